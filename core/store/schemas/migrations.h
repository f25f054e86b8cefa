// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/schemas/schema.h"
#include "core/store/sqlite.h"

namespace rundblick {

// The way from one version of the file to the next. A new version is one more of these, with the
// text of the version before it frozen beside schema1.
struct Migration {
    std::int64_t from = 0;
    const std::vector<SchemaObject>& (*schema)(); // what a file of `from` consists of
    std::string_view published; // SQL: makes of it the tables of the next version, to the letter
    std::string_view working; // SQL: the same for what a working copy has in addition
};

// What a workshop file of this version consists of; 1 … schemaVersion.
const std::vector<SchemaObject>& publishedSchema(std::int64_t version);

// A file of an older version as one of this program's.
struct RaisedFile {
    Database database; // of its own, with the tables of publishedSchema()
    std::int64_t digest = 0; // of the rows as the old version stored them
};

// Copies the rows of an older file, whose schema has been checked, and raises the copy; the file
// is only read. Refuses Damaged where the rows do not fit their tables.
Result<RaisedFile> raisedFile(Database& file, std::int64_t version);

// Raises a working copy in one transaction: after a crash it is of the old version or of the new.
// Refuses TooNew.
Status raiseWorkingCopy(Database& database);

} // namespace rundblick
