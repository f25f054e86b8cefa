// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <vector>

namespace rundblick {

class Database;

// A publication that a workshop's content comes from, and how many edits it had.
struct Ancestor {
    std::int64_t publication = 0;
    std::int64_t revision = 0;
    bool operator==(const Ancestor&) const = default;
};

// All that are known, the newest last. A file ends with its own publication.
using Lineage = std::vector<Ancestor>;

inline constexpr std::size_t longestLineage = 1000;

// The publications that both copies come from, the newest of `ours` first: each of them can be the
// base of their merge, the first is the best.
std::vector<Ancestor> commonPublications(const Lineage& ours, const Lineage& theirs);

// The best of them; 0 where there is none.
std::int64_t commonPublication(const Lineage& ours, const Lineage& theirs);

// Refuses Damaged where there are more than the longest.
Result<Lineage> readLineage(Database& database);

// Makes it the newest, wherever it stood, and forgets the oldest. No transaction of its own.
Status appendToLineage(Database& database, const Ancestor& ancestor);

} // namespace rundblick
