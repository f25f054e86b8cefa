// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of MainWindow that hand work on to people who must not read all of it.

#include "core/store/workshopfile.h"
#include "ui/session/background.h"
#include "ui/session/document.h"
#include "ui/session/session.h"
#include "ui/support/standins.h"
#include "ui/support/strings.h"
#include "ui/window/discreet/discreetclipboard.h"
#include "ui/window/files/filename.h"
#include "ui/window/filestate/choicedialog.h"
#include "ui/window/mainwindow.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace rundblick {
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

} // namespace rundblick
