// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/openchecks.h"

namespace rundblick {

// Where the copies of a workshop are that become one.
struct MergeSources {
    std::filesystem::path theirs;
    std::optional<std::filesystem::path> base; // as the person says; empty: it is looked for
    DocumentRow ours;
    std::filesystem::path oursPath; // for messages
    std::filesystem::path backups; // see backups.h; empty: there are none
};

// What was read of them.
struct MergeCopies {
    CheckedFile theirs;
    std::optional<Workshop> base; // empty: the two have nothing known in common
    std::int64_t baseMadeAt = 0; // of a backup, milliseconds since 1970; 0: it is a file
};

// Reads the other copy and the state both come from: the newest publication in the lineage of both
// that was kept. Refuses what readCheckedFile() refuses and OtherWorkshop.
Result<MergeCopies> readCopies(const MergeSources& sources);

// OtherWorkshop where the two files are no copies of one workshop.
Status checkCopies(const std::filesystem::path& path, const DocumentRow& document,
    const std::filesystem::path& otherPath, const DocumentRow& other);

// What a file is that holds the two merged: the same workshop, with both among its ancestors.
DocumentRow mergedDocument(const DocumentRow& ours, const DocumentRow& theirs);

} // namespace rundblick
