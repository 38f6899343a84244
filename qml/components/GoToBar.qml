// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hamtaraz
import Hamtaraz.App

/// Asks for the number of a unit and goes there.
Panel {
    id: bar

    required property ReviewController review
    signal closed

    function open() {
        visible = true;
        field.text = "";
        field.forceActiveFocus(Qt.ShortcutFocusReason);
    }
    function close() {
        visible = false;
        closed();
    }

    visible: false
    width: line.width + 2 * Theme.medium
    height: line.height + 2 * Theme.small
    Keys.onEscapePressed: close()

    Row {
        id: line

        anchors.centerIn: parent
        spacing: Theme.small

        AppText {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Go to unit")
        }
        AppTextField {
            id: field

            objectName: "goToNumber"
            width: Theme.body * 8
            label: qsTr("Number of the unit")
            onAccepted: {
                if (bar.review.goToUnit(text))
                    bar.close();
            }
        }
    }
}
