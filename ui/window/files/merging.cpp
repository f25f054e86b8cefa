// SPDX-License-Identifier: GPL-3.0-or-later

// The part of MainWindow that merges copies.

#include "ui/session/document.h"
#include "ui/support/strings.h"
#include "ui/window/mainwindow.h"
#include "ui/window/merge/mergedialog.h"

#include <QFileDialog>

namespace rundblick {

void MainWindow::askMerge()
{
    const QString path
        = QFileDialog::getOpenFileName(this, tr("Which copy shall be merged into this workshop?"),
            QFileInfo(m_document->path()).path(), tr("Rundblick workshops (*.rundblick)"));
    if (!path.isEmpty())
        mergeCopy(path);
}

bool MainWindow::mergeCopy(const QString& path)
{
    Result<MergeSources> sources = m_document->mergeSources(path);
    if (!sources) {
        say(sources.error());
        return false;
    }
    MergeDialog dialog(m_document->session(), *std::move(sources), m_look, this);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    if (const Status adopted = m_document->adopt(dialog.merged()); !adopted)
        say(adopted.error());
    else
        say(tr("“%1” is merged into this workshop. Undo takes it back.")
                .arg(QFileInfo(path).fileName()));
    return true;
}

} // namespace rundblick
