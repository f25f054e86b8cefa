// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"

namespace rundblick {

// Edits that work alike for every kind of record. Each is a pure function: nothing changes until
// the edit is performed. An edit that would change nothing is empty.

template <typename Record>
Edit addRecord(Record record, EditKind kind = EditKind::AddRecord)
{
    return {kind, {Change<Record>{{}, std::move(record)}}};
}

// The record takes the place of the one with its id.
template <typename Record>
Edit changeRecord(const Workshop& workshop, Record after, EditKind kind = EditKind::ChangeRecord)
{
    const Record* before = workshop.find(after.id);
    if (before && *before == after)
        return {kind, {}};
    return {
        kind, {Change<Record>{before ? std::optional(*before) : std::nullopt, std::move(after)}}};
}

// The record as `change(record)` makes it; empty where there is none with this id.
template <typename Record, typename Change>
Edit editRecord(const Workshop& workshop, Id<Record> id, EditKind kind, const Change& change)
{
    const Record* before = workshop.find(id);
    if (!before)
        return {kind, {}};
    Record after = *before;
    change(after);
    return changeRecord(workshop, std::move(after), kind);
}

// Removes the records and all that cannot be without them; references that may be empty are
// emptied, and removed touchpoints are taken out of observed paths.
template <typename Record>
Edit removeRecords(const Workshop& workshop, const std::vector<Id<Record>>& ids,
    EditKind kind = EditKind::RemoveRecord);

// The order key between two neighbours (empty: none on that side).
double orderBetween(std::optional<double> before, std::optional<double> after);

// The order key behind all records of the kind.
template <Ordered Record>
double orderAtEnd(const Workshop& workshop)
{
    double last = 0.0;
    for (const auto& [id, record] : workshop.all<Record>())
        last = std::max(last, record.order);
    return last + 1.0;
}

// Moves a record before `successor` (none: to the end); siblings are renumbered where there is no
// room left between two keys.
template <Ordered Record>
Edit moveRecord(const Workshop& workshop, Id<Record> id, std::optional<Id<Record>> successor,
    EditKind kind = EditKind::ChangeRecord);

} // namespace rundblick
