// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/derivations/derivationbasis.h"

#include "core/engine/entries/entrytitles.h"

#include <algorithm>

namespace rundblick {
namespace {

template <typename Records, typename Key>
auto recordOf(const Records& records, Key id) -> decltype(&*records.begin())
{
    const auto found = std::ranges::find_if(records, [&](const auto& r) { return r.id == id; });
    return found == records.end() ? nullptr : &*found;
}

// What is counted has a name of its own for each index.
Code titleCode(const Workshop& workshop, const QuantityAt& at)
{
    const auto ofIndex = [&](std::initializer_list<Code> codes) {
        return codes.begin()[std::min(at.index, codes.size() - 1)];
    };
    switch (at.quantity) {
    case Quantity::CriterionValue:
        return at.brand ? Code::TitleCriterionValue : Code::TitleInfluenceCriterion;
    case Quantity::VerdictCount:
        return ofIndex({Code::TitleVerdictCount, Code::TitleDeficitCount, Code::TitleTendencyCount,
            Code::TitleParityCount, Code::TitleOpenCount, Code::TitleUnratedCount});
    case Quantity::CoverCount:
        return ofIndex({Code::TitleCoverCount, Code::TitleReserveCount, Code::TitleGreyCount});
    case Quantity::SurenessCount:
        return ofIndex({Code::TitleSurenessCount, Code::TitleTendsCount, Code::TitleUnsureCount});
    default:
        return entryTitle(workshop, at).value_or(traitsOf(at.quantity).title);
    }
}

} // namespace

DerivationBasis::DerivationBasis(const Workshop& w, const Study& s, const Analysis& a)
    : workshop(w)
    , study(s)
    , analysis(a)
    , frame(ratingFrame(w, s, a.method))
    , grid(placementGrid(w, a.method.segment, frame.touchpoints))
{
}

const TouchpointResult* DerivationBasis::result(Id<Touchpoint> touchpoint) const
{
    return workshop.find(touchpoint) ? analysis.find(touchpoint) : nullptr;
}

const TouchpointRobustness* DerivationBasis::robustness(Id<Touchpoint> touchpoint) const
{
    const TouchpointResult* found = analysis.robustness ? result(touchpoint) : nullptr;
    if (!found)
        return nullptr;
    const auto place = static_cast<std::size_t>(found - analysis.touchpoints.data());
    const std::vector<TouchpointRobustness>& all = analysis.robustness->touchpoints;
    return place < all.size() ? &all[place] : nullptr;
}

const BrandResult* DerivationBasis::brand(Id<Brand> id) const
{
    return recordOf(analysis.brands, id);
}

const BrandResult* DerivationBasis::ownBrand() const
{
    const auto found = std::ranges::find(analysis.brands, true, &BrandResult::own);
    return found == analysis.brands.end() ? nullptr : &*found;
}

std::optional<std::size_t> DerivationBasis::phaseIndex(Id<Phase> phase) const
{
    const auto found = std::ranges::find(analysis.phases, phase, &PhaseResult::id);
    if (found == analysis.phases.end())
        return {};
    return static_cast<std::size_t>(found - analysis.phases.begin());
}

std::optional<std::size_t> DerivationBasis::gridPlace(
    Id<Touchpoint> touchpoint, std::size_t phase) const
{
    const auto found = std::ranges::find(frame.touchpoints, touchpoint, &Touchpoint::id);
    if (found == frame.touchpoints.end() || phase >= grid.phases.size()
        || grid.phases[phase]->id != analysis.phases[phase].id)
        return {};
    return phase * grid.touchpoints + static_cast<std::size_t>(found - frame.touchpoints.begin());
}

std::optional<double> DerivationBasis::performance(
    Id<Touchpoint> touchpoint, Id<Brand> brandId) const
{
    const TouchpointResult* found = result(touchpoint);
    if (!found)
        return {};
    for (const Performance& value : found->performance)
        if (value.brand == brandId)
            return value.interval.value;
    return {};
}

Message DerivationBasis::titleOf(const QuantityAt& at) const
{
    Message title{titleCode(workshop, at), {}, {}};
    const auto name = [&](const char* key, const auto* record) {
        if (record)
            title.values.emplace_back(key, record->name);
    };
    name("touchpoint", workshop.find(at.touchpoint));
    name("brand", brand(at.brand));
    name("criterion", workshop.find(at.criterion));
    if (const auto phase = phaseIndex(at.phase))
        name("phase", &analysis.phases[*phase]);
    name("scenario", workshop.find(at.scenario));
    if (const TouchpointResult* found = result(at.touchpoint);
        found && !found->gap.benchmark.empty())
        title.values.emplace_back("benchmark", found->gap.benchmark);
    if (at.quantity == Quantity::FrontierEffect && analysis.mix
        && at.index < analysis.mix->frontier.size())
        title.values.emplace_back("budget", analysis.mix->frontier[at.index].budget);
    if (at.quantity == Quantity::OrderBic)
        title.values.emplace_back("order", static_cast<std::int64_t>(at.index));
    if (const auto& edge = analysis.journey.strongestEdge;
        edge && at.quantity == Quantity::EdgeLeverage) {
        title.values.emplace_back("from", edge->from);
        title.values.emplace_back("to", edge->to);
    }
    addEntryNames(title, *this, at);
    addWaveNames(title, *this, at);
    return title;
}

Derivation DerivationBasis::begin(const QuantityAt& at, std::optional<double> value) const
{
    const QuantityTraits& traits = traitsOf(at.quantity);
    Derivation derivation;
    derivation.of = at;
    derivation.title = titleOf(at);
    derivation.value = value;
    derivation.unit = traits.unit;
    derivation.words = {traits.words, {}, {}};
    derivation.notation = traits.notation;
    derivation.section = traits.section;
    return derivation;
}

void DerivationBasis::add(Derivation& derivation, std::string symbol, const QuantityAt& from,
    std::optional<double> value) const
{
    derivation.inputs.push_back(
        {std::move(symbol), titleOf(from), value, traitsOf(from.quantity).unit, from});
}

Message label(Code code)
{
    return {code, {}, {}};
}

Message label(Code code, const char* name, MessageValue value)
{
    return {code, {{name, std::move(value)}}, {}};
}

DerivationInput input(std::string symbol, Message label, std::optional<double> value, Unit unit)
{
    return {std::move(symbol), std::move(label), value, unit, {}};
}

DerivationSource drawsSource(const Analysis& analysis, std::int64_t draws)
{
    return {{Code::SourceDraws, {{"draws", draws}, {"seed", analysis.seed}}, {}}, {}};
}

DerivationSource workshopSource(const DerivationBasis& basis, Message what)
{
    return {std::move(what), basis.workshop.setup().date};
}

std::optional<Derivation> deriveAt(const DerivationBasis& basis, const QuantityAt& at)
{
    for (const auto room : {deriveValue, deriveGap, deriveExperience, deriveImpact, deriveJourney,
             derivePaths, deriveCover, deriveCurve, deriveMix, deriveCounts, deriveScenario,
             deriveCertainty, deriveRobust, deriveEntries, deriveRatings, deriveProgress,
             deriveWeights, deriveShortList, deriveSixOfTen, deriveWaves})
        if (std::optional<Derivation> derivation = room(basis, at))
            return derivation;
    return {};
}

std::optional<Derivation> derive(
    const Workshop& workshop, const Study& study, const Analysis& analysis, const QuantityAt& at)
{
    return deriveAt(DerivationBasis(workshop, study, analysis), at);
}

} // namespace rundblick
