// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/content.h"
#include "core/store/files.h"

namespace rundblick {

// Nothing has reached the target, not even the beginning.
inline constexpr std::int64_t neverPublished = -1;

// What a working copy knows of itself and of the file it belongs to.
struct WorkingState {
    std::filesystem::path target; // empty: never saved
    FileStamp stamp; // of the target when it was last opened or published
    std::int64_t publication = 0; // which one the target held then; 0: none
    std::int64_t pending = 0; // the one under way: after a crash the target may hold it
    std::int64_t revision = 0; // edits so far
    std::int64_t publishedRevision = 0; // edits the target has; or neverPublished
    bool operator==(const WorkingState&) const = default;
};

// A new working copy in the folder, which is made where it is missing; locked for this program.
Result<Database> createWorkingCopy(const std::filesystem::path& folder, const Workshop& workshop,
    const DocumentRow& document, const WorkingState& state);

// An existing one, brought to its last commit and to this program's schema. Refuses FileInUse
// where a running program has it, TooNew.
Result<Database> openWorkingCopy(const std::filesystem::path& path);

Result<WorkingState> readState(Database& database);

Status writeState(Database& database, const WorkingState& state);

// The working copies in the folder, whole or not, in no order.
std::vector<std::filesystem::path> workingCopiesIn(const std::filesystem::path& folder);

// With its journal.
void removeWorkingCopy(const std::filesystem::path& path);

// A working copy is set aside, closed and with nothing unpublished, for its history: under another
// name, which no start offers. The most recent thirty stay, and no more than a gigabyte.
void setAside(const std::filesystem::path& path);

// Those that were set aside for a document, in no order.
std::vector<std::filesystem::path> setAsideFor(
    const std::filesystem::path& folder, std::int64_t document);

// Takes one that was set aside back to work: for one of all programs that try. Its new path.
Result<std::filesystem::path> takeBack(const std::filesystem::path& path);

} // namespace rundblick
