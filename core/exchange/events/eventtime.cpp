// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/events/eventtime.h"

#include "core/base/text.h"

#include <chrono>
#include <cmath>

namespace rundblick {
namespace {

constexpr std::int64_t oneSecond = 1'000'000; // in microseconds
constexpr std::int64_t oneMinute = 60 * oneSecond;
constexpr std::int64_t oneHour = 60 * oneMinute;
constexpr std::int64_t oneDay = 24 * oneHour;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Reads a text from left to right.
struct Scanner {
    std::string_view rest;

    bool take(char c)
    {
        const bool is = rest.starts_with(c);
        rest.remove_prefix(is ? 1 : 0);
        return is;
    }
    bool takeWord(std::string_view word) // in small or large letters
    {
        if (rest.size() < word.size())
            return false;
        for (std::size_t i = 0; i < word.size(); ++i)
            if ((rest[i] | 0x20) != word[i])
                return false;
        rest.remove_prefix(word.size());
        return true;
    }
    // A number of at least `least` and at most `most` digits; −1 where there is none.
    int number(std::size_t least, std::size_t most, std::size_t* length = nullptr)
    {
        std::size_t digits = 0;
        int value = 0;
        while (digits < rest.size() && digits < most && isDigit(rest[digits]))
            value = value * 10 + (rest[digits++] - '0');
        if (digits < least)
            return -1;
        rest.remove_prefix(digits);
        if (length)
            *length = digits;
        return value;
    }
    void skipBlanks()
    {
        while (rest.starts_with(' '))
            rest.remove_prefix(1);
    }
};

std::optional<std::int64_t> microseconds(int year, int month, int dayOfMonth)
{
    if (year < 0 || month < 1 || dayOfMonth < 1)
        return {};
    const std::chrono::year_month_day date(std::chrono::year(year),
        std::chrono::month(static_cast<unsigned>(month)),
        std::chrono::day(static_cast<unsigned>(dayOfMonth)));
    if (!date.ok())
        return {};
    return std::chrono::sys_days(date).time_since_epoch().count() * oneDay;
}

std::optional<std::int64_t> readDate(Scanner& scanner, bool monthFirst)
{
    std::size_t length = 0;
    const int first = scanner.number(1, 4, &length);
    const char mark = scanner.rest.empty() ? '\0' : scanner.rest.front();
    if (first < 0 || (mark != '-' && mark != '.' && mark != '/'))
        return {};
    scanner.take(mark);
    const int second = scanner.number(1, 2);
    if (!scanner.take(mark))
        return {};
    if (length == 4)
        return microseconds(first, second, scanner.number(1, 2));
    std::size_t yearLength = 0;
    int year = scanner.number(2, 4, &yearLength);
    if (yearLength == 2)
        year += year < 69 ? 2000 : 1900; // as POSIX reads them
    const bool isMonth = mark == '/' && monthFirst;
    return microseconds(year, isMonth ? first : second, isMonth ? second : first);
}

std::int64_t readFraction(Scanner& scanner)
{
    std::int64_t value = 0;
    std::int64_t unit = oneSecond;
    if (scanner.take('.') || scanner.take(','))
        while (!scanner.rest.empty() && isDigit(scanner.rest.front())) {
            unit /= 10;
            value += unit * (scanner.rest.front() - '0');
            scanner.rest.remove_prefix(1);
        }
    return value;
}

std::optional<std::int64_t> readClock(Scanner& scanner)
{
    int hours = scanner.number(1, 2);
    if (hours < 0 || hours > 23 || !scanner.take(':'))
        return {};
    const int minutes = scanner.number(2, 2);
    const int seconds = scanner.take(':') ? scanner.number(2, 2) : 0;
    if (minutes < 0 || minutes > 59 || seconds < 0 || seconds > 60) // 60: a leap second
        return {};
    const std::int64_t fraction = readFraction(scanner);
    scanner.skipBlanks();
    const bool isMorning = scanner.takeWord("am");
    const bool isEvening = !isMorning && scanner.takeWord("pm");
    if ((isMorning || isEvening) && (hours < 1 || hours > 12))
        return {};
    if (isMorning || isEvening)
        hours = hours % 12 + (isEvening ? 12 : 0);
    return hours * oneHour + minutes * oneMinute + seconds * oneSecond + fraction;
}

// How far the clock was ahead of UTC.
std::optional<std::int64_t> readZone(Scanner& scanner)
{
    scanner.skipBlanks();
    if (scanner.takeWord("z") || scanner.takeWord("utc") || scanner.takeWord("gmt"))
        scanner.skipBlanks();
    if (scanner.rest.empty())
        return 0;
    const bool isBehind = scanner.take('-');
    if (!isBehind && !scanner.take('+'))
        return {};
    const int hours = scanner.number(1, 2);
    scanner.take(':');
    const int minutes = scanner.rest.empty() ? 0 : scanner.number(2, 2);
    if (hours < 0 || hours > 15 || minutes < 0 || minutes > 59 || !scanner.rest.empty())
        return {};
    return (hours * oneHour + minutes * oneMinute) * (isBehind ? -1 : 1);
}

// Digits without marks: "20260331", "20260331140500".
std::optional<std::int64_t> compactTime(std::string_view digits)
{
    Scanner scanner{digits};
    const int year = scanner.number(4, 4);
    const int month = scanner.number(2, 2);
    const auto date = microseconds(year, month, scanner.number(2, 2));
    if (!date || scanner.rest.empty())
        return date;
    const int hours = scanner.number(2, 2);
    const int minutes = scanner.number(2, 2);
    const int seconds = scanner.number(2, 2);
    if (hours > 23 || minutes > 59 || seconds > 60)
        return {};
    return *date + hours * oneHour + minutes * oneMinute + seconds * oneSecond;
}

std::optional<std::int64_t> countedTime(std::string_view text)
{
    const std::optional<double> number = parseNumber(text);
    if (!number || *number < 0.0 || *number > 4e18)
        return {};
    const std::optional<long long> whole = parseInteger(text);
    if (*number < 1e11)
        return std::llround(*number * 1e6);
    if (*number < 1e14)
        return std::llround(*number * 1e3);
    const long long exact = whole ? *whole : std::llround(*number);
    return *number < 1e17 ? exact : exact / 1000;
}

} // namespace

std::optional<std::int64_t> parseEventTime(std::string_view text, bool monthFirst)
{
    text = trimmed(text);
    const bool isDigits = text.find_first_not_of("0123456789") == std::string_view::npos;
    if (isDigits && (text.size() == 8 || text.size() == 14))
        if (const auto time = compactTime(text))
            return time;
    if (const auto time = countedTime(text))
        return time;
    Scanner scanner{text};
    const auto date = readDate(scanner, monthFirst);
    if (!date || scanner.rest.empty())
        return date;
    scanner.take(',');
    if (!scanner.takeWord("t") && !scanner.rest.starts_with(' '))
        return {};
    scanner.skipBlanks();
    const auto clock = readClock(scanner);
    const auto zone = clock ? readZone(scanner) : std::nullopt;
    if (!zone)
        return {};
    return *date + *clock - *zone;
}

bool guessMonthFirst(std::span<const std::string> times)
{
    bool hasHalves = false; // of the day
    for (const std::string& time : times) {
        const bool isDayFirst = parseEventTime(time, false).has_value();
        const bool isMonthFirst = parseEventTime(time, true).has_value();
        if (isDayFirst != isMonthFirst)
            return isMonthFirst;
        const char last = time.empty() ? '\0' : time.back();
        hasHalves = hasHalves || (isMonthFirst && (last == 'M' || last == 'm'));
    }
    return hasHalves;
}

} // namespace rundblick
