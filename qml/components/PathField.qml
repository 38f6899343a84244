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

    AppTextField {
        id: field

        anchors.left: parent.left
        anchors.right: browseButton.left
        anchors.rightMargin: Theme.small
        focus: true
        label: path.label
        placeholderText: path.label
        isPath: text !== ""
        onTextEdited: path.edited(text)
        onAccepted: path.accepted(text)
    }
    AppButton {
        id: browseButton

        anchors.right: parent.right
        text: path.browseText
        onClicked: path.browse()
    }
}
