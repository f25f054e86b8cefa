// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/openchecks.h"

namespace rundblick {

// Every published version is kept a while in <backups>/<document>/, named by time and publication:
// to go back to, and to be the base of a merge. Backups are never taken from; a failed one stops
// nothing.

enum class BackupKind {
    Published, // what the person's file was
    Copy, // what was saved as a copy: a group went off with it
};

struct Backup {
    std::filesystem::path path;
    std::int64_t when = 0; // milliseconds since 1970
    std::int64_t publication = 0;
    BackupKind kind = BackupKind::Published;
    std::int64_t size = 0; // bytes
    std::string title; // of the workshop; empty where the backup cannot be read
};

// A workshop that has backups, for a person whose file is gone.
struct BackedUpWorkshop {
    std::int64_t document = 0;
    Backup latest;
};

// Where the backups are of the workshops whose working copies are there.
std::filesystem::path backupsFolder(const std::filesystem::path& workingFolder);

// The backups of a workshop, the latest first.
std::vector<Backup> listBackups(const std::filesystem::path& backups, std::int64_t document);

// All workshops that have any, the latest first.
std::vector<BackedUpWorkshop> backedUpWorkshops(const std::filesystem::path& backups);

// The backup of one publication, without its title; nothing where it was not kept.
std::optional<Backup> findPublication(
    const std::filesystem::path& backups, std::int64_t document, std::int64_t publication);

// With all the checks of a workshop file; errors as there.
Result<CheckedFile> readBackup(const Backup& backup);

// Keeps a copy of a workshop file as it is now, and lets go of what is too old or too much; nothing
// where this publication is kept already. Refuses FileUnwritable, DiskFull.
Status backUp(const std::filesystem::path& backups, const std::filesystem::path& file,
    const DocumentRow& document, BackupKind kind = BackupKind::Published);

} // namespace rundblick
