// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hamtaraz

/// The dashed line between two segments of a cell.
Row {
    id: seam

    height: 5
    spacing: 5
    clip: true

    Repeater {
        model: Math.max(0, Math.ceil(seam.width / 10))

        Rectangle {
            y: 2
            width: 5
            height: 1
            color: Theme.outline
        }
    }
}
