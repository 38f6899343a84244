// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit_list_model.h"

#include "alignment/io/unit_names.h"
#include "alignment/text/paragraphs.h"
#include "app/text_bridge.h"
#include "app/unit_text.h"

#include <algorithm>
#include <utility>

namespace hamtaraz {

namespace {

constexpr std::chrono::seconds tintTime(2);

/// The rows that come or go with a splice: behind those that only change.
struct RowChange {
    int at, changed, inserted, removed;
};

RowChange rowChange(const Splice &splice) {
    const int before = static_cast<int>(splice.before.size());
    const int after = static_cast<int>(splice.after.size());
    return {static_cast<int>(splice.at), std::min(before, after), std::max(0, after - before),
            std::max(0, before - after)};
}

bool renumbersSegments(const Splice &splice) {
    return std::ranges::any_of(splice.edits, [](const SegmentEdit &edit) {
        return edit.before.size() != edit.after.size();
    });
}

} // namespace

UnitListModel::UnitListModel(QObject *parent) : QAbstractListModel(parent) {
    m_fading.setSingleShot(true);
    m_fading.setInterval(tintTime);
    connect(&m_fading, &QTimer::timeout, this, &UnitListModel::fade);
}

void UnitListModel::setWork(OpenWork *work) {
    beginResetModel();
    if (m_work)
        m_work->disconnect(this);
    m_tinted.clear();
    m_work = work;
    m_rows = work ? static_cast<int>(work->alignment().size()) : 0;
    if (work) {
        connect(work, &OpenWork::aboutToSplice, this, &UnitListModel::beginSplice);
        connect(work, &OpenWork::spliced, this, &UnitListModel::endSplice);
    }
    endResetModel();
    emit countChanged();
}

void UnitListModel::setDoubts(const ReviewQueue &queue, const CheckResults &results) {
    m_queue = &queue;
    m_results = &results;
}

void UnitListModel::refreshDoubts() {
    if (m_rows > 0)
        emit dataChanged(index(0), index(m_rows - 1), {DoubtfulRole, FlaggedRole, ReasonsRole});
}

void UnitListModel::tint(std::vector<int> rows) {
    fade();
    m_tinted = std::move(rows);
    if (m_tinted.empty())
        return;
    emit dataChanged(index(m_tinted.front()), index(m_tinted.back()), {TintedRole});
    m_fading.start();
}

void UnitListModel::fade() {
    const auto rows = std::exchange(m_tinted, {});
    if (!rows.empty())
        emit dataChanged(index(rows.front()), index(rows.back()), {TintedRole});
}

void UnitListModel::retranslate() {
    if (m_rows > 0)
        emit dataChanged(index(0), index(m_rows - 1));
}

int UnitListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : m_rows;
}

QVariant UnitListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Unit &unit = m_work->alignment()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case CellsRole:
        return cells(unit);
    case StatusRole:
        return toQString(io::statusName(unit.status));
    case StatusTextRole:
        return statusText(unit.status);
    case ConfidenceRole:
        return static_cast<double>(unit.confidence);
    case DoubtfulRole:
        return isDoubtful(unit, m_queue ? m_queue->threshold : usualDoubtThreshold);
    case BeadTypeRole:
        return localBeadType(beadType(unit));
    case ReasonsRole:
        return reasons(index.row());
    case FlaggedRole:
        return shownKinds(index.row()) != 0;
    case BookmarkedRole:
        return unit.bookmarked;
    case NoteRole:
        return toQString(unit.note);
    case PinnedStartRole:
        return unit.pinnedStart;
    case TintedRole:
        return std::ranges::binary_search(m_tinted, index.row());
    case NumberRole:
        return localNumber(index.row() + 1);
    default:
        return {};
    }
}

QHash<int, QByteArray> UnitListModel::roleNames() const {
    return {{CellsRole, "cells"},           {StatusRole, "status"},
            {StatusTextRole, "statusText"}, {ConfidenceRole, "confidence"},
            {DoubtfulRole, "doubtful"},     {BeadTypeRole, "beadType"},
            {ReasonsRole, "reasons"},       {FlaggedRole, "flagged"},
            {BookmarkedRole, "bookmarked"}, {NoteRole, "note"},
            {PinnedStartRole, "pinned"},    {TintedRole, "tinted"},
            {NumberRole, "number"}};
}

void UnitListModel::beginSplice(const Splice &splice) {
    fade();
    const RowChange change = rowChange(splice);
    const int first = change.at + change.changed;
    if (change.inserted > 0)
        beginInsertRows({}, first, first + change.inserted - 1);
    else if (change.removed > 0)
        beginRemoveRows({}, first, first + change.removed - 1);
}

void UnitListModel::endSplice(const Splice &splice) {
    const RowChange change = rowChange(splice);
    m_rows += change.inserted - change.removed;
    if (change.inserted > 0)
        endInsertRows();
    else if (change.removed > 0)
        endRemoveRows();
    if (m_rows != static_cast<int>(m_work->alignment().size())) {
        setWork(m_work);
        return;
    }
    if (change.changed > 0)
        emit dataChanged(index(change.at), index(change.at + change.changed - 1));
    const bool rowsMoved = change.inserted != change.removed;
    const int below = change.at + change.changed + change.inserted;
    if (below < m_rows && (rowsMoved || renumbersSegments(splice)))
        emit dataChanged(index(below), index(m_rows - 1),
                         renumbersSegments(splice) ? QList<int>{NumberRole, CellsRole}
                                                   : QList<int>{NumberRole});
    if (rowsMoved)
        emit countChanged();
}

CheckSet UnitListModel::shownKinds(int row) const {
    return m_queue ? m_results->kinds(static_cast<std::size_t>(row)) & m_queue->checks : 0;
}

QString UnitListModel::reasons(int row) const {
    const auto unit = static_cast<std::size_t>(row);
    QStringList texts;
    if (const QString own = reasonsText(m_work->alignment()[unit], m_work->document());
        !own.isEmpty())
        texts += own;
    if (shownKinds(row) != 0) {
        for (const Finding &finding : m_results->of(unit)) {
            const QString text = findingText(finding, m_work->document());
            if ((checkBit(finding.kind) & m_queue->checks) != 0 && !texts.contains(text))
                texts += text;
        }
    }
    return texts.join(reasonSeparator());
}

QVariantList UnitListModel::cells(const Unit &unit) const {
    QVariantList cells;
    for (std::size_t v = 0; v < unit.parts.size(); ++v) {
        const Version &version = m_work->document().versions[v];
        const Direction direction = version.language.direction();
        const SegmentRange part = unit.parts[v];
        UnitCell cell;
        cell.firstSegment = static_cast<int>(part.first);
        cell.language = toQString(version.language.tag());
        cell.rightToLeft = direction == Direction::RightToLeft;
        for (std::uint32_t segment = part.first; segment < part.last; ++segment)
            cell.segments += isolated(toQString(oneLine(version.segmentText(segment))), direction);
        cells += QVariant::fromValue(cell);
    }
    return cells;
}

} // namespace hamtaraz
