// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hamtaraz
import Hamtaraz.App

/// One column's part of a unit: its segments, one below the other, with a seam between.
Item {
    id: cell

    required property ReviewController review
    /// A unitCell value.
    required property var content
    required property string status
    required property bool focused
    /// Its unit has the focus: edited segments show what stood there.
    required property bool unitFocused
    /// The column, by its place among the versions.
    required property int version
    signal picked(int segment)

    readonly property bool empty: content.segments.length === 0

    implicitHeight: empty ? Theme.controlHeight : column.implicitHeight + 2 * Theme.tight
    Accessible.role: Accessible.Cell
    Accessible.name: empty ? qsTr("nothing here") : content.segments.join(" ")

    TapHandler {
        onTapped: cell.picked(0)
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: 1
        radius: 4
        color: cell.empty ? Theme.gapWash : "transparent"
        border.width: cell.focused ? 2 : 0
        border.color: Theme.accent
    }
    AppText {
        visible: cell.empty
        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width - Theme.small)
        horizontalAlignment: Text.AlignHCenter
        elide: Text.ElideRight
        text: cell.status === "omission-accepted" ? qsTr("omitted on purpose") : qsTr("nothing here")
        color: Theme.gap
        font.pixelSize: Theme.caption
    }
    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.tight
        y: Theme.tight

        Repeater {
            // a number, so that a row that is used again keeps its segments
            model: cell.content.segments.length

            Column {
                id: piece

                required property int index
                readonly property string segment: cell.content.segments[index] ?? ""

                readonly property string original: cell.unitFocused ? cell.review.originalText(cell.version, cell.content.firstSegment + index) : ""
                readonly property bool focused: cell.focused && index === cell.review.segment

                width: column.width

                Repeater {
                    model: piece.index > 0 ? 1 : 0

                    SegmentSeam {
                        width: piece.width
                    }
                }
                SegmentSlot {
                    width: parent.width
                    review: cell.review
                    content: piece.segment
                    rightToLeft: cell.content.rightToLeft
                    focused: piece.focused
                    alone: cell.content.segments.length === 1
                    onPicked: cell.picked(piece.index)
                }
                Repeater {
                    model: piece.original !== "" && !(piece.focused && cell.review.editing) ? 1 : 0

                    OriginalText {
                        width: piece.width
                        content: piece.original
                        rightToLeft: cell.content.rightToLeft
                    }
                }
            }
        }
    }
}
