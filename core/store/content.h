// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"
#include "core/store/sqlite.h"
#include "core/store/target/lineage.h"

namespace rundblick {

// The one row of the table `document`, and what its content comes from.
struct DocumentRow {
    std::int64_t document = 0; // whose copies can be merged with each other
    std::int64_t revision = 0; // edits so far
    std::int64_t publication = 0; // random: which publication this file is
    std::int64_t digest = 0; // ContentDigest of the records
    Lineage lineage = {}; // ends with the publication itself
};

struct Content {
    Workshop workshop;
    std::int64_t digest = 0; // of the rows it came from
};

// Makes the tables of a workshop file (not those of a working copy) in an empty database, with the
// records in them. No transaction of its own.
Status fillDatabase(Database& database, const Workshop& workshop, const DocumentRow& document);

// The same in a database of its own that no file is left of.
Result<Database> filledDatabase(const Workshop& workshop, const DocumentRow& document);

// All records. Refuses Damaged where a row holds what this program never writes.
Result<Content> readContent(Database& database);

Result<DocumentRow> readDocument(Database& database);

// Creates, changes and removes rows as the edit says. No transaction of its own: where it fails,
// part of the edit may be done.
Status writeChanges(Database& database, const Edit& edit);

} // namespace rundblick
