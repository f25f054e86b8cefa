// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/journey/rowsorting.h"

#include "core/report/grouping.h"

namespace rundblick {
namespace {

// The letters of U+00C0 … U+00FF without accents; "." where there is none.
constexpr std::string_view latinLetters = "aaaaaaaceeeeiiiidnooooo.ouuuuyts"
                                          "aaaaaaaceeeeiiiidnooooo.ouuuuyty";

// What rows are compared by: a number first, then a name.
struct SortKey {
    double number = 0.0;
    std::string name;
    auto operator<=>(const SortKey&) const = default;
};

SortKey namedKey(std::string_view name)
{
    return {name.empty() ? 1.0 : 0.0, foldedName(name)};
}

SortKey keyOf(const Touchpoint& touchpoint, const TouchpointResult* result, Sorting by)
{
    switch (by) {
    case Sorting::Name:
        return namedKey(touchpoint.name);
    case Sorting::Impact:
        return {result && result->impact ? -*result->impact : 1.0, {}};
    case Sorting::Verdict:
        return {result && result->cover ? static_cast<double>(*result->cover) : 3.0, {}};
    case Sorting::Department:
        return namedKey(touchpoint.owner);
    case Sorting::Channel:
        return {static_cast<double>(channelRank(touchpoint.ownership, touchpoint.form)), {}};
    case Sorting::Own:
        break;
    }
    return {};
}

} // namespace

std::string foldedName(std::string_view name)
{
    std::string folded;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const auto byte = static_cast<unsigned char>(name[i]);
        const bool isLatin = byte == 0xC3 && i + 1 < name.size();
        const auto place = isLatin
            ? static_cast<std::size_t>(static_cast<unsigned char>(name[i + 1]) - 0x80U)
            : latinLetters.size();
        if (place < latinLetters.size()) {
            folded += latinLetters[place];
            ++i;
        } else {
            folded += byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : name[i];
        }
    }
    return folded;
}

std::vector<const Touchpoint*> sortedTouchpoints(
    const Workshop& workshop, const Analysis* analysis, Sorting by)
{
    std::vector<std::pair<SortKey, const Touchpoint*>> keyed;
    for (const Touchpoint* touchpoint : ordered<Touchpoint>(workshop)) {
        const TouchpointResult* result = analysis ? analysis->find(touchpoint->id) : nullptr;
        keyed.emplace_back(keyOf(*touchpoint, result, by), touchpoint);
    }
    std::ranges::stable_sort(
        keyed, [](const auto& one, const auto& other) { return one.first < other.first; });
    std::vector<const Touchpoint*> touchpoints;
    for (const auto& [key, touchpoint] : keyed)
        touchpoints.push_back(touchpoint);
    return touchpoints;
}

} // namespace rundblick
