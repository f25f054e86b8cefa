// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of MainWindow that open workshops, also those that somebody else has open.

#include "ui/session/document.h"
#include "ui/session/documentlog.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"
#include "ui/support/messages.h"
#include "ui/support/strings.h"
#include "ui/window/filestate/choicedialog.h"
#include "ui/window/mainwindow.h"

#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace rundblick {
namespace {

QString textOf(const Error& locked, const char* name)
{
    const MessageValue* value = locked.find(name);
    const auto* text = value ? std::get_if<std::string>(value) : nullptr;
    return text ? toQt(*text) : QString();
}

QString timeText(const QString& iso)
{
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODate);
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : iso;
}

} // namespace

Status MainWindow::open(const QString& path)
{
    const bool isOpen = m_document && toPath(m_document->path()) == toPath(path);
    if (isOpen && !m_document->isReadOnly()) // that may become more
        return ok();
    if (offerUnfinished(path))
        return ok();
    Result<Opened> opened = Store::open(toPath(path), toPath(m_workingFolder));
    if (!opened && opened.error().code == Code::FileLocked)
        return openLocked(path, opened.error());
    if (!opened && opened.error().code == Code::Damaged) // when it was said
        QMetaObject::invokeMethod(
            this, [this, path, damaged = opened.error()] { offerBackups(path, damaged); },
            Qt::QueuedConnection);
    return showOpened(std::move(opened));
}

Status MainWindow::open(const QString& path, Access access)
{
    return showOpened(Store::open(toPath(path), toPath(m_workingFolder), access));
}

Status MainWindow::showOpened(Result<Opened> opened)
{
    if (!opened)
        return opened.error();
    if (closeDocument())
        showDocument(std::make_unique<Document>(*std::move(opened)));
    return ok();
}

// What is selected stays so where it is still there.
void MainWindow::showNewState()
{
    const auto touchpoint = m_selection->touchpoint();
    const auto phase = m_selection->phase();
    if (const Status opened = open(m_document->path(), Access::ReadOnly); !opened) {
        say(opened.error());
        return;
    }
    if (touchpoint && m_document->session().workshop().find(*touchpoint))
        m_selection->select(*touchpoint, phase);
    say(tr("This is the new state of the file."));
}

// Nothing is at stake whatever is chosen: publishing looks at what it would replace.
Status MainWindow::openLocked(const QString& path, const Error& locked)
{
    const QString name = QFileInfo(path).fileName();
    ChoiceDialog dialog(tr("“%1” is open elsewhere").arg(name),
        tr("%1 has had it open since %2.")
            .arg(textOf(locked, "who"), timeText(textOf(locked, "since"))),
        m_look, this);
    dialog.add({tr("Read it only"), tr("See it as it is in the file; nothing can be changed.")});
    dialog.add({tr("Work on a copy …"),
        tr("Choose another file. Both can be merged into one workshop later.")});
    dialog.add({tr("Open it all the same"),
        tr("Where the other one is no longer working on it. Nothing is overwritten: if the file "
           "has changed when yours is to be written, Rundblick offers to merge the two.")});
    dialog.add({tr("Do not open it"), tr("Ask the other person to close it first.")});
    switch (dialog.choose()) {
    case 0:
        return open(path, Access::ReadOnly);
    case 1:
        return openCopy(path, tr("%1 (copy)").arg(QFileInfo(path).completeBaseName()));
    case 2:
        return open(path, Access::IgnoreLock);
    default:
        return ok();
    }
}

// Beside the workshops the person has, which a backup is not.
Status MainWindow::openCopy(const QString& path, const QString& name)
{
    const bool isBackup
        = toPath(path).parent_path().parent_path() == backupsFolder(toPath(m_workingFolder));
    const QString folder = isBackup
        ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        : QFileInfo(path).absolutePath();
    QString copy = QFileDialog::getSaveFileName(this, tr("Where shall the copy lie?"),
        folder + QLatin1Char('/') + name + QStringLiteral(".rundblick"),
        tr("Rundblick workshops (*.rundblick)"));
    if (copy.isEmpty())
        return ok();
    if (!copy.endsWith(QLatin1String(".rundblick"), Qt::CaseInsensitive))
        copy += QStringLiteral(".rundblick");
    Result<Opened> opened = Store::open(toPath(path), toPath(m_workingFolder), Access::ReadOnly);
    if (!opened)
        return opened.error();
    if (Status set = opened->store.setTarget(toPath(copy)); !set)
        return set;
    return showOpened(std::move(opened));
}

// Each of the two may go on: whoever writes second is asked.
void MainWindow::tellLockLost(const Error& locked)
{
    logRefusal(locked);
    say(tr("%1 has opened this workshop, too. Nothing is overwritten: if the file has changed when "
           "yours is to be written, Rundblick offers to merge the two.")
            .arg(textOf(locked, "who")));
}

} // namespace rundblick
