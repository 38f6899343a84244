// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hamtaraz

/// The head of a column: its language, and whether it is the source.
Item {
    id: head

    /// An object with `name`, `isSource`; null while projects change.
    required property var column
    readonly property string name: column?.name ?? ""
    readonly property bool isSource: column?.isSource ?? false
    required property bool focused
    required property bool isLast
    signal seamMoved(real by)

    Accessible.role: Accessible.ColumnHeader
    Accessible.name: isSource ? qsTr("%1, source").arg(name) : name

    Row {
        id: words

        readonly property real room: head.width - 2 * Theme.small

        anchors.left: parent.left
        anchors.leftMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.small

        AppText {
            id: title

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, words.room)
            elide: Text.ElideRight
            text: head.name
            color: head.focused ? Theme.accent : Theme.ink
            font.bold: true
        }
        Rectangle {
            visible: head.isSource && title.implicitWidth + words.spacing + width <= words.room
            anchors.verticalCenter: parent.verticalCenter
            width: tag.width + Theme.medium
            height: tag.height + 4
            radius: height / 2
            color: Theme.accentWash

            AppText {
                id: tag

                anchors.centerIn: parent
                text: qsTr("source")
                color: Theme.accent
                font.pixelSize: Theme.caption
            }
        }
    }
    MouseArea {
        visible: !head.isLast
        x: Theme.mirrored ? -width / 2 : parent.width - width / 2
        width: 9
        height: parent.height
        z: 1
        cursorShape: Qt.SplitHCursor
        preventStealing: true
        onPositionChanged: mouse => {
            if (pressed)
                head.seamMoved((Theme.mirrored ? -1 : 1) * (mouse.x - width / 2));
        }
    }
    Rectangle {
        visible: head.focused
        anchors.bottom: parent.bottom
        width: parent.width
        height: 2
        color: Theme.accent
    }
}
