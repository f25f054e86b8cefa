// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rundblick {

// How well a name answers what was typed, more is better: nothing where a typed letter is missing.
// The letters stand in the name in their order, with others between them; capitals and accents do
// not count ("ubergabe" finds "Übergabe"). Beginnings of words and letters in a row are worth more,
// short names win over long ones. Blanks divide what is typed into parts that are found anywhere.
std::optional<int> fuzzyScore(const QString& typed, const QString& name);

} // namespace rundblick
