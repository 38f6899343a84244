// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hamtaraz

/// The place of one panel at a time beside the table.
Rectangle {
    default property alias panels: slot.data

    color: Theme.desk

    Rectangle {
        anchors.left: parent.left
        width: 1
        height: parent.height
        color: Theme.line
    }
    Item {
        id: slot

        anchors.fill: parent
        anchors.leftMargin: 1
    }
}
