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
#include "ui/window/exports/exportdialog.h"
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

void Exporter::askPdf()
{
    if (!m_window.computation()->analysis())
        return; // still computing the first one, a blink
    ExportDialog dialog(reportSectionOf(m_window.currentPage()),
        shownPaper(m_window.document()->session().workshop()), &m_window);
    if (dialog.exec() == QDialog::Accepted)
        askPath({{ExportFormat::Pdf}, false, m_window.reportOptions(dialog.page()), dialog.paper(),
                    dialog.isDiscreet(), {}},
            dialog.windowTitle());
}

void Exporter::askReport(const PaperOptions& paper, bool isDiscreet)
{
    if (m_window.computation()->analysis())
        askPath({{ExportFormat::Pdf}, false, m_window.reportOptions({}), paper, isDiscreet, {}},
            tr("Export %1").arg(kindOf(ExportFormat::Pdf)));
}

void Exporter::ask(ExportFormat format)
{
    if (!m_window.computation()->analysis())
        return;
    askPath({{format}, false, m_window.reportOptions({}),
                shownPaper(m_window.document()->session().workshop()), Settings::isDiscreet(), {}},
        tr("Export %1").arg(kindOf(format)));
}

void Exporter::askPath(ExportRequest request, const QString& title)
{
    const FormatRule& rule = ruleOf(request.formats.front());
    const QString proposal = documentsFolder() + nameFor(m_window, request.isDiscreet);
    request.target.isFolder = rule.isFolder;
    const QString ending = rule.isFolder ? QString() : toQt(rule.ending);
    QString path = rule.isFolder
        ? QFileDialog::getSaveFileName(&m_window, title, proposal, tr("New folder (*)"))
        : QFileDialog::getSaveFileName(&m_window, title, proposal + ending,
            QStringLiteral("%1 (*%2)").arg(kindOf(rule.format), ending));
    if (path.isEmpty())
        return;
    if (!path.endsWith(ending, Qt::CaseInsensitive))
        path += ending;
    request.target.path = path;
    write(request);
}

void Exporter::askHandOver()
{
    if (!m_window.computation()->analysis())
        return;
    HandOverDialog dialog(documentsFolder() + nameFor(m_window, Settings::isDiscreet()), &m_window);
    if (dialog.exec() == QDialog::Accepted)
        write({dialog.formats(), true, m_window.reportOptions({}), {Paper::A4, dialog.language()},
            dialog.isDiscreet(), {dialog.folder(), true}});
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
    auto* files = new FileExport(renderingOf(request, {workshop, analysis, report, request.paper}),
        request.target, progress);
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
