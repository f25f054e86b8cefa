// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/paintedheader.h"

#include "ui/paint/ink.h"
#include "ui/paint/marks.h"

namespace rundblick {

PaintedHeader::PaintedHeader(const Look& look, PaintSection paint, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_look(look)
    , m_paint(std::move(paint))
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(20);
}

void PaintedHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    painter->fillRect(rect, m_look.card);
    Ink ink(*painter, m_look);
    m_paint(ink, rect, section);
    const double bottom = rect.bottom() + 0.5;
    painter->setPen(QPen(m_look.line, 1.0));
    painter->drawLine(QPointF(rect.left(), bottom), QPointF(rect.right() + 1, bottom));
    if (isSortIndicatorShown() && sortIndicatorSection() == section) {
        painter->setPen(QPen(m_look.blue, 2.0));
        painter->drawLine(QPointF(rect.left() + 4, bottom), QPointF(rect.right() - 4, bottom));
        const auto direction
            = sortIndicatorOrder() == Qt::AscendingOrder ? Direction::Up : Direction::Down;
        paintTriangle(ink, {rect.left() + 5.0, rect.top() + 6.0}, 3.5, direction, m_look.blue);
    }
    painter->restore();
}

} // namespace rundblick
