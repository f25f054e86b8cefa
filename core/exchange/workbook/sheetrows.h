// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbook/workbook.h"
#include "core/exchange/workbook/xml.h"

#include <deque>

namespace rundblick {

// Reads a sheet of a workbook row by row, as its XML comes out of the archive.
class SheetRows : public RowReader, private XmlHandler {
public:
    SheetRows(ZipEntry entry, const WorkbookParts& parts);

    Result<bool> next() override;
    std::span<const std::string_view> cells() const override { return m_views; }
    std::int64_t row() const override { return m_row; }
    double progress() const override { return m_entry.progress(); }

private:
    struct Cell {
        std::size_t column;
        std::string text;
    };
    struct Row { // as few cells as the sheet has: one may stand far to the right
        std::int64_t number = 0;
        std::vector<Cell> cells;
        std::size_t width = 0;
    };

    void start(std::string_view name, const XmlAttributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view piece) override;
    void startRow(const XmlAttributes& attributes);
    void startCell(const XmlAttributes& attributes);
    void endCell();
    std::string cellText() const;
    std::string numberText() const;
    void fail(Code code, std::vector<std::pair<std::string, MessageValue>> more);
    bool take();

    ZipEntry m_entry;
    const WorkbookParts& m_parts;
    XmlParser m_parser;
    std::deque<Row> m_read; // ahead of next()
    bool m_isComplete = false;
    std::optional<Error> m_error;

    Row m_current;
    std::int64_t m_count = 0; // of rows
    std::size_t m_size = 0; // of the current row, in bytes
    std::size_t m_column = 0; // of the current cell
    std::string m_type;
    std::size_t m_style = 0;
    std::string m_value;
    bool m_hasValue = false;
    bool m_hasFormula = false;
    bool m_isValue = false; // the text that comes is
    bool m_isPhonetic = false;

    Row m_shown;
    std::vector<std::string_view> m_views;
    std::int64_t m_row = 0;
};

} // namespace rundblick
