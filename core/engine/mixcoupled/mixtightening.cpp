// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mixcoupled/mixtightening.h"

#include <algorithm>
#include <limits>

namespace rundblick {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

// What an item may add to its cost before a limit is reached.
double costLeft(const std::vector<MixUse>& uses, const std::vector<double>& over)
{
    double left = infinity;
    for (const MixUse& use : uses)
        if (use.tag.price > 0)
            left = std::min(left, std::max(0.0, -over[use.row]) / use.tag.price);
    return left;
}

// What an item may lose of its effect before somebody misses it.
double effectLeft(const std::vector<MixUse>& uses, const std::vector<double>& over)
{
    double left = infinity;
    for (const MixUse& use : uses)
        if (use.tag.weight > 0)
            left = std::min(left, std::max(0.0, -over[use.row]) / use.tag.weight);
    return left;
}

// The least spend in [low, spend] with at least this effect; curves rise.
double leastSpend(const MixTerm& term, double low, double spend, double effect)
{
    if (paidEffectAt(term.curve, low) >= effect)
        return low;
    constexpr int bits = 60;
    for (int bit = 0; bit < bits; ++bit) {
        const double middle = low + (spend - low) / 2;
        (paidEffectAt(term.curve, middle) >= effect ? spend : low) = middle;
    }
    return spend;
}

struct Move {
    std::size_t item = 0;
    double spend = 0;
    double gain = 0; // of the score
};

Move moveOf(const MixSearch& search, const MixCoupling& coupling, const std::vector<double>& spend,
    std::size_t item, const std::vector<double>& over)
{
    const MixTerm& term = search.terms[item];
    const double effect = paidEffectAt(term.curve, spend[item]);
    if (coupling.objective.weight > 0) {
        const double more
            = std::min(term.span.high, spend[item] + costLeft(coupling.uses[item], over));
        return {item, more, paidEffectAt(term.curve, more) - effect};
    }
    const double less = leastSpend(
        term, term.span.low, spend[item], effect - effectLeft(coupling.uses[item], over));
    return {item, less, spend[item] - less};
}

} // namespace

std::vector<double> tightened(
    const MixSearch& search, const MixCoupling& coupling, std::vector<double> spend)
{
    const double least = 1e-13 * coupling.size;
    for (std::size_t round = 0; round < spend.size(); ++round) {
        const std::vector<double> over = excess(search, coupling, spend);
        Move best;
        for (std::size_t i = 0; i < spend.size(); ++i)
            if (spend[i] > 0)
                if (const Move move = moveOf(search, coupling, spend, i, over);
                    move.gain > best.gain)
                    best = move;
        if (best.gain <= least)
            break;
        spend[best.item] = best.spend;
    }
    return spend;
}

} // namespace rundblick
