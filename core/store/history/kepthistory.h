// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/history.h"
#include "core/store/schemas/schema.h"
#include "core/store/sqlite.h"

namespace rundblick {

// The history of edits in the working copy, where it outlives the program; it is never published.
// Its rows are numbered; what is in it is bounded as History is.

// Which rows there are, and the last one that is in force.
struct HistoryPlace {
    std::int64_t first = 1;
    std::int64_t done = 0; // first − 1: all were undone
    std::int64_t last = 0;
    std::int64_t bytes = 0; // of all
};

struct KeptHistory {
    History history;
    HistoryPlace place;
};

// The tables, for workingSchema().
std::vector<SchemaObject> historySchema();

// Moves the history with an edit that is being written; the new place. No transaction of its own.
// Where an undo or redo leads beyond what was kept, the history begins anew.
Result<HistoryPlace> keepStep(
    Database& database, HistoryPlace place, const Edit& edit, HistoryStep step);

// The history as it was kept. One that cannot be read (of another version, damaged) is deleted:
// the workshop does not depend on it.
Result<KeptHistory> readHistory(Database& database);

} // namespace rundblick
