// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/model/edits/recordedits.h"

#include <set>

namespace rundblick {

// The name, or with the next free number behind it: "Website", "Website (2)".
std::string uniqueName(const std::string& name, const std::set<std::string, std::less<>>& taken);

template <UniquelyNamed Record>
std::set<std::string, std::less<>> namesOf(const Workshop& workshop)
{
    std::set<std::string, std::less<>> names;
    for (const auto& [id, record] : workshop.all<Record>())
        names.insert(record.name);
    return names;
}

// The names that a person typed or pasted as they can be given: trimmed, without empty ones, and
// without those that exist already or stand in the list before.
template <UniquelyNamed Record>
std::vector<std::string> freshNames(const Workshop& workshop, const std::vector<std::string>& names)
{
    std::set<std::string, std::less<>> taken = namesOf<Record>(workshop);
    std::vector<std::string> fresh;
    for (const std::string& name : names) {
        const std::string_view clean = trimmed(name);
        if (!clean.empty() && taken.emplace(clean).second)
            fresh.emplace_back(clean);
    }
    return fresh;
}

// A record for each of the fresh names, behind the last one of its kind; `fill(record)` gives it
// what is not as by default.
template <UniquelyNamed Record, typename Fill>
Edit addNamed(const Workshop& workshop, const std::vector<std::string>& names, EditKind kind,
    const Fill& fill)
{
    Edit edit{kind, {}};
    [[maybe_unused]] double order = 0.0;
    if constexpr (Ordered<Record>)
        order = orderAtEnd<Record>(workshop);
    for (std::string& name : freshNames<Record>(workshop, names)) {
        Record created;
        created.id = Id<Record>::random();
        created.name = std::move(name);
        if constexpr (Ordered<Record>)
            created.order = order++;
        fill(created);
        edit.changes.push_back(Change<Record>{{}, std::move(created)});
    }
    return edit;
}

} // namespace rundblick
