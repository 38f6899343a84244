// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/review_controller.h"

#include <QColor>
#include <QPointer>
#include <QQuickPaintedItem>
#include <QTimer>

#include <qqml.h>

namespace hamtaraz {

/// The whole alignment at a glance: downwards the source, in a lane for each other version how far
/// that version is there. Straight down the middle is even pace; a bulge is an omission or an
/// addition. Doubtful stretches are washed, pins are dots. Follows the review's edits.
class BitextMap : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hamtaraz::ReviewController *review READ review WRITE setReview NOTIFY reviewChanged)
    Q_PROPERTY(QColor pathColor MEMBER m_pathColor NOTIFY lookChanged)
    Q_PROPERTY(QColor pinColor MEMBER m_pinColor NOTIFY lookChanged)
    Q_PROPERTY(QColor doubtColor MEMBER m_doubtColor NOTIFY lookChanged)
    Q_PROPERTY(QColor lineColor MEMBER m_lineColor NOTIFY lookChanged)
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY lookChanged)
    Q_PROPERTY(int lanes READ lanes NOTIFY mapChanged)
    Q_PROPERTY(int revision READ revision NOTIFY mapChanged)

public:
    explicit BitextMap(QQuickItem *parent = nullptr);

    [[nodiscard]] ReviewController *review() const { return m_review; }
    void setReview(ReviewController *review);
    /// A lane for each version but the source.
    [[nodiscard]] int lanes() const;
    /// Counts the changes of the map: what depends on `yOf` depends on it.
    [[nodiscard]] int revision() const { return m_revision; }

    /// Where a unit begins, in pixels from the top; the end of the last one for a number too high.
    Q_INVOKABLE qreal yOf(int unit) const;
    /// The unit at a height; the nearest one beyond the ends, −1 without a work. Logarithmic.
    Q_INVOKABLE int unitAt(qreal y) const;

    void paint(QPainter *painter) override;

signals:
    void reviewChanged();
    void lookChanged();
    void mapChanged();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    [[nodiscard]] const Work *work() const;
    [[nodiscard]] double share(std::size_t unit, std::size_t version) const;
    void paintDoubts(QPainter &painter) const;
    [[nodiscard]] double widestDrift() const;
    void paintLane(QPainter &painter, std::size_t version, QRectF lane, double widest) const;
    void refresh();
    void refreshSoon();

    QPointer<ReviewController> m_review;
    QTimer m_soon;
    QColor m_pathColor, m_pinColor, m_doubtColor, m_lineColor;
    int m_revision = 0;
    bool m_mirrored = false;
};

} // namespace hamtaraz
