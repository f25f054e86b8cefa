// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of MainWindow that put the report and pictures of it together.

#include "ui/pages/reportpage.h"
#include "ui/panels/report/preview.h"
#include "ui/panels/report/reporttemplates.h"
#include "ui/report/pictures/pagepicture.h"
#include "ui/session/background.h"
#include "ui/session/computation.h"
#include "ui/session/discreetanalysis.h"
#include "ui/session/document.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"
#include "ui/support/spokenlanguage.h"
#include "ui/support/standins.h"
#include "ui/window/exports/exporter.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>

namespace rundblick {
namespace {

// Both pictures of the first page: programs take what they understand best.
std::unique_ptr<QMimeData> pictureOf(const Report& report, const QString& language)
{
    ReportPages pages(report,
        {.paper = Paper::A4, .language = language, .isPicture = true, .lettersAsPaths = true});
    while (!pages.layOutNext()) { }
    const QRectF rect = inkedRect(pages, 0);
    BitmapPicture bitmap(pages, 0, rect, {});
    while (!bitmap.paintBand()) { }
    auto picture = std::make_unique<QMimeData>();
    picture->setImageData(bitmap.image());
    picture->setData(QStringLiteral("image/svg+xml"), svgPicture(pages, 0, rect));
    return picture;
}

bool isBoard(PageKind page)
{
    return page == PageKind::Map || page == PageKind::Journey || page == PageKind::Flow;
}

} // namespace

std::optional<ReportSection> reportSectionOf(PageKind page)
{
    switch (page) {
    case PageKind::Map:
        return ReportSection::Map;
    case PageKind::Journey:
        return ReportSection::Journey;
    case PageKind::Flow:
        return ReportSection::Flow;
    case PageKind::Wheel:
        return ReportSection::Wheel;
    case PageKind::Matrix:
        return ReportSection::Matrix;
    case PageKind::Mix:
        return ReportSection::Mix;
    case PageKind::Ratings: // its numbers
        return ReportSection::Appendix;
    case PageKind::Setup:
    case PageKind::Report:
        break;
    }
    return {};
}

Page* MainWindow::createReportPage()
{
    auto* page = new ReportPage(surroundings());
    page->setShape([this](ReportOptions& options) { options = reportOptions({}); });
    connect(page, &ReportPage::exportWanted, this, &MainWindow::exportReport);
    connect(page, &ReportPage::handOverWanted, this, [this] { exporter().askHandOver(); });
    return page;
}

ReportOptions MainWindow::reportOptions(std::optional<ReportSection> page) const
{
    ReportOptions options;
    for (const Page* shown : m_pages->findChildren<Page*>()) // made when they were first looked at
        shown->shapeReport(options);
    options.sections = page ? sectionsOfPage(*page)
                            : sectionsOf(shownTemplate(m_document->session().workshop()));
    return options;
}

// What cannot be read is said before it is printed.
void MainWindow::exportReport()
{
    auto* report = qobject_cast<ReportPage*>(page(PageKind::Report));
    const auto& analysis = m_computation->analysis();
    if (!report || !analysis)
        return;
    const NumberStyle style(m_document->session().workshop().setup());
    const Legibility& legibility = report->preview().legibility();
    if (report->preview().isComplete() && legibility.isTooSmall()) {
        QMessageBox question(QMessageBox::Warning, tr("Export PDF"),
            legibilityText(legibility, style), QMessageBox::Cancel, this);
        question.setInformativeText(legibilityAdvice(legibility, style));
        QPushButton* anyway
            = question.addButton(tr("&Export all the same"), QMessageBox::AcceptRole);
        question.exec();
        if (question.clickedButton() != anyway)
            return;
    }
    exporter().askReport(report->paper(), report->isDiscreet());
}

std::set<Id<Touchpoint>> MainWindow::selectedOnBoard() const
{
    const bool isSeveral = isBoard(m_current) && m_selection->touchpoints().size() > 1;
    return isSeveral ? m_selection->touchpoints() : std::set<Id<Touchpoint>>();
}

void MainWindow::copyPicture()
{
    const auto& analysis = m_computation->analysis();
    const auto section = reportSectionOf(m_current);
    if (!analysis || !section) {
        say(tr("This page has no picture: pictures are copied from Map to Mix."));
        return;
    }
    ReportOptions options = reportOptions(section);
    options.sections = {*section};
    options.only = selectedOnBoard();
    const QString language = shownPaper(m_document->session().workshop()).language;
    const auto copy = [this, language](const Report& report) {
        QApplication::clipboard()->setMimeData(pictureOf(report, language).release());
        say(tr("The picture is on the clipboard, for drawings and for text programs."));
    };
    const Workshop& workshop = m_document->session().workshop();
    if (!Settings::isDiscreet()) {
        copy(buildReport(workshop, *analysis, options));
        return;
    }
    const SpokenLanguage spoken(language);
    auto* computing = new Background(this);
    computing->start([=, workshop = workshop, standIns = standIns()](
                         const std::stop_token& stop) -> std::function<void()> {
        DiscreetAnalysis discreet = discreetAnalysis(workshop, standIns, stop);
        return [=, discreet = std::move(discreet)] {
            ReportOptions shown = options;
            if (const SavedView* view = discreet.workshop.find(shown.journeyView.id))
                shown.journeyView.name = view->name;
            if (discreet.analysis)
                copy(buildReport(discreet.workshop, *discreet.analysis, shown));
            computing->deleteLater();
        };
    });
}

} // namespace rundblick
