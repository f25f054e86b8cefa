// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/merge/copies.h"
#include "core/model/paths.h"
#include "core/model/references.h"

#include <unordered_map>

namespace rundblick {

using NewIds = std::unordered_map<std::int64_t, std::int64_t>; // random: kinds cannot be confused

// Gives the record and all that it refers to their new ids.
template <typename Record>
void redirect(Record& record, const NewIds& newIds)
{
    const auto follow = [&](auto& id) {
        if (const auto found = newIds.find(id.value); found != newIds.end())
            id.value = found->second;
    };
    eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
        if constexpr (isOptionalReference<T>) {
            if (record.*field.member)
                follow(*(record.*field.member));
        } else if constexpr (isReference<T>) {
            follow(record.*field.member);
        }
    });
    if constexpr (std::is_same_v<Record, PathSet>) {
        std::vector<Path> paths = unpackPaths(record.rows);
        for (Path& path : paths)
            for (Id<Touchpoint>& step : path.steps)
                follow(step);
        record.rows = packPaths(paths);
    }
    if constexpr (std::is_same_v<Record, Judgement>) {
        if (record.second < record.first) { // "first" is the one with the smaller id
            std::swap(record.first, record.second);
            record.ratio = 1.0 / record.ratio;
        }
    }
    follow(record.id);
}

// All records of a kind.
template <typename Record>
void redirectAll(Tables& tables, const NewIds& newIds)
{
    if (newIds.empty())
        return;
    Table<Record> after;
    for (auto& [id, record] : tables.all<Record>()) {
        redirect(record, newIds);
        after.emplace(record.id, std::move(record));
    }
    tables.all<Record>() = std::move(after);
}

} // namespace rundblick
