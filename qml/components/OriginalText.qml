// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hamtaraz

/// What stood in a segment before it was edited, quietly beneath it; what is gone is struck through.
Text {
    id: original

    /// HTML.
    required property string content
    required property bool rightToLeft

    objectName: "original"
    leftPadding: Theme.tight
    rightPadding: Theme.tight
    bottomPadding: Theme.rowGap
    LayoutMirroring.enabled: false
    horizontalAlignment: rightToLeft ? Text.AlignRight : Text.AlignLeft
    wrapMode: Text.Wrap
    textFormat: Text.StyledText
    lineHeight: rightToLeft ? Theme.arabicLineHeight : 1.1
    text: (rightToLeft ? "\u2067" : "\u2066") + content + "\u2069"
    color: Theme.softInk
    font.family: Theme.textFamily(rightToLeft)
    font.pixelSize: Math.round(Theme.textSize(rightToLeft) * 0.86)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Original text: %1").arg(content.replace(/<[^>]*>/g, ""))
}
