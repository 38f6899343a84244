// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Hamtaraz

/// A slider in the theme's colours. `label` is what a screen reader says.
Slider {
    id: slider

    required property string label

    implicitHeight: Theme.controlHeight
    snapMode: Slider.SnapAlways
    Accessible.name: label

    background: Rectangle {
        y: (slider.height - height) / 2
        width: slider.width
        height: 4
        radius: 2
        color: Theme.pressed
    }
    handle: Rectangle {
        x: slider.visualPosition * (slider.width - width)
        y: (slider.height - height) / 2
        width: 20
        height: 20
        radius: 10
        color: slider.pressed ? Qt.darker(Theme.accent, 1.15) : Theme.accent

        FocusFrame {
            visible: slider.visualFocus
            radius: 13
        }
    }
}
