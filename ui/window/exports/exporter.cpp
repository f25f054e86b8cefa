// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/exports/exporter.h"

#include "ui/panels/report/reporttemplates.h"
#include "ui/report/exports/formatwords.h"
#include "ui/report/exports/handover.h"
#include "ui/session/background.h"
#include "ui/session/computation.h"
#include "ui/session/discreetanalysis.h"
#include "ui/session/document.h"
#include "ui/session/session.h"
#include "ui/support/settings.h"
#include "ui/support/spokenlanguage.h"
#include "ui/support/standins.h"
#include "ui/support/strings.h"
#include "ui/window/exports/handoverdialog.h"
#include "ui/window/files/filename.h"
#include "ui/window/mainwindow.h"

#include <QFileDialog>
#include <QProgressDialog>
#include <QStandardPaths>

namespace rundblick {
namespace {

QProgressDialog* progressDialog(const QString& text, int most, QWidget* parent)
{
    auto* progress = new QProgressDialog(text, Exporter::tr("&Cancel"), 0, most, parent);
    progress->setMinimumDuration(300);
    QObject::connect(progress, &QProgressDialog::canceled, progress, &QObject::deleteLater);
    return progress;
}

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QLatin1Char('/');
}

QString nameFor(const MainWindow& window, bool isDiscreet)
{
    return fileName(isDiscreet ? toQt(standIns().title) : window.document()->name());
}

bool hasDecimalComma(const Workshop& workshop)
{
    return NumberStyle(workshop.setup()).locale().decimalPoint() == QLatin1String(",");
}

std::unique_ptr<Rendering> renderingOf(const ExportRequest& request, const ExportJob& job)
{
    if (request.isHandOver)
        return std::make_unique<HandOver>(job, request.formats);
    return makeRendering(request.formats.front(), job);
}

} // namespace

Exporter::Exporter(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
}

void Exporter::ask(ExportFormat format)
{
    if (!m_window.computation()->analysis())
        return; // still computing the first one, a blink
    const Workshop& workshop = m_window.document()->session().workshop();
    ExportDialog dialog(format,
        {.hasPage = reportSectionOf(m_window.currentPage()).has_value(),
            .hasSelection = !m_window.selectedOnBoard().empty(),
            .paper = shownPaper(workshop),
            .hasDecimalComma = hasDecimalComma(workshop)},
        &m_window);
    if (dialog.exec() == QDialog::Accepted)
        askPath({.formats = {format},
            .report = reportOf(format, dialog.extent()),
            .paper = dialog.paper(),
            .picture = dialog.picture(),
            .tablesForGermanSpreadsheets = dialog.isForGermanSpreadsheets(),
            .isDiscreet = dialog.isDiscreet()});
}

ReportOptions Exporter::reportOf(ExportFormat format, ExportExtent extent) const
{
    const auto page = reportSectionOf(m_window.currentPage());
    if (extent == ExportExtent::Report || !page)
        return m_window.reportOptions({});
    ReportOptions options = m_window.reportOptions(page);
    if (format != ExportFormat::Pdf)
        options.sections = {*page}; // without what explains it on paper
    if (extent == ExportExtent::Selection)
        options.only = m_window.selectedOnBoard();
    return options;
}

void Exporter::askReport(const PaperOptions& paper, bool isDiscreet)
{
    if (m_window.computation()->analysis())
        askPath({.formats = {ExportFormat::Pdf},
            .report = m_window.reportOptions({}),
            .paper = paper,
            .isDiscreet = isDiscreet});
}

// Pictures of a single page are a file, of several a folder of that name.
void Exporter::askPath(ExportRequest request)
{
    const FormatRule& rule = ruleOf(request.formats.front());
    const bool isFolder = rule.isFolder && request.report.sections.size() != 1;
    const QString title = tr("Export %1").arg(kindOf(rule.format));
    const QString ending = isFolder ? QString() : toQt(rule.ending);
    const QString kind = isFolder ? tr("New folder (*)")
                                  : QStringLiteral("%1 (*%2)").arg(kindOf(rule.format), ending);
    QString path = QFileDialog::getSaveFileName(
        &m_window, title, documentsFolder() + nameFor(m_window, request.isDiscreet) + ending, kind);
    if (path.isEmpty())
        return;
    if (!path.endsWith(ending, Qt::CaseInsensitive))
        path += ending;
    request.target = {path, rule.isFolder, ending};
    write(request);
}

void Exporter::askHandOver()
{
    if (!m_window.computation()->analysis())
        return;
    HandOverDialog dialog(
        {documentsFolder(), nameFor(m_window, false), nameFor(m_window, true)},
        hasDecimalComma(m_window.document()->session().workshop()), &m_window);
    if (dialog.exec() == QDialog::Accepted)
        write({.formats = dialog.formats(),
            .isHandOver = true,
            .report = m_window.reportOptions({}),
            .paper = {Paper::A4, dialog.language()},
            .tablesForGermanSpreadsheets = dialog.isForGermanSpreadsheets(),
            .isDiscreet = dialog.isDiscreet(),
            .target = {dialog.folder(), true}});
}

void Exporter::write(const ExportRequest& request)
{
    if (request.isDiscreet)
        withoutNames(request, [this, request](const Workshop& workshop, const Analysis& analysis) {
            begin(request, workshop, analysis);
        });
    else
        begin(request, m_window.document()->session().workshop(),
            *m_window.computation()->analysis());
}

void Exporter::withoutNames(const ExportRequest& request, const Use& use)
{
    auto* progress = progressDialog(tr("Computing without names …"), 0, &m_window);
    const SpokenLanguage spoken(request.paper.language);
    auto* computing = new Background(progress);
    computing->start(
        [this, progress, use, workshop = m_window.document()->session().workshop(),
            standIns = standIns()](const std::stop_token& stop) -> std::function<void()> {
            const auto discreet = std::make_shared<const DiscreetAnalysis>(
                discreetAnalysis(workshop, standIns, stop));
            return [this, progress, use, discreet] {
                progress->deleteLater();
                if (discreet->analysis)
                    use(discreet->workshop, *discreet->analysis);
                else
                    m_window.say(discreet->analysis.error());
            };
        });
}

void Exporter::begin(
    const ExportRequest& request, const Workshop& workshop, const Analysis& analysis)
{
    ReportOptions report = request.report;
    if (const SavedView* view = workshop.find(report.journeyView.id))
        report.journeyView.name = view->name; // another one without names
    auto* progress = progressDialog(tr("Writing …"), 100, &m_window);
    const ExportJob job{workshop, analysis, report, request.paper,
        request.tablesForGermanSpreadsheets, request.picture};
    auto* files = new FileExport(renderingOf(request, job), request.target, progress);
    connect(files, &FileExport::progressed, progress, &QProgressDialog::setValue);
    connect(progress, &QProgressDialog::canceled, files, &FileExport::cancel);
    connect(files, &FileExport::finished, this, [this, progress](const QString& written) {
        m_window.say(tr("Written to %1.").arg(written));
        progress->deleteLater();
    });
    connect(files, &FileExport::failed, this, [this, progress](const Error& error) {
        m_window.say(error);
        progress->deleteLater();
    });
}

} // namespace rundblick
