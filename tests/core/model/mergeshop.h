// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checks.h"
#include "core/model/edits/ratingedits.h"
#include "core/model/edits/recordedits.h"
#include "core/model/merge/merge.h"
#include "tests/support/workshopbuilder.h"

namespace rundblick {

// A small workshop, and what two groups do to their copies of it.

struct Shop {
    WorkshopBuilder builder;
    Id<Segment> first
        = builder.add(Segment{{}, "Everybody", 0.0, {}, {}}); // id 1 as Setup's: stays
    Id<Brand> own = builder.brand("Own", true);
    Id<Brand> other = builder.brand("Other");
    Id<Phase> search = builder.phase("Search");
    Id<Phase> buy = builder.phase("Buy");
    Id<Criterion> trust = builder.criterion("Trust"); // 1..5
    Id<Rater> anna = builder.rater("Anna");
    Id<Rater> beat = builder.rater("Beat");
    Id<Touchpoint> web = builder.touchpoint("Web");
    Id<Touchpoint> call = builder.touchpoint("Call");
    Id<Placement> webInSearch = builder.placement(web, search);

    Cell cell() const { return {web, own, trust}; }
    const Workshop& workshop() const { return builder.workshop(); }
};

inline Workshop with(Workshop workshop, const Edit& edit)
{
    if (!check(workshop, edit))
        qFatal("the test's own edit is refused");
    workshop.apply(edit);
    return workshop;
}

inline Workshop with(const Workshop& workshop, const Result<Edit>& edit)
{
    return with(workshop, *edit);
}

template <typename Record, typename Change>
Workshop changed(const Workshop& workshop, Id<Record> id, const Change& change)
{
    return with(workshop, editRecord(workshop, id, EditKind::ChangeRecord, change));
}

template <typename Record>
Workshop added(const Workshop& workshop, Record record)
{
    record.id = Id<Record>::random();
    return with(workshop, addRecord(std::move(record)));
}

inline Touchpoint touchpoint(std::string name, double spend = 0.0)
{
    Touchpoint touchpoint;
    touchpoint.name = std::move(name);
    touchpoint.spend = spend;
    return touchpoint;
}

inline Idea idea(Id<Touchpoint> touchpoint, std::string text)
{
    Idea idea;
    idea.touchpoint = touchpoint;
    idea.text = std::move(text);
    return idea;
}

inline Workshop rated(const Workshop& workshop, Id<Rater> rater, const Cell& cell, double value)
{
    return with(workshop, setRating(workshop, rater, cell, value));
}

inline std::optional<double> ratingOf(
    const Workshop& workshop, std::string_view rater, const Cell& cell)
{
    const Study study = studyOf(workshop);
    const auto column = study.columns.find(cell);
    const Rater* who = findByName<Rater>(workshop, rater);
    if (column == study.columns.end() || !who)
        return {};
    const std::uint32_t code = codeAt(*column->second, static_cast<std::size_t>(who->slot));
    return code == notRated ? std::nullopt
                            : std::optional(decode(*workshop.find(cell.criterion), code));
}

inline Workshop result(const Workshop& ours, const Result<Merge>& merge)
{
    return with(ours, merge->edit);
}

inline MessageValue text(const char* value)
{
    return std::string(value);
}

} // namespace rundblick
