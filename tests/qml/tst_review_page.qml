// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hamtaraz
import Hamtaraz.App
import Hamtaraz.Tests
import "review_keys.mjs" as Keys

// The review page, driven by its keys. Unit 1 is 2:1:0, all others 1:1:1.
Item {
    id: root

    width: 1100
    height: 700

    Workbench {
        id: bench
    }
    SignalSpy {
        id: told
        target: bench
        signalName: "told"
    }
    SignalSpy {
        id: failed
        target: bench
        signalName: "failed"
    }
    ReviewPage {
        id: page
        anchors.fill: parent
        workbench: bench
    }

    TestCase {
        name: "ReviewPage"
        when: windowShown

        readonly property int none: Qt.NoModifier
        readonly property int alt: Qt.AltModifier
        readonly property int ctrl: Qt.ControlModifier
        readonly property int shift: Qt.ShiftModifier

        function init() {
            const path = Fixture.project(6);
            bench.project.open(path);
            tryCompare(bench.project, "path", path);
            page.visible = false;
            page.visible = true;
            told.clear();
            failed.clear();
        }
        function beads() {
            return Fixture.column(bench.review.units, "beadType").join(" ");
        }
        function states() {
            return Fixture.column(bench.review.units, "status").map(status => status[0]).join("");
        }
        function place() {
            return [bench.review.unit, bench.review.version, bench.review.segment].join(" ");
        }
        function editor() {
            return findChild(page, "table").Window.activeFocusItem;
        }

        function test_keys_data() {
            return Keys.presses;
        }
        function test_keys(data) {
            bench.review.focus(data.unit, data.version);
            Fixture.press(page.Window.window, data.key, data.mod);
            compare(place(), data.focus);
            compare(states(), data.what === "s" ? data.then : "p".repeat(bench.review.units.count));
            if (data.what === "u")
                compare(bench.review.units.count, data.then);
            else
                compare(beads(), data.what === "b" ? data.then : "1:1:1 2:1:0 1:1:1 1:1:1 1:1:1 1:1:1");
        }

        // a correction is undone and done again by its keys, and the step is named
        function test_undoAndRedo() {
            bench.review.focus(1, 0);
            const before = beads();
            keyClick(Qt.Key_Delete);
            const after = beads();
            verify(before !== after);
            keyClick(Qt.Key_Z, ctrl);
            compare(beads(), before);
            compare(told.signalArguments[0][0], "Undone: merge units");
            keyClick(Qt.Key_Z, ctrl | shift);
            compare(beads(), after);
        }

        // by place: Ctrl with the key of Z, under a Russian and a Persian layout
        function test_controlLettersByPlace_data() {
            return [{
                    "tag": "Russian",
                    "key": 0x42F
                }, {
                    "tag": "Persian",
                    "key": 0x638
                }];
        }
        function test_controlLettersByPlace(data) {
            bench.review.focus(1, 0);
            const before = beads();
            keyClick(Qt.Key_Delete);
            Fixture.pressAt(page.Window.window, data.key, ctrl, 52);
            compare(beads(), before);
        }

        function test_goToUnit() {
            bench.review.focus(1, 2);
            keyClick(Qt.Key_G, ctrl);
            Fixture.type(page.Window.window, "۵");
            keyClick(Qt.Key_Return);
            compare(place(), "4 2 0");
            keyClick(Qt.Key_Down); // the table has the keyboard again
            compare(place(), "5 2 0");
            keyClick(Qt.Key_G, ctrl);
            Fixture.type(page.Window.window, "77");
            keyClick(Qt.Key_Return);
            compare(failed.count, 1);
            keyClick(Qt.Key_Escape);
            keyClick(Qt.Key_Up);
            compare(place(), "4 2 0");
        }

        function test_cutAndKeepBoth() {
            bench.review.focus(3, 1);
            keyClick(Qt.Key_F2);
            tryVerify(() => editor().cursorPosition > 1);
            keyClick(Qt.Key_Return, shift);
            compare(beads(), "1:1:1 2:1:0 1:1:1 1:2:1 1:1:1 1:1:1");
            keyClick(Qt.Key_J, ctrl);
            compare(beads(), "1:1:1 2:1:0 1:1:1 1:1:1 1:1:1 1:1:1");
        }

        function test_noteByKeys() {
            bench.review.focus(4, 0);
            keyClick(Qt.Key_F4);
            Fixture.type(page.Window.window, "نام را بپرس");
            keyClick(Qt.Key_Return);
            compare(Fixture.column(bench.review.units, "note")[4], "نام را بپرس");
            keyClick(Qt.Key_Home);
            keyClick(Qt.Key_F6);
            compare(bench.review.unit, 4);
            keyClick(Qt.Key_F4);
            Fixture.type(page.Window.window, "x");
            keyClick(Qt.Key_Escape);
            compare(bench.review.note, "نام را بپرس");
            keyClick(Qt.Key_Z, ctrl);
            compare(bench.review.note, "");
        }

        function test_differenceIsShownWhileEditing() {
            bench.review.focus(3, 2);
            keyClick(Qt.Key_F2);
            tryVerify(() => editor().cursorPosition > 0);
            const difference = findChild(editor(), "difference");
            compare(difference.visible, false);
            editor().cursorPosition = editor().length;
            Fixture.type(page.Window.window, " Soon");
            verify(difference.text.includes("<u>"));
            verify(difference.text.includes("The prince came home"));
            keyClick(Qt.Key_Escape);
        }

        function test_bookmarks() {
            bench.review.focus(4, 0);
            keyClick(Qt.Key_F6, ctrl);
            compare(Fixture.column(bench.review.units, "bookmarked")[4], true);
            keyClick(Qt.Key_Home);
            keyClick(Qt.Key_F6);
            compare(bench.review.unit, 4);
            keyClick(Qt.Key_Home);
            keyClick(Qt.Key_F6, shift);
            compare(bench.review.unit, 4);
        }

        // F2, then Enter at the proposed cut: two keys cut a segment and push its tail
        function test_cutInTwoKeys() {
            bench.review.focus(3, 1);
            keyClick(Qt.Key_F2);
            verify(bench.review.editing);
            tryVerify(() => editor().cursorPosition > 1);
            keyClick(Qt.Key_Return);
            verify(!bench.review.editing);
            compare(beads(), "1:1:1 2:1:0 1:1:1 1:1:1 1:2:1 1:1:1");
            keyClick(Qt.Key_Down); // the table has the keyboard again
            compare(place(), "4 1 0");
        }

        function test_editAndSave() {
            bench.review.focus(0, 0);
            keyClick(Qt.Key_F2);
            editor().selectAll();
            Fixture.type(page.Window.window, "می\u200cرود");
            keyClick(Qt.Key_Return, ctrl);
            verify(!bench.review.editing);
            const cell = Fixture.column(bench.review.units, "cells")[0][0];
            compare(cell.segments[0], "\u2067می\u200cرود\u2069");
        }

        function test_editAndLeave() {
            bench.review.focus(0, 1);
            const before = Fixture.column(bench.review.units, "cells")[0][1].segments[0];
            keyClick(Qt.Key_F2);
            Fixture.type(page.Window.window, "ой");
            keyClick(Qt.Key_Escape);
            verify(!bench.review.editing);
            compare(Fixture.column(bench.review.units, "cells")[0][1].segments[0], before);
        }

        function test_refusalIsASentence() {
            bench.review.focus(0, 0);
            keyClick(Qt.Key_Backspace);
            compare(failed.count, 1);
            compare(beads().split(" ").length, 6);
        }

        function test_escapeLeavesTheTable() {
            bench.review.focus(0, 0);
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Escape);
            compare(page.Window.activeFocusItem.objectName, "undo");
            keyClick(Qt.Key_Return);
            compare(states(), "pppppp");
        }

        // without a mouse: out of the table to the buttons, and back
        function test_tabFromTheButtonsComesBack() {
            keyClick(Qt.Key_Escape);
            compare(page.Window.activeFocusItem.objectName, "export");
            keyClick(Qt.Key_Tab);
            compare(page.Window.activeFocusItem.objectName, "units");
            keyClick(Qt.Key_Down);
            compare(place(), "1 0 0");
        }

        // the map: a press in its middle goes to the middle of the work, a drag further down
        function test_mapMovesTheTable() {
            const path = Fixture.project(200);
            bench.project.open(path);
            tryCompare(bench.project, "path", path);
            const map = findChild(page, "bitextMap");
            mousePress(map, map.width / 2, map.height / 2);
            verify(Math.abs(bench.review.unit - 100) < 5);
            mouseMove(map, map.width / 2, map.height * 0.75);
            verify(Math.abs(bench.review.unit - 150) < 5);
            mouseRelease(map, map.width / 2, map.height * 0.75);
            const view = findChild(page, "mapView");
            verify(view.y < map.height * 0.76 && view.y + view.height > map.height * 0.74);
        }

        function test_keyStripFollowsTheFocus() {
            bench.review.focus(1, 2);
            verify(bench.review.hints.some(hint => hint.keys === "0"));
            bench.review.focus(1, 0);
            verify(!bench.review.hints.some(hint => hint.keys === "0"));
        }
    }
}
