// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/waves/wavesjson.h"

#include <algorithm>
#include <span>

namespace rundblick {
namespace {

template <typename Record>
void writeName(JsonWriter& json, const Workshop& workshop, Id<Record> id)
{
    const Record* record = workshop.find(id);
    json.value(record ? record->name : std::string());
}

void writeValue(JsonWriter& json, const WaveValue& value)
{
    json.object([&] {
        json.key("value").value(value.value);
        json.key("se").value(value.se);
        json.key("n").value(value.n);
    });
}

void writeChange(JsonWriter& json, const WaveChange& change)
{
    const bool isCompared = change.interval.value.has_value();
    json.object([&] {
        json.key("value").value(change.interval.value);
        json.key("low").value(change.interval.low);
        json.key("high").value(change.interval.high);
        json.key("se").value(change.se);
        json.key("df").value(change.df);
        json.key("p").value(change.p);
        json.key("q").value(change.q);
        json.key("verdict").value(isCompared ? std::optional(change.verdict) : std::nullopt);
    });
}

void writeRow(JsonWriter& json, const WaveRow& row, const Workshop& workshop)
{
    json.object([&] {
        json.key("name");
        writeName(json, workshop, row.touchpoint);
        json.key("brand");
        writeName(json, workshop, row.brand);
        json.key("values");
        json.array(row.values, [&](const WaveValue& value) { writeValue(json, value); });
        json.key("changes");
        json.array(std::span(row.changes).subspan(1),
            [&](const WaveChange& change) { writeChange(json, change); });
    });
}

} // namespace

void writeWaves(JsonWriter& json, const WaveComparison* comparison, const Workshop& workshop)
{
    if (!comparison || comparison->waves.size() < 2)
        return json.null();
    std::vector<WaveRow> rows;
    std::ranges::copy_if(comparison->rows, std::back_inserter(rows), &WaveRow::isRated);
    json.object([&] {
        json.key("names");
        json.array(comparison->waves, [&](Id<Wave> wave) { writeName(json, workshop, wave); });
        json.key("touchpoints");
        json.array(rows, [&](const WaveRow& row) { writeRow(json, row, workshop); });
    });
}

} // namespace rundblick
