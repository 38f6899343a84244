// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/marked_text.h"

#include <QPainter>

namespace hamtaraz {

MarkedText::MarkedText(QQuickItem *parent) : QQuickPaintedItem(parent) {
    m_layout.setCacheEnabled(true);
    connect(this, &MarkedText::changed, this, &MarkedText::lay);
    connect(this, &MarkedText::coloursChanged, this, [this] { update(); });
}

void MarkedText::setParts(const QStringList &parts) {
    if (parts == m_parts)
        return;
    m_parts = parts;
    emit changed();
}

void MarkedText::setRightToLeft(bool rightToLeft) {
    if (rightToLeft == m_rightToLeft)
        return;
    m_rightToLeft = rightToLeft;
    emit changed();
}

void MarkedText::setFont(const QFont &font) {
    if (font == m_font)
        return;
    m_font = font;
    emit changed();
}

void MarkedText::setLineHeight(qreal share) {
    if (qFuzzyCompare(share, m_lineHeight))
        return;
    m_lineHeight = share;
    emit changed();
}

void MarkedText::geometryChange(const QRectF &now, const QRectF &before) {
    QQuickPaintedItem::geometryChange(now, before);
    if (now.width() != before.width())
        lay();
}

void MarkedText::lay() {
    QTextOption option(m_rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.setFont(m_font);
    m_layout.setText(m_parts.join(QString()));
    qreal y = 0;
    qreal bottom = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width());
        line.setPosition({0, y});
        bottom = y + line.height();
        y += line.height() * m_lineHeight;
    }
    m_layout.endLayout();
    setImplicitHeight(bottom);
    update();
}

void MarkedText::paint(QPainter *painter) {
    QList<QTextLayout::FormatRange> marks;
    if (m_parts.size() == 3) {
        QTextCharFormat format;
        format.setForeground(m_markInk);
        format.setBackground(m_markPaper);
        marks.append(
            {static_cast<int>(m_parts[0].size()), static_cast<int>(m_parts[1].size()), format});
    }
    painter->setPen(m_ink);
    m_layout.draw(painter, {0, 0}, marks);
}

} // namespace hamtaraz
