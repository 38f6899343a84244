// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Hamtaraz

/// A work of the project: its title, how far it is, whether it is the open one.
AbstractButton {
    id: row

    required property int index
    required property string title
    required property real progress
    required property bool isCurrent
    /// The title is being typed.
    property bool renaming: false
    readonly property string percent: qsTr("%1%").arg(Number(Math.floor(progress * 100)).toLocaleString(Qt.locale(Theme.localeName), "f", 0))
    signal chosen
    signal renameAsked
    signal removeAsked
    signal renamed(string title)
    signal renameLeft

    implicitHeight: Theme.controlHeight + bar.height + 2 * Theme.small
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: isCurrent ? qsTr("%1, %2 settled, open").arg(title).arg(percent) : qsTr("%1, %2 settled").arg(title).arg(percent)
    Accessible.selected: isCurrent
    onClicked: row.chosen()
    Keys.onReturnPressed: row.chosen()
    Keys.onEnterPressed: row.chosen()
    Keys.onDeletePressed: row.removeAsked()
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_F2;
        if (event.accepted)
            row.renameAsked();
    }
    onRenamingChanged: {
        if (!renaming)
            return;
        field.text = title;
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        field.selectAll();
    }

    AppText {
        id: words

        visible: !row.renaming
        anchors.left: parent.left
        anchors.leftMargin: Theme.medium
        anchors.right: renameButton.left
        anchors.verticalCenter: renameButton.verticalCenter
        text: row.title
        elide: Text.ElideRight
        font.bold: row.isCurrent
    }
    AppTextField {
        id: field

        objectName: "workTitle" + row.index
        visible: row.renaming
        anchors.left: parent.left
        anchors.leftMargin: Theme.small
        anchors.right: parent.right
        anchors.rightMargin: Theme.small
        y: Theme.tight
        label: qsTr("Title of the work")
        // keys, not onAccepted: Enter must not reach the row, which it would open
        Keys.onReturnPressed: row.renamed(text)
        Keys.onEnterPressed: row.renamed(text)
        Keys.onEscapePressed: row.renameLeft()
    }
    AppButton {
        id: renameButton

        objectName: "renameWork" + row.index
        visible: !row.renaming
        anchors.right: removeButton.left
        y: Theme.tight
        kind: AppButton.Quiet
        iconPath: "M5 19 l1 -4 l9 -9 l3 3 l-9 9 z M13 8 l3 3"
        Accessible.name: qsTr("Rename %1").arg(row.title)
        onClicked: row.renameAsked()
    }
    AppButton {
        id: removeButton

        objectName: "removeWork" + row.index
        visible: !row.renaming
        anchors.right: parent.right
        anchors.rightMargin: Theme.tight
        y: Theme.tight
        kind: AppButton.Quiet
        iconPath: "M6 6 L18 18 M18 6 L6 18"
        Accessible.name: qsTr("Remove %1 from the project").arg(row.title)
        onClicked: row.removeAsked()
    }
    AppProgressBar {
        id: bar

        anchors.left: parent.left
        anchors.leftMargin: Theme.medium
        anchors.right: amount.left
        anchors.rightMargin: Theme.small
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.small
        label: row.title
        value: row.progress
    }
    AppText {
        id: amount

        anchors.right: parent.right
        anchors.rightMargin: Theme.medium
        anchors.verticalCenter: bar.verticalCenter
        text: row.percent
        color: Theme.softInk
        font.pixelSize: Theme.caption
    }
    background: Rectangle {
        color: row.isCurrent ? Theme.accentWash : row.hovered ? Theme.pressed : "transparent"

        // the open work is told by more than its colour
        Rectangle {
            visible: row.isCurrent
            anchors.left: parent.left
            width: 4
            height: parent.height
            color: Theme.accent
        }
        FocusFrame {
            anchors.margins: 1
            visible: row.activeFocus
        }
    }
}
