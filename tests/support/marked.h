// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"

#include <functional>

namespace rundblick {

// Whether a field of text holds what a person wrote, not a word of ours.
template <typename Record>
bool isWritten(std::string_view field)
{
    constexpr std::string_view ours[] = {"date", "start", "end", "bestBefore", "madeAt", "currency",
        "locale", "colour", "mediaType", "hiddenLanes"};
    return std::ranges::find(ours, field) == std::end(ours);
}

// Calls `visit(table, field, text)` for each text in the workshop.
inline void eachText(const Workshop& workshop,
    const std::function<void(std::string_view, std::string_view, const std::string&)>& visit)
{
    AllRecords::each([&]<typename Record>() {
        for (const auto& [id, record] : workshop.all<Record>())
            eachField<Record>([&, &record = record]<typename T>(const Field<Record, T>& field) {
                if constexpr (std::is_same_v<T, std::string>)
                    visit(Record::table, field.name, record.*field.member);
            });
    });
}

// The workshop with `change(text)` in place of each text that a person wrote.
inline Workshop withTexts(
    const Workshop& workshop, const std::function<std::string(const std::string&)>& change)
{
    Edit edit{EditKind::ChangeRecord, {}};
    AllRecords::each([&]<typename Record>() {
        for (const auto& [id, before] : workshop.all<Record>()) {
            Record after = before;
            eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
                if constexpr (std::is_same_v<T, std::string>)
                    if (isWritten<Record>(field.name))
                        after.*field.member = change(after.*field.member);
            });
            edit.changes.push_back(Change<Record>{before, std::move(after)});
        }
    });
    Workshop result = workshop;
    result.apply(edit);
    return result;
}

} // namespace rundblick
