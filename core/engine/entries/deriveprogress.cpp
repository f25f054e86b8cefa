// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/derivations/derivationbasis.h"
#include "core/model/edits/ratingplaces.h"

namespace rundblick {
namespace {

// The slots of those whose ratings are counted.
std::vector<std::size_t> slotsOf(const Workshop& workshop, const QuantityAt& at)
{
    std::vector<std::size_t> slots;
    const Rater* one = workshop.find(at.rater);
    for (const auto& [id, rater] : workshop.all<Rater>()) {
        const bool isCounted
            = one ? rater.id == one->id : static_cast<std::size_t>(rater.voice) + 1 == at.index;
        if (isCounted)
            slots.push_back(static_cast<std::size_t>(rater.slot));
    }
    return slots;
}

class RatedCells {
public:
    RatedCells(const DerivationBasis& basis, const QuantityAt& at)
        : m_study(basis.study)
        , m_slots(slotsOf(basis.workshop, at))
        , m_isGroup(!at.rater && at.index == static_cast<std::size_t>(RatedBy::Group))
    {
    }

    bool isRated(const Cell& cell) const
    {
        if (m_isGroup)
            return m_study.groupValues.contains(cell);
        const auto column = m_study.columns.find(cell);
        return column != m_study.columns.end()
            && std::ranges::any_of(m_slots,
                [&](std::size_t slot) { return codeAt(*column->second, slot) != notRated; });
    }

private:
    const Study& m_study;
    const std::vector<std::size_t> m_slots;
    const bool m_isGroup;
};

// The cells of a touchpoint that are asked about.
std::vector<Cell> cellsOf(const DerivationBasis& basis, const QuantityAt& at,
    const std::vector<const Criterion*>& criteria, Id<Touchpoint> touchpoint)
{
    std::vector<Cell> cells;
    for (const Criterion* criterion : criteria) {
        if (criterion->role == CriterionRole::Influence) {
            cells.push_back({touchpoint, {}, criterion->id});
            continue;
        }
        for (const auto& [brand, record] : basis.workshop.all<Brand>())
            cells.push_back({touchpoint, brand, criterion->id});
    }
    if (at.quantity == Quantity::RatedOfBrand)
        std::erase_if(cells, [&](const Cell& cell) { return cell.brand != at.brand; });
    return cells;
}

std::optional<Derivation> deriveRatedCount(const DerivationBasis& basis, const QuantityAt& at)
{
    const Workshop& workshop = basis.workshop;
    const auto criteria
        = criteriaToRate(workshop, at.criterion ? std::optional(at.criterion) : std::nullopt);
    const auto placements = mainPlacements(workshop);
    const RatedCells rated(basis, at);
    Derivation derivation = basis.begin(at, 0.0);
    double asked = 0.0;
    for (const Touchpoint* touchpoint : touchpointsToRate(workshop, criteria)) {
        const auto main = placements.find(touchpoint->id);
        const Id<Phase> phase = main == placements.end() ? Id<Phase>{} : main->second->phase;
        if (at.quantity == Quantity::RatedInPhase && phase != at.phase)
            continue;
        const std::vector<Cell> cells = cellsOf(basis, at, criteria, touchpoint->id);
        const auto done = static_cast<double>(
            std::ranges::count_if(cells, [&](const Cell& cell) { return rated.isRated(cell); }));
        asked += static_cast<double>(cells.size());
        *derivation.value += done;
        derivation.inputs.push_back(input(
            "r", label(Code::LabelRatingsAt, "touchpoint", touchpoint->name), done, Unit::Count));
    }
    if (asked == 0.0)
        return {};
    derivation.inputs.push_back(input("", label(Code::LabelRatingsAsked), asked, Unit::Count));
    return derivation;
}

} // namespace

std::optional<Derivation> deriveProgress(const DerivationBasis& basis, const QuantityAt& at)
{
    if (at.quantity != Quantity::RatedInPhase && at.quantity != Quantity::RatedOfBrand)
        return {};
    const bool isGone = (at.phase && !basis.workshop.find(at.phase))
        || (at.brand && !basis.workshop.find(at.brand));
    return isGone ? std::nullopt : deriveRatedCount(basis, at);
}

} // namespace rundblick
