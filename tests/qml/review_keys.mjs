// SPDX-License-Identifier: GPL-3.0-or-later
// Every key of the review that moves or corrects, on a work of six units: unit 1 is 2:1:0 and
// doubtful like all others (1:1:1) but unit 2.

const NONE = Qt.NoModifier, ALT = Qt.AltModifier, CTRL = Qt.ControlModifier;
const SHIFT = Qt.ShiftModifier, KEYPAD = Qt.KeypadModifier;

// name; unit and column of the focus; key, modifiers; then "unit column segment" of the focus, and
// what else changed: "s" the statuses by their first letters, "b" the bead types, "u" the number
// of units
const table = [
    ["Down", 1, 0, Qt.Key_Down, NONE, "2 0 0"],
    ["Up", 1, 0, Qt.Key_Up, NONE, "0 0 0"],
    ["Right", 1, 0, Qt.Key_Right, NONE, "1 1 0"],
    ["Left", 1, 2, Qt.Key_Left, NONE, "1 1 0"],
    ["Tab", 1, 2, Qt.Key_Tab, NONE, "1 0 0"],
    ["Shift+Tab", 1, 0, Qt.Key_Backtab, SHIFT, "1 2 0"],
    ["Ctrl+1", 1, 2, Qt.Key_1, CTRL, "1 0 0"],
    ["Ctrl+2", 1, 2, Qt.Key_2, CTRL, "1 1 0"],
    ["Ctrl+3", 1, 0, Qt.Key_3, CTRL, "1 2 0"],
    ["Shift+Down", 1, 0, Qt.Key_Down, SHIFT, "1 0 1"],
    ["Home", 4, 1, Qt.Key_Home, NONE, "0 1 0"],
    ["End", 1, 1, Qt.Key_End, NONE, "5 1 0"],
    ["PageDown", 0, 1, Qt.Key_PageDown, NONE, "5 1 0"],
    ["PageUp", 5, 1, Qt.Key_PageUp, NONE, "0 1 0"],
    ["Enter", 1, 0, Qt.Key_Return, NONE, "3 0 0", "s", "popppp"],
    ["keypad Enter", 0, 0, Qt.Key_Enter, KEYPAD, "1 0 0", "s", "cppppp"],
    ["Shift+Enter", 2, 0, Qt.Key_Return, SHIFT, "3 0 0", "s", "ppcppp"],
    ["Ctrl+Enter", 2, 0, Qt.Key_Return, CTRL, "2 0 0", "s", "cocppp"],
    ["Space", 4, 0, Qt.Key_Space, NONE, "4 0 0", "s", "ppppcp"],
    ["Alt+Down", 1, 0, Qt.Key_Down, ALT, "1 0 0", "b", "1:1:1 1:1:0 2:1:1 1:1:1 1:1:1 1:1:1"],
    ["Alt+Up", 1, 0, Qt.Key_Up, ALT, "1 0 0", "b", "2:1:1 1:1:0 1:1:1 1:1:1 1:1:1 1:1:1"],
    ["Alt+Shift+Down", 1, 2, Qt.Key_Down, ALT | SHIFT, "1 2 0", "b", "1:1:1 2:1:1 1:1:0 1:1:1 1:1:1 1:1:1"],
    ["Alt+Shift+Up", 1, 2, Qt.Key_Up, ALT | SHIFT, "1 2 0", "b", "1:1:0 2:1:1 1:1:1 1:1:1 1:1:1 1:1:1"],
    ["Delete", 1, 1, Qt.Key_Delete, NONE, "1 1 0", "b", "1:1:1 3:2:1 1:1:1 1:1:1 1:1:1"],
    ["Backspace", 1, 1, Qt.Key_Backspace, NONE, "0 1 0", "b", "3:2:1 1:1:1 1:1:1 1:1:1 1:1:1"],
    ["Insert", 1, 0, Qt.Key_Insert, NONE, "1 0 0", "u", 7],
    ["Ctrl+Shift+Enter", 1, 0, Qt.Key_Return, CTRL | SHIFT, "1 0 0", "u", 7],
    ["0", 1, 2, Qt.Key_0, NONE, "1 2 0", "s", "popppp"],
    ["F8", 1, 0, Qt.Key_F8, NONE, "3 0 0"],
    ["Shift+F8", 3, 0, Qt.Key_F8, SHIFT, "1 0 0"],
    ["F7", 3, 0, Qt.Key_F7, NONE, "1 0 0"],
    ["Shift+F7", 3, 0, Qt.Key_F7, SHIFT, "1 0 0"],
    ["Ctrl+Delete", 4, 0, Qt.Key_Delete, CTRL, "4 0 0", "s", "ppppep"],
    ["Ctrl+J", 1, 0, Qt.Key_J, CTRL, "1 0 0", "b", "1:1:1 1:1:0 1:1:1 1:1:1 1:1:1 1:1:1"],
    ["Persian 0", 1, 2, 0x6F0, NONE, "1 2 0", "s", "popppp"],
    ["Ctrl+Down", 3, 1, Qt.Key_Down, CTRL, "3 1 0", "b", "1:1:1 2:1:0 1:1:1 1:0:1 1:1:1 1:2:1"],
    ["Ctrl+Up", 3, 1, Qt.Key_Up, CTRL, "3 1 0", "b", "1:1:1 2:1:0 1:1:1 1:2:1 1:1:1 1:0:1"],
];

export const presses = table.map(([tag, unit, version, key, mod, focus, what, then]) =>
    ({tag, unit, version, key, mod, focus, what, then}));
