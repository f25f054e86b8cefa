// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/deck/slidetext.h"

#include "ui/paint/ruler.h"
#include "ui/paint/textblock.h"

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

Ruler rulerOf(double size, bool isBold)
{
    return {isBold ? QFont::Bold : QFont::Normal, size};
}

} // namespace

double widthOf(const QString& text, double size, bool isBold)
{
    return rulerOf(size, isBold).width(text);
}

int linesOf(const QString& text, double width, double size, bool isBold)
{
    const Ruler ruler = rulerOf(size, isBold);
    int lines = 0;
    for (const QString& part : text.split(u'\n')) {
        const QStringList broken = brokenIntoLines(part, ruler, width, false).lines;
        for (const QString& line : broken) // a word wider than the room is broken by the viewer
            lines += std::max(1, int(std::ceil(ruler.width(line) / std::max(1.0, width) - 1e-6)));
        lines += broken.isEmpty() ? 1 : 0;
    }
    return std::max(1, lines);
}

double heightOf(const QString& text, double width, double size, bool isBold)
{
    return linesOf(text, width, size, isBold) * lineSpacing * size;
}

double sizeFor(const QString& text, double width, const FittingSize& fitting, bool isBold)
{
    const QStringList words = QString(text).replace(u'\n', u' ').split(u' ');
    const auto isWhole = [&](double size) {
        return std::ranges::all_of(
            words, [&](const QString& word) { return widthOf(word, size, isBold) <= width; });
    };
    for (double size = fitting.most; size > fitting.least; size -= 0.5)
        if (linesOf(text, width, size, isBold) <= fitting.lines && isWhole(size))
            return size;
    return fitting.least;
}

QString shortened(const QString& text, double width, double size, bool isBold)
{
    QString line = text;
    line.replace(u'\n', u' ');
    if (widthOf(line, size, isBold) <= width)
        return line;
    while (!line.isEmpty() && widthOf(line + QChar(0x2026), size, isBold) > width) {
        line.chop(line.size() > 1 && line.back().isLowSurrogate() ? 2 : 1);
    }
    return line.trimmed() + QChar(0x2026);
}

} // namespace rundblick
