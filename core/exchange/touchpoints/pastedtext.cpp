// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/clipboard.h"
#include "core/exchange/sheet.h"

#include <array>
#include <cctype>

namespace rundblick {
namespace {

struct Channel {
    Ownership ownership = Ownership::Unset;
    Form form = Form::Unset;
};

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

// "owned digital", "Eigen, digital", "paid/physical"; nothing where a word is none of a channel.
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

// Lines as a spreadsheet copies them: a cell in quotation marks may hold line breaks.
std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines(1);
    bool isQuoted = false;
    bool isCellStart = true;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool isBreak = c == '\n' || c == '\r';
        if (c == '"' && (isCellStart || isQuoted))
            isQuoted = !isQuoted && text.find('"', i + 1) != std::string_view::npos;
        if (isBreak && !isQuoted)
            lines.emplace_back();
        else
            lines.back() += isBreak ? ' ' : c;
        isCellStart = isBreak || c == '\t';
    }
    return lines;
}

// Without the quotation marks that a spreadsheet puts round a cell.
std::string unquoted(std::string_view cell)
{
    cell = trimmed(cell);
    if (cell.size() < 2 || !cell.starts_with('"') || !cell.ends_with('"'))
        return std::string(cell);
    std::string text;
    for (const std::string_view part : split(cell.substr(1, cell.size() - 2), "\"\""))
        text += (text.empty() ? "" : "\"") + std::string(part);
    return std::string(trimmed(text));
}

// Without "•", "-" or "3." before it.
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

NewTouchpoint touchpointOf(std::string_view line)
{
    std::string_view name = line;
    Channel channel;
    if (const std::size_t tab = line.find('\t'); tab != std::string_view::npos) {
        name = line.substr(0, tab);
        const std::string_view rest = line.substr(tab + 1);
        channel = channelFrom(unquoted(rest.substr(0, rest.find('\t')))).value_or(channel);
    } else if (const std::size_t mark = line.find(';'); mark != std::string_view::npos) {
        if (const auto found = channelFrom(unquoted(line.substr(mark + 1)))) {
            name = line.substr(0, mark);
            channel = *found;
        }
    }
    return {unquoted(withoutBullet(name)), channel.ownership, channel.form};
}

bool isTitle(const std::string& name)
{
    const std::string text = lowered(name);
    constexpr std::array<std::string_view, 6> titles{
        "touchpoint", "touchpoints", "name", "kontaktpunkt", "kontaktpunkte", "bezeichnung"};
    return std::ranges::find(titles, text) != titles.end();
}

} // namespace

Edit touchpointsFromText(const Workshop& workshop, std::string_view text, std::optional<Spot> spot)
{
    std::vector<NewTouchpoint> touchpoints;
    for (const std::string& line : linesOf(text)) {
        NewTouchpoint touchpoint = touchpointOf(line);
        if (!touchpoint.name.empty() && !(touchpoints.empty() && isTitle(touchpoint.name)))
            touchpoints.push_back(std::move(touchpoint));
    }
    return addNewTouchpoints(workshop, touchpoints, spot, EditKind::PasteTouchpoints);
}

} // namespace rundblick
