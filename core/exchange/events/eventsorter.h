// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <memory>

namespace rundblick {

// An event, as small as it can be: whose it is stands there as a number of 128 bits made of the
// names of the customer and the session.
struct PackedEvent {
    std::uint64_t customerHigh = 0;
    std::uint64_t customerLow = 0;
    std::int64_t time = 0; // microseconds
    std::int64_t row = 0; // of the file
    double value = 0.0;
    std::uint32_t step = 0; // the name of the touchpoint, by number from 1; 0: none
    std::uint32_t flags = 0;

    bool isOfSameCustomer(const PackedEvent& other) const
    {
        return customerHigh == other.customerHigh && customerLow == other.customerLow;
    }
};

// Puts any number of events in the order of customers, and within them of time; at the same time
// they stay as they were in the file. It holds so many in memory; the others lie in one temporary
// file that nobody else sees, and that holds no names.
class EventSorter {
public:
    EventSorter(std::filesystem::path folder, std::size_t mostInMemory);
    ~EventSorter();

    // Refuses EventsUnsorted {limit: megabytes} where the temporary file has no room.
    Status add(const PackedEvent& event);
    Status finish(); // no more comes

    // The next in order; false at the end.
    Result<bool> next(PackedEvent& event);

    std::int64_t count() const { return m_count; }

private:
    struct Run; // sorted, in the file
    class File;

    Status writeRun();
    Status startRuns();
    Status refill(Run& run);

    std::filesystem::path m_folder;
    std::size_t m_mostInMemory;
    std::int64_t m_count = 0;
    std::vector<PackedEvent> m_events;
    std::size_t m_at = 0; // of the events in memory
    std::unique_ptr<File> m_file; // null: all are in memory
    std::vector<Run> m_runs;
    std::vector<std::size_t> m_heap; // runs, the one with the first event in front
};

} // namespace rundblick
