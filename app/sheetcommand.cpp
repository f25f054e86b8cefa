// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/commands.h"
#include "core/store/workshopfile.h"
#include "ui/report/ratingsheetfile.h"
#include "ui/support/language.h"
#include "ui/support/savefile.h"

#include <QFile>

namespace rundblick {
namespace {

int writeSheet(const Workshop& workshop, const SheetRequest& request, const std::string& path)
{
    const Result<QByteArray> content = sheetFile(workshop, request);
    if (!content)
        return refuse(content.error());
    const Status saved = saveFile(QFile::decodeName(path.c_str()), *content);
    return saved ? int(Done) : refuse(saved.error());
}

} // namespace

int runRatingSheet(const Arguments& arguments)
{
    const std::string path = *arguments.value("--rating-sheet");
    const std::string language = arguments.value("--language").value_or("");
    const auto voice = enumFrom<Voice>(arguments.value("--voice").value_or("customer"));
    const bool isKnown = language.empty() || language == "en" || language == "de";
    const bool isSheet = path.ends_with(".csv") || path.ends_with(".pdf");
    const bool hasOthers
        = arguments.has("--pdf") || arguments.has("--page") || arguments.has("--paper");
    const bool isVoiceAlone = arguments.has("--voice") && !arguments.has("--rater");
    if (!isSheet || !isKnown || hasOthers || isVoiceAlone)
        return wrongUsage();
    if (!voice)
        return refuse({Code::VoiceUnknown,
            {{"voice", *arguments.value("--voice")},
                {"allowed", std::string("customer, employee, expert")}},
            {}});
    std::vector<Message> notices;
    const Result<Workshop> workshop = readWorkshop(arguments.file(), &notices);
    if (!workshop)
        return refuse(workshop.error());
    SheetRequest request{{}, path.ends_with(".csv"), arguments.has("--discreet"),
        languageFor(QString::fromStdString(language))};
    if (const auto name = arguments.value("--rater"))
        request.rater = sheetRater(*workshop, *name, *voice);
    for (const Message& notice : notices)
        warn(notice);
    return writeSheet(*workshop, request, path);
}

} // namespace rundblick
