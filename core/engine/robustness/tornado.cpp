// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/robustness/tornado.h"

#include "core/engine/draws/drawstatistics.h"
#include "core/engine/parallel.h"

#include <algorithm>
#include <cmath>

namespace rundblick {

Result<std::vector<TornadoBar>> tornado(const Ledger& ledger,
    const std::vector<std::optional<double>>& gain, unsigned threads, const std::stop_token& stop)
{
    constexpr std::size_t shown = 12;
    std::vector<std::size_t> draws;
    std::vector<double> gains;
    for (std::size_t d = 0; d < gain.size(); ++d)
        if (gain[d]) {
            draws.push_back(d);
            gains.push_back(*gain[d]);
        }
    const std::vector<double> gainRanks = ranksOf(gains);
    std::vector<double> correlations(ledger.inputs.size(), 0.0);
    const bool isDone = forEachIndex(correlations.size(), threads, stop, [&](std::size_t k) {
        std::vector<double> values;
        for (const std::size_t d : draws)
            values.push_back(ledger.inputs[k].values[d]);
        correlations[k] = correlation(ranksOf(values), gainRanks).value_or(0.0);
    });
    if (!isDone)
        return Error{Code::Cancelled, {}, {}};
    const double chance
        = 3.0 / std::sqrt(static_cast<double>(std::max<std::size_t>(1, draws.size())));
    std::vector<TornadoBar> bars;
    for (std::size_t k = 0; k < correlations.size(); ++k)
        if (std::abs(correlations[k]) > chance)
            bars.push_back({ledger.inputs[k].name, correlations[k]});
    std::ranges::stable_sort(bars, [](const TornadoBar& a, const TornadoBar& b) {
        return std::abs(a.correlation) > std::abs(b.correlation);
    });
    bars.resize(std::min(bars.size(), shown));
    return bars;
}

} // namespace rundblick
