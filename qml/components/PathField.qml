// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hamtaraz

/// A path to type or to browse for.
FocusScope {
    id: path

    required property string label
    property alias text: field.text
    property string browseText: qsTr("Browse…")
    signal edited(string text)
    signal accepted(string text)
    signal browse

    implicitHeight: Theme.controlHeight

    // the field itself is not mirrored, its place is
    FocusScope {
        anchors.left: parent.left
        anchors.right: browseButton.left
        anchors.rightMargin: Theme.small
        height: field.height
        focus: true

        AppTextField {
            id: field

            width: parent.width
            focus: true
            label: path.label
            placeholderText: path.label
            isPath: text !== ""
            onTextEdited: path.edited(text)
            onAccepted: path.accepted(text)
        }
    }
    AppButton {
        id: browseButton

        anchors.right: parent.right
        text: path.browseText
        onClicked: path.browse()
    }
}
