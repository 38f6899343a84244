// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/project_store.h"

#include <QAbstractListModel>

#include <qqml.h>

#include <vector>

namespace hamtaraz {

class OpenWork;

/// The works of the open project, a row each, in their order. Counts of the open work follow its
/// splices; those of the others stand as they were left.
class WorkListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from the works controller")
    Q_PROPERTY(int count READ count NOTIFY listed)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< QString
        UnitsRole,                    ///< int
        ProgressRole,                 ///< double: the share settled, in [0,1]
        CurrentRole,                  ///< bool: it is the open one
    };

    using QAbstractListModel::QAbstractListModel;

    /// Another work is open, of this project or another one, or none.
    void setWork(OpenWork *work);
    /// Reads the list again: a work was added, renamed or removed.
    void refresh();

    [[nodiscard]] int count() const { return static_cast<int>(m_works.size()); }
    /// The row of the open work; -1 when there is none.
    [[nodiscard]] int current() const;
    /// Row must be one.
    [[nodiscard]] WorkId idAt(int row) const { return m_works[static_cast<std::size_t>(row)].id; }
    [[nodiscard]] int rowOf(WorkId work) const;
    /// Of all works together, in [0,1].
    [[nodiscard]] double progress() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    /// Works came or went, or one has another title.
    void listed();
    void currentChanged();

private:
    void replace(std::vector<WorkSummary> works);
    void follow(const Splice &splice);

    OpenWork *m_work = nullptr;
    ProjectStore *m_store = nullptr; ///< of m_work
    std::vector<WorkSummary> m_works;
};

} // namespace hamtaraz
