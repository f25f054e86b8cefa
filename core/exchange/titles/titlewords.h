// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace rundblick {

// What a part of a title can name.
enum class TitleKind { Touchpoint, Brand, Criterion };

// Whether the part, in small letters, is or has a word that surveys use for things of this kind:
// "quality" for a criterion.
bool hintsAt(TitleKind kind, std::string_view part);

// Whether the part, in small letters, means the brand that asks: "own brand", "wir".
bool meansOwnBrand(std::string_view part);

// Whether the title, as plainTitle() makes it, is about a respondent, of whom nothing is rated:
// "age", "geschlecht".
bool isAboutRespondent(std::string_view title);

} // namespace rundblick
