// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/wheelfigure.h"

namespace rundblick {
namespace {

WheelWedge wedgeOf(const Workshop& workshop, const TouchpointResult& result)
{
    WheelWedge wedge;
    wedge.touchpoint = result.id;
    wedge.name = result.name;
    wedge.market = result.market.value;
    wedge.cover = result.cover;
    for (const Performance& performance : result.performance) {
        const Brand* brand = workshop.find(performance.brand);
        if (!brand || !performance.interval.value)
            continue;
        if (brand->own) {
            wedge.own = performance.interval.value;
        } else if (!wedge.best || *performance.interval.value > *wedge.best) {
            wedge.best = performance.interval.value;
            wedge.bestBrand = brand->name;
        }
    }
    return wedge;
}

void addShares(WheelFigure& figure, const Analysis& analysis)
{
    for (const BrandResult& brand : analysis.brands) {
        if (brand.own) {
            figure.ownBrand = brand.name;
            figure.ownId = brand.id;
            figure.ownShare = brand.experienceShare;
        }
        if (brand.experienceShare)
            figure.shares.push_back({brand.name, brand.own, *brand.experienceShare, brand.id});
    }
    std::ranges::stable_sort(figure.shares, std::greater(), &WheelShare::share);
}

void addSureness(WheelFigure& figure, const TouchpointResult& result)
{
    if (result.blueByShare)
        figure.blueByShare = figure.blueByShare.value_or(0) + (*result.blueByShare ? 1 : 0);
    if (!result.probabilityBlue)
        return;
    const double blue = *result.probabilityBlue;
    const double agreeing = result.cover == Cover::Blue ? blue : 1.0 - blue;
    WheelFigure::Sureness sureness = figure.sureness.value_or(WheelFigure::Sureness());
    ++(agreeing >= 0.9 ? sureness.firm : agreeing >= 0.7 ? sureness.tends : sureness.open);
    figure.sureness = sureness;
}

void addCounts(WheelFigure& figure, const Workshop& workshop, const Analysis& analysis)
{
    double spend = 0.0;
    for (const TouchpointResult& result : analysis.touchpoints) {
        if (const Touchpoint* touchpoint = workshop.find(result.id))
            spend += touchpoint->spend;
        if (!result.cover)
            continue;
        addSureness(figure, result);
        switch (*result.cover) {
        case Cover::Blue:
            ++figure.blue;
            break;
        case Cover::Reserve:
            ++figure.reserve;
            break;
        case Cover::Grey:
            ++figure.grey;
            break;
        }
    }
    if (!analysis.coverage)
        return;
    figure.greyEffectShare = analysis.coverage->greyEffectShare;
    if (spend > 0.0)
        figure.greySpendShare = analysis.coverage->wasteSpend / spend;
}

} // namespace

WheelFigure wheelFigure(const Workshop& workshop, const Analysis& analysis, Grouping by)
{
    WheelFigure figure;
    std::vector<const Touchpoint*> touchpoints;
    for (const TouchpointResult& result : analysis.touchpoints)
        if (const Touchpoint* touchpoint = workshop.find(result.id))
            touchpoints.push_back(touchpoint);
    for (const TouchpointGroup& group : grouped(workshop, &analysis, touchpoints, by)) {
        WheelSector& sector = figure.sectors.emplace_back(WheelSector{group.key, {}});
        for (const Touchpoint* touchpoint : group.touchpoints)
            sector.wedges.push_back(wedgeOf(workshop, *analysis.find(touchpoint->id)));
    }
    addShares(figure, analysis);
    for (const PhaseResult& phase : analysis.phases)
        if (phase.coverage)
            figure.coverages.push_back({phase.id ? phase.name : std::string(), *phase.coverage,
                phase.coverageTarget, phase.id});
    addCounts(figure, workshop, analysis);
    return figure;
}

} // namespace rundblick
