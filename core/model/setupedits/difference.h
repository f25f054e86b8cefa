// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"

namespace rundblick {

// The edit that makes `after` of `before`: what is created, changed and removed. For edits of
// several steps that build on each other.
inline Edit difference(const Workshop& before, const Workshop& after, EditKind kind)
{
    Edit edit{kind, {}};
    AllRecords::each([&]<typename Record>() {
        for (const auto& [id, record] : after.all<Record>()) {
            const Record* known = before.find(id);
            if (!known || *known != record)
                edit.changes.push_back(
                    Change<Record>{known ? std::optional(*known) : std::nullopt, record});
        }
        for (const auto& [id, record] : before.all<Record>())
            if (!after.find(id))
                edit.changes.push_back(Change<Record>{record, {}});
    });
    return edit;
}

} // namespace rundblick
