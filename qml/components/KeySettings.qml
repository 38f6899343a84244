// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hamtaraz
import Hamtaraz.App

/// All keys of the review, to be changed one by one; two columns where there is room.
Column {
    id: settings

    required property KeyListModel model
    readonly property int columns: width > Theme.body * 38 ? 2 : 1

    spacing: Theme.tight

    AppText {
        width: parent.width
        wrapMode: Text.Wrap
        color: Theme.softInk
        font.pixelSize: Theme.caption
        text: qsTr("Enter, then the new key. Delete gives a command its usual key again.")
    }
    AppText {
        id: obstacle

        objectName: "keyObstacle"
        visible: text !== ""
        width: parent.width
        wrapMode: Text.Wrap
        color: Theme.wrong
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    Grid {
        width: parent.width
        columns: settings.columns
        columnSpacing: Theme.large

        Repeater {
            model: settings.model

            KeyRow {
                objectName: "key" + index
                width: (settings.width - (settings.columns - 1) * Theme.large) / settings.columns
                model: settings.model
                onRefused: text => obstacle.text = text
                onWaitingChanged: {
                    if (waiting)
                        obstacle.text = "";
                }
            }
        }
    }
}
