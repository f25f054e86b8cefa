// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of MainWindow that ask the person: which file, which paper, stay or leave.

#include "ui/pages/page.h"
#include "ui/report/pdf.h"
#include "ui/session/computation.h"
#include "ui/session/document.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"
#include "ui/support/diagnosis/diagnosis.h"
#include "ui/support/messages.h"
#include "ui/support/standins.h"
#include "ui/support/strings.h"
#include "ui/window/actions.h"
#include "ui/window/diagnosis/diagnosticsdialog.h"
#include "ui/window/files/exportdialog.h"
#include "ui/window/files/filename.h"
#include "ui/window/files/pdfexport.h"
#include "ui/window/mainwindow.h"

#include <QFileDialog>
#include <QProgressDialog>
#include <QStackedWidget>
#include <QStandardPaths>

namespace rundblick {
namespace {

QString filter()
{
    return MainWindow::tr("Rundblick workshops (*.rundblick)");
}

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

ReportPage reportPageOf(PageKind page)
{
    switch (page) {
    case PageKind::Journey:
        return ReportPage::Journey;
    case PageKind::Wheel:
        return ReportPage::Wheel;
    case PageKind::Matrix:
        return ReportPage::Matrix;
    case PageKind::Mix:
        return ReportPage::Mix;
    case PageKind::Setup: // the others have no page of their own in the report
    case PageKind::Map:
    case PageKind::Flow:
    case PageKind::Ratings:
        break;
    }
    return ReportPage::All;
}

// What was left, and in the same breath how.
QString withSuffix(const QString& path, const QString& suffix)
{
    return path.endsWith(suffix, Qt::CaseInsensitive) ? path : path + suffix;
}

} // namespace

void MainWindow::askOpen()
{
    const QString folder = m_document ? QFileInfo(m_document->path()).path() : documentsFolder();
    const QString path = QFileDialog::getOpenFileName(this, tr("Open workshop"), folder, filter());
    if (path.isEmpty())
        return;
    if (const Status opened = open(path); !opened)
        say(opened.error());
}

void MainWindow::askSaveAs()
{
    // A folder that is out of reach is no place to begin in.
    const bool isLost
        = m_document->path().isEmpty() || m_document->saveState() == SaveState::Failed;
    const QString proposal = isLost
        ? documentsFolder() + QLatin1Char('/') + QFileInfo(m_document->path()).fileName()
        : m_document->path();
    const QString path
        = QFileDialog::getSaveFileName(this, tr("Save workshop as"), proposal, filter());
    if (!path.isEmpty())
        m_document->saveAs(withSuffix(path, QStringLiteral(".rundblick")));
}

void MainWindow::askSaveCopy()
{
    const QString path
        = QFileDialog::getSaveFileName(this, tr("Save a copy"), documentsFolder(), filter());
    if (!path.isEmpty())
        m_document->saveCopy(withSuffix(path, QStringLiteral(".rundblick")));
}

void MainWindow::askExport()
{
    const auto& analysis = m_computation->analysis();
    if (!analysis)
        return; // still computing the first one, a blink
    ExportDialog dialog(reportPageOf(m_current), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString name = dialog.isDiscreet() ? toQt(standIns().title) : m_document->name();
    const QString proposal
        = documentsFolder() + QLatin1Char('/') + fileName(name) + QStringLiteral(".pdf");
    QString path = QFileDialog::getSaveFileName(
        this, tr("Export PDF"), proposal, tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    path = withSuffix(path, QStringLiteral(".pdf"));
    if (dialog.isDiscreet()) {
        writeDiscreetPdf(reportOptions(dialog.page()), dialog.paper(), path);
        return;
    }
    writePdf(buildReport(m_document->session().workshop(), *analysis, reportOptions(dialog.page())),
        dialog.paper(), path);
}

ReportOptions MainWindow::reportOptions(ReportPage page) const
{
    ReportOptions options;
    options.page = page;
    for (const Page* shown : m_pages->findChildren<Page*>()) // made when they were first looked at
        shown->shapeReport(options);
    return options;
}

void MainWindow::writePdf(Report report, const PaperOptions& paper, const QString& path)
{
    auto* progress = new QProgressDialog(tr("Writing the PDF …"), tr("&Cancel"), 0, 100, this);
    progress->setMinimumDuration(300);
    auto* pdf = new PdfExport(std::move(report), paper, path, progress);
    connect(pdf, &PdfExport::progressed, progress, &QProgressDialog::setValue);
    connect(progress, &QProgressDialog::canceled, pdf, &PdfExport::cancel);
    connect(progress, &QProgressDialog::canceled, progress, &QObject::deleteLater);
    connect(pdf, &PdfExport::finished, this, [this, progress](const QString& written) {
        say(tr("The PDF is in %1.").arg(written));
        progress->deleteLater();
    });
    connect(pdf, &PdfExport::failed, this, [this, progress](const Error& error) {
        say(error);
        progress->deleteLater();
    });
}

void MainWindow::showDiagnostics()
{
    DiagnosticsDialog(diagnosticsText(logFolder()), m_look, this).exec();
}

} // namespace rundblick
