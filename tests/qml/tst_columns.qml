// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hamtaraz
import Hamtaraz.App
import Hamtaraz.Tests

// Columns are hidden, shown and moved by keys; the header says that some are hidden.
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
        LayoutMirroring.childrenInherit: true
    }

    TestCase {
        name: "Columns"
        when: windowShown

        readonly property int hide: Qt.ControlModifier | Qt.ShiftModifier
        readonly property int move: Qt.AltModifier | Qt.ShiftModifier

        function init() {
            const path = Fixture.project(6);
            bench.project.open(path);
            tryCompare(bench.project, "path", path);
            page.LayoutMirroring.enabled = false;
            page.visible = false;
            page.visible = true;
            bench.review.focus(2, 0);
        }
        /// The names in the header, from left to right.
        function heads(): string {
            const shown = bench.review.columns.shown.map(version => findChild(page, "head" + version));
            return shown.sort((a, b) => a.mapToItem(page, 0, 0).x - b.mapToItem(page, 0, 0).x).map(head => head.name).join(" ");
        }
        function cells(): list<string> {
            return bench.review.columns.shown.map(version => findChild(page, "cell2." + version).Accessible.name);
        }
        function table(): Item {
            return findChild(page, "table");
        }

        function test_hideAndShow() {
            tryVerify(() => heads() === "Persian Russian English");
            const mark = findChild(page, "hiddenColumns");
            verify(!mark.visible);
            keyClick(Qt.Key_2, hide);
            tryVerify(() => heads() === "Persian English");
            verify(mark.visible);
            compare(mark.text, "\u200e+1");
            verify(mark.Accessible.name.includes("Russian"));
            verify(cells()[0].includes("شاهزاده") && cells()[1].includes("prince"));
            const both = findChild(page, "head0").width + findChild(page, "head2").width;
            fuzzyCompare(both, table().cellsWidth, 1);
            // the keyboard stays with the table, the arrows pass over the gap
            keyClick(Qt.Key_Right);
            compare(bench.review.version, 2);
            mouseClick(mark);
            tryVerify(() => heads() === "Persian Russian English");
            verify(!mark.visible);
            keyClick(Qt.Key_Left);
            compare(bench.review.version, 1);
        }

        // as a keyboard sends it where Shift makes a mark of the digit
        function test_shiftedDigit() {
            Fixture.pressAt(page.Window.window, Qt.Key_Exclam, hide, 10);
            tryVerify(() => heads() === "Russian English");
            compare(bench.review.version, 1);
        }

        function test_move() {
            keyClick(Qt.Key_Right, move);
            tryVerify(() => heads() === "Russian Persian English");
            verify(cells()[0].includes("Князь") && cells()[1].includes("شاهزاده"));
            compare(bench.review.version, 0);
            keyClick(Qt.Key_Right, move);
            tryVerify(() => heads() === "Russian English Persian");
            keyClick(Qt.Key_Left, move);
            tryVerify(() => heads() === "Russian Persian English");
            keyClick(Qt.Key_F2);
            verify(bench.review.editing && bench.review.editedText.includes("شاهزاده"));
            keyClick(Qt.Key_Escape);
        }

        // the first column is on the right, and keys go by what is seen
        function test_mirrored() {
            page.LayoutMirroring.enabled = true;
            tryVerify(() => heads() === "English Russian Persian");
            keyClick(Qt.Key_3, hide);
            tryVerify(() => heads() === "Russian Persian");
            const mark = findChild(page, "hiddenColumns");
            verify(mark.mapToItem(page, 0, 0).x > findChild(page, "head0").mapToItem(page, 0, 0).x);
        }

        // the seam between two shown columns
        function test_seam() {
            keyClick(Qt.Key_2, hide);
            const head = findChild(page, "head0");
            const width = head.width;
            mouseDrag(head, head.width - 1, head.height / 2, 60, 0);
            verify(head.width > width + 20);
            fuzzyCompare(head.width + findChild(page, "head2").width, table().cellsWidth, 1);
        }

        function test_remembered() {
            const path = bench.project.path;
            keyClick(Qt.Key_1, hide);
            keyClick(Qt.Key_Right, move);
            const other = Fixture.project(6);
            bench.project.open(other);
            tryCompare(bench.project, "path", other);
            tryVerify(() => heads() === "Persian Russian English");
            bench.project.open(path);
            tryCompare(bench.project, "path", path);
            tryVerify(() => heads() === "English Russian");
        }
    }
}
