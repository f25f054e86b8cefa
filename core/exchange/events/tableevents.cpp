// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/events/eventrows.h"

#include <algorithm>

namespace rundblick {
namespace {

class TableEvents : public EventRows {
public:
    TableEvents(std::string file, std::unique_ptr<RowReader> rows)
        : m_file(std::move(file))
        , m_rows(std::move(rows))
    {
    }

    // Reads the header. Refuses ColumnMissing.
    Status find(const EventColumns& columns, int headerRows)
    {
        std::vector<std::string> header;
        for (int i = 0; i < headerRows; ++i) {
            const Result<bool> more = m_rows->next();
            if (!more)
                return more.error();
            if (i == 0 && *more)
                header.assign(m_rows->cells().begin(), m_rows->cells().end());
        }
        for (std::size_t field = 0; field < columns.names.size(); ++field) {
            const std::string& name = columns.names[field];
            m_columns[field] = name.empty() ? std::nullopt : columnOf(header, name);
            if (!name.empty() && !m_columns[field])
                return Error{Code::ColumnMissing,
                    {{"file", m_file}, {"row", std::int64_t{1}}, {"column", name}}, {}};
        }
        return ok();
    }

    Result<bool> next() override { return m_rows->next(); }
    const std::optional<Error>& problem() const override { return m_noProblem; }
    std::string_view at(EventField field) const override
    {
        const auto column = m_columns[static_cast<std::size_t>(field)];
        return column ? cellAt(*m_rows, *column) : std::string_view();
    }
    std::int64_t row() const override { return m_rows->row(); }
    double progress() const override { return m_rows->progress(); }

private:
    // By its name, or by its number where it has none.
    static std::optional<std::size_t> columnOf(
        const std::vector<std::string>& header, const std::string& name)
    {
        const auto found = std::ranges::find(header, name);
        if (found != header.end())
            return static_cast<std::size_t>(found - header.begin());
        const std::optional<long long> number = parseInteger(name);
        if (!number || *number < 1 || *number > static_cast<long long>(mostColumns))
            return {};
        const auto column = static_cast<std::size_t>(*number - 1);
        const bool hasName = column < header.size() && !header[column].empty();
        return hasName ? std::nullopt : std::optional(column);
    }

    std::string m_file;
    std::unique_ptr<RowReader> m_rows;
    std::array<std::optional<std::size_t>, enumTexts<EventField>.size()> m_columns;
    std::optional<Error> m_noProblem;
};

} // namespace

Result<std::unique_ptr<EventRows>> openEventTable(
    const TableSource& table, const EventColumns& columns)
{
    Result<std::unique_ptr<RowReader>> rows = openTable(table);
    if (!rows)
        return rows.error();
    auto events = std::make_unique<TableEvents>(table.path.filename().string(), *std::move(rows));
    if (const Status found = events->find(columns, table.dialect.headerRows); !found)
        return found.error();
    return std::unique_ptr<EventRows>(std::move(events));
}

} // namespace rundblick
