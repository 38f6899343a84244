// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyCombination>
#include <QString>

#include <optional>
#include <span>
#include <vector>

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
    ToggleColumn1, ///< shows or hides it
    ToggleColumn2,
    ToggleColumn3,
    ToggleColumn4,
    ToggleColumn5,
    ToggleColumn6,
    ToggleColumn7,
    ToggleColumn8,
    MoveColumnLeft,  ///< to the left on screen
    MoveColumnRight, ///< to the right on screen
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
    TakeOriginal,
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
    Exclude,
    JoinSegments,
    EditNote,
    GoToUnit,
    Find,
    FindNext,
    FindPrevious,
    OpenDoubt,
    OpenWorks,
    PreviousWork,
    NextWork,
    AlignAgain,
    AlignAllAgain,
    Alternatives,
    Undo,
    Redo,
};

struct KeyBinding {
    QKeyCombination keys;
    Command command;
    friend bool operator==(const KeyBinding &, const KeyBinding &) = default;
};

/// Every command, in the order of the enumeration.
std::span<const Command> allCommands();
/// A stable name of a command, for settings files: "push-down".
QString commandId(Command command);
/// What the command does, in two or three words of the interface language.
QString commandText(Command command);

/// Why keys cannot be given to a command.
enum class KeyObstacle {
    None,
    Taken,    ///< another command has them
    Reserved, ///< the window or the editor needs them
    Layout,   ///< a letter or mark without Ctrl: it is elsewhere in another keyboard layout
};

/// Keys as tables compare them: keypad keys count as the main ones, digits of any script as 0–9.
QKeyCombination normalisedKeys(QKeyCombination keys);
/// Keys as the foot shows them: "Alt+↓".
QString keysText(QKeyCombination keys);

/// Which key means which command: the usual table, with what the user has put elsewhere.
class KeyMap {
public:
    KeyMap();

    /// Several keys may give one command; the first is the one shown.
    [[nodiscard]] std::span<const KeyBinding> bindings() const { return m_bindings; }
    /// What a key press means, or nothing.
    [[nodiscard]] std::optional<Command> commandFor(QKeyCombination keys) const;
    /// The first key of a command as the foot shows it.
    [[nodiscard]] QString keyText(Command command) const;
    /// Its keys are not the usual ones.
    [[nodiscard]] bool isChanged(Command command) const;

    [[nodiscard]] KeyObstacle obstacle(Command command, QKeyCombination keys) const;
    /// Gives a command these keys in place of all it had; without effect when there is an obstacle.
    KeyObstacle rebind(Command command, QKeyCombination keys);
    /// Gives a command its usual keys again, but those that another command has by now.
    void reset(Command command);

private:
    std::vector<KeyBinding> m_bindings;
};

} // namespace hamtaraz
