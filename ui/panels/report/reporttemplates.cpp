// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/report/reporttemplates.h"

#include "ui/support/language.h"
#include "ui/support/strings.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportTemplates)
};

ReportTemplate proposal(
    const QString& name, Paper paper, const std::vector<ReportSection>& sections)
{
    ReportTemplate made;
    made.name = toStd(name);
    made.paper = paper;
    made.sections = textsOf(sections);
    return made;
}

} // namespace

std::vector<ReportTemplate> proposedReports()
{
    using enum ReportSection;
    return {proposal(Words::tr("Full report"), Paper::A4, everySection()),
        proposal(Words::tr("Touchpoint matrices"), Paper::A3,
            {Cover, Journey, Map, Wheel, Matrix, Moments}),
        proposal(Words::tr("Management summary"), Paper::A4, {Cover, Wheel, Matrix, Mix, Actions}),
        proposal(Words::tr("Poster"), Paper::A1, {Journey, Map, Wheel})};
}

ReportTemplate shownTemplate(const Workshop& workshop)
{
    const ReportTemplate* shown = shownReport(workshop);
    return shown ? *shown : proposedReports().front();
}

PaperOptions shownPaper(const Workshop& workshop)
{
    const ReportTemplate shown = shownTemplate(workshop);
    const QString language // else the one that is spoken
        = languageFor(shown.language.empty() ? QLocale().name() : toQt(shown.language));
    return {.paper = shown.paper, .language = language, .tiles = shown.tiles};
}

std::vector<ReportSection> sectionsOf(const ReportTemplate& shown)
{
    std::vector<ReportSection> sections;
    std::string_view rest = shown.sections;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const auto known = sectionsFrom(rest.substr(0, end));
        if (known && known->size() == 1
            && std::ranges::find(sections, known->front()) == sections.end())
            sections.push_back(known->front());
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return sections;
}

} // namespace rundblick
