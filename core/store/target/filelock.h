// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace rundblick {

// Who has a workshop file open, as its lock says. Anybody can write a lock: it is text to show,
// short and clean, and nothing else is concluded from it.
struct LockHolder {
    std::string who; // person@computer
    std::string since; // ISO 8601, UTC
    bool operator==(const LockHolder&) const = default;
};

enum class LockKind {
    Free, // there is none
    Held, // by a program that is running, as far as can be told
    Stale, // left behind: its program or its computer was ended
};

struct LockState {
    LockKind kind = LockKind::Free;
    LockHolder holder; // of Held and Stale
};

// The lock of a workshop file: ".~lock.<name>#" beside it.
std::filesystem::path lockPath(const std::filesystem::path& target);

// Who has the file open. A lock is stale where it is of this computer and its start of the system
// or its process is over; a lock of another computer, where nobody has refreshed it for five
// minutes.
LockState lockOf(const std::filesystem::path& target);

// Says to others that the file is open here. It stops nobody: what keeps a file from being
// overwritten is that publishing looks at what it would replace. Any thread, one at a time.
class FileLock {
public:
    static constexpr int refreshSeconds = 60;

    // Takes the lock, also in place of a stale one. Refuses FileLocked {file, who, since}. Where
    // the folder cannot be written there is none, and no error: isTaken() is false.
    static Result<FileLock> take(const std::filesystem::path& target);

    FileLock() = default; // none
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    ~FileLock(); // removes it where it is still ours

    bool isTaken() const { return !m_path.empty(); }

    // Says that we are still there: every refreshSeconds, or others will call it stale. One that
    // was removed meanwhile is made again. False where somebody else has it now.
    bool refresh() const;

private:
    FileLock(std::filesystem::path path, std::string text);

    std::filesystem::path m_path; // empty: none
    std::string m_text; // what we wrote, with a random word in it
};

} // namespace rundblick
