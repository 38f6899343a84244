// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Hamtaraz

/// A project opened lately: open it again, or forget it.
AbstractButton {
    id: item

    /// An object with `name`, `folder`, `path`.
    required property var modelData
    signal opened(string path)
    signal forgotten(string path)

    implicitHeight: Theme.controlHeight + Theme.small
    focusPolicy: Qt.StrongFocus
    Accessible.name: modelData.name
    onClicked: item.opened(modelData.path)
    Keys.onReturnPressed: item.opened(modelData.path)
    Keys.onDeletePressed: item.forgotten(modelData.path)

    AppText {
        id: name

        anchors.left: parent.left
        anchors.leftMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        text: item.modelData.name
        font.bold: true
    }
    AppText {
        anchors.left: name.right
        anchors.leftMargin: Theme.medium
        anchors.right: forget.left
        anchors.rightMargin: Theme.small
        anchors.baseline: name.baseline
        text: item.modelData.folder
        elide: Text.ElideMiddle
        color: Theme.softInk
        font.family: Theme.latinFamily
        font.pixelSize: Theme.caption
    }
    AppButton {
        id: forget

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        kind: AppButton.Quiet
        iconPath: "M6 6 L18 18 M18 6 L6 18"
        Accessible.name: qsTr("Take %1 off this list").arg(item.modelData.name)
        onClicked: item.forgotten(item.modelData.path)
    }
    background: Rectangle {
        radius: Theme.radius
        color: item.hovered || item.down ? Theme.pressed : "transparent"

        FocusFrame {
            visible: item.visualFocus
        }
    }
}
