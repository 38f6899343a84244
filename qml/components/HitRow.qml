// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hamtaraz

/// A hit in its line, with the number of its unit.
Rectangle {
    id: row

    required property int index
    required property string number
    required property string marked
    required property string plain
    required property bool rightToLeft
    required property bool isCurrent
    signal picked

    implicitHeight: words.height + 2 * Theme.tight
    color: isCurrent ? Theme.accentWash : hover.hovered ? Theme.pressed : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: number + ": " + plain
    Accessible.onPressAction: picked()

    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: row.picked()
    }
    AppText {
        id: unitNumber

        anchors.left: parent.left
        anchors.leftMargin: Theme.medium
        anchors.top: words.top
        width: Theme.body * 3
        text: row.number
        color: Theme.softInk
        font.pixelSize: Theme.caption
    }
    Text {
        id: words

        anchors.left: unitNumber.right
        anchors.right: parent.right
        anchors.rightMargin: Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        LayoutMirroring.enabled: false
        horizontalAlignment: row.rightToLeft ? Text.AlignRight : Text.AlignLeft
        wrapMode: Text.Wrap
        maximumLineCount: 3
        textFormat: Text.StyledText
        text: row.marked
        color: Theme.ink
        font.family: Theme.textFamily(row.rightToLeft)
        font.pixelSize: Theme.body
    }
}
