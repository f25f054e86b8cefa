// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysing.h"
#include "app/arguments.h"
#include "app/commands.h"
#include "app/usage.h"
#include "core/engine/analysisjson.h"
#include "ui/support/savefile.h"
#include "ui/support/standins.h"
#include "ui/support/strings.h"

#include <QFile>

#include <cstdio>

namespace rundblick {
namespace {

int writeText(const std::string& text, const std::string& path)
{
    if (path == "-") {
        const bool isWritten = std::fwrite(text.data(), 1, text.size(), stdout) == text.size()
            && std::fflush(stdout) == 0;
        return isWritten ? int(Done) : refuse({Code::FileUnwritable, {{"file", path}}, {}});
    }
    const QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
    const Status saved = saveFile(QFile::decodeName(path.c_str()), bytes);
    return saved ? int(Done) : refuse(saved.error());
}

// One of the texts of the enumeration; nothing in `out` where the option is not given.
template <typename Enum>
bool readWord(const Arguments& arguments, std::string_view option, std::optional<Enum>& out)
{
    if (const auto word = arguments.value(option)) {
        out = enumFrom<Enum>(*word);
        return out.has_value();
    }
    return true;
}

bool readWhole(const Arguments& arguments, std::string_view option, long long high,
    std::optional<std::int64_t>& out)
{
    if (arguments.has(option))
        out = arguments.whole(option, 0, high, 0);
    return out.has_value() || !arguments.has(option);
}

// Nothing where the call is wrong.
std::optional<AnalyseRequest> requestFrom(const Arguments& arguments)
{
    AnalyseRequest request;
    request.file = arguments.file();
    request.benchmark = arguments.value("--benchmark");
    request.segment = arguments.value("--segment");
    request.wave = arguments.value("--wave");
    ComputeOptions& options = request.options;
    if (arguments.has("--keep-repeats"))
        options.keepRepeats = true;
    const auto threads = arguments.whole("--threads", 1, 1024, 0);
    const bool isRight = threads && readWord(arguments, "--order", options.chainOrder)
        && readWord(arguments, "--rule", options.coverRule)
        && readWhole(arguments, "--draws", 1'000'000, options.draws)
        && readWhole(arguments, "--seed", 1'000'000'000'000'000, options.seed);
    if (!isRight)
        return {};
    options.threads = static_cast<unsigned>(*threads);
    return request;
}

// A wave that is not there is told with those that are.
int refuseAnalysis(const Error& error)
{
    const MessageValue* wave = error.find("wave");
    const MessageValue* allowed = error.find("allowed");
    if (!wave || !allowed)
        return refuse(error);
    const QString text
        = withoutWave(toQt(std::get<std::string>(*wave)), toQt(std::get<std::string>(*allowed)));
    std::fputs(qUtf8Printable(text), stderr);
    return Refused;
}

// The waves side by side where there are two; by the method that was used.
std::optional<WaveComparison> wavesOf(const Analysed& analysed)
{
    const Workshop& workshop = analysed.workshop;
    if (workshop.all<Wave>().size() < 2)
        return {};
    Result<WaveComparison> waves
        = compareWaves(workshop, studyOf(workshop), analysed.analysis.method, {});
    return waves ? std::optional(*std::move(waves)) : std::nullopt;
}

} // namespace

int runAnalyse(const Arguments& arguments)
{
    std::optional<AnalyseRequest> request = requestFrom(arguments);
    if (!request)
        return wrongUsage();
    if (arguments.has("--discreet"))
        request->standIns = standIns();
    const Result<Analysed> analysed = analyse(*request);
    if (!analysed)
        return refuseAnalysis(analysed.error());
    for (const Message& notice : analysed->notices)
        warn(notice);
    const std::optional<WaveComparison> waves = wavesOf(*analysed);
    return writeText(toJson(analysed->analysis, analysed->workshop, arguments.has("--timing"),
                         waves ? &*waves : nullptr),
        arguments.value("--json").value_or("-"));
}

} // namespace rundblick
