// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/excel/excelsource.h"

#include <algorithm>
#include <set>

namespace rundblick {
namespace {

constexpr std::size_t mostColumns = 16'000; // a sheet has 16,384
constexpr std::size_t mostCells = 2'000'000; // single ratings, with the empty ones between them
constexpr std::size_t mostRows = 1'000'000; // a sheet has 1,048,576

} // namespace

ExcelSource::ExcelSource(const Workshop& from, const Analysis& computed)
    : workshop(from)
    , analysis(computed)
    , numbers(workshop.setup())
    , study(studyOf(workshop))
    , frame(ratingFrame(workshop, study, analysis.method))
    , grid(placementGrid(workshop, analysis.method.segment, frame.touchpoints))
    , waves(ownWavesFigure(workshop, analysis.method))
{
    if (analysis.mix)
        mix = mixInput(workshop, analysis);
    performance = {&frame.performance, &frame.voice, firstCriterionRow, 3, "Perf"};
    influence = {&frame.influence, &frame.influenceVoice,
        firstCriterionRow + frame.performance.size(), 4, "Infl"};
    orderRecords();
    placeRatings();
    placeTables();
    hasReach = std::ranges::any_of(
        analysis.touchpoints, [](const auto& result) { return result.journey.reach.has_value(); });
}

void ExcelSource::orderRecords()
{
    inventory = ordered<Touchpoint>(workshop);
    for (std::size_t i = 0; i < inventory.size(); ++i)
        m_numbers[inventory[i]->id] = i + 1;
    for (const auto& [id, placement] : workshop.all<Placement>())
        placements.push_back(&placement);
    std::map<Id<Phase>, std::size_t> phases;
    for (const Phase* phase : ordered<Phase>(workshop))
        phases.emplace(phase->id, phases.size());
    const auto nameOf = [&](const Placement* placement) {
        const Segment* segment = workshop.find(placement->segment);
        return segment ? segment->name : std::string();
    };
    std::ranges::sort(placements, {}, [&](const Placement* placement) {
        return std::tuple(
            phases[placement->phase], numberOf(placement->touchpoint), nameOf(placement));
    });
    for (const Rater* rater : study.raters)
        if (rater)
            raters.push_back(rater);
    std::ranges::sort(raters, {}, &Rater::name);
    for (std::size_t b = 0; b < frame.brands.size(); ++b)
        brandOrder.push_back(b);
    std::ranges::stable_partition(brandOrder, [&](std::size_t b) { return frame.brands[b]->own; });
}

void ExcelSource::placeRatings()
{
    hasGroups = !study.groupValues.empty() || raters.empty();
    std::set<Cell> placed;
    for (const Touchpoint* touchpoint : frame.touchpoints) {
        for (const Brand* brand : frame.brands)
            for (const ScoredCriterion& criterion : frame.performance)
                placed.insert({touchpoint->id, brand->id, criterion.record->id});
        for (const ScoredCriterion& criterion : frame.influence)
            placed.insert({touchpoint->id, {}, criterion.record->id});
    }
    std::set<Cell> others;
    for (const auto& [cell, column] : study.columns)
        if (!placed.contains(cell))
            others.insert(cell);
    for (const auto& [cell, value] : study.groupValues)
        if (!placed.contains(cell))
            others.insert(cell);
    rest.assign(others.begin(), others.end());
    std::ranges::sort(rest, {}, [&](const Cell& cell) {
        const Brand* brand = workshop.find(cell.brand);
        const Criterion* criterion = workshop.find(cell.criterion);
        return std::tuple(numberOf(cell.touchpoint), criterion ? criterion->order : 0.0,
            criterion ? criterion->name : std::string(), brand ? brand->order : 0.0,
            brand ? brand->name : std::string());
    });
    isIndividual = fits();
}

void ExcelSource::placeTables()
{
    std::size_t row = firstPoint;
    for (std::size_t i = 0; mix && i < mix->curves.size(); ++i) {
        const ResponseCurve& curve = mix->curves[i].curve;
        if (curve.family != CurveFamily::Table || curve.table.empty())
            continue;
        tableRows[i] = row;
        row += curve.table.size();
    }
}

bool ExcelSource::fits() const
{
    const std::size_t rows = rated() * rowsPerTouchpoint() + rest.size();
    return raters.size() <= mostColumns && rows <= mostRows
        && rows * std::max<std::size_t>(1, raters.size()) <= mostCells;
}

std::size_t ExcelSource::numberOf(Id<Touchpoint> touchpoint) const
{
    const auto found = m_numbers.find(touchpoint);
    return found == m_numbers.end() ? 0 : found->second;
}

bool ExcelSource::has(SheetKind kind) const
{
    switch (kind) {
    case SheetKind::Charts:
        return rated() > 0;
    case SheetKind::Waves:
        return !waves.rows.empty();
    case SheetKind::Mix:
        return mix && !mix->touchpoints.empty();
    case SheetKind::Frontier:
        return mix && !analysis.mix->frontier.empty();
    case SheetKind::Actions:
        return !workshop.all<Action>().empty();
    case SheetKind::Ideas:
        return !workshop.all<Idea>().empty();
    case SheetKind::Points:
        return !workshop.all<CurvePoint>().empty();
    default:
        return true;
    }
}

std::size_t ExcelSource::rowsPerTouchpoint() const
{
    return frame.brands.size() * frame.performance.size() + frame.influence.size();
}

std::size_t ExcelSource::ratingRow(std::size_t touchpoint, std::optional<std::size_t> brand) const
{
    const std::size_t block = brand.value_or(frame.brands.size());
    return firstRating + touchpoint * rowsPerTouchpoint() + block * frame.performance.size();
}

std::map<Id<Placement>, double> placementShares(const ExcelSource& source)
{
    const auto& segment = source.analysis.method.segment;
    const std::map<Id<Segment>, double> sizes = segmentShares(source.workshop);
    std::map<std::pair<Id<Phase>, Id<Touchpoint>>, std::vector<const Placement*>> spots;
    for (const Placement* placement : source.placements)
        if (!segment || !placement->segment || placement->segment == segment)
            spots[{placement->phase, placement->touchpoint}].push_back(placement);
    std::map<Id<Placement>, double> shares;
    for (const auto& [spot, placements] : spots) {
        const auto chosen = std::ranges::find_if(
            placements, [&](const Placement* one) { return one->segment == segment; });
        if (chosen != placements.end())
            shares[(*chosen)->id] = 1.0;
        else if (segment)
            shares[placements.front()->id] = 1.0; // the one for all
        else
            for (const Placement* one : placements)
                if (const auto size = sizes.find(*one->segment); size != sizes.end())
                    shares[one->id] = size->second;
    }
    return shares;
}

std::string lookedUp(SheetKind sheet, const SheetRange& numbers, std::size_t column, SheetCell key)
{
    const SheetRange values{{numbers.first.row, column}, {numbers.last.row, column}};
    const std::string name = quotedSheet(sheet);
    return "INDEX(" + name + fixedRange(values) + ",MATCH(" + rowCell(key) + ',' + name
        + fixedRange(numbers) + ",0))";
}

} // namespace rundblick
