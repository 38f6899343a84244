// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/key_list_model.h"

namespace hamtaraz {

namespace {

QString settingOf(Command command) {
    return QStringLiteral("keys/") + commandId(command);
}

Command commandOf(int row) {
    return allCommands()[static_cast<std::size_t>(row)];
}

} // namespace

KeyListModel::KeyListModel(QObject *parent) : QAbstractListModel(parent) {
    restore();
}

int KeyListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(allCommands().size());
}

QVariant KeyListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Command command = commandOf(index.row());
    switch (role) {
    case LabelRole:
        return commandText(command);
    case KeysRole:
        return m_map.keyText(command);
    case ChangedRole:
        return m_map.isChanged(command);
    default:
        return {};
    }
}

QHash<int, QByteArray> KeyListModel::roleNames() const {
    return {{LabelRole, "label"}, {KeysRole, "keys"}, {ChangedRole, "changed"}};
}

QString KeyListModel::rebind(int row, int key, int modifiers) {
    if (row < 0 || row >= rowCount())
        return {};
    const auto held = Qt::KeyboardModifiers::fromInt(static_cast<unsigned>(modifiers));
    const QKeyCombination keys = normalisedKeys(QKeyCombination(held, static_cast<Qt::Key>(key)));
    const Command command = commandOf(row);
    switch (m_map.rebind(command, keys)) {
    case KeyObstacle::None:
        keep(command);
        return {};
    case KeyObstacle::Taken:
        //: %1 is a key, %2 what it does.
        return tr("%1 is taken by “%2”. Give that another key first.")
            .arg(keysText(keys), commandText(*m_map.commandFor(keys)));
    case KeyObstacle::Reserved:
        return tr("%1 belongs to the window. Choose another key.").arg(keysText(keys));
    case KeyObstacle::Layout:
        break;
    }
    return tr("A letter or mark moves with the keyboard layout. Hold Ctrl with it, or take a "
              "function key, a digit or an arrow.");
}

void KeyListModel::reset(int row) {
    if (row < 0 || row >= rowCount())
        return;
    m_map.reset(commandOf(row));
    keep(commandOf(row));
}

void KeyListModel::retranslate() {
    emit dataChanged(index(0), index(rowCount() - 1), {LabelRole, KeysRole});
}

void KeyListModel::restore() {
    for (const Command command : allCommands()) {
        const QVariant kept = m_settings.value(settingOf(command));
        if (kept.isValid())
            m_map.rebind(command, QKeyCombination::fromCombined(kept.toInt()));
    }
}

void KeyListModel::keep(Command command) {
    if (m_map.isChanged(command)) {
        for (const KeyBinding &binding : m_map.bindings())
            if (binding.command == command)
                m_settings.setValue(settingOf(command), binding.keys.toCombined());
    } else {
        m_settings.remove(settingOf(command));
    }
    const int row = static_cast<int>(command);
    emit dataChanged(index(row), index(row), {KeysRole, ChangedRole});
    emit mapChanged();
}

} // namespace hamtaraz
