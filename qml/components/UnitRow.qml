// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hamtaraz
import Hamtaraz.App

/// A unit in the table: the gutter, a cell for each version, and what speaks against it.
Rectangle {
    id: row

    required property int index
    required property var cells
    required property string status
    required property string statusText
    required property real confidence
    required property bool doubtful
    required property string beadType
    required property string reasons
    required property bool flagged
    required property bool bookmarked
    required property bool pinned
    required property bool tinted
    required property string note
    required property string number

    required property ReviewController review
    required property real gutterWidth
    required property real cellsWidth
    /// The versions of the columns shown, and how wide each is.
    required property var order
    required property var shares
    signal picked

    readonly property bool focused: index === review.unit

    implicitHeight: line.implicitHeight + (doubt.visible ? doubt.height : 0) + (noteText.visible ? noteText.height : 0) + 1
    color: tinted ? Theme.accentWash : focused ? Theme.raised : Theme.paper
    Accessible.role: Accessible.ListItem
    Accessible.focusable: true
    Accessible.focused: focused
    Accessible.name: {
        const state = doubtful ? qsTr("doubtful") : statusText;
        const bead = beadType.split(":").join(qsTr(" to ", "between the numbers of a 2:1:1 unit"));
        const head = qsTr("Unit %1, %2, %3").arg(number).arg(bead).arg(state);
        return reasons === "" ? head : head + ": " + reasons;
    }

    Rectangle {
        anchors.left: parent.left
        width: 4
        height: parent.height
        color: row.focused ? Theme.accent : row.doubtful || row.flagged ? (row.confidence < 0.5 ? Theme.wrong : Theme.doubt) : "transparent"
        opacity: row.focused ? 1 : 0.55
    }
    Row {
        id: line

        readonly property real tallest: {
            let tallest = gutter.implicitHeight;
            for (let i = 0; i < cellRow.children.length; ++i)
                tallest = Math.max(tallest, cellRow.children[i].implicitHeight);
            return tallest;
        }

        x: 0
        width: parent.width
        height: tallest

        UnitGutter {
            id: gutter

            width: row.gutterWidth
            height: line.height
            number: row.number
            beadType: row.beadType
            status: row.status
            doubtful: row.doubtful
            confidence: row.confidence
            bookmarked: row.bookmarked
            pinned: row.pinned
            focused: row.focused
            onBookmarkToggled: row.review.toggleBookmark(row.index)
        }
        Row {
            id: cellRow

            Repeater {
                // a number, so that a row that is used again keeps its cells
                model: row.order.length

                UnitCell {
                    required property int index

                    objectName: "cell" + row.index + "." + version
                    width: row.cellsWidth * (row.shares[index] ?? 0)
                    height: line.height
                    review: row.review
                    version: row.order[index] ?? 0
                    content: row.cells[version] ?? row.cells[0]
                    status: row.status
                    focused: row.focused && version === row.review.version
                    unitFocused: row.focused
                    onPicked: segment => {
                        row.review.focus(row.index, version, segment);
                        row.picked();
                    }

                    Rectangle {
                        width: 1
                        height: row.height
                        color: Theme.line
                    }
                }
            }
        }
    }
    AppText {
        id: doubt

        visible: (row.doubtful || row.flagged) && row.reasons !== ""
        anchors.left: parent.left
        anchors.leftMargin: row.gutterWidth + Theme.small
        anchors.right: parent.right
        anchors.rightMargin: Theme.small
        anchors.top: line.bottom
        bottomPadding: Theme.tight
        elide: Text.ElideRight
        text: row.reasons
        color: row.confidence < 0.5 ? Theme.wrong : Theme.doubt
        font.pixelSize: Theme.caption
    }
    AppText {
        id: noteText

        visible: row.note !== ""
        anchors.left: doubt.left
        anchors.right: doubt.right
        anchors.top: doubt.visible ? doubt.bottom : line.bottom
        bottomPadding: Theme.tight
        elide: Text.ElideRight
        maximumLineCount: 3
        wrapMode: Text.Wrap
        text: "✎ " + row.note
        color: Theme.accent
        font.pixelSize: Theme.caption
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
