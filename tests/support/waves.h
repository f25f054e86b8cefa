// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"

#include <string>
#include <vector>

namespace rundblick {

// The workshop with waves of these names, the oldest first, and its raters dealt out among them.
inline Workshop withWaves(Workshop workshop, const std::vector<std::string>& names)
{
    const auto put = [&](auto record) {
        using Record = decltype(record);
        workshop.apply({EditKind::ChangeRecord, {Change<Record>{{}, std::move(record)}}});
    };
    constexpr std::int64_t firstId = 920'031;
    for (std::size_t i = 0; i < names.size(); ++i)
        put(Wave{{firstId + static_cast<std::int64_t>(i)}, names[i], static_cast<double>(i), {}});
    const Table<Rater> raters = workshop.all<Rater>();
    std::size_t next = 0;
    for (auto [id, rater] : raters) {
        rater.wave = Id<Wave>{firstId + static_cast<std::int64_t>(next++ % names.size())};
        put(rater);
    }
    return workshop;
}

} // namespace rundblick
