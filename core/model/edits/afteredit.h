// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"

#include <unordered_map>

namespace rundblick {

// The records of a workshop as they would be after an edit, without a copy of the workshop. Borrows
// from both, which must live as long and must not change.
class AfterEdit {
public:
    AfterEdit(const Workshop& before, const Edit& edit)
        : m_before(before)
    {
        for (const AnyChange& change : edit.changes)
            std::visit(
                [this]<typename R>(const Change<R>& c) {
                    changed<R>()[c.id().value] = c.after ? &*c.after : nullptr;
                },
                change);
    }

    template <typename Record>
    const Record* find(Id<Record> id) const
    {
        const auto found = changed<Record>().find(id.value);
        return found == changed<Record>().end() ? m_before.find(id) : found->second;
    }

    // Calls `visit(record)` for each record of the kind, in no order.
    template <typename Record, typename Visit>
    void each(Visit&& visit) const
    {
        for (const auto& [id, record] : m_before.all<Record>())
            if (!changed<Record>().contains(id.value))
                visit(record);
        for (const auto& [id, record] : changed<Record>())
            if (record)
                visit(*record);
    }

private:
    template <typename Record>
    using Changed = std::unordered_map<std::int64_t, const Record*>; // null: removed

    template <typename Record>
    Changed<Record>& changed()
    {
        return std::get<Changed<Record>>(m_changed);
    }
    template <typename Record>
    const Changed<Record>& changed() const
    {
        return std::get<Changed<Record>>(m_changed);
    }

    const Workshop& m_before;
    AllRecords::mapped<Changed, std::tuple> m_changed;
};

} // namespace rundblick
