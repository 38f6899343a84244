// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Hamtaraz

/// A check as a filter: its name, how many units it found something in, whether it is chosen.
AbstractButton {
    id: row

    required property int index
    required property string label
    required property int amount
    required property bool chosen
    signal toggled

    implicitHeight: Math.max(Theme.controlHeight, words.height + Theme.small)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: label + ": " + number.text
    Accessible.checkable: true
    Accessible.checked: chosen
    onClicked: toggled()
    Keys.onReturnPressed: toggled()

    Rectangle {
        id: box

        anchors.left: parent.left
        anchors.leftMargin: Theme.tight
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.body + 4
        height: width
        radius: 4
        color: row.chosen ? Theme.accent : Theme.raised
        border.width: 1
        border.color: row.chosen ? Theme.accent : Theme.outline

        Icon {
            visible: row.chosen
            anchors.fill: parent
            path: "M5 13 l5 5 L19 7"
            color: Theme.inkOnAccent
            strokeWidth: 3
        }
    }
    AppText {
        id: words

        anchors.left: box.right
        anchors.leftMargin: Theme.small
        anchors.right: number.left
        anchors.rightMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        wrapMode: Text.Wrap
        text: row.label
    }
    AppText {
        id: number

        anchors.right: parent.right
        anchors.rightMargin: Theme.tight
        anchors.verticalCenter: parent.verticalCenter
        text: Number(row.amount).toLocaleString(Qt.locale(Theme.localeName), "f", 0)
        color: row.amount > 0 ? Theme.doubt : Theme.softInk
        font.bold: row.amount > 0
    }
    background: Rectangle {
        radius: Theme.radius
        color: row.hovered ? Theme.pressed : "transparent"

        FocusFrame {
            anchors.margins: 0
            visible: row.visualFocus
        }
    }
}
