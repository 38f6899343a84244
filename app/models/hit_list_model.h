// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/work_search.h"

#include <QAbstractListModel>

#include <qqml.h>

namespace hamtaraz {

/// The hits of a search with what stands around them, and what would stand there instead. Reset by
/// every new search.
class HitListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from the find controller")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        NumberRole = Qt::UserRole + 1, ///< QString: the unit's number from 1, local digits
        MarkedRole,                    ///< QString: the text around the hit as HTML, the hit marked
        RightToLeftRole,               ///< bool
        PlainRole,                     ///< QString: the same for a screen reader
    };

    using QAbstractListModel::QAbstractListModel;

    void setWork(const OpenWork *work);
    /// Shows other hits; they must be places of the work as it stands.
    void setHits(std::vector<WorkHit> hits);
    /// What is shown in place of each hit; nothing: the hit itself.
    void setReplacement(const QString &replacement, bool shown);

    [[nodiscard]] const std::vector<WorkHit> &hits() const { return m_hits; }
    [[nodiscard]] int count() const { return static_cast<int>(m_hits.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    [[nodiscard]] QString marked(const WorkHit &hit, bool html) const;

    const OpenWork *m_work = nullptr;
    std::vector<WorkHit> m_hits;
    QString m_replacement;
    bool m_isReplacing = false;
};

} // namespace hamtaraz
