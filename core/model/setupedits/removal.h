// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"

namespace rundblick {

// How much of one kind of record goes with a removal.
struct Removed {
    std::string_view table;
    std::int64_t count = 0; // of columns: the individual ratings in them
    bool operator==(const Removed&) const = default;
};

// What else is lost with the records that a person removes, in the order of AllRecords, to be told
// before it happens. `table`: what is removed on purpose. Pictures go silently.
std::vector<Removed> removedAlong(const Edit& removal, std::string_view table);

} // namespace rundblick
