// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/tablecells.h"

#include "ui/paint/ink.h"
#include "ui/paint/marks.h"
#include "ui/paint/measure.h"

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

double squareSize(const Ink& ink)
{
    return measure(ink.look(), 6.0, 10.0);
}

double gapAfterSquare(const Ink& ink)
{
    return measure(ink.look(), 5.0, 9.0);
}

int mostNameLines(const Ink& ink)
{
    return ink.look().isPaper ? 12 : 3;
}

TextFit headFit(const Ink& ink, Qt::Alignment align, bool strong)
{
    return {.style = TextStyle::SmallStrong,
        .color = strong ? ink.look().text : ink.look().muted,
        .align = align,
        .maxLines = 2};
}

} // namespace

void paintNameCell(
    Ink& ink, const QRectF& rect, std::optional<Cover> cover, const QString& name, bool strong)
{
    const double size = squareSize(ink);
    const QRectF square(rect.left(), rect.center().y() - size / 2.0, size, size);
    paintVerdict(ink, square, cover);
    const QRectF room = rect.adjusted(size + gapAfterSquare(ink), 0.0, 0.0, 0.0);
    ink.text(room, name,
        {.style = strong ? TextStyle::Strong : TextStyle::Body,
            .color = ink.look().text,
            .maxLines = mostNameLines(ink)});
}

double nameCellHeight(const Ink& ink, const QString& name, double width, double least)
{
    const double room = width - squareSize(ink) - gapAfterSquare(ink);
    const TextBlock block = ink.fitted(name, {room, least}, {.maxLines = mostNameLines(ink)});
    if (!block.isOutside && !block.isElided)
        return least;
    return ink.wrapped(name, room, TextStyle::Body, ink.look().leastSize).extent.height() + 4.0;
}

double nameRowHeight(const Ink& ink, const std::vector<QString>& names, double width, double least)
{
    double height = least;
    for (const QString& name : names)
        height = std::max(height, nameCellHeight(ink, name, width, least));
    return std::ceil(height);
}

double nameCellWidth(Ink& ink, const std::vector<QString>& names, double most)
{
    double widest = 0.0;
    for (const QString& name : names)
        widest = std::max(widest, ink.width(name, TextStyle::Strong));
    return std::min(widest + squareSize(ink) + gapAfterSquare(ink) + 4.0, most);
}

void paintHeadCell(
    Ink& ink, const QRectF& rect, const QString& text, Qt::Alignment align, bool strong)
{
    ink.text(rect, text, headFit(ink, align | Qt::AlignBottom, strong));
}

void paintUprightHeadCell(Ink& ink, const QRectF& rect, const QString& text, bool strong)
{
    const QPointF anchor(rect.center().x(), rect.bottom());
    ink.rotatedText(anchor, -90.0, {rect.height(), rect.width()}, text,
        headFit(ink, Qt::AlignLeft | Qt::AlignVCenter, strong));
}

} // namespace rundblick
