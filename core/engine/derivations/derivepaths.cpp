// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/chain/firstentry.h"
#include "core/engine/chain/orderfit.h"
#include "core/engine/derivations/derivationbasis.h"
#include "core/engine/derivations/journeymodel.h"
#include "core/engine/journey/journeyinputs.h"

#include <algorithm>

namespace rundblick {
namespace {

// The numbers of the journey as a whole, each with the chain that it is made of. With order 2 the
// words tell it: its states are pairs.
class PathsOf {
public:
    PathsOf(const DerivationBasis& basis, Derivation& derivation)
        : m_basis(basis)
        , m_derivation(derivation)
    {
        if (basis.analysis.journey.order != 2)
            m_model = journeyModel(basis.workshop, basis.analysis.method);
        if (m_model)
            return;
        derivation.words = label(Code::WordsJourneySecond);
        derivation.notation.clear();
    }

    bool isKnown() const { return m_model != nullptr; }

    void value()
    {
        const Flow& flow = *m_model->flow;
        if (const double direct = worth(flow.chain->size); direct > 0.0) {
            plain("N", label(Code::LabelToConversion), 1.0, Unit::Number);
            plain("ρ", label(Code::LabelToConversion), direct, Unit::Currency);
        }
        for (std::size_t k = 0; k < flow.size(); ++k) {
            if (worth(flow.states[k]) <= 0.0)
                continue;
            visits(k);
            plain("ρ", label(Code::LabelValueThen, "touchpoint", name(k)), worth(flow.states[k]),
                Unit::Currency);
        }
    }

    void path(const BestJourney& path)
    {
        const double* row = m_model->flow->startRow();
        const std::string* from = nullptr;
        for (std::size_t i = 0; i < path.touchpoints.size(); ++i) {
            const auto k = m_model->stateOf(path.touchpoints[i]);
            if (!k)
                return;
            const Message what = from
                ? Message{Code::LabelStep, {{"from", *from}, {"to", path.names[i]}}, {}}
                : label(Code::LabelFromStart, "to", path.names[i]);
            plain("p", what, row[m_model->flow->states[*k]], Unit::Share);
            row = m_model->flow->row(*k);
            from = &path.names[i];
        }
        plain("p",
            from ? label(Code::LabelConversionStep, "from", *from) : label(Code::LabelToConversion),
            row[m_model->chain.conversion()], Unit::Share);
        conversion();
    }

    void leak(std::size_t phase)
    {
        const Flow& flow = *m_model->flow;
        if (phase >= m_model->input.phases.size())
            return; // of an earlier state of the workshop
        const std::vector<std::size_t>& members = m_model->input.phases[phase];
        StateSet states;
        for (std::size_t k = 0; k < flow.size(); ++k) {
            if (std::ranges::count(members, flow.touchpoint(k)) == 0)
                continue;
            states.push_back(k);
            if (flow.lost(k) <= 0.0)
                continue;
            visits(k);
            plain(
                "p_l", label(Code::LabelLostAt, "touchpoint", name(k)), flow.lost(k), Unit::Share);
        }
        const auto entries = firstEntries(flow, {states}, {});
        if (entries)
            plain("F", label(Code::LabelPhaseReach, "phase", m_basis.analysis.phases[phase].name),
                entries->front().reach, Unit::Share);
    }

    void edge(const EdgeResult& edge)
    {
        const Flow& flow = *m_model->flow;
        for (std::size_t k = 0; k < flow.size(); ++k) {
            if (name(k) != edge.from)
                continue;
            const auto [column, then] = target(edge.to);
            visits(k);
            touchpoint("b", Quantity::ConversionAfter, k, flow.conversion[k]);
            plain("b_j", label(Code::LabelThen), then, Unit::Share);
            plain("p", label(Code::LabelStepChance), flow.row(k)[column], Unit::Share);
            conversion();
        }
    }

private:
    const std::string& name(std::size_t k) const
    {
        return m_model->input.names[m_model->flow->states[k]];
    }
    // Of the conversions that follow a row at once.
    double worth(std::size_t state) const
    {
        const Chain& chain = m_model->chain;
        return chain.row(state)[chain.conversion()] * chain.meanValue[state];
    }
    // Column of a step's end and the conversion from there.
    std::pair<std::size_t, double> target(const std::string& to) const
    {
        const Flow& flow = *m_model->flow;
        for (std::size_t k = 0; k < flow.size(); ++k)
            if (name(k) == to)
                return {flow.states[k], flow.conversion[k]};
        const bool isConversion = to == "(conversion)";
        return {isConversion ? m_model->chain.conversion() : m_model->chain.lost(),
            isConversion ? 1.0 : 0.0};
    }
    void plain(const char* symbol, Message what, double value, Unit unit)
    {
        m_derivation.inputs.push_back(input(symbol, std::move(what), value, unit));
    }
    void touchpoint(const char* symbol, Quantity quantity, std::size_t k, double value)
    {
        const Id<Touchpoint> id = m_model->touchpoints[m_model->flow->states[k]];
        m_basis.add(m_derivation, symbol, {.quantity = quantity, .touchpoint = id}, value);
        if (!m_basis.result(id))
            m_derivation.inputs.back().from.reset(); // not on the short list
    }
    void visits(std::size_t k) { touchpoint("N", Quantity::Visits, k, m_model->flow->visits[k]); }
    void conversion()
    {
        m_basis.add(m_derivation, "b_s", {.quantity = Quantity::Conversion},
            m_model->flow->conversionFromStart);
    }

    const DerivationBasis& m_basis;
    Derivation& m_derivation;
    std::unique_ptr<const JourneyModel> m_model;
};

std::optional<Derivation> deriveBic(const DerivationBasis& basis, const QuantityAt& at)
{
    const auto& orders = basis.analysis.journey.orders;
    if (!orders || at.index < 1 || at.index > 2)
        return {};
    const bool isFirst = at.index == 1;
    Derivation derivation = basis.begin(at, isFirst ? orders->first : orders->second);
    const JourneyInput data
        = journeyInput(basis.workshop, basis.analysis.method, ordered<Touchpoint>(basis.workshop));
    const Result<std::optional<OrderFit>> fit
        = compareOrders(data, basis.analysis.method.keepRepeats, {});
    if (!fit || !*fit)
        return derivation;
    const OrderTerms& terms = isFirst ? (*fit)->ofFirst : (*fit)->ofSecond;
    derivation.inputs = {input("f", label(Code::LabelParameters), terms.parameters, Unit::Count),
        input("N", label(Code::LabelTransitions), (*fit)->transitions, Unit::Count),
        input("L", label(Code::LabelLogLikelihood), terms.logLikelihood)};
    basis.add(derivation, "", {.quantity = Quantity::OrderBic, .index = isFirst ? 2U : 1U},
        isFirst ? orders->second : orders->first);
    return derivation;
}

std::optional<Derivation> deriveWorth(const DerivationBasis& basis, const QuantityAt& at)
{
    if (!basis.analysis.journey.value)
        return {};
    Derivation derivation = basis.begin(at, basis.analysis.journey.value);
    if (PathsOf paths(basis, derivation); paths.isKnown())
        paths.value();
    return derivation;
}

std::optional<Derivation> derivePath(const DerivationBasis& basis, const QuantityAt& at)
{
    if (at.index >= basis.analysis.journey.best.size())
        return {};
    const BestJourney& best = basis.analysis.journey.best[at.index];
    Derivation derivation = basis.begin(at, best.share);
    if (PathsOf paths(basis, derivation); paths.isKnown())
        paths.path(best);
    return derivation;
}

std::optional<Derivation> deriveLeak(const DerivationBasis& basis, const QuantityAt& at)
{
    const auto phase = basis.phaseIndex(at.phase);
    if (!phase || !basis.analysis.phases[*phase].leak)
        return {};
    Derivation derivation = basis.begin(at, basis.analysis.phases[*phase].leak);
    if (PathsOf paths(basis, derivation); paths.isKnown())
        paths.leak(*phase);
    return derivation;
}

std::optional<Derivation> deriveEdge(const DerivationBasis& basis, const QuantityAt& at)
{
    const auto& edge = basis.analysis.journey.strongestEdge;
    if (!edge)
        return {};
    Derivation derivation = basis.begin(at, edge->leverage);
    if (PathsOf paths(basis, derivation); paths.isKnown())
        paths.edge(*edge);
    return derivation;
}

std::optional<Derivation> derived(const DerivationBasis& basis, const QuantityAt& at)
{
    switch (at.quantity) {
    case Quantity::JourneyValue:
        return deriveWorth(basis, at);
    case Quantity::PathShare:
        return derivePath(basis, at);
    case Quantity::PhaseLeak:
        return deriveLeak(basis, at);
    case Quantity::EdgeLeverage:
        return deriveEdge(basis, at);
    case Quantity::OrderBic:
        return deriveBic(basis, at);
    default:
        return {};
    }
}

} // namespace

std::optional<Derivation> derivePaths(const DerivationBasis& basis, const QuantityAt& at)
{
    std::optional<Derivation> derivation = derived(basis, at);
    if (derivation)
        addJourneySources(*derivation, basis);
    return derivation;
}

} // namespace rundblick
