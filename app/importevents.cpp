// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importevents.h"

#include "app/arguments.h"
#include "core/base/text.h"
#include "core/exchange/events/importjourneys.h"

namespace rundblick {
namespace {

std::vector<std::string> patternsIn(std::string_view text)
{
    std::vector<std::string> patterns;
    for (const std::string_view part : split(text, "|"))
        if (!trimmed(part).empty())
            patterns.emplace_back(trimmed(part));
    return patterns;
}

void useTouchpoint(const std::string& field, JourneyJob& job)
{
    const auto by = enumFrom<TouchpointBy>(field);
    job.session.touchpoint = by.value_or(TouchpointBy::Activity);
    if (!by)
        job.columns[EventField::Activity] = field;
}

void useWords(const EventWords& words, JourneyJob& job)
{
    if (words.gap)
        job.session.gap = words.gap;
    if (words.conversions)
        job.session.conversions = *words.conversions;
    if (words.rules)
        job.cleaning = *words.rules;
    if (words.mergesRepeats)
        job.cleaning.mergesRepeats = *words.mergesRepeats;
    if (words.longest)
        job.cleaning.longest = words.longest;
}

} // namespace

Result<std::optional<EventWords>> eventWordsFrom(
    const Arguments& arguments, const std::optional<std::string>& rules)
{
    const std::optional<EventWords> none;
    EventWords words;
    words.file = *arguments.value("--events");
    if (const auto minutes = arguments.value("--session")) {
        words.gap = parseNumber(*minutes);
        if (words.gap.value_or(0.0) <= 0.0)
            return none;
    }
    if (const auto names = arguments.value("--conversion"))
        words.conversions = patternsIn(*names);
    words.touchpoint = arguments.value("--activity");
    if (const auto merges = arguments.value("--merge-repeats")) {
        if (*merges != "yes" && *merges != "no")
            return none;
        words.mergesRepeats = *merges == "yes";
    }
    const auto longest = arguments.whole("--cut", 1, mostSteps, mostSteps);
    if (!longest)
        return none;
    if (arguments.has("--cut"))
        words.longest = static_cast<int>(*longest);
    if (rules) {
        const Result<CleaningRules> read = cleaningRulesFrom(*arguments.value("--rules"), *rules);
        if (!read)
            return read.error();
        words.rules = *read;
    }
    return std::optional(words);
}

Result<Imported> importEvents(const Workshop& workshop, const EventWords& words)
{
    const Result<EventStart> start = recogniseEvents(words.file);
    if (!start)
        return start.error();
    if (start->problem)
        return *start->problem;
    std::error_code none;
    JourneyJob job = proposedJob(*start, std::filesystem::temp_directory_path(none));
    if (words.touchpoint)
        useTouchpoint(*words.touchpoint, job);
    const Result<JourneySample> sample = sampleJourneys(job);
    if (!sample)
        return sample.error();
    proposeRules(*sample, job);
    useWords(words, job);
    Result<JourneysRead> read = readJourneys(job, [](double) { return true; });
    if (!read)
        return read.error();
    return importJourneys(workshop, *std::move(read), words.file);
}

} // namespace rundblick
