// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbook/workbook.h"
#include "core/exchange/workbook/xml.h"

namespace rundblick {

// Parses the whole of an XML part. Refuses WorkbookUnreadable, WorkbookDoctype.
Status parsePart(std::string_view text, XmlHandler& handler, const std::string& file);

// The same piece by piece, for parts of any length.
Status parseEntry(ZipEntry& entry, XmlHandler& handler, const std::string& file);

// What the state of a parser means for the file.
Status statusOf(XmlState state, const std::string& file);

// Where a part of a package points to.
struct Relationship {
    std::string id;
    std::string type; // "styles", the last word of its address
    std::string target; // an entry of the archive
};

// The relationships of a part; `folder` is the part's own, "xl/". What cannot be read is missing.
std::vector<Relationship> readRelationships(std::string_view text, const std::string& folder);

struct SheetEntry {
    std::string name;
    std::string relationship;
};
struct SheetList {
    std::vector<SheetEntry> sheets;
    bool startsIn1904 = false;
};
Result<SheetList> readSheetList(std::string_view text, const std::string& file);

Result<std::vector<CellFormat>> readFormats(std::string_view text, const std::string& file);

// Refuses WorkbookTooLarge where they need more memory than any table is worth.
Result<std::vector<std::string>> readSharedStrings(ZipEntry& entry, const std::string& file);

// "_x000D_" stands for a character that XML has not.
std::string withoutEscapes(std::string_view text);

} // namespace rundblick
