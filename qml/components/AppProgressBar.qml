// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Hamtaraz

/// How much of a long work is done. `label` is what a screen reader says.
ProgressBar {
    id: bar

    required property string label

    implicitHeight: 8
    Accessible.name: label

    background: Rectangle {
        radius: 4
        color: Theme.pressed
    }
    contentItem: Item {
        Rectangle {
            anchors.left: parent.left
            width: bar.position * parent.width
            height: parent.height
            radius: 4
            color: Theme.accent
        }
    }
}
