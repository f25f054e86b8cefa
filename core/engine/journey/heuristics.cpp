// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/journey/heuristics.h"

#include <algorithm>

namespace rundblick {

namespace {

Credit noCredit(std::size_t touchpoints)
{
    const std::vector<double> zero(touchpoints, 0.0);
    return {zero, zero, zero, zero};
}

void creditPath(Credit& credit, const std::vector<std::size_t>& steps,
    const std::vector<std::size_t>& distinct, double amount)
{
    credit.first[steps.front()] += amount;
    credit.last[steps.back()] += amount;
    for (const std::size_t k : steps)
        credit.linear[k] += amount / double(steps.size());
    for (const std::size_t k : distinct)
        credit.shapley[k] += amount / double(distinct.size());
}

} // namespace

Result<Heuristics> computeHeuristics(const JourneyInput& input, const std::stop_token& stop)
{
    const std::size_t n = input.names.size();
    Heuristics heuristics{noCredit(n), noCredit(n)};
    std::vector<std::size_t> distinct;
    std::size_t seen = 0;
    for (const JourneyPath& path : input.paths) {
        if (++seen % 4096 == 0 && stop.stop_requested())
            return Error{Code::Cancelled, {}, {}};
        if (path.steps.empty() || !(path.conversions > 0))
            continue;
        distinct = path.steps;
        std::sort(distinct.begin(), distinct.end());
        distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
        creditPath(heuristics.conversions, path.steps, distinct, path.conversions);
        creditPath(heuristics.value, path.steps, distinct, path.value);
    }
    return heuristics;
}

} // namespace rundblick
