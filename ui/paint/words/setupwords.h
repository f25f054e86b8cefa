// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rating.h"
#include "core/model/setupedits/removal.h"

#include <QString>

namespace rundblick {

// The words of the set-up.

QString nameOf(CriterionRole role); // "brands: performance"

// "12 placements", "1,240 individual ratings"; empty for kinds that are not told.
QString countOf(const Removed& removed);

// "With it go 12 placements and 3 texts of lanes."; empty where nothing goes along.
QString lossSentence(const std::vector<Removed>& along);

} // namespace rundblick
