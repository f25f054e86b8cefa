// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workshop.h"

#include <deque>
#include <limits>
#include <unordered_map>

namespace rundblick {

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const
    {
        return std::hash<std::string_view>()(text);
    }
};

// The order of a new record that no file gives; it compares with nothing.
inline constexpr double unplaced = std::numeric_limits<double>::quiet_NaN();

// The records of one kind by name while an import is read: those of the workshop and those that
// the files bring. New ones have provisional ids below zero, −1, −2, … in the order they were met;
// the order of a file must not matter, so that the draft gives them their ids at the end.
template <UniquelyNamed Record>
class Roster {
public:
    explicit Roster(const Workshop& workshop)
    {
        for (const auto& [id, record] : workshop.all<Record>())
            add(record);
    }

    Record* find(std::string_view name)
    {
        const auto found = m_byName.find(name);
        return found == m_byName.end() ? nullptr : &m_records[found->second];
    }

    // The record of this name, made where there is none.
    Record& named(std::string_view name)
    {
        if (Record* found = find(name))
            return *found;
        Record created;
        created.id.value = --m_lastNew;
        created.name = name;
        if constexpr (Ordered<Record>)
            created.order = unplaced;
        return add(std::move(created));
    }

    static bool isNew(const Record& record) { return record.id.value < 0; }

    const std::deque<Record>& records() const { return m_records; } // addresses stay
    std::deque<Record>& records() { return m_records; }

private:
    Record& add(Record record)
    {
        m_byName.emplace(record.name, m_records.size());
        return m_records.emplace_back(std::move(record));
    }

    std::deque<Record> m_records;
    std::unordered_map<std::string, std::size_t, TextHash, std::equal_to<>> m_byName;
    std::int64_t m_lastNew = 0;
};

} // namespace rundblick
