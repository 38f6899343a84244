// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hamtaraz
import Hamtaraz.App

/// What the user asked for is being aligned again: how far it is, and how to stop it.
Panel {
    id: bar

    required property ReviewController review

    visible: review.aligning
    width: line.width + 2 * Theme.medium
    height: line.height + 2 * Theme.small
    Accessible.role: Accessible.Indicator
    Accessible.name: words.text

    Row {
        id: line

        anchors.centerIn: parent
        spacing: Theme.medium

        AppText {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Aligning again…")
        }
        AppProgressBar {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.body * 10
            label: words.text
            value: bar.review.alignProgress
        }
        KeyCap {
            anchors.verticalCenter: parent.verticalCenter
            keys: "Esc"
            label: qsTr("stop")
        }
    }
}
