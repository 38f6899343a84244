// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hamtaraz

/// A segment as it is read, set in its language's direction.
Rectangle {
    id: segment

    required property string content
    required property bool rightToLeft
    required property bool focused

    implicitHeight: words.implicitHeight + 2 * Theme.rowGap
    radius: 4
    color: focused ? Theme.accentWash : "transparent"

    Text {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.tight
        anchors.verticalCenter: parent.verticalCenter
        LayoutMirroring.enabled: false
        horizontalAlignment: segment.rightToLeft ? Text.AlignRight : Text.AlignLeft
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
        lineHeight: segment.rightToLeft ? Theme.arabicLineHeight : 1.1
        text: segment.content
        color: Theme.ink
        font.family: Theme.textFamily(segment.rightToLeft)
        font.pixelSize: Theme.textSize(segment.rightToLeft)
    }
}
