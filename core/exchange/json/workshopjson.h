// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/workshop.h"

#include <variant>

namespace rundblick {

// A whole workshop as JSON, for other programs and for keeping: "format", "version" and "records",
// one array for each kind of record that there is, one record a line, those with an order in it. It is written and read by the lists
// of fields, so that nothing of a workshop is missing; named versions come along as the file keeps
// them, as bytes. What a file knows beside the workshop, of which document it is a copy, does not.
inline constexpr std::string_view workshopJsonFormat = "rundblick-workshop";
inline constexpr std::int64_t workshopJsonVersion = 1;
inline constexpr std::size_t mostJsonMegabytes = 512;
inline constexpr std::size_t mostJsonRecords = 500'000;

// Writes it in steps; the workshop must outlive it and stay as it is.
class WorkshopJsonWriter {
public:
    explicit WorkshopJsonWriter(const Workshop& workshop);

    // Appends the next part, of about a quarter of a megabyte unless a record alone is longer. True
    // when all is written.
    bool step(std::string& text);
    double progress() const; // 0..1

private:
    template <typename Record>
    using Pointer = const Record*;

    std::vector<AllRecords::mapped<Pointer, std::variant>> m_records;
    std::size_t m_next = 0;
};

std::string workshopJson(const Workshop& workshop);

struct WorkshopFromJson {
    Workshop workshop;
    std::vector<Message> notices; // FieldUnknown: what was left alone
};

// Reads what may come from anywhere; memory and time are bounded by the text. `file` is for
// messages. Refuses ImportTooLarge, JsonForeign, JsonTooNew, JsonDamaged (with the place: wrong
// types, kinds of records that no workshop has, values out of range, ids that are there twice) and
// what check() refuses.
Result<WorkshopFromJson> readWorkshopJson(std::string_view text, const std::string& file);

} // namespace rundblick
