// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/events/eventfields.h"
#include "core/exchange/survey/surveytable.h"

namespace rundblick {

// What happened to customers, an event after the other.
class EventRows {
public:
    virtual ~EventRows() = default;

    // The next event; false at the end. After a refusal nothing can be read.
    virtual Result<bool> next() = 0;

    // Why the event cannot be read, where it cannot; the next one may be fine.
    virtual const std::optional<Error>& problem() const = 0;

    // UTF-8, empty where the event does not say it; good until next().
    virtual std::string_view at(EventField field) const = 0;

    virtual std::int64_t row() const = 0; // of the file, from 1
    virtual double progress() const = 0; // the share of the file that was read, 0…1
};

// Where events are: in a table, or in JSON with an event a line.
struct EventSource {
    TableSource table; // of JSON the path and the encoding alone
    bool isJson = false;
    bool operator==(const EventSource&) const = default;
};

// How a file of events begins.
struct EventStart {
    EventSource source;
    std::vector<std::string> sheets; // of a workbook
    std::vector<std::string> names; // of the columns, or of the fields that the first lines have
    std::optional<Error> problem = {}; // of a table that cannot be read as it is thought to be
};

// Looks into a file and recognises how it is written. Refuses FileMissing, FileUnreadable, what
// Workbook refuses, and EventsEmpty.
Result<EventStart> recogniseEvents(const std::filesystem::path& path);

// The same as a person says that it is written.
Result<EventStart> lookInto(const EventSource& source);

// All its events. Refuses, beside what reading refuses, ColumnMissing where a table has no such
// column, and EventFieldMissing where nothing tells the customer or what happened.
Result<std::unique_ptr<EventRows>> openEvents(
    const EventSource& source, const EventColumns& columns);

// The two ways.
Result<std::unique_ptr<EventRows>> openEventTable(
    const TableSource& table, const EventColumns& columns);
std::unique_ptr<EventRows> openEventLines(const TableSource& lines, const EventColumns& columns);

// The names of the fields that the first lines have, the most frequent first.
Result<std::vector<std::string>> fieldsOfLines(const TableSource& lines);

} // namespace rundblick
