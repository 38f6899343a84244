// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import Hamtaraz
import Hamtaraz.App

/// The export: the format, which units, where to; then what was written and what was left out.
Page {
    id: page

    required property Workbench workbench
    readonly property ExportController exporter: workbench.exporter
    signal closed

    background: Rectangle {
        color: Theme.desk
    }
    header: TopBar {
        title: qsTr("Export")
        subtitle: page.workbench.project.title
        onBack: page.closed()
    }
    onVisibleChanged: {
        if (visible)
            startButton.forceActiveFocus(Qt.TabFocusReason);
    }
    Keys.onEscapePressed: page.closed()

    PageScroll {
        anchors.fill: parent
        contentHeight: panel.height + 2 * Theme.large

        Panel {
            id: panel

            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.large
            width: Math.min(page.width - 2 * Theme.large, Theme.body * 60)
            height: column.height + 2 * Theme.large

            Column {
                id: column

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.large
                y: Theme.large
                spacing: Theme.large

                Field {
                    width: parent.width
                    label: qsTr("Format")

                    ChoiceRow {
                        objectName: "format"
                        width: parent.width
                        label: qsTr("Format")
                        value: page.exporter.format
                        choices: [{
                                "value": "tmx-pairs",
                                "text": qsTr("TMX for each pair")
                            }, {
                                "value": "tmx",
                                "text": qsTr("One TMX, all languages")
                            }, {
                                "value": "tsv",
                                "text": qsTr("Table (TSV)")
                            }, {
                                "value": "json",
                                "text": "JSON"
                            }]
                        onChosen: format => page.exporter.format = format
                    }
                }
                Field {
                    width: parent.width
                    label: qsTr("Units")

                    ChoiceRow {
                        objectName: "scope"
                        width: parent.width
                        label: qsTr("Units")
                        value: page.exporter.confirmedOnly ? "confirmed" : "all"
                        choices: [{
                                "value": "confirmed",
                                "text": qsTr("Confirmed only")
                            }, {
                                "value": "all",
                                "text": qsTr("All")
                            }]
                        onChosen: scope => page.exporter.confirmedOnly = scope === "confirmed"
                    }
                }
                Field {
                    width: parent.width
                    label: qsTr("Folder")

                    PathField {
                        objectName: "folder"
                        width: parent.width
                        label: qsTr("Folder to write to")
                        text: page.exporter.folder
                        onEdited: text => page.exporter.folder = text
                        onBrowse: folderDialog.open()
                    }
                }
                Field {
                    width: parent.width
                    label: qsTr("Files")

                    Column {
                        width: parent.width

                        Repeater {
                            model: page.exporter.plannedNames

                            AppText {
                                required property string modelData

                                width: parent.width
                                text: modelData
                                font.family: Theme.latinFamily
                            }
                        }
                    }
                }
                Row {
                    width: parent.width
                    spacing: Theme.medium

                    AppButton {
                        id: startButton

                        objectName: "start"
                        text: qsTr("Write the files")
                        kind: AppButton.Primary
                        enabled: !page.exporter.running
                        onClicked: page.exporter.start()
                    }
                    BusyMark {
                        visible: page.exporter.running
                        anchors.verticalCenter: parent.verticalCenter
                    }
                }
                Column {
                    objectName: "report"
                    visible: page.exporter.report.length > 0
                    width: parent.width
                    spacing: Theme.tight

                    Repeater {
                        model: page.exporter.report

                        AppText {
                            required property string modelData

                            width: column.width
                            wrapMode: Text.Wrap
                            text: modelData
                            color: Theme.right
                        }
                    }
                }
            }
        }
    }
    FolderDialog {
        id: folderDialog

        title: qsTr("Folder to write to")
        onAccepted: page.exporter.setFolderUrl(selectedFolder)
    }
}
