// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/impact/impact.h"

#include <cstdint>

namespace rundblick {

namespace {

// u_pi, from the usage and where there is one from the journey.
std::vector<double> visitsByPhase(const ImpactInput& input, std::size_t phases)
{
    std::vector<double> visits = input.usage;
    for (std::size_t i = 0; i < input.reach.size(); ++i) {
        if (!input.reach[i])
            continue;
        double sum = 0;
        for (std::size_t p = 0; p < phases; ++p)
            sum += input.usage[p * input.touchpoints + i];
        for (std::size_t p = 0; p < phases && sum > 0; ++p)
            visits[p * input.touchpoints + i] *= *input.reach[i] / sum;
    }
    return visits;
}

// u_pi C_pi, and its sum in each phase.
struct Shares {
    std::vector<double> product;
    std::vector<double> phaseSum;
};

Shares sharesOf(const ImpactInput& input, std::vector<double> visits, std::size_t phases)
{
    Shares shares{std::move(visits), std::vector<double>(phases, 0.0)};
    for (std::size_t p = 0; p < phases; ++p)
        for (std::size_t i = 0; i < input.touchpoints; ++i) {
            double& product = shares.product[p * input.touchpoints + i];
            product *= input.influence[p * input.touchpoints + i];
            shares.phaseSum[p] += product;
        }
    return shares;
}

// phi_p: given or equal, 0 where nothing is used, sum 1.
std::vector<double> usedWeights(const ImpactInput& input, const std::vector<double>& phaseSum)
{
    std::vector<double> weights = input.phaseWeight;
    weights.resize(phaseSum.size(), input.phaseWeight.empty() ? 1.0 : 0.0);
    double sum = 0;
    for (std::size_t p = 0; p < weights.size(); ++p)
        sum += phaseSum[p] > 0 ? weights[p] : 0;
    for (std::size_t p = 0; p < weights.size(); ++p)
        weights[p] = phaseSum[p] > 0 && sum > 0 ? weights[p] / sum : 0;
    return weights;
}

void addNotices(Impact& impact, const ImpactInput& input, const std::vector<double>& phaseSum)
{
    if (input.phaseNames.empty())
        impact.notices.push_back({Code::ImpactImpliedPhase, {}, {}});
    std::string unused;
    std::int64_t count = 0;
    for (std::size_t p = 0; p < input.phaseNames.size(); ++p) {
        if (phaseSum[p] > 0)
            continue;
        unused += (unused.empty() ? "" : ", ") + input.phaseNames[p];
        ++count;
    }
    if (count > 0)
        impact.notices.push_back(
            {Code::ImpactPhaseUnused, {{"count", count}, {"phases", unused}}, {}});
    std::int64_t missing = 0;
    for (const std::optional<double>& reach : input.reach)
        missing += reach ? 0 : 1;
    if (missing > 0)
        impact.notices.push_back({Code::ImpactReachMissing, {{"count", missing}}, {}});
}

} // namespace

Impact computeImpact(const ImpactInput& input)
{
    const std::size_t n = input.touchpoints;
    const std::size_t phases = input.phaseNames.empty() ? 1 : input.phaseNames.size();
    ImpactInput whole = input;
    if (input.phaseNames.empty())
        whole.usage.assign(n, 1.0);
    const Shares shares = sharesOf(whole, visitsByPhase(whole, phases), phases);
    Impact impact{usedWeights(whole, shares.phaseSum), std::vector<double>(phases * n, 0.0),
        std::vector<double>(n, 0.0), {}};
    for (std::size_t p = 0; p < phases; ++p)
        for (std::size_t i = 0; i < n && shares.phaseSum[p] > 0; ++i) {
            const double share = shares.product[p * n + i] / shares.phaseSum[p];
            impact.byPhase[p * n + i] = impact.phaseWeight[p] * share;
            impact.total[i] += impact.byPhase[p * n + i];
        }
    addNotices(impact, input, shares.phaseSum);
    return impact;
}

} // namespace rundblick
