// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvset/namelist.h"

#include "core/base/text.h"

namespace rundblick {
namespace {

// How many backslashes stand before the character.
std::size_t backslashesBefore(std::string_view text, std::size_t at)
{
    std::size_t count = 0;
    while (count < at && text[at - 1 - count] == '\\')
        ++count;
    return count;
}

// Whether the mark, with the backslashes before it, stands alone between blanks or ends.
bool standsAlone(std::string_view text, std::size_t at)
{
    const std::size_t start = at - backslashesBefore(text, at);
    return (start == 0 || text[start - 1] == ' ') && (at + 1 == text.size() || text[at + 1] == ' ');
}

std::string escaped(std::string_view name, char mark)
{
    std::string text;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (name[i] == mark && standsAlone(name, i))
            text += '\\';
        text += name[i];
    }
    return text;
}

std::string unescaped(std::string_view text, char mark)
{
    std::string name;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == mark && standsAlone(text, i) && backslashesBefore(text, i) > 0)
            name.pop_back();
        name += text[i];
    }
    return name;
}

} // namespace

std::string joinedNames(const std::vector<std::string>& names, char mark)
{
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0)
            ((text += ' ') += mark) += ' ';
        text += escaped(names[i], mark);
    }
    return text;
}

std::vector<std::string> namesIn(std::string_view text, char mark)
{
    std::vector<std::string> names;
    for (const std::string_view part : split(text, std::string{' ', mark, ' '}))
        names.push_back(unescaped(trimmed(part), mark));
    return names;
}

} // namespace rundblick
