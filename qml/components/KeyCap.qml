// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hamtaraz

/// A key and what it does.
Row {
    id: cap

    required property string keys
    required property string label

    spacing: Theme.tight + 2
    Accessible.role: Accessible.StaticText
    Accessible.name: keys + ": " + label

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: name.width + Theme.small + 2
        height: name.height + Theme.tight
        radius: 4
        color: Theme.raised
        border.width: 1
        border.color: Theme.line

        AppText {
            id: name

            anchors.centerIn: parent
            text: cap.keys
            font.family: Theme.latinFamily
            font.pixelSize: Theme.caption
        }
    }
    AppText {
        anchors.verticalCenter: parent.verticalCenter
        text: cap.label
        color: Theme.softInk
        font.pixelSize: Theme.caption
    }
}
