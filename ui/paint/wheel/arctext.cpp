// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/wheel/arctext.h"

#include "ui/paint/ink.h"

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

// Words are straight: the height that the longest needs on the bent ring.
double neededHeight(const Ink& ink, const QStringList& words, double size, double radius)
{
    double longest = 0.0;
    for (const QString& word : words)
        longest = std::max(longest, ink.width(word, style, size));
    return 0.95 * size + longest * longest / (8.0 * radius);
}

double wholeWidth(const Ink& ink, const QStringList& words, double size)
{
    double width = 0.3 * size * static_cast<double>(words.size() - 1);
    for (const QString& word : words)
        width += ink.width(word, style, size);
    return width;
}

// The greatest size that fits; 0 where none does.
double fittingSize(const Ink& ink, const ArcRoom& room, const QStringList& words)
{
    const double step = ink.look().isPaper ? 0.5 : 1.0;
    for (double size = ink.look().size(style); size >= ink.look().leastSize; size -= step)
        if (wholeWidth(ink, words, size) <= arcLength(room) - 0.6 * size
            && neededHeight(ink, words, size, middleRadius(room)) <= room.outer - room.inner)
            return size;
    return 0.0;
}

void paintWords(
    Ink& ink, const ArcRoom& room, const QStringList& words, double size, const QColor& color)
{
    const double middle = (room.from + room.to) / 2.0;
    const bool isBelow = middle > 90.0 && middle < 270.0;
    const double sign = isBelow ? -1.0 : 1.0;
    double at = -wholeWidth(ink, words, size) / 2.0;
    for (const QString& word : words) {
        const TextBlock block = ink.wrapped(word, 1e6, style, size);
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
        at += width + 0.3 * size;
    }
}

} // namespace

bool fitsArc(const Ink& ink, const ArcRoom& room, const QString& text)
{
    return fittingSize(ink, room, text.split(u' ', Qt::SkipEmptyParts)) > 0.0;
}

bool paintArcText(Ink& ink, const ArcRoom& room, const QString& text, const QColor& color)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const double size = fittingSize(ink, room, words);
    if (size > 0.0) {
        paintWords(ink, room, words, size, color);
        return true;
    }
    if (ink.look().isPaper)
        return false;
    const double length = std::min(arcLength(room) - 8.0,
        std::sqrt(8.0 * middleRadius(room) * 0.4 * (room.outer - room.inner)));
    const TextBlock block = ink.fitted(text, {length, room.outer - room.inner}, {.style = style});
    if (length > 2.0 * block.size)
        paintWords(ink, room, block.lines, block.size, color);
    return false;
}

} // namespace rundblick
