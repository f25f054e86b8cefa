// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections/mixsection.h"

#include "ui/paint/ink.h"
#include "ui/paint/marks.h"
#include "ui/paint/mix/frontierplot.h"
#include "ui/paint/tablecells.h"
#include "ui/paint/words/mixwords.h"
#include "ui/report/legend/legendentries.h"
#include "ui/report/sections/mixdetails.h"

#include <QCoreApplication>
#include <QMarginsF>

#include <algorithm>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Mix)
};

constexpr double cellMargin = 4.0;
constexpr double cardHeight = 76.0;
constexpr double mostCardWidth = 190.0;
constexpr double spacing = 10.0;
constexpr double amountWidth = 58.0;
constexpr double actionWidth = 62.0;

struct Columns {
    double name = 0.0;
    double bars = 0.0;
    double why = 0.0;
};

// A row with the height that its name and its reasons need.
struct Row {
    const MixRow* row = nullptr;
    TextBlock why;
    double height = 0.0;
};

Columns columnsFor(const MixFigure& figure, Ink& ink, double width)
{
    std::vector<QString> names;
    for (const MixRow& row : figure.rows)
        names.push_back(toQt(row.name));
    Columns columns;
    columns.name = nameCellWidth(ink, names, width * 0.26) + 2.0 * cellMargin;
    const double rest = width - columns.name - 2.0 * amountWidth - actionWidth;
    columns.bars = rest * 0.3;
    columns.why = rest - columns.bars;
    return columns;
}

std::vector<Row> rowsFor(
    const MixFigure& figure, const NumberStyle& style, const Ink& ink, const Columns& columns)
{
    const double least = 2.7 * ink.look().size(TextStyle::Body);
    std::vector<Row> rows;
    for (const MixRow& row : figure.rows) {
        const TextBlock why
            = ink.wrapped(whyOf(row, style), columns.why - 2.0 * cellMargin, TextStyle::Small);
        const double name
            = nameCellHeight(ink, toQt(row.name), columns.name - 2.0 * cellMargin, least);
        rows.push_back({&row, why, std::max(name, why.extent.height() + 6.0)});
    }
    return rows;
}

QRectF take(QRectF& rest, double width)
{
    QRectF cell = rest;
    cell.setWidth(width);
    rest.setLeft(rest.left() + width);
    return cell.adjusted(cellMargin, 0.0, -cellMargin, 0.0);
}

double headHeight(const Ink& ink)
{
    return 3.0 * ink.look().size(TextStyle::SmallStrong);
}

void paintHead(Ink& ink, QRectF rest, const Columns& columns, const NumberStyle& style)
{
    rest.setBottom(rest.bottom() - 3.0);
    paintHeadCell(ink, take(rest, columns.name), Words::tr("Touchpoint"), Qt::AlignLeft);
    paintHeadCell(
        ink, take(rest, columns.bars), Words::tr("today above, recommended below"), Qt::AlignLeft);
    paintHeadCell(
        ink, take(rest, amountWidth), Words::tr("today, %1").arg(style.currency()), Qt::AlignRight);
    paintHeadCell(ink, take(rest, amountWidth), Words::tr("recommended"), Qt::AlignRight);
    paintHeadCell(ink, take(rest, actionWidth), Words::tr("action"), Qt::AlignHCenter);
    paintHeadCell(ink, take(rest, columns.why), Words::tr("why"), Qt::AlignLeft);
}

void paintRow(Ink& ink, const MixFigure& figure, QRectF rest, const Columns& columns,
    const Row& row, const NumberStyle& style)
{
    paintNameCell(ink, take(rest, columns.name), row.row->cover, toQt(row.row->name), false);
    QRectF bars = take(rest, columns.bars);
    const double barsHeight = 2.0 * ink.look().size(TextStyle::Body);
    bars = {bars.left(), bars.center().y() - barsHeight / 2.0, bars.width(), barsHeight};
    paintSpendBars(ink, bars, *row.row, figure.largestSpend);
    paintAmountCell(ink, take(rest, amountWidth), row.row->from, false, style);
    const QRectF recommended = take(rest, amountWidth);
    if (row.row->action || !row.row->isSteered)
        paintAmountCell(ink, recommended, row.row->to, true, style);
    QRectF action = take(rest, actionWidth);
    const double badge = 1.7 * ink.look().size(TextStyle::SmallStrong);
    action = {action.left(), action.center().y() - badge / 2.0, action.width(), badge};
    paintActionCell(ink, action, *row.row);
    ink.block(take(rest, columns.why), row.why, {.color = ink.look().muted});
}

void paintOverview(Ink& ink, const MixFigure& figure, const NumberStyle& style, const QRectF& room)
{
    double x = room.left();
    const std::vector<FigureCard> cards = mixCards(figure, ink.look(), style);
    const double count = std::max(1.0, static_cast<double>(cards.size()));
    const double cardWidth
        = std::min((room.width() - (count - 1.0) * spacing) / count, mostCardWidth);
    for (const FigureCard& card : cards) {
        paintFigureCard(ink, {x, room.top(), cardWidth, cardHeight}, card);
        x += cardWidth + spacing;
    }
    double y = room.top() + cardHeight + spacing;
    QStringList proofs = proofsOf(figure, style);
    if (figure.assumed > 0)
        proofs += Words::tr("%n values of the budget table are assumed.", nullptr,
            static_cast<int>(figure.assumed));
    for (const QString& proof : proofs) {
        const TextBlock block = ink.wrapped(proof, room.width(), TextStyle::Small);
        ink.block({room.left(), y, room.width(), block.extent.height()}, block,
            {.color = ink.look().muted});
        y += block.extent.height() + 2.0;
    }
    const double line = ink.lineHeight(TextStyle::Headline);
    ink.text({room.left(), y + spacing / 2.0, room.width(), line},
        Words::tr("Effect against budget"), {.style = TextStyle::Headline});
    QRectF chart = room;
    chart.setTop(y + spacing + line);
    chart = chart.marginsRemoved(frontierMargins(ink));
    if (figure.frontier.size() > 1 && chart.height() > 60.0)
        paintFrontier(ink, figure, frontierPlane(figure, chart), style);
}

std::vector<PaintPage> mixPages(
    const MixFigure& figure, const NumberStyle& style, Ink& ink, QSizeF room)
{
    std::vector<PaintPage> pages;
    pages.push_back([&figure, style](Ink& target, const QRectF& rect) {
        paintOverview(target, figure, style, rect);
    });
    for (PaintPage& page : certaintyAndRestrictionPages(figure, style, ink, room))
        pages.push_back(std::move(page));
    if (figure.scenarios)
        for (PaintPage& page : scenarioPages(*figure.scenarios, style, ink, room))
            pages.push_back(std::move(page));
    return pages;
}

std::vector<PaintPage> spendPages(
    const MixFigure& figure, const NumberStyle& style, Ink& ink, QSizeF room)
{
    const Columns columns = columnsFor(figure, ink, room.width());
    std::vector<FlowItem> items{{headHeight(ink),
        [columns, style](
            Ink& target, const QRectF& rect) { paintHead(target, rect, columns, style); },
        true}};
    for (Row& row : rowsFor(figure, style, ink, columns)) {
        const double height = row.height;
        items.push_back({height,
            [&figure, style, columns, row = std::move(row)](Ink& target, const QRectF& rect) {
                target.painter().setPen(QPen(target.look().line, 0.4));
                target.painter().drawLine(rect.topLeft(), rect.topRight());
                paintRow(target, figure, rect, columns, row, style);
            }});
    }
    return flowPages(items, room.height());
}

LegendEntry barEntry(bool isToday, const QString& text)
{
    return {
        [=](Ink& ink, const QRectF& square) {
            const double height = square.height() * 0.35;
            ink.painter().setPen(Qt::NoPen);
            ink.painter().setBrush(isToday ? ink.look().greySoft : ink.look().blue);
            ink.painter().drawRoundedRect(
                QRectF(square.left(), square.center().y() - height / 2.0, square.width(), height),
                height / 2.0, height / 2.0);
        },
        text};
}

LegendEntry actionEntry(Filling filling, const QString& text)
{
    return {[filling](Ink& ink, const QRectF& square) {
                paintBadge(
                    ink, square.adjusted(0.0, 1.5, 0.0, -1.5), QString(), ink.look().blue, filling);
            },
        text};
}

std::vector<LegendEntry> spendLegend(const MixFigure& figure)
{
    std::vector<LegendEntry> legend{
        barEntry(true, Words::tr("spend today")), barEntry(false, Words::tr("spend recommended"))};
    if (figure.certainty.state == CertaintyState::Known) {
        legend.push_back(intervalEntry(Words::tr("the best spend in eight of ten draws")));
        legend.push_back(
            actionEntry(Filling::Solid, Words::tr("filled: so in nine of ten draws or more")));
        legend.push_back(actionEntry(Filling::Hollow, Words::tr("hollow: in fewer")));
    }
    std::ranges::copy(verdictEntries(), std::back_inserter(legend));
    return legend;
}

// "Budget CHF 1.2 m · 2026 · Plan A"
QString planOf(const MixFigure& figure, const NumberStyle& style)
{
    QStringList parts{Words::tr("Budget %1").arg(style.amount(figure.budget))};
    parts += toQt(figure.period);
    parts += toQt(figure.scenario);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

PaperSection mixSection(const MixFigure& figure, const NumberStyle& style)
{
    return {.title = Words::tr("Marketing mix"),
        .explanation = planOf(figure, style),
        .legend = {},
        .pages
        = [&figure, style](Ink& ink, QSizeF room) { return mixPages(figure, style, ink, room); }};
}

PaperSection spendSection(const MixFigure& figure, const NumberStyle& style)
{
    return {.title = Words::tr("Marketing mix, by touchpoint"),
        .explanation = planOf(figure, style),
        .legend = spendLegend(figure),
        .pages
        = [&figure, style](Ink& ink, QSizeF room) { return spendPages(figure, style, ink, room); }};
}

} // namespace rundblick
