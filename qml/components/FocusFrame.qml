// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hamtaraz

/// The ring around a control that has the keyboard.
Rectangle {
    anchors.fill: parent
    anchors.margins: -3
    radius: Theme.radius + 3
    color: "transparent"
    border.width: 2
    border.color: Theme.accent
}
