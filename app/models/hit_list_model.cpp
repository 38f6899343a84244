// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hit_list_model.h"

#include "app/text_bridge.h"

namespace hamtaraz {

namespace {

/// So many letters are shown on each side of a hit.
constexpr qsizetype aroundHit = 36;

QString cutFront(const QString &text) {
    return text.size() <= aroundHit ? text : QStringLiteral("…") + text.last(aroundHit);
}

QString cutBack(const QString &text) {
    return text.size() <= aroundHit ? text : text.first(aroundHit) + QStringLiteral("…");
}

} // namespace

void HitListModel::setWork(const OpenWork *work) {
    setHits({});
    m_work = work;
}

void HitListModel::setHits(std::vector<WorkHit> hits) {
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
    emit countChanged();
}

void HitListModel::setReplacement(const QString &replacement, bool shown) {
    m_replacement = replacement;
    m_isReplacing = shown;
    if (!m_hits.empty())
        emit dataChanged(index(0), index(count() - 1), {MarkedRole, PlainRole});
}

int HitListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant HitListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WorkHit &hit = m_hits[static_cast<std::size_t>(index.row())];
    switch (role) {
    case NumberRole:
        return localNumber(hit.unit + 1);
    case MarkedRole:
        return marked(hit, true);
    case PlainRole:
        return marked(hit, false);
    case RightToLeftRole:
        return m_work->document().versions[hit.version].language.direction() ==
               Direction::RightToLeft;
    default:
        return {};
    }
}

QHash<int, QByteArray> HitListModel::roleNames() const {
    return {{NumberRole, "number"},
            {MarkedRole, "marked"},
            {RightToLeftRole, "rightToLeft"},
            {PlainRole, "plain"}};
}

QString HitListModel::marked(const WorkHit &hit, bool html) const {
    const Version &version = m_work->document().versions[hit.version];
    if (hit.segment >= version.segments.size())
        return {};
    const std::string_view text = version.segmentText(hit.segment);
    if (hit.place.end > text.size())
        return {};
    const auto shown = [html](const QString &part) { return html ? part.toHtmlEscaped() : part; };
    const QString front = shown(cutFront(toQString(text.substr(0, hit.place.begin))));
    const QString back = shown(cutBack(toQString(text.substr(hit.place.end))));
    const QString found = shown(toQString(hit.place.of(text)));
    const QString instead = shown(m_replacement);
    QString middle = html ? QStringLiteral("<b>%1</b>").arg(found) : found;
    if (m_isReplacing)
        middle = html ? QStringLiteral("<s>%1</s><b>%2</b>").arg(found, instead)
                      : found + QStringLiteral(" → ") + instead;
    return isolated(front + middle + back, version.language.direction());
}

} // namespace hamtaraz
