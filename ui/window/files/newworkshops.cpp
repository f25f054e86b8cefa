// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of MainWindow that make workshops and templates.

#include "core/model/setupedits/template.h"
#include "ui/session/document.h"
#include "ui/session/session.h"
#include "ui/support/language.h"
#include "ui/support/strings.h"
#include "ui/window/files/filename.h"
#include "ui/window/mainwindow.h"
#include "ui/window/start/savetemplatedialog.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace rundblick {
namespace {

const auto suffix = QStringLiteral(".rundblick");

Language spokenLanguage()
{
    return languageFor(Settings::language()) == QLatin1String("de") ? Language::German
                                                                    : Language::English;
}

} // namespace

Status MainWindow::create(const Beginning& beginning, const QString& path)
{
    if (const Status written = writeBeginning(beginning, spokenLanguage(), path); !written)
        return written;
    const Status opened = open(path);
    const bool isOpen = m_document && m_document->path() == QFileInfo(path).absoluteFilePath();
    if (isOpen && beginning != Beginning(Template::Sample))
        showPage(PageKind::Setup); // the first thing to do
    return opened;
}

void MainWindow::askCreate(const Beginning& beginning)
{
    const QString proposal = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        + QLatin1Char('/') + fileName(nameOf(beginning)) + suffix;
    QString path = QFileDialog::getSaveFileName(this, tr("Where shall the new workshop lie?"),
        proposal, tr("Rundblick workshops (*.rundblick)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(suffix, Qt::CaseInsensitive))
        path += suffix;
    if (const Status created = create(beginning, path); !created)
        say(created.error());
}

// The sample lies where nobody has to choose a place for it, as it was left.
void MainWindow::openSample(bool withTour)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + QStringLiteral("/samples");
    const bool isGerman = spokenLanguage() == Language::German;
    const QString path = folder
        + (isGerman ? QStringLiteral("/Veloria (Beispiel)") : QStringLiteral("/Veloria (sample)"))
        + suffix;
    QDir().mkpath(folder);
    const Status opened = QFileInfo::exists(path) ? open(path) : create(Template::Sample, path);
    if (!opened)
        say(opened.error());
    else if (withTour && m_document)
        startTour();
}

void MainWindow::askSaveTemplate()
{
    SaveTemplateDialog dialog(m_document->name(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Workshop structure = templateOf(m_document->session().workshop(), dialog.parts());
    if (const Status saved = saveOwnTemplate(dialog.name(), structure); !saved)
        say(saved.error());
    else
        say(tr("“%1” is among the templates now.").arg(dialog.name()));
}

// Pages read how numbers are written when they are built.
void MainWindow::followStyle(const Edit& edit)
{
    bool isOther = false;
    eachChange<Setup>(edit, [&](const Change<Setup>& change) {
        const Setup before = change.before.value_or(Setup());
        const Setup after = change.after.value_or(Setup());
        isOther |= before.locale != after.locale || before.currency != after.currency;
    });
    if (isOther)
        QMetaObject::invokeMethod(this, &MainWindow::build, Qt::QueuedConnection);
}

} // namespace rundblick
