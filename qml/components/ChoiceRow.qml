// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hamtaraz

/// A few choices side by side, in more lines where they must, one of them taken. `choices` are objects with `value` and `text`.
Flow {
    id: row

    required property string label
    required property var choices
    property string value
    signal chosen(string value)

    /// Gives the keyboard to the choice that is taken.
    function takeFocus() {
        const taken = choices.findIndex(choice => choice.value === value);
        buttons.itemAt(Math.max(0, taken)).forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.tight
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    Repeater {
        id: buttons

        model: row.choices

        AppButton {
            id: choice

            required property var modelData

            text: modelData.text
            checkable: true
            autoExclusive: true
            checked: modelData.value === row.value
            kind: checked ? AppButton.Primary : AppButton.Plain
            Accessible.role: Accessible.RadioButton
            Accessible.name: row.label + ": " + text
            Accessible.checked: checked
            onClicked: row.chosen(modelData.value)
        }
    }
}
