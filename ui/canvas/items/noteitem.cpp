// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/items/noteitem.h"

#include "ui/canvas/items/detail.h"
#include "ui/paint/board/boardnote.h"

namespace rundblick {

NoteItem::NoteItem(Id<Note> note, const Look& look)
    : BoardItem(note)
    , m_look(look)
{
    setZValue(1.0);
}

void NoteItem::show(const QString& text)
{
    prepareGeometryChange();
    BoardNote note = measure(m_look, [&](const Ink& ink) { return boardNote(ink, text); });
    m_text = std::move(note.text);
    m_frame = QRectF(QPointF(-note.size.width(), -note.size.height()) / 2.0, note.size);
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
    paintNoteBody(*painter, m_look, m_frame, mark() != ItemMark::None);
    if (mark() == ItemMark::Current) {
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(m_frame.adjusted(-4, -4, 4, 4));
    }
    if (detail * m_text.size < leastLetter)
        return;
    Ink ink(*painter, m_look);
    paintNoteText(ink, m_frame, m_text);
}

} // namespace rundblick
