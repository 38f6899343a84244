// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hamtaraz
import Hamtaraz.App

/// The bitext map with the stretch that the table shows; click or drag to move there.
Rectangle {
    id: column

    required property ReviewController review
    /// The rows on screen.
    required property int firstRow
    required property int lastRow
    signal moved(int unit)

    color: Theme.desk
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Map of the alignment")
    Accessible.description: qsTr("Down the source; aside how far each other version is ahead or behind")

    BitextMap {
        id: map

        objectName: "bitextMap"
        anchors.fill: parent
        anchors.topMargin: Theme.small
        anchors.bottomMargin: Theme.small
        review: column.review
        mirrored: Theme.mirrored
        pathColor: Theme.ink
        pinColor: Theme.accent
        doubtColor: Theme.doubtBand
        lineColor: Theme.outline
    }
    Rectangle {
        id: view

        objectName: "mapView"
        readonly property real from: map.revision >= 0 ? map.yOf(column.firstRow) : 0
        readonly property real to: map.revision >= 0 ? map.yOf(column.lastRow + 1) : 0

        x: 1
        width: parent.width - 2
        y: map.y + Math.min(from, map.height - height)
        height: Math.max(6, to - from)
        radius: 3
        color: "transparent"
        border.width: 2
        border.color: Theme.accent
    }
    MouseArea {
        anchors.fill: parent
        cursorShape: Qt.PointingHandCursor
        onPressed: mouse => column.moved(map.unitAt(mouse.y - map.y))
        onPositionChanged: mouse => {
            if (pressed)
                column.moved(map.unitAt(mouse.y - map.y));
        }
    }
    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.line
    }
}
