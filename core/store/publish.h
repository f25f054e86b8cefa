// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backups/backups.h"

#include <filesystem>
#include <memory>

struct sqlite3_backup;

namespace rundblick {

class Database;

// What a finished publication tells its store.
struct Published {
    std::filesystem::path target;
    std::int64_t revision = 0;
    std::int64_t publication = 0; // random, in the file: says that it is this one
    FileStamp stamp;
    std::optional<Error> backupFailed = {}; // the publication did not: something to say, no more
};

// Where a publication goes, which publications it may replace, and where backups are kept.
struct PublicationGoal {
    std::filesystem::path target;
    std::int64_t publication = 0; // to be written into the file
    // The target as last seen; all zero: it was not there. Empty: replace whatever is there.
    std::optional<FileStamp> stamp;
    // Publications that may be replaced though the stamp differs; the first is the one there.
    std::vector<std::int64_t> known;
    std::filesystem::path backups = {}; // empty: none are kept
    BackupKind kind = BackupKind::Published;
};

// A workshop on its way to the person's file: first a private snapshot, in slices that a window can
// afford, then on any thread a complete file beside the target that takes its place in one step.
class Publication {
public:
    static Result<Publication> begin(Database& source, PublicationGoal goal);

    Publication(Publication&&) noexcept;
    Publication& operator=(Publication&&) noexcept;
    ~Publication();

    // Copies for at most 5 ms; true when the snapshot is complete. On the thread of the store.
    Result<bool> step();

    // Writes the file: any thread, once, after step() returned true. The target is either as it
    // was or the new one, complete, also after a crash. Backs up what is published, and what is
    // replaced where no backup has it. Refuses TargetChanged, TargetVanished, FolderVanished,
    // FileUnwritable, DiskFull, StorageFailed.
    Result<Published> finish();

private:
    struct EndBackup {
        void operator()(sqlite3_backup* backup) const;
    };
    Publication(Database snapshot, PublicationGoal goal);

    std::unique_ptr<Database> m_snapshot; // before the backup that writes to it
    std::unique_ptr<sqlite3_backup, EndBackup> m_backup; // null once the snapshot is complete
    PublicationGoal m_goal;
};

// Makes a working copy's snapshot, or a filled database, what a file is: removes what is private,
// says which publication this is, and adds it to the lineage.
Status makePublishable(Database& snapshot, std::int64_t publication);

// Makes the file of a goal from a database that has the tables of a workshop and is not needed
// afterwards. What Publication::finish() does; errors as there.
Result<Published> publishSnapshot(Database& snapshot, const PublicationGoal& goal);

} // namespace rundblick
