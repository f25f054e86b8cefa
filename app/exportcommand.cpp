// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysing.h"
#include "app/arguments.h"
#include "app/commands.h"
#include "ui/paint/look.h"
#include "ui/report/pdf.h"
#include "ui/session/computation.h"
#include "ui/support/language.h"
#include "ui/support/spokenlanguage.h"
#include "ui/support/standins.h"

#include <QFile>

namespace rundblick {
namespace {

// The place of the text in the list; nothing where it is none of them.
std::optional<std::size_t> placeOf(std::string_view text, std::span<const std::string_view> texts)
{
    const auto found = std::ranges::find(texts, text);
    if (found == texts.end())
        return {};
    return static_cast<std::size_t>(found - texts.begin());
}

// As certain as the window is where the page depends on it; the others are there at once.
std::int64_t drawsFor(ReportPage page)
{
    return page == ReportPage::Journey || page == ReportPage::Matrix ? 0 : drawsInTheRoom;
}

} // namespace

int runExport(const Arguments& arguments)
{
    if (arguments.has("--rating-sheet"))
        return runRatingSheet(arguments);
    const std::string language = arguments.value("--language").value_or("");
    const auto page = placeOf(arguments.value("--page").value_or("all"), enumTexts<ReportPage>);
    const auto paper = placeOf(arguments.value("--paper").value_or("A4"), paperTexts);
    const bool isKnown = language.empty() || language == "en" || language == "de";
    const bool isForSheet = arguments.has("--rater") || arguments.has("--voice");
    if (isForSheet || !arguments.has("--pdf") || !page || !paper || !isKnown)
        return wrongUsage();
    AnalyseRequest request;
    request.file = arguments.file();
    request.mostDraws = drawsFor(static_cast<ReportPage>(*page));
    request.options.threads = 0;
    request.options.compareScenarios = true;
    if (arguments.has("--discreet")) {
        const SpokenLanguage spoken(languageFor(QString::fromStdString(language)));
        request.standIns = standIns();
    }
    const Result<Analysed> analysed = analyse(request);
    if (!analysed)
        return refuse(analysed.error());
    for (const Message& notice : analysed->notices)
        warn(notice);
    loadFonts();
    ReportOptions options;
    options.page = static_cast<ReportPage>(*page);
    const PaperOptions paperOptions{
        static_cast<PaperSize>(*paper), languageFor(QString::fromStdString(language))};
    const Status exported = exportPdf(buildReport(analysed->workshop, analysed->analysis, options),
        paperOptions, QFile::decodeName(arguments.value("--pdf")->c_str()));
    return exported ? int(Done) : refuse(exported.error());
}

} // namespace rundblick
