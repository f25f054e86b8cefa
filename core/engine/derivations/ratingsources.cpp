// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/derivations/derivationbasis.h"

#include <set>

namespace rundblick {
namespace {

constexpr std::size_t surveySize = 30; // raters, glossary "Evidence"

// Slots of the panel that rated anything at the place.
std::set<std::size_t> raterSlots(const DerivationBasis& basis, const RatingPlace& place)
{
    std::set<std::size_t> slots;
    for (const Id<Brand> brand : place.brands)
        for (const ScoredCriterion& criterion : place.criteria) {
            const auto column
                = basis.study.columns.find({place.touchpoint, brand, criterion.record->id});
            if (column == basis.study.columns.end())
                continue;
            for (const std::size_t slot : place.panel.raterSlots)
                if (codeAt(*column->second, slot) <= criterion.lastCode)
                    slots.insert(slot);
        }
    return slots;
}

bool hasGroupValue(const DerivationBasis& basis, const RatingPlace& place)
{
    for (const Id<Brand> brand : place.brands)
        for (const ScoredCriterion& criterion : place.criteria)
            if (basis.study.groupValues.contains({place.touchpoint, brand, criterion.record->id}))
                return true;
    return false;
}

Evidence evidenceOf(std::size_t customers, std::size_t raters)
{
    if (raters == 0)
        return Evidence::Assumption; // agreed in the room
    if (customers == 0)
        return Evidence::Employees;
    return customers >= surveySize ? Evidence::Survey : Evidence::FewCustomers;
}

} // namespace

void addRatingSources(
    Derivation& derivation, const DerivationBasis& basis, const RatingPlace& place)
{
    std::map<std::pair<std::string, std::string>, std::int64_t> origins; // file and date
    std::size_t customers = 0;
    const std::set<std::size_t> slots = raterSlots(basis, place);
    for (const std::size_t slot : slots) {
        const Rater& rater = *basis.study.raters[slot];
        const std::string& date = rater.date.empty() ? basis.workshop.setup().date : rater.date;
        ++origins[{rater.source, date}];
        customers += rater.voice == Voice::Customer ? 1U : 0U;
    }
    for (const auto& [origin, count] : origins) {
        const auto& [file, date] = origin;
        Message what = file.empty()
            ? label(Code::SourceRaters, "count", count)
            : Message{Code::SourceFile, {{"file", file}, {"count", count}}, {}};
        derivation.sources.push_back({std::move(what), date});
    }
    if (slots.empty() && hasGroupValue(basis, place))
        derivation.sources.push_back(workshopSource(basis, label(Code::SourceGroup)));
    derivation.evidence = evidenceOf(customers, slots.size());
    if (!derivation.n && !slots.empty())
        derivation.n = static_cast<std::int64_t>(slots.size());
}

} // namespace rundblick
