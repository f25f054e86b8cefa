// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/exports/exportformats.h"

#include "ui/report/excel/workbook.h"
#include "ui/report/exports/dataexports.h"
#include "ui/report/pictures/picturerendering.h"
#include "ui/report/slides/slides.h"

#include <algorithm>
#include <array>

namespace rundblick {
namespace {

constexpr std::array rules{
    FormatRule{.format = ExportFormat::Pdf, .option = "--pdf", .ending = ".pdf"},
    FormatRule{.format = ExportFormat::Slides, .option = "--pptx", .ending = ".pptx"},
    FormatRule{.format = ExportFormat::Workbook, .option = "--xlsx", .ending = ".xlsx"},
    FormatRule{.format = ExportFormat::Tables,
        .option = "--csv",
        .ending = ".csv",
        .isFolder = true,
        .needsAnalysis = false},
    FormatRule{.format = ExportFormat::Json,
        .option = "--json",
        .ending = ".json",
        .needsAnalysis = false},
    FormatRule{.format = ExportFormat::GraphMl, .option = "--graphml", .ending = ".graphml"},
    FormatRule{.format = ExportFormat::Dot, .option = "--dot", .ending = ".dot"},
    FormatRule{.format = ExportFormat::Mermaid,
        .option = "--mermaid",
        .ending = ".mmd",
        .needsAnalysis = false},
    FormatRule{.format = ExportFormat::Calendar,
        .option = "--ics",
        .ending = ".ics",
        .needsAnalysis = false},
    FormatRule{.format = ExportFormat::Svg, .option = "--svg", .ending = ".svg", .isFolder = true},
    FormatRule{.format = ExportFormat::Png, .option = "--png", .ending = ".png", .isFolder = true},
};

class PdfFile : public Rendering {
public:
    explicit PdfFile(const ExportJob& job)
        : m_pdf(buildReport(job.workshop, job.analysis, job.report), job.paper)
    {
    }

    bool step() override { return m_pdf.step(); }
    double progress() const override { return m_pdf.progress(); }
    Result<std::vector<ExportedFile>> files() override
    {
        if (!m_pdf.pdf())
            return m_pdf.pdf().error();
        return std::vector{ExportedFile{QStringLiteral("report.pdf"), *m_pdf.pdf()}};
    }

private:
    PdfRendering m_pdf;
};

// Of a whole report the figures: nobody wants pictures of tables.
ReportOptions figuresOf(ReportOptions options)
{
    using enum ReportSection;
    std::vector<ReportSection> figures;
    std::ranges::copy_if(options.sections, std::back_inserter(figures), [](ReportSection section) {
        return section != Cover && section != Method && section < Why;
    });
    if (options.sections.size() > sectionsOfPage(Journey).size() && !figures.empty())
        options.sections = figures;
    return options;
}

std::unique_ptr<Rendering> picturesOf(const ExportJob& job, PictureRendering::Kind kind)
{
    return std::make_unique<PictureRendering>(
        buildReport(job.workshop, job.analysis, figuresOf(job.report)), job.paper, job.picture,
        kind);
}

} // namespace

std::span<const FormatRule> exportFormats()
{
    return rules;
}

const FormatRule& ruleOf(ExportFormat format)
{
    const auto rule = std::ranges::find(rules, format, &FormatRule::format);
    assert(rule != rules.end());
    return *rule;
}

std::unique_ptr<Rendering> makeRendering(ExportFormat format, const ExportJob& job)
{
    switch (format) {
    case ExportFormat::Pdf:
        return std::make_unique<PdfFile>(job);
    case ExportFormat::Slides:
        return slidesRendering(job.workshop, job.analysis, job.paper.language);
    case ExportFormat::Workbook:
        return workbookRendering(job.workshop, job.analysis, job.paper.language);
    case ExportFormat::Tables:
        return makeTables(job);
    case ExportFormat::Json:
        return makeJson(job);
    case ExportFormat::GraphMl:
        return makeGraphMl(job);
    case ExportFormat::Dot:
        return makeDot(job);
    case ExportFormat::Mermaid:
        return makeMermaid(job);
    case ExportFormat::Calendar:
        return makeCalendar(job);
    case ExportFormat::Svg:
        return picturesOf(job, PictureRendering::Kind::Svg);
    case ExportFormat::Png:
        return picturesOf(job, PictureRendering::Kind::Png);
    default:
        return nullptr; // not in the list
    }
}

} // namespace rundblick
