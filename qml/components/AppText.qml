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
    lineHeight: Theme.mirrored && wrapMode !== Text.NoWrap ? Theme.arabicLineHeight : 1
}
