// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// A panel beside the table: it takes the keyboard when it is opened, and says which keys it knows.
FocusScope {
    /// Objects with `keys` and `label`.
    property var hints: []
    signal opened
    signal closed

    function open() {
        opened();
    }
}
