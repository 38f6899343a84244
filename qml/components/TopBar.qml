// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hamtaraz

/// The head of a page: where to go back to, the title, and what can be done here.
Rectangle {
    id: bar

    property string title
    property string subtitle
    property bool canGoBack: true
    default property alias actions: actionRow.data
    signal back

    implicitHeight: Theme.controlHeight + 2 * Theme.small
    color: Theme.paper

    AppButton {
        id: backButton

        visible: bar.canGoBack
        anchors.left: parent.left
        anchors.leftMargin: Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        kind: AppButton.Quiet
        iconPath: "M15 5 l-7 7 l7 7"
        directed: true
        Accessible.name: qsTr("Back")
        onClicked: bar.back()
    }
    AppText {
        id: titleText

        anchors.left: bar.canGoBack ? backButton.right : parent.left
        anchors.leftMargin: bar.canGoBack ? Theme.small : Theme.large
        anchors.verticalCenter: parent.verticalCenter
        text: bar.title
        font.pixelSize: Theme.heading
        font.bold: true
    }
    AppText {
        anchors.left: titleText.right
        anchors.leftMargin: Theme.medium
        anchors.right: actionRow.left
        anchors.rightMargin: Theme.medium
        anchors.baseline: titleText.baseline
        elide: Text.ElideMiddle
        text: bar.subtitle
        color: Theme.softInk
        font.pixelSize: Theme.caption
    }
    Row {
        id: actionRow

        anchors.right: parent.right
        anchors.rightMargin: Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.small
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
