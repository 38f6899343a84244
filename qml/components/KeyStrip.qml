// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hamtaraz

/// The keys that work on what has the focus: as many as fit on one line.
Item {
    id: strip

    /// Objects with `keys` and `label`, the most useful first.
    required property var hints

    implicitHeight: Theme.controlHeight

    Row {
        id: row

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.medium + 2

        Repeater {
            model: strip.hints

            KeyCap {
                required property var modelData

                readonly property real end: Theme.mirrored ? row.width - x : x + width

                keys: modelData.keys
                label: modelData.label
                opacity: end <= strip.width ? 1 : 0
            }
        }
    }
}
