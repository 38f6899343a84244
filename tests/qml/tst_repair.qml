// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hamtaraz
import Hamtaraz.App
import Hamtaraz.Tests

// The repair page, driven by keys: what is pressed here is looked for in the model.
Item {
    id: root

    width: 1280
    height: 720

    Workbench {
        id: bench
    }
    RepairPage {
        id: page
        anchors.fill: parent
        visible: false
        workbench: bench
    }
    SignalSpy {
        id: closed
        target: page
        signalName: "closed"
    }

    TestCase {
        name: "Repair"
        when: windowShown

        readonly property var repair: bench.repair

        function initTestCase() {
            bench.importer.addPath(Fixture.damagedText());
            tryCompare(bench.importer, "repairable", true);
            repair.openFiles();
            page.visible = true;
            tryCompare(repair, "busy", false, 60000);
            verify(repair.changes.count > 100);
        }
        function init() {
            repair.kind = -1;
            repair.shown = 0;
            repair.threshold = 70;
            findChild(page, "repairTable").forceActiveFocus();
            press(Qt.Key_Home);
        }
        function cleanup() {
            while (repair.canUndo)
                repair.undo();
        }
        function press(key, modifiers = Qt.NoModifier) {
            Fixture.press(root.Window.window, key, modifiers);
        }
        function decisions() {
            return Fixture.column(repair.changes, "decision");
        }

        function test_arrowsMove() {
            press(Qt.Key_Down);
            press(Qt.Key_Down);
            press(Qt.Key_Up);
            compare(repair.current, 1);
            press(Qt.Key_End);
            compare(repair.current, repair.changes.count - 1);
            press(Qt.Key_PageUp);
            verify(repair.current < repair.changes.count - 1);
        }
        function test_enterAcceptsAndGoesOn() {
            press(Qt.Key_F8);
            const row = repair.current;
            const waiting = repair.waiting;
            compare(decisions()[row], "waiting");
            press(Qt.Key_Return);
            compare(decisions()[row], "accepted");
            compare(repair.waiting, waiting - 1);
            verify(repair.current > row);
            compare(decisions()[repair.current], "waiting");
        }
        function test_deleteRefusesAndGoesOn() {
            press(Qt.Key_F8);
            const row = repair.current;
            press(Qt.Key_Delete);
            compare(decisions()[row], "refused");
            compare(Fixture.column(repair.changes, "applied")[row], false);
            verify(repair.current > row);
            press(Qt.Key_F8, Qt.ShiftModifier);
            verify(repair.current > row);
        }
        function test_spaceTurnsRound() {
            press(Qt.Key_Space);
            compare(decisions()[0], "refused");
            press(Qt.Key_Space);
            compare(decisions()[0], "accepted");
            compare(repair.current, 0);
        }
        function test_wholeKinds() {
            press(Qt.Key_Delete, Qt.ControlModifier);
            const kinds = Fixture.column(repair.changes, "kind");
            const applied = Fixture.column(repair.changes, "applied");
            for (let row = 0; row < kinds.length; ++row)
                compare(applied[row], kinds[row] !== kinds[0]);
            press(Qt.Key_Return, Qt.ControlModifier);
            verify(Fixture.column(repair.changes, "applied").every(Boolean));
        }
        function test_undoAndRedo_data() {
            return [{
                    "tag": "US layout",
                    "undo": Qt.Key_Z
                }, {
                    "tag": "Persian layout",
                    "undo": 0x638
                }, {
                    "tag": "Russian layout",
                    "undo": 0x42F
                }];
        }
        function test_undoAndRedo(data) {
            const place = 52; // of Z on the keyboard
            press(Qt.Key_Space);
            Fixture.pressAt(root.Window.window, data.undo, Qt.ControlModifier, place);
            compare(decisions()[0], "accepted");
            Fixture.pressAt(root.Window.window, data.undo, Qt.ControlModifier | Qt.ShiftModifier, place);
            compare(decisions()[0], "refused");
        }
        function test_f7ShowsOneKind() {
            const all = repair.changes.count;
            press(Qt.Key_F7);
            const kinds = Fixture.column(repair.changes, "kind");
            verify(kinds.length < all);
            verify(kinds.every(kind => kind === kinds[0]));
            press(Qt.Key_F7);
            compare(repair.changes.count, all);
        }
        function test_filtersByKeys() {
            const show = findChild(page, "repairShow");
            show.forceActiveFocus();
            press(Qt.Key_Down);
            press(Qt.Key_Down);
            compare(repair.shown, 2);
            compare(repair.changes.count, repair.waiting);
            const before = repair.waiting;
            findChild(page, "repairThreshold").forceActiveFocus();
            press(Qt.Key_Down);
            verify(repair.threshold > 70);
            verify(repair.waiting >= before);
            compare(repair.changes.count, repair.waiting);
            findChild(page, "repairKind").forceActiveFocus();
            press(Qt.Key_Down);
            verify(repair.kind >= 0);
        }
        function test_countFollows() {
            const count = findChild(page, "waitingRepairs");
            verify(count.text.startsWith(String(repair.waiting)));
            press(Qt.Key_F8);
            press(Qt.Key_Return);
            verify(count.text.startsWith(String(repair.waiting)));
        }
        function test_escapeLeaves() {
            closed.clear();
            press(Qt.Key_Escape);
            compare(closed.count, 1);
        }
    }
}
