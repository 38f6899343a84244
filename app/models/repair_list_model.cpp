// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repair_list_model.h"

#include "app/repair_text.h"
#include "app/text_bridge.h"

#include <algorithm>
#include <cmath>

namespace hamtaraz {

void RepairListModel::setRepairs(std::shared_ptr<const RepairDecisions> repairs) {
    m_repairs = std::move(repairs);
    m_filter = {};
    list();
}

void RepairListModel::setFilter(const RepairFilter &filter) {
    m_filter = filter;
    list();
}

void RepairListModel::list() {
    beginResetModel();
    m_rows.clear();
    if (m_repairs)
        for (std::size_t change = 0; change < m_repairs->size(); ++change)
            if (passes(change))
                m_rows.push_back(static_cast<std::uint32_t>(change));
    endResetModel();
    emit countChanged();
}

bool RepairListModel::passes(std::size_t change) const {
    const Proposal &proposal = m_repairs->proposals()[change];
    if (m_filter.kind && *m_filter.kind != proposal.kind)
        return false;
    switch (m_filter.show) {
    case RepairFilter::All:
        return true;
    case RepairFilter::Doubtful:
        return m_repairs->isDoubtful(change);
    case RepairFilter::Waiting:
        return m_repairs->waits(change);
    case RepairFilter::Accepted:
        return proposal.apply;
    case RepairFilter::Refused:
        return !proposal.apply;
    }
    return true;
}

int RepairListModel::rowFrom(std::size_t change) const {
    return static_cast<int>(std::ranges::lower_bound(m_rows, change) - m_rows.begin());
}

void RepairListModel::tell(RepairDecisions::Touched touched) {
    const RepairDecisions::Touched seen = inSight(*m_repairs, touched);
    const int first = rowFrom(seen.first);
    const int last = rowFrom(seen.last + 1) - 1;
    if (first <= last)
        emit dataChanged(index(first), index(last));
}

void RepairListModel::retranslate() {
    if (!m_rows.empty())
        emit dataChanged(index(0), index(count() - 1));
}

int RepairListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : count();
}

QString RepairListModel::state(std::size_t change) const {
    if (m_repairs->waits(change))
        return QStringLiteral("waiting");
    return m_repairs->proposals()[change].apply ? QStringLiteral("accepted")
                                                : QStringLiteral("refused");
}

QVariant RepairListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::size_t change = changeAt(index.row());
    const Proposal &proposal = m_repairs->proposals()[change];
    switch (role) {
    case NumberRole:
        return localNumber(static_cast<qsizetype>(change) + 1);
    case KindRole:
        return repairKindText(proposal.kind);
    case DamagedRole:
        return damagedText(*m_repairs, change).parts();
    case RepairedRole:
        return repairedText(*m_repairs, change).parts();
    case PlainRole:
        return tr("%1 becomes %2")
            .arg(damagedText(*m_repairs, change).plain(), repairedText(*m_repairs, change).plain());
    case ConfidenceRole:
        return proposal.confidence;
    case PercentRole:
        //: %1 is a number: how sure a change is.
        return tr("%1 %").arg(localNumber(std::lround(proposal.confidence * 100)));
    case StateRole:
        return state(change);
    case StateTextRole:
        if (m_repairs->waits(change))
            return proposal.apply ? tr("waiting; accepted if nothing is said")
                                  : tr("waiting; refused if nothing is said");
        return proposal.apply ? tr("accepted") : tr("refused");
    case AppliedRole:
        return proposal.apply;
    default:
        return {};
    }
}

QHash<int, QByteArray> RepairListModel::roleNames() const {
    return {{NumberRole, "number"},     {KindRole, "kind"},      {DamagedRole, "damaged"},
            {RepairedRole, "repaired"}, {PlainRole, "plain"},    {ConfidenceRole, "confidence"},
            {PercentRole, "percent"},   {StateRole, "decision"}, {StateTextRole, "decisionText"},
            {AppliedRole, "applied"}};
}

} // namespace hamtaraz
