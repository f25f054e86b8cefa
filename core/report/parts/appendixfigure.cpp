// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/parts/appendixfigure.h"

#include "core/report/mixfigure.h"

#include <algorithm>

namespace rundblick {
namespace {

// One per brand of the figure, which begins with the own one.
std::vector<Performance> inOrderOf(
    const std::vector<MatrixBrand>& brands, const std::vector<Performance>& given)
{
    std::vector<Performance> performance;
    for (const MatrixBrand& brand : brands) {
        const auto found = std::ranges::find(given, brand.id, &Performance::brand);
        performance.push_back(found == given.end() ? Performance() : *found);
    }
    return performance;
}

AppendixRow rowOf(const TouchpointResult& result, const std::vector<MatrixBrand>& brands)
{
    AppendixRow row;
    row.touchpoint = result.id;
    row.name = result.name;
    row.cover = result.cover;
    row.performance = inOrderOf(brands, result.performance);
    row.market = result.market;
    row.gap = result.gap;
    row.mark = markOf(result.gap);
    row.impact = result.impact;
    row.probabilityBlue = result.probabilityBlue;
    row.lossWithout = result.leaveOneOutLoss;
    return row;
}

void addSpend(AppendixRow& row, const MixFigure& mix)
{
    const auto spent = std::ranges::find(mix.rows, row.touchpoint, &MixRow::touchpoint);
    if (spent == mix.rows.end())
        return;
    row.spend = spent->from;
    if (spent->isSteered && spent->action)
        row.recommended = spent->to;
}

} // namespace

AppendixFigure appendixFigure(const Workshop& workshop, const Analysis& analysis)
{
    AppendixFigure figure;
    figure.brands = matrixFigure(analysis).brands;
    figure.phases = analysis.phases;
    const auto mix = mixFigure(workshop, analysis);
    for (const TouchpointResult& result : analysis.touchpoints) {
        AppendixRow row = rowOf(result, figure.brands);
        if (mix)
            addSpend(row, *mix);
        figure.rows.push_back(std::move(row));
    }
    return figure;
}

} // namespace rundblick
