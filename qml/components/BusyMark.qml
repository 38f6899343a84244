// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hamtaraz

/// Work is going on.
Item {
    id: mark

    implicitWidth: 18
    implicitHeight: 18
    Accessible.role: Accessible.Indicator
    Accessible.name: qsTr("Working")

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: "transparent"
        border.width: 2
        border.color: Theme.line
    }
    Rectangle {
        width: 6
        height: 6
        radius: 3
        color: Theme.accent
        x: 6
        y: -2
    }
    RotationAnimation on rotation  {
        from: 0
        to: 360
        duration: 1200
        loops: Animation.Infinite
        running: mark.visible
    }
}
