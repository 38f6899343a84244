// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hamtaraz

/// A control with its label above.
Column {
    id: field

    required property string label
    default property alias control: slot.data

    spacing: Theme.tight

    AppText {
        width: parent.width
        wrapMode: Text.Wrap
        text: field.label
        color: Theme.softInk
        font.pixelSize: Theme.caption
    }
    Item {
        id: slot

        width: parent.width
        height: childrenRect.height
    }
}
