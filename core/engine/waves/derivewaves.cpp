// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/derivations/derivationbasis.h"
#include "core/engine/uncertainty/studentst.h"

#include <algorithm>

namespace rundblick {
namespace {

constexpr double upper = 0.975; // of a two-sided 95 % interval

// The waves of the workshop as compareWaves() reads and compares them.
struct Compared {
    const WaveComparison& comparison;
    const WaveRow& row;
    const RatingFrame& frame;
    const DerivationBasis& basis;

    Panel panel(std::size_t wave) const
    {
        return wavePanel(basis.study, frame.voice, comparison.waves[wave]);
    }
};

std::optional<Derivation> deriveWaveValue(const Compared& compared, const QuantityAt& at)
{
    const WaveValue& value = compared.row.values[at.index];
    if (!value.value)
        return {};
    Derivation derivation = compared.basis.begin(at, value.value);
    derivation.n = static_cast<std::int64_t>(value.n);
    const Panel panel = compared.panel(at.index);
    addRatedParts(
        derivation, compared.basis, {at.touchpoint, {at.brand}, panel, compared.frame.performance});
    const auto add = [&](Code code, std::optional<double> number) {
        if (number)
            derivation.inputs.push_back(input("", label(code), number, Unit::Points));
    };
    add(Code::LabelSd, value.sd);
    add(Code::LabelStandardError, value.se);
    return derivation;
}

// One side of the change, with what Welch's test takes from it.
void addSide(Derivation& derivation, const Compared& compared, std::size_t wave, const char* place)
{
    const WaveValue& value = compared.row.values[wave];
    QuantityAt at = derivation.of;
    at.quantity = Quantity::WaveValue;
    at.index = wave;
    const auto symbol = [&](const char* letter) { return std::string(letter) + place; };
    compared.basis.add(derivation, symbol("V"), at, value.value);
    const auto n = static_cast<std::int64_t>(value.n);
    derivation.inputs.push_back(input(symbol("n"), label(Code::SourceRaters, "count", n),
        static_cast<double>(value.n), Unit::Count));
    if (value.se)
        derivation.inputs.push_back(
            input(symbol("SE"), label(Code::LabelStandardError), value.se, Unit::Points));
}

void addTest(Derivation& derivation, const WaveChange& change, double relevant)
{
    const auto add = [&](const char* symbol, Code code, std::optional<double> value, Unit unit) {
        if (value)
            derivation.inputs.push_back(input(symbol, label(code), value, unit));
    };
    if (change.se) {
        if (*change.se > 0.0)
            derivation.notation += "\nSE = √(SE₁² + SE₂²)"
                                   "\ndf = SE⁴ / (SE₁⁴/(n₁ − 1) + SE₂⁴/(n₂ − 1))";
        derivation.notation += "\nD ± t·SE";
        add("SE", Code::LabelStandardError, change.se, Unit::Points);
        add("df", Code::LabelDegrees, change.df, Unit::Number);
        add("t", Code::LabelT, tQuantile(upper, *change.df), Unit::Number);
    }
    add("p", Code::LabelP, change.p, Unit::Probability);
    add("q", Code::LabelQ, change.q, Unit::Probability);
    add("δ", Code::LabelRelevant, relevant, Unit::Points);
}

std::optional<Derivation> deriveWaveChange(const Compared& compared, const QuantityAt& at)
{
    const WaveChange& change = compared.row.changes[at.index];
    if (!change.interval.value)
        return {};
    Derivation derivation = compared.basis.begin(at, change.interval.value);
    derivation.low = change.interval.low;
    derivation.high = change.interval.high;
    addSide(derivation, compared, at.index, "₂");
    addSide(derivation, compared, at.index - 1, "₁");
    addTest(derivation, change, compared.basis.analysis.method.relevantDifference);
    derivation.wave = change.verdict;
    derivation.n = static_cast<std::int64_t>(
        std::min(compared.row.values[at.index].n, compared.row.values[at.index - 1].n));
    for (const std::size_t wave : {at.index - 1, at.index}) {
        const Panel panel = compared.panel(wave);
        addRatingSources(derivation, compared.basis,
            {at.touchpoint, {at.brand}, panel, compared.frame.performance});
    }
    return derivation;
}

std::vector<const Rater*> ratersOf(const Workshop& workshop, std::size_t wave)
{
    std::vector<const Rater*> raters;
    for (const auto& [id, rater] : workshop.all<Rater>())
        if (rater.wave && static_cast<std::size_t>(rater.wave->value) == wave)
            raters.push_back(&rater);
    return raters;
}

// Everybody who belongs to the wave, each leading to the own weight.
std::optional<Derivation> deriveWaveRaters(const DerivationBasis& basis, const QuantityAt& at)
{
    if (!basis.workshop.find(Id<Wave>{static_cast<std::int64_t>(at.index)}))
        return {};
    const std::vector<const Rater*> raters = ratersOf(basis.workshop, at.index);
    Derivation derivation = basis.begin(at, static_cast<double>(raters.size()));
    for (const Rater* rater : raters)
        basis.add(
            derivation, "", {.quantity = Quantity::RaterWeight, .rater = rater->id}, rater->weight);
    derivation.sources.push_back(workshopSource(basis, label(Code::SourceSetup)));
    return derivation;
}

} // namespace

void addWaveNames(Message& title, const DerivationBasis& basis, const QuantityAt& at)
{
    if (at.quantity == Quantity::WaveRaters)
        title.values.emplace_back(
            "count", static_cast<std::int64_t>(ratersOf(basis.workshop, at.index).size()));
    const bool isChange = at.quantity == Quantity::WaveChange;
    if (!isChange && at.quantity != Quantity::WaveValue)
        return;
    const std::vector<const Wave*> waves = ordered<Wave>(basis.workshop);
    const auto brand = std::ranges::find_if(
        title.values, [](const auto& value) { return value.first == "brand"; });
    if (at.index >= waves.size() || (isChange && at.index == 0) || brand == title.values.end())
        return;
    std::string name = waves[at.index]->name;
    if (isChange)
        name = waves[at.index - 1]->name + " → " + name;
    brand->second = std::get<std::string>(brand->second) + " (" + name + ")";
}

std::optional<Derivation> deriveWaves(const DerivationBasis& basis, const QuantityAt& at)
{
    if (at.quantity == Quantity::WaveRaters)
        return deriveWaveRaters(basis, at);
    const bool isAsked = at.quantity == Quantity::WaveValue || at.quantity == Quantity::WaveChange;
    const Workshop& workshop = basis.workshop;
    if (!isAsked || !workshop.find(at.touchpoint) || !workshop.find(at.brand)
        || at.index >= workshop.all<Wave>().size())
        return {};
    const Method& method = basis.analysis.method;
    const Result<WaveComparison> comparison = compareWaves(workshop, basis.study, method, {});
    const WaveRow* row = comparison ? comparison->find(at.touchpoint, at.brand) : nullptr;
    if (!row)
        return {};
    const RatingFrame frame = waveFrame(workshop, basis.study, method);
    const Compared compared{*comparison, *row, frame, basis};
    return at.quantity == Quantity::WaveValue ? deriveWaveValue(compared, at)
                                              : deriveWaveChange(compared, at);
}

} // namespace rundblick
