// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Hamtaraz

/// A line to type in. `label` is what a screen reader says.
TextField {
    id: field

    required property string label
    /// File names and paths are read from left to right in every interface.
    property bool isPath: false

    implicitHeight: Theme.controlHeight
    leftPadding: Theme.small + 2
    rightPadding: leftPadding
    verticalAlignment: TextInput.AlignVCenter
    horizontalAlignment: Theme.mirrored && !isPath ? TextInput.AlignRight : TextInput.AlignLeft
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    color: Theme.ink
    placeholderTextColor: Theme.softInk
    selectionColor: Theme.accent
    selectedTextColor: Theme.inkOnAccent
    selectByMouse: true
    font.family: isPath ? Theme.latinFamily : Theme.family
    font.pixelSize: Theme.body
    Accessible.name: label

    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.width: field.activeFocus ? 2 : 1
        border.color: field.activeFocus ? Theme.accent : Theme.outline
    }
}
