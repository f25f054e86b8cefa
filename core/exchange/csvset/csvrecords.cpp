// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvset/csvtable.h"

namespace rundblick {
namespace {

using Names = std::vector<std::string_view>;

// The header: these, and then the names of fields.
Names with(Names first, const Names& fields)
{
    first.insert(first.end(), fields.begin(), fields.end());
    return first;
}

// Records with a name in the first column and fields behind it.
template <typename Record>
CsvTable namedTable(const Workshop& workshop, ImportKind kind, std::string_view title, Names fields)
{
    Names header = with({title}, fields);
    return tableInOrder<Record>(workshop, kind, std::move(header),
        [fields = std::move(fields)](CsvWriter& csv, const Record& record) {
            csv.text(onOneLine(record.name));
            csv.fields(record, fields);
        });
}

std::string channelOf(const Touchpoint& touchpoint)
{
    std::string channel(textOf(touchpoint.ownership));
    if (!channel.empty() && touchpoint.form != Form::Unset)
        channel += ' ';
    return channel.append(textOf(touchpoint.form));
}

CsvTable touchpointsTable(const Workshop& workshop)
{
    Names fields{"owner", "order", "rated", "parked", "forced", "spend", "minimum", "maximum",
        "stoppable", "activation", "locked", "organic", "saturation", "half", "double",
        "elasticity", "effect", "trialSpend", "trialEffect", "saturationLow", "saturationHigh",
        "halfLow", "halfHigh"};
    Names header = with({"touchpoint", "channel"}, fields);
    return tableInOrder<Touchpoint>(workshop, ImportKind::Touchpoints, std::move(header),
        [fields = std::move(fields)](CsvWriter& csv, const Touchpoint& touchpoint) {
            csv.text(onOneLine(touchpoint.name));
            csv.text(channelOf(touchpoint));
            csv.fields(touchpoint, fields);
        });
}

// By touchpoint, phase and segment in their orders.
std::vector<const Placement*> orderedPlacements(const Workshop& workshop)
{
    const auto orderOf = [&]<typename Record>(std::optional<Id<Record>> id) {
        const Record* record = workshop.find(id);
        return std::pair(record ? record->order : -1e300, id ? id->value : 0);
    };
    std::vector<const Placement*> placements;
    for (const auto& [id, placement] : workshop.all<Placement>())
        placements.push_back(&placement);
    std::ranges::sort(placements, {}, [&](const Placement* placement) {
        return std::tuple(orderOf(std::optional(placement->touchpoint)),
            orderOf(std::optional(placement->phase)), orderOf(placement->segment));
    });
    return placements;
}

CsvTable placementsTable(const Workshop& workshop)
{
    Names fields{"role", "usage", "importance", "experience", "teamExperience", "targetExperience",
        "momentOfTruth"};
    Names header = with({"touchpoint", "phase", "segment"}, fields);
    header.push_back("evidence");
    return tableOf<Placement>(ImportKind::Placements, std::move(header),
        orderedPlacements(workshop),
        [fields = std::move(fields), &workshop](CsvWriter& csv, const Placement& placement) {
            const Segment* segment = workshop.find(placement.segment);
            csv.text(onOneLine(workshop.find(placement.touchpoint)->name));
            csv.text(onOneLine(workshop.find(placement.phase)->name));
            csv.text(segment ? onOneLine(segment->name) : std::string());
            csv.fields(placement, fields);
            csv.value(static_cast<std::int64_t>(placement.evidence));
        });
}

CsvTable judgementsTable(const Workshop& workshop)
{
    const auto isWeighed = [&](Id<Criterion> id) { // only these are compared with each other
        return workshop.find(id)->role == CriterionRole::Performance;
    };
    std::vector<const Judgement*> judgements;
    for (const auto& [id, judgement] : workshop.all<Judgement>())
        if (isWeighed(judgement.first) && isWeighed(judgement.second))
            judgements.push_back(&judgement);
    return tableOf<Judgement>(ImportKind::Judgements, {"judge", "first", "second", "ratio"},
        std::move(judgements), [&workshop](CsvWriter& csv, const Judgement& judgement) {
            csv.text(onOneLine(judgement.judge));
            csv.text(onOneLine(workshop.find(judgement.first)->name));
            csv.text(onOneLine(workshop.find(judgement.second)->name));
            csv.number(judgement.ratio);
        });
}

} // namespace

std::vector<CsvTable> tablesOfRecords(const Workshop& workshop)
{
    std::vector<CsvTable> tables;
    tables.push_back(tableOfSettings(workshop));
    tables.push_back(namedTable<Segment>(
        workshop, ImportKind::Segments, "segment", {"order", "size", "lifetimeValue"}));
    tables.push_back(tableInOrder<Wave>(workshop, ImportKind::Waves, {"wave", "order", "date"},
        [](CsvWriter& csv, const Wave& wave) {
            csv.text(onOneLine(wave.name));
            csv.number(wave.order);
            csv.text(dateOrNothing(wave.date));
        }));
    tables.push_back(namedTable<Phase>(
        workshop, ImportKind::Phases, "phase", {"order", "weight", "coverageTarget", "question"}));
    tables.push_back(namedTable<Brand>(
        workshop, ImportKind::Brands, "brand", {"order", "own", "marketShare", "colour"}));
    tables.push_back(namedTable<Criterion>(workshop, ImportKind::Criteria, "criterion",
        {"order", "role", "weight", "rank", "low", "high", "step", "reversed"}));
    tables.push_back(judgementsTable(workshop));
    tables.push_back(touchpointsTable(workshop));
    tables.push_back(placementsTable(workshop));
    return tables;
}

} // namespace rundblick
