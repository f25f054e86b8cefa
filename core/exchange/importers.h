// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft.h"
#include "core/exchange/import.h"

namespace rundblick {

// One kind of CSV file: its columns and what reads its rows into the draft, until the sheet fails
// or ends.
struct Importer {
    ImportKind kind;
    std::span<const std::string_view> required;
    std::span<const std::string_view> optional;
    void (*read)(Sheet& sheet, Draft& draft, const ImportRequest& request);
};

// In the order in which kinds are read, so that each finds what it builds on.
std::span<const Importer> importers();

void readTouchpoints(Sheet& sheet, Draft& draft, const ImportRequest& request);
void readPhases(Sheet& sheet, Draft& draft, const ImportRequest& request);
void readPlacements(Sheet& sheet, Draft& draft, const ImportRequest& request);
void readCriteria(Sheet& sheet, Draft& draft, const ImportRequest& request);
void readJudgements(Sheet& sheet, Draft& draft, const ImportRequest& request);
void readBrands(Sheet& sheet, Draft& draft, const ImportRequest& request);
void readRatings(Sheet& sheet, Draft& draft, const ImportRequest& request);
void readPaths(Sheet& sheet, Draft& draft, const ImportRequest& request);
void readLinks(Sheet& sheet, Draft& draft, const ImportRequest& request);
void readCurves(Sheet& sheet, Draft& draft, const ImportRequest& request);
void readPoints(Sheet& sheet, Draft& draft, const ImportRequest& request);
void readScenario(Sheet& sheet, Draft& draft, const ImportRequest& request);
void readSegments(Sheet& sheet, Draft& draft, const ImportRequest& request);
void readWaves(Sheet& sheet, Draft& draft, const ImportRequest& request);
void readSettings(Sheet& sheet, Draft& draft, const ImportRequest& request);

// The record of this name, made where there is none. Refuses RoomFull where the workshop holds no
// more of the kind.
template <typename Record>
Record& namedWithin(
    Sheet& sheet, Sheet::Column column, Roster<Record>& roster, std::string_view name)
{
    const bool isNew = !roster.find(name);
    Record& record = roster.named(name);
    if (isNew && roster.records().size() > mostOf<Record>)
        sheet.fail(Code::RoomFull, column,
            {{"record", std::string(Record::table)},
                {"limit", static_cast<std::int64_t>(mostOf<Record>)}});
    return record;
}

// The brand named in the cell, made where there is none. Refuses "best" and "mean", which name
// benchmarks.
Brand& brandAt(Sheet& sheet, Sheet::Column column, Draft& draft);

// A criterion that this import makes, with the scale it was told.
Criterion newCriterion(const ImportRequest& request);

// The place of a record among its kind; where the cell is empty it stays as it is.
template <Ordered Record>
void readOrder(Sheet& sheet, Record& record)
{
    record.order = sheet.number(sheet.column("order"), -1e15, 1e15).value_or(record.order);
}

// Fails at the row where `name` was seen before in this file.
void refuseRepeated(
    Sheet& sheet, Sheet::Column column, std::set<std::string>& seen, const std::string& name);

// Refuses a minimum above the maximum of the touchpoint in this row.
void checkBounds(Sheet& sheet, const Touchpoint& touchpoint);

} // namespace rundblick
