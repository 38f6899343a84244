// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/way_picture.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace hamtaraz {

namespace {

constexpr double dotRadius = 2.2;
constexpr double widestStep = 22;

/// The most segments that a version has in some units.
std::uint32_t longestColumn(const std::vector<Unit> &units) {
    std::uint32_t longest = 1;
    for (std::size_t v = 0; v < units.front().parts.size(); ++v)
        longest = std::max(longest, units.back().parts[v].last - units.front().parts[v].first);
    return longest;
}

bool stands(const Unit &unit, const std::vector<Unit> &among) {
    return std::ranges::find(among, unit.parts, &Unit::parts) != among.end();
}

} // namespace

WayPicture::WayPicture(QQuickItem *parent) : QQuickPaintedItem(parent) {
    connect(this, &WayPicture::lookChanged, this, [this] { update(); });
}

void WayPicture::setReview(ReviewController *review) {
    if (m_review)
        m_review->disconnect(this);
    m_review = review;
    if (review)
        connect(review, &ReviewController::waysChanged, this, &WayPicture::lookChanged);
    emit lookChanged();
}

QPointF WayPicture::dot(std::size_t version, std::size_t versions, double segment) const {
    const std::size_t place = m_mirrored ? versions - 1 - version : version;
    const double x = width() * (static_cast<double>(place) + 0.5) / static_cast<double>(versions);
    return {x, (segment + 0.5) * m_step};
}

void WayPicture::paint(QPainter *painter) {
    const auto units = m_review ? m_review->unitsOfWay(m_way) : std::vector<Unit>();
    if (units.empty())
        return;
    const std::vector<Unit> now = m_review->unitsOfWay(0);
    m_step = std::min(widestStep, height() / longestColumn(units));
    painter->setRenderHint(QPainter::Antialiasing);
    for (const Unit &unit : units)
        paintUnit(*painter, unit, units.front(), stands(unit, now) ? m_bandColor : m_newBandColor);
}

void WayPicture::paintUnit(QPainter &painter, const Unit &unit, const Unit &first,
                           QColor band) const {
    const std::size_t versions = unit.parts.size();
    QPolygonF upper;
    QPolygonF lower;
    std::vector<QPointF> dots;
    for (std::size_t v = 0; v < versions; ++v) {
        const SegmentRange part = unit.parts[v];
        const double from = part.first - first.parts[v].first;
        const double to = part.last - first.parts[v].first;
        const double inset = part.empty() ? 0 : 0.1;
        upper << dot(v, versions, from - 0.5 + inset);
        lower.prepend(dot(v, versions, to - 0.5 - inset));
        for (double segment = from; segment < to; ++segment)
            dots.push_back(dot(v, versions, segment));
    }
    painter.setPen(QPen(band, 1.2));
    painter.setBrush(band);
    painter.drawPolygon(upper + lower);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_inkColor);
    for (const QPointF &centre : dots)
        painter.drawEllipse(centre, dotRadius, dotRadius);
}

} // namespace hamtaraz
