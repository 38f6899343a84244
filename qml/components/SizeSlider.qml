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

    AppSlider {
        id: slider

        anchors.left: parent.left
        anchors.right: number.left
        focus: true
        label: size.label
        from: 10
        to: 40
        stepSize: 1
        onMoved: size.moved()
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
