// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mixsearch/mixoracle.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rundblick {

namespace {

MixSpan allowedSpan(const MixItem& item)
{
    MixSpan span;
    span.low = item.minimum;
    span.high = std::max(item.minimum, item.maximum);
    // Where nothing jumps at 0, "off" is the spend 0 of being active.
    span.mayStop = item.minimum > 0 ? item.stoppable : item.activation > 0;
    span.mayRun = item.minimum <= item.maximum || !item.stoppable;
    if (item.lock == MixLock::None)
        return span;
    span.low = span.high = item.lock == MixLock::Today ? item.today : 0;
    span.mayStop = span.high <= 0;
    span.mayRun = !span.mayStop;
    return span;
}

// The best active choice on the concave part beyond `concaveFrom`, if it is inside or at the end.
bool concavePick(
    const MixTerm& term, const MixSpan& span, double price, MixPick& pick, double& bend)
{
    if (span.concaveFrom >= span.high || span.slopeStart <= price)
        return false;
    if (span.slopeHigh >= price) {
        pick = {span.high, span.effectHigh, true};
        return true;
    }
    const auto point = stationaryPoint(term.prepared, std::log(price));
    if (!point)
        return false;
    const double spend = std::exp(point->lnSpend);
    if (spend >= span.high)
        pick = {span.high, span.effectHigh, true};
    else if (spend <= span.concaveFrom)
        return false;
    else {
        pick = {spend, term.curve.amplitude * point->share, true};
        bend = spend / point->bend;
    }
    return true;
}

MixPick cheapest(const MixSpan& span)
{
    return span.mayStop ? MixPick{0, 0, false} : MixPick{span.low, span.effectLow, true};
}

} // namespace

MixSearch mixSearch(const MixProblem& problem, const std::stop_token& stop)
{
    MixSearch search;
    search.stop = stop;
    search.baseline = problem.constantEffect;
    search.terms.reserve(problem.items.size());
    for (const MixItem& item : problem.items) {
        MixTerm term;
        term.curve = item.curve;
        term.prepared = preparedCurve(item.curve);
        term.inflection = inflectionOf(item.curve);
        term.activation = item.activation;
        const MixSpan span = allowedSpan(item);
        term.span = limited(term, span, span.low, span.high);
        search.baseline += item.curve.baseline;
        search.terms.push_back(term);
    }
    return search;
}

double leastCost(const MixSearch& search)
{
    double cost = 0;
    for (const MixTerm& term : search.terms)
        cost += term.span.mayStop ? 0 : term.span.low + (term.span.low > 0 ? term.activation : 0);
    return cost;
}

double mostPaidEffect(const MixSearch& search)
{
    double effect = 0;
    for (const MixTerm& term : search.terms)
        effect += term.span.mayRun ? term.span.effectHigh : 0;
    return effect;
}

MixSpan limited(const MixTerm& term, MixSpan span, double low, double high)
{
    span.low = low;
    span.high = high;
    span.concaveFrom = std::clamp(term.inflection, low, high);
    span.effectLow = paidEffectAt(term.curve, low);
    span.effectHigh = paidEffectAt(term.curve, high);
    span.slopeStart = marginalAt(term.curve, span.concaveFrom);
    span.slopeHigh = marginalAt(term.curve, high);
    return span;
}

SpendStretch concaveAround(const MixTerm& term, double spend)
{
    if (term.curve.family == CurveFamily::Table)
        return concaveStretch(term.curve, spend);
    if (spend < term.inflection)
        return {spend, spend};
    return {term.inflection, std::numeric_limits<double>::infinity()};
}

bool isConcaveBetween(const MixTerm& term, double low, double high)
{
    return term.curve.family == CurveFamily::Table ? !steepeningNear(term.curve, low, {low, high})
                                                   : low >= term.inflection;
}

MixPick bestPick(const MixTerm& term, const MixSpan& span, double price, double& bend)
{
    bend = 0;
    MixPick best = cheapest(span);
    if (std::isinf(price) || !span.mayRun)
        return best;
    double worth = best.runs ? best.effect - price * (best.spend + term.activation) : 0;
    const auto offer = [&](const MixPick& pick, double pickBend) {
        const double pickWorth = pick.effect - price * (pick.spend + term.activation);
        if (pickWorth > worth) {
            best = pick;
            worth = pickWorth;
            bend = pickBend;
        }
    };
    if (span.mayStop)
        offer({span.low, span.effectLow, true}, 0);
    if (term.curve.family == CurveFamily::Table) {
        // Between two vertices the worth is a straight line: the best is at one of its ends.
        for (const CurveVertex& vertex : term.curve.table)
            if (vertex.spend > span.low && vertex.spend < span.high)
                offer({vertex.spend, vertex.paidEffect, true}, 0);
        offer({span.high, span.effectHigh, true}, 0);
        return best;
    }
    MixPick concave;
    double concaveBend = 0;
    if (concavePick(term, span, price, concave, concaveBend))
        offer(concave, concaveBend);
    if (span.concaveFrom > span.low)
        offer({span.high, span.effectHigh, true}, 0);
    return best;
}

void listChoices(
    const MixTerm& term, const MixSpan& span, double price, std::vector<MixChoice>& choices)
{
    choices.clear();
    if (span.mayStop)
        choices.push_back({MixPick{0, 0, false}, 0});
    if (!span.mayRun)
        return;
    choices.push_back({{span.low, span.effectLow, true}, 0});
    if (std::isinf(price) || span.high <= span.low)
        return;
    if (term.curve.family == CurveFamily::Table) {
        for (const CurveVertex& vertex : term.curve.table)
            if (vertex.spend > span.low && vertex.spend < span.high)
                choices.push_back({{vertex.spend, vertex.paidEffect, true}, 0});
        choices.push_back({{span.high, span.effectHigh, true}, 0});
        return;
    }
    MixChoice concave;
    const bool moves = concavePick(term, span, price, concave.pick, concave.bend);
    if (moves && span.concaveFrom <= span.low)
        choices.back() = concave; // all of the span is concave: the low end is worth less
    else if (moves)
        choices.push_back(concave);
    else if (span.concaveFrom >= span.high)
        choices.push_back({{span.high, span.effectHigh, true}, 0});
    else if (span.concaveFrom > span.low) // worth less than the low end, but where the next begins
        choices.push_back(
            {{span.concaveFrom, paidEffectAt(term.curve, span.concaveFrom), true}, 0});
}

double worthOf(const MixTerm& term, const MixPick& pick, const MixTag& tag)
{
    return pick.runs
        ? tag.weight * pick.effect - tag.price * (pick.spend + term.activation) - tag.charge
        : 0;
}

double bestWorth(const MixTerm& term, const MixSpan& span, const MixTag& tag)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    double bend = 0;
    MixSpan running = span;
    running.mayStop = false;
    const double ratio = tag.weight > 0 ? tag.price / tag.weight : infinity;
    const double worth
        = span.mayRun ? worthOf(term, bestPick(term, running, ratio, bend), tag) : -infinity;
    return span.mayStop ? std::max(0.0, worth) : worth;
}

void chooseAll(
    MixSearch& search, const std::vector<MixSpan>& spans, double price, MixColumn& column)
{
    ++search.oracleCalls;
    column.price = price;
    column.cost = column.effect = column.bend = 0;
    column.picks.resize(spans.size());
    for (std::size_t i = 0; i < spans.size(); ++i) {
        double bend = 0;
        const MixPick pick = bestPick(search.terms[i], spans[i], price, bend);
        column.picks[i] = pick;
        column.cost += pick.runs ? pick.spend + search.terms[i].activation : 0;
        column.effect += pick.effect;
        column.bend += bend;
    }
}

} // namespace rundblick
