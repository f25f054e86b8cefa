// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups/backupname.h"

#include <charconv>
#include <chrono>

namespace rundblick {
namespace {

using namespace std::chrono;

constexpr std::string_view suffix = ".rundblick";
constexpr std::string_view copyMark = "_copy";
constexpr std::string_view timeForm = "ddddddddTdddddd.dddZ_";

std::string digits(std::int64_t number, std::size_t count)
{
    std::string text = std::to_string(number);
    return std::string(count - std::min(count, text.size()), '0') + text;
}

std::int64_t numberAt(std::string_view text, std::size_t at, std::size_t count)
{
    std::int64_t number = 0;
    std::from_chars(text.data() + at, text.data() + at + count, number);
    return number;
}

bool hasForm(std::string_view text, std::string_view form)
{
    if (text.size() < form.size())
        return false;
    for (std::size_t i = 0; i < form.size(); ++i) {
        const bool isDigit = text[i] >= '0' && text[i] <= '9';
        if (form[i] == 'd' ? !isDigit : text[i] != form[i])
            return false;
    }
    return true;
}

std::optional<std::int64_t> timeFrom(std::string_view text)
{
    const year_month_day day{year(static_cast<int>(numberAt(text, 0, 4))),
        month(static_cast<unsigned>(numberAt(text, 4, 2))),
        std::chrono::day(static_cast<unsigned>(numberAt(text, 6, 2)))};
    if (!day.ok())
        return {};
    const auto time = sys_days(day) + hours(numberAt(text, 9, 2)) + minutes(numberAt(text, 11, 2))
        + seconds(numberAt(text, 13, 2)) + milliseconds(numberAt(text, 16, 3));
    return duration_cast<milliseconds>(time.time_since_epoch()).count();
}

} // namespace

std::string backupName(std::int64_t when, std::int64_t publication, BackupKind kind)
{
    const sys_time<milliseconds> time{milliseconds(when)};
    const auto midnight = floor<days>(time);
    const year_month_day day(midnight);
    const hh_mm_ss clock(time - midnight);
    std::string name = digits(int{day.year()}, 4) + digits(unsigned{day.month()}, 2)
        + digits(unsigned{day.day()}, 2) + 'T' + digits(clock.hours().count(), 2)
        + digits(clock.minutes().count(), 2) + digits(clock.seconds().count(), 2) + '.'
        + digits(clock.subseconds().count(), 3) + "Z_" + std::to_string(publication);
    if (kind == BackupKind::Copy)
        name += copyMark;
    return name += suffix;
}

std::optional<Backup> backupFromName(const std::string& name)
{
    if (!hasForm(name, timeForm) || !name.ends_with(suffix))
        return {};
    const std::optional<std::int64_t> when = timeFrom(name);
    std::string_view rest(name);
    rest.remove_prefix(timeForm.size());
    rest.remove_suffix(suffix.size());
    Backup backup;
    if (rest.ends_with(copyMark)) {
        backup.kind = BackupKind::Copy;
        rest.remove_suffix(copyMark.size());
    }
    const auto [end, error]
        = std::from_chars(rest.data(), rest.data() + rest.size(), backup.publication);
    if (!when || error != std::errc() || end != rest.data() + rest.size())
        return {};
    backup.when = *when;
    return backup;
}

} // namespace rundblick
