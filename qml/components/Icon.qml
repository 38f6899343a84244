// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hamtaraz

/// A line drawing on a 24 × 24 grid. A canvas, not a shape: the software renderer does not clip
/// shapes, and rows of the table scroll under the header.
Canvas {
    id: icon

    /// Path data in SVG notation.
    required property string path
    property color color: Theme.ink
    property bool filled: false
    property real strokeWidth: 2
    /// Arrows turn round in a mirrored interface.
    property bool directed: false
    readonly property bool turned: directed && Theme.mirrored

    implicitWidth: Theme.body + 4
    implicitHeight: Theme.body + 4
    onPathChanged: requestPaint()
    onColorChanged: requestPaint()
    onFilledChanged: requestPaint()
    onTurnedChanged: requestPaint()
    onPaint: {
        const pen = getContext("2d");
        pen.reset();
        pen.scale(width / 24, height / 24);
        if (turned) {
            pen.translate(24, 0);
            pen.scale(-1, 1);
        }
        pen.strokeStyle = color;
        pen.fillStyle = color;
        pen.lineWidth = strokeWidth;
        pen.lineCap = "round";
        pen.lineJoin = "round";
        pen.path = path;
        if (filled)
            pen.fill();
        pen.stroke();
    }
}
