// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/wheel/arctext.h"

#include "ui/paint/ink.h"
#include "ui/paint/measure.h"

#include <QtMath>

#include <cmath>

namespace rundblick {
namespace {

constexpr TextStyle style = TextStyle::SmallStrong;

double middleRadius(const ArcRoom& room)
{
    return (room.inner + room.outer) / 2.0;
}

double arcLength(const ArcRoom& room)
{
    return qDegreesToRadians(room.to - room.from) * middleRadius(room);
}

// A straight piece of a text that follows the ring: a word, or a part of a long one.
struct Piece {
    QString text;
    double gap = 0.0; // before it, in letter sizes
};

// The word in so many parts, as long as each other, never within a letter.
QStringList partsOf(const QString& word, qsizetype count)
{
    QStringList parts;
    qsizetype from = 0;
    for (qsizetype part = 1; part <= count; ++part) {
        qsizetype to = word.size() * part / count;
        while (to < word.size() && (word[to].isLowSurrogate() || word[to].isMark()))
            ++to;
        if (to > from)
            parts << word.mid(from, to - from);
        from = std::max(from, to);
    }
    return parts;
}

// Every word in so many parts. Parts lean towards each other: a hair between them keeps their
// corners apart.
std::vector<Piece> piecesOf(const QString& text, qsizetype count)
{
    constexpr double blank = 0.3;
    constexpr double hair = 0.06;
    std::vector<Piece> pieces;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList parts
            = word.size() >= 3 * count ? partsOf(word, count) : QStringList(word);
        for (qsizetype i = 0; i < parts.size(); ++i)
            pieces.push_back({parts[i], pieces.empty() ? 0.0 : i == 0 ? blank : hair});
    }
    return pieces;
}

// Pieces are straight: the height that the longest needs on the bent ring.
double neededHeight(const Ink& ink, const std::vector<Piece>& pieces, double size, double radius)
{
    double longest = 0.0;
    for (const Piece& piece : pieces)
        longest = std::max(longest, ink.width(piece.text, style, size));
    return 0.95 * size + longest * longest / (8.0 * radius);
}

double wholeWidth(const Ink& ink, const std::vector<Piece>& pieces, double size)
{
    double width = 0.0;
    for (const Piece& piece : pieces)
        width += piece.gap * size + ink.width(piece.text, style, size);
    return width;
}

struct ArcFit {
    std::vector<Piece> pieces;
    double size = 0.0; // 0: nothing fits
};

// The greatest size that fits, with whole words first, then with long ones in parts.
ArcFit fitted(const Ink& ink, const ArcRoom& room, const QString& text)
{
    const qsizetype mostParts = ink.look().isPaper ? 1 : 4;
    const double step = ink.look().isPaper ? 0.5 : 1.0;
    const double least = measure(ink.look(), ink.look().leastSize, 8.5); // rather than shortened
    for (qsizetype count = 1; count <= mostParts; ++count) {
        const std::vector<Piece> pieces = piecesOf(text, count);
        for (double size = ink.look().size(style); size >= least; size -= step)
            if (wholeWidth(ink, pieces, size) <= arcLength(room) - 0.6 * size
                && neededHeight(ink, pieces, size, middleRadius(room)) <= room.outer - room.inner)
                return {pieces, size};
    }
    return {};
}

void paintPieces(Ink& ink, const ArcRoom& room, const ArcFit& fit, const QColor& color)
{
    const double middle = (room.from + room.to) / 2.0;
    const bool isBelow = middle > 90.0 && middle < 270.0;
    const double sign = isBelow ? -1.0 : 1.0;
    double at = -wholeWidth(ink, fit.pieces, fit.size) / 2.0;
    for (const Piece& piece : fit.pieces) {
        at += piece.gap * fit.size;
        const TextBlock block = ink.wrapped(piece.text, 1e6, style, fit.size);
        const double width = block.extent.width();
        const double bend = width * width / (8.0 * middleRadius(room));
        const double radius = middleRadius(room) - bend / 2.0;
        const double angle
            = middle + sign * qRadiansToDegrees((at + width / 2.0) / middleRadius(room));
        const double radians = qDegreesToRadians(angle);
        const QPointF centre
            = room.centre + radius * QPointF(std::sin(radians), -std::cos(radians));
        const double degrees = isBelow ? angle - 180.0 : angle;
        const double turned = qDegreesToRadians(degrees);
        const QPointF anchor = centre - width / 2.0 * QPointF(std::cos(turned), std::sin(turned));
        ink.rotatedBlock(anchor, degrees, block.extent, block, {.style = style, .color = color});
        at += width;
    }
}

} // namespace

bool fitsArc(const Ink& ink, const ArcRoom& room, const QString& text)
{
    return fitted(ink, room, text).size > 0.0;
}

bool paintArcText(Ink& ink, const ArcRoom& room, const QString& text, const QColor& color)
{
    const ArcFit fit = fitted(ink, room, text);
    if (fit.size > 0.0) {
        paintPieces(ink, room, fit, color);
        return true;
    }
    if (ink.look().isPaper)
        return false;
    const double length = std::min(arcLength(room) - 8.0,
        std::sqrt(8.0 * middleRadius(room) * 0.4 * (room.outer - room.inner)));
    const TextBlock block = ink.fitted(text, {length, room.outer - room.inner}, {.style = style});
    if (length > 2.0 * block.size && !block.lines.isEmpty())
        paintPieces(ink, room, {{{block.lines.front(), 0.0}}, block.size}, color);
    return false;
}

} // namespace rundblick
