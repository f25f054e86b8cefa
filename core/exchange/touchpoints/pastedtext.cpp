// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/clipboard.h"
#include "core/exchange/sheet.h"
#include "core/exchange/touchpoints/listwords.h"

#include <array>

namespace rundblick {
namespace {

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
