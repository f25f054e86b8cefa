// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/workshopbuilder.h"

namespace rundblick {

// One criterion from 1 to 5, an own brand at a touchpoint, waves "2025" and "2026".
struct TwoWaves {
    WorkshopBuilder builder;
    Id<Brand> own = builder.brand("Own", true);
    Id<Touchpoint> web = builder.touchpoint("Web");
    Id<Criterion> quality = builder.criterion("Quality");
    Id<Wave> first = builder.add(Wave{{}, "2025", 1.0, {}});
    Id<Wave> second = builder.add(Wave{{}, "2026", 2.0, {}});
    std::vector<std::optional<double>> values{};

    void ask(std::optional<Id<Wave>> wave, const std::vector<double>& ratings,
        Voice voice = Voice::Customer)
    {
        for (const double rating : ratings) {
            const Id<Rater> rater = builder.rater("R" + std::to_string(values.size()), voice);
            builder.change(rater, [&](Rater& record) { record.wave = wave; });
            values.push_back(rating);
        }
    }
    const Workshop& workshop()
    {
        builder.ratings({web, own, quality}, values);
        return builder.workshop();
    }
};

} // namespace rundblick
