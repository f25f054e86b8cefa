// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/matrix/matrixcells.h"
#include "ui/support/messages.h"
#include "ui/support/strings.h"

#include <QCoreApplication>
#include <QStringList>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Matrix)
};

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

QString explanationOf(const MatrixFigure& figure, const MatrixRow& row, const NumberStyle& style)
{
    QStringList lines{toQt(row.name)};
    for (const Message& message : row.explanation)
        lines += sentence(message, style);
    if (row.explanation.empty())
        lines += Words::tr("No gap: the own brand or the benchmark has no rating here.");
    QStringList raters;
    for (std::size_t b = 0; b < figure.brands.size() && b < row.n.size(); ++b)
        if (row.n[b] > 0)
            raters += QStringLiteral("%1 %2").arg(
                toQt(figure.brands[b].name), QString::number(row.n[b]));
    if (!raters.isEmpty())
        lines += Words::tr("Raters: %1.").arg(raters.join(QStringLiteral(", ")));
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
