// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hamtaraz

/// Something that is on or off.
ChoiceRow {
    id: row

    property bool on: false
    signal switched(bool on)

    value: on ? "on" : "off"
    choices: [{
            "value": "on",
            "text": qsTr("On")
        }, {
            "value": "off",
            "text": qsTr("Off")
        }]
    onChosen: value => row.switched(value === "on")
}
