// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Hamtaraz
import Hamtaraz.App

/// The window: one page at a time, and the sentence at its foot.
ApplicationWindow {
    id: window

    property string startProject
    property string startLanguage
    property string startTheme
    property string startPage
    property bool startDemo: false
    /// The window comes back where it was last.
    property bool remembersPlace: false
    /// Nothing is being loaded: what is shown is what was asked for.
    readonly property bool ready: !bench.project.busy && !bench.doubt.busy && !bench.repair.busy

    /// "start", "new", "repair", "review", "settings" or "export".
    property string page: "start"

    /// Files dropped on the window: a project is opened, texts are imported.
    function take(urls: var) {
        const project = urls.find(url => url.toString().endsWith(".hamtaraz"));
        if (project !== undefined) {
            bench.project.openUrl(project);
        } else if (urls.length > 0) {
            page = "new";
            bench.importer.addUrls(urls);
        }
    }
    function openRepair() {
        if (page === "new")
            bench.repair.openFiles();
        else if (bench.project.isOpen)
            bench.repair.openProject();
        else
            return;
        page = "repair";
    }
    function openNew(adding: bool) {
        bench.importer.adding = adding;
        page = "new";
    }
    function leavePage() {
        page = bench.project.isOpen ? "review" : "start";
    }

    visible: true
    width: 1400
    height: 900
    minimumWidth: 640
    minimumHeight: 480
    title: bench.project.isOpen ? qsTr("%1 — Hamtaraz").arg(bench.project.title) : qsTr("Hamtaraz")
    color: Theme.desk
    font.family: Theme.family
    font.pixelSize: Theme.body
    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true

    function restorePlace() {
        const place = bench.settings.windowPlace;
        if (!remembersPlace || place.width < minimumWidth || place.height < minimumHeight)
            return;
        x = place.x;
        y = place.y;
        width = place.width;
        height = place.height;
    }

    onClosing: {
        if (remembersPlace && visibility === Window.Windowed)
            bench.settings.windowPlace = Qt.rect(x, y, width, height);
    }
    Component.onCompleted: {
        restorePlace();
        bench.settings.useForThisRun(startLanguage, startTheme);
        if (startProject !== "")
            bench.project.open(startProject);
        else if (startDemo)
            bench.project.openDemo();
        if (startPage === "settings" || startPage === "new")
            page = startPage;
    }

    Workbench {
        id: bench

        onProjectShown: {
            if (window.page === "repair")
                window.openRepair();
        }
        onTold: text => notice.tell(text)
        onFailed: text => notice.warn(text)
    }
    Connections {
        target: bench.project

        function onProjectChanged() {
            notice.clear();
            const panel = /^(find|doubt|works)$/.test(window.startPage);
            const asked = window.startPage === "" || panel ? "review" : window.startPage;
            window.page = bench.project.isOpen ? asked : "start";
            if (panel && bench.project.isOpen)
                bench.review.asked(window.startPage);
            window.startPage = "";
        }
    }
    Binding {
        target: Theme
        property: "dark"
        value: bench.settings.theme === "dark" || (bench.settings.theme === "system" && systemColors.window.hslLightness < 0.5)
    }
    Binding {
        target: Theme
        property: "mirrored"
        value: bench.settings.language === "fa"
    }
    Binding {
        target: Theme
        property: "density"
        value: bench.settings.density
    }
    Binding {
        target: Theme
        property: "persianTextFamily"
        value: bench.settings.persianFamily
    }
    Binding {
        target: Theme
        property: "latinTextFamily"
        value: bench.settings.latinFamily
    }
    Binding {
        target: Theme
        property: "localeName"
        value: bench.settings.language
    }
    Binding {
        target: Theme
        property: "interfaceSize"
        value: bench.settings.interfaceSize
    }
    Binding {
        target: Theme
        property: "persianSize"
        value: bench.settings.persianSize
    }
    Binding {
        target: Theme
        property: "latinSize"
        value: bench.settings.latinSize
    }
    SystemPalette {
        id: systemColors
    }
    // keys, not shortcuts: they work by place under layouts without Latin letters
    FocusScope {
        anchors.fill: parent
        focus: true
        Keys.onPressed: event => {
            if (!(event.modifiers & Qt.ControlModifier))
                return;
            if (event.key === Qt.Key_N)
                window.openNew(false);
            else if (event.key === Qt.Key_E && bench.project.isOpen)
                window.page = "export";
            else if (event.key === Qt.Key_R)
                window.openRepair();
            else if (event.key === Qt.Key_Q)
                window.close();
            else
                return;
            event.accepted = true;
        }

        DropArea {
            objectName: "dropArea"
            anchors.fill: parent
            onDropped: drop => window.take(drop.urls)
        }
        StartPage {
            anchors.fill: parent
            visible: window.page === "start"
            workbench: bench
            onNewProject: window.openNew(false)
            onSettings: window.page = "settings"
        }
        NewProjectPage {
            anchors.fill: parent
            visible: window.page === "new"
            workbench: bench
            onClosed: window.leavePage()
            onRepairing: window.openRepair()
        }
        RepairPage {
            anchors.fill: parent
            visible: window.page === "repair"
            workbench: bench
            onClosed: bench.repair.decidable ? window.page = "new" : window.leavePage()
        }
        ReviewPage {
            anchors.fill: parent
            visible: window.page === "review"
            workbench: bench
            onClosed: bench.project.close()
            onSettings: window.page = "settings"
            onExporting: window.page = "export"
            onAddingWork: window.openNew(true)
            onRepairing: window.openRepair()
        }
        SettingsPage {
            anchors.fill: parent
            visible: window.page === "settings"
            workbench: bench
            onClosed: window.leavePage()
        }
        ExportPage {
            anchors.fill: parent
            visible: window.page === "export"
            workbench: bench
            onClosed: window.leavePage()
        }
    }
    NoticeBar {
        id: notice

        objectName: "notice"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.controlHeight + Theme.large
    }
}
