// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/journey/journeyflow.h"

namespace rundblick {

namespace {

// The states that `kept` marks, then the start; what goes elsewhere exits.
struct Restricted {
    TransientChain chain;
    std::vector<std::size_t> states; // of the flow
};

Restricted restrictTo(const Flow& flow, const std::vector<char>& kept)
{
    Restricted part;
    for (std::size_t k = 0; k < flow.size(); ++k)
        if (kept[k])
            part.states.push_back(k);
    const std::size_t n = part.states.size() + 1;
    part.chain = {n, std::vector<double>(n * n, 0.0), std::vector<double>(n, 0.0)};
    for (std::size_t i = 0; i < n; ++i) {
        const double* row = i + 1 < n ? flow.row(part.states[i]) : flow.startRow();
        for (std::size_t j = 0; j + 1 < n; ++j)
            part.chain.between[i * n + j] = row[flow.states[part.states[j]]];
        part.chain.exit[i] = row[flow.chain->conversion()] + row[flow.chain->lost()];
    }
    return part;
}

TransientChain transientPart(const Flow& flow)
{
    const std::size_t n = flow.size();
    TransientChain part{n, std::vector<double>(n * n), std::vector<double>(n)};
    for (std::size_t k = 0; k < n; ++k) {
        for (std::size_t j = 0; j < n; ++j)
            part.between[k * n + j] = flow.row(k)[flow.states[j]];
        part.exit[k] = flow.row(k)[flow.chain->conversion()] + flow.lost(k);
    }
    return part;
}

void fillVectors(Flow& flow)
{
    const Chain& chain = *flow.chain;
    const std::size_t n = flow.size();
    flow.visits.assign(n, 0.0);
    flow.conversion.assign(n, 0.0);
    flow.value.assign(n, 0.0);
    for (std::size_t k = 0; k < n; ++k) {
        const double first = flow.startRow()[flow.states[k]];
        for (std::size_t j = 0; j < n; ++j) {
            const double visits = flow.fundamental[k * n + j];
            const double converts = visits * flow.row(j)[chain.conversion()];
            flow.visits[j] += first * visits;
            flow.conversion[k] += converts;
            flow.value[k] += converts * chain.meanValue[flow.states[j]];
        }
    }
}

void fillTotals(Flow& flow)
{
    const Chain& chain = *flow.chain;
    flow.conversionFromStart = flow.startRow()[chain.conversion()];
    flow.lostFromStart = flow.startRow()[chain.lost()];
    flow.valueFromStart = flow.conversionFromStart * chain.meanValue[chain.size];
    for (std::size_t k = 0; k < flow.size(); ++k) {
        const double first = flow.startRow()[flow.states[k]];
        flow.conversionFromStart += first * flow.conversion[k];
        flow.lostFromStart += flow.visits[k] * flow.lost(k);
        flow.valueFromStart += first * flow.value[k];
    }
}

} // namespace

Result<Flow> solveFlow(
    const Chain& chain, std::vector<std::size_t> reachable, const std::stop_token& stop)
{
    Flow flow;
    flow.chain = &chain;
    flow.states = std::move(reachable);
    const Result<ChainFactors> factors = factorise(transientPart(flow), stop);
    if (!factors)
        return factors.error();
    Result<std::vector<double>> fundamental = fundamentalMatrix(*factors, stop);
    if (!fundamental)
        return fundamental.error();
    flow.fundamental = *std::move(fundamental);
    fillVectors(flow);
    fillTotals(flow);
    return flow;
}

Result<double> conversionWithout(const Flow& flow, std::size_t k, const std::stop_token& stop)
{
    std::vector<char> kept(flow.size(), true);
    kept[k] = false;
    // The rows need no renormalising: each pivot is the sum of what the row still holds.
    Restricted part = restrictTo(flow, kept);
    std::vector<double> converts;
    for (const std::size_t state : part.states)
        converts.push_back(flow.row(state)[flow.chain->conversion()]);
    converts.push_back(flow.startRow()[flow.chain->conversion()]);
    const Result<ChainFactors> factors = factorise(std::move(part.chain), stop);
    if (!factors)
        return factors.error();
    return solve(*factors, std::move(converts)).back();
}

Result<SetEntry> enterSet(
    const Flow& flow, const std::vector<char>& members, const std::stop_token& stop)
{
    std::vector<char> outside(members.size());
    for (std::size_t k = 0; k < members.size(); ++k)
        outside[k] = !members[k];
    Restricted part = restrictTo(flow, outside);
    const std::size_t n = part.chain.size;
    std::vector<double> enters(n, 0.0);
    std::vector<double> converts(n, 0.0);
    for (std::size_t i = 0; i < n; ++i) {
        const double* row = i + 1 < n ? flow.row(part.states[i]) : flow.startRow();
        for (std::size_t k = 0; k < flow.size(); ++k) {
            const double p = members[k] ? row[flow.states[k]] : 0;
            enters[i] += p;
            converts[i] += p * flow.conversion[k];
        }
        part.chain.exit[i] += enters[i];
    }
    const Result<ChainFactors> factors = factorise(std::move(part.chain), stop);
    if (!factors)
        return factors.error();
    return SetEntry{
        solve(*factors, std::move(enters)).back(), solve(*factors, std::move(converts)).back()};
}

} // namespace rundblick
