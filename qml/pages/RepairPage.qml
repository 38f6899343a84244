// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Hamtaraz
import Hamtaraz.App

/// The repairs of a text: what is damaged, what would stand there instead, and the user's word on
/// it. Decided before the texts are aligned; afterwards it shows what was decided.
Page {
    id: page

    required property Workbench workbench
    readonly property RepairController repair: workbench.repair
    signal closed

    background: Rectangle {
        color: Theme.paper
    }
    onVisibleChanged: {
        if (visible)
            table.forceActiveFocus();
        else
            repair.leave();
    }
    Keys.onEscapePressed: page.closed()

    header: TopBar {
        title: qsTr("Repairs")
        subtitle: page.repair.decidable ? qsTr("the files stay as they are") : page.workbench.project.title
        onBack: page.closed()

        AppButton {
            objectName: "undoRepair"
            visible: page.repair.decidable
            kind: AppButton.Quiet
            text: qsTr("Undo")
            iconPath: "M8 5 L4 9 l4 4 M4 9 h10 a5 5 0 0 1 0 10 h-4"
            enabled: page.repair.canUndo
            onClicked: page.repair.undo()
        }
        AppButton {
            objectName: "redoRepair"
            visible: page.repair.decidable
            kind: AppButton.Quiet
            text: qsTr("Redo")
            iconPath: "M16 5 l4 4 l-4 4 M20 9 h-10 a5 5 0 0 0 0 10 h4"
            enabled: page.repair.canRedo
            onClicked: page.repair.redo()
        }
        AppButton {
            objectName: "refuseRepair"
            visible: page.repair.decidable
            text: qsTr("Refuse")
            iconPath: "M6 6 L18 18 M18 6 L6 18"
            enabled: page.repair.current >= 0
            onClicked: page.repair.decide(false)
        }
        AppButton {
            objectName: "acceptRepair"
            visible: page.repair.decidable
            kind: AppButton.Primary
            text: qsTr("Accept")
            iconPath: "M4 13 l5 5 L20 6"
            enabled: page.repair.current >= 0
            onClicked: page.repair.decide(true)
        }
    }
    Column {
        id: top

        x: Theme.medium
        y: Theme.medium
        width: parent.width - 2 * Theme.medium
        spacing: Theme.small

        RepairFilters {
            width: parent.width
            repair: page.repair
        }
        AppText {
            width: parent.width
            wrapMode: Text.Wrap
            text: page.repair.decidable ? page.repair.help : qsTr("These repairs were decided before the texts were aligned. To change the text now, edit its segments in the table (F2).")
            color: Theme.softInk
            font.pixelSize: Theme.caption
        }
    }
    RepairTable {
        id: table

        objectName: "repairTable"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: top.bottom
        anchors.topMargin: Theme.tight
        anchors.bottom: parent.bottom
        repair: page.repair
    }
    footer: Rectangle {
        implicitHeight: Theme.controlHeight + 2 * Theme.tight
        color: Theme.desk

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }
        KeyStrip {
            anchors.left: parent.left
            anchors.leftMargin: Theme.medium
            anchors.right: counts.left
            anchors.rightMargin: Theme.large
            anchors.verticalCenter: parent.verticalCenter
            hints: page.repair.hints
        }
        Row {
            id: counts

            anchors.right: parent.right
            anchors.rightMargin: Theme.medium
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.large

            AppText {
                objectName: "waitingRepairs"
                text: qsTr("%Ln to decide", "", page.repair.waiting)
                color: page.repair.waiting > 0 ? Theme.doubt : Theme.right
                font.bold: true
            }
            AppText {
                text: qsTr("%Ln accepted", "", page.repair.accepted)
                color: Theme.right
            }
            AppText {
                text: qsTr("%Ln refused", "", page.repair.refused)
                color: Theme.gap
            }
        }
    }
}
