// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/items/noteitem.h"

#include "ui/canvas/items/detail.h"

namespace rundblick {
namespace {

constexpr double noteWidth = 160.0;
constexpr double leastHeight = 44.0;
constexpr double padding = 10.0;
constexpr double fold = 10.0; // the corner that is turned up

} // namespace

NoteItem::NoteItem(Id<Note> note, const Look& look)
    : BoardItem(note)
    , m_look(look)
{
    setZValue(1.0);
}

void NoteItem::show(const QString& text)
{
    prepareGeometryChange();
    m_text = measure(m_look, [&](const Ink& ink) {
        return ink.wrapped(text, m_look.length(noteWidth) - 2.0 * padding, TextStyle::Small);
    });
    const double width = m_look.length(noteWidth);
    const double height = std::max(leastHeight, m_text.extent.height() + 2.0 * padding);
    m_frame = {-width / 2.0, -height / 2.0, width, height};
    update();
}

bool NoteItem::isReadableAt(double zoom) const
{
    return m_text.size * zoom >= readableSize(m_look);
}

void NoteItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const double detail = detailOf(*painter);
    if (detail < flatDetail) {
        painter->fillRect(m_frame, m_look.amber);
        return;
    }
    const bool isMarked = mark() != ItemMark::None;
    painter->setPen(QPen(isMarked ? m_look.blue : m_look.amber, isMarked ? 2.0 : 1.0));
    painter->setBrush(m_look.amberSoft);
    const QPointF corner = m_frame.bottomRight();
    painter->drawPolygon(QPolygonF({m_frame.topLeft(), m_frame.topRight(),
        corner - QPointF(0.0, fold), corner - QPointF(fold, 0.0), m_frame.bottomLeft()}));
    painter->drawPolyline(QPolygonF(
        {corner - QPointF(0.0, fold), corner - QPointF(fold, fold), corner - QPointF(fold, 0.0)}));
    if (mark() == ItemMark::Current) {
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(m_frame.adjusted(-4, -4, 4, 4));
    }
    if (detail * m_text.size < leastLetter)
        return;
    Ink ink(*painter, m_look);
    ink.block(m_frame.adjusted(padding, padding, -padding, -padding), m_text,
        {.style = TextStyle::Small, .align = Qt::AlignLeft | Qt::AlignTop, .maxLines = 100});
}

} // namespace rundblick
