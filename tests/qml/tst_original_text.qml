// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hamtaraz
import Hamtaraz.App
import Hamtaraz.Tests

// What stood in an edited segment is shown beneath it, and taken back by a key.
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
        name: "OriginalText"
        when: windowShown

        function init() {
            const path = Fixture.project(6);
            bench.project.open(path);
            tryCompare(bench.project, "path", path);
            page.visible = false;
            page.visible = true;
        }
        function edit(unit, version, text) {
            bench.review.focus(unit, version);
            keyClick(Qt.Key_F2);
            const editor = page.Window.activeFocusItem;
            editor.selectAll();
            Fixture.type(page.Window.window, text);
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            verify(!bench.review.editing);
        }
        function text(unit, version) {
            return Fixture.column(bench.review.units, "cells")[unit][version].segments[0];
        }

        function test_originalStaysBeneath() {
            const before = text(3, 2);
            compare(findChild(page, "original"), null);
            edit(3, 2, "The king came home.");
            const original = findChild(page, "original");
            verify(original.visible && original.height > 0);
            verify(original.text.includes("<s>prince</s> "));
            verify(original.Accessible.name.includes("The prince came home"));
            keyClick(Qt.Key_F2, Qt.ShiftModifier);
            compare(text(3, 2), before);
            tryVerify(() => findChild(page, "original") === null);
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            verify(text(3, 2) !== before);
            tryVerify(() => findChild(page, "original") !== null);
        }

        // only in the unit with the focus, and not beside the difference of the editor
        function test_onlyWhereTheFocusIs() {
            edit(3, 0, "کسی نیامد");
            verify(findChild(page, "original").text.startsWith("\u2067"));
            keyClick(Qt.Key_Tab);
            verify(findChild(page, "original") !== null);
            keyClick(Qt.Key_Down);
            tryVerify(() => findChild(page, "original") === null);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Backtab, Qt.ShiftModifier);
            tryVerify(() => findChild(page, "original") !== null);
            keyClick(Qt.Key_F2);
            tryVerify(() => findChild(page, "original") === null);
            keyClick(Qt.Key_Escape);
            tryVerify(() => findChild(page, "original") !== null);
        }
    }
}
