// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/exports/handover.h"

#include "ui/report/exports/formatwords.h"
#include "ui/report/exports/indexpage.h"
#include "ui/support/spokenlanguage.h"
#include "ui/support/strings.h"

namespace rundblick {

HandOver::HandOver(const ExportJob& job, std::vector<ExportFormat> formats)
    : m_workshop(job.workshop)
    , m_analysis(job.analysis)
    , m_report(job.report)
    , m_paper(job.paper)
    , m_tablesForGermanSpreadsheets(job.tablesForGermanSpreadsheets)
    , m_formats(std::move(formats))
{
}

void HandOver::begin()
{
    m_current = makeRendering(m_formats[m_place],
        {m_workshop, m_analysis, m_report, m_paper, m_tablesForGermanSpreadsheets});
}

bool HandOver::step()
{
    if (m_error || m_place == m_formats.size())
        return true;
    if (!m_current) {
        begin();
        return false;
    }
    if (!m_current->step())
        return false;
    take(m_formats[m_place], m_current->files());
    m_current.reset();
    ++m_place;
    return m_error || m_place == m_formats.size();
}

void HandOver::take(ExportFormat format, Result<std::vector<ExportedFile>> files)
{
    if (!files && files.error().code != Code::NothingToWrite) {
        m_error = files.error();
        return;
    }
    if (!files)
        return;
    const SpokenLanguage spoken(m_paper.language);
    const FormatRule& rule = ruleOf(format);
    const QString name = fileNameOf(format);
    for (ExportedFile& file : *files) {
        if (rule.isFolder)
            file.name = name + QLatin1Char('/') + file.name;
        else
            file.name = name + toQt(rule.ending);
        m_files.push_back(std::move(file));
    }
    m_taken.push_back(format);
}

double HandOver::progress() const
{
    const double current = m_current ? m_current->progress() : 0.0;
    return (static_cast<double>(m_place) + current)
        / std::max(1.0, static_cast<double>(m_formats.size()));
}

Result<std::vector<ExportedFile>> HandOver::files()
{
    if (m_error)
        return *m_error;
    const SpokenLanguage spoken(m_paper.language);
    m_files.insert(
        m_files.begin(), indexPage(m_workshop.setup(), m_taken, m_files, m_paper.language));
    return std::move(m_files);
}

} // namespace rundblick
