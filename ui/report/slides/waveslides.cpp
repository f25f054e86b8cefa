// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/waves/wavebars.h"
#include "ui/paint/waves/wavewords.h"
#include "ui/report/slides/gaplook.h"
#include "ui/report/slides/slidemakers.h"
#include "ui/report/slides/tablepages.h"

#include <QCoreApplication>

#include <algorithm>

namespace rundblick {
namespace {

constexpr std::size_t mostChanges = 12; // that fit on the slide

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Slides)
};

bool isTold(const WavesRow& row)
{
    return row.change.interval.value && row.change.verdict != WaveVerdict::Open
        && row.change.verdict != WaveVerdict::Unchanged;
}

std::vector<TableCell> cellsOf(
    const WavesRow& row, const WavesFigure& figure, const NumberStyle& numbers)
{
    const GapMark mark = markOf(row.change.verdict);
    const Interval& change = row.change.interval;
    const auto value = [&](std::size_t wave) {
        return plainCell(numbers.number(row.values[wave].value.value_or(0.0), 1));
    };
    return {plainCell(signOf(mark), colourOf(mark), true), plainCell(toQt(row.name)),
        value(figure.shown - 1), value(figure.shown),
        plainCell(numbers.signedNumber(*change.value, 1), colourOf(mark), true),
        plainCell(change.low && change.high ? numbers.signedNumber(*change.low)
                    + QStringLiteral(" … ") + numbers.signedNumber(*change.high)
                                            : QString(),
            DeckColour::Muted)};
}

} // namespace

void addWaves(Deck& deck, const SlideSource& source)
{
    const WavesFigure& figure = source.waves;
    if (figure.rows.empty())
        return;
    TablePlan plan;
    plan.columns = {{26.0, Across::Centre}, {slideRoom.width() - 436.0}, {92.0, Across::Right},
        {92.0, Across::Right}, {76.0, Across::Right}, {150.0, Across::Right}};
    plan.heads = {QString(), Words::tr("Touchpoint"), toQt(figure.waves[figure.shown - 1]),
        toQt(figure.waves[figure.shown]), Words::tr("Change"), Words::tr("likely (95 %)")};
    for (const WavesRow& row : figure.rows)
        if (isTold(row) && plan.rows.size() < mostChanges)
            plan.rows.push_back(cellsOf(row, figure, source.numbers));
    plan.height = slideRoom.height() - 24.0;
    SlidePen& pen = contentSlide(deck, source,
        Words::tr("%1: better at %2, worse at %3 touchpoints")
            .arg(stepOf(figure))
            .arg(figure.counts.better)
            .arg(figure.counts.worse));
    if (!plan.rows.empty())
        pen.table(slideRoom.topLeft(), tablePages(plan).front(),
            Words::tr("What changed since the wave before, the largest change first."));
    pen.text({slideRoom.left(), slideRoom.bottom() - 14.0, slideRoom.width(), 14.0},
        summaryOf(figure.counts) + QStringLiteral("   ·   ")
            + Words::tr("▲ ▼ significant, △ ▽ tends to be"),
        {.size = 10.0, .colour = DeckColour::Muted});
}

} // namespace rundblick
