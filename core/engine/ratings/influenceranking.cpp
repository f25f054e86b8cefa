// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ratings/influenceranking.h"

#include "core/engine/ratings/ratingsamples.h"

#include <functional>

namespace rundblick {

std::vector<InfluencePlace> influenceRanking(
    const Workshop& workshop, const Study& study, const Method& method)
{
    const RatingFrame frame = ratingFrame(workshop, study, method);
    std::vector<InfluencePlace> ranking;
    for (const Touchpoint* touchpoint : ordered<Touchpoint>(workshop))
        if (const Sample sample
            = panelSample(study, {touchpoint->id, {}, {}}, frame.influenceVoice, frame.influence);
            sample.value)
            ranking.push_back(
                {touchpoint->id, *sample.value / 100.0, static_cast<std::int64_t>(sample.n)});
    std::ranges::stable_sort(ranking, std::greater<>(), &InfluencePlace::influence);
    return ranking;
}

} // namespace rundblick
