// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/target/filelock.h"

namespace rundblick {

// A process, as far as others can tell it from all that were and will be. Empty and 0: unknown.
struct ProcessMark {
    std::string machine; // a checksum of the computer's own number
    std::string boot; // of this start of its system
    std::string space; // where the process numbers are counted: a container has its own
    std::int64_t process = 0;
    std::int64_t started = 0; // a number may be given again
    bool operator==(const ProcessMark&) const = default;
};

// What stands in a lock file.
struct LockText {
    LockHolder holder;
    ProcessMark mark;
};

ProcessMark ownMark();

LockHolder ownHolder(); // now

std::string written(const LockText& lock);

// Reads what anybody may have written: unknown lines are skipped, controls and what is no UTF-8
// left out, all of it cut short.
LockText readLockText(std::string_view text);

enum class ProcessLife { Alive, Over, Unknown };

// Whether the process that made a mark lives, asked by the one that made `own`.
ProcessLife lifeOf(const ProcessMark& mark, const ProcessMark& own);

} // namespace rundblick
