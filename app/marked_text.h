// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QQuickPaintedItem>
#include <QStringList>
#include <QTextLayout>

#include <qqml.h>

namespace hamtaraz {

/// A text with one stretch of it marked by a colour behind the letters, wrapped to its width. Rich
/// text would do the same at four times the cost, too much for rows that scroll.
class MarkedText : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList parts READ parts WRITE setParts NOTIFY changed)
    Q_PROPERTY(bool rightToLeft READ isRightToLeft WRITE setRightToLeft NOTIFY changed)
    Q_PROPERTY(QFont font READ font WRITE setFont NOTIFY changed)
    Q_PROPERTY(qreal lineHeight READ lineHeight WRITE setLineHeight NOTIFY changed)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY coloursChanged)
    Q_PROPERTY(QColor markInk MEMBER m_markInk NOTIFY coloursChanged)
    Q_PROPERTY(QColor markPaper MEMBER m_markPaper NOTIFY coloursChanged)

public:
    explicit MarkedText(QQuickItem *parent = nullptr);

    /// What stands before the marked stretch, it, and what stands behind.
    [[nodiscard]] QStringList parts() const { return m_parts; }
    void setParts(const QStringList &parts);
    [[nodiscard]] bool isRightToLeft() const { return m_rightToLeft; }
    void setRightToLeft(bool rightToLeft);
    [[nodiscard]] QFont font() const { return m_font; }
    void setFont(const QFont &font);
    /// From line to line, as a share of the font's own.
    [[nodiscard]] qreal lineHeight() const { return m_lineHeight; }
    void setLineHeight(qreal share);

    void paint(QPainter *painter) override;

signals:
    void changed();
    void coloursChanged();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void lay();

    QStringList m_parts;
    QFont m_font;
    QColor m_ink, m_markInk, m_markPaper;
    qreal m_lineHeight = 1;
    bool m_rightToLeft = false;
    QTextLayout m_layout;
};

} // namespace hamtaraz
