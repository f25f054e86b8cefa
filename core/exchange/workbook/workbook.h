// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/rowreader.h"
#include "core/exchange/workbook/ziparchive.h"

namespace rundblick {

struct Relationship;

// What a style makes of a number in a cell.
enum class CellFormat { Number, Date };

// What the sheets of a workbook have in common.
struct WorkbookParts {
    std::string file; // for messages
    std::vector<std::string> sharedStrings;
    std::vector<CellFormat> formats; // by the style of a cell
    bool startsIn1904 = false; // days are counted from there
};

// A workbook of spreadsheets (Office Open XML, .xlsx).
class Workbook {
public:
    // Refuses what ZipArchive refuses, and WorkbookOld, WorkbookProtected, WorkbookDoctype,
    // WorkbookNoSheet, all with the file.
    static Result<Workbook> open(const std::filesystem::path& path);

    const std::vector<std::string>& sheets() const { return m_names; } // at least one

    // The rows of a sheet. They must not outlive the workbook. Beside what opening refuses, with
    // file and row: FormulaWithoutValue {column: "C"}, TooManyColumns {limit}, RowTooLong {limit}.
    Result<std::unique_ptr<RowReader>> rows(std::size_t sheet) const;

private:
    Workbook(ZipArchive archive, std::string file);
    Status read();
    Result<std::vector<Relationship>> relationshipsOf(const std::string& part) const;
    Status readSheets(const std::string& main, const std::vector<Relationship>& relationships);
    Status readFormats(const std::string& part);
    Status readStrings(const std::string& part);

    ZipArchive m_archive;
    std::vector<std::string> m_names;
    std::vector<std::string> m_entries; // of the archive, of each sheet
    std::unique_ptr<WorkbookParts> m_parts; // stays where it is when this is moved
};

// Whether the bytes start as an archive or as an older program's workbook do.
bool looksLikeWorkbook(std::string_view bytes);

// A number of days as a workbook counts them: "2026-03-31", "2026-03-31 14:05:00", or "14:05:00"
// below one.
std::string dateText(double days, bool startsIn1904);

} // namespace rundblick
