// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/recordedits.h"

#include <type_traits>

namespace rundblick {

// The method as it shall be; empty where it is so already.
Edit changeMethod(const Workshop& workshop, Method after);

// The workshop's method with one field set. What the own brand is compared with has two fields:
// see setBenchmark().
template <typename T>
Edit setMethod(const Workshop& workshop, T Method::*field, std::type_identity_t<T> value)
{
    Method method = workshop.method();
    method.*field = std::move(value);
    return changeMethod(workshop, std::move(method));
}

// The names of the fields that are not as in a new workshop, in the order of Method::fields(). The
// brand that is the benchmark is told by "benchmark".
std::vector<std::string_view> changedFields(const Method& method);

// One field as in a new workshop, "benchmark" with its brand; empty where there is no such field.
Edit resetMethod(const Workshop& workshop, std::string_view field);
Edit resetMethod(const Workshop& workshop); // all of them

// The coverage that a phase must reach, 0..1; empty: the method's.
Edit setCoverageTarget(const Workshop& workshop, Id<Phase> phase, std::optional<double> target);

} // namespace rundblick
