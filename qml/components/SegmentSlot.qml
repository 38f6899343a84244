// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hamtaraz
import Hamtaraz.App

/// The place of a segment in its cell: its text, or the editor while it is edited.
Item {
    id: slot

    required property ReviewController review
    required property string content
    required property bool rightToLeft
    required property bool focused
    /// It is the only one in its cell: the cell's frame says enough.
    required property bool alone
    signal picked

    readonly property bool editing: focused && review.editing

    function showEditor() {
        editor.setSource(editing ? "SegmentEditor.qml" : "", editing ? {
                "review": review,
                "rightToLeft": rightToLeft
            } : {});
    }

    implicitHeight: editing ? editor.height : words.implicitHeight
    onEditingChanged: showEditor()
    Component.onCompleted: {
        if (editing)
            showEditor();
    }

    SegmentText {
        id: words

        visible: !slot.editing
        width: parent.width
        content: slot.content
        rightToLeft: slot.rightToLeft
        focused: slot.focused && !slot.alone

        TapHandler {
            onTapped: slot.picked()
        }
    }
    Loader {
        id: editor

        width: parent.width
    }
}
