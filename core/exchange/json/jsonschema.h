// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace rundblick {

// What a workshop as JSON is, for programs that read or make one: a JSON Schema (draft 2020-12),
// made from the lists of fields. What fields must be to each other is not in it.
std::string workshopJsonSchema();

} // namespace rundblick
