// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of MainWindow that hand work on to people who must not read all of it.

#include "core/engine/compute.h"
#include "core/report/report.h"
#include "core/store/workshopfile.h"
#include "ui/report/pdf.h"
#include "ui/session/background.h"
#include "ui/session/computation.h"
#include "ui/session/document.h"
#include "ui/session/session.h"
#include "ui/support/spokenlanguage.h"
#include "ui/support/standins.h"
#include "ui/support/strings.h"
#include "ui/window/discreet/discreetclipboard.h"
#include "ui/window/files/filename.h"
#include "ui/window/filestate/choicedialog.h"
#include "ui/window/mainwindow.h"

#include <QFileDialog>
#include <QProgressDialog>
#include <QStandardPaths>

#include <algorithm>

namespace rundblick {
namespace {

// The discreet workshop, and its analysis from the beginning: what the window has computed names
// brands here and there.
struct Discreet {
    Workshop workshop;
    Result<Analysis> analysis;
};

Discreet discreetAnalysis(
    const Workshop& from, const StandIns& standIns, const std::stop_token& stop)
{
    Workshop workshop = discreetCopy(from, standIns);
    ComputeOptions options;
    options.draws = std::min(workshop.method().draws, drawsInTheRoom);
    options.compareScenarios = true;
    Result<Analysis> analysis = compute(workshop, studyOf(workshop), options, stop);
    return {std::move(workshop), std::move(analysis)};
}

} // namespace

void MainWindow::turnDiscreet()
{
    Settings::setDiscreet(!Settings::isDiscreet());
    m_clipboard->follow();
    followDocument();
    if (Settings::isDiscreet())
        say(tr("From now on PDFs, rating sheets and what you copy to other programs name no brand, "
               "client or person. In Rundblick all names stay."));
    else
        say(tr("From now on PDFs, rating sheets and what you copy to other programs have all "
               "names again."));
}

void MainWindow::askClientCopy()
{
    ChoiceDialog dialog(tr("Save a copy for the client"),
        tr("Neither copy holds the history, what was deleted, or the named versions."), m_look,
        this);
    dialog.add({tr("Clean, for the client"),
        tr("All of the workshop. Whoever rated becomes Rater 1, Rater 2 and so on.")});
    dialog.add({tr("Discreet, for others"),
        tr("Also without the names of brands, client and owners, without pictures and sources. "
           "The numbers stay.")});
    const int choice = dialog.choose();
    if (choice < 0)
        return;
    const bool isDiscreet = choice == 1;
    const QString name = isDiscreet ? toQt(standIns().title) : m_document->name();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto suffix = QStringLiteral(".rundblick");
    QString path = QFileDialog::getSaveFileName(this, dialog.windowTitle(),
        folder + QLatin1Char('/') + fileName(name) + suffix,
        tr("Rundblick workshops (*.rundblick)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(suffix, Qt::CaseInsensitive))
        path += suffix;
    writeClientCopy(path, isDiscreet);
}

void MainWindow::writeClientCopy(const QString& path, bool isDiscreet)
{
    if (QFileInfo(path) == QFileInfo(m_document->path())) {
        say(tr("A copy needs a file of its own: %1 is the workshop itself.").arg(path));
        return;
    }
    auto* writing = new Background(this);
    writing->start([this, writing, path, isDiscreet, workshop = m_document->session().workshop(),
                       standIns = standIns()](const std::stop_token&) -> std::function<void()> {
        const Workshop copy
            = isDiscreet ? discreetCopy(workshop, standIns) : cleanCopy(workshop, standIns);
        const Status written = writeWorkshop(toStd(path), copy, Existing::Forget);
        return [this, writing, path, written] {
            written ? say(tr("The copy is in %1.").arg(path)) : say(written.error());
            writing->deleteLater();
        };
    });
}

void MainWindow::writeDiscreetPdf(
    const ReportOptions& options, const PaperOptions& paper, const QString& path)
{
    auto* progress
        = new QProgressDialog(tr("Computing without names …"), tr("&Cancel"), 0, 0, this);
    progress->setMinimumDuration(300);
    connect(progress, &QProgressDialog::canceled, progress, &QObject::deleteLater);
    const SpokenLanguage spoken(paper.language);
    auto* computing = new Background(progress);
    computing->start(
        [this, progress, options, paper, path, workshop = m_document->session().workshop(),
            standIns = standIns()](const std::stop_token& stop) -> std::function<void()> {
            const Discreet discreet = discreetAnalysis(workshop, standIns, stop);
            if (!discreet.analysis)
                return [this, progress, error = discreet.analysis.error()] {
                    progress->deleteLater();
                    say(error);
                };
            ReportOptions shown = options;
            if (const SavedView* view = discreet.workshop.find(shown.journeyView.id))
                shown.journeyView.name = view->name;
            return [this, progress, paper, path,
                       report = buildReport(discreet.workshop, *discreet.analysis, shown)] {
                progress->deleteLater();
                writePdf(report, paper, path);
            };
        });
}

} // namespace rundblick
