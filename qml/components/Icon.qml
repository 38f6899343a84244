// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import Hamtaraz

/// A line drawing on a 24 × 24 grid.
Item {
    id: icon

    /// Path data in SVG notation.
    required property string path
    property color color: Theme.ink
    property bool filled: false
    property real strokeWidth: 2
    /// Arrows turn round in a mirrored interface.
    property bool directed: false

    implicitWidth: Theme.body + 4
    implicitHeight: Theme.body + 4

    Shape {
        width: 24
        height: 24
        scale: icon.width / 24
        transformOrigin: Item.TopLeft
        transform: Scale {
            origin.x: 12
            xScale: icon.directed && Theme.mirrored ? -1 : 1
        }

        ShapePath {
            strokeColor: icon.color
            strokeWidth: icon.strokeWidth
            fillColor: icon.filled ? icon.color : "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: icon.path
            }
        }
    }
}
