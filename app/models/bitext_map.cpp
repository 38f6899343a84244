// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bitext_map.h"

#include "app/unit_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <ranges>

namespace hamtaraz {

namespace {

/// Edits come in bursts; the map is drawn once for each.
constexpr std::chrono::milliseconds burst(40);
/// A version that keeps pace better than this is drawn as straight as it is.
constexpr double leastDrift = 0.02;

/// Where a unit begins in one version, as a share of its text; linear neither in units nor text.
double shareOf(const Work &work, std::size_t unit, std::size_t version) {
    const Version &text = work.document.versions[version];
    if (unit >= work.alignment.size() || text.text.empty())
        return 1;
    const std::uint32_t first = work.alignment[unit].parts[version].first;
    if (first >= text.segments.size())
        return 1;
    return double(text.segments[first].span.begin) / double(text.text.size());
}

} // namespace

BitextMap::BitextMap(QQuickItem *parent) : QQuickPaintedItem(parent) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(burst);
    connect(&m_soon, &QTimer::timeout, this, &BitextMap::refresh);
    connect(this, &BitextMap::lookChanged, this, [this] { update(); });
}

void BitextMap::setReview(ReviewController *review) {
    if (m_review == review)
        return;
    if (m_review)
        m_review->disconnect(this);
    m_review = review;
    if (review)
        connect(review, &ReviewController::countsChanged, this, &BitextMap::refreshSoon);
    emit reviewChanged();
    refresh();
}

void BitextMap::refreshSoon() {
    if (!m_soon.isActive())
        m_soon.start();
}

void BitextMap::refresh() {
    ++m_revision;
    emit mapChanged();
    update();
}

void BitextMap::geometryChange(const QRectF &now, const QRectF &before) {
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size())
        refresh();
}

const Work *BitextMap::work() const {
    return m_review ? m_review->openedWork() : nullptr;
}

int BitextMap::lanes() const {
    return work() ? static_cast<int>(work()->document.versions.size()) - 1 : 0;
}

double BitextMap::share(std::size_t unit, std::size_t version) const {
    return shareOf(*work(), unit, version);
}

qreal BitextMap::yOf(int unit) const {
    if (!work() || unit < 0)
        return 0;
    return share(static_cast<std::size_t>(unit), work()->document.sourceVersion()) * height();
}

int BitextMap::unitAt(qreal y) const {
    if (!work() || work()->alignment.size() == 0)
        return -1;
    const std::size_t source = work()->document.sourceVersion();
    const double wanted = std::clamp(y / std::max(1.0, height()), 0.0, 1.0);
    const auto units = std::views::iota(std::size_t{0}, work()->alignment.size());
    const auto behind = std::ranges::upper_bound(
        units, wanted, {}, [&](std::size_t unit) { return share(unit, source); });
    return std::max(0, static_cast<int>(behind - units.begin()) - 1);
}

void BitextMap::paint(QPainter *painter) {
    if (!work() || work()->alignment.size() == 0 || height() < 1)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    paintDoubts(*painter);
    const std::size_t source = work()->document.sourceVersion();
    const double widest = widestDrift();
    const double laneWidth = width() / std::max(1, lanes());
    int lane = 0;
    for (std::size_t v = 0; v < work()->document.versions.size(); ++v) {
        if (v == source)
            continue;
        const int place = m_mirrored ? lanes() - 1 - lane : lane;
        paintLane(*painter, v, QRectF(place * laneWidth, 0, laneWidth, height()), widest);
        ++lane;
    }
}

void BitextMap::paintDoubts(QPainter &painter) const {
    const std::size_t source = work()->document.sourceVersion();
    const float threshold = m_review->doubtThreshold();
    int painted = -1;
    for (std::size_t unit = 0; unit < work()->alignment.size(); ++unit) {
        if (!isDoubtful(work()->alignment[unit], threshold))
            continue;
        const int top = static_cast<int>(share(unit, source) * height());
        const int bottom =
            std::max(top + 1, static_cast<int>(std::ceil(share(unit + 1, source) * height())));
        if (bottom <= painted)
            continue;
        const int from = std::max(top, painted);
        painter.fillRect(QRectF(0, from, width(), bottom - from), m_doubtColor);
        painted = bottom;
    }
}

double BitextMap::widestDrift() const {
    const std::size_t source = work()->document.sourceVersion();
    double widest = leastDrift;
    for (std::size_t unit = 0; unit < work()->alignment.size(); ++unit)
        for (std::size_t v = 0; v < work()->document.versions.size(); ++v)
            widest = std::max(widest, std::abs(share(unit, v) - share(unit, source)));
    return widest;
}

void BitextMap::paintLane(QPainter &painter, std::size_t version, QRectF lane,
                          double widest) const {
    const std::size_t source = work()->document.sourceVersion();
    const double middle = lane.center().x();
    const double reach = lane.width() / 2 - 3;
    painter.setPen(QPen(m_lineColor, 1, Qt::DotLine));
    painter.drawLine(QPointF(middle, 0), QPointF(middle, lane.height()));

    QPolygonF path;
    std::vector<QPointF> pins;
    for (std::size_t unit = 0; unit <= work()->alignment.size(); ++unit) {
        const double even = share(unit, source);
        const double drift = (share(unit, version) - even) / widest;
        const double side = (m_mirrored ? -1 : 1) * drift;
        const QPointF point(middle + side * reach, even * lane.height());
        const bool isLast = unit == work()->alignment.size();
        const bool isPin =
            !isLast && (work()->alignment[unit].isSettled() || work()->alignment[unit].pinnedStart);
        if (isPin && (pins.empty() || point.y() - pins.back().y() >= 2))
            pins.push_back(point);
        // what lies on one line of pixels is one point
        if (path.isEmpty() || isLast || point.y() - path.back().y() >= 1)
            path << point;
    }
    painter.setPen(QPen(m_pathColor, 1.5));
    painter.drawPolyline(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_pinColor);
    for (const QPointF &pin : pins)
        painter.drawEllipse(pin, 2.2, 2.2);
}

} // namespace hamtaraz
