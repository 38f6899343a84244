// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/key_map.h"

#include "alignment/model/document.h"
#include "app/text_bridge.h"

#include <QCoreApplication>
#include <QKeySequence>

#include <algorithm>
#include <array>

namespace hamtaraz {

namespace {

struct CommandName {
    Command command;
    const char *id;
    const char *text;
};

constexpr auto names = std::to_array<CommandName>({
    {Command::UnitUp, "unit-up", QT_TRANSLATE_NOOP("KeyMap", "unit above")},
    {Command::UnitDown, "unit-down", QT_TRANSLATE_NOOP("KeyMap", "unit below")},
    {Command::CellLeft, "cell-left", QT_TRANSLATE_NOOP("KeyMap", "column to the left")},
    {Command::CellRight, "cell-right", QT_TRANSLATE_NOOP("KeyMap", "column to the right")},
    {Command::NextColumn, "next-column", QT_TRANSLATE_NOOP("KeyMap", "next column")},
    {Command::PreviousColumn, "previous-column", QT_TRANSLATE_NOOP("KeyMap", "previous column")},
    {Command::Column1, "column-1", QT_TRANSLATE_NOOP("KeyMap", "column %1")},
    {Command::Column2, "column-2", QT_TRANSLATE_NOOP("KeyMap", "column %1")},
    {Command::Column3, "column-3", QT_TRANSLATE_NOOP("KeyMap", "column %1")},
    {Command::Column4, "column-4", QT_TRANSLATE_NOOP("KeyMap", "column %1")},
    {Command::Column5, "column-5", QT_TRANSLATE_NOOP("KeyMap", "column %1")},
    {Command::Column6, "column-6", QT_TRANSLATE_NOOP("KeyMap", "column %1")},
    {Command::Column7, "column-7", QT_TRANSLATE_NOOP("KeyMap", "column %1")},
    {Command::Column8, "column-8", QT_TRANSLATE_NOOP("KeyMap", "column %1")},
    {Command::ToggleColumn1, "toggle-column-1",
     QT_TRANSLATE_NOOP("KeyMap", "show or hide column %1")},
    {Command::ToggleColumn2, "toggle-column-2",
     QT_TRANSLATE_NOOP("KeyMap", "show or hide column %1")},
    {Command::ToggleColumn3, "toggle-column-3",
     QT_TRANSLATE_NOOP("KeyMap", "show or hide column %1")},
    {Command::ToggleColumn4, "toggle-column-4",
     QT_TRANSLATE_NOOP("KeyMap", "show or hide column %1")},
    {Command::ToggleColumn5, "toggle-column-5",
     QT_TRANSLATE_NOOP("KeyMap", "show or hide column %1")},
    {Command::ToggleColumn6, "toggle-column-6",
     QT_TRANSLATE_NOOP("KeyMap", "show or hide column %1")},
    {Command::ToggleColumn7, "toggle-column-7",
     QT_TRANSLATE_NOOP("KeyMap", "show or hide column %1")},
    {Command::ToggleColumn8, "toggle-column-8",
     QT_TRANSLATE_NOOP("KeyMap", "show or hide column %1")},
    {Command::MoveColumnLeft, "move-column-left", QT_TRANSLATE_NOOP("KeyMap", "move column left")},
    {Command::MoveColumnRight, "move-column-right",
     QT_TRANSLATE_NOOP("KeyMap", "move column right")},
    {Command::SegmentUp, "segment-up", QT_TRANSLATE_NOOP("KeyMap", "segment above")},
    {Command::SegmentDown, "segment-down", QT_TRANSLATE_NOOP("KeyMap", "segment below")},
    {Command::FirstUnit, "first-unit", QT_TRANSLATE_NOOP("KeyMap", "first unit")},
    {Command::LastUnit, "last-unit", QT_TRANSLATE_NOOP("KeyMap", "last unit")},
    {Command::PageUp, "page-up", QT_TRANSLATE_NOOP("KeyMap", "page up")},
    {Command::PageDown, "page-down", QT_TRANSLATE_NOOP("KeyMap", "page down")},
    {Command::ConfirmNextDoubtful, "confirm-next-doubtful",
     QT_TRANSLATE_NOOP("KeyMap", "confirm, next doubtful")},
    {Command::ConfirmNext, "confirm-next", QT_TRANSLATE_NOOP("KeyMap", "confirm, next unit")},
    {Command::ConfirmToHere, "confirm-to-here",
     QT_TRANSLATE_NOOP("KeyMap", "confirm all up to here")},
    {Command::TogglePin, "toggle-pin", QT_TRANSLATE_NOOP("KeyMap", "pin or unpin")},
    {Command::PushDown, "push-down", QT_TRANSLATE_NOOP("KeyMap", "push down")},
    {Command::PushUp, "push-up", QT_TRANSLATE_NOOP("KeyMap", "push up")},
    {Command::PullNext, "pull-next", QT_TRANSLATE_NOOP("KeyMap", "pull from below")},
    {Command::PullPrevious, "pull-previous", QT_TRANSLATE_NOOP("KeyMap", "pull from above")},
    {Command::MergeNext, "merge-next", QT_TRANSLATE_NOOP("KeyMap", "merge with next")},
    {Command::MergePrevious, "merge-previous", QT_TRANSLATE_NOOP("KeyMap", "merge with previous")},
    {Command::Split, "split", QT_TRANSLATE_NOOP("KeyMap", "split unit")},
    {Command::EditText, "edit-text", QT_TRANSLATE_NOOP("KeyMap", "edit text")},
    {Command::TakeOriginal, "take-original", QT_TRANSLATE_NOOP("KeyMap", "original text back")},
    {Command::AcceptOmission, "accept-omission", QT_TRANSLATE_NOOP("KeyMap", "omitted on purpose")},
    {Command::NextDoubtful, "next-doubtful", QT_TRANSLATE_NOOP("KeyMap", "next doubtful")},
    {Command::PreviousDoubtful, "previous-doubtful",
     QT_TRANSLATE_NOOP("KeyMap", "previous doubtful")},
    {Command::NextOmission, "next-omission", QT_TRANSLATE_NOOP("KeyMap", "next omission")},
    {Command::PreviousOmission, "previous-omission",
     QT_TRANSLATE_NOOP("KeyMap", "previous omission")},
    {Command::NextBookmark, "next-bookmark", QT_TRANSLATE_NOOP("KeyMap", "next bookmark")},
    {Command::PreviousBookmark, "previous-bookmark",
     QT_TRANSLATE_NOOP("KeyMap", "previous bookmark")},
    {Command::ToggleBookmark, "toggle-bookmark", QT_TRANSLATE_NOOP("KeyMap", "bookmark")},
    {Command::ColumnDown, "column-down", QT_TRANSLATE_NOOP("KeyMap", "column down")},
    {Command::ColumnUp, "column-up", QT_TRANSLATE_NOOP("KeyMap", "column up")},
    {Command::Exclude, "exclude", QT_TRANSLATE_NOOP("KeyMap", "exclude from exports")},
    {Command::JoinSegments, "join-segments", QT_TRANSLATE_NOOP("KeyMap", "join with next segment")},
    {Command::EditNote, "edit-note", QT_TRANSLATE_NOOP("KeyMap", "note")},
    {Command::GoToUnit, "go-to-unit", QT_TRANSLATE_NOOP("KeyMap", "go to unit")},
    {Command::Find, "find", QT_TRANSLATE_NOOP("KeyMap", "find")},
    {Command::FindNext, "find-next", QT_TRANSLATE_NOOP("KeyMap", "next hit")},
    {Command::FindPrevious, "find-previous", QT_TRANSLATE_NOOP("KeyMap", "previous hit")},
    {Command::OpenDoubt, "open-doubt", QT_TRANSLATE_NOOP("KeyMap", "doubt and checks")},
    {Command::OpenWorks, "open-works", QT_TRANSLATE_NOOP("KeyMap", "works of the project")},
    {Command::PreviousWork, "previous-work", QT_TRANSLATE_NOOP("KeyMap", "previous work")},
    {Command::NextWork, "next-work", QT_TRANSLATE_NOOP("KeyMap", "next work")},
    {Command::AlignAgain, "align-again", QT_TRANSLATE_NOOP("KeyMap", "align again")},
    {Command::AlignAllAgain, "align-all-again", QT_TRANSLATE_NOOP("KeyMap", "align all again")},
    {Command::Alternatives, "alternatives", QT_TRANSLATE_NOOP("KeyMap", "other ways")},
    {Command::Undo, "undo", QT_TRANSLATE_NOOP("KeyMap", "undo")},
    {Command::Redo, "redo", QT_TRANSLATE_NOOP("KeyMap", "redo")},
});
static_assert(std::ranges::is_sorted(names, {}, &CommandName::command));

constexpr auto commands = [] {
    std::array<Command, names.size()> all{};
    std::ranges::transform(names, all.begin(), &CommandName::command);
    return all;
}();

const CommandName &nameOf(Command command) {
    return names[static_cast<std::size_t>(command)];
}

constexpr auto usualBindings = std::to_array<KeyBinding>({
    {Qt::Key_Up, Command::UnitUp},
    {Qt::Key_Down, Command::UnitDown},
    {Qt::Key_Left, Command::CellLeft},
    {Qt::Key_Right, Command::CellRight},
    {Qt::Key_Tab, Command::NextColumn},
    {Qt::Key_Backtab, Command::PreviousColumn},
    {Qt::SHIFT | Qt::Key_Backtab, Command::PreviousColumn},
    {Qt::CTRL | Qt::Key_1, Command::Column1},
    {Qt::CTRL | Qt::Key_2, Command::Column2},
    {Qt::CTRL | Qt::Key_3, Command::Column3},
    {Qt::CTRL | Qt::Key_4, Command::Column4},
    {Qt::CTRL | Qt::Key_5, Command::Column5},
    {Qt::CTRL | Qt::Key_6, Command::Column6},
    {Qt::CTRL | Qt::Key_7, Command::Column7},
    {Qt::CTRL | Qt::Key_8, Command::Column8},
    {Qt::CTRL | Qt::SHIFT | Qt::Key_1, Command::ToggleColumn1},
    {Qt::CTRL | Qt::SHIFT | Qt::Key_2, Command::ToggleColumn2},
    {Qt::CTRL | Qt::SHIFT | Qt::Key_3, Command::ToggleColumn3},
    {Qt::CTRL | Qt::SHIFT | Qt::Key_4, Command::ToggleColumn4},
    {Qt::CTRL | Qt::SHIFT | Qt::Key_5, Command::ToggleColumn5},
    {Qt::CTRL | Qt::SHIFT | Qt::Key_6, Command::ToggleColumn6},
    {Qt::CTRL | Qt::SHIFT | Qt::Key_7, Command::ToggleColumn7},
    {Qt::CTRL | Qt::SHIFT | Qt::Key_8, Command::ToggleColumn8},
    {Qt::ALT | Qt::SHIFT | Qt::Key_Left, Command::MoveColumnLeft},
    {Qt::ALT | Qt::SHIFT | Qt::Key_Right, Command::MoveColumnRight},
    {Qt::SHIFT | Qt::Key_Up, Command::SegmentUp},
    {Qt::SHIFT | Qt::Key_Down, Command::SegmentDown},
    {Qt::Key_Home, Command::FirstUnit},
    {Qt::Key_End, Command::LastUnit},
    {Qt::Key_PageUp, Command::PageUp},
    {Qt::Key_PageDown, Command::PageDown},
    {Qt::Key_Return, Command::ConfirmNextDoubtful},
    {Qt::SHIFT | Qt::Key_Return, Command::ConfirmNext},
    {Qt::CTRL | Qt::Key_Return, Command::ConfirmToHere},
    {Qt::Key_Space, Command::TogglePin},
    {Qt::ALT | Qt::Key_Down, Command::PushDown},
    {Qt::ALT | Qt::Key_Up, Command::PushUp},
    {Qt::ALT | Qt::SHIFT | Qt::Key_Down, Command::PullNext},
    {Qt::ALT | Qt::SHIFT | Qt::Key_Up, Command::PullPrevious},
    {Qt::Key_Delete, Command::MergeNext},
    {Qt::Key_Backspace, Command::MergePrevious},
    {Qt::Key_Insert, Command::Split},
    {Qt::CTRL | Qt::SHIFT | Qt::Key_Return, Command::Split},
    {Qt::Key_F2, Command::EditText},
    {Qt::SHIFT | Qt::Key_F2, Command::TakeOriginal},
    {Qt::Key_0, Command::AcceptOmission},
    {Qt::Key_F8, Command::NextDoubtful},
    {Qt::SHIFT | Qt::Key_F8, Command::PreviousDoubtful},
    {Qt::Key_F7, Command::NextOmission},
    {Qt::SHIFT | Qt::Key_F7, Command::PreviousOmission},
    {Qt::Key_F6, Command::NextBookmark},
    {Qt::SHIFT | Qt::Key_F6, Command::PreviousBookmark},
    {Qt::CTRL | Qt::Key_F6, Command::ToggleBookmark},
    {Qt::CTRL | Qt::Key_Down, Command::ColumnDown},
    {Qt::CTRL | Qt::Key_Up, Command::ColumnUp},
    {Qt::CTRL | Qt::Key_Delete, Command::Exclude},
    {Qt::CTRL | Qt::Key_J, Command::JoinSegments},
    {Qt::Key_F4, Command::EditNote},
    {Qt::CTRL | Qt::Key_G, Command::GoToUnit},
    {Qt::CTRL | Qt::Key_F, Command::Find},
    {Qt::Key_F3, Command::FindNext},
    {Qt::SHIFT | Qt::Key_F3, Command::FindPrevious},
    {Qt::CTRL | Qt::Key_D, Command::OpenDoubt},
    {Qt::CTRL | Qt::Key_L, Command::OpenWorks},
    {Qt::CTRL | Qt::Key_PageUp, Command::PreviousWork},
    {Qt::CTRL | Qt::Key_PageDown, Command::NextWork},
    {Qt::Key_F5, Command::AlignAgain},
    {Qt::SHIFT | Qt::Key_F5, Command::AlignAllAgain},
    {Qt::Key_F9, Command::Alternatives},
    {Qt::CTRL | Qt::Key_Z, Command::Undo},
    {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Command::Redo},
});

/// What the window and the editor need for themselves.
constexpr auto reservedKeys = std::to_array<QKeyCombination>({
    Qt::Key_Escape,
    Qt::CTRL | Qt::Key_N,
    Qt::CTRL | Qt::Key_E,
    Qt::CTRL | Qt::Key_Q,
    Qt::CTRL | Qt::Key_R,
    Qt::CTRL | Qt::Key_A,
    Qt::CTRL | Qt::Key_C,
    Qt::CTRL | Qt::Key_V,
    Qt::CTRL | Qt::Key_X,
});

QString keyName(Qt::Key key) {
    switch (key) {
    case Qt::Key_Up:
        return QStringLiteral("↑");
    case Qt::Key_Down:
        return QStringLiteral("↓");
    case Qt::Key_Left:
        return QStringLiteral("←");
    case Qt::Key_Right:
        return QStringLiteral("→");
    case Qt::Key_Return:
        return QStringLiteral("Enter");
    case Qt::Key_Delete:
        return QStringLiteral("Del");
    case Qt::Key_Insert:
        return QStringLiteral("Ins");
    case Qt::Key_Space:
        //: The space bar, as printed on keyboards.
        return QCoreApplication::translate("KeyMap", "Space");
    default:
        return QKeySequence(key).toString(QKeySequence::PortableText);
    }
}

/// A key that is on every keyboard at the same place and says the same in every layout.
bool isSameInEveryLayout(Qt::Key key) {
    return key >= Qt::Key_Escape || key == Qt::Key_Space || (key >= Qt::Key_0 && key <= Qt::Key_9);
}

} // namespace

std::span<const Command> allCommands() {
    return commands;
}

QString commandId(Command command) {
    return QLatin1String(nameOf(command).id);
}

QString commandText(Command command) {
    const QString text = QCoreApplication::translate("KeyMap", nameOf(command).text);
    for (const Command first : {Command::Column1, Command::ToggleColumn1}) {
        const int column = static_cast<int>(command) - static_cast<int>(first);
        if (column >= 0 && column < static_cast<int>(maxVersions))
            return text.arg(localNumber(column + 1));
    }
    return text;
}

QKeyCombination normalisedKeys(QKeyCombination keys) {
    Qt::Key key = keys.key() == Qt::Key_Enter ? Qt::Key_Return : keys.key();
    if (key < Qt::Key_Escape) {
        const int digit = QChar::digitValue(static_cast<char32_t>(key));
        if (digit >= 0)
            key = static_cast<Qt::Key>(Qt::Key_0 + digit);
    }
    return QKeyCombination(keys.keyboardModifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier),
                           key);
}

QString keysText(QKeyCombination keys) {
    QString text;
    const Qt::KeyboardModifiers modifiers = keys.keyboardModifiers();
    if (modifiers & Qt::ControlModifier)
        text += QLatin1String("Ctrl+");
    if (modifiers & Qt::AltModifier)
        text += QLatin1String("Alt+");
    if (modifiers & Qt::ShiftModifier)
        text += QLatin1String("Shift+");
    return text + keyName(keys.key());
}

KeyMap::KeyMap() : m_bindings(usualBindings.begin(), usualBindings.end()) {}

std::optional<Command> KeyMap::commandFor(QKeyCombination keys) const {
    const auto found = std::ranges::find(m_bindings, normalisedKeys(keys), &KeyBinding::keys);
    if (found == m_bindings.end())
        return std::nullopt;
    return found->command;
}

QString KeyMap::keyText(Command command) const {
    const auto found = std::ranges::find(m_bindings, command, &KeyBinding::command);
    return found == m_bindings.end() ? QString() : keysText(found->keys);
}

bool KeyMap::isChanged(Command command) const {
    const auto keysOf = [command](const auto &bindings) {
        std::vector<QKeyCombination> keys;
        for (const KeyBinding &binding : bindings)
            if (binding.command == command)
                keys.push_back(binding.keys);
        return keys;
    };
    return keysOf(m_bindings) != keysOf(usualBindings);
}

KeyObstacle KeyMap::obstacle(Command command, QKeyCombination keys) const {
    const QKeyCombination wanted = normalisedKeys(keys);
    if (std::ranges::find(reservedKeys, wanted) != reservedKeys.end())
        return KeyObstacle::Reserved;
    if (!(wanted.keyboardModifiers() & Qt::ControlModifier) && !isSameInEveryLayout(wanted.key()))
        return KeyObstacle::Layout;
    const auto owner = commandFor(wanted);
    return owner && *owner != command ? KeyObstacle::Taken : KeyObstacle::None;
}

KeyObstacle KeyMap::rebind(Command command, QKeyCombination keys) {
    const KeyObstacle found = obstacle(command, keys);
    if (found != KeyObstacle::None)
        return found;
    std::erase_if(m_bindings, [command](const KeyBinding &b) { return b.command == command; });
    m_bindings.push_back({normalisedKeys(keys), command});
    return KeyObstacle::None;
}

void KeyMap::reset(Command command) {
    std::erase_if(m_bindings, [command](const KeyBinding &b) { return b.command == command; });
    for (const KeyBinding &usual : usualBindings)
        if (usual.command == command && !commandFor(usual.keys))
            m_bindings.push_back(usual);
}

} // namespace hamtaraz
