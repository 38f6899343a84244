// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hamtaraz

/// A sentence for the user at the foot of the window. What was done fades by itself; what went
/// wrong stays until it is read and closed, or something else is said.
Rectangle {
    id: notice

    property string text
    property bool isProblem: false

    function tell(sentence: string) {
        isProblem = false;
        text = sentence;
        fading.restart();
    }
    function warn(sentence: string) {
        isProblem = true;
        text = sentence;
        fading.stop();
    }
    function clear() {
        text = "";
    }

    visible: text !== ""
    width: Math.min(parent.width - 2 * Theme.large, words.implicitWidth + closeButton.width + Theme.huge)
    height: Math.max(Theme.controlHeight, words.height) + Theme.small
    radius: Theme.radius
    color: isProblem ? Theme.wrongWash : Theme.raised
    border.width: 1
    border.color: isProblem ? Theme.wrong : Theme.outline
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    AppText {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.medium
        anchors.right: closeButton.left
        anchors.rightMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        wrapMode: Text.Wrap
        text: notice.text
        color: notice.isProblem ? Theme.wrong : Theme.ink
    }
    AppButton {
        id: closeButton

        anchors.right: parent.right
        anchors.rightMargin: Theme.tight
        anchors.verticalCenter: parent.verticalCenter
        kind: AppButton.Quiet
        focusPolicy: Qt.NoFocus
        iconPath: "M6 6 L18 18 M18 6 L6 18"
        Accessible.name: qsTr("Close the message")
        onClicked: notice.clear()
    }
    Timer {
        id: fading

        interval: 4000
        onTriggered: notice.clear()
    }
}
