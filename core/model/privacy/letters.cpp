// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/privacy/letters.h"

#include <algorithm>

namespace rundblick {
namespace {

// How many bytes the letter has that begins with this one.
std::size_t lengthOf(unsigned char first)
{
    if (first < 0xC0)
        return 1;
    return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

char32_t letterAt(std::string_view text, std::size_t at, std::size_t length)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    if (length == 1)
        return byte(0);
    char32_t letter = byte(0) & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i)
        letter = (letter << 6U) | (byte(i) & 0x3FU);
    return letter;
}

bool isBetween(char32_t letter, char32_t first, char32_t last)
{
    return first <= letter && letter <= last;
}

char32_t foldedLetter(char32_t letter)
{
    if (isBetween(letter, U'A', U'Z') || isBetween(letter, 0xC0, 0xDE)
        || isBetween(letter, 0x391, 0x3A9) || isBetween(letter, 0x410, 0x42F))
        return letter == 0xD7 ? letter : letter + 0x20;
    if (isBetween(letter, 0x400, 0x40F))
        return letter + 0x50;
    if (letter == 0x178)
        return 0xFF;
    // Pairs of capital and small letter; the capital is odd in two stretches.
    if (isBetween(letter, 0x139, 0x148) || isBetween(letter, 0x179, 0x17E))
        return letter + (letter & 1U);
    if (isBetween(letter, 0x100, 0x177) && letter != 0x138)
        return letter | 1U;
    const bool isGap = letter == U'\t' || letter == U'\n' || letter == U'-' || letter == 0xA0
        || isBetween(letter, 0x2010, 0x2014) || letter == 0x202F;
    return isGap ? U' ' : letter;
}

} // namespace

bool isDigit(char32_t letter)
{
    return isBetween(letter, U'0', U'9');
}

bool isInWord(char32_t letter)
{
    if (letter < 0x80)
        return isDigit(letter) || isBetween(letter, U'a', U'z') || isBetween(letter, U'A', U'Z');
    const bool isPunctuation = letter < 0xC0 || letter == 0xD7 || letter == 0xF7
        || isBetween(letter, 0x2000, 0x206F) || isBetween(letter, 0x3000, 0x303F);
    return !isPunctuation;
}

Letters::Letters(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length
            = std::min(lengthOf(static_cast<unsigned char>(text[at])), text.size() - at);
        exact.push_back(letterAt(text, at, length));
        folded.push_back(foldedLetter(exact.back()));
        begins.push_back(at);
        at += length;
    }
    begins.push_back(text.size());
}

bool Letters::beginsWord(std::size_t at) const
{
    return at == 0 || !isInWord(exact[at - 1]);
}

bool Letters::endsWord(std::size_t at) const
{
    const auto isOut = [&](std::size_t i) { return i >= exact.size() || !isInWord(exact[i]); };
    return isOut(at) || (folded[at] == U's' && isOut(at + 1));
}

std::vector<Word> wordsOf(std::string_view text)
{
    const Letters letters(text);
    std::vector<Word> words;
    for (std::size_t at = 0; at < letters.exact.size();) {
        std::size_t end = at;
        while (end < letters.exact.size() && isInWord(letters.exact[end]))
            ++end;
        if (end > at) {
            const std::size_t begin = letters.begins[at];
            words.push_back({std::string(text.substr(begin, letters.begins[end] - begin)),
                letters.folded.substr(at, end - at)});
        }
        at = end + 1;
    }
    return words;
}

} // namespace rundblick
