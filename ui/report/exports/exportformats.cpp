// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/exports/exportformats.h"

#include "ui/report/excel/workbook.h"
#include "ui/report/exports/dataexports.h"
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
        return std::vector{ExportedFile{QStringLiteral("report.pdf"), m_pdf.pdf()}};
    }

private:
    PdfRendering m_pdf;
};

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
    default:
        return nullptr; // not in the list
    }
}

} // namespace rundblick
