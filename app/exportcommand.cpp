// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysing.h"
#include "app/arguments.h"
#include "app/commands.h"
#include "ui/paint/look.h"
#include "ui/report/exports/exportfolder.h"
#include "ui/report/exports/handover.h"
#include "ui/session/computation.h"
#include "ui/support/language.h"
#include "ui/support/spokenlanguage.h"
#include "ui/support/standins.h"
#include "ui/support/strings.h"

#include <QFile>

namespace rundblick {
namespace {

// What is written where.
struct Export {
    std::optional<ExportFormat> format; // none: the folder that is handed over
    QString path;
};

std::vector<Export> exportsOf(const Arguments& arguments)
{
    std::vector<Export> exports;
    const auto add = [&](std::string_view option, std::optional<ExportFormat> format) {
        if (const auto path = arguments.value(option))
            exports.push_back({format, QFile::decodeName(path->c_str())});
    };
    for (const FormatRule& rule : exportFormats())
        add(rule.option, rule.format);
    add("--handover", {});
    return exports;
}

bool needsAnalysis(const Export& wanted)
{
    return !wanted.format || ruleOf(*wanted.format).needsAnalysis;
}

// As certain as the window is where a page depends on it; the others are there at once.
std::int64_t drawsFor(const std::vector<ReportSection>& sections)
{
    using enum ReportSection;
    const auto isCertain = [](ReportSection section) {
        return section == Journey || section == Moments || section == Matrix || section == Waves;
    };
    return std::ranges::all_of(sections, isCertain) ? 0 : drawsInTheRoom;
}

// All of them, a page, or several sections between commas.
std::optional<std::vector<ReportSection>> sectionsOf(const std::string& pages)
{
    if (const auto page = enumFrom<ReportSection>(pages))
        return sectionsOfPage(*page);
    const auto sections = sectionsFrom(pages);
    return sections && !sections->empty() ? sections : std::nullopt;
}

// How bitmaps are made; nothing where that is said wrongly.
std::optional<PictureOptions> pictureOf(const Arguments& arguments)
{
    const auto scale = arguments.whole("--png-scale", 1, 4, 2);
    if (!scale)
        return {};
    return PictureOptions{
        .scale = static_cast<double>(*scale), .isTransparent = arguments.has("--transparent")};
}

std::unique_ptr<Rendering> renderingOf(const Export& wanted, const ExportJob& job)
{
    if (wanted.format)
        return makeRendering(*wanted.format, job);
    std::vector<ExportFormat> all;
    for (const FormatRule& rule : exportFormats())
        all.push_back(rule.format);
    return std::make_unique<HandOver>(job, std::move(all));
}

Status write(const Export& wanted, const ExportJob& job)
{
    const Result<std::vector<ExportedFile>> files = rendered(*renderingOf(wanted, job));
    if (!files)
        return files.error();
    ExportTarget target{wanted.path, true};
    if (wanted.format) {
        const FormatRule& rule = ruleOf(*wanted.format);
        target.isFolder = rule.isFolder;
        target.ending = toQt(rule.ending);
    }
    const Result<QString> saved = saveExport(target, *files);
    return saved ? ok() : Status(saved.error());
}

// What the words say of pages and paper; nothing where they are wrong.
std::optional<std::pair<ReportOptions, PaperOptions>> optionsOf(const Arguments& arguments)
{
    const std::string language = arguments.value("--language").value_or("");
    const auto sections = sectionsOf(arguments.value("--page").value_or("all"));
    const auto paper = enumFrom<Paper>(arguments.value("--paper").value_or("A4"));
    const auto tiles = enumFrom<TilePaper>(arguments.value("--tile").value_or(""));
    const bool isKnown = language.empty() || language == "en" || language == "de";
    if (!sections || !paper || !tiles || !isKnown)
        return {};
    ReportOptions report;
    report.sections = *sections;
    return std::pair{
        report, PaperOptions{*paper, languageFor(QString::fromStdString(language)), *tiles}};
}

} // namespace

int runExport(const Arguments& arguments)
{
    if (arguments.has("--rating-sheet"))
        return runRatingSheet(arguments);
    const std::vector<Export> exports = exportsOf(arguments);
    const auto options = optionsOf(arguments);
    const std::string style = arguments.value("--csv-style").value_or("plain");
    const bool isKnown = style == "plain" || style == "german-spreadsheet";
    const auto picture = pictureOf(arguments);
    const bool isForSheet = arguments.has("--rater") || arguments.has("--voice");
    if (isForSheet || exports.empty() || !options || !picture || !isKnown)
        return wrongUsage();
    const auto& [report, paper] = *options;
    AnalyseRequest request;
    request.file = arguments.file();
    request.isComputed = std::ranges::any_of(exports, needsAnalysis);
    request.mostDraws = drawsFor(report.sections);
    request.options.threads = 0;
    request.options.compareScenarios = true;
    if (arguments.has("--discreet")) {
        const SpokenLanguage spoken(paper.language);
        request.standIns = standIns();
    }
    const Result<Analysed> analysed = analyse(request);
    if (!analysed)
        return refuse(analysed.error());
    for (const Message& notice : analysed->notices)
        warn(notice);
    loadFonts();
    const ExportJob job{analysed->workshop, analysed->analysis, report, paper,
        style == "german-spreadsheet", *picture};
    for (const Export& wanted : exports)
        if (const Status written = write(wanted, job); !written)
            return refuse(written.error());
    return Done;
}

} // namespace rundblick
