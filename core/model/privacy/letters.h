// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rundblick {

// A text letter by letter, to be searched whatever its case and whatever gap is between two words.
struct Letters {
    explicit Letters(std::string_view text);

    bool beginsWord(std::size_t at) const;
    bool endsWord(std::size_t at) const; // in front of this letter; a genitive's s may follow

    std::u32string exact;
    std::u32string folded; // Latin, Greek and Cyrillic in lower case; white space and hyphens alike
    std::vector<std::size_t> begins; // where in the text; one more for its end
};

bool isInWord(char32_t letter); // a letter or a digit
bool isDigit(char32_t letter);

struct Word {
    std::string text;
    std::u32string folded;
};

// What stands between gaps, hyphens and other punctuation.
std::vector<Word> wordsOf(std::string_view text);

} // namespace rundblick
