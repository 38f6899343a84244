// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hamtaraz
import Hamtaraz.App
import Hamtaraz.Tests

// Start, new project, export and settings, driven by keys.
Item {
    id: root

    width: 1100
    height: 800

    property Item shown

    Workbench {
        id: bench
    }
    SignalSpy {
        id: failed
        target: bench
        signalName: "failed"
    }
    StartPage {
        id: startPage
        anchors.fill: parent
        visible: root.shown === this
        workbench: bench
    }
    SignalSpy {
        id: newProject
        target: startPage
        signalName: "newProject"
    }
    NewProjectPage {
        id: newPage
        anchors.fill: parent
        visible: root.shown === this
        workbench: bench
    }
    SignalSpy {
        id: newClosed
        target: newPage
        signalName: "closed"
    }
    ExportPage {
        id: exportPage
        anchors.fill: parent
        visible: root.shown === this
        workbench: bench
    }
    SettingsPage {
        id: settingsPage
        anchors.fill: parent
        visible: root.shown === this
        workbench: bench
    }

    TestCase {
        name: "OtherPages"
        when: windowShown

        function show(page) {
            root.shown = null;
            root.shown = page;
            failed.clear();
        }
        function focused() {
            return root.Window.activeFocusItem;
        }
        function typeInto(name, text) {
            const field = findChild(root.shown, name);
            field.forceActiveFocus();
            focused().selectAll();
            Fixture.type(root.Window.window, text);
        }

        function test_start_enterMakesANewProject() {
            show(startPage);
            compare(focused().objectName, "newProject");
            keyClick(Qt.Key_Return);
            compare(newProject.count, 1);
            keyClick(Qt.Key_Tab);
            compare(focused().objectName, "openProject");
        }

        function test_start_pathOpensAProject() {
            show(startPage);
            const path = Fixture.project(4);
            typeInto("projectPath", path);
            keyClick(Qt.Key_Return);
            tryCompare(bench.project, "path", path);
            compare(bench.project.recent[0].path, path);
            bench.project.close();
        }

        function test_start_badPathIsASentence() {
            show(startPage);
            typeInto("projectPath", Fixture.folder() + "/nothing.hamtaraz");
            keyClick(Qt.Key_Return);
            tryCompare(failed, "count", 1);
            verify(failed.signalArguments[0][0].includes("nothing.hamtaraz"));
        }

        function test_new_filesToProject() {
            show(newPage);
            const texts = [["fa.txt", "این کتاب دربارهٔ مردی است که سال‌ها در شهر کوچکی زندگی می‌کرد. او هر روز به کنار رودخانه می‌رفت.\n"], ["ru.txt", "Эта книга о человеке, который много лет жил в маленьком городе. Каждый день он ходил к реке.\n"], ["en.txt", "This book is about a man who lived in a small town for many years. Every day he walked to the river.\n"]];
            for (const [name, text] of texts) {
                typeInto("addFile", Fixture.text(name, text));
                keyClick(Qt.Key_Return);
            }
            tryCompare(bench.importer, "obstacle", "");
            compare(Fixture.column(bench.importer.files, "language"), ["fa", "ru", "en"]);
            const language = findChild(newPage, "language2");
            language.forceActiveFocus();
            keyClick(Qt.Key_Up);
            compare(Fixture.column(bench.importer.files, "language")[2], "ru");
            verify(!findChild(newPage, "start").enabled);
            keyClick(Qt.Key_Down);
            compare(Fixture.column(bench.importer.files, "language")[2], "en");
            findChild(newPage, "source1").forceActiveFocus();
            keyClick(Qt.Key_Return);
            compare(Fixture.column(bench.importer.files, "isSource"), [false, true, false]);
            typeInto("title", "مردی در شهر");
            compare(bench.importer.title, "مردی در شهر");
            typeInto("place", Fixture.folder() + "/made.hamtaraz");
            findChild(newPage, "start").forceActiveFocus();
            keyClick(Qt.Key_Return);
            tryCompare(bench.project, "title", "مردی در شهر", 60000);
            verify(bench.project.versions[1].isSource);
            verify(Fixture.exists(Fixture.folder() + "/made.hamtaraz"));
            bench.project.close();
        }

        function test_new_escapeLeaves() {
            show(newPage);
            newClosed.clear();
            keyClick(Qt.Key_Escape);
            compare(newClosed.count, 1);
        }

        function test_export_writesAndReports() {
            const path = Fixture.project(4);
            bench.project.open(path);
            tryCompare(bench.project, "path", path);
            show(exportPage);
            compare(focused().objectName, "start");
            bench.exporter.confirmedOnly = false;
            keyClick(Qt.Key_Return);
            tryVerify(() => bench.exporter.report.length === 3);
            verify(Fixture.exists(path.replace(".hamtaraz", ".ru-fa.tmx")));
            bench.project.close();
        }

        function test_settings_languageAndTheme_data() {
            return [{
                    "tag": "fa",
                    "mirrored": true
                }, {
                    "tag": "ru",
                    "mirrored": false
                }, {
                    "tag": "en",
                    "mirrored": false
                }];
        }
        function test_settings_languageAndTheme(data) {
            show(settingsPage);
            const choice = findChild(settingsPage, "language");
            for (let i = 0; i < 3; ++i) {
                const button = choice.children[i];
                if (choice.choices[i].value === data.tag) {
                    button.forceActiveFocus();
                    keyClick(Qt.Key_Space);
                }
            }
            compare(bench.settings.language, data.tag);
            compare(Qt.application.layoutDirection === Qt.RightToLeft, data.mirrored);
        }

        function test_settings_keysAreChosen() {
            show(settingsPage);
            const row = findChild(settingsPage, "key" + 30);
            const usual = row.keys;
            row.forceActiveFocus();
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_F12);
            compare(row.keys, "F12");
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_F8);
            compare(row.keys, "F12");
            verify(findChild(settingsPage, "keyObstacle").text.includes("F8"));
            keyClick(Qt.Key_Delete);
            compare(row.keys, usual);
        }

        function test_settings_sizesByArrowKeys() {
            show(settingsPage);
            const slider = findChild(settingsPage, "persianSize");
            slider.forceActiveFocus();
            const before = bench.settings.persianSize;
            keyClick(Qt.Key_Right);
            compare(bench.settings.persianSize, before + 1);
            keyClick(Qt.Key_Left);
            compare(bench.settings.persianSize, before);
        }
    }
}
