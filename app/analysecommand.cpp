// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysing.h"
#include "app/arguments.h"
#include "app/commands.h"
#include "core/engine/analysisjson.h"
#include "ui/support/savefile.h"
#include "ui/support/standins.h"

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
        return refuse(analysed.error());
    for (const Message& notice : analysed->notices)
        warn(notice);
    return writeText(toJson(analysed->analysis, analysed->workshop, arguments.has("--timing")),
        arguments.value("--json").value_or("-"));
}

} // namespace rundblick
