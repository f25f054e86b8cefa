// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/agreement/agreement.h"

#include <cmath>

namespace rundblick {
namespace {

bool isRated(const ScoreTable& table, std::size_t touchpoint, std::size_t rater)
{
    return !std::isnan(table.at(touchpoint, rater));
}

// Which raters of `raters` have rated a touchpoint.
std::vector<std::size_t> ratersOf(
    const ScoreTable& table, std::size_t touchpoint, const std::vector<std::size_t>& raters)
{
    std::vector<std::size_t> found;
    for (const std::size_t rater : raters)
        if (isRated(table, touchpoint, rater))
            found.push_back(rater);
    return found;
}

struct Block {
    std::vector<std::size_t> touchpoints;
    std::vector<std::size_t> raters;

    std::size_t size() const { return touchpoints.size() * raters.size(); }
    bool isUseful() const { return touchpoints.size() >= 2 && raters.size() >= 2; }
};

// The block with one touchpoint more, that which most of its raters have rated; no raters where no
// touchpoint is left.
Block grown(const ScoreTable& table, const Block& block, std::vector<std::size_t>& left)
{
    std::vector<std::size_t> most;
    std::size_t best = left.size();
    for (std::size_t i = 0; i < left.size(); ++i) {
        std::vector<std::size_t> raters = ratersOf(table, left[i], block.raters);
        if (raters.size() > most.size()) {
            most = std::move(raters);
            best = i;
        }
    }
    Block larger = block;
    larger.raters = std::move(most);
    if (best < left.size()) {
        larger.touchpoints.push_back(left[best]);
        left.erase(left.begin() + static_cast<std::ptrdiff_t>(best));
    }
    return larger;
}

Block largestBlock(const ScoreTable& table, const std::vector<std::size_t>& everybody)
{
    Block block;
    block.raters = everybody;
    std::vector<std::size_t> left(table.touchpoints());
    for (std::size_t i = 0; i < left.size(); ++i)
        left[i] = i;
    Block best;
    while (!left.empty()) {
        block = grown(table, block, left);
        if (block.raters.size() < 2)
            break;
        if (block.isUseful() && block.size() >= best.size())
            best = block;
    }
    std::ranges::sort(best.touchpoints);
    return best;
}

} // namespace

ScoreTable completeBlock(const ScoreTable& table)
{
    std::vector<std::size_t> everybody(table.raters);
    for (std::size_t r = 0; r < everybody.size(); ++r)
        everybody[r] = r;
    Block block;
    block.raters = everybody;
    for (std::size_t i = 0; i < table.touchpoints(); ++i)
        if (!ratersOf(table, i, everybody).empty()) {
            block.touchpoints.push_back(i);
            block.raters = ratersOf(table, i, block.raters);
        }
    if (!block.isUseful())
        block = largestBlock(table, everybody);
    ScoreTable complete;
    complete.raters = block.raters.size();
    for (const std::size_t touchpoint : block.touchpoints)
        for (const std::size_t rater : block.raters)
            complete.scores.push_back(table.at(touchpoint, rater));
    return complete;
}

} // namespace rundblick
