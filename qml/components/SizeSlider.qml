// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Hamtaraz
import Hamtaraz.App

/// A font size in pixels, by mouse or arrow keys. `label` is what a screen reader says.
FocusScope {
    id: size

    required property string label
    required property Workbench workbench
    property alias value: slider.value
    signal moved

    implicitHeight: Theme.controlHeight

    Slider {
        id: slider

        anchors.left: parent.left
        anchors.right: number.left
        height: parent.height
        focus: true
        from: 10
        to: 40
        stepSize: 1
        snapMode: Slider.SnapAlways
        Accessible.name: size.label
        onMoved: size.moved()

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
    AppText {
        id: number

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.huge
        horizontalAlignment: Text.AlignHCenter
        text: size.workbench.settings.language && size.workbench.number(slider.value)
    }
}
