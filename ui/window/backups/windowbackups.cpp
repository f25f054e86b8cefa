// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of MainWindow that bring back what was kept at earlier savings.

#include "core/store/openchecks.h"
#include "ui/session/document.h"
#include "ui/support/messages.h"
#include "ui/support/strings.h"
#include "ui/window/backups/backupsdialog.h"
#include "ui/window/files/filename.h"
#include "ui/window/filestate/choicedialog.h"
#include "ui/window/mainwindow.h"

#include <QFileInfo>

namespace rundblick {

void MainWindow::showBackups()
{
    const std::filesystem::path backups = backupsFolder(toStd(m_workingFolder));
    if (!m_document) {
        showBackups({backups, {}, nullptr});
        return;
    }
    const Result<std::int64_t> number = m_document->number();
    if (number)
        showBackups({backups, *number, &m_document->session()});
    else
        say(number.error());
}

void MainWindow::showBackups(BackupChoice choice)
{
    BackupsDialog dialog(std::move(choice), m_look, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Backup& backup = dialog.chosen();
    const QString name = fileName(backup.title.empty() ? tr("Backup") : toQt(backup.title));
    if (const Status opened = openCopy(toQt(backup.path.string()), name); !opened)
        say(opened.error());
}

// Of the very workshop where the file still says which one it is.
void MainWindow::offerBackups(const QString& path, const Error& damaged)
{
    ChoiceDialog dialog(
        tr("“%1” is damaged").arg(QFileInfo(path).fileName()), sentence(damaged), m_look, this);
    dialog.add({tr("Look at the backups …"),
        tr("Rundblick keeps what was in the file at earlier savings on this computer.")});
    dialog.add({tr("Leave it for now"), tr("The file stays as it is.")});
    if (dialog.choose() != 0)
        return;
    BackupChoice choice{backupsFolder(toStd(m_workingFolder)), {}, nullptr};
    const Result<DocumentRow> row = readDocumentOf(toStd(path));
    if (row && !listBackups(choice.backups, row->document).empty())
        choice.document = row->document;
    showBackups(std::move(choice));
}

// The file opened all the same; whether its numbers are right nobody can say.
void MainWindow::tellDoubt(const Message& notice)
{
    ChoiceDialog dialog(tr("The content of this file is doubtful"), sentence(notice), m_look, this);
    dialog.add({tr("Look at the backups …"),
        tr("Rundblick keeps what was in the file at earlier savings on this computer.")});
    dialog.add(
        {tr("Go on with it"), tr("What is there opens and can be edited. Check the numbers.")});
    if (dialog.choose() == 0)
        showBackups();
}

} // namespace rundblick
