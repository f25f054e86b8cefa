// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/coverage/coverage.h"

#include "core/engine/coverage/coversearch.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rundblick {

namespace {

Result<CoverSet> searched(
    const CoverInput& input, std::int64_t nodeLimit, const std::stop_token& stop)
{
    const Result<PreparedCover> prepared = prepareCover(input);
    if (!prepared)
        return prepared.error();
    const Result<CoverAnswer> answer = searchCover(prepared->problem, nodeLimit, stop);
    if (!answer)
        return answer.error();
    // Costs in whole units cannot lie between two of them.
    const double bound = prepared->problem.wholeCosts && !answer->complete
        ? std::ceil(answer->bound - 1e-6)
        : answer->bound;
    CoverSet set = finishCover(*prepared, input, answer->choice, bound);
    set.nodes = answer->nodes;
    set.proven = answer->complete;
    return set;
}

// The fewest touchpoints that cover the phase, the strongest first.
void unite(std::vector<char>& blue, const CoverInput& input, std::size_t phase)
{
    const std::size_t n = input.names.size();
    const double* impact = input.impact.data() + phase * n;
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
        [impact](std::size_t a, std::size_t b) { return impact[a] > impact[b]; });
    const double all = std::accumulate(impact, impact + n, 0.0);
    double covered = 0;
    for (const std::size_t i : order) {
        if (covered >= (input.target[phase] - 1e-9) * all)
            return;
        if (!input.forced.empty() && input.forced[i] == Forced::Grey)
            continue;
        blue[i] = true;
        covered += impact[i];
    }
}

} // namespace

Result<CoverSet> firstCover(const CoverInput& input, std::stop_token stop)
{
    return searched(input, 1, stop);
}

Result<CoverSet> exactCover(
    const CoverInput& input, const CoverOptions& options, std::stop_token stop)
{
    return searched(input, options.nodeLimit, stop);
}

Result<CoverSet> shareCover(const CoverInput& input)
{
    Result<PreparedCover> prepared = prepareCover(input);
    if (!prepared)
        return prepared.error();
    std::vector<char> blue(input.names.size());
    for (std::size_t i = 0; i < blue.size(); ++i)
        blue[i] = mustBeIn(input, i);
    for (std::size_t p = 0; p < input.phaseNames.size(); ++p)
        unite(blue, input, p);
    prepared->always = blue;
    return finishCover(*prepared, input, {}, std::numeric_limits<double>::infinity());
}

} // namespace rundblick
