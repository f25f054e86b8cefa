// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/words/verdictwords.h"

#include "ui/support/strings.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

constexpr double firm = 0.9;
constexpr double tends = 0.7;

double agreeing(double probabilityBlue, Cover verdict)
{
    return verdict == Cover::Blue ? probabilityBlue : 1.0 - probabilityBlue;
}

// The target that all phases have; nothing where they differ.
std::optional<double> commonTarget(const Analysis& analysis)
{
    if (analysis.phases.empty())
        return analysis.method.coverageTarget;
    const double first = analysis.phases.front().coverageTarget;
    const bool isCommon = std::ranges::all_of(analysis.phases,
        [first](const PhaseResult& phase) { return phase.coverageTarget == first; });
    return isCommon ? std::optional(first) : std::nullopt;
}

QString fallText(Cover verdict, const QString& target)
{
    switch (verdict) {
    case Cover::Blue:
        return Words::tr("Becomes blue when the target falls to %1.").arg(target);
    case Cover::Reserve:
        return Words::tr("Becomes a reserve when the target falls to %1.").arg(target);
    case Cover::Grey:
        break;
    }
    return Words::tr("Becomes grey when the target falls to %1.").arg(target);
}

QString riseText(Cover verdict, const QString& target)
{
    switch (verdict) {
    case Cover::Blue:
        return Words::tr("Becomes blue when the target rises to %1.").arg(target);
    case Cover::Reserve:
        return Words::tr("Becomes a reserve when the target rises to %1.").arg(target);
    case Cover::Grey:
        break;
    }
    return Words::tr("Becomes grey when the target rises to %1.").arg(target);
}

QString shiftText(Cover verdict, double shift, const NumberStyle& style)
{
    const QString points = style.number(std::abs(shift) * 100.0, 1);
    switch (verdict) {
    case Cover::Blue:
        return shift < 0.0
            ? Words::tr("Becomes blue when all targets fall by %1 points.").arg(points)
            : Words::tr("Becomes blue when all targets rise by %1 points.").arg(points);
    case Cover::Reserve:
        return shift < 0.0
            ? Words::tr("Becomes a reserve when all targets fall by %1 points.").arg(points)
            : Words::tr("Becomes a reserve when all targets rise by %1 points.").arg(points);
    case Cover::Grey:
        break;
    }
    return shift < 0.0 ? Words::tr("Becomes grey when all targets fall by %1 points.").arg(points)
                       : Words::tr("Becomes grey when all targets rise by %1 points.").arg(points);
}

QString turnText(
    const FlipPoint::Turn& turn, std::optional<double> target, const NumberStyle& style)
{
    if (!target)
        return shiftText(turn.verdict, turn.shift, style);
    const QString there = style.percent(std::clamp(*target + turn.shift, 0.0, 1.0), 1);
    return turn.shift < 0.0 ? fallText(turn.verdict, there) : riseText(turn.verdict, there);
}

} // namespace

Sureness surenessOf(double probabilityBlue, Cover verdict)
{
    const double share = agreeing(probabilityBlue, verdict);
    if (share >= firm)
        return Sureness::Firm;
    return share >= tends ? Sureness::Tends : Sureness::Open;
}

QString surenessText(double probabilityBlue, Cover verdict, const NumberStyle& style)
{
    const QString share = style.percent(agreeing(probabilityBlue, verdict));
    switch (surenessOf(probabilityBlue, verdict)) {
    case Sureness::Firm:
        return Words::tr("firm · %1").arg(share);
    case Sureness::Tends:
        return Words::tr("tends · %1").arg(share);
    case Sureness::Open:
        break;
    }
    return Words::tr("open · %1").arg(share);
}

QString shareRuleText(const TouchpointResult& touchpoint)
{
    if (!touchpoint.blueByShare || !touchpoint.cover)
        return {};
    const bool isBlue = touchpoint.cover == Cover::Blue;
    if (*touchpoint.blueByShare == isBlue)
        return {};
    return isBlue ? Words::tr("By the largest shares alone it would not be blue.")
                  : Words::tr("By the largest shares alone it would be blue.");
}

QString lossWithoutText(const TouchpointResult& touchpoint, const NumberStyle& style)
{
    if (!touchpoint.leaveOneOutLoss)
        return {};
    return Words::tr("Without it the coverage of a phase falls by up to %1 points.")
        .arg(style.number(*touchpoint.leaveOneOutLoss * 100.0, 1));
}

QString flipText(const FlipPoint& flip, const Analysis& analysis, const NumberStyle& style)
{
    const std::optional<double> target = commonTarget(analysis);
    QStringList parts;
    for (const std::optional<FlipPoint::Turn>& turn : {flip.below, flip.above})
        if (turn)
            parts << turnText(*turn, target, style);
    if (parts.isEmpty())
        parts << Words::tr("Stays what it is at every target.");
    if (!flip.proven)
        parts << Words::tr("Not every cover on the way was proven the cheapest.");
    return parts.join(u' ');
}

} // namespace rundblick
