// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/events/eventrows.h"

#include "core/base/text.h"
#include "core/exchange/tables/textsource.h"

#include <algorithm>

namespace rundblick {
namespace {

Error emptyError(const EventSource& source)
{
    return {Code::EventsEmpty, {{"file", source.table.path.filename().string()}}, {}};
}

// "{" at once, or within the brackets of an array.
bool looksLikeJson(std::string_view text)
{
    text = trimmed(text);
    if (text.starts_with('['))
        text = trimmed(text.substr(1));
    return text.starts_with('{');
}

Result<EventStart> startOfLines(const EventSource& source)
{
    Result<std::vector<std::string>> names = fieldsOfLines(source.table);
    if (!names)
        return names.error();
    if (names->empty())
        return emptyError(source);
    return EventStart{source, {}, *std::move(names), {}};
}

// Columns without a name are called by their number.
std::vector<std::string> namesOf(const std::vector<std::vector<std::string>>& rows, int headerRows)
{
    std::size_t width = 0;
    for (const auto& row : rows)
        width = std::max(width, row.size());
    std::vector<std::string> names(width);
    if (headerRows > 0)
        std::ranges::copy(rows.front(), names.begin());
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i].empty())
            names[i] = std::to_string(i + 1);
    return names;
}

Result<EventStart> startOfTable(TableStart table)
{
    const EventSource source{std::move(table.source), false};
    if (table.rows.empty() && table.problem)
        return EventStart{source, std::move(table.sheets), {}, std::move(table.problem)};
    if (table.rows.empty())
        return emptyError(source);
    return EventStart{
        source, std::move(table.sheets), namesOf(table.rows, source.table.dialect.headerRows), {}};
}

} // namespace

Result<EventStart> recogniseEvents(const std::filesystem::path& path)
{
    constexpr std::size_t enough = 4096;
    const Result<std::string> bytes = startOfFile(path, enough);
    if (!bytes)
        return bytes.error();
    const Encoding encoding = guessEncoding(*bytes, bytes->size() < enough);
    if (looksLikeJson(toUtf8(*bytes, encoding))) {
        EventSource source{{.path = path}, true};
        source.table.dialect.encoding = encoding;
        return startOfLines(source);
    }
    Result<TableStart> table = recogniseTable(path);
    if (!table)
        return table.error();
    table->source.dialect.headerRows = std::clamp(table->source.dialect.headerRows, 0, 1);
    return startOfTable(*std::move(table));
}

Result<EventStart> lookInto(const EventSource& source)
{
    if (source.isJson)
        return startOfLines(source);
    Result<TableStart> table = lookInto(source.table);
    if (!table)
        return table.error();
    table->source.dialect.headerRows = std::clamp(guessHeaderRows(table->rows), 0, 1);
    return startOfTable(*std::move(table));
}

Result<std::unique_ptr<EventRows>> openEvents(
    const EventSource& source, const EventColumns& columns)
{
    const auto missing = [&](EventField field) {
        return Error{Code::EventFieldMissing,
            {{"file", source.table.path.filename().string()}, {"row", std::int64_t{1}},
                {"column", std::string(textOf(field))}},
            {}};
    };
    if (columns[EventField::Customer].empty())
        return missing(EventField::Customer);
    if (columns[EventField::Activity].empty() && columns[EventField::Page].empty()
        && columns[EventField::Source].empty())
        return missing(EventField::Activity);
    if (source.isJson)
        return openEventLines(source.table, columns);
    return openEventTable(source.table, columns);
}

} // namespace rundblick
