// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/derivations/derivationbasis.h"
#include "core/engine/uncertainty/uncertainty.h"

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

std::optional<double> valueOf(const Robustness& robustness, Quantity quantity)
{
    switch (quantity) {
    case Quantity::RegretMean:
        return robustness.regretMean;
    case Quantity::RegretHigh:
        return robustness.regretHigh;
    case Quantity::RobustEffect:
        return robustness.robustEffect;
    case Quantity::RobustWorst:
        return robustness.robustCvar;
    case Quantity::ExpectedEffect:
        return robustness.effectMean;
    case Quantity::ExpectedWorst:
        return robustness.effectCvar;
    default:
        return {};
    }
}

// Numbers that are read side by side: each leads to the others.
std::initializer_list<Quantity> besideOf(Quantity quantity)
{
    static constexpr auto regrets
        = {Quantity::KeepsMix, Quantity::RegretMean, Quantity::RegretHigh};
    static constexpr auto effects = {Quantity::RobustEffect, Quantity::RobustWorst,
        Quantity::ExpectedEffect, Quantity::ExpectedWorst};
    const bool isRegret = std::ranges::count(regrets, quantity) > 0;
    return isRegret ? regrets : effects;
}

void addBeside(Derivation& derivation, const DerivationBasis& basis)
{
    const Robustness& robustness = *basis.analysis.robustness;
    for (const Quantity quantity : besideOf(derivation.of.quantity)) {
        const auto value
            = quantity == Quantity::KeepsMix ? robustness.keepsMix : valueOf(robustness, quantity);
        if (value && quantity != derivation.of.quantity)
            basis.add(derivation, "", {.quantity = quantity}, value);
    }
}

void addDraws(Derivation& derivation, const DerivationBasis& basis)
{
    const std::int64_t draws = basis.analysis.robustness->mixDraws;
    derivation.inputs.push_back(
        input("N", label(Code::LabelDraws), static_cast<double>(draws), Unit::Count));
    derivation.sources.push_back(drawsSource(basis.analysis, draws));
}

std::optional<Derivation> deriveOfDraws(const DerivationBasis& basis, const QuantityAt& at)
{
    const std::optional<double> value = valueOf(*basis.analysis.robustness, at.quantity);
    if (!value)
        return {};
    Derivation derivation = basis.begin(at, value);
    addDraws(derivation, basis);
    addBeside(derivation, basis);
    return derivation;
}

std::optional<Derivation> deriveRobustSpend(const DerivationBasis& basis, const QuantityAt& at)
{
    const auto& mix = basis.analysis.mix;
    const std::vector<double>& spends = basis.analysis.robustness->robustSpend;
    if (!mix)
        return {};
    const auto found = std::ranges::find(mix->touchpoints, at.touchpoint);
    const auto place = static_cast<std::size_t>(found - mix->touchpoints.begin());
    const Touchpoint* touchpoint = basis.workshop.find(at.touchpoint);
    if (place >= spends.size() || !touchpoint)
        return {};
    Derivation derivation = basis.begin(at, spends[place]);
    basis.add(derivation, "s", {.quantity = Quantity::Spend, .touchpoint = at.touchpoint},
        touchpoint->spend);
    if (place < mix->actions.size())
        basis.add(derivation, "x",
            {.quantity = Quantity::RecommendedSpend, .touchpoint = at.touchpoint},
            mix->actions[place].to);
    addDraws(derivation, basis);
    addBeside(derivation, basis);
    return derivation;
}

std::optional<Derivation> deriveTornado(const DerivationBasis& basis, const QuantityAt& at)
{
    const Robustness& robustness = *basis.analysis.robustness;
    if (at.index >= robustness.tornado.size())
        return {};
    const TornadoBar& bar = robustness.tornado[at.index];
    Derivation derivation = basis.begin(at, bar.correlation);
    addDraws(derivation, basis);
    if (basis.analysis.mix && basis.analysis.mix->sameBudget
        && basis.analysis.mix->sameBudget->change)
        basis.add(
            derivation, "", {.quantity = Quantity::Gain}, basis.analysis.mix->sameBudget->change);
    derivation.notes.push_back(bar.input);
    return derivation;
}

// The own brand against competitors at one touchpoint, by value and on one criterion alone.
class Switching {
public:
    Switching(const DerivationBasis& basis, const TouchpointResult& touchpoint)
        : m_basis(basis)
        , m_touchpoint(touchpoint)
    {
    }

    // Values of the brands on a criterion; false where they cannot be had.
    bool read(Id<Criterion> criterion)
    {
        RatingFrame frame = m_basis.frame;
        const Touchpoint* touchpoint = m_basis.workshop.find(m_touchpoint.id);
        const auto found = std::ranges::find_if(frame.performance,
            [&](const ScoredCriterion& scored) { return scored.record->id == criterion; });
        if (!touchpoint || !frame.own || found == frame.performance.end())
            return false;
        const auto c = static_cast<std::size_t>(found - frame.performance.begin());
        frame.touchpoints = {touchpoint};
        const auto uncertain = valueUncertainties(frame, m_basis.study, {1, {}});
        if (!uncertain || uncertain->size() != 1)
            return false;
        const std::size_t criteria = frame.performance.size();
        for (std::size_t b = 0; b < frame.brands.size(); ++b)
            m_values.push_back(uncertain->front().byCriterion[b * criteria + c]);
        m_name = found->record->name;
        return true;
    }

    // The gaps whose shift is the one that turns first.
    void add(Derivation& derivation) const
    {
        if (m_basis.analysis.method.benchmark == Benchmark::Mean)
            return addMean(derivation);
        for (std::size_t b = 0; b < m_values.size(); ++b) {
            const auto gaps = gapsTo({b});
            if (b == *m_basis.frame.own || !gaps
                || std::abs(shiftOf(*gaps) - *derivation.value) > same)
                continue;
            const std::string& brand = m_basis.frame.brands[b]->name;
            derivation.inputs.push_back(
                input("D", label(Code::LabelGapHere, "brand", brand), gaps->first, Unit::Points));
            derivation.inputs.push_back(input("D_c",
                {Code::LabelCriterionGap, {{"criterion", m_name}, {"brand", brand}}, {}},
                gaps->second, Unit::Points));
            return;
        }
        derivation.notation.clear(); // the place against several turns where none alone does
    }

private:
    static constexpr double same = 1e-9;
    using Gaps = std::pair<double, double>; // weighted, and on the criterion

    static double shiftOf(const Gaps& gaps) { return gaps.first / (gaps.first - gaps.second); }

    std::optional<double> valueOf(std::size_t brand) const
    {
        return m_basis.performance(m_touchpoint.id, m_basis.frame.brands[brand]->id);
    }
    std::optional<Gaps> gapsTo(const std::vector<std::size_t>& others) const
    {
        const std::size_t own = *m_basis.frame.own;
        if (!valueOf(own) || !m_values[own])
            return {};
        Gaps gaps{*valueOf(own), *m_values[own]};
        for (const std::size_t b : others) {
            if (!valueOf(b) || !m_values[b])
                return {};
            gaps.first -= *valueOf(b) / static_cast<double>(others.size());
            gaps.second -= *m_values[b] / static_cast<double>(others.size());
        }
        return gaps;
    }
    void addMean(Derivation& derivation) const
    {
        std::vector<std::size_t> others;
        for (std::size_t b = 0; b < m_values.size(); ++b)
            if (b != *m_basis.frame.own && valueOf(b))
                others.push_back(b);
        const auto gaps = gapsTo(others);
        if (!gaps)
            return;
        derivation.inputs.push_back(
            input("D", label(Code::LabelGapHereMean), gaps->first, Unit::Points));
        derivation.inputs.push_back(input("D_c",
            label(Code::LabelCriterionGapMean, "criterion", m_name), gaps->second, Unit::Points));
    }

    const DerivationBasis& m_basis;
    const TouchpointResult& m_touchpoint;
    std::vector<std::optional<double>> m_values; // by brand of the frame
    std::string m_name; // of the criterion
};

std::optional<Derivation> deriveSwitching(const DerivationBasis& basis, const QuantityAt& at)
{
    const TouchpointResult* result = basis.result(at.touchpoint);
    const TouchpointRobustness* robust = basis.robustness(at.touchpoint);
    if (!robust || !robust->switchingShift || !robust->switchingCriterion || !basis.frame.own)
        return {};
    QuantityAt whole = at;
    whole.criterion = *robust->switchingCriterion;
    Derivation derivation = basis.begin(whole, robust->switchingShift);
    Switching switching(basis, *result);
    if (switching.read(whole.criterion))
        switching.add(derivation);
    basis.add(derivation, "", {.quantity = Quantity::Gap, .touchpoint = at.touchpoint},
        result->gap.interval.value);
    addRatingSources(derivation, basis,
        {at.touchpoint, {basis.frame.brands[*basis.frame.own]->id}, basis.frame.voice,
            basis.frame.performance});
    return derivation;
}

} // namespace

std::optional<Derivation> deriveRobust(const DerivationBasis& basis, const QuantityAt& at)
{
    if (!basis.analysis.robustness)
        return {};
    switch (at.quantity) {
    case Quantity::RegretMean:
    case Quantity::RegretHigh:
    case Quantity::RobustEffect:
    case Quantity::RobustWorst:
    case Quantity::ExpectedEffect:
    case Quantity::ExpectedWorst:
        return deriveOfDraws(basis, at);
    case Quantity::RobustSpend:
        return deriveRobustSpend(basis, at);
    case Quantity::TornadoBar:
        return deriveTornado(basis, at);
    case Quantity::SwitchingWeight:
        return deriveSwitching(basis, at);
    default:
        return {};
    }
}

} // namespace rundblick
