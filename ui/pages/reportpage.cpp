// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportpage.h"

#include "ui/paint/look.h"
#include "ui/panels/card.h"
#include "ui/panels/emptyhint.h"
#include "ui/panels/fit/foldingsplitter.h"
#include "ui/panels/pageheader.h"
#include "ui/panels/report/brandform.h"
#include "ui/panels/report/paperform.h"
#include "ui/panels/report/preview.h"
#include "ui/panels/report/reporttemplates.h"
#include "ui/panels/report/sectionlist.h"
#include "ui/panels/report/templatebar.h"
#include "ui/session/background.h"
#include "ui/session/computation.h"
#include "ui/session/discreetanalysis.h"
#include "ui/session/session.h"
#include "ui/support/spokenlanguage.h"
#include "ui/support/standins.h"
#include "ui/support/strings.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rundblick {
namespace {

using namespace std::chrono_literals;

constexpr auto rest = 180ms; // after an edit or a result

bool hasContent(const Workshop& workshop)
{
    return !workshop.all<Touchpoint>().empty();
}

} // namespace

ReportPage::ReportPage(const Surroundings& surroundings, QWidget* parent)
    : Page(surroundings, parent)
    , m_surroundings(surroundings)
    , m_header(new PageHeader(tr("Report"), surroundings, this))
    , m_hint(new EmptyHint(tr("Nothing to report yet: add touchpoints on the Map, rate them on the "
                              "Ratings page, and the report fills by itself."),
          m_look, this))
    , m_parts(nullptr)
    , m_sections(new SectionList(m_look, this))
    , m_paper(new PaperForm(surroundings, this))
    , m_preview(new Preview(m_look, this))
    , m_export(nullptr)
    , m_computing(new Background(this))
{
    m_header->setExplanation(tr("what the client keeps: choose the sections, drag them into their "
                                "order; the preview is the PDF"));
    addButtons();
    auto* parts = new FoldingSplitter(this);
    parts->addWidget(createChoices());
    parts->addWidget(m_preview);
    parts->setStretchFactor(1, 1);
    parts->setSizes({1, 10'000});
    m_parts = parts;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_header);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_parts, 1);
    setFocusProxy(m_sections);
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);

    connect(&m_rest, &QTimer::timeout, this, &ReportPage::refresh);
    connect(m_sections, &SectionList::chosen, this, &ReportPage::choose);
    connect(m_sections, &SectionList::looked, m_preview, &Preview::goTo);
    connect(m_paper, &PaperForm::discreetTurned, this, &ReportPage::refreshSoon);
    connect(m_preview, &Preview::paperWanted, this, &ReportPage::choosePaper);
    connect(&m_session, &Session::changed, this, &ReportPage::follow);
    connect(&m_computation, &Computation::finished, this, &ReportPage::refreshSoon);
    m_sections->showSections(sectionsOf(shownTemplate(m_session.workshop())));
}

QWidget* ReportPage::createChoices()
{
    auto* card = new Card(tr("Sections"), m_look, this);
    card->add(new TemplateBar(m_surroundings, card));
    card->add(m_sections);
    card->add(m_paper);
    card->add(new BrandForm(m_surroundings, card));
    card->add(new QWidget(card), 1);
    auto* scroll = new QScrollArea(this); // in a low window
    scroll->setObjectName(QStringLiteral("choices"));
    scroll->setWidget(card);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(m_look.length(312));
    scroll->setMinimumHeight(m_look.length(320));
    return scroll;
}

void ReportPage::addButtons()
{
    auto* handOver = new QPushButton(tr("&Hand over …"), this);
    handOver->setToolTip(tr("All formats in one folder, with a page that leads through them"));
    handOver->setAutoDefault(false);
    m_export = new QPushButton(tr("E&xport PDF …"), this);
    m_export->setObjectName(QStringLiteral("primary"));
    m_export->setAutoDefault(false);
    connect(handOver, &QPushButton::clicked, this, &ReportPage::handOverWanted);
    connect(m_export, &QPushButton::clicked, this, &ReportPage::exportWanted);
    m_header->addWidget(handOver);
    m_header->addWidget(m_export);
}

ReportOptions ReportPage::options() const
{
    ReportOptions options;
    if (m_shape)
        m_shape(options);
    shapeReport(options);
    return options;
}

void ReportPage::shapeReport(ReportOptions& options) const
{
    options.sections = sectionsOf(shownTemplate(m_session.workshop()));
}

PaperOptions ReportPage::paper() const
{
    return shownPaper(m_session.workshop());
}

bool ReportPage::isDiscreet() const
{
    return m_paper->isDiscreet();
}

bool ReportPage::isReady() const
{
    const bool isWaiting = m_rest.isActive() || m_computing->isRunning();
    return !isWaiting && (!hasContent(m_session.workshop()) || m_preview->isComplete());
}

std::vector<KeyHelp> ReportPage::keys() const
{
    return {{{Qt::Key_Up, Qt::Key_Down}, tr("To the next section")},
        {{Qt::Key_Space}, tr("Put the section into the report, or take it out")},
        {{Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down}, tr("Move the section up or down")},
        {{Qt::Key_PageUp, Qt::Key_PageDown}, tr("In the preview: to the next page")},
        {{Qt::Key_Plus, Qt::Key_Minus, Qt::Key_0},
            tr("In the preview: larger, smaller, whole page")}};
}

void ReportPage::choose(const std::vector<ReportSection>& sections)
{
    ReportTemplate after = shownTemplate(m_session.workshop());
    after.sections = textsOf(sections);
    if (!m_session.perform(changeReport(m_session.workshop(), std::move(after))))
        m_sections->showSections(sectionsOf(shownTemplate(m_session.workshop())));
}

void ReportPage::choosePaper(Paper paper)
{
    ReportTemplate after = shownTemplate(m_session.workshop());
    after.paper = paper;
    m_session.perform(changeReport(m_session.workshop(), std::move(after)));
}

void ReportPage::follow(const Edit& edit)
{
    if (touches<ReportTemplate>(edit) || touches<Setup>(edit)) {
        const auto sections = sectionsOf(shownTemplate(m_session.workshop()));
        if (sections != m_sections->sections())
            m_sections->showSections(sections);
    }
    refreshSoon();
}

// Where it is not seen it waits until it is looked at.
void ReportPage::refreshSoon()
{
    if (isVisible())
        m_rest.start();
}

void ReportPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    QTimer::singleShot(
        0ms, this, &ReportPage::refresh); // other pages may show theirs otherwise now
}

void ReportPage::refresh()
{
    const bool isFilled = hasContent(m_session.workshop());
    m_hint->setVisible(!isFilled);
    m_parts->setVisible(isFilled);
    m_export->setEnabled(isFilled);
    const auto& analysis = m_computation.analysis();
    if (!isFilled || !analysis)
        return;
    m_computing->forget();
    if (isDiscreet())
        showDiscreetReport();
    else
        showReport(m_session.workshop(), *analysis);
}

void ReportPage::showReport(const Workshop& workshop, const Analysis& analysis)
{
    ReportOptions shown = options();
    if (const SavedView* view = workshop.find(shown.journeyView.id))
        shown.journeyView.name = view->name; // without names where the workshop is
    m_preview->show(buildReport(workshop, analysis, shown), paper());
}

// Computed anew: what the window has computed names brands here and there.
void ReportPage::showDiscreetReport()
{
    const SpokenLanguage spoken(paper().language);
    m_computing->start([this, workshop = m_session.workshop(), standIns = standIns()](
                           const std::stop_token& stop) -> std::function<void()> {
        DiscreetAnalysis discreet = discreetAnalysis(workshop, standIns, stop);
        if (!discreet.analysis)
            return [] {};
        return [this, discreet = std::move(discreet)] {
            showReport(discreet.workshop, *discreet.analysis);
        };
    });
}

} // namespace rundblick
