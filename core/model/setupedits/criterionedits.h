// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/recordedits.h"

namespace rundblick {

// Criteria with these names (see freshNames), on the scale of the last one.
Edit addCriteria(const Workshop& workshop, const std::vector<std::string>& names);

struct Scale {
    double low = 1.0;
    double high = 5.0;
    double step = 1.0;
    bool operator==(const Scale&) const = default;
};

Scale scaleOf(const Criterion& criterion);

// Ratings keep their values on the new scale. Refuses ScaleHoldsRatings where one of them is off
// it; an impossible scale is refused by check().
Result<Edit> setScale(const Workshop& workshop, Id<Criterion> criterion, const Scale& scale);

// Refuses RoleHoldsRatings where ratings of brands would become ratings of the touchpoint itself,
// or the other way round.
Result<Edit> setRole(const Workshop& workshop, Id<Criterion> criterion, CriterionRole role);

} // namespace rundblick
