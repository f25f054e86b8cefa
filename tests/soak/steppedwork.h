// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/store/storetesting.h"

#include <atomic>
#include <cstdlib>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace rundblick {

// Work in numbered states, so that what a broken run left can be told: two records of every edit
// carry the number, and a state in between would show.

inline int stateOf(const Workshop& workshop)
{
    constexpr std::string_view prefix = "State ";
    const std::string& name = workshop.all<Touchpoint>().begin()->second.name;
    return name.starts_with(prefix) ? std::atoi(name.c_str() + prefix.size()) : 0;
}

inline Edit toState(const Workshop& workshop, int state)
{
    const std::string name = "State " + std::to_string(state);
    Edit edit = renameFirst(workshop, name);
    Brand brand = workshop.all<Brand>().begin()->second;
    brand.name = name;
    edit.changes.push_back(changeRecord(workshop, brand).changes.front());
    return edit;
}

inline bool isWhole(const Workshop& workshop)
{
    return stateOf(workshop) == 0
        || workshop.all<Brand>().begin()->second.name
        == workshop.all<Touchpoint>().begin()->second.name;
}

// What a process said it has done, in memory that outlives it: to say it is no system call that
// could fail too.
struct Said {
    std::atomic<int> written{0}; // the last state that write() acknowledged
    std::atomic<int> published{0}; // the last that publish() called saved
    std::atomic<int> attempted{0}; // the last that was begun
    std::atomic<bool> isDone{false};
};

class SharedSaid {
public:
    // `path` is made where it is missing.
    explicit SharedSaid(const fs::path& path)
    {
        const int file = ::open(path.c_str(), O_RDWR | O_CREAT, 0600);
        if (file < 0 || ::ftruncate(file, sizeof(Said)) != 0)
            return;
        void* memory = ::mmap(nullptr, sizeof(Said), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
        ::close(file);
        m_said = memory == MAP_FAILED ? nullptr : static_cast<Said*>(memory);
    }
    ~SharedSaid()
    {
        if (m_said)
            ::munmap(m_said, sizeof(Said));
    }
    SharedSaid(const SharedSaid&) = delete;
    SharedSaid& operator=(const SharedSaid&) = delete;

    bool isThere() const { return m_said; }
    Said* operator->() const { return m_said; }

private:
    Said* m_said = nullptr;
};

} // namespace rundblick
