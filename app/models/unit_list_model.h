// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/open_work.h"
#include "app/unit_text.h"
#include "models/unit_cell.h"

#include <QAbstractListModel>
#include <QPointer>

#include <qqml.h>

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
        ReasonsRole,                  ///< QString, translated, may be empty
        BookmarkedRole,               ///< bool
        PinnedStartRole,              ///< bool: the user set the cut above
        NumberRole,                   ///< QString: the unit's number from 1, local digits
    };

    explicit UnitListModel(QObject *parent = nullptr);

    /// Shows another work, or none. The work must live until the next call.
    void setWork(OpenWork *work);
    /// Below this confidence a proposed unit is doubtful.
    void setDoubtThreshold(float threshold);
    /// Every translated text anew, after the interface language has changed.
    void retranslate();

    [[nodiscard]] int count() const { return m_rows; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    void beginSplice(const Splice &splice);
    void endSplice(const Splice &splice);
    [[nodiscard]] QVariantList cells(const Unit &unit) const;

    OpenWork *m_work = nullptr;
    int m_rows = 0;
    float m_doubtThreshold = usualDoubtThreshold;
};

} // namespace hamtaraz
