// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rundblick {

// Between the rows of a header in the title of a column.
inline constexpr std::string_view titleJoint = " – ";

// A title in small letters, without blanks and marks: "Date Submitted" → "datesubmitted".
std::string plainTitle(std::string_view title);

// What a title is made of: "Q1 – How good are they? [Website]" → "Q1", "How good are they?",
// "Website".
std::vector<std::string> titleParts(std::string_view title);

// Whether the part is the number that a tool gives to a question: "Q1_2", "G01Q03", "SQ001", "3.".
bool isQuestionCode(std::string_view part);

// Whether the part asks something, or is as long as a sentence.
bool isSentence(std::string_view part);

// What texts say that others do not, where they begin or end with the same words: "How good is the
// shop?", "How good is the app?" → "shop", "app". Texts of which nothing would be left stay.
std::vector<std::string> differingWords(const std::vector<std::string>& texts);

// Whether the name stands in the text as words of its own; both in small letters.
bool mentions(std::string_view text, std::string_view name);

} // namespace rundblick
