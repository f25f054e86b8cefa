// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/impact/sixoften.h"

#include "core/model/edits/guessedits.h"

#include <functional>

namespace rundblick {
namespace {

std::vector<const TouchpointResult*> mostImportant(const Analysis& analysis)
{
    std::vector<const TouchpointResult*> results;
    for (const TouchpointResult& result : analysis.touchpoints)
        if (result.impact.value_or(0.0) > 0.0)
            results.push_back(&result);
    std::ranges::stable_sort(
        results, std::greater<>(), [](const TouchpointResult* one) { return *one->impact; });
    if (results.size() > mostGuesses)
        results.resize(mostGuesses);
    return results;
}

InfluenceSource mostFrequentSource(const std::vector<const TouchpointResult*>& results)
{
    std::array<std::int64_t, enumTexts<InfluenceSource>.size()> counts{};
    for (const TouchpointResult* result : results)
        ++counts[static_cast<std::size_t>(result->influenceSource)];
    return static_cast<InfluenceSource>(std::ranges::max_element(counts) - counts.begin());
}

} // namespace

SixOfTen sixOfTen(const Workshop& workshop, const Analysis& analysis)
{
    const std::vector<const TouchpointResult*> most = mostImportant(analysis);
    SixOfTen result;
    result.source = mostFrequentSource(most);
    for (const TouchpointResult* one : most)
        result.customers.push_back({one->id, one->name, 0});
    for (const std::string& participant : participantsOf(workshop)) {
        GuessResult guessed{participant, {}, 0};
        for (const Id<Touchpoint> touchpoint : guessesOf(workshop, participant)) {
            const auto hit
                = std::ranges::find(result.customers, touchpoint, &CustomersChoice::touchpoint);
            guessed.hits.push_back(hit != result.customers.end());
            if (hit == result.customers.end())
                continue;
            ++guessed.hitCount;
            ++hit->guessedBy;
        }
        result.meanHits += static_cast<double>(guessed.hitCount);
        result.participants.push_back(std::move(guessed));
    }
    if (!result.participants.empty())
        result.meanHits /= static_cast<double>(result.participants.size());
    std::ranges::stable_sort(result.participants, std::greater<>(), &GuessResult::hitCount);
    return result;
}

} // namespace rundblick
