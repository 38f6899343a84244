// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Hamtaraz
import Hamtaraz.App

/// A segment's text while it is edited. Enter cuts at the caret and pushes the tail,
/// Shift+Enter leaves it in the unit, Ctrl+Enter saves, Esc leaves.
TextArea {
    id: editor

    required property ReviewController review
    required property bool rightToLeft

    /// Holds the direction of the language whatever the first letter is; never part of the text.
    readonly property string directionMark: rightToLeft ? "\u200f" : "\u200e"

    function plainText(): string {
        return text.startsWith(directionMark) ? text.slice(1) : text;
    }
    function caret(): int {
        return Math.max(0, cursorPosition - (text.startsWith(directionMark) ? 1 : 0));
    }

    padding: Theme.tight
    bottomPadding: Theme.tight + (was.visible ? was.height + Theme.tight : 0)
    wrapMode: TextEdit.Wrap
    textFormat: TextEdit.PlainText
    color: Theme.ink
    selectionColor: Theme.accent
    selectedTextColor: Theme.inkOnAccent
    selectByMouse: true
    font.family: Theme.textFamily(rightToLeft)
    font.pixelSize: Theme.textSize(rightToLeft)
    LayoutMirroring.enabled: false
    horizontalAlignment: rightToLeft ? TextEdit.AlignRight : TextEdit.AlignLeft
    Accessible.name: qsTr("Text of the segment")

    Component.onCompleted: {
        text = directionMark + review.editedText;
        cursorPosition = review.proposedCut + 1;
        forceActiveFocus();
    }
    Keys.onPressed: event => {
        const isEnter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        if (isEnter && event.modifiers & Qt.ControlModifier)
            review.saveEdit(plainText());
        else if (isEnter)
            review.cutEdit(plainText(), caret(), event.modifiers & Qt.ShiftModifier);
        else if (event.key === Qt.Key_Escape)
            review.cancelEdit();
        else
            return;
        event.accepted = true;
    }

    // what stood there, with the difference: struck through what goes, underlined what comes
    Text {
        id: was

        objectName: "difference"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.tight
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.tight
        visible: text !== ""
        LayoutMirroring.enabled: false
        horizontalAlignment: editor.rightToLeft ? Text.AlignRight : Text.AlignLeft
        wrapMode: Text.Wrap
        textFormat: Text.StyledText
        text: {
            const changes = editor.review.editDifference(editor.plainText());
            return changes === "" ? "" : (editor.rightToLeft ? "\u2067" : "\u2066") + changes + "\u2069";
        }
        color: Theme.softInk
        font.family: editor.font.family
        font.pixelSize: Math.round(editor.font.pixelSize * 0.86)
    }

    background: Rectangle {
        radius: 4
        color: Theme.raised
        border.width: 2
        border.color: Theme.accent
    }
}
