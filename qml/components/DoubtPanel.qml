// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Hamtaraz
import Hamtaraz.App

/// What F8 and Enter go to: the order, how doubtful a unit must be, and the checks as filters.
WorkPanel {
    id: panel

    required property DoubtController doubt

    hints: [{
            "keys": "F8",
            "label": qsTr("next doubtful")
        }, {
            "keys": qsTr("Space"),
            "label": qsTr("choose")
        }, {
            "keys": "Esc",
            "label": qsTr("back to the table")
        }]
    onOpened: orderChoice.takeFocus()
    Keys.onEscapePressed: panel.closed()
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Doubt and checks")

    PageScroll {
        anchors.fill: parent
        contentHeight: form.height + 2 * Theme.medium

        Column {
            id: form

            x: Theme.medium
            y: Theme.medium
            width: parent.width - 2 * Theme.medium
            spacing: Theme.medium

            AppText {
                objectName: "left"
                width: parent.width
                wrapMode: Text.Wrap
                text: panel.doubt.leftText
                font.pixelSize: Theme.heading
                font.bold: true
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
            Field {
                width: parent.width
                label: qsTr("Order")

                ChoiceRow {
                    id: orderChoice

                    objectName: "order"
                    width: parent.width
                    label: qsTr("Order")
                    value: panel.doubt.mostDoubtfulFirst ? "doubt" : "reading"
                    choices: [{
                            "value": "reading",
                            "text": qsTr("As one reads")
                        }, {
                            "value": "doubt",
                            "text": qsTr("Most doubtful first")
                        }]
                    onChosen: order => panel.doubt.mostDoubtfulFirst = order === "doubt"
                }
            }
            Field {
                width: parent.width
                label: qsTr("Doubtful is a unit the aligner trusts less than this")

                AppSlider {
                    objectName: "threshold"
                    width: parent.width
                    label: qsTr("Threshold of doubt")
                    from: 0.3
                    to: 0.99
                    stepSize: 0.03
                    value: panel.doubt.threshold
                    onMoved: panel.doubt.threshold = value
                }
            }
            AppText {
                width: parent.width
                text: panel.doubt.busy ? qsTr("Checking…") : qsTr("Only units where a check found something")
                wrapMode: Text.Wrap
                color: Theme.softInk
                font.pixelSize: Theme.caption
            }
            Column {
                width: parent.width

                Repeater {
                    model: panel.doubt.checks

                    CheckRow {
                        objectName: "check" + index
                        width: form.width
                        onToggled: panel.doubt.checks.toggle(index)
                    }
                }
            }
        }
    }
}
