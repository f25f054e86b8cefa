// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/commands.h"
#include "core/report/ratingsheet.h"
#include "core/store/workshopfile.h"
#include "ui/report/ratingsheetpdf.h"
#include "ui/support/language.h"
#include "ui/support/savefile.h"
#include "ui/support/spokenlanguage.h"
#include "ui/support/standins.h"

#include <QFile>

namespace rundblick {
namespace {

int writeSheet(const Workshop& workshop, const RatingSheet& sheet, const Arguments& arguments)
{
    const std::string path = *arguments.value("--rating-sheet");
    const QString language
        = languageFor(QString::fromStdString(arguments.value("--language").value_or("")));
    const QByteArray content = path.ends_with(".csv")
        ? QByteArray::fromStdString(ratingSheetCsv(workshop, sheet))
        : ratingSheetPdf(workshop, sheet, language);
    const Status saved = saveFile(QFile::decodeName(path.c_str()), content);
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
    // What comes back in a CSV file is found by its names.
    const bool isNamed = arguments.has("--rater") || path.ends_with(".csv");
    const bool isDiscreet = arguments.has("--discreet");
    if (!isSheet || !isKnown || hasOthers || isVoiceAlone || (isDiscreet && isNamed))
        return wrongUsage();
    if (!voice)
        return refuse({Code::VoiceUnknown,
            {{"voice", *arguments.value("--voice")},
                {"allowed", std::string("customer, employee, expert")}},
            {}});
    std::vector<Message> notices;
    Result<Workshop> workshop = readWorkshop(arguments.file(), &notices);
    if (!workshop)
        return refuse(workshop.error());
    if (isDiscreet) {
        const SpokenLanguage spoken(languageFor(QString::fromStdString(language)));
        workshop = discreetCopy(*workshop, standIns());
    }
    const auto name = arguments.value("--rater");
    const Result<RatingSheet> sheet
        = ratingSheet(*workshop, name ? sheetRater(*workshop, *name, *voice) : SheetRater());
    if (!sheet)
        return refuse(sheet.error());
    for (const Message& notice : notices)
        warn(notice);
    return writeSheet(*workshop, *sheet, arguments);
}

} // namespace rundblick
