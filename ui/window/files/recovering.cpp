// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of MainWindow that go on with work that never reached its file.

#include "ui/session/document.h"
#include "ui/support/messages.h"
#include "ui/support/strings.h"
#include "ui/window/filestate/choicedialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/recovery/recoverydialog.h"

#include <QDateTime>
#include <QMessageBox>
#include <QPushButton>

namespace rundblick {
namespace {

QString unfinishedText(const UnfinishedWork& work, bool endedUnexpectedly)
{
    const QDateTime changed = QDateTime::fromSecsSinceEpoch(work.changedAt);
    const QString text = endedUnexpectedly
        ? MainWindow::tr(
            "Rundblick ended unexpectedly. “%1” has changes of %2 that are not in its file.")
        : MainWindow::tr("“%1” has changes of %2 that are not in its file.");
    return text.arg(toQt(work.title), QLocale().toString(changed, QLocale::ShortFormat));
}

} // namespace

bool MainWindow::offerUnfinished(const QString& path)
{
    std::vector<UnfinishedWork> works = unfinishedWork(toStd(m_workingFolder));
    const std::filesystem::path target = toPath(path);
    std::erase_if(works,
        [&](const UnfinishedWork& work) { return !path.isEmpty() && work.target != target; });
    if (works.empty())
        return false;
    const std::optional<UnfinishedWork> chosen
        = works.size() == 1 ? askUnfinished(works.front()) : chooseUnfinished(std::move(works));
    m_endedUnexpectedly = false; // it was told
    return chosen && resume(*chosen);
}

std::optional<UnfinishedWork> MainWindow::askUnfinished(const UnfinishedWork& work)
{
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
    if (box.clickedButton() == go)
        return work;
    if (box.clickedButton() == discard)
        if (const Status discarded = discardUnfinished(work); !discarded)
            say(discarded.error());
    return {};
}

std::optional<UnfinishedWork> MainWindow::chooseUnfinished(std::vector<UnfinishedWork> works)
{
    RecoveryDialog dialog(std::move(works), m_endedUnexpectedly, m_look, this);
    connect(&dialog, &RecoveryDialog::diagnosticsRequested, this, &MainWindow::showDiagnostics);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return dialog.chosen();
}

// True also where the person does not want to leave the open workshop for it.
bool MainWindow::resume(const UnfinishedWork& work)
{
    Result<Opened> resumed = Store::resume(work);
    if (!resumed && resumed.error().code == Code::FileLocked) {
        ChoiceDialog dialog(
            tr("The file is open elsewhere"), sentence(resumed.error()), m_look, this);
        dialog.add({tr("Continue all the same"),
            tr("Nothing is overwritten: if the file has changed when yours is to be written, "
               "Rundblick says so and keeps both.")});
        dialog.add({tr("Later"), tr("They will be offered again at the next start.")});
        if (dialog.choose() != 0)
            return false;
        resumed = Store::resume(work, Access::IgnoreLock);
    }
    if (!resumed) {
        say(resumed.error());
        return false;
    }
    if (closeDocument())
        showDocument(std::make_unique<Document>(*std::move(resumed)));
    return true;
}

void MainWindow::tellUnexpectedEnd()
{
    if (m_endedUnexpectedly)
        say(tr("Rundblick ended unexpectedly the last time. What is not in its file will be "
               "offered when you open it. Help › Save diagnostics … shows what was recorded."));
    m_endedUnexpectedly = false;
}

} // namespace rundblick
