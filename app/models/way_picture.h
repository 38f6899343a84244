// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/review_controller.h"

#include <QColor>
#include <QPointer>
#include <QQuickPaintedItem>

#include <qqml.h>

namespace hamtaraz {

/// One of the ways to align a few units, as a small picture: a column of dots for each version, a
/// dot a segment, and a band around the dots of each unit. Where a unit has nothing in a version
/// its band narrows to a line. Ways drawn side by side show the same segments.
class WayPicture : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hamtaraz::ReviewController *review READ review WRITE setReview NOTIFY lookChanged)
    Q_PROPERTY(int way MEMBER m_way NOTIFY lookChanged)
    Q_PROPERTY(QColor inkColor MEMBER m_inkColor NOTIFY lookChanged)
    Q_PROPERTY(QColor bandColor MEMBER m_bandColor NOTIFY lookChanged)
    Q_PROPERTY(QColor newBandColor MEMBER m_newBandColor NOTIFY lookChanged)
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY lookChanged)

public:
    explicit WayPicture(QQuickItem *parent = nullptr);

    [[nodiscard]] ReviewController *review() const { return m_review; }
    void setReview(ReviewController *review);

    void paint(QPainter *painter) override;

signals:
    void lookChanged();

private:
    void paintUnit(QPainter &painter, const Unit &unit, const Unit &first, QColor band) const;
    [[nodiscard]] QPointF dot(std::size_t version, std::size_t versions, double segment) const;

    QPointer<ReviewController> m_review;
    int m_way = 0;
    QColor m_inkColor, m_bandColor, m_newBandColor;
    bool m_mirrored = false;
    double m_step = 1;
};

} // namespace hamtaraz
