// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/calendar.h"

#include "core/base/text.h"

#include <chrono>
#include <cstdio>

namespace rundblick {
namespace {

using Days = std::chrono::sys_days;

std::optional<Days> dayOf(const std::string& date)
{
    if (!isDate(date))
        return {};
    const std::string_view text = date;
    const auto number = [&](std::size_t from, std::size_t size) {
        return static_cast<int>(parseInteger(text.substr(from, size)).value_or(0));
    };
    return Days(std::chrono::year(number(0, 4))
        / std::chrono::month(static_cast<unsigned>(number(5, 2)))
        / std::chrono::day(static_cast<unsigned>(number(8, 2))));
}

// "20260331"
std::string written(Days day)
{
    const std::chrono::year_month_day date(day);
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%04d%02u%02u", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text.data();
}

// Section 3.3.11; a control character, which cannot stand there, as its picture (U+2400 …).
std::string escaped(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const auto byte = static_cast<unsigned char>(c);
        if (c == '\\' || c == ';' || c == ',')
            (result += '\\') += c;
        else if (c == '\n' || (c == '\r' && !text.substr(i).starts_with("\r\n")))
            result += "\\n";
        else if (c == '\r')
            continue;
        else if (byte == 0x7F)
            result += "\xE2\x90\xA1";
        else if (byte < 0x20 && c != '\t')
            (result += "\xE2\x90") += static_cast<char>(0x80 + byte);
        else
            result += c;
    }
    return result;
}

// Lines of at most 75 bytes, cut between characters; those that go on begin with a blank.
void addLine(std::string& calendar, std::string_view line)
{
    constexpr std::size_t most = 75;
    std::size_t room = most;
    while (line.size() > room) {
        std::size_t end = room;
        while ((static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80)
            --end;
        (calendar += line.substr(0, end)) += "\r\n ";
        line.remove_prefix(end);
        room = most - 1;
    }
    (calendar += line) += "\r\n";
}

struct Span {
    Days first;
    Days last;
};

// The days of a measure; one day where only one is known, or where they are the wrong way round.
std::optional<Span> spanOf(const Action& action)
{
    const std::optional<Days> start = dayOf(action.start);
    const std::optional<Days> end = dayOf(action.end);
    if (!start && !end)
        return {};
    const Days first = start.value_or(end.value_or(Days()));
    return Span{first, std::max(first, end.value_or(first))};
}

std::string_view statusOf(ActionState state)
{
    if (state == ActionState::Dropped)
        return "CANCELLED";
    return state == ActionState::Planned ? "TENTATIVE" : "CONFIRMED";
}

class CalendarWriter {
public:
    CalendarWriter(const Workshop& workshop, const CalendarWords& words)
        : m_workshop(workshop)
        , m_words(words)
    {
    }

    std::string text()
    {
        for (const std::string_view line : {"BEGIN:VCALENDAR", "VERSION:2.0",
                 "PRODID:-//Rundblick//Rundblick//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"})
            addLine(m_text, line);
        if (!m_workshop.setup().title.empty())
            add("X-WR-CALNAME", m_workshop.setup().title);
        for (const Action* action : byDate())
            addEvent(*action, *spanOf(*action));
        addLine(m_text, "END:VCALENDAR");
        return std::move(m_text);
    }

private:
    std::vector<const Action*> byDate() const
    {
        std::vector<const Action*> actions = ordered<Action>(m_workshop);
        std::erase_if(actions, [](const Action* action) { return !spanOf(*action); });
        std::ranges::stable_sort(
            actions, {}, [](const Action* action) { return spanOf(*action)->first; });
        return actions;
    }

    void add(std::string_view name, std::string_view value)
    {
        addLine(m_text, std::string(name) + ':' + escaped(value));
    }

    void addEvent(const Action& action, const Span& span)
    {
        // When the event was written: the day of the workshop, or else its own, never today.
        const Days stamp = dayOf(m_workshop.setup().date).value_or(span.first);
        addLine(m_text, "BEGIN:VEVENT");
        addLine(m_text, "UID:measure-" + std::to_string(action.id.value) + "@rundblick");
        addLine(m_text, "DTSTAMP:" + written(stamp) + "T000000Z");
        addLine(m_text, "DTSTART;VALUE=DATE:" + written(span.first));
        addLine(m_text, "DTEND;VALUE=DATE:" + written(span.last + std::chrono::days(1)));
        add("SUMMARY", action.text);
        if (const std::string more = description(action); !more.empty())
            add("DESCRIPTION", more);
        if (const Touchpoint* touchpoint = m_workshop.find(action.touchpoint))
            add("CATEGORIES", touchpoint->name);
        addLine(m_text, "STATUS:" + std::string(statusOf(action.state)));
        addLine(m_text, "TRANSP:TRANSPARENT");
        addLine(m_text, "END:VEVENT");
    }

    std::string description(const Action& action) const
    {
        std::string text;
        const auto addPart = [&](const std::string& word, const std::string& value) {
            if (!value.empty())
                text += (text.empty() ? "" : "\n") + word + ": " + value;
        };
        if (const Touchpoint* touchpoint = m_workshop.find(action.touchpoint))
            addPart(m_words.touchpoint, touchpoint->name);
        addPart(m_words.owner, action.owner);
        if (action.budget)
            addPart(
                m_words.budget, m_workshop.setup().currency + ' ' + formatNumber(*action.budget));
        addPart(m_words.indicator, action.indicator);
        return text;
    }

    const Workshop& m_workshop;
    const CalendarWords& m_words;
    std::string m_text;
};

} // namespace

std::string measureCalendar(const Workshop& workshop, const CalendarWords& words)
{
    return CalendarWriter(workshop, words).text();
}

bool hasDatedMeasures(const Workshop& workshop)
{
    return std::ranges::any_of(
        workshop.all<Action>(), [](const auto& entry) { return spanOf(entry.second).has_value(); });
}

} // namespace rundblick
