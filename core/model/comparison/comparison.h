// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/model/workshop.h"

namespace rundblick {

// What differs between two states of a workshop, for a person to read.

enum class DifferenceKind { Added, Removed, Changed };

// References are names, values of an enumeration and of a yes or no are their texts, as in a merge.
struct FieldDifference {
    std::string_view field;
    std::optional<MessageValue> before; // empty: it says nothing
    std::optional<MessageValue> after;
    bool operator==(const FieldDifference&) const = default;
};

struct Difference {
    std::string_view record; // its table
    DifferenceKind kind = DifferenceKind::Changed;
    std::string name; // of the record, as people know it
    std::vector<FieldDifference> fields; // of Changed; empty: only its place is another
    std::int64_t ratings = 0; // of a column of ratings: how many were given, taken back, changed
    bool operator==(const Difference&) const = default;
};

// By kind of record in the order of the model, then by name. Records are the same where their ids
// are, or else, where one replaced the other as in a merge, their names that no other may have;
// ratings where their values are, on whatever scale. Named versions do not count.
std::vector<Difference> differencesBetween(const Workshop& before, const Workshop& after);

} // namespace rundblick
