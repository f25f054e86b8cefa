// SPDX-License-Identifier: GPL-3.0-or-later

// The part of MainWindow that imports journeys of customers.

#include "ui/session/document.h"
#include "ui/support/strings.h"
#include "ui/window/events/journeysdialog.h"
#include "ui/window/mainwindow.h"

#include <QFileDialog>

namespace rundblick {

void MainWindow::askImportJourneys()
{
    const QString path = QFileDialog::getOpenFileName(this,
        tr("Which file says what happened to customers?"), QFileInfo(m_document->path()).path(),
        tr("Events (*.csv *.tsv *.txt *.xlsx *.json *.jsonl *.ndjson)") + QStringLiteral(";;")
            + tr("All files (*)"));
    if (!path.isEmpty())
        importJourneys(path);
}

void MainWindow::importJourneys(const QString& path)
{
    JourneysDialog dialog(m_document->session(), toPath(path), m_look, this);
    if (dialog.exec() == QDialog::Accepted)
        say(dialog.report() + QLatin1Char(' ') + tr("Undo takes it back."));
}

} // namespace rundblick
