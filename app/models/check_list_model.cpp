// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/check_list_model.h"

namespace hamtaraz {

void CheckListModel::setCounts(const std::array<int, checkCount> &counts) {
    m_counts = counts;
    emit dataChanged(index(0), index(rowCount() - 1), {AmountRole});
}

void CheckListModel::toggle(int row) {
    if (row < 0 || row >= rowCount())
        return;
    m_chosen ^= checkBit(static_cast<CheckKind>(row));
    emit dataChanged(index(row), index(row), {ChosenRole});
    emit chosenChanged();
}

void CheckListModel::clear() {
    m_chosen = 0;
    m_counts = {};
    emit dataChanged(index(0), index(rowCount() - 1));
    emit chosenChanged();
}

int CheckListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(checkCount);
}

QVariant CheckListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto kind = static_cast<CheckKind>(index.row());
    switch (role) {
    case LabelRole:
        return checkText(kind);
    case AmountRole:
        return m_counts[static_cast<std::size_t>(index.row())];
    case ChosenRole:
        return (m_chosen & checkBit(kind)) != 0;
    default:
        return {};
    }
}

QHash<int, QByteArray> CheckListModel::roleNames() const {
    return {{LabelRole, "label"}, {AmountRole, "amount"}, {ChosenRole, "chosen"}};
}

} // namespace hamtaraz
