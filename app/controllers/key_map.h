// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyCombination>
#include <QString>

#include <optional>
#include <span>

namespace hamtaraz {

/// What a key can ask of the review table.
enum class Command {
    UnitUp,
    UnitDown,
    CellLeft,  ///< the column to the left on screen
    CellRight, ///< the column to the right on screen
    NextColumn,
    PreviousColumn,
    Column1,
    Column2,
    Column3,
    Column4,
    Column5,
    Column6,
    Column7,
    Column8,
    SegmentUp,
    SegmentDown,
    FirstUnit,
    LastUnit,
    PageUp,
    PageDown,
    ConfirmNextDoubtful,
    ConfirmNext,
    ConfirmToHere,
    TogglePin,
    PushDown,
    PushUp,
    PullNext,
    PullPrevious,
    MergeNext,
    MergePrevious,
    Split,
    EditText,
    AcceptOmission,
    NextDoubtful,
    PreviousDoubtful,
    NextOmission,
    PreviousOmission,
    NextBookmark,
    PreviousBookmark,
    ToggleBookmark,
    ColumnDown,
    ColumnUp,
    Undo,
    Redo,
};

struct KeyBinding {
    QKeyCombination keys;
    Command command;
};

/// The one table of keys. Several keys may give one command; the first is the one shown.
std::span<const KeyBinding> keyBindings();

/// What a key press means, keypad keys included, or nothing.
std::optional<Command> commandFor(QKeyCombination keys);

/// The first key of a command as the foot shows it: "Alt+↓".
QString keyText(Command command);
/// What the command does, in two or three words of the interface language.
QString commandText(Command command);

} // namespace hamtaraz
