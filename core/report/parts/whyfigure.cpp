// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/parts/whyfigure.h"

#include <algorithm>

namespace rundblick {
namespace {

int rankOf(const WhyRow& row)
{
    return row.cover ? static_cast<int>(*row.cover) : static_cast<int>(Cover::Grey) + 1;
}

} // namespace

WhyFigure whyFigure(const Workshop& workshop, const Analysis& analysis)
{
    const MatrixFigure matrix = matrixFigure(analysis);
    const MixFigure mix = mixFigure(workshop, analysis).value_or(MixFigure());
    WhyFigure figure;
    for (const TouchpointResult& result : analysis.touchpoints) {
        WhyRow row;
        row.touchpoint = result.id;
        row.name = result.name;
        row.cover = result.cover;
        row.verdictReasons = result.reasons;
        const auto compared = std::ranges::find(matrix.rows, result.id, &MatrixRow::touchpoint);
        if (compared != matrix.rows.end())
            row.gapReasons = compared->explanation;
        const auto spent = std::ranges::find(mix.rows, result.id, &MixRow::touchpoint);
        if (spent != mix.rows.end()) {
            row.action = spent->action;
            row.spendReasons = spent->reasons;
        }
        figure.rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(figure.rows, {}, rankOf);
    return figure;
}

} // namespace rundblick
