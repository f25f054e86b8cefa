// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/matrixcells.h"
#include "ui/support/strings.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Matrix)
};

QString verdictSentence(const MatrixRow& row, const NumberStyle& style)
{
    const QString against = nameOfBenchmark(row.gap.benchmark);
    const QString gap = style.signedNumber(row.gap.interval.value.value_or(0.0), 1);
    switch (row.mark) {
    case GapMark::Strength:
        return Words::tr("Strength: %1 points against %2.").arg(gap, against);
    case GapMark::Deficit:
        return Words::tr("Deficit: %1 points against %2.").arg(gap, against);
    case GapMark::TendsStrength:
        return Words::tr("Tends to be a strength: %1 points against %2; not proven.")
            .arg(gap, against);
    case GapMark::TendsDeficit:
        return Words::tr("Tends to be a deficit: %1 points against %2; not proven.")
            .arg(gap, against);
    case GapMark::Parity:
        return Words::tr("On a par with %2: %1 points.").arg(gap, against);
    case GapMark::Open:
        return Words::tr("Open: %1 points against %2 may be chance.").arg(gap, against);
    case GapMark::None:
        break;
    }
    return Words::tr("No gap: the own brand or the benchmark has no rating here.");
}

} // namespace

QString nameOf(GapMark mark)
{
    switch (mark) {
    case GapMark::Strength:
        return Words::tr("Strength");
    case GapMark::Deficit:
        return Words::tr("Deficit");
    case GapMark::TendsStrength:
        return Words::tr("Tends to be a strength");
    case GapMark::TendsDeficit:
        return Words::tr("Tends to be a deficit");
    case GapMark::Parity:
        return Words::tr("On a par");
    case GapMark::Open:
        return Words::tr("Open");
    case GapMark::None:
        break;
    }
    return Words::tr("Not rated");
}

QString nameOf(Quadrant quadrant)
{
    switch (quadrant) {
    case Quadrant::Defend:
        return Words::tr("Defend");
    case Quadrant::Improve:
        return Words::tr("Improve first");
    case Quadrant::Overkill:
        return Words::tr("Possible overkill");
    case Quadrant::LowPriority:
        break;
    }
    return Words::tr("Low priority");
}

QString nameOfBenchmark(const std::string& benchmark)
{
    if (benchmark == "best")
        return Words::tr("the best competitor");
    if (benchmark == "mean")
        return Words::tr("the mean of the competitors");
    return toQt(benchmark);
}

QString explanationOf(const MatrixFigure& figure, const MatrixRow& row, const NumberStyle& style)
{
    QStringList lines{toQt(row.name), verdictSentence(row, style)};
    const Interval& gap = row.gap.interval;
    if (gap.low && gap.high)
        lines += Words::tr("95 % interval: %1 to %2 points.")
                     .arg(style.signedNumber(*gap.low, 1), style.signedNumber(*gap.high, 1));
    if (row.gap.q)
        lines += Words::tr("q = %1 (false-discovery rate over all touchpoints).")
                     .arg(style.number(*row.gap.q, 4));
    QStringList raters;
    for (std::size_t b = 0; b < figure.brands.size() && b < row.n.size(); ++b)
        if (row.n[b] > 0)
            raters += QStringLiteral("%1 %2").arg(toQt(figure.brands[b].name)).arg(row.n[b]);
    if (!raters.isEmpty())
        lines += Words::tr("Raters: %1.").arg(raters.join(QStringLiteral(", ")));
    else if (gap.value)
        lines += Words::tr("From group values: a tendency at most.");
    if (row.gap.neededN)
        lines += Words::tr("To decide it, about %1 raters per brand are needed.")
                     .arg(style.number(std::ceil(*row.gap.neededN)));
    if (row.quadrant)
        lines += Words::tr("Importance %1: %2.")
                     .arg(style.percent(row.impact.value_or(0.0), 1), nameOf(*row.quadrant));
    return lines.join(u'\n');
}

QString summaryOf(const MatrixCounts& counts)
{
    const auto n = [](std::size_t count) { return static_cast<int>(count); };
    QStringList parts{
        Words::tr("%n strengths", nullptr, n(counts.strengths)),
        Words::tr("%n deficits", nullptr, n(counts.deficits)),
        Words::tr("%n tendencies (hollow)", nullptr, n(counts.tendencies)),
    };
    if (counts.parities > 0)
        parts += Words::tr("%n on a par", nullptr, n(counts.parities));
    parts += Words::tr("%n open", nullptr, n(counts.open));
    if (counts.unrated > 0)
        parts += Words::tr("%n not rated", nullptr, n(counts.unrated));
    return parts.join(QStringLiteral(" · "));
}

} // namespace rundblick
