// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/privacy/letters.h"

#include <optional>

namespace rundblick {

// By what words of their names people and companies are called. Names of groups, departments and
// places among raters ("Kunde 07", "Leitung Verkauf") give none.

// First and family names of at least three letters.
std::vector<Word> callNames(std::string_view person);

// Whether whoever owns some work seems to be a person: "Anna Keller", not "Marketing".
bool mayBePerson(std::string_view owner);

// "Veloria" of "Veloria Mobility AG", "Mobiliar" of "Die Mobiliar"; none where it says little, as
// in "Bank Cler".
std::optional<Word> callName(std::string_view company);

} // namespace rundblick
