// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hamtaraz

/// A text of the interface in the theme's type.
Text {
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
    // Noto Sans Arabic leaves room for vowel signs above and below every line
    lineHeight: Theme.mirrored && wrapMode !== Text.NoWrap ? 0.82 : 1
}
