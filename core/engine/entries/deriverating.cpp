// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/derivations/derivationbasis.h"

#include <map>

namespace rundblick {
namespace {

Cell cellOf(const QuantityAt& at)
{
    return {at.touchpoint, at.brand, at.criterion};
}

const Column* columnAt(const DerivationBasis& basis, const Cell& cell)
{
    const auto found = basis.study.columns.find(cell);
    return found == basis.study.columns.end() ? nullptr : found->second;
}

// The scale that was rated on; none where a record of the place is gone.
std::optional<ScoredCriterion> scaleAt(const DerivationBasis& basis, const QuantityAt& at)
{
    const Criterion* criterion = basis.workshop.find(at.criterion);
    const bool isThere = criterion && basis.workshop.find(at.touchpoint)
        && (!at.brand || basis.workshop.find(at.brand));
    return isThere ? scoredCriterion(*criterion) : std::nullopt;
}

void addScale(Derivation& derivation, const ScoredCriterion& scale)
{
    const Id<Criterion> id = scale.record->id;
    for (const std::size_t end : {0U, 1U})
        derivation.inputs.push_back(
            {"", label(end == 0 ? Code::LabelScaleLow : Code::LabelScaleHigh),
                end == 0 ? scale.record->low : scale.record->high, Unit::Number,
                QuantityAt{.quantity = Quantity::ScaleEnd, .criterion = id, .index = end}});
    derivation.inputs.push_back(
        input("", label(Code::LabelAsPoints), scale.scoreOf(*derivation.value), Unit::Points));
}

// What the place is worth, of everybody who counts there.
void addValueThere(Derivation& derivation, const DerivationBasis& basis)
{
    const QuantityAt& at = derivation.of;
    const QuantityAt next{.quantity = Quantity::CriterionValue,
        .touchpoint = at.touchpoint,
        .brand = at.brand,
        .criterion = at.criterion};
    if (const auto value = deriveValue(basis, next))
        basis.add(derivation, "", next, value->value);
}

Code sourceOf(Voice voice)
{
    if (voice == Voice::Customer)
        return Code::SourceCustomer;
    return voice == Voice::Employee ? Code::SourceEmployee : Code::SourceExpert;
}

// Who said it, when, and from which file it was read.
void addRater(Derivation& derivation, const DerivationBasis& basis, const Rater& rater)
{
    const std::string& date = rater.date.empty() ? basis.workshop.setup().date : rater.date;
    derivation.sources.push_back({label(sourceOf(rater.voice), "rater", rater.name), date});
    if (!rater.source.empty())
        derivation.sources.push_back({label(Code::SourceReadFrom, "file", rater.source), {}});
    derivation.evidence
        = rater.voice == Voice::Customer ? Evidence::FewCustomers : Evidence::Employees;
}

std::optional<Derivation> deriveRating(const DerivationBasis& basis, const QuantityAt& at)
{
    const Rater* rater = basis.workshop.find(at.rater);
    const auto scale = scaleAt(basis, at);
    const Column* column = columnAt(basis, cellOf(at));
    if (!rater || !scale || !column)
        return {};
    const std::uint32_t code = codeAt(*column, static_cast<std::size_t>(rater->slot));
    if (code == notRated)
        return {};
    Derivation derivation = basis.begin(at, decode(*scale->record, code));
    addScale(derivation, *scale);
    addValueThere(derivation, basis);
    addRater(derivation, basis, *rater);
    return derivation;
}

std::optional<Derivation> deriveGroupRating(const DerivationBasis& basis, const QuantityAt& at)
{
    const auto scale = scaleAt(basis, at);
    const auto found = basis.study.groupValues.find(cellOf(at));
    if (!scale || found == basis.study.groupValues.end())
        return {};
    const GroupValue& agreed = *found->second;
    Derivation derivation = basis.begin(at, agreed.value);
    if (agreed.low)
        derivation.inputs.push_back(input("", label(Code::LabelAgreedLow), agreed.low));
    if (agreed.high)
        derivation.inputs.push_back(input("", label(Code::LabelAgreedHigh), agreed.high));
    addScale(derivation, *scale);
    addValueThere(derivation, basis);
    if (columnAt(basis, cellOf(at)))
        derivation.notes.push_back(label(Code::GroupOutvoted));
    derivation.sources.push_back(workshopSource(basis, label(Code::SourceGroup)));
    derivation.evidence = Evidence::Assumption;
    return derivation;
}

Code meanWords(Voice voice)
{
    if (voice == Voice::Customer)
        return Code::WordsMeanCustomers;
    return voice == Voice::Employee ? Code::WordsMeanEmployees : Code::WordsMeanExperts;
}

// Everybody who rates with a voice, each as one.
Panel panelOf(const DerivationBasis& basis, Voice voice)
{
    Panel panel;
    for (const auto& [id, rater] : basis.workshop.all<Rater>())
        if (rater.voice == voice) {
            panel.raterSlots.push_back(static_cast<std::size_t>(rater.slot));
            panel.weights.push_back(1.0);
        }
    return panel;
}

std::optional<Derivation> deriveMeanRating(const DerivationBasis& basis, const QuantityAt& at)
{
    const auto scale = scaleAt(basis, at);
    const Column* column = columnAt(basis, cellOf(at));
    if (!scale || !column || at.index >= enumTexts<Voice>.size())
        return {};
    const auto voice = static_cast<Voice>(at.index);
    const Panel panel = panelOf(basis, voice);
    std::map<std::uint32_t, std::int64_t> counts; // by code
    std::int64_t n = 0;
    double sum = 0.0;
    for (const std::size_t slot : panel.raterSlots)
        if (const std::uint32_t code = codeAt(*column, slot); code != notRated) {
            ++counts[code];
            ++n;
            sum += decode(*scale->record, code);
        }
    if (n == 0)
        return {};
    Derivation derivation = basis.begin(at, sum / static_cast<double>(n));
    derivation.words = label(meanWords(voice));
    derivation.n = n;
    for (const auto& [code, count] : counts) {
        const double answer = decode(*scale->record, code);
        derivation.inputs.push_back(input("y_j", label(Code::LabelAnswerGiven), answer));
        derivation.inputs.push_back(input("c", label(Code::LabelAnswerCount, "answer", answer),
            static_cast<double>(count), Unit::Count));
    }
    addScale(derivation, *scale);
    addRatingSources(derivation, basis, {at.touchpoint, {at.brand}, panel, {*scale}});
    return derivation;
}

} // namespace

std::optional<Derivation> deriveRatings(const DerivationBasis& basis, const QuantityAt& at)
{
    switch (at.quantity) {
    case Quantity::Rating:
        return deriveRating(basis, at);
    case Quantity::GroupRating:
        return deriveGroupRating(basis, at);
    case Quantity::MeanRating:
        return deriveMeanRating(basis, at);
    default:
        return {};
    }
}

} // namespace rundblick
