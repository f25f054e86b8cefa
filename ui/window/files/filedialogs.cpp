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
#include "ui/support/strings.h"
#include "ui/window/actions.h"
#include "ui/window/diagnosis/diagnosticsdialog.h"
#include "ui/window/files/exportdialog.h"
#include "ui/window/files/pdfexport.h"
#include "ui/window/mainwindow.h"

#include <QDateTime>
#include <QFileDialog>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
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
QString unfinishedText(const UnfinishedWork& work, bool endedUnexpectedly)
{
    const QDateTime changed = QDateTime::fromSecsSinceEpoch(work.changedAt);
    const QString text = endedUnexpectedly
        ? MainWindow::tr(
            "Rundblick ended unexpectedly. “%1” has changes of %2 that are not in its file.")
        : MainWindow::tr("“%1” has changes of %2 that are not in its file.");
    return text.arg(toQt(work.title), QLocale().toString(changed, QLocale::ShortFormat));
}

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
    const QString proposal
        = documentsFolder() + QLatin1Char('/') + m_document->name() + QStringLiteral(".pdf");
    QString path = QFileDialog::getSaveFileName(
        this, tr("Export PDF"), proposal, tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    path = withSuffix(path, QStringLiteral(".pdf"));
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

bool MainWindow::offerUnfinished(const QString& path)
{
    const std::filesystem::path folder = toStd(m_workingFolder);
    for (const UnfinishedWork& work : unfinishedWork(folder)) {
        if (!path.isEmpty() && work.target != toStd(QFileInfo(path).absoluteFilePath()))
            continue;
        QMessageBox box(QMessageBox::Question, tr("Continue where you stopped?"),
            unfinishedText(work, m_endedUnexpectedly), QMessageBox::NoButton, this);
        box.setTextFormat(Qt::PlainText);
        QPushButton* go = box.addButton(tr("&Continue"), QMessageBox::AcceptRole);
        QPushButton* discard = box.addButton(tr("&Discard them"), QMessageBox::DestructiveRole);
        box.addButton(tr("&Later"), QMessageBox::RejectRole);
        QPushButton* diagnostics = m_endedUnexpectedly
            ? box.addButton(tr("&Save diagnostics …"), QMessageBox::HelpRole)
            : nullptr;
        box.setDefaultButton(go);
        for (box.exec(); diagnostics && box.clickedButton() == diagnostics; box.exec())
            showDiagnostics();
        m_endedUnexpectedly = false;
        if (box.clickedButton() == go) {
            Result<Opened> resumed = Store::resume(work);
            if (resumed) {
                if (!closeDocument())
                    return true;
                showDocument(std::make_unique<Document>(*std::move(resumed)));
                return true;
            }
            say(resumed.error());
        } else if (box.clickedButton() == discard) {
            if (const Status discarded = discardUnfinished(work); !discarded)
                say(discarded.error());
        }
    }
    return false;
}

void MainWindow::tellUnexpectedEnd()
{
    if (m_endedUnexpectedly)
        say(tr("Rundblick ended unexpectedly the last time. What is not in its file will be "
               "offered when you open it. Help › Save diagnostics … shows what was recorded."));
    m_endedUnexpectedly = false;
}

void MainWindow::showDiagnostics()
{
    DiagnosticsDialog(diagnosticsText(logFolder()), m_look, this).exec();
}

} // namespace rundblick
