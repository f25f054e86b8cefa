// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/board/boardnote.h"

#include "ui/paint/board/boardcard.h"

namespace rundblick {
namespace {

constexpr double noteWidth = 160.0;
constexpr double leastHeight = 44.0;
constexpr double padding = 10.0;
constexpr double fold = 10.0; // the corner that is turned up

} // namespace

BoardNote boardNote(const Ink& ink, const QString& text)
{
    const Look& look = ink.look();
    const double width = cardLength(look, noteWidth);
    const double aside = 2.0 * cardLength(look, padding);
    BoardNote note{ink.wrapped(text, width - aside, TextStyle::Small), {}};
    note.size = {width, std::max(cardLength(look, leastHeight), note.text.extent.height() + aside)};
    return note;
}

void paintNoteBody(QPainter& painter, const Look& look, const QRectF& frame, bool isMarked)
{
    const double thickness = look.isPaper ? 0.6 : 1.0;
    painter.setPen(QPen(isMarked ? look.blue : look.amber, isMarked ? 2.0 * thickness : thickness));
    painter.setBrush(look.amberSoft);
    const double turned = cardLength(look, fold);
    const QPointF corner = frame.bottomRight();
    const QPointF above = corner - QPointF(0.0, turned);
    const QPointF before = corner - QPointF(turned, 0.0);
    painter.drawPolygon(
        QPolygonF({frame.topLeft(), frame.topRight(), above, before, frame.bottomLeft()}));
    painter.drawPolyline(QPolygonF({above, corner - QPointF(turned, turned), before}));
}

void paintNoteText(Ink& ink, const QRectF& frame, const TextBlock& text)
{
    const double aside = cardLength(ink.look(), padding);
    ink.block(frame.adjusted(aside, aside, -aside, -aside), text,
        {.style = TextStyle::Small, .align = Qt::AlignLeft | Qt::AlignTop, .maxLines = 100});
}

} // namespace rundblick
