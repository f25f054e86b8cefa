// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups/retention.h"

#include <set>

namespace rundblick {
namespace {

constexpr std::int64_t hour = 3'600'000; // milliseconds
constexpr std::int64_t day = 24 * hour;

// Counts the stretches of time that have a backup, from the newest on.
class Stretches {
public:
    Stretches(std::int64_t length, std::size_t most)
        : m_length(length)
        , m_most(most)
    {
    }

    // Whether this one is the last of its stretch, and the stretch one of the newest.
    bool keeps(const Backup& backup)
    {
        return m_seen.size() < m_most && m_seen.insert(backup.when / m_length).second;
    }

private:
    std::int64_t m_length;
    std::size_t m_most;
    std::set<std::int64_t> m_seen;
};

} // namespace

std::vector<Backup> expendable(const std::vector<Backup>& backups, const BackupLimits& limits)
{
    Stretches hours(hour, limits.hours);
    Stretches days(day, limits.days);
    std::vector<Backup> result;
    std::size_t published = 0;
    std::size_t copies = 0;
    std::int64_t bytes = 0;
    for (const Backup& backup : backups) {
        bool isKept = false;
        if (backup.kind == BackupKind::Copy) {
            isKept = copies++ < limits.copies;
        } else {
            const bool ofHour = hours.keeps(backup); // each counts, whatever the others say
            const bool ofDay = days.keeps(backup);
            isKept = published++ < limits.last || ofHour || ofDay;
        }
        const bool isNewest = &backup == &backups.front();
        isKept = isNewest || (isKept && bytes + backup.size <= limits.bytes);
        if (isKept)
            bytes += backup.size;
        else
            result.push_back(backup);
    }
    return result;
}

} // namespace rundblick
