// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"

namespace rundblick {

// Whether the edit may be applied to this workshop. Refuses
// - EditOutdated: a "before" differs from the record as it is;
// - NameEmpty, NameTaken, NameTooLong: names are unique per kind;
// - ValueOutOfRange: a number outside the range of its field, or not finite; a text too long;
// - ReferenceMissing: a record would refer to one that is not there;
// - TooManyRated, TooManyTouchpoints, NotMarkedForRating: the limits of the short and long list.
Status check(const Workshop& workshop, const Edit& edit);

// The same rules for all records of a workshop that came from a file.
Status check(const Workshop& workshop);

} // namespace rundblick
