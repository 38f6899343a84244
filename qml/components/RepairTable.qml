// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hamtaraz
import Hamtaraz.App

/// The changes of a text, damaged and repaired side by side. It has the keyboard; what a key means
/// is the controller's to say.
FocusScope {
    id: table

    required property RepairController repair

    readonly property real gutterWidth: Theme.body * 10
    readonly property real cellWidth: (width - bar.implicitWidth - gutterWidth) / 2

    activeFocusOnTab: true
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Changes")
    Keys.onPressed: event => {
        repair.pageRows = Math.max(1, bar.lastRow - bar.firstRow);
        event.accepted = repair.press(event.key, event.modifiers);
    }

    Connections {
        target: table.repair

        function onCurrentChanged() {
            if (table.repair.current >= 0)
                list.positionViewAtIndex(table.repair.current, ListView.Contain);
        }
    }
    Repeater {
        model: [qsTr("Damaged"), qsTr("Repaired")]

        AppText {
            required property int index
            required property string modelData

            anchors.left: table.left
            anchors.leftMargin: table.gutterWidth + index * table.cellWidth + Theme.small
            height: header.height
            verticalAlignment: Text.AlignVCenter
            text: modelData
            font.bold: true
        }
    }
    Item {
        id: header

        width: parent.width
        height: Theme.controlHeight

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }
    }
    ListView {
        id: list

        objectName: "changes"
        anchors.left: parent.left
        anchors.right: bar.left
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        focus: true
        clip: true
        model: table.repair.changes
        reuseItems: true
        currentIndex: -1
        keyNavigationEnabled: false
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 120

        delegate: RepairRow {
            width: list.width
            focused: index === table.repair.current
            rightToLeft: table.repair.rightToLeft
            gutterWidth: table.gutterWidth
            cellWidth: table.cellWidth
            onPicked: {
                table.repair.current = index;
                list.forceActiveFocus();
            }
            onToggled: table.repair.toggle(index)
        }
    }
    RowScrollBar {
        id: bar

        anchors.right: parent.right
        anchors.top: list.top
        anchors.bottom: parent.bottom
        list: list
    }
    AppText {
        objectName: "repairNotice"
        visible: text !== ""
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.large, Theme.body * 40)
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        text: table.repair.notice
        color: Theme.softInk
    }
    AppProgressBar {
        visible: table.repair.busy && table.repair.decidable
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height / 2 + Theme.huge
        width: Theme.body * 20
        value: table.repair.progress
        label: qsTr("Looking for damage")
    }
}
