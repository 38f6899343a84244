// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check_results.h"

#include <QAbstractListModel>

#include <qqml.h>

namespace hamtaraz {

/// The checks as filters, a row a kind: how many units have a finding, and whether the queue holds
/// them.
class CheckListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from the doubt controller")

public:
    enum Role {
        LabelRole = Qt::UserRole + 1, ///< QString, translated
        AmountRole,                   ///< int: units
        ChosenRole,                   ///< bool
    };

    using QAbstractListModel::QAbstractListModel;

    void setCounts(const std::array<int, checkCount> &counts);
    [[nodiscard]] CheckSet chosen() const { return m_chosen; }
    Q_INVOKABLE void toggle(int row);
    void clear();
    void retranslate() { emit dataChanged(index(0), index(rowCount() - 1), {LabelRole}); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void chosenChanged();

private:
    std::array<int, checkCount> m_counts{};
    CheckSet m_chosen = 0;
};

} // namespace hamtaraz
