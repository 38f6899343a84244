// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hamtaraz
import Hamtaraz.App
import Hamtaraz.Tests

// The doubt panel, driven by keys. All units of the work are doubtful but unit 2.
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

    TestCase {
        name: "Doubt"
        when: windowShown

        function init() {
            const path = Fixture.project(6);
            bench.project.open(path);
            tryCompare(bench.project, "path", path);
            bench.doubt.threshold = 0.8;
            bench.doubt.mostDoubtfulFirst = false;
            page.closePanel();
            page.visible = false;
            page.visible = true;
        }
        // other test files read the same settings
        function cleanupTestCase() {
            bench.doubt.threshold = 0.8;
            bench.doubt.mostDoubtfulFirst = false;
        }
        function focused() {
            return page.Window.activeFocusItem;
        }

        function test_orderThresholdAndChecksByKeys() {
            keyClick(Qt.Key_D, Qt.ControlModifier);
            compare(focused().text, "As one reads");
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Space);
            compare(bench.doubt.mostDoubtfulFirst, true);
            keyClick(Qt.Key_Tab);
            compare(focused().objectName, "threshold");
            compare(bench.doubt.left, 5);
            for (let i = 0; i < 12; ++i)
                keyClick(Qt.Key_Left);
            compare(bench.doubt.left, 1); // the open omission
            keyClick(Qt.Key_Tab);
            compare(focused().objectName, "check0");
            keyClick(Qt.Key_Space);
            verify(focused().chosen);
            compare(bench.doubt.left, 0);
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Escape);
            keyClick(Qt.Key_Down); // the table has the keyboard again
            compare(bench.review.unit, 1);
        }

        function test_footSaysHowMuchIsLeft() {
            const foot = findChild(page, "leftInFoot");
            verify(foot.text.startsWith("5 left, about"));
            keyClick(Qt.Key_Return);
            tryVerify(() => foot.text.startsWith("4 left, about"));
        }
    }
}
