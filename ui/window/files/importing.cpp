// SPDX-License-Identifier: GPL-3.0-or-later

// The part of MainWindow that imports files of others.

#include "core/exchange/formats/foreignformats.h"
#include "core/exchange/tables/textsource.h"
#include "ui/session/document.h"
#include "ui/session/session.h"
#include "ui/support/messages.h"
#include "ui/support/strings.h"
#include "ui/window/import/importdialog.h"
#include "ui/window/mainwindow.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace rundblick {
namespace {

bool isTable(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return QStringList{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt"),
        QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("xls")}
        .contains(suffix);
}

// What was left alone of a file, a line each.
QString remarksOf(const std::vector<Message>& summary)
{
    QStringList remarks;
    for (const Message& message : summary)
        if (message.find("file"))
            remarks << sentence(message);
    return remarks.join(QLatin1Char('\n'));
}

} // namespace

void MainWindow::askImport()
{
    const QString lists = tr("List of touchpoints (*.csv *.tsv *.txt *.xlsx)");
    const QString others = tr("Workshops, journeys and graphs (*.json *.mmd *.md *.graphml)");
    QString chosen;
    const QString path = QFileDialog::getOpenFileName(this, tr("Which file shall be imported?"),
        QFileInfo(m_document->path()).path(),
        QStringList{ImportDialog::tableFilter().section(QStringLiteral(";;"), 0, 0), lists, others,
            tr("All files (*)")}
            .join(QStringLiteral(";;")),
        &chosen);
    if (path.isEmpty())
        return;
    if (chosen == lists)
        importWhole(path, ForeignFormat::TouchpointList);
    else
        importFile(path);
}

bool MainWindow::isImported(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return isTable(path)
        || QStringList{QStringLiteral("json"), QStringLiteral("graphml"), QStringLiteral("mmd"),
            QStringLiteral("md")}
               .contains(suffix);
}

void MainWindow::importFile(const QString& path)
{
    constexpr std::size_t enough = 4096;
    const Result<std::string> start = startOfFile(toPath(path), enough);
    const auto format = start ? recogniseFormat(*start) : std::nullopt;
    if (format)
        importWhole(path, *format);
    else if (isTable(path) || !start)
        importTable(path);
    else if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        importWhole(path, ForeignFormat::Json); // which says what is wrong with it
    else
        importTable(path);
}

void MainWindow::importTable(const QString& path)
{
    ImportDialog dialog(m_document->session(), path, m_look, this);
    dialog.exec();
    if (dialog.hasImported())
        say(tr("“%1” is imported. Undo takes it back.").arg(QFileInfo(path).fileName()));
}

void MainWindow::importWhole(const QString& path, ForeignFormat format)
{
    Session& session = m_document->session();
    const Result<Imported> imported = importForeign(session.workshop(), format, toPath(path));
    if (!imported)
        return say(imported.error());
    if (imported->edit.isEmpty())
        return say(sentence({Code::NothingNew, {}, {}}));
    if (!session.perform(imported->edit))
        return; // the session has said why
    const QString done
        = tr("“%1” is imported. Undo takes it back.").arg(QFileInfo(path).fileName());
    say(done);
    if (const QString remarks = remarksOf(imported->summary); !remarks.isEmpty()) {
        QMessageBox box(
            QMessageBox::Information, tr("Imported with remarks"), done, QMessageBox::Ok, this);
        box.setInformativeText(remarks);
        box.exec();
    }
}

} // namespace rundblick
