// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/survey/profile.h"

#include "core/base/text.h"
#include "core/exchange/survey/mappedrows.h"

#include <algorithm>
#include <set>

namespace rundblick {
namespace {

using Titles = std::set<std::string>;

// All that the rows of the header say, cell by cell.
Titles titlesOf(const std::vector<std::vector<std::string>>& rows, int headerRows)
{
    Titles titles;
    for (std::size_t i = 0; i < std::min(rows.size(), static_cast<std::size_t>(headerRows)); ++i)
        for (const std::string& cell : rows[i])
            titles.insert(plainTitle(cell));
    const int together = std::max(headerRows, 1);
    for (const std::string& title : columnTitles(rows, together))
        titles.insert(plainTitle(title));
    return titles;
}

// Of a study that is repeated some questions may have gone.
bool fits(const Profile& profile, const Titles& titles)
{
    const auto isThere = [&](const std::string& title) { return titles.contains(title); };
    const auto found = std::ranges::count_if(
        profile.marks, [&](const auto& group) { return std::ranges::any_of(group, isThere); });
    const auto wanted = static_cast<std::ptrdiff_t>(profile.marks.size());
    return profile.namesAll ? found * 5 >= wanted * 4 : found == wanted;
}

// By the whole title or one of the rows that it is made of.
const ColumnMeaning* meaningOf(const Profile& profile, const std::string& title)
{
    const auto find = [&](std::string_view text) -> const ColumnMeaning* {
        const auto found = profile.columns.find(plainTitle(text));
        return found == profile.columns.end() ? nullptr : &found->second;
    };
    if (const ColumnMeaning* whole = find(title))
        return whole;
    if (!profile.namesAll)
        for (const std::string_view part : split(title, titleJoint))
            if (const ColumnMeaning* meaning = find(part))
                return meaning;
    return nullptr;
}

// It is, but where it stands in a single column of names: of regions, perhaps. Columns of R without
// a title hold the names of rows.
bool guessNaIsMissing(const std::vector<std::string>& titles, const Mapping& mapping,
    const std::vector<std::vector<std::string>>& rows)
{
    std::set<std::size_t> columns;
    for (const auto& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            if (row[i] == "NA")
                columns.insert(i);
    if (columns.size() != 1 || (!titles.empty() && titles.front().empty()))
        return true;
    const std::size_t column = *columns.begin();
    return column >= mapping.columns.size() || mapping.columns[column].role == ColumnRole::Answer
        || mapping.columns[column].role == ColumnRole::Ignored;
}

} // namespace

const Profile* fittingProfile(
    std::span<const Profile* const> profiles, const std::vector<std::vector<std::string>>& rows)
{
    const Profile* best = nullptr;
    for (const Profile* profile : profiles)
        if ((!best || profile->marks.size() > best->marks.size())
            && fits(*profile, titlesOf(rows, profile->headerRows)))
            best = profile;
    return best;
}

Mapping mappingBy(const Profile& profile, const std::vector<std::string>& titles,
    const std::vector<std::vector<std::string>>& rows, const Workshop& workshop)
{
    std::vector<std::optional<ColumnMeaning>> known(titles.size());
    std::set<ColumnRole> taken;
    for (std::size_t i = 0; i < titles.size(); ++i) {
        const ColumnMeaning* meaning = meaningOf(profile, titles[i]);
        const bool isAgain = meaning && meaning->role != ColumnRole::Answer
            && meaning->role != ColumnRole::Ignored && !taken.insert(meaning->role).second;
        if (isAgain || (!meaning && profile.namesAll))
            known[i] = ColumnMeaning();
        else if (meaning)
            known[i] = *meaning;
    }
    Mapping mapping = guessMapping(titles, rows, workshop, known);
    mapping.everywhere = profile.everywhere;
    mapping.monthFirst = monthComesFirst(datesIn(mapping, rows)).value_or(profile.monthFirst);
    mapping.voice = profile.voice;
    mapping.words = profile.words;
    mapping.zeroIsMissing = profile.zeroIsMissing.value_or(false);
    mapping.naIsMissing = guessNaIsMissing(titles, mapping, rows);
    return mapping;
}

Profile profileOf(std::string name, const std::vector<std::string>& titles, int headerRows,
    const Mapping& mapping)
{
    Profile profile{.name = std::move(name), .headerRows = headerRows, .namesAll = true};
    for (std::size_t i = 0; i < std::min(titles.size(), mapping.columns.size()); ++i) {
        if (mapping.columns[i].role == ColumnRole::Ignored || titles[i].empty())
            continue;
        profile.marks.push_back({plainTitle(titles[i])});
        profile.columns.emplace(plainTitle(titles[i]), mapping.columns[i]);
    }
    profile.everywhere = mapping.everywhere;
    profile.monthFirst = mapping.monthFirst;
    profile.voice = mapping.voice;
    profile.words = mapping.words;
    profile.zeroIsMissing = mapping.zeroIsMissing;
    return profile;
}

} // namespace rundblick
