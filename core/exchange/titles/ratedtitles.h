// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/exchange/survey/mapping.h"
#include "core/model/workshop.h"

namespace rundblick {

// Which parts of titles say what is rated: from 1, or from −1 backwards; 0 is recognised.
struct TitlePlaces {
    int touchpoint = 0;
    int brand = 0;
    int criterion = 0;
};

// What questions rate, by the parts of their titles seen together; empty where no part says it.
// Recognised is what makes questions differ: a part with names of the workshop is what they name;
// of the parts that vary the one with the most values is the touchpoint, those with fewer are brand
// and criterion; a part that is the same in all is the question. What one kind of question names is
// known in the others. A question that stands alone is about the last of its parts.
std::vector<Rated> ratedBy(
    const TitlePlaces& places, const std::vector<std::string>& titles, const Workshop& workshop);

// Warnings, ColumnsAlike, of columns with answers that rate the same, so that only one of them
// counts. Of many that differ in the same part, the first two are named.
std::vector<Message> columnsAlike(const Mapping& mapping, const std::vector<std::string>& titles);

} // namespace rundblick
