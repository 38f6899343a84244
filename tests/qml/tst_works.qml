// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hamtaraz
import Hamtaraz.App
import Hamtaraz.Tests

// The panel of works, driven by keys: three works of 4, 3 and 5 units; half of the first is done.
Item {
    id: root

    width: 1100
    height: 700

    Workbench {
        id: bench
    }
    ReviewPage {
        id: page
        anchors.fill: parent
        workbench: bench
    }
    SignalSpy {
        id: adding
        target: page
        signalName: "addingWork"
    }

    TestCase {
        name: "Works"
        when: windowShown

        function init() {
            const path = Fixture.volume();
            bench.project.open(path);
            tryCompare(bench.project, "path", path);
            page.closePanel();
            page.visible = false;
            page.visible = true;
            adding.clear();
        }
        function focused() {
            return page.Window.activeFocusItem;
        }
        function titles() {
            return Fixture.column(bench.works.list, "title").join(" ");
        }
        function openPanel() {
            keyClick(Qt.Key_L, Qt.ControlModifier);
            tryCompare(focused(), "objectName", "work" + bench.works.current);
        }

        function test_turnFromTheTable() {
            keyClick(Qt.Key_PageDown, Qt.ControlModifier);
            tryCompare(bench.project, "title", "دوم");
            keyClick(Qt.Key_PageDown, Qt.ControlModifier);
            tryCompare(bench.project, "title", "سوم");
            keyClick(Qt.Key_PageUp, Qt.ControlModifier);
            tryCompare(bench.project, "title", "دوم");
            keyClick(Qt.Key_Down); // the table has kept the keyboard
            compare(bench.review.unit, 1);
        }

        function test_turnFromThePanel() {
            openPanel();
            compare(focused().percent, "50%");
            verify(focused().isCurrent);
            compare(focused().Accessible.name, "یکم, 50% settled, open");
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            compare(focused().Accessible.name, "سوم, 0% settled");
            keyClick(Qt.Key_Return);
            tryCompare(bench.project, "title", "سوم");
            compare(bench.review.units.count, 5);
            verify(focused().isCurrent);
            keyClick(Qt.Key_Escape);
            keyClick(Qt.Key_Return); // the table has the keyboard again
            openPanel();
            compare(focused().percent, "20%");
            compare(findChild(page, "worksProgress").text, "3 works, 25% settled");
        }

        function test_rename() {
            openPanel();
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_F2);
            compare(focused().objectName, "workTitle1");
            compare(focused().text, "دوم");
            Fixture.type(page.Window.window, "نامه");
            keyClick(Qt.Key_Return);
            compare(titles(), "یکم نامه سوم");
            verify(!bench.project.busy); // Enter has not opened it as well
            compare(focused().objectName, "work1");
            keyClick(Qt.Key_F2);
            Fixture.type(page.Window.window, "نه");
            keyClick(Qt.Key_Escape);
            compare(titles(), "یکم نامه سوم");
            verify(page.panel !== null);
        }

        function test_removeOnlyWhenSaidTwice() {
            openPanel();
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Delete);
            compare(focused().objectName, "keepWork");
            verify(findChild(page, "removeQuestion").text.includes("دوم"));
            keyClick(Qt.Key_Return);
            compare(titles(), "یکم دوم سوم");
            keyClick(Qt.Key_Delete);
            keyClick(Qt.Key_Escape);
            compare(titles(), "یکم دوم سوم");
            verify(page.panel !== null);
            keyClick(Qt.Key_Delete);
            keyClick(Qt.Key_Tab);
            compare(focused().objectName, "confirmRemove");
            keyClick(Qt.Key_Return);
            tryVerify(() => titles() === "یکم سوم");
            compare(bench.project.title, "یکم");
        }

        function test_removeTheOpenOne() {
            openPanel();
            keyClick(Qt.Key_Delete);
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Return);
            tryVerify(() => titles() === "دوم سوم");
            compare(bench.project.title, "دوم");
        }

        function test_add() {
            openPanel();
            const button = findChild(page, "addWork");
            button.forceActiveFocus();
            keyClick(Qt.Key_Return);
            compare(adding.count, 1);
        }
    }
}
