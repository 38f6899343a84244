// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hamtaraz

/// A scroll bar that counts rows, not pixels: a list of rows of unequal height does not know how
/// tall it is, but it knows which rows it shows.
Rectangle {
    id: bar

    required property ListView list

    readonly property int firstRow: Math.max(0, list.indexAt(1, list.contentY + 1))
    readonly property int lastRow: {
        const row = list.indexAt(1, list.contentY + list.height - 2);
        return row < 0 ? list.count - 1 : row;
    }

    implicitWidth: 12
    color: Theme.desk
    visible: list.count > 0 && lastRow - firstRow + 1 < list.count
    Accessible.role: Accessible.ScrollBar
    Accessible.name: qsTr("Position in the table")

    Rectangle {
        id: handle

        readonly property real share: (bar.lastRow - bar.firstRow + 1) / Math.max(1, bar.list.count)
        readonly property real travel: bar.height - height

        anchors.horizontalCenter: parent.horizontalCenter
        width: area.containsMouse || area.pressed ? 8 : 6
        height: Math.max(28, bar.height * share)
        y: travel * bar.firstRow / Math.max(1, bar.list.count - (bar.lastRow - bar.firstRow + 1))
        radius: width / 2
        color: area.pressed ? Theme.softInk : Theme.outline
    }
    MouseArea {
        id: area

        function go(y: real) {
            const share = Math.max(0, Math.min(1, (y - handle.height / 2) / Math.max(1, handle.travel)));
            bar.list.positionViewAtIndex(Math.round(share * (bar.list.count - 1)), ListView.Center);
        }

        anchors.fill: parent
        hoverEnabled: true
        onPressed: mouse => go(mouse.y)
        onPositionChanged: mouse => {
            if (pressed)
                go(mouse.y);
        }
    }
}
