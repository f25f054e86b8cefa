// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backups/backups.h"

namespace rundblick {

// The name of a backup's file says when it was made (UTC), which publication it is and of which
// kind: "20261122T093000.123Z_4711.rundblick", "20261122T093000.123Z_4711_copy.rundblick".

std::string backupName(std::int64_t when, std::int64_t publication, BackupKind kind);

// What a name says; nothing where it is not one of these.
std::optional<Backup> backupFromName(const std::string& name);

} // namespace rundblick
