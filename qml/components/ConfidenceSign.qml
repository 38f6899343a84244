// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hamtaraz

/// How sure the aligner is, told twice: by colour, and by how many of three bars are filled.
/// A settled unit shows what the user decided instead.
Item {
    id: sign

    required property string status
    required property bool doubtful
    required property real confidence

    readonly property int filledBars: confidence >= 0.8 ? 3 : confidence >= 0.5 ? 2 : 1
    readonly property color barColor: confidence < 0.5 ? Theme.wrong : doubtful ? Theme.doubt : Theme.right

    /// It grows with the text.
    readonly property real grain: Theme.body / 14

    implicitWidth: 18 * grain
    implicitHeight: 18 * grain

    Row {
        visible: sign.status === "proposed"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 2 * sign.grain
        height: 13 * sign.grain
        spacing: 2 * sign.grain

        Repeater {
            model: 3

            Rectangle {
                required property int index

                y: 13 * sign.grain - height
                width: 4 * sign.grain
                height: (5 + index * 4) * sign.grain
                radius: 1
                color: index < sign.filledBars ? sign.barColor : "transparent"
                border.width: 1
                border.color: index < sign.filledBars ? sign.barColor : Theme.outline
            }
        }
    }
    Repeater {
        model: sign.status === "proposed" ? 0 : 1

        Icon {
            anchors.fill: sign
            strokeWidth: 2.6
            color: sign.status === "confirmed" ? Theme.right : sign.status === "omission-accepted" ? Theme.gap : Theme.softInk
            path: {
                if (sign.status === "confirmed")
                    return "M4 13 l5 5 L20 6";
                if (sign.status === "omission-accepted")
                    return "M12 3 a9 9 0 1 0 0.01 0 M5.6 18.4 L18.4 5.6";
                return "M5 5 L19 19 M19 5 L5 19";
            }
        }
    }
}
