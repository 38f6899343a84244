// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hamtaraz

/// The margin of a unit: number, state, bead type, bookmark.
Item {
    id: gutter

    required property string number
    required property string beadType
    required property string status
    required property bool doubtful
    required property real confidence
    required property bool bookmarked
    required property bool pinned
    required property bool focused
    signal bookmarkToggled

    implicitWidth: Theme.body * 7
    implicitHeight: Theme.controlHeight

    Row {
        anchors.left: parent.left
        anchors.leftMargin: Theme.small
        y: Theme.small
        spacing: Theme.small

        ConfidenceSign {
            status: gutter.status
            doubtful: gutter.doubtful
            confidence: gutter.confidence
        }
        Column {
            AppText {
                anchors.left: parent.left
                text: gutter.number
                font.pixelSize: Theme.caption
                font.bold: gutter.focused
            }
            AppText {
                anchors.left: parent.left
                text: gutter.beadType
                color: Theme.softInk
                font.pixelSize: Theme.caption
            }
        }
    }
    // most rows show none, and a drawing is dear
    Repeater {
        model: gutter.bookmarked || bookmarkHover.hovered || gutter.focused ? 1 : 0

        Icon {
            anchors.right: gutter.right
            anchors.rightMargin: Theme.small
            y: Theme.small
            width: 16
            height: 16
            path: "M6 3 h12 v18 l-6 -5 l-6 5 z"
            filled: gutter.bookmarked
            strokeWidth: 1.6
            color: gutter.bookmarked ? Theme.accent : Theme.outline

            TapHandler {
                onTapped: gutter.bookmarkToggled()
            }
        }
    }
    HoverHandler {
        id: bookmarkHover
    }
    // the pin: the user set the cut above this unit
    Rectangle {
        visible: gutter.pinned
        anchors.left: parent.left
        anchors.top: parent.top
        width: Theme.large
        height: 3
        color: Theme.accent
    }
}
