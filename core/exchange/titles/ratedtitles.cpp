// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/titles/ratedtitles.h"

#include "core/exchange/sheet.h"
#include "core/exchange/titles/titles.h"
#include "core/exchange/titles/titleshape.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace rundblick {
namespace {

// The parts but the codes of questions that they begin with; all of them where there is no more.
TitleParts withoutCodes(TitleParts parts)
{
    const auto first = std::ranges::find_if_not(
        parts, [](const std::string& part) { return isQuestionCode(part); });
    if (first != parts.end())
        parts.erase(parts.begin(), first);
    return parts;
}

// Titles that belong together, the largest group first: of as many parts, and one has a part of the
// next.
class Groups {
public:
    explicit Groups(const std::vector<TitleParts>& titles)
        : m_leader(titles.size())
    {
        std::iota(m_leader.begin(), m_leader.end(), std::size_t{0});
        std::map<std::tuple<std::size_t, std::size_t, std::string>, std::size_t> seen;
        for (std::size_t i = 0; i < titles.size(); ++i)
            for (std::size_t place = 0; place < titles[i].size() && titles[i].size() > 1; ++place) {
                const auto known
                    = seen.try_emplace({titles[i].size(), place, lowered(titles[i][place])}, i);
                m_leader[leaderOf(i)] = leaderOf(known.first->second);
            }
    }

    std::vector<std::vector<std::size_t>> all()
    {
        std::map<std::size_t, std::vector<std::size_t>> byLeader;
        for (std::size_t i = 0; i < m_leader.size(); ++i)
            byLeader[leaderOf(i)].push_back(i);
        std::vector<std::vector<std::size_t>> groups;
        for (auto& [leader, group] : byLeader)
            groups.push_back(std::move(group));
        std::ranges::stable_sort(groups, std::ranges::greater(), &std::vector<std::size_t>::size);
        return groups;
    }

private:
    std::size_t leaderOf(std::size_t i)
    {
        while (m_leader[i] != i)
            i = m_leader[i] = m_leader[m_leader[i]];
        return i;
    }

    std::vector<std::size_t> m_leader;
};

// "Website" of "How good are they? [Website]", of "Q3 – Website": the last part that says nothing
// else.
std::string subjectOf(const TitleParts& parts, const Rated& known)
{
    for (std::size_t i = parts.size(); parts.size() > 1 && i-- > 0;) {
        const std::string part = lowered(parts[i]);
        if (part != lowered(known.brand) && part != lowered(known.criterion)
            && !meansOwnBrand(part))
            return parts[i];
    }
    return {};
}

// A title that stands alone, by the names in it.
Rated ratedAlone(const std::string& title, const TitleParts& parts, const KnownNames& known)
{
    Rated rated;
    for (const TitleKind kind : titleKinds) {
        std::string& name = nameOf(rated, kind);
        for (const std::string& part : parts)
            if (const auto exact = known.exactly(kind, part); exact && parts.size() > 1)
                name = *exact;
        if (name.empty())
            name = known.mentionedIn(kind, title);
    }
    if (rated.touchpoint.empty())
        rated.touchpoint = subjectOf(parts, rated);
    return rated;
}

std::vector<Rated> recognised(const std::vector<std::string>& titles, const Workshop& workshop)
{
    std::vector<TitleParts> parts;
    for (const std::string& title : titles)
        parts.push_back(withoutCodes(titleParts(title)));
    KnownNames known(workshop);
    std::vector<Rated> all(titles.size());
    for (const std::vector<std::size_t>& group : Groups(parts).all()) {
        std::vector<const TitleParts*> together;
        for (const std::size_t i : group)
            together.push_back(&parts[i]);
        const bool isAlone = group.size() == 1
            || std::ranges::all_of(
                together, [&](const TitleParts* title) { return *title == *together.front(); });
        const std::vector<Rated> rated
            = isAlone ? std::vector<Rated>() : TitleShape(together, known).rated();
        for (std::size_t i = 0; i < group.size(); ++i) {
            const std::size_t at = group[i];
            all[at] = isAlone ? ratedAlone(titles[at], parts[at], known) : rated[i];
            if (!isAlone)
                known.learn(all[at]);
        }
    }
    return all;
}

// Empty where the title has no such part.
std::string partAt(const std::vector<std::string>& parts, int place)
{
    const auto count = static_cast<std::ptrdiff_t>(parts.size());
    const std::ptrdiff_t at = place < 0 ? count + place : place - 1;
    return at >= 0 && at < count ? parts[static_cast<std::size_t>(at)] : std::string();
}

// What the answers of a column rate, with what is the same for all.
Rated completed(const Mapping& mapping, const Rated& rated)
{
    const auto either = [](const std::string& own, const std::string& everywhere) {
        return own.empty() ? everywhere : own;
    };
    return {either(rated.touchpoint, mapping.everywhere.touchpoint),
        either(rated.brand, mapping.everywhere.brand),
        either(rated.criterion, mapping.everywhere.criterion)};
}

std::string joined(const Rated& rated)
{
    std::string text;
    for (const std::string* name : {&rated.touchpoint, &rated.brand, &rated.criterion})
        if (!name->empty())
            text += (text.empty() ? "" : " · ") + *name;
    return text;
}

// The parts in which two titles differ.
std::string difference(const std::string& one, const std::string& other)
{
    const TitleParts ones = titleParts(one);
    const TitleParts others = titleParts(other);
    std::string text;
    for (std::size_t i = 0; i < std::max(ones.size(), others.size()); ++i) {
        const std::string first = i < ones.size() ? ones[i] : std::string();
        const std::string second = i < others.size() ? others[i] : std::string();
        if (first != second && !(isQuestionCode(first) && isQuestionCode(second)))
            text += first + '\n' + second + '\n';
    }
    return text;
}

} // namespace

std::vector<Rated> ratedBy(
    const TitlePlaces& places, const std::vector<std::string>& titles, const Workshop& workshop)
{
    std::vector<Rated> all = recognised(titles, workshop);
    for (std::size_t i = 0; i < titles.size(); ++i) {
        const std::vector<std::string> parts = titleParts(titles[i]);
        if (places.touchpoint != 0)
            all[i].touchpoint = partAt(parts, places.touchpoint);
        if (places.brand != 0)
            all[i].brand = partAt(parts, places.brand);
        if (places.criterion != 0)
            all[i].criterion = partAt(parts, places.criterion);
    }
    return all;
}

std::vector<Message> columnsAlike(const Mapping& mapping, const std::vector<std::string>& titles)
{
    std::map<std::array<std::string, 3>, std::size_t> first;
    std::set<std::string> told;
    std::vector<Message> messages;
    const auto titleOf = [&](std::size_t column) {
        return titles[column].empty() ? std::to_string(column + 1) : titles[column];
    };
    for (std::size_t i = 0; i < std::min(mapping.columns.size(), titles.size()); ++i) {
        if (mapping.columns[i].role != ColumnRole::Answer)
            continue;
        const Rated rated = completed(mapping, mapping.columns[i].rated);
        const auto [known, isNew]
            = first.try_emplace({rated.touchpoint, rated.brand, rated.criterion}, i);
        if (isNew || !told.insert(difference(titles[known->second], titles[i])).second)
            continue;
        messages.push_back({Code::ColumnsAlike,
            {{"column", titleOf(known->second)}, {"other", titleOf(i)}, {"value", joined(rated)}},
            {}});
    }
    return messages;
}

} // namespace rundblick
