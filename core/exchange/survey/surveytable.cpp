// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/survey/surveytable.h"

#include "core/exchange/tables/csvrows.h"
#include "core/exchange/workbook/workbook.h"

namespace rundblick {
namespace {

constexpr std::size_t bytesLookedAt = std::size_t{1} << 21U; // heads of large surveys are long

class TextTable : public RowReader {
public:
    explicit TextTable(const TableSource& table)
        : m_source(table.path, table.dialect.encoding)
        , m_rows(table.path.filename().string(), m_source, table.dialect.separator,
              table.dialect.escapesQuotes)
        , m_skips(table.dialect.hasSeparatorLine)
        , m_shifts(table.dialect.lacksFirstHead)
    {
    }

    Result<bool> next() override
    {
        if (std::exchange(m_skips, false))
            if (const Result<bool> line = m_rows.next(); !line || !*line)
                return line;
        const Result<bool> more = m_rows.next();
        m_shifted.clear();
        if (more && *more && std::exchange(m_shifts, false)) {
            m_shifted.emplace_back();
            m_shifted.insert(m_shifted.end(), m_rows.cells().begin(), m_rows.cells().end());
        }
        return more;
    }
    std::span<const std::string_view> cells() const override
    {
        return m_shifted.empty() ? m_rows.cells() : std::span<const std::string_view>(m_shifted);
    }
    std::int64_t row() const override { return m_rows.row(); }
    double progress() const override { return m_rows.progress(); }

private:
    FileSource m_source;
    CsvRows m_rows;
    bool m_skips; // the line that names the separator
    bool m_shifts; // the heads, which lack the first
    std::vector<std::string_view> m_shifted; // the heads where they stand
};

class SheetTable : public RowReader {
public:
    SheetTable(std::shared_ptr<const Workbook> workbook, std::unique_ptr<RowReader> rows)
        : m_workbook(std::move(workbook))
        , m_rows(std::move(rows))
    {
    }
    Result<bool> next() override { return m_rows->next(); }
    std::span<const std::string_view> cells() const override { return m_rows->cells(); }
    std::int64_t row() const override { return m_rows->row(); }
    double progress() const override { return m_rows->progress(); }

private:
    std::shared_ptr<const Workbook> m_workbook; // outlives its rows
    std::unique_ptr<RowReader> m_rows;
};

class WatchedTable : public RowReader {
public:
    WatchedTable(std::unique_ptr<RowReader> rows, GoesOn goesOn)
        : m_rows(std::move(rows))
        , m_goesOn(std::move(goesOn))
    {
    }
    Result<bool> next() override
    {
        if (m_count++ % 64 == 0 && !m_goesOn(m_rows->progress()))
            return Error{Code::Cancelled, {}, {}};
        return m_rows->next();
    }
    std::span<const std::string_view> cells() const override { return m_rows->cells(); }
    std::int64_t row() const override { return m_rows->row(); }
    double progress() const override { return m_rows->progress(); }

private:
    std::unique_ptr<RowReader> m_rows;
    GoesOn m_goesOn;
    std::int64_t m_count = 0;
};

Result<std::shared_ptr<const Workbook>> openWorkbook(const std::filesystem::path& path)
{
    Result<Workbook> workbook = Workbook::open(path);
    if (!workbook)
        return workbook.error();
    return std::shared_ptr<const Workbook>(std::make_shared<Workbook>(*std::move(workbook)));
}

void readStart(RowReader& reader, TableStart& start)
{
    while (start.rows.size() < rowsInSight) {
        const Result<bool> more = reader.next();
        if (!more)
            start.problem = more.error();
        start.isWhole = more && !*more;
        if (!more || !*more)
            return;
        const auto cells = reader.cells();
        start.rows.emplace_back(cells.begin(), cells.end());
        start.rowNumbers.push_back(reader.row());
    }
}

Result<TableStart> startOf(const TableSource& source)
{
    TableStart start{.source = source};
    Dialect& dialect = start.source.dialect;
    dialect.lacksFirstHead = false;
    if (source.isWorkbook) {
        const auto workbook = openWorkbook(source.path);
        if (!workbook)
            return workbook.error();
        start.sheets = (*workbook)->sheets();
        start.source.sheet = std::min(source.sheet, start.sheets.size() - 1);
        const Result<std::unique_ptr<RowReader>> rows = (*workbook)->rows(start.source.sheet);
        if (!rows)
            return rows.error();
        readStart(**rows, start);
    } else {
        TextTable rows(start.source);
        readStart(rows, start);
        dialect.lacksFirstHead = dialect.headerRows <= 1 && lacksFirstHead(start.rows);
        if (dialect.lacksFirstHead)
            start.rows.front().emplace(start.rows.front().begin());
    }
    return start;
}

} // namespace

Result<TableStart> recogniseTable(const std::filesystem::path& path)
{
    const Result<std::string> bytes = startOfFile(path, bytesLookedAt);
    if (!bytes)
        return bytes.error();
    TableSource source{.path = path, .isWorkbook = looksLikeWorkbook(*bytes)};
    if (!source.isWorkbook)
        source.dialect = guessDialect(*bytes, bytes->size() < bytesLookedAt);
    Result<TableStart> start = startOf(source);
    if (start) // of whole rows, however long they are
        start->source.dialect.headerRows = guessHeaderRows(start->rows);
    return start;
}

Result<TableStart> lookInto(const TableSource& source)
{
    return startOf(source);
}

Result<std::unique_ptr<RowReader>> openTable(const TableSource& source)
{
    if (!source.isWorkbook)
        return std::unique_ptr<RowReader>(std::make_unique<TextTable>(source));
    auto workbook = openWorkbook(source.path);
    if (!workbook)
        return workbook.error();
    Result<std::unique_ptr<RowReader>> rows
        = (*workbook)->rows(std::min(source.sheet, (*workbook)->sheets().size() - 1));
    if (!rows)
        return rows.error();
    return std::unique_ptr<RowReader>(
        std::make_unique<SheetTable>(*std::move(workbook), *std::move(rows)));
}

std::unique_ptr<RowReader> watched(std::unique_ptr<RowReader> rows, GoesOn goesOn)
{
    return std::make_unique<WatchedTable>(std::move(rows), std::move(goesOn));
}

} // namespace rundblick
