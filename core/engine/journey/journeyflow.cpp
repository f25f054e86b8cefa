// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/journey/journeyflow.h"

#include "core/engine/chain/firstentry.h"

namespace rundblick {

namespace {

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

void fillVectors(Flow& flow, const ChainFactors& factors)
{
    const Chain& chain = *flow.chain;
    std::vector<double> first;
    std::vector<double> converts;
    std::vector<double> gains;
    for (std::size_t k = 0; k < flow.size(); ++k) {
        first.push_back(flow.startRow()[flow.states[k]]);
        converts.push_back(flow.row(k)[chain.conversion()]);
        gains.push_back(converts.back() * chain.meanValue[flow.states[k]]);
    }
    flow.visits = solveLeft(factors, std::move(first));
    flow.conversion = solve(factors, std::move(converts));
    flow.value = solve(factors, std::move(gains));
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

// Order 1: every meeting is alike, so that the first is a share of the visits.
Status meetStates(Flow& flow, const ChainFactors& factors, const std::stop_token& stop)
{
    const Result<std::vector<double>> visitsOnceMet = inverseDiagonal(factors, stop);
    if (!visitsOnceMet)
        return visitsOnceMet.error();
    for (std::size_t k = 0; k < flow.size(); ++k) {
        SetEntry& meeting = flow.meetings[flow.touchpoint(k)];
        meeting.reach = (*visitsOnceMet)[k] > 0 ? flow.visits[k] / (*visitsOnceMet)[k] : 0;
        meeting.converting = meeting.reach * flow.conversion[k];
        meeting.value = meeting.reach * flow.value[k];
    }
    return ok();
}

Status meetWindows(Flow& flow, const std::stop_token& stop)
{
    std::vector<StateSet> windows(flow.chain->touchpoints);
    for (std::size_t k = 0; k < flow.size(); ++k)
        windows[flow.touchpoint(k)].push_back(k);
    Result<std::vector<SetEntry>> meetings = firstEntries(flow, windows, stop);
    if (!meetings)
        return meetings.error();
    flow.meetings = *std::move(meetings);
    return ok();
}

} // namespace

Result<Flow> solveFlow(
    const Chain& chain, std::vector<std::size_t> reachable, const std::stop_token& stop)
{
    Flow flow;
    flow.chain = &chain;
    flow.states = std::move(reachable);
    flow.meetings.resize(chain.touchpoints);
    const Result<ChainFactors> factors = factorise(transientPart(flow), stop);
    if (!factors)
        return factors.error();
    fillVectors(flow, *factors);
    fillTotals(flow);
    const Status met
        = chain.hasWindows ? meetWindows(flow, stop) : meetStates(flow, *factors, stop);
    if (!met)
        return met.error();
    return flow;
}

Result<double> conversionWithout(
    const Flow& flow, const std::vector<char>& gone, const std::stop_token& stop)
{
    std::vector<std::size_t> kept;
    for (std::size_t k = 0; k < flow.size(); ++k)
        if (!gone[k])
            kept.push_back(k);
    // The rows need no renormalising: each pivot is the sum of what the row still holds.
    const std::size_t n = kept.size() + 1; // the start is the last
    TransientChain part{n, std::vector<double>(n * n, 0.0), std::vector<double>(n, 0.0)};
    std::vector<double> converts(n);
    for (std::size_t i = 0; i < n; ++i) {
        const double* row = i + 1 < n ? flow.row(kept[i]) : flow.startRow();
        for (std::size_t j = 0; j + 1 < n; ++j)
            part.between[i * n + j] = row[flow.states[kept[j]]];
        converts[i] = row[flow.chain->conversion()];
        part.exit[i] = converts[i] + row[flow.chain->lost()];
    }
    const Result<ChainFactors> factors = factorise(std::move(part), stop);
    if (!factors)
        return factors.error();
    return solve(*factors, std::move(converts)).back();
}

} // namespace rundblick
