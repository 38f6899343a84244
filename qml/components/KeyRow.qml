// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Hamtaraz
import Hamtaraz.App

/// A command and its key; Enter waits for another key, Delete takes the usual one back.
AbstractButton {
    id: row

    required property int index
    required property string label
    required property string keys
    required property bool changed
    required property KeyListModel model
    /// A sentence about why a key was refused.
    signal refused(string text)

    property bool waiting: false

    function take(event) {
        if (event.key === Qt.Key_Escape) {
            waiting = false;
            return;
        }
        if ([Qt.Key_Control, Qt.Key_Shift, Qt.Key_Alt, Qt.Key_AltGr, Qt.Key_Meta].includes(event.key))
            return;
        const obstacle = model.rebind(index, event.key, event.modifiers);
        waiting = false;
        if (obstacle !== "")
            refused(obstacle);
    }

    implicitHeight: Math.max(Theme.controlHeight, words.height + Theme.tight)
    focusPolicy: Qt.StrongFocus
    Accessible.name: label + ": " + (waiting ? qsTr("press the new key") : keys)
    onClicked: waiting = true
    onActiveFocusChanged: waiting = false
    Keys.priority: Keys.BeforeItem
    Keys.onPressed: event => {
        if (waiting)
            take(event);
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            waiting = true;
        else if (event.key === Qt.Key_Delete)
            model.reset(index);
        else
            return;
        event.accepted = true;
    }

    AppText {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.small
        anchors.right: cap.left
        anchors.rightMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        text: row.label
        wrapMode: Text.Wrap
        font.bold: row.changed
    }
    Rectangle {
        id: cap

        anchors.right: parent.right
        anchors.rightMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        width: keyName.width + Theme.medium
        height: keyName.height + Theme.tight + 2
        radius: 4
        color: row.waiting ? Theme.accent : row.changed ? Theme.accentWash : Theme.pressed

        AppText {
            id: keyName

            anchors.centerIn: parent
            text: row.waiting ? qsTr("press the new key") : row.keys
            color: row.waiting ? Theme.inkOnAccent : Theme.ink
            font.pixelSize: Theme.caption
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: row.hovered ? Theme.pressed : "transparent"

        FocusFrame {
            anchors.margins: 0
            visible: row.activeFocus
        }
    }
}
