// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hamtaraz
import Hamtaraz.App

/// The works of the project with their progress: turn to one, add, rename, remove.
WorkPanel {
    id: panel

    required property WorksController works
    /// The row whose title is typed, and the one that is asked about; -1: none.
    property int renaming: -1
    property int doomed: -1
    signal adding

    hints: [{
            "keys": "Enter",
            "label": qsTr("open")
        }, {
            "keys": "F2",
            "label": qsTr("rename")
        }, {
            "keys": "Del",
            "label": qsTr("remove")
        }, {
            "keys": "Esc",
            "label": qsTr("back to the table")
        }]

    onOpened: {
        list.currentIndex = works.current;
        settle();
    }
    function settle() {
        renaming = -1;
        doomed = -1;
        (list.currentItem ?? list).forceActiveFocus(Qt.ShortcutFocusReason);
    }

    Keys.onEscapePressed: panel.closed()
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Works of the project")

    Connections {
        target: panel.works

        function onCurrentChanged() {
            list.currentIndex = panel.works.current;
        }
        function onListed() {
            panel.renaming = -1;
            panel.doomed = -1;
        }
    }
    Column {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.medium
        y: Theme.medium
        spacing: Theme.small

        AppText {
            objectName: "worksProgress"
            width: parent.width
            wrapMode: Text.Wrap
            text: panel.works.progressText
            font.pixelSize: Theme.heading
            font.bold: true
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        AppButton {
            objectName: "addWork"
            text: qsTr("Add a work to this project")
            iconPath: "M12 5 v14 M5 12 h14"
            onClicked: panel.adding()
        }
    }
    ListView {
        id: list

        objectName: "workList"
        anchors.top: head.bottom
        anchors.topMargin: Theme.medium
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: question.top
        clip: true
        focus: true
        activeFocusOnTab: true
        keyNavigationEnabled: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        model: panel.works.list
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Works of the project")

        delegate: WorkRow {
            objectName: "work" + index
            width: ListView.view.width
            renaming: panel.renaming === index
            onChosen: panel.works.open(index)
            onRenameAsked: panel.renaming = index
            onRemoveAsked: {
                panel.doomed = index;
                keepButton.forceActiveFocus(Qt.ShortcutFocusReason);
            }
            onRenamed: wanted => {
                panel.works.rename(index, wanted);
                panel.settle();
            }
            onRenameLeft: panel.settle()
        }
    }
    Panel {
        id: question

        readonly property string title: panel.doomed < 0 ? "" : list.itemAtIndex(panel.doomed)?.title ?? ""

        visible: panel.doomed >= 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: visible ? Theme.small : 0
        height: visible ? ask.height + 2 * Theme.medium : 0
        Keys.onEscapePressed: panel.settle()

        Column {
            id: ask

            x: Theme.medium
            y: Theme.medium
            width: parent.width - 2 * Theme.medium
            spacing: Theme.small

            AppText {
                objectName: "removeQuestion"
                width: parent.width
                wrapMode: Text.Wrap
                text: qsTr("Remove “%1” with its texts and everything done in it? This cannot be undone.").arg(question.title)
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
            Flow {
                width: parent.width
                spacing: Theme.small

                AppButton {
                    id: keepButton

                    objectName: "keepWork"
                    text: qsTr("Keep it")
                    onClicked: panel.settle()
                }
                AppButton {
                    objectName: "confirmRemove"
                    text: qsTr("Remove for good")
                    onClicked: {
                        const row = panel.doomed;
                        panel.settle();
                        panel.works.remove(row);
                    }
                }
            }
        }
    }
}
