// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/commands.h"
#include "app/importevents.h"
#include "app/surveycommand.h"
#include "core/base/text.h"
#include "core/exchange/formats/foreignformats.h"
#include "core/store/workshopfile.h"

#include <cmath>
#include <fstream>

namespace rundblick {
namespace {

// Refuses FileMissing, FileUnreadable.
Result<std::string> readText(const std::string& path)
{
    std::error_code error;
    if (!std::filesystem::exists(path, error))
        return Error{Code::FileMissing, {{"file", path}}, error.message()};
    std::ifstream file(path, std::ios::binary);
    const auto size = std::filesystem::file_size(path, error);
    if (!file || error)
        return Error{Code::FileUnreadable, {{"file", path}}, error.message()};
    std::string text(size, '\0');
    file.read(text.data(), static_cast<std::streamsize>(size));
    if (file.gcount() != static_cast<std::streamsize>(size))
        return Error{Code::FileUnreadable, {{"file", path}}, {}};
    return text;
}

// "1:5" or "0:10:0.5".
std::optional<ImportScale> scaleFrom(std::string_view text)
{
    std::vector<double> numbers;
    for (const std::string_view part : split(text, ":")) {
        const std::optional<double> number = parseNumber(part);
        if (!number)
            return {};
        numbers.push_back(*number);
    }
    if (numbers.size() < 2 || numbers.size() > 3)
        return {};
    const ImportScale scale{numbers[0], numbers[1], numbers.size() == 3 ? numbers[2] : 1.0};
    const double steps = (scale.high - scale.low) / scale.step;
    const bool isEven
        = scale.step > 0.0 && steps >= 1.0 && std::abs(steps - std::round(steps)) < 1e-6;
    return isEven ? std::optional(scale) : std::nullopt;
}

Result<ImportRequest> requestFrom(const Arguments& arguments)
{
    ImportRequest request;
    request.own = arguments.value("--own");
    request.missing = arguments.value("--missing");
    for (std::size_t i = 0; i < enumTexts<ImportKind>.size(); ++i) {
        const auto kind = static_cast<ImportKind>(i);
        const auto path = arguments.value("--" + std::string(textOf(kind)));
        if (!path)
            continue;
        Result<std::string> text = readText(*path);
        if (!text)
            return text.error();
        request.files.push_back({kind, *path, *std::move(text)});
    }
    return request;
}

struct Requested {
    ImportRequest files;
    std::optional<EventWords> events;
};

// What the words say of events; without a file of them nothing of it may be said.
Result<std::optional<EventWords>> eventsFrom(const Arguments& arguments, bool& makesSense)
{
    if (!arguments.has("--events")) {
        for (const char* option :
            {"--session", "--conversion", "--activity", "--merge-repeats", "--cut", "--rules"})
            makesSense = makesSense && !arguments.has(option);
        return std::optional<EventWords>();
    }
    std::optional<std::string> rules;
    if (const auto path = arguments.value("--rules")) {
        Result<std::string> text = readText(*path);
        if (!text)
            return text.error();
        rules = *std::move(text);
    }
    Result<std::optional<EventWords>> words = eventWordsFrom(arguments, rules);
    makesSense = !words || words->has_value();
    return words;
}

// Takes over what the words name, one after the other; `workshop` is as it was where that fails.
Result<std::vector<Message>> takeOver(
    Workshop& workshop, const Arguments& arguments, const Requested& requested)
{
    const ImportRequest& request = requested.files;
    Workshop after = workshop;
    std::vector<Message> told;
    const auto take = [&](const Result<Imported>& imported) -> Status {
        if (!imported)
            return imported.error();
        after.apply(imported->edit);
        for (const auto* messages : {&imported->summary, &imported->leftOut.first})
            told.insert(told.end(), messages->begin(), messages->end());
        return ok();
    };
    Status taken = ok();
    for (const ForeignRule& rule : foreignFormats())
        if (const auto path = arguments.value(rule.option); path && taken)
            taken = take(importForeign(after, rule.format, *path));
    const bool hasSurvey = arguments.has("--survey");
    if (taken && (!request.files.empty() || (request.own && !hasSurvey)))
        taken = take(importFiles(after, request));
    if (taken && hasSurvey)
        taken = take(takeSurvey(after, arguments, request.scale));
    if (taken && requested.events)
        taken = take(importEvents(after, *requested.events));
    if (!taken)
        return taken.error();
    workshop = std::move(after);
    return told;
}

int importInto(const Arguments& arguments, const Requested& requested)
{
    std::error_code error;
    const std::string& path = arguments.file();
    const bool isThere = std::filesystem::exists(path, error);
    Workshop workshop;
    std::vector<Message> notices;
    if (isThere) {
        Result<Workshop> read = readWorkshop(path, &notices);
        if (!read)
            return refuse(read.error());
        workshop = *std::move(read);
    }
    const Workshop before = workshop;
    const Result<std::vector<Message>> told = takeOver(workshop, arguments, requested);
    if (!told)
        return refuse(told.error());
    if (!isThere || !(workshop == before)) {
        const Existing existing = isThere ? Existing::Replace : Existing::Refuse;
        if (const Status written = writeWorkshop(path, workshop, existing); !written)
            return refuse(written.error());
    }
    for (const Message& notice : notices)
        warn(notice);
    for (const Message& message : *told)
        print(message);
    return Done;
}

} // namespace

int runImport(const Arguments& arguments)
{
    std::optional<ImportScale> scale;
    if (arguments.has("--scale") && !(scale = scaleFrom(*arguments.value("--scale"))))
        return wrongUsage();
    Result<ImportRequest> request = requestFrom(arguments);
    if (!request)
        return refuse(request.error());
    const bool hasForeign = std::ranges::any_of(
        foreignFormats(), [&](const ForeignRule& rule) { return arguments.has(rule.option); });
    bool makesSense = true;
    const Result<std::optional<EventWords>> events = eventsFrom(arguments, makesSense);
    if (!events)
        return refuse(events.error());
    const bool hasSome = !request->files.empty() || request->own || hasForeign || *events
        || arguments.has("--survey");
    if (!makesSense || !hasSome || !areSurveyWords(arguments))
        return wrongUsage();
    request->scale = scale;
    return importInto(arguments, {*std::move(request), *events});
}

} // namespace rundblick
