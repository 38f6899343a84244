// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hamtaraz
import Hamtaraz.App

/// A line of a text under repair, the changed words marked, set in its language's direction.
Item {
    id: cell

    /// What stands before the changed words, they, and what stands behind.
    required property var content
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
    MarkedText {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.small
        anchors.rightMargin: Theme.small
        y: Theme.rowGap + Theme.tight / 2
        height: implicitHeight
        parts: cell.content
        rightToLeft: cell.rightToLeft
        ink: Theme.ink
        markInk: cell.inkColor
        markPaper: cell.markColor
        font.family: Theme.textFamily(cell.rightToLeft)
        font.pixelSize: Theme.textSize(cell.rightToLeft)
        lineHeight: cell.rightToLeft ? Theme.arabicLineHeight : 1.1
    }
}
