// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvset/csvwriter.h"
#include "core/exchange/import.h"

#include <functional>

namespace rundblick {

// One file of a CSV set. `next` writes a row and is false when there is none left.
struct CsvTable {
    ImportKind kind = ImportKind::Touchpoints;
    std::vector<std::string_view> header;
    std::size_t rows = 0;
    std::function<bool(CsvWriter&)> next;
};

// A row for each of the records, as `write(writer, record)` has it.
template <typename Record, typename Write>
CsvTable tableOf(ImportKind kind, std::vector<std::string_view> header,
    std::vector<const Record*> records, Write write)
{
    const std::size_t count = records.size();
    return {kind, std::move(header), count,
        [records = std::move(records), write = std::move(write), at = std::size_t{0}](
            CsvWriter& csv) mutable {
            if (at == records.size())
                return false;
            write(csv, *records[at++]);
            csv.endRow();
            return true;
        }};
}

// The records of a kind in their order, each with an order of its own: where two share one, which
// their ids decide here, all are numbered.
template <Ordered Record>
std::vector<Record> inOwnOrder(const Workshop& workshop)
{
    std::vector<Record> records;
    bool isShared = false;
    for (const Record* record : ordered<Record>(workshop)) {
        isShared |= !records.empty() && records.back().order == record->order;
        records.push_back(*record);
    }
    double order = 0.0;
    for (Record& record : records)
        record.order = isShared ? ++order : record.order;
    return records;
}

// A row for each of the records, as `write(writer, record)` has it.
template <Ordered Record, typename Write>
CsvTable tableInOrder(
    const Workshop& workshop, ImportKind kind, std::vector<std::string_view> header, Write write)
{
    std::vector<Record> records = inOwnOrder<Record>(workshop);
    const std::size_t count = records.size();
    return {kind, std::move(header), count,
        [records = std::move(records), write = std::move(write), at = std::size_t{0}](
            CsvWriter& csv) mutable {
            if (at == records.size())
                return false;
            write(csv, records[at++]);
            csv.endRow();
            return true;
        }};
}

// Those whose rows are made at once: each is one file.
std::vector<CsvTable> tablesOfRecords(const Workshop& workshop);
std::vector<CsvTable> tablesOfJourney(const Workshop& workshop);
std::vector<CsvTable> tablesOfMix(const Workshop& workshop);
CsvTable tableOfSettings(const Workshop& workshop);
CsvTable tableOfRatings(const Workshop& workshop);

// A row for each of these, which write its cells.
using CsvCells = std::function<void(CsvWriter& csv)>;
CsvTable tableOfCells(
    ImportKind kind, std::vector<std::string_view> header, std::vector<CsvCells> rows);

} // namespace rundblick
