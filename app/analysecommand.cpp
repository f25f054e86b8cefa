// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysing.h"
#include "app/arguments.h"
#include "app/commands.h"
#include "core/engine/analysisjson.h"
#include "ui/support/savefile.h"

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

} // namespace

int runAnalyse(const Arguments& arguments)
{
    AnalyseRequest request;
    request.file = arguments.file();
    request.benchmark = arguments.value("--benchmark");
    const auto seed = arguments.whole("--seed", 0, 1'000'000'000'000'000, 0);
    const auto threads = arguments.whole("--threads", 1, 1024, 0);
    if (!seed || !threads)
        return wrongUsage();
    if (arguments.has("--seed"))
        request.seed = *seed;
    request.threads = static_cast<unsigned>(*threads);
    const Result<Analysed> analysed = analyse(request);
    if (!analysed)
        return refuse(analysed.error());
    for (const Message& notice : analysed->notices)
        warn(notice);
    return writeText(toJson(analysed->analysis, analysed->workshop, arguments.has("--timing")),
        arguments.value("--json").value_or("-"));
}

} // namespace rundblick
