// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import Hamtaraz
import Hamtaraz.App

/// A new project: its files, their languages, its title and place; then progress until it is made.
Page {
    id: page

    required property Workbench workbench
    readonly property ImportController importer: workbench.importer
    signal closed
    /// The repairs of the files are to be looked at.
    signal repairing

    function leave() {
        importer.cancel();
        closed();
    }

    background: Rectangle {
        color: Theme.desk
    }
    header: TopBar {
        title: page.importer.adding ? qsTr("Add a work to the open project") : qsTr("New project")
        onBack: page.leave()
    }
    onVisibleChanged: {
        if (visible)
            addField.forceActiveFocus(Qt.TabFocusReason);
    }
    Keys.onEscapePressed: page.leave()

    DropArea {
        anchors.fill: parent
        onDropped: drop => page.importer.addUrls(drop.urls)
    }
    PageScroll {
        anchors.fill: parent
        contentHeight: form.height + 2 * Theme.large

        Column {
            id: form

            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.large
            width: Math.min(page.width - 2 * Theme.large, Theme.body * 64)
            spacing: Theme.large

            Column {
                width: parent.width
                spacing: Theme.medium
                enabled: !page.importer.running

                AppText {
                    width: parent.width
                    wrapMode: Text.Wrap
                    text: qsTr("Choose two to eight texts of the same work, one for each language. Damaged text, as out of a PDF, is repaired; the files stay as they are.")
                    color: Theme.softInk
                }
                Panel {
                    width: parent.width
                    height: fileColumn.height + 2

                    Column {
                        id: fileColumn

                        x: 1
                        y: 1
                        width: parent.width - 2

                        Repeater {
                            id: fileList

                            model: page.importer.files

                            ImportFileRow {
                                width: fileColumn.width
                                importer: page.importer
                            }
                        }
                        Item {
                            width: parent.width
                            height: addField.height + 2 * Theme.medium

                            PathField {
                                id: addField

                                objectName: "addFile"
                                anchors.verticalCenter: parent.verticalCenter
                                x: Theme.medium
                                width: parent.width - 2 * Theme.medium
                                label: qsTr("Path of a text file, or drop files here")
                                browseText: qsTr("Choose files…")
                                onAccepted: path => {
                                    page.importer.addPath(path);
                                    text = "";
                                }
                                onBrowse: fileDialog.open()
                            }
                        }
                    }
                }
                Field {
                    width: parent.width
                    label: qsTr("Title of the work")

                    AppTextField {
                        objectName: "title"
                        width: parent.width
                        label: qsTr("Title of the work")
                        text: page.importer.title
                        onTextEdited: page.importer.title = text
                    }
                }
                Field {
                    visible: !page.importer.adding
                    width: parent.width
                    label: qsTr("Project file: every change is kept in it at once")

                    PathField {
                        objectName: "place"
                        width: parent.width
                        label: qsTr("Path of the project file")
                        text: page.importer.path
                        onEdited: text => page.importer.path = text
                        onBrowse: placeDialog.open()
                    }
                }
            }
            AppProgressBar {
                visible: page.importer.running
                width: parent.width
                value: page.importer.progress
                label: qsTr("Repairing, segmenting and aligning")
            }
            Flow {
                width: parent.width
                spacing: Theme.medium

                AppButton {
                    objectName: "start"
                    visible: !page.importer.running
                    text: page.importer.adding ? qsTr("Align and add") : qsTr("Align the versions")
                    kind: AppButton.Primary
                    enabled: page.importer.obstacle === ""
                    onClicked: page.importer.start()
                }
                AppButton {
                    objectName: "repairs"
                    visible: !page.importer.running
                    text: qsTr("Look at the repairs")
                    enabled: page.importer.repairable
                    onClicked: page.repairing()
                }
                AppButton {
                    objectName: "cancel"
                    visible: page.importer.running
                    text: qsTr("Stop")
                    onClicked: page.importer.cancel()
                }
            }
            AppText {
                width: parent.width
                wrapMode: Text.Wrap
                text: page.importer.running ? qsTr("Repairing, segmenting and aligning…") : page.importer.obstacle
                color: Theme.softInk
            }
        }
    }
    FileDialog {
        id: fileDialog

        title: qsTr("Choose the texts")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("Texts (*.txt *.pdf)"), qsTr("All files (*)")]
        onAccepted: page.importer.addUrls(selectedFiles)
    }
    FileDialog {
        id: placeDialog

        title: qsTr("Place of the project")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "hamtaraz"
        nameFilters: [qsTr("Hamtaraz projects (*.hamtaraz)")]
        onAccepted: page.importer.setPlace(selectedFile)
    }
}
