// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/touchpoints/catalogue.h"

#include "core/base/text.h"
#include "core/exchange/csv.h"
#include "core/exchange/sheet.h"

#include <array>
#include <set>

namespace rundblick {
namespace {

// The stages in the order of a journey, for phases whose name says nothing.
constexpr std::array<std::string_view, 9> usualOrder{
    "search", "learn", "compare", "buy", "receive", "use", "service", "again", "recommend"};

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    for (const std::string_view word : split(text, " "))
        if (!word.empty())
            words.emplace_back(word);
    return words;
}

// A table of the catalogue; its columns stand in a fixed order.
template <std::size_t Columns, typename Visit>
Status eachRow(std::string_view text, const std::string& name,
    const std::array<std::string_view, Columns>& columns, const Visit& visit)
{
    CsvReader csv(name, text);
    if (const Status read = csv.readHeader(); !read)
        return read.error();
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (i >= csv.header().size() || csv.header()[i] != columns[i])
            return Error{Code::ColumnMissing,
                {{"file", name}, {"row", std::int64_t{1}}, {"column", std::string(columns[i])}},
                {}};
    for (;;) {
        const Result<bool> next = csv.next();
        if (!next)
            return next.error();
        if (!*next)
            return ok();
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (csv.field(i).empty())
                return csv.errorAt(Code::CellEmpty, i);
        if (const Status visited = visit(csv); !visited)
            return visited.error();
    }
}

template <typename Enum>
Status readWord(const CsvReader& csv, std::size_t column, Enum& value)
{
    const auto found = enumFrom<Enum>(csv.field(column));
    if (!found)
        return csv.errorAt(Code::NotAWord, column,
            {{"value", std::string(csv.field(column))}, {"allowed", std::string()}});
    value = *found;
    return ok();
}

Status readEntry(const CsvReader& csv, const Catalogue& catalogue, CatalogueEntry& entry)
{
    entry.english = csv.field(1);
    entry.german = csv.field(2);
    if (const Status read = readWord(csv, 3, entry.ownership); !read)
        return read;
    if (const Status read = readWord(csv, 4, entry.form); !read)
        return read;
    entry.stages = wordsOf(csv.field(5));
    for (const std::string& stage : entry.stages)
        if (std::ranges::find(catalogue.stages, stage, &CatalogueStage::key)
            == catalogue.stages.end())
            return csv.errorAt(Code::NotAWord, 5, {{"value", stage}, {"allowed", std::string()}});
    return ok();
}

// The words of a name in small letters; what is no letter divides them.
std::vector<std::string> wordsOfName(const std::string& name)
{
    std::string text = lowered(name);
    std::ranges::replace_if(
        text,
        [](char c) { return std::string_view("&/,;.()–·").find(c) != std::string_view::npos; },
        ' ');
    return wordsOf(text);
}

bool fits(const CatalogueStage& stage, const std::string& name)
{
    return std::ranges::any_of(wordsOfName(name), [&](const std::string& word) {
        return std::ranges::any_of(
            stage.words, [&](const std::string& start) { return word.starts_with(start); });
    });
}

using Channel = std::pair<Ownership, Form>;

// How many touchpoints of each channel the phase has.
std::map<Channel, int> channelsOf(const Workshop& workshop, Id<Phase> phase)
{
    std::set<Id<Touchpoint>> placed;
    for (const auto& [id, placement] : workshop.all<Placement>())
        if (placement.phase == phase)
            placed.insert(placement.touchpoint);
    std::map<Channel, int> counts;
    for (const Id<Touchpoint> id : placed)
        if (const Touchpoint* touchpoint = workshop.find(id))
            ++counts[{touchpoint->ownership, touchpoint->form}];
    return counts;
}

std::vector<const CatalogueEntry*> newOnesOf(
    const Catalogue& catalogue, const Workshop& workshop, const std::string& stage)
{
    std::set<std::string> taken;
    for (const auto& [id, touchpoint] : workshop.all<Touchpoint>())
        taken.insert(lowered(touchpoint.name));
    std::vector<const CatalogueEntry*> entries;
    for (const CatalogueEntry& entry : catalogue.entries)
        if (std::ranges::find(entry.stages, stage) != entry.stages.end()
            && !taken.contains(lowered(entry.english)) && !taken.contains(lowered(entry.german)))
            entries.push_back(&entry);
    return entries;
}

} // namespace

Result<Catalogue> readCatalogue(std::string_view touchpoints, std::string_view stages)
{
    Catalogue catalogue;
    Status read = eachRow(stages, "stages.csv", std::array<std::string_view, 2>{"stage", "words"},
        [&](const CsvReader& csv) {
            catalogue.stages.push_back({std::string(csv.field(0)), wordsOf(csv.field(1))});
            return ok();
        });
    if (!read)
        return read.error();
    std::set<std::string> english;
    std::set<std::string> german;
    read = eachRow(touchpoints, "touchpoints.csv",
        std::array<std::string_view, 6>{"key", "English", "German", "ownership", "form", "stages"},
        [&](const CsvReader& csv) -> Status {
            CatalogueEntry entry;
            if (const Status row = readEntry(csv, catalogue, entry); !row)
                return row;
            if (!english.insert(entry.english).second || !german.insert(entry.german).second)
                return csv.errorAt(Code::RowRepeated, 1, {{"value", entry.english}});
            catalogue.entries.push_back(std::move(entry));
            return ok();
        });
    if (!read)
        return read.error();
    return catalogue;
}

std::string stageOf(const Catalogue& catalogue, const Workshop& workshop, Id<Phase> phase)
{
    const std::vector<const Phase*> phases = ordered<Phase>(workshop);
    const auto found = std::ranges::find(phases, phase, &Phase::id);
    if (found == phases.end())
        return {};
    for (const CatalogueStage& stage : catalogue.stages)
        if (fits(stage, (*found)->name))
            return stage.key;
    const auto place = static_cast<std::size_t>(found - phases.begin());
    return std::string(usualOrder[place * usualOrder.size() / phases.size()]);
}

std::vector<const CatalogueEntry*> suggestionsFor(
    const Catalogue& catalogue, const Workshop& workshop, Id<Phase> phase, std::size_t limit)
{
    const std::string stage = stageOf(catalogue, workshop, phase);
    std::vector<const CatalogueEntry*> left = newOnesOf(catalogue, workshop, stage);
    std::map<Channel, int> counts = channelsOf(workshop, phase);
    std::vector<const CatalogueEntry*> chosen;
    while (!left.empty() && chosen.size() < limit) {
        const auto next = std::ranges::min_element(left, {}, [&](const CatalogueEntry* entry) {
            return std::pair(
                counts[{entry->ownership, entry->form}], entry->stages.front() != stage);
        });
        ++counts[{(*next)->ownership, (*next)->form}];
        chosen.push_back(*next);
        left.erase(next);
    }
    return chosen;
}

} // namespace rundblick
