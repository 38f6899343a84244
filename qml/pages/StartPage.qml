// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import Hamtaraz
import Hamtaraz.App

/// Where the day begins: a new project, an old one, or the bundled work.
Page {
    id: page

    required property Workbench workbench
    signal newProject
    signal settings

    background: Rectangle {
        color: Theme.desk
    }
    function takeFocus() {
        if (visible)
            newButton.forceActiveFocus(Qt.TabFocusReason);
    }

    onVisibleChanged: takeFocus()
    Component.onCompleted: takeFocus()

    PageScroll {
        anchors.fill: parent
        contentHeight: sheet.y + sheet.height + Theme.large

        Column {
            id: sheet

            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.max(Theme.large, (page.height - height) / 3)
            width: Math.min(page.width - 2 * Theme.large, Theme.body * 52)
            spacing: Theme.large

            Column {
                width: parent.width
                spacing: Theme.tight

                AppText {
                    width: parent.width
                    text: qsTr("Hamtaraz")
                    font.pixelSize: Theme.display
                    font.bold: true
                }
                AppText {
                    width: parent.width
                    wrapMode: Text.Wrap
                    text: qsTr("The versions of one work, level with each other, sentence by sentence.")
                    color: Theme.softInk
                }
            }
            Flow {
                width: parent.width
                spacing: Theme.small

                AppButton {
                    id: newButton

                    objectName: "newProject"
                    text: qsTr("New project")
                    kind: AppButton.Primary
                    iconPath: "M12 5 v14 M5 12 h14"
                    onClicked: page.newProject()
                }
                AppButton {
                    objectName: "openProject"
                    text: qsTr("Open a project…")
                    iconPath: "M3 19 V6 h6 l2 3 h10 v10 z"
                    onClicked: openDialog.open()
                }
                AppButton {
                    objectName: "openDemo"
                    text: qsTr("Look at the sample work")
                    enabled: !page.workbench.project.busy
                    onClicked: page.workbench.project.openDemo()
                }
                AppButton {
                    objectName: "settings"
                    text: qsTr("Settings")
                    kind: AppButton.Quiet
                    onClicked: page.settings()
                }
            }
            Panel {
                width: parent.width
                height: recent.height + 2 * Theme.medium
                visible: recentList.count > 0

                Column {
                    id: recent

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.margins: Theme.medium
                    y: Theme.medium
                    spacing: Theme.tight

                    AppText {
                        width: parent.width
                        text: qsTr("Opened lately")
                        color: Theme.softInk
                        font.pixelSize: Theme.caption
                    }
                    Repeater {
                        id: recentList

                        model: page.workbench.project.recent

                        RecentProject {
                            width: recent.width
                            onOpened: path => page.workbench.project.open(path)
                            onForgotten: path => page.workbench.project.forget(path)
                        }
                    }
                }
            }
            PathField {
                id: pathField

                objectName: "projectPath"
                width: parent.width
                label: qsTr("Path of a project file")
                browseText: qsTr("Open")
                onAccepted: path => page.workbench.project.open(path)
                onBrowse: {
                    if (text === "")
                        openDialog.open();
                    else
                        page.workbench.project.open(text);
                }
            }
            Row {
                visible: page.workbench.project.busy
                width: parent.width
                spacing: Theme.small

                BusyMark {
                    anchors.verticalCenter: parent.verticalCenter
                }
                AppText {
                    text: qsTr("Opening…")
                }
            }
        }
    }
    FileDialog {
        id: openDialog

        title: qsTr("Open a project")
        nameFilters: [qsTr("Hamtaraz projects (*.hamtaraz)"), qsTr("All files (*)")]
        onAccepted: page.workbench.project.openUrl(selectedFile)
    }
}
