// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections/wheelkey.h"

#include "ui/paint/ink.h"
#include "ui/paint/marks.h"
#include "ui/paint/words/words.h"
#include "ui/support/strings.h"

#include <QCoreApplication>

#include <cmath>

namespace rundblick {
namespace {

constexpr double headHeight = 18.0; // of a column
constexpr double rowHeight = 10.0;
constexpr double groupHeight = 13.5;
constexpr double columnGap = 18.0;
constexpr double leastColumn = 245.0;

// A line of the key: the title of a sector, or a touchpoint with its number.
struct KeyLine {
    const WheelWedge* wedge = nullptr; // null: title
    QString text;
    int number = 0;
    std::size_t page = 0;
    QRectF rect; // within the room of its page
};

// The places within a line.
struct KeyColumns {
    explicit KeyColumns(const QRectF& line)
        : number(line.left(), line.top(), 18.0, line.height())
        , verdict(line.left() + 21.0, line.center().y() - 2.75, 5.5, 5.5)
        , name(line.left() + 31.0, line.top(), line.width() - 31.0 - 52.0, line.height())
        , own(line.right() - 50.0, line.top(), 24.0, line.height())
        , best(line.right() - 24.0, line.top(), 24.0, line.height())
    {
    }
    QRectF number, verdict, name, own, best;
};

QString say(const char* text)
{
    return QCoreApplication::translate("Wheel", text);
}

std::vector<KeyLine> keyLines(const WheelFigure& figure)
{
    std::vector<KeyLine> lines;
    int number = 0;
    for (const WheelSector& sector : figure.sectors) {
        lines.push_back({nullptr, titleOf(sector.key), 0, 0, {}});
        for (const WheelWedge& wedge : sector.wedges)
            lines.push_back({&wedge, toQt(wedge.name), ++number, 0, {}});
    }
    return lines;
}

double heightOf(const KeyLine& line, const Ink& ink, double width)
{
    if (!line.wedge)
        return groupHeight;
    const double name = KeyColumns(QRectF(0.0, 0.0, width, rowHeight)).name.width();
    if (!ink.fitted(line.text, {name, rowHeight}, {.style = TextStyle::Body}).isOutside)
        return rowHeight;
    return ink.wrapped(line.text, name, TextStyle::Body, ink.look().leastSize).extent.height()
        + 3.0;
}

// Fills column after column, page after page; a title never ends a column.
std::size_t place(std::vector<KeyLine>& lines, const Ink& ink, QSizeF room, double width)
{
    std::size_t page = 0;
    double x = 0.0;
    double y = headHeight;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const double height = heightOf(lines[i], ink, width);
        const double kept
            = !lines[i].wedge && i + 1 < lines.size() ? heightOf(lines[i + 1], ink, width) : 0.0;
        if (y + height + kept > room.height()) {
            x += width + columnGap;
            y = headHeight;
            if (x + width > room.width() + 0.1) {
                x = 0.0;
                ++page;
            }
        }
        lines[i].page = page;
        lines[i].rect = QRectF(x, y, width, height);
        y += height;
    }
    return page + 1;
}

void paintHead(Ink& ink, const QRectF& rect)
{
    const KeyColumns at(rect.adjusted(0.0, 0.0, 0.0, -4.0));
    const TextFit fit{
        .style = TextStyle::SmallStrong, .color = ink.look().muted, .align = Qt::AlignBottom};
    TextFit right = fit;
    right.align = Qt::AlignRight | Qt::AlignBottom;
    right.maxLines = 2;
    ink.text(
        at.name.adjusted(0.0, 0.0, -24.0, 0.0), say(QT_TRANSLATE_NOOP("Wheel", "Touchpoint")), fit);
    ink.text(at.own.adjusted(-22.0, 0.0, 0.0, 0.0), say(QT_TRANSLATE_NOOP("Wheel", "own")), right);
    ink.text(at.best, say(QT_TRANSLATE_NOOP("Wheel", "best")), right);
    ink.painter().setPen(QPen(ink.look().line, 0.6));
    ink.painter().drawLine(
        rect.bottomLeft() - QPointF(0.0, 2.0), rect.bottomRight() - QPointF(0.0, 2.0));
}

void paintLine(
    Ink& ink, const KeyLine& line, const QRectF& rect, double size, const NumberStyle& numbers)
{
    if (!line.wedge) {
        ink.text(rect.adjusted(0.0, 3.0, 0.0, 0.0), line.text,
            {.style = TextStyle::Strong, .color = ink.look().blue, .maxLines = 2});
        return;
    }
    const KeyColumns at(rect);
    const auto value = [&](std::optional<double> number) {
        return number ? numbers.number(*number) : QStringLiteral("–");
    };
    const TextFit right{.align = Qt::AlignRight | Qt::AlignVCenter, .mostSize = size};
    TextFit strong = right;
    strong.style = TextStyle::Strong;
    ink.text(at.number, QString::number(line.number), right);
    paintVerdict(ink, at.verdict, line.wedge->cover);
    ink.text(at.name, line.text, {.maxLines = 12, .mostSize = size});
    ink.text(at.own, value(line.wedge->own), strong);
    ink.text(at.best, value(line.wedge->best), right);
}

} // namespace

std::vector<PaintPage> wheelKeyPages(
    const WheelFigure& figure, const NumberStyle& numbers, const Ink& ink, QSizeF room)
{
    std::vector<KeyLine> lines;
    double width = 0.0;
    std::size_t count = 0;
    // fewest pages, then widest columns
    const double most
        = std::max(std::floor((room.width() + columnGap) / (leastColumn + columnGap)), 1.0);
    for (double columns = most; columns >= 1.0; columns -= 1.0) {
        std::vector<KeyLine> placed = keyLines(figure);
        const double columnWidth = (room.width() + columnGap) / columns - columnGap;
        const std::size_t needed = place(placed, ink, room, columnWidth);
        if (count > 0 && needed > count)
            break;
        lines = std::move(placed);
        width = columnWidth;
        count = needed;
    }
    QStringList names;
    for (const KeyLine& line : lines)
        if (line.wedge)
            names.append(line.text);
    const double size = ink.commonSize(
        names, KeyColumns(QRectF(0.0, 0.0, width, rowHeight)).name.width(), TextStyle::Body);
    std::vector<PaintPage> pages;
    for (std::size_t page = 0; page < count; ++page)
        pages.push_back([lines, page, width, size, &numbers](Ink& target, const QRectF& rect) {
            double headed = -1.0;
            for (const KeyLine& line : lines) {
                if (line.page != page)
                    continue;
                if (line.rect.left() > headed) {
                    headed = line.rect.left();
                    paintHead(target, QRectF(rect.left() + headed, rect.top(), width, headHeight));
                }
                paintLine(target, line, line.rect.translated(rect.topLeft()), size, numbers);
            }
        });
    return pages;
}

} // namespace rundblick
