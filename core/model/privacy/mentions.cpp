// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/privacy/mentions.h"

#include <algorithm>
#include <cstdint>

namespace rundblick {
namespace {

constexpr std::size_t leastAnywhere = 5; // letters
constexpr std::size_t leastFolded = 3;

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

// Latin, Greek and Cyrillic in lower case; white space and hyphens are the same.
char32_t folded(char32_t letter)
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

bool isInWord(char32_t letter)
{
    if (letter < 0x80)
        return isBetween(letter, U'0', U'9') || isBetween(letter, U'a', U'z')
            || isBetween(letter, U'A', U'Z');
    const bool isPunctuation = letter < 0xC0 || letter == 0xD7 || letter == 0xF7
        || isBetween(letter, 0x2000, 0x206F) || isBetween(letter, 0x3000, 0x303F);
    return !isPunctuation;
}

} // namespace

// A text letter by letter.
struct Mentions::Letters {
    explicit Letters(std::string_view text)
    {
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t length
                = std::min(lengthOf(static_cast<unsigned char>(text[at])), text.size() - at);
            exact.push_back(letterAt(text, at, length));
            folded.push_back(rundblick::folded(exact.back()));
            begins.push_back(at);
            at += length;
        }
        begins.push_back(text.size());
    }

    bool beginsWord(std::size_t at) const { return at == 0 || !isInWord(exact[at - 1]); }
    bool endsWord(std::size_t at) const
    {
        const auto isOut = [&](std::size_t i) { return i >= exact.size() || !isInWord(exact[i]); };
        return isOut(at) || (folded[at] == U's' && isOut(at + 1));
    }

    std::u32string exact;
    std::u32string folded;
    std::vector<std::size_t> begins; // where in the text; one more for its end
};

void Mentions::add(std::string_view text, const std::string& standIn, Mention mention)
{
    const Letters name(text);
    if (std::ranges::none_of(name.exact,
            [](char32_t letter) { return isInWord(letter) && !isBetween(letter, U'0', U'9'); }))
        return;
    std::vector<Name>& names = m_names[name.folded.front()];
    if (std::ranges::find(names, name.folded, &Name::folded) != names.end())
        return;
    const bool isShort = name.exact.size() < leastFolded;
    const auto place = std::ranges::upper_bound(names, name.folded.size(), std::greater<>(),
        [](const Name& one) { return one.folded.size(); });
    names.insert(place,
        {name.folded, isShort ? name.exact : std::u32string(), standIn,
            mention == Mention::Anywhere && name.exact.size() >= leastAnywhere});
}

const Mentions::Name* Mentions::nameAt(const Letters& text, std::size_t at) const
{
    const auto found = m_names.find(text.folded[at]);
    if (found == m_names.end())
        return nullptr;
    const auto isThere = [&](const Name& name) {
        const std::size_t length = name.folded.size();
        if (text.folded.compare(at, length, name.folded) != 0)
            return false;
        if (!name.exact.empty() && text.exact.compare(at, length, name.exact) != 0)
            return false;
        return name.isAnywhere || (text.beginsWord(at) && text.endsWord(at + length));
    };
    const auto name = std::ranges::find_if(found->second, isThere);
    return name == found->second.end() ? nullptr : &*name;
}

std::string Mentions::hidden(std::string_view text) const
{
    if (text.empty() || m_names.empty())
        return std::string(text);
    const Letters letters(text);
    std::string result;
    for (std::size_t at = 0; at < letters.exact.size();) {
        if (const Name* name = nameAt(letters, at)) {
            result += name->standIn;
            at += name->folded.size();
        } else {
            result += text.substr(letters.begins[at], letters.begins[at + 1] - letters.begins[at]);
            ++at;
        }
    }
    return result;
}

} // namespace rundblick
