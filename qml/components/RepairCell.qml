// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hamtaraz

/// A line of a text under repair, the changed words marked, set in its language's direction.
Item {
    id: cell

    /// HTML; the changed words stand in `<mark>`.
    required property string content
    required property bool rightToLeft
    required property color markColor
    required property color inkColor

    implicitHeight: words.implicitHeight + 2 * Theme.rowGap + Theme.tight

    Rectangle {
        anchors.left: parent.left
        width: 1
        height: parent.height
        color: Theme.line
    }
    Text {
        id: words

        readonly property string opening: "<span style=\"background-color:" + cell.markColor + ";color:" + cell.inkColor + "\">"

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.small
        anchors.rightMargin: Theme.small
        y: Theme.rowGap + Theme.tight / 2
        LayoutMirroring.enabled: false
        horizontalAlignment: cell.rightToLeft ? Text.AlignRight : Text.AlignLeft
        wrapMode: Text.Wrap
        textFormat: Text.RichText
        // Noto Sans Arabic leaves room for vowel signs above and below every line
        text: "<p style=\"margin:0;line-height:" + (cell.rightToLeft ? 82 : 110) + "%\">" + cell.content.replace("<mark>", opening).replace("</mark>", "</span>") + "</p>"
        color: Theme.ink
        font.family: Theme.textFamily(cell.rightToLeft)
        font.pixelSize: Theme.textSize(cell.rightToLeft)
    }
}
