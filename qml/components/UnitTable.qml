// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hamtaraz
import Hamtaraz.App

/// The table of units. It has the keyboard; what a key means is the controller's to say.
FocusScope {
    id: table

    required property ReviewController review
    /// Objects with `name`, `rightToLeft`, `isSource`: a version each.
    required property var versions
    /// Esc with nothing left to leave.
    signal escaped

    readonly property alias firstRow: bar.firstRow
    readonly property alias lastRow: bar.lastRow

    /// Shows a unit in the middle and gives it the focus.
    function showUnit(unit: int) {
        list.positionViewAtIndex(unit, ListView.Center);
        review.focus(unit, review.version);
        list.forceActiveFocus();
    }

    /// Where the focused unit stands on the screen: 0 in the upper half, 1 in the lower.
    function halfOfFocus(): int {
        const focused = list.itemAtIndex(review.unit);
        return focused && focused.y - list.contentY > list.height / 2 ? 1 : 0;
    }

    readonly property real gutterWidth: Theme.body * 7
    /// The versions of the columns shown, from the first to the last.
    readonly property var order: review.columns.shown
    readonly property var hidden: review.columns.hidden
    /// How wide each is, as a share of what the gutter leaves.
    readonly property var shares: review.columns.shares
    readonly property real cellsWidth: width - bar.width - gutterWidth

    function columnWidth(column: int): real {
        return cellsWidth * (shares[column] ?? 0);
    }

    function visibleRows(): int {
        return Math.max(1, bar.lastRow - bar.firstRow);
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Units")
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Escape) {
            if (!review.escape())
                table.escaped();
            event.accepted = true;
            return;
        }
        review.pageRows = visibleRows();
        event.accepted = review.press(event.key, event.modifiers);
    }

    Connections {
        target: table.review

        function onFocusChanged() {
            list.positionViewAtIndex(table.review.unit, ListView.Contain);
        }
        // the focused unit keeps its place while the aligner changes what is around it
        function onAboutToSettle() {
            const focused = list.itemAtIndex(table.review.unit);
            list.placeOfFocus = focused ? focused.y - list.contentY : -1;
        }
        function onSettledDown() {
            list.forceLayout();
            const focused = list.itemAtIndex(table.review.unit);
            if (focused && list.placeOfFocus >= 0)
                list.contentY += focused.y - list.contentY - list.placeOfFocus;
        }
        function onEditingChanged() {
            if (!table.review.editing)
                list.forceActiveFocus();
        }
    }
    Row {
        id: header

        width: parent.width
        height: Theme.controlHeight

        Item {
            width: table.gutterWidth
            height: parent.height

            HiddenColumns {
                anchors.left: parent.left
                anchors.leftMargin: Theme.tight
                anchors.verticalCenter: parent.verticalCenter
                names: table.hidden.map(version => table.versions[version]?.name ?? "")
                onClicked: {
                    table.review.columns.showAll();
                    list.forceActiveFocus();
                }
            }
        }
        Repeater {
            model: table.order.length

            ColumnHeader {
                required property int index
                readonly property int version: table.order[index] ?? 0

                objectName: "head" + version
                width: table.columnWidth(index)
                height: header.height
                column: table.versions[version] ?? null
                isLast: index === table.order.length - 1
                onSeamMoved: by => table.review.columns.moveSeam(index, by / table.cellsWidth)
                focused: version === table.review.version
            }
        }
    }
    Rectangle {
        anchors.top: header.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    ListView {
        id: list

        property real placeOfFocus: -1

        objectName: "units"
        anchors.left: parent.left
        anchors.right: bar.left
        anchors.top: header.bottom
        anchors.topMargin: 1
        anchors.bottom: parent.bottom
        focus: true
        clip: true
        model: table.review.units
        reuseItems: true
        currentIndex: -1
        keyNavigationEnabled: false
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 240

        delegate: UnitRow {
            width: list.width
            review: table.review
            gutterWidth: table.gutterWidth
            cellsWidth: table.cellsWidth
            order: table.order
            shares: table.shares
            onPicked: list.forceActiveFocus()
        }
    }
    RowScrollBar {
        id: bar

        anchors.right: parent.right
        anchors.top: list.top
        anchors.bottom: parent.bottom
        list: list
    }
}
