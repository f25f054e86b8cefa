// SPDX-License-Identifier: GPL-3.0-or-later

// The part of MainWindow that imports tables.

#include "ui/session/document.h"
#include "ui/window/import/importdialog.h"
#include "ui/window/mainwindow.h"

#include <QFileDialog>
#include <QFileInfo>

namespace rundblick {

void MainWindow::askImport()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Which table shall be imported?"),
        QFileInfo(m_document->path()).path(), ImportDialog::tableFilter());
    if (!path.isEmpty())
        importTable(path);
}

bool MainWindow::isTable(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return QStringList{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt"),
        QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("xls")}
        .contains(suffix);
}

void MainWindow::importTable(const QString& path)
{
    ImportDialog dialog(m_document->session(), path, m_look, this);
    dialog.exec();
    if (dialog.hasImported())
        say(tr("“%1” is imported. Undo takes it back.").arg(QFileInfo(path).fileName()));
}

} // namespace rundblick
