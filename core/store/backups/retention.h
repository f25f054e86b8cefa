// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backups/backups.h"

namespace rundblick {

// What is kept of a workshop: the newest, the last of each hour and of each day, copies apart; and
// no more than fits. All counted back from the newest, so that a workshop that rests loses nothing.
struct BackupLimits {
    std::size_t last = 10;
    std::size_t hours = 24; // with a backup in them
    std::size_t days = 30; // with a backup in them
    std::size_t copies = 20;
    std::int64_t bytes = 500'000'000; // of one workshop; its newest stays, however large
    std::int64_t allBytes = 2'000'000'000; // of all workshops
};

// Which of these backups of one workshop, the latest first, may go.
std::vector<Backup> expendable(const std::vector<Backup>& backups, const BackupLimits& limits = {});

} // namespace rundblick
