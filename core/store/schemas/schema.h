// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"

#include <string>
#include <vector>

namespace rundblick {

// The letters "Rbk1": the application id in the header of a workshop file.
inline constexpr std::int64_t applicationId = 0x52626b31;

// The schema this program writes: `user_version` in the header. Older ones are raised
// (migrations.h), newer ones refused.
inline constexpr std::int64_t schemaVersion = 3;

// A table, index or trigger by its name, and the SQL that makes it, as sqlite_schema keeps it.
struct SchemaObject {
    std::string name;
    std::string sql;
};

// What a workshop file of this version consists of, nothing else: STRICT tables of the records in
// the order of AllRecords, `document` and `lineage`. Generated from the lists of fields while the
// version is the newest; once a later one exists, this one's text is frozen beside its migration.
const std::vector<SchemaObject>& publishedSchema();

// What a working copy has in addition and never publishes: where it belongs (the path of the
// person's file is private), the history of edits, and indexes by which the removal of a record
// finds what refers to it.
const std::vector<SchemaObject>& workingSchema();

// An SQL name: names of fields may be keywords ("order", "from", "double").
std::string sqlName(std::string_view name);

} // namespace rundblick
