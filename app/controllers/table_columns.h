// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/open_work.h"

#include <QObject>
#include <QVariantList>

#include <qqml.h>

#include <vector>

namespace hamtaraz {

/// The columns of the review table, one a version: which are shown, in which order, how wide. At
/// least two are always shown. Kept with the project.
class TableColumns : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from the review")
    Q_PROPERTY(QVariantList shown READ shownList NOTIFY changed)
    Q_PROPERTY(QVariantList hidden READ hiddenList NOTIFY changed)
    Q_PROPERTY(QVariantList shares READ shares NOTIFY changed)

public:
    using QObject::QObject;

    /// The columns of another work, as they were left, or none.
    void setWork(OpenWork *work);

    /// How many there are, the hidden ones too.
    [[nodiscard]] int count() const { return static_cast<int>(m_columns.size()); }
    /// The version that is the n-th column, from 0, the hidden ones counted.
    [[nodiscard]] int versionAt(int column) const { return at(column).version; }
    [[nodiscard]] bool isShown(int version) const { return at(placeOf(version)).shown; }
    /// The versions of the shown columns, in the order of reading.
    [[nodiscard]] std::vector<int> shown() const { return versions(true); }
    [[nodiscard]] QVariantList shownList() const;
    [[nodiscard]] QVariantList hiddenList() const;
    /// How wide each shown column is, as a share of the table.
    [[nodiscard]] QVariantList shares() const;

    /// The version itself if it is shown, else the shown one nearest behind it, or before.
    [[nodiscard]] int nearestShown(int version) const;
    /// The shown column so many steps on, no further than the last.
    [[nodiscard]] int neighbour(int version, int step) const;

    /// Shows a hidden column or hides a shown one; false when it is one of the last two.
    bool toggle(int version);
    /// Moves a shown column over the shown ones beside it; false at the end.
    bool move(int version, int step);
    Q_INVOKABLE void showAll();
    /// Moves the seam between a shown column, by its place among them, and the next by a share of
    /// the table.
    Q_INVOKABLE void moveSeam(int place, qreal by);

signals:
    void changed();

private:
    struct Column {
        int version = 0;
        bool shown = true;
        double share = 0; ///< of all columns together, which is 1
    };

    [[nodiscard]] const Column &at(int place) const {
        return m_columns[static_cast<std::size_t>(place)];
    }
    [[nodiscard]] int placeOf(int version) const;
    [[nodiscard]] std::vector<int> versions(bool shown) const;
    [[nodiscard]] double shownShare() const;
    void readOrder(const QString &kept);
    void readShares(const QString &kept);
    void keep();

    OpenWork *m_work = nullptr;
    std::vector<Column> m_columns; ///< in the order of reading
};

} // namespace hamtaraz
