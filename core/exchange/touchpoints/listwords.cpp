// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/touchpoints/listwords.h"

#include "core/base/text.h"
#include "core/exchange/sheet.h"

#include <array>

namespace rundblick {
namespace {

template <typename Enum>
struct Word {
    std::string_view start; // small letters
    Enum value;
};
constexpr std::array<Word<Ownership>, 6> ownerships{{{"paid", Ownership::Paid},
    {"bezahlt", Ownership::Paid}, {"own", Ownership::Owned}, {"eigen", Ownership::Owned},
    {"earned", Ownership::Earned}, {"verdient", Ownership::Earned}}};
constexpr std::array<Word<Form>, 5> forms{{{"digital", Form::Digital}, {"physi", Form::Physical},
    {"personal", Form::Personal}, {"persön", Form::Personal}, {"online", Form::Digital}}};

template <typename Words, typename Enum>
bool readWord(const Words& words, std::string_view text, Enum& value)
{
    for (const auto& word : words)
        if (text.starts_with(word.start)) {
            value = word.value;
            return true;
        }
    return false;
}

} // namespace

std::optional<Channel> channelFrom(std::string_view cell)
{
    std::string text = lowered(cell);
    std::ranges::replace_if(
        text, [](char c) { return std::string_view(",;/|+").find(c) != std::string_view::npos; },
        ' ');
    Channel channel;
    bool hasWord = false;
    for (const std::string_view word : split(text, " ")) {
        if (word.empty() || word == "media")
            continue;
        hasWord = true;
        if (!readWord(ownerships, word, channel.ownership) && !readWord(forms, word, channel.form))
            return {};
    }
    return hasWord ? std::optional(channel) : std::nullopt;
}

std::string_view withoutBullet(std::string_view line)
{
    line = trimmed(line);
    for (const std::string_view bullet : {"- ", "* ", "• ", "– ", "· ", "▪ ", "● "})
        if (line.starts_with(bullet))
            return trimmed(line.substr(bullet.size()));
    const std::size_t digits = line.find_first_not_of("0123456789");
    const bool isNumbered = digits > 0 && digits < 4 && digits + 1 < line.size()
        && (line[digits] == '.' || line[digits] == ')') && line[digits + 1] == ' ';
    return isNumbered ? trimmed(line.substr(digits + 1)) : line;
}

} // namespace rundblick
