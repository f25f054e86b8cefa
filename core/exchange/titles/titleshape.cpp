// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/titles/titleshape.h"

#include "core/base/text.h"
#include "core/exchange/sheet.h"
#include "core/exchange/titles/titles.h"

#include <algorithm>
#include <set>

namespace rundblick {
namespace {

constexpr double mentionCounts = 0.6; // of a name by itself
constexpr double fewMentions = 0.2; // say nothing
constexpr double manyHints = 0.5;
constexpr std::size_t mostRead = 2 * longestName; // of a title, in search of names

std::size_t at(TitleKind kind)
{
    return static_cast<std::size_t>(kind);
}

// The share of the values that hold; of none nothing.
double share(const std::vector<std::string>& values, const auto& holds)
{
    return static_cast<double>(std::ranges::count_if(values, holds))
        / static_cast<double>(std::max<std::size_t>(values.size(), 1));
}

std::size_t countDifferent(const std::vector<Rated>& all)
{
    std::set<std::array<std::string_view, 3>> different;
    for (const Rated& rated : all)
        different.insert({rated.touchpoint, rated.brand, rated.criterion});
    return different.size();
}

} // namespace

std::string& nameOf(Rated& rated, TitleKind kind)
{
    return kind == TitleKind::Touchpoint ? rated.touchpoint
        : kind == TitleKind::Brand       ? rated.brand
                                         : rated.criterion;
}

KnownNames::KnownNames(const Workshop& workshop)
{
    for (const auto& [id, touchpoint] : workshop.all<Touchpoint>())
        add(TitleKind::Touchpoint, touchpoint.name);
    for (const auto& [id, brand] : workshop.all<Brand>())
        add(TitleKind::Brand, brand.name);
    for (const auto& [id, criterion] : workshop.all<Criterion>())
        add(TitleKind::Criterion, criterion.name);
    const Brand* own = rundblick::ownBrand(workshop);
    m_ownBrand = own ? own->name : workshop.setup().client;
    m_areBrandsOpen = workshop.all<Column>().empty() && workshop.all<GroupValue>().empty();
    if (!own)
        add(TitleKind::Brand, m_ownBrand);
}

void KnownNames::add(TitleKind kind, const std::string& name)
{
    if (!name.empty())
        m_workshop[at(kind)].emplace(lowered(name), name);
}

void KnownNames::learn(const Rated& rated)
{
    Rated names = rated;
    for (const TitleKind kind : titleKinds)
        if (const std::string& name = nameOf(names, kind); !name.empty())
            m_learned[at(kind)].emplace(lowered(name), name);
}

std::optional<std::string> KnownNames::exactly(TitleKind kind, const std::string& part) const
{
    const std::string small = lowered(part);
    for (const Names* names : {&m_workshop[at(kind)], &m_learned[at(kind)]})
        if (const auto found = names->find(small); found != names->end())
            return found->second;
    return {};
}

std::string KnownNames::mentionedIn(TitleKind kind, const std::string& text) const
{
    const std::string small = lowered(std::string_view(text).substr(0, mostRead));
    std::string_view longest;
    for (const auto& [known, name] : m_workshop[at(kind)]) {
        const bool isBetter
            = name.size() > longest.size() || (name.size() == longest.size() && name < longest);
        if (isBetter && mentions(small, known))
            longest = name;
    }
    return std::string(longest);
}

TitleShape::TitleShape(std::vector<const TitleParts*> titles, const KnownNames& known)
    : m_whole(std::move(titles))
    , m_known(known)
    , m_values(m_whole.front()->size())
    , m_isTaken(m_values.size(), false)
{
    for (const TitleParts* title : m_whole)
        m_titles.push_back(*title);
    shortenQuestions();
    for (std::size_t place = 0; place < m_values.size(); ++place) {
        std::set<std::string> different;
        for (const TitleParts& title : m_titles)
            different.insert(lowered(title[place]));
        m_values[place].assign(different.begin(), different.end());
    }
    assignByNames();
    assignTouchpoint();
    assignOthers();
}

// "How good is Rollgut?", "How good is Veloria?": what is asked about is the brand alone.
void TitleShape::shortenQuestions()
{
    for (std::size_t place = 0; place < m_values.size(); ++place) {
        std::set<std::string> different;
        for (const TitleParts& title : m_titles)
            different.insert(title[place]);
        if (different.size() < 2 || !std::ranges::all_of(different, isSentence))
            continue;
        const std::vector<std::string> whole(different.begin(), different.end());
        const std::vector<std::string> words = differingWords(whole);
        for (TitleParts& title : m_titles) {
            const auto at = std::ranges::lower_bound(whole, title[place]) - whole.begin();
            title[place] = words[static_cast<std::size_t>(at)];
        }
    }
}

std::vector<std::size_t> TitleShape::openPlaces() const
{
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < m_values.size(); ++place)
        if (varies(place) && !m_isTaken[place])
            places.push_back(place);
    return places;
}

double TitleShape::names(TitleKind kind, std::size_t place) const
{
    const auto& values = m_values[place];
    const double exact = share(
        values, [&](const std::string& value) { return m_known.exactly(kind, value).has_value(); });
    if (exact > 0.0)
        return exact;
    const double mentioned = mentionCounts * share(values, [&](const std::string& value) {
        return !m_known.mentionedIn(kind, value).empty();
    });
    return mentioned >= fewMentions ? mentioned : 0.0;
}

double TitleShape::hints(TitleKind kind, std::size_t place) const
{
    return share(m_values[place], [&](const std::string& value) { return hintsAt(kind, value); });
}

void TitleShape::assign(TitleKind kind, std::size_t place)
{
    m_places[at(kind)] = place;
    m_isTaken[place] = true;
}

// The parts in which most is known come first.
void TitleShape::assignByNames()
{
    struct Claim {
        double strength;
        TitleKind kind;
        std::size_t place;
    };
    std::vector<Claim> claims;
    for (const std::size_t place : openPlaces())
        for (const TitleKind kind : titleKinds)
            if (const double strength = names(kind, place); strength > 0.0)
                claims.push_back({strength, kind, place});
    std::ranges::stable_sort(claims, std::ranges::greater(), &Claim::strength);
    for (const Claim& claim : claims)
        if (isFree(claim.kind) && !m_isTaken[claim.place])
            assign(claim.kind, claim.place);
}

// "How good is the website? – Price": all of them are about the one touchpoint.
std::optional<std::size_t> TitleShape::constantTouchpoint() const
{
    for (std::size_t place = m_values.size(); place-- > 0;)
        if (!varies(place) && names(TitleKind::Touchpoint, place) > 0.0)
            return place;
    return {};
}

// The part that is most likely the touchpoint: by words first, then by variation.
std::optional<std::size_t> TitleShape::bestOpenPlace() const
{
    const auto sign = [&](std::size_t place) {
        const double others
            = std::max(hints(TitleKind::Brand, place), hints(TitleKind::Criterion, place));
        const double difference = hints(TitleKind::Touchpoint, place) - others;
        return difference > 0.0 ? 1 : difference < 0.0 ? -1 : 0;
    };
    std::optional<std::size_t> best;
    for (const std::size_t place : openPlaces())
        if (!best
            || std::pair(sign(place), m_values[place].size())
                > std::pair(sign(*best), m_values[*best].size()))
            best = place;
    return best;
}

void TitleShape::assignTouchpoint()
{
    if (!isFree(TitleKind::Touchpoint))
        return;
    const std::vector<std::size_t> open = openPlaces();
    const std::optional<std::size_t> constant = constantTouchpoint();
    const bool saysOther = open.size() == 1 && hints(TitleKind::Touchpoint, open.front()) > 0.0;
    if (constant && open.size() <= 1 && !saysOther)
        return assign(TitleKind::Touchpoint, *constant);
    if (const std::optional<std::size_t> best = bestOpenPlace())
        return assign(TitleKind::Touchpoint, *best);
    for (std::size_t place = m_values.size(); place-- > 0;)
        if (!varies(place) && !isSentence(m_values[place].front()))
            return assign(TitleKind::Touchpoint, place);
}

// How many titles differ in the parts that name something, and one more.
std::size_t TitleShape::toldApart(std::optional<std::size_t> more) const
{
    std::set<std::string> different;
    for (const TitleParts& title : m_titles) {
        std::string key;
        for (std::size_t place = 0; place < title.size(); ++place)
            if (m_isTaken[place] || place == more)
                key += lowered(title[place]) + '\n';
        different.insert(std::move(key));
    }
    return different.size();
}

// Whether the part holds proper names, as far as capitals tell.
bool TitleShape::isCapital(std::size_t place) const
{
    return std::ranges::none_of(m_titles, [place](const TitleParts& title) {
        const char first = title[place].empty() ? 'a' : title[place].front();
        return first >= 'a' && first <= 'z';
    });
}

// Brands mostly stand before criteria; what alone remains is the criterion, unless brands are still
// to come and it looks like them.
TitleKind TitleShape::kindOf(std::size_t place, bool isFirstOfTwo) const
{
    if (!isFree(TitleKind::Brand))
        return TitleKind::Criterion;
    if (!isFree(TitleKind::Criterion))
        return TitleKind::Brand;
    const double brand = hints(TitleKind::Brand, place);
    const double criterion = hints(TitleKind::Criterion, place);
    const bool asks = isSentence((*m_whole.front())[place]);
    if (brand != criterion)
        return brand > criterion ? TitleKind::Brand : TitleKind::Criterion;
    if (asks)
        return TitleKind::Criterion;
    const bool areBrands = criterion == 0.0 && m_known.areBrandsOpen() && isCapital(place);
    return isFirstOfTwo || areBrands ? TitleKind::Brand : TitleKind::Criterion;
}

// Parts that hint at a brand or criterion, and others where they are needed to tell titles apart.
void TitleShape::assignOthers()
{
    while (isFree(TitleKind::Brand) || isFree(TitleKind::Criterion)) {
        const std::size_t before = toldApart();
        std::vector<std::size_t> useful;
        for (const std::size_t place : openPlaces()) {
            const double hint
                = std::max(hints(TitleKind::Brand, place), hints(TitleKind::Criterion, place));
            if (toldApart(place) > before || hint >= manyHints)
                useful.push_back(place);
        }
        if (useful.empty())
            return;
        const auto known = [&](std::size_t place) {
            return hints(TitleKind::Brand, place) != hints(TitleKind::Criterion, place);
        };
        const auto sure = std::ranges::find_if(useful, known);
        const std::size_t place = sure == useful.end() ? useful.front() : *sure;
        assign(kindOf(place, useful.size() > 1), place);
    }
}

std::string TitleShape::nameOf(TitleKind kind, const std::string& part, bool byMention) const
{
    if (kind == TitleKind::Brand && meansOwnBrand(lowered(part)))
        return m_known.ownBrand();
    if (std::optional<std::string> name = m_known.exactly(kind, part))
        return *std::move(name);
    std::string mentioned = byMention ? m_known.mentionedIn(kind, part) : std::string();
    return mentioned.empty() ? shortened(part, longestName) : mentioned;
}

// What the question says beside the parts that name something: "How good is Rollgut?"
std::string TitleShape::mentionedBeside(TitleKind kind, const TitleParts& title) const
{
    std::string text;
    for (std::size_t place = 0; place < title.size(); ++place)
        if (!m_isTaken[place] || isSentence(title[place]))
            text += title[place] + '\n';
    return m_known.mentionedIn(kind, text);
}

std::vector<Rated> TitleShape::rated(bool byMention) const
{
    std::vector<Rated> all(m_titles.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        for (const TitleKind kind : titleKinds) {
            const std::optional<std::size_t> place = m_places[at(kind)];
            rundblick::nameOf(all[i], kind) = place ? nameOf(kind, m_titles[i][*place], byMention)
                                                    : mentionedBeside(kind, *m_whole[i]);
        }
    return all;
}

// "Website on a phone" may be the website that the workshop knows, if it is not one of two.
std::vector<Rated> TitleShape::rated() const
{
    std::vector<Rated> all = rated(true);
    return countDifferent(all) == toldApart() ? all : rated(false);
}

} // namespace rundblick
