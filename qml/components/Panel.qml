// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hamtaraz

/// A raised sheet on the desk.
Rectangle {
    radius: Theme.radius * 2
    color: Theme.paper
    border.width: 1
    border.color: Theme.line
}
