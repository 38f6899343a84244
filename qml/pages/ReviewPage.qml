// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Hamtaraz
import Hamtaraz.App

/// The review: the table, what can be done with what has the focus, and how far it is.
Page {
    id: page

    required property Workbench workbench
    readonly property ReviewController review: workbench.review
    signal closed
    signal settings
    signal exporting
    signal repairing
    signal addingWork

    /// The panel beside the table, or none.
    property WorkPanel panel: null

    function openPanel(wanted: WorkPanel) {
        page.workbench.find.active = false;
        panel = wanted;
        wanted.open();
    }
    function closePanel() {
        panel = null;
        page.workbench.find.active = false;
        table.forceActiveFocus();
    }

    background: Rectangle {
        color: Theme.paper
    }
    onVisibleChanged: {
        if (visible)
            table.forceActiveFocus();
    }

    Connections {
        target: page.review

        function onAsked(part: string) {
            const wanted = part === "find" ? findPanel : part === "doubt" ? doubtPanel : part === "works" ? worksPanel : null;
            if (wanted)
                page.openPanel(wanted);
            else if (part === "go-to")
                goToBar.open();
            else if (part === "note")
                noteBar.open();
            else if (part === "find-next")
                page.workbench.find.active ? findPanel.next() : page.openPanel(findPanel);
            else if (part === "find-previous")
                page.workbench.find.active ? findPanel.previous() : page.openPanel(findPanel);
        }
    }

    header: TopBar {
        title: page.workbench.project.title
        subtitle: page.workbench.project.isSample ? qsTr("changes here end with the program") : page.workbench.project.path
        onBack: page.closed()

        AppButton {
            id: undoButton

            objectName: "undo"
            kind: AppButton.Quiet
            text: page.review.undoText === "" ? qsTr("Undo") : qsTr("Undo: %1").arg(page.review.undoText)
            iconPath: "M8 5 L4 9 l4 4 M4 9 h10 a5 5 0 0 1 0 10 h-4"
            enabled: page.review.undoText !== ""
            onClicked: page.review.undo()
        }
        AppButton {
            objectName: "redo"
            visible: page.review.redoText !== ""
            kind: AppButton.Quiet
            text: qsTr("Redo: %1").arg(page.review.redoText)
            iconPath: "M16 5 l4 4 l-4 4 M20 9 h-10 a5 5 0 0 0 0 10 h4"
            onClicked: page.review.redo()
        }
        AppButton {
            objectName: "works"
            kind: AppButton.Quiet
            text: qsTr("Works")
            iconOnly: true
            iconPath: "M4 5 h5 v14 H4 z M9 5 h5 v14 H9 M15 6 l4 -1 l3 13 l-4 1 z"
            onClicked: page.panel === worksPanel ? page.closePanel() : page.openPanel(worksPanel)
        }
        AppButton {
            objectName: "doubt"
            kind: AppButton.Quiet
            text: qsTr("Doubt")
            iconPath: "M4 19 v-4 M10 19 v-9 M16 19 V5 M21 19 H3"
            directed: true
            onClicked: page.panel === doubtPanel ? page.closePanel() : page.openPanel(doubtPanel)
        }
        AppButton {
            objectName: "find"
            kind: AppButton.Quiet
            text: qsTr("Find")
            iconPath: "M10 4 a6 6 0 1 0 0.01 0 M14.5 14.5 L20 20"
            onClicked: page.panel === findPanel ? page.closePanel() : page.openPanel(findPanel)
        }
        AppButton {
            objectName: "repairs"
            kind: AppButton.Quiet
            text: qsTr("Repairs")
            iconPath: "M4 20 l9 -9 M12 6 a5 5 0 0 1 7 -2 l-3 3 l1 2 l2 1 l3 -3 a5 5 0 0 1 -7 5"
            onClicked: page.repairing()
        }
        AppButton {
            objectName: "settings"
            kind: AppButton.Quiet
            text: qsTr("Settings")
            iconPath: "M4 7 h9 M18 7 h2 M15.5 5 v4 M4 17 h2 M11 17 h9 M8.5 15 v4"
            onClicked: page.settings()
        }
        AppButton {
            id: exportButton

            objectName: "export"
            kind: AppButton.Primary
            text: qsTr("Export")
            iconPath: "M12 15 V4 M8 8 l4 -4 l4 4 M5 14 v6 h14 v-6"
            onClicked: page.exporting()
        }
    }
    MapColumn {
        id: map

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: Math.min(page.width / 12, Theme.body * 2 + Theme.body * 2 * Math.max(1, page.workbench.project.versions.length - 1))
        review: page.review
        firstRow: table.firstRow
        lastRow: table.lastRow
        onMoved: unit => table.showUnit(unit)
    }
    UnitTable {
        id: table

        objectName: "table"
        anchors.left: map.right
        anchors.right: side.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        review: page.review
        versions: page.workbench.project.versions
        onEscaped: (undoButton.enabled ? undoButton : exportButton).forceActiveFocus(Qt.TabFocusReason)
    }
    SidePanel {
        id: side

        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: page.panel ? Math.min(page.width / 3, Theme.body * 26) : 0
        visible: page.panel !== null

        DoubtPanel {
            id: doubtPanel

            anchors.fill: parent
            visible: page.panel === this
            doubt: page.workbench.doubt
            onClosed: page.closePanel()
        }
        WorksPanel {
            id: worksPanel

            objectName: "worksPanel"
            anchors.fill: parent
            visible: page.panel === this
            works: page.workbench.works
            onAdding: page.addingWork()
            onClosed: page.closePanel()
        }
        FindPanel {
            id: findPanel

            anchors.fill: parent
            visible: page.panel === this
            find: page.workbench.find
            review: page.review
            columns: page.workbench.project.versions
            onClosed: page.closePanel()
        }
    }
    GoToBar {
        id: goToBar

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.controlHeight + Theme.large
        review: page.review
        onClosed: table.forceActiveFocus()
    }
    NoteBar {
        id: noteBar

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.controlHeight + Theme.large
        review: page.review
        onClosed: table.forceActiveFocus()
    }
    AligningBar {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.controlHeight + Theme.large
        review: page.review
    }
    WayChooser {
        objectName: "ways"
        anchors.horizontalCenter: parent.horizontalCenter
        y: beside === 0 ? parent.height - height - Theme.large : Theme.controlHeight + Theme.large
        onVisibleChanged: beside = table.halfOfFocus()
        review: page.review
        workbench: page.workbench
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
            objectName: "keyStrip"
            anchors.left: parent.left
            anchors.leftMargin: Theme.medium
            anchors.right: counts.left
            anchors.rightMargin: Theme.large
            anchors.verticalCenter: parent.verticalCenter
            hints: page.panel && page.panel.activeFocus ? page.panel.hints : page.review.hints
        }
        CountsBar {
            id: counts

            anchors.right: parent.right
            anchors.rightMargin: Theme.medium
            anchors.verticalCenter: parent.verticalCenter
            review: page.review
            workbench: page.workbench
        }
    }
}
