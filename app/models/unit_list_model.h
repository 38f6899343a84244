// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/open_work.h"
#include "app/review_queue.h"
#include "models/unit_cell.h"

#include <QAbstractListModel>
#include <QTimer>

#include <qqml.h>

#include <vector>

namespace hamtaraz {

/// The table of units over an open work: a row a unit. An edit arrives as a splice and leaves as
/// row signals; the model is reset only when another work is shown.
class UnitListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from the review controller")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        CellsRole = Qt::UserRole + 1, ///< list of UnitCell, a version each
        StatusRole,                   ///< QString: a name of io::statusName
        StatusTextRole,               ///< QString, translated
        ConfidenceRole,               ///< double in [0,1]
        DoubtfulRole,                 ///< bool
        BeadTypeRole,                 ///< QString, local digits
        FlaggedRole,                  ///< bool: a chosen check has found something
        ReasonsRole,                  ///< QString, translated, may be empty
        BookmarkedRole,               ///< bool
        NoteRole,                     ///< QString
        PinnedStartRole,              ///< bool: the user set the cut above
        TintedRole,                   ///< bool: changed just now, and not by the user
        NumberRole,                   ///< QString: the unit's number from 1, local digits
    };

    explicit UnitListModel(QObject *parent = nullptr);

    /// Shows another work, or none. The work must live until the next call.
    void setWork(OpenWork *work);
    /// Which units are doubtful, and which findings of the checks are shown among the reasons; both
    /// must live until the next work. After a change of either: `refreshDoubts`.
    void setDoubts(const ReviewQueue &queue, const CheckResults &results);
    void refreshDoubts();
    /// Marks rows (ascending) as changed just now: for two seconds, or until the next splice.
    void tint(std::vector<int> rows);
    /// Every translated text anew, after the interface language has changed.
    void retranslate();

    [[nodiscard]] int count() const { return m_rows; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    void fade();
    void beginSplice(const Splice &splice);
    void endSplice(const Splice &splice);
    [[nodiscard]] CheckSet shownKinds(int row) const;
    [[nodiscard]] QString reasons(int row) const;
    [[nodiscard]] QVariantList cells(const Unit &unit) const;

    OpenWork *m_work = nullptr;
    int m_rows = 0;
    std::vector<int> m_tinted;
    QTimer m_fading;
    const ReviewQueue *m_queue = nullptr;
    const CheckResults *m_results = nullptr;
};

} // namespace hamtaraz
