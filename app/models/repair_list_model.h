// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/repair_decisions.h"

#include <QAbstractListModel>

#include <qqml.h>

#include <memory>
#include <optional>
#include <vector>

namespace hamtaraz {

/// Which changes are listed.
struct RepairFilter {
    enum Show { All, Doubtful, Waiting, Accepted, Refused };
    std::optional<RepairKind> kind; ///< nothing: every kind
    Show show = All;

    friend bool operator==(const RepairFilter &, const RepairFilter &) = default;
};

/// The changes proposed for a text, a row each: the damaged and the repaired line, the kind, how
/// sure it is and what was decided. A row that was decided stays until the filter is set anew, so
/// that nothing moves under the reader. What a row shows is made when it is asked for.
class RepairListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from the repair controller")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        NumberRole = Qt::UserRole + 1, ///< QString: from 1 over all changes, local digits
        KindRole,                      ///< QString, translated
        DamagedRole,                   ///< QStringList: a ShownChange's parts
        RepairedRole,
        PlainRole,      ///< QString: "damaged → repaired" for a screen reader
        ConfidenceRole, ///< double in [0,1]
        PercentRole,    ///< QString: the same, local digits
        StateRole,      ///< QString: "waiting", "accepted" or "refused"
        StateTextRole,  ///< QString, translated
        AppliedRole,    ///< bool: the repaired text has it
    };

    using QAbstractListModel::QAbstractListModel;

    /// Lists the changes of another text, or of none.
    void setRepairs(std::shared_ptr<const RepairDecisions> repairs);
    /// Lists what passes the filter as things stand now.
    void setFilter(const RepairFilter &filter);
    [[nodiscard]] const RepairFilter &filter() const { return m_filter; }
    /// Tells the views of rows whose decision, or whose neighbour's, has changed.
    void tell(RepairDecisions::Touched touched);
    void retranslate();

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    /// The change in a row that exists.
    [[nodiscard]] std::size_t changeAt(int row) const {
        return m_rows[static_cast<std::size_t>(row)];
    }
    /// The first row whose change is `change` or stands behind it; `count()` when there is none.
    [[nodiscard]] int rowFrom(std::size_t change) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    [[nodiscard]] bool passes(std::size_t change) const;
    [[nodiscard]] QString state(std::size_t change) const;
    void list();

    std::shared_ptr<const RepairDecisions> m_repairs;
    RepairFilter m_filter;
    std::vector<std::uint32_t> m_rows; ///< changes, ascending
};

} // namespace hamtaraz
