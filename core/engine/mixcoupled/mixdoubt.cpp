// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mixcoupled/mixdoubt.h"

#include <algorithm>
#include <utility>

namespace rundblick {

namespace {

constexpr double noDoubt = 1e-10; // of the largest scores: the width of the smoothing
constexpr double narrow = 1e-6; // relative width of a span that is not parted further

// How much of the score hangs on what the item is undecided about.
double stake(const MixDoubts& doubts, std::size_t item)
{
    const MixSpan& span = doubts.spans[item];
    const MixMean& mean = doubts.dual.means()[item];
    const MixTag tag = tagOf(doubts.coupling, item, doubts.dual.multipliers());
    const MixTerm& term = doubts.search.terms[item];
    double worth = 0;
    if (span.mayStop && span.mayRun)
        worth += std::min(mean.on, 1 - mean.on)
            * (tag.weight * mean.effect + tag.price * (mean.spend + term.activation));
    if (mean.on > 0 && mean.pickWeight < 1)
        worth += mean.on * tag.weight
            * std::max(0.0, mean.effect - paidEffectAt(term.curve, mean.spend));
    return worth;
}

bool isNarrow(const MixSpan& span)
{
    return span.high - span.low <= narrow * span.high;
}

// Where nothing seems in doubt and yet bound and mixes are apart.
std::optional<MixLeap> anyChoice(const MixDoubts& doubts)
{
    std::optional<MixLeap> choice;
    for (std::size_t i = 0; i < doubts.spans.size(); ++i) {
        const MixSpan& span = doubts.spans[i];
        if (!span.mayRun)
            continue;
        if (span.mayStop)
            return MixLeap{i, doubts.dual.means()[i].spend};
        const MixTerm& term = doubts.search.terms[i];
        if (!choice && !isNarrow(span) && !isConcaveBetween(term, span.low, span.high))
            choice = MixLeap{i, term.inflection};
    }
    return choice;
}

} // namespace

std::vector<std::size_t> undecidedItems(const MixDoubts& doubts)
{
    constexpr double least = 1e-6; // of the largest scores
    std::vector<std::pair<double, std::size_t>> stakes;
    for (std::size_t i = 0; i < doubts.spans.size(); ++i)
        if (doubts.spans[i].mayStop && doubts.spans[i].mayRun)
            if (const double worth = stake(doubts, i); worth > least * doubts.coupling.size)
                stakes.emplace_back(-worth, i);
    std::ranges::sort(stakes);
    std::vector<std::size_t> items;
    for (const auto& [worth, item] : stakes)
        items.push_back(item);
    return items;
}

std::optional<MixLeap> widestDoubt(const MixDoubts& doubts)
{
    std::optional<MixLeap> widest;
    // Less is no doubt, but the width of the smoothing.
    double most = doubts.dual.isCentered() ? noDoubt * doubts.coupling.size : 0;
    for (std::size_t i = 0; i < doubts.spans.size(); ++i) {
        const MixSpan& span = doubts.spans[i];
        const double worth = stake(doubts, i);
        const bool canSplit = (span.mayStop && span.mayRun) || span.high > span.low;
        if (!canSplit || !(worth > most))
            continue;
        most = worth;
        widest = MixLeap{i, doubts.dual.means()[i].spend};
    }
    return widest ? widest : anyChoice(doubts);
}

std::optional<MixLeap> widestSpan(const MixDoubts& doubts)
{
    std::optional<MixLeap> widest;
    double most = 0;
    for (std::size_t i = 0; i < doubts.spans.size(); ++i) {
        const MixSpan& span = doubts.spans[i];
        const double effect = span.effectHigh - span.effectLow;
        if (!span.mayRun || isNarrow(span) || effect <= most)
            continue;
        most = effect;
        widest = MixLeap{i, (span.low + span.high) / 2};
    }
    return widest;
}

} // namespace rundblick
