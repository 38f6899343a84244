// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Hamtaraz

/// A project opened lately: open it again, or forget it.
AbstractButton {
    id: item

    /// An object with `name`, `folder`, `path`, `progress`.
    required property var modelData
    signal opened(string path)
    signal forgotten(string path)

    implicitHeight: Theme.controlHeight + Theme.small
    focusPolicy: Qt.StrongFocus
    Accessible.name: modelData.progress < 0 ? modelData.name : qsTr("%1, %2 settled").arg(modelData.name).arg(percent.text)
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
        anchors.right: percent.left
        anchors.rightMargin: Theme.small
        anchors.baseline: name.baseline
        text: item.modelData.folder
        elide: Text.ElideMiddle
        color: Theme.softInk
        font.family: Theme.latinFamily
        font.pixelSize: Theme.caption
    }
    AppText {
        id: percent

        visible: item.modelData.progress >= 0
        anchors.right: bar.left
        anchors.rightMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("%1%").arg(Number(Math.floor(Math.max(0, item.modelData.progress) * 100)).toLocaleString(Qt.locale(Theme.localeName), "f", 0))
        color: Theme.softInk
        font.pixelSize: Theme.caption
    }
    AppProgressBar {
        id: bar

        visible: percent.visible
        anchors.right: forget.left
        anchors.rightMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        width: visible ? Theme.body * 6 : 0
        label: item.modelData.name
        value: item.modelData.progress
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
