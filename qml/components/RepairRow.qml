// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hamtaraz

/// A change: what it is and what was decided, then the damaged and the repaired line.
Rectangle {
    id: row

    required property int index
    required property string number
    required property string kind
    required property var damaged
    required property var repaired
    required property string plain
    required property real confidence
    required property string percent
    required property string decision
    required property string decisionText
    required property bool applied

    required property bool focused
    required property bool rightToLeft
    required property real gutterWidth
    required property real cellWidth
    signal picked
    signal toggled

    readonly property bool waits: decision === "waiting"

    implicitHeight: Math.max(words.height + 2 * Theme.small, before.implicitHeight, after.implicitHeight)
    color: focused ? Theme.raised : Theme.paper
    Accessible.role: Accessible.ListItem
    Accessible.focusable: true
    Accessible.focused: focused
    Accessible.name: qsTr("Change %1, %2, %3, %4").arg(number).arg(kind).arg(percent).arg(decisionText) + ": " + plain
    Accessible.onPressAction: picked()

    TapHandler {
        onTapped: row.picked()
        onDoubleTapped: row.toggled()
    }
    Rectangle {
        anchors.left: parent.left
        width: 4
        height: parent.height
        color: row.focused ? Theme.accent : row.waits ? Theme.doubt : "transparent"
        opacity: row.focused ? 1 : 0.55
    }
    ConfidenceSign {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.medium
        y: Theme.small
        status: row.waits ? "proposed" : row.applied ? "confirmed" : "refused"
        doubtful: true
        confidence: row.confidence
    }
    Column {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.small
        y: Theme.small
        width: row.gutterWidth - sign.width - Theme.medium - 2 * Theme.small

        AppText {
            width: parent.width
            wrapMode: Text.Wrap
            text: row.kind
            font.pixelSize: Theme.caption
            font.bold: row.focused
        }
        Row {
            anchors.left: parent.left
            spacing: Theme.small

            AppText {
                text: row.number
                color: Theme.softInk
                font.pixelSize: Theme.caption
            }
            AppText {
                text: row.percent
                color: row.waits ? Theme.doubt : Theme.softInk
                font.pixelSize: Theme.caption
            }
        }
    }
    RepairCell {
        id: before

        anchors.left: parent.left
        anchors.leftMargin: row.gutterWidth
        width: row.cellWidth
        height: parent.height
        content: row.damaged
        rightToLeft: row.rightToLeft
        markColor: Theme.wrongWash
        inkColor: Theme.wrong
    }
    RepairCell {
        id: after

        anchors.left: before.right
        width: row.cellWidth
        height: parent.height
        content: row.repaired
        rightToLeft: row.rightToLeft
        markColor: row.waits ? Theme.doubtWash : row.applied ? Theme.rightWash : Theme.gapWash
        inkColor: row.waits ? Theme.doubt : row.applied ? Theme.right : Theme.gap
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
