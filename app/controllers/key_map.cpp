// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/key_map.h"

#include <QCoreApplication>
#include <QKeySequence>

#include <algorithm>
#include <array>

namespace hamtaraz {

namespace {

struct KeyMap {
    Q_DECLARE_TR_FUNCTIONS(KeyMap)
};

constexpr auto bindings = std::to_array<KeyBinding>({
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
    {Qt::CTRL | Qt::Key_Z, Command::Undo},
    {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Command::Redo},
});

/// Keypad Enter is Enter; the keypad's own modifier says nothing here.
QKeyCombination normalised(QKeyCombination keys) {
    const Qt::Key key = keys.key() == Qt::Key_Enter ? Qt::Key_Return : keys.key();
    return QKeyCombination(keys.keyboardModifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier),
                           key);
}

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
        return KeyMap::tr("Space");
    default:
        return QKeySequence(key).toString(QKeySequence::PortableText);
    }
}

} // namespace

std::span<const KeyBinding> keyBindings() {
    return bindings;
}

std::optional<Command> commandFor(QKeyCombination keys) {
    const auto *found = std::ranges::find(bindings, normalised(keys), &KeyBinding::keys);
    if (found == bindings.end())
        return std::nullopt;
    return found->command;
}

QString keyText(Command command) {
    const auto *found = std::ranges::find(bindings, command, &KeyBinding::command);
    if (found == bindings.end())
        return {};
    QString text;
    const Qt::KeyboardModifiers modifiers = found->keys.keyboardModifiers();
    if (modifiers & Qt::ControlModifier)
        text += QLatin1String("Ctrl+");
    if (modifiers & Qt::AltModifier)
        text += QLatin1String("Alt+");
    if (modifiers & Qt::ShiftModifier)
        text += QLatin1String("Shift+");
    return text + keyName(found->keys.key());
}

QString commandText(Command command) {
    switch (command) {
    case Command::UnitUp:
        return KeyMap::tr("unit above");
    case Command::UnitDown:
        return KeyMap::tr("unit below");
    case Command::CellLeft:
        return KeyMap::tr("column to the left");
    case Command::CellRight:
        return KeyMap::tr("column to the right");
    case Command::NextColumn:
        return KeyMap::tr("next column");
    case Command::PreviousColumn:
        return KeyMap::tr("previous column");
    case Command::Column1:
    case Command::Column2:
    case Command::Column3:
    case Command::Column4:
    case Command::Column5:
    case Command::Column6:
    case Command::Column7:
    case Command::Column8:
        return KeyMap::tr("go to column");
    case Command::SegmentUp:
        return KeyMap::tr("segment above");
    case Command::SegmentDown:
        return KeyMap::tr("segment below");
    case Command::FirstUnit:
        return KeyMap::tr("first unit");
    case Command::LastUnit:
        return KeyMap::tr("last unit");
    case Command::PageUp:
        return KeyMap::tr("page up");
    case Command::PageDown:
        return KeyMap::tr("page down");
    case Command::ConfirmNextDoubtful:
        return KeyMap::tr("confirm, next doubtful");
    case Command::ConfirmNext:
        return KeyMap::tr("confirm, next unit");
    case Command::ConfirmToHere:
        return KeyMap::tr("confirm all up to here");
    case Command::TogglePin:
        return KeyMap::tr("pin or unpin");
    case Command::PushDown:
        return KeyMap::tr("push down");
    case Command::PushUp:
        return KeyMap::tr("push up");
    case Command::PullNext:
        return KeyMap::tr("pull from below");
    case Command::PullPrevious:
        return KeyMap::tr("pull from above");
    case Command::MergeNext:
        return KeyMap::tr("merge with next");
    case Command::MergePrevious:
        return KeyMap::tr("merge with previous");
    case Command::Split:
        return KeyMap::tr("split unit");
    case Command::EditText:
        return KeyMap::tr("edit text");
    case Command::AcceptOmission:
        return KeyMap::tr("omitted on purpose");
    case Command::NextDoubtful:
        return KeyMap::tr("next doubtful");
    case Command::PreviousDoubtful:
        return KeyMap::tr("previous doubtful");
    case Command::NextOmission:
        return KeyMap::tr("next omission");
    case Command::PreviousOmission:
        return KeyMap::tr("previous omission");
    case Command::NextBookmark:
        return KeyMap::tr("next bookmark");
    case Command::PreviousBookmark:
        return KeyMap::tr("previous bookmark");
    case Command::ToggleBookmark:
        return KeyMap::tr("bookmark");
    case Command::ColumnDown:
        return KeyMap::tr("column down");
    case Command::ColumnUp:
        return KeyMap::tr("column up");
    case Command::Undo:
        return KeyMap::tr("undo");
    case Command::Redo:
        return KeyMap::tr("redo");
    }
    return {};
}

} // namespace hamtaraz
