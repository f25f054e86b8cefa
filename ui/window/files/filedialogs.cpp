// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of MainWindow that ask the person: which file, stay or leave.

#include "core/report/report.h"
#include "ui/pages/page.h"
#include "ui/session/computation.h"
#include "ui/session/document.h"
#include "ui/session/session.h"
#include "ui/support/diagnosis/diagnosis.h"
#include "ui/support/strings.h"
#include "ui/window/diagnosis/diagnosticsdialog.h"
#include "ui/window/mainwindow.h"

#include <QFileDialog>
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

void MainWindow::showDiagnostics()
{
    DiagnosticsDialog(diagnosticsText(logFolder()), m_look, this).exec();
}

} // namespace rundblick
