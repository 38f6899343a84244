// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Hamtaraz
import Hamtaraz.App

/// The note of the focused unit: Enter keeps it, Esc leaves it as it was.
Panel {
    id: bar

    required property ReviewController review
    signal closed

    function open() {
        visible = true;
        field.text = review.note;
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        field.cursorPosition = field.length;
    }
    function close() {
        visible = false;
        closed();
    }

    visible: false
    width: Theme.body * 34
    height: column.height + 2 * Theme.medium
    Keys.onEscapePressed: close()

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.medium
        y: Theme.medium
        spacing: Theme.small

        AppText {
            text: qsTr("Note. Enter keeps it, Shift+Enter begins a new line.")
            width: parent.width
            wrapMode: Text.Wrap
            color: Theme.softInk
            font.pixelSize: Theme.caption
        }
        TextArea {
            id: field

            objectName: "noteText"
            width: parent.width
            height: Math.max(implicitHeight, Theme.body * 5)
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            color: Theme.ink
            selectionColor: Theme.accent
            selectedTextColor: Theme.inkOnAccent
            font.family: Theme.family
            font.pixelSize: Theme.body
            Accessible.name: qsTr("Note")
            Keys.onPressed: event => {
                const isEnter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
                if (!isEnter || event.modifiers & Qt.ShiftModifier)
                    return;
                event.accepted = true;
                bar.review.saveNote(text);
                bar.close();
            }

            background: Rectangle {
                radius: Theme.radius
                color: Theme.raised
                border.width: field.activeFocus ? 2 : 1
                border.color: field.activeFocus ? Theme.accent : Theme.outline
            }
        }
    }
}
