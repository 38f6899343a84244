// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hamtaraz

/// The head of a page: where to go back to, the title, and what can be done here.
Rectangle {
    id: bar

    property string title
    property string subtitle
    property bool canGoBack: true
    /// AppButtons.
    default property alias actions: actionRow.data
    signal back

    /// What stands before the title.
    readonly property real lead: canGoBack ? Theme.medium + backButton.width + Theme.small : Theme.large
    /// The actions' texts give way to the title.
    readonly property bool crowded: {
        let needed = 2 * Theme.medium;
        for (let i = 0; i < actionRow.children.length; ++i) {
            const action = actionRow.children[i] as AppButton;
            needed += action && action.visible ? action.fullWidth + actionRow.spacing : 0;
        }
        return needed + lead + Math.min(titleText.implicitWidth, Theme.body * 12) > width;
    }

    onCrowdedChanged: shrink()
    Component.onCompleted: shrink()

    function shrink() {
        for (let i = 0; i < actionRow.children.length; ++i) {
            const action = actionRow.children[i] as AppButton;
            if (action)
                action.compact = crowded;
        }
    }

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
        width: Math.max(0, Math.min(implicitWidth, bar.width - bar.lead - actionRow.width - 2 * Theme.medium))
        elide: Text.ElideRight
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
        visible: width >= Math.min(implicitWidth, Theme.body * 8)
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
