// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hamtaraz
import Hamtaraz.App
import Hamtaraz.Tests

// Find and replace, driven by keys. Unit i says "… i." or so in three languages.
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
    ReviewPage {
        id: page
        anchors.fill: parent
        workbench: bench
    }

    TestCase {
        name: "Find"
        when: windowShown

        readonly property int ctrl: Qt.ControlModifier
        readonly property int shift: Qt.ShiftModifier

        function init() {
            const path = Fixture.project(12);
            bench.project.open(path);
            tryCompare(bench.project, "path", path);
            page.closePanel();
            page.visible = false;
            page.visible = true;
            bench.find.replacement = "";
            bench.find.replacing = false;
            told.clear();
        }
        function place() {
            return [bench.review.unit, bench.review.version].join(" ");
        }
        function cell(unit, version) {
            return Fixture.column(bench.review.units, "cells")[unit][version].segments.join(" ").replace(/[\u2066-\u2069]/g, "");
        }
        function look(words) {
            keyClick(Qt.Key_F, ctrl);
            compare(page.Window.activeFocusItem.objectName, "findPattern");
            Fixture.type(page.Window.window, words);
            tryCompare(bench.find, "busy", false);
        }

        function test_findAndGo() {
            look("ПРИНЦ");
            compare(bench.find.hits.count, 0);
            keyClick(Qt.Key_F, ctrl);
            page.Window.activeFocusItem.selectAll();
            look("КНЯЗЬ");
            compare(bench.find.hits.count, 12);
            keyClick(Qt.Key_Return);
            compare(place(), "0 1");
            keyClick(Qt.Key_Return);
            compare(place(), "1 1");
            keyClick(Qt.Key_Return, shift);
            compare(place(), "0 1");
            keyClick(Qt.Key_F3, shift);
            compare(place(), "11 1");
            keyClick(Qt.Key_Escape);
            keyClick(Qt.Key_Up); // the table has the keyboard again
            compare(place(), "10 1");
        }

        // the table has the keyboard, the panel is open: F3 goes on
        function test_findNextFromTheTable() {
            look("prince");
            keyClick(Qt.Key_Return);
            findChild(page, "units").forceActiveFocus();
            keyClick(Qt.Key_F3);
            const there = place();
            verify(there !== "0 2");
            keyClick(Qt.Key_F3, shift);
            compare(place(), "0 2");
        }

        function test_stripFollowsThePanel() {
            look("x");
            const strip = findChild(page, "keyStrip");
            verify(strip.hints.some(hint => hint.keys === "Ctrl+Enter"));
            keyClick(Qt.Key_Escape);
            verify(!strip.hints.some(hint => hint.keys === "Ctrl+Shift+Enter"));
        }

        function test_replaceOneAndAll() {
            look("prince");
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Tab);
            compare(page.Window.activeFocusItem.objectName, "findReplacement");
            Fixture.type(page.Window.window, "king");
            keyClick(Qt.Key_Return, ctrl);
            verify(cell(0, 2).includes("king"));
            tryVerify(() => bench.find.hits.count === 10);
            keyClick(Qt.Key_Return, ctrl | shift);
            tryCompare(told, "count", 1);
            verify(cell(11, 2).includes("king"));
            tryVerify(() => bench.find.hits.count === 0);
            keyClick(Qt.Key_Escape);
            keyClick(Qt.Key_Z, ctrl);
            verify(cell(11, 2).includes("prince"));
            verify(cell(0, 2).includes("king"));
        }
    }
}
