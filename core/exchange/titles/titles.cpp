// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/titles/titles.h"

#include "core/base/text.h"
#include "core/exchange/sheet.h"

#include <algorithm>

namespace rundblick {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWordChar(char c)
{
    return (static_cast<unsigned char>(c) & 0x80U) != 0 || isDigit(c) || (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z');
}

// "Website" of ". Website", as it stands behind a code.
std::string_view withoutPoint(std::string_view part)
{
    part = trimmed(part);
    return part.starts_with(". ") || part == "." ? trimmed(part.substr(1)) : part;
}

using Words = std::vector<std::string_view>;

// Of all but the words that stand `before` and `behind`, without marks at the end.
std::string between(const Words& words, std::size_t before, std::size_t behind)
{
    std::string text;
    for (std::size_t i = before; i + behind < words.size(); ++i)
        text.append(text.empty() ? "" : " ").append(words[i]);
    while (!text.empty() && std::string_view("?!.,:;").find(text.back()) != std::string_view::npos)
        text.pop_back();
    return text;
}

// How many words all begin with; `wordAt` gives a word of a text by its number.
std::size_t common(const std::vector<Words>& all, const auto& wordAt)
{
    for (std::size_t count = 0;; ++count)
        for (const Words& words : all)
            if (count >= words.size() || wordAt(words, count) != wordAt(all.front(), count))
                return count;
}

} // namespace

std::vector<std::string> differingWords(const std::vector<std::string>& texts)
{
    if (texts.size() < 2)
        return texts;
    std::vector<Words> all;
    for (const std::string& text : texts)
        all.push_back(split(text, " "));
    const std::size_t before
        = common(all, [](const Words& words, std::size_t i) { return words[i]; });
    const std::size_t behind = common(
        all, [](const Words& words, std::size_t i) { return words[words.size() - 1 - i]; });
    const auto cut = [&](std::size_t ending) {
        std::vector<std::string> result;
        for (const Words& words : all)
            result.push_back(
                before + ending < words.size() ? between(words, before, ending) : std::string());
        return result;
    };
    for (const std::size_t ending : {behind, std::size_t{0}})
        if (std::vector<std::string> result = cut(ending);
            std::ranges::none_of(result, [](const std::string& text) { return text.empty(); }))
            return result;
    return texts;
}

std::string plainTitle(std::string_view title)
{
    std::string text;
    for (const char c : lowered(title))
        if (std::string_view(" _-.:\r\n\t").find(c) == std::string_view::npos)
            text += c;
    return text;
}

// "..." is what R makes of " - " in the names of columns.
std::vector<std::string> titleParts(std::string_view title)
{
    constexpr std::string_view marks[]
        = {titleJoint, " - ", " — ", "...", ": ", " | ", " > ", "[", "]"};
    std::vector<std::string> parts;
    std::size_t start = 0;
    const auto add = [&](std::size_t end) {
        const std::string_view part = withoutPoint(title.substr(start, end - start));
        if (!part.empty())
            parts.emplace_back(part);
    };
    for (std::size_t at = 0; at < title.size();) {
        const auto* mark = std::ranges::find_if(
            marks, [&](std::string_view known) { return title.substr(at).starts_with(known); });
        if (mark == std::end(marks)) {
            ++at;
            continue;
        }
        add(at);
        start = at += mark->size();
    }
    add(title.size());
    return parts;
}

bool isQuestionCode(std::string_view part)
{
    constexpr std::string_view words[]
        = {"question", "frage", "item", "qid", "sq", "q", "g", "f", "v"};
    constexpr std::string_view marks = " _.#-)";
    const std::string text = lowered(part);
    std::string_view rest = text;
    const auto skipMarks
        = [&] { rest.remove_prefix(std::min(rest.find_first_not_of(marks), rest.size())); };
    bool hasNumber = false;
    while (!rest.empty()) {
        skipMarks();
        const auto* word = std::ranges::find_if(
            words, [&](std::string_view known) { return rest.starts_with(known); });
        if (word != std::end(words))
            rest.remove_prefix(word->size());
        skipMarks();
        const std::size_t digits = std::min(rest.find_first_not_of("0123456789"), rest.size());
        hasNumber = hasNumber || digits > 0;
        if (digits == 0)
            return hasNumber && rest.empty();
        rest.remove_prefix(digits);
    }
    return hasNumber;
}

bool isSentence(std::string_view part)
{
    constexpr auto words = 5;
    return part.find('?') != std::string_view::npos || std::ranges::count(part, ' ') >= words - 1;
}

bool mentions(std::string_view text, std::string_view name)
{
    if (name.empty())
        return false;
    for (std::size_t at = text.find(name); at != std::string_view::npos;
         at = text.find(name, at + 1)) {
        const bool opens = at == 0 || !isWordChar(text[at - 1]);
        const std::size_t end = at + name.size();
        if (opens && (end == text.size() || !isWordChar(text[end])))
            return true;
    }
    return false;
}

} // namespace rundblick
