// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/recordedits.h"

namespace rundblick {

// "Six of ten", the opening exercise: which ten touchpoints do the customers find most important?
inline constexpr std::size_t mostGuesses = 10;

// Everybody who has guessed at least one, by name.
std::vector<std::string> participantsOf(const Workshop& workshop);

// What a participant guesses, the most important one first.
std::vector<Id<Touchpoint>> guessesOf(const Workshop& workshop, std::string_view participant);

// A participant's list as it shall be: the first mostGuesses of it, repeats left out; empty: the
// participant is forgotten. The name is trimmed; without one nothing changes.
Edit setGuesses(const Workshop& workshop, std::string_view participant,
    const std::vector<Id<Touchpoint>>& ranking);

} // namespace rundblick
