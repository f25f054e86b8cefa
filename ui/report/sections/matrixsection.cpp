// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections/matrixsection.h"

#include "ui/paint/ink.h"
#include "ui/paint/marks.h"
#include "ui/paint/matrix/matrixcells.h"
#include "ui/paint/matrix/quadrantplot.h"
#include "ui/paint/tablecells.h"
#include "ui/paint/words/agreementwords.h"
#include "ui/report/legend/legendentries.h"
#include "ui/support/messages.h"

#include <QCoreApplication>
#include <QMarginsF>

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Matrix)
};

constexpr double cellMargin = 3.0;
constexpr double mostScoreWidth = 46.0;
constexpr double leastScoreWidth = 22.0;
constexpr double leastGapWidth = 110.0;
constexpr double verdictWidth = 38.0;
constexpr double certaintyWidth = 40.0;
constexpr double importanceWidth = 46.0;
constexpr double wideRoom = 1000.0; // from here on table and plane stand side by side
constexpr double partGap = 20.0;

// The table laid out for a width.
struct TableLayout {
    double name = 0.0;
    double score = 0.0;
    double gap = 0.0;
    double head = 0.0;
    double row = 0.0;
    double certainty = 0.0; // 0: no draws
    bool isUpright = false; // names of the brands

    double width(std::size_t brands) const
    {
        return name + static_cast<double>(brands) * score + gap + verdictWidth + certainty
            + importanceWidth;
    }
};

double headHeight(const MatrixFigure& figure, const Ink& ink, TableLayout& layout)
{
    const double low = 2.6 * ink.look().size(TextStyle::SmallStrong);
    double longest = 0.0;
    for (const MatrixBrand& brand : figure.brands) {
        const TextBlock block
            = ink.wrapped(toQt(brand.name), layout.score - 2.0, TextStyle::SmallStrong);
        layout.isUpright
            = layout.isUpright || block.lines.size() > 2 || block.isHyphenated || block.isOutside;
        longest = std::max(longest, ink.width(toQt(brand.name), TextStyle::SmallStrong));
    }
    return layout.isUpright ? std::clamp(longest + 4.0, low, 90.0) + 4.0 : low + 4.0;
}

TableLayout tableLayout(const MatrixFigure& figure, Ink& ink, double width)
{
    std::vector<QString> names;
    for (const MatrixRow& row : figure.rows)
        names.push_back(toQt(row.name));
    TableLayout layout;
    const double wanted = nameCellWidth(ink, names, 1e6) + 2.0 * cellMargin;
    layout.name = std::min(wanted, width * 0.36);
    layout.certainty = figure.hasDraws ? certaintyWidth : 0.0;
    const double fixed = layout.name + verdictWidth + layout.certainty + importanceWidth;
    const double rest = width - fixed - leastGapWidth;
    layout.score = std::clamp(rest / std::max(1.0, static_cast<double>(figure.brands.size())),
        leastScoreWidth, mostScoreWidth);
    layout.gap = std::max(
        leastGapWidth, width - fixed - static_cast<double>(figure.brands.size()) * layout.score);
    const double body = ink.look().size(TextStyle::Body);
    layout.row = wanted <= layout.name ? 1.75 * body : 2.7 * body;
    for (const QString& name : names)
        layout.row = nameCellHeight(ink, name, layout.name - 2.0 * cellMargin, layout.row);
    layout.head = headHeight(figure, ink, layout);
    return layout;
}

QRectF take(QRectF& rest, double width)
{
    QRectF cell = rest;
    cell.setWidth(width);
    rest.setLeft(rest.left() + width);
    return cell;
}

QRectF inset(const QRectF& rect)
{
    return rect.adjusted(cellMargin, 0.0, -cellMargin, 0.0);
}

void paintHead(Ink& ink, const MatrixFigure& figure, const TableLayout& layout, QRectF rest)
{
    rest.setBottom(rest.bottom() - 3.0);
    paintHeadCell(ink, inset(take(rest, layout.name)), Words::tr("Touchpoint"), Qt::AlignLeft);
    for (const MatrixBrand& brand : figure.brands) {
        const QRectF cell = take(rest, layout.score).adjusted(1.0, 0.0, -1.0, 0.0);
        if (layout.isUpright)
            paintUprightHeadCell(ink, cell, toQt(brand.name), brand.own);
        else
            paintHeadCell(ink, cell, toQt(brand.name), Qt::AlignHCenter, brand.own);
    }
    paintGapHead(ink, inset(take(rest, layout.gap)));
    paintHeadCell(ink, inset(take(rest, verdictWidth)), Words::tr("gap"), Qt::AlignRight);
    if (layout.certainty > 0.0)
        paintHeadCell(ink, inset(take(rest, layout.certainty)), Words::tr("ahead"), Qt::AlignRight);
    paintHeadCell(ink, take(rest, importanceWidth), Words::tr("importance"), Qt::AlignRight);
}

void paintRow(Ink& ink, const MatrixFigure& figure, const TableLayout& layout, QRectF rest,
    const MatrixRow& row, const NumberStyle& style)
{
    paintNameCell(ink, inset(take(rest, layout.name)), row.cover, toQt(row.name), false);
    for (std::size_t b = 0; b < figure.brands.size(); ++b)
        paintScoreCell(ink, take(rest, layout.score), row.scores[b], figure.brands[b].own, style);
    const GapBar gap{row.gap.interval, row.mark};
    paintGapCell(ink, inset(take(rest, layout.gap)), gap, figure.span);
    paintMarkCell(ink, inset(take(rest, verdictWidth)), gap, style);
    if (layout.certainty > 0.0)
        paintCertaintyCell(ink, inset(take(rest, layout.certainty)), row, style);
    if (row.impact)
        ink.text(take(rest, importanceWidth), style.percent(*row.impact, 1),
            {.style = TextStyle::Small,
                .color = ink.look().muted,
                .align = Qt::AlignRight | Qt::AlignVCenter});
}

struct RowRange {
    std::size_t first = 0;
    std::size_t end = 0;
};

void paintTable(Ink& ink, const MatrixFigure& figure, const TableLayout& layout, const QRectF& room,
    RowRange range, const NumberStyle& style)
{
    const double width = layout.width(figure.brands.size());
    paintHead(ink, figure, layout, {room.left(), room.top(), width, layout.head});
    QRectF rect(room.left(), room.top() + layout.head, width, layout.row);
    for (std::size_t r = range.first; r < range.end; ++r) {
        ink.painter().setPen(QPen(ink.look().line, 0.4));
        ink.painter().drawLine(rect.topLeft(), rect.topRight());
        paintRow(ink, figure, layout, rect, figure.rows[r], style);
        rect.translate(0.0, layout.row);
    }
}

// Whether the raters agree, at the top of the room; the height it took.
double paintAgreement(
    Ink& ink, const Agreement& agreement, const QRectF& room, const NumberStyle& style)
{
    QStringList parts{agreementSentence(agreement), agreementNumbers(agreement, style)};
    if (!agreement.mostDisputed.empty()) {
        QStringList names;
        for (const Disputed& disputed : agreement.mostDisputed)
            names << toQt(disputed.name) + QStringLiteral(" ±") + style.number(disputed.sd);
        parts << Words::tr("Most disputed: %1.").arg(names.join(QStringLiteral(", ")));
    }
    parts.removeAll(QString());
    double height = 0.0;
    for (const QString& part : parts) {
        const TextBlock block = ink.wrapped(part, room.width(), TextStyle::Small);
        ink.block(QRectF(room.left(), room.top() + height, room.width(), block.extent.height()),
            block, {.style = TextStyle::Small, .align = Qt::AlignLeft | Qt::AlignTop});
        height += block.extent.height() + 2.0;
    }
    return height;
}

void paintPlane(Ink& ink, const MatrixFigure& figure, const QRectF& room, const NumberStyle& style)
{
    const double line = ink.lineHeight(TextStyle::Strong);
    ink.text({room.left(), room.top(), room.width(), line}, summaryOf(figure.counts),
        {.style = TextStyle::Strong});
    const double agreement
        = paintAgreement(ink, figure.agreement, room.adjusted(0.0, 1.2 * line, 0.0, 0.0), style);
    const QRectF rect
        = room.adjusted(0.0, 1.4 * line + agreement, 0.0, 0.0).marginsRemoved(quadrantMargins(ink));
    const Plane plane = quadrantPlane(figure, rect);
    paintQuadrants(ink, figure, plane);
    paintQuadrantAxes(ink, figure, plane, style);
}

std::vector<RowRange> rowRanges(
    const MatrixFigure& figure, const TableLayout& layout, double height)
{
    const auto fitting
        = static_cast<std::size_t>(std::max(1.0, std::floor((height - layout.head) / layout.row)));
    const std::size_t pages
        = std::max<std::size_t>(1, (figure.rows.size() + fitting - 1) / fitting);
    const std::size_t each = (figure.rows.size() + pages - 1) / pages; // no page with two rows only
    std::vector<RowRange> ranges;
    for (std::size_t page = 0; page < pages; ++page)
        ranges.push_back({std::min(page * each, figure.rows.size()),
            std::min((page + 1) * each, figure.rows.size())});
    return ranges;
}

std::vector<PaintPage> matrixPages(
    const MatrixFigure& figure, const NumberStyle& style, Ink& ink, QSizeF room)
{
    const bool hasPlane = std::ranges::any_of(
        figure.rows, [](const MatrixRow& row) { return row.impact && row.gap.interval.value; });
    const bool isWide = hasPlane && room.width() >= wideRoom;
    const double tableWidth = isWide ? room.width() * 0.58 : room.width();
    const TableLayout layout = tableLayout(figure, ink, tableWidth);
    std::vector<PaintPage> pages;
    for (const RowRange range : rowRanges(figure, layout, room.height())) {
        const bool withPlane = isWide && range.first == 0;
        pages.push_back([&figure, style, layout, range, withPlane, tableWidth](
                            Ink& target, const QRectF& rect) {
            paintTable(target, figure, layout, rect, range, style);
            if (withPlane)
                paintPlane(
                    target, figure, rect.adjusted(tableWidth + partGap, 0.0, 0.0, 0.0), style);
        });
    }
    if (hasPlane && !isWide)
        pages.push_back([&figure, style](Ink& target, const QRectF& rect) {
            paintPlane(target, figure, rect, style);
        });
    return pages;
}

LegendEntry markEntry(Direction direction, GapMark mark, Filling filling)
{
    return {[=](Ink& ink, const QRectF& square) {
                paintTriangle(ink, square.center(), square.width() / 2.0, direction,
                    markColor(ink.look(), mark), filling);
            },
        nameOf(mark)};
}

LegendEntry certaintyEntry()
{
    return {[](Ink& ink, const QRectF& square) {
                ink.painter().setPen(Qt::NoPen);
                ink.painter().setBrush(ink.look().teal);
                ink.painter().drawEllipse(
                    square.center(), square.width() * 0.28, square.width() * 0.28);
            },
        Words::tr("ahead in so many of the draws; filled from 90 %, hollow from 70 %, one way or "
                  "the other")};
}

// Of a value that many did not rate.
LegendEntry missingEntry()
{
    return {[](Ink& ink, const QRectF& square) {
                ink.painter().fillRect(
                    QRectF(square.left(), square.center().y() - 0.6, square.width(), 1.2),
                    ink.look().amber);
            },
        Words::tr("many did not rate: where the value could lie, from 0 to 100")};
}

bool hasMissing(const MatrixFigure& figure)
{
    return std::ranges::any_of(figure.rows, [](const MatrixRow& row) {
        return std::ranges::any_of(
            row.scores, [](const MatrixScore& score) { return score.lowest && score.highest; });
    });
}

std::vector<LegendEntry> matrixLegend(const MatrixFigure& figure)
{
    using enum GapMark;
    std::vector<LegendEntry> legend{markEntry(Direction::Up, Strength, Filling::Solid),
        markEntry(Direction::Down, Deficit, Filling::Solid),
        markEntry(Direction::Up, TendsStrength, Filling::Hollow),
        markEntry(Direction::Down, TendsDeficit, Filling::Hollow),
        intervalEntry(Words::tr("95 % interval of the gap"))};
    if (figure.hasDraws)
        legend.push_back(certaintyEntry());
    if (hasMissing(figure))
        legend.push_back(missingEntry());
    std::ranges::copy(verdictEntries(), std::back_inserter(legend));
    return legend;
}

} // namespace

PaperSection matrixSection(const MatrixFigure& figure, const NumberStyle& style)
{
    return {.title = Words::tr("Touchpoint matrix"),
        .explanation = Words::tr("Performance values 0 to 100; strengths and deficits of %1 "
                                 "against %2.")
                           .arg(toQt(figure.own), nameOfBenchmark(figure.benchmark)),
        .legend = matrixLegend(figure),
        .pages = [&figure, style](
                     Ink& ink, QSizeF room) { return matrixPages(figure, style, ink, room); }};
}

} // namespace rundblick
