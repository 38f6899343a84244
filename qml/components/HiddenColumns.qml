// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Hamtaraz

/// Says quietly that columns are hidden, and how many; a press shows them all.
AbstractButton {
    id: hidden

    /// The names of the hidden columns.
    required property var names

    objectName: "hiddenColumns"
    visible: names.length > 0
    padding: Theme.tight
    text: "\u200e+" + Number(names.length).toLocaleString(Qt.locale(Theme.localeName), "f", 0)
    font.family: Theme.family
    font.pixelSize: Theme.caption
    Accessible.name: qsTr("Hidden: %1. Show.", "names of columns").arg(names.join(qsTr(", ", "between names of columns")))
    Keys.onReturnPressed: hidden.clicked()
    Keys.onEnterPressed: hidden.clicked()
    ToolTip.visible: hovered
    ToolTip.text: Accessible.name
    ToolTip.delay: 300

    contentItem: AppText {
        text: hidden.text
        color: Theme.softInk
        font: hidden.font
    }
    background: Rectangle {
        radius: Theme.radius
        color: hidden.hovered || hidden.down ? Theme.pressed : "transparent"

        FocusFrame {
            visible: hidden.visualFocus
        }
    }
}
