// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Hamtaraz
import Hamtaraz.App

/// Find and replace over the whole work, with every hit in its line.
WorkPanel {
    id: panel

    required property FindController find
    required property ReviewController review
    /// Objects with `name`: a column each.
    required property var columns

    hints: [{
            "keys": "Enter",
            "label": qsTr("next hit")
        }, {
            "keys": "Shift+Enter",
            "label": qsTr("previous hit")
        }, {
            "keys": "Ctrl+Enter",
            "label": qsTr("replace this hit")
        }, {
            "keys": "Ctrl+Shift+Enter",
            "label": qsTr("replace all")
        }, {
            "keys": "Esc",
            "label": qsTr("back to the table")
        }]

    onOpened: {
        find.active = true;
        patternField.forceActiveFocus(Qt.ShortcutFocusReason);
        patternField.selectAll();
    }
    function place(): var {
        return [review.unit, review.version, review.segmentNumber];
    }
    function next() {
        find.next(...place());
    }
    function previous() {
        find.previous(...place());
    }
    function handle(event) {
        const ctrl = event.modifiers & Qt.ControlModifier;
        const shift = event.modifiers & Qt.ShiftModifier;
        const isEnter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        if (event.key === Qt.Key_Escape)
            panel.closed();
        else if (isEnter && ctrl && shift)
            find.replaceAll();
        else if (isEnter && ctrl)
            find.replaceCurrent();
        else if ((isEnter && shift) || (event.key === Qt.Key_F3 && shift))
            panel.previous();
        else if (isEnter || event.key === Qt.Key_F3)
            panel.next();
        else
            return;
        event.accepted = true;
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Find and replace")

    Column {
        id: form

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.medium
        y: Theme.medium
        spacing: Theme.small

        AppTextField {
            id: patternField

            objectName: "findPattern"
            width: parent.width
            label: qsTr("Find")
            placeholderText: label
            focus: true
            text: panel.find.pattern
            onTextEdited: panel.find.pattern = text
            Keys.onPressed: event => panel.handle(event)
        }
        AppTextField {
            objectName: "findReplacement"
            width: parent.width
            label: qsTr("Replace with")
            placeholderText: label
            text: panel.find.replacement
            onTextEdited: {
                panel.find.replacement = text;
                panel.find.replacing = true;
            }
            Keys.onPressed: event => panel.handle(event)
        }
        AppComboBox {
            objectName: "findMatching"
            width: parent.width
            label: qsTr("How letters are compared")
            textRole: "text"
            valueRole: "value"
            model: [{
                    "value": "folded",
                    "text": qsTr("ي = ی\u200e, ك = ک\u200e, ё = е, any case")
                }, {
                    "value": "letters",
                    "text": qsTr("Letter for letter")
                }, {
                    "value": "regex",
                    "text": qsTr("Regular expression")
                }]
            Component.onCompleted: currentIndex = indexOfValue(panel.find.matching)
            onActivated: panel.find.matching = currentValue
        }
        AppComboBox {
            objectName: "findColumn"
            width: parent.width
            label: qsTr("Where to look")
            model: [qsTr("All columns"), ...panel.columns.map(column => column.name)]
            currentIndex: panel.find.column + 1
            onActivated: index => panel.find.column = index - 1
        }
        Flow {
            width: parent.width
            spacing: Theme.small

            AppButton {
                objectName: "replaceCurrent"
                text: qsTr("Replace")
                enabled: panel.find.current >= 0 && !panel.find.busy
                onClicked: panel.find.replaceCurrent()
            }
            AppButton {
                objectName: "replaceAll"
                text: qsTr("Replace all")
                enabled: panel.find.hits.count > 0 && !panel.find.busy
                onClicked: panel.find.replaceAll()
            }
        }
        AppText {
            objectName: "findSummary"
            width: parent.width
            wrapMode: Text.Wrap
            text: panel.find.summary
            color: Theme.softInk
            font.pixelSize: Theme.caption
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    ListView {
        objectName: "findHits"
        anchors.top: form.bottom
        anchors.topMargin: Theme.small
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        clip: true
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        model: panel.find.hits
        currentIndex: panel.find.current
        highlightMoveDuration: 0

        delegate: HitRow {
            width: ListView.view.width
            isCurrent: index === panel.find.current
            onPicked: panel.find.goTo(index)
        }
    }
}
