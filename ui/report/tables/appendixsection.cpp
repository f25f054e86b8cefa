// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/tables/appendixsection.h"

#include "ui/paint/marks.h"
#include "ui/paint/matrix/matrixcells.h"
#include "ui/paint/words/words.h"
#include "ui/report/tables/papertable.h"
#include "ui/support/messages.h"
#include "ui/support/strings.h"

#include <QCoreApplication>

#include <cmath>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AppendixPaper)
};

constexpr double nameShare = 0.2; // of the width
constexpr double leastBrand = 88.0; // width of a brand's column
constexpr double leastNumbers = 780.0; // width of the table with all columns

const QString dash = QStringLiteral("–");

QString numberOf(std::optional<double> value, const NumberStyle& style, int decimals = 1)
{
    return value ? style.number(*value, decimals) : dash;
}

QString percentOf(std::optional<double> share, const NumberStyle& style, int decimals = 1)
{
    return share ? style.percent(*share, decimals) : dash;
}

// "55.2 – 68.9"; empty where there is none.
QString intervalOf(const Interval& interval, const NumberStyle& style)
{
    if (!interval.low || !interval.high)
        return {};
    return style.number(*interval.low, 1) + QStringLiteral(" – ") + style.number(*interval.high, 1);
}

QString signedInterval(const Interval& interval, const NumberStyle& style)
{
    if (!interval.low || !interval.high)
        return dash;
    return style.signedNumber(*interval.low, 1) + QStringLiteral(" … ")
        + style.signedNumber(*interval.high, 1);
}

// "62.1 (55.2 – 68.9) n 31"
QString performanceText(const Performance& performance, const NumberStyle& style)
{
    if (!performance.interval.value)
        return dash;
    QString text = style.number(*performance.interval.value, 1);
    if (const QString interval = intervalOf(performance.interval, style); !interval.isEmpty())
        text += QStringLiteral(" (%1)").arg(interval);
    if (performance.fromGroup)
        return text + u' ' + Words::tr("group");
    return text + QStringLiteral(" n ") + QString::number(performance.n);
}

// "0.019", and what three digits cannot say as "< 0.001".
QString significanceOf(std::optional<double> q, const NumberStyle& style)
{
    constexpr double least = 0.001;
    return q && *q < least ? QStringLiteral("< ") + style.number(least, 3) : numberOf(q, style, 3);
}

PaperCell numberCell(const QString& text)
{
    return {.text = text};
}

PaperRow numbersOf(const AppendixRow& row, const NumberStyle& style)
{
    const Performance own = row.performance.empty() ? Performance() : row.performance.front();
    const auto& gap = row.gap;
    return {{verdictCell(row.cover, toQt(row.name)),
        numberCell(numberOf(own.interval.value, style)),
        numberCell(own.interval.value ? intervalOf(own.interval, style) : dash),
        numberCell(own.fromGroup ? Words::tr("group") : QString::number(own.n)),
        numberCell(numberOf(row.market.value, style)),
        numberCell(gap.interval.value ? style.signedNumber(*gap.interval.value, 1) : dash),
        numberCell(signedInterval(gap.interval, style)), numberCell(significanceOf(gap.q, style)),
        numberCell(gap.interval.value ? nameOf(row.mark) : dash),
        numberCell(percentOf(row.impact, style)),
        numberCell(row.cover ? titleOf(*row.cover) : dash),
        numberCell(percentOf(row.probabilityBlue, style, 0)),
        numberCell(row.lossWithout ? style.number(100.0 * *row.lossWithout, 1) : dash),
        numberCell(row.spend ? style.number(*row.spend) : dash),
        numberCell(row.recommended ? style.number(*row.recommended) : dash)}};
}

std::vector<PaperColumn> numberColumns(const NumberStyle& style)
{
    const auto right = [](const QString& head, double width) {
        return PaperColumn{.head = head, .width = width, .align = Qt::AlignRight};
    };
    return {{.head = Words::tr("Touchpoint"), .weight = 1.0}, right(Words::tr("own value"), 36.0),
        right(Words::tr("95 % interval"), 64.0), right(Words::tr("n"), 34.0),
        right(Words::tr("market"), 40.0), right(Words::tr("gap"), 34.0),
        right(Words::tr("95 % interval"), 68.0), right(Words::tr("q"), 42.0),
        {.head = Words::tr("strength or deficit"), .width = 58.0},
        right(Words::tr("importance"), 52.0), {.head = Words::tr("verdict"), .width = 44.0},
        right(Words::tr("draws say blue"), 40.0), right(Words::tr("loss without, points"), 48.0),
        right(Words::tr("today, %1").arg(style.currency()), 56.0),
        right(Words::tr("recommended"), 64.0)};
}

std::vector<PaintPage> numberPages(
    const AppendixFigure& figure, const NumberStyle& style, const Ink& ink, QSizeF room)
{
    std::vector<PaperRow> rows;
    for (const AppendixRow& row : figure.rows)
        rows.push_back(numbersOf(row, style));
    return tablePages(numberColumns(style), rows, ink, room);
}

// As many brands side by side as are read; the others on further pages.
std::vector<PaintPage> brandPages(
    const AppendixFigure& figure, const NumberStyle& style, const Ink& ink, QSizeF room)
{
    std::vector<PaintPage> pages;
    const double left = room.width() * (1.0 - nameShare);
    const auto most = static_cast<std::size_t>(std::max(1.0, std::floor(left / leastBrand)));
    for (std::size_t first = 0; first < figure.brands.size(); first += most) {
        const std::size_t end = std::min(first + most, figure.brands.size());
        std::vector<PaperColumn> columns{
            {.head = Words::tr("Performance value (95 % interval), raters"),
                .width = room.width() * nameShare}};
        for (std::size_t brand = first; brand < end; ++brand)
            columns.push_back({.head = toQt(figure.brands[brand].name), .align = Qt::AlignRight});
        std::vector<PaperRow> rows;
        for (const AppendixRow& row : figure.rows) {
            PaperRow made{{verdictCell(row.cover, toQt(row.name))}};
            for (std::size_t brand = first; brand < end; ++brand)
                made.cells.push_back({.text = performanceText(row.performance[brand], style),
                    .style = figure.brands[brand].own ? TextStyle::SmallStrong : TextStyle::Small});
            rows.push_back(std::move(made));
        }
        for (PaintPage& page : tablePages(columns, rows, ink, room))
            pages.push_back(std::move(page));
    }
    return pages;
}

std::vector<PaintPage> phasePages(
    const AppendixFigure& figure, const NumberStyle& style, const Ink& ink, QSizeF room)
{
    if (figure.phases.empty())
        return {};
    const auto right = [](const QString& head) {
        return PaperColumn{.head = head, .width = 120.0, .align = Qt::AlignRight};
    };
    std::vector<PaperRow> rows;
    for (const PhaseResult& phase : figure.phases)
        rows.push_back({{{.text = phase.id == Id<Phase>() ? impliedPhaseName() : toQt(phase.name),
                             .style = TextStyle::SmallStrong},
            numberCell(style.percent(phase.weight, 1)),
            numberCell(percentOf(phase.coverage, style)),
            numberCell(style.percent(phase.coverageTarget)),
            numberCell(percentOf(phase.leak, style))}});
    return tablePages({{.head = Words::tr("Coverage of the phases")}, right(Words::tr("weight")),
                          right(Words::tr("covered by blue")), right(Words::tr("target")),
                          right(Words::tr("customers lost"))},
        rows, ink, room);
}

std::vector<PaintPage> appendixPages(
    const AppendixFigure& figure, const NumberStyle& style, const Ink& ink, QSizeF room)
{
    std::vector<PaintPage> pages = numberPages(figure, style, ink, room);
    for (PaintPage& page : brandPages(figure, style, ink, room))
        pages.push_back(std::move(page));
    for (PaintPage& page : phasePages(figure, style, ink, room))
        pages.push_back(std::move(page));
    return pages;
}

} // namespace

PaperSection appendixSection(const AppendixFigure& figure, const NumberStyle& style)
{
    return {.title = Words::tr("Appendix: all numbers"),
        .explanation = Words::tr("Everything that the pages before show in pictures, to look up "
                                 "and to compute with."),
        .legend = {},
        .mostScale = 1.15,
        .leastWidth = leastNumbers,
        .pages = [&figure, &style](
                     Ink& ink, QSizeF room) { return appendixPages(figure, style, ink, room); }};
}

} // namespace rundblick
