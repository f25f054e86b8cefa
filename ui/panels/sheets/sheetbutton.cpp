// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sheets/sheetbutton.h"

#include "core/exchange/import.h"
#include "ui/panels/ratings/raterchoice.h"
#include "ui/report/ratingsheetfile.h"
#include "ui/session/session.h"
#include "ui/support/actionname.h"
#include "ui/support/language.h"
#include "ui/support/messages.h"
#include "ui/support/savefile.h"
#include "ui/support/settings.h"
#include "ui/support/strings.h"

#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QStandardPaths>

namespace rundblick {
namespace {

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString withSuffix(const QString& path, const QString& suffix)
{
    return path.endsWith(suffix, Qt::CaseInsensitive) ? path : path + suffix;
}

Result<std::string> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Code::FileUnreadable, {{"file", toStd(path)}}, toStd(file.errorString())};
    const QByteArray bytes = file.readAll();
    return std::string(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

} // namespace

SheetButton::SheetButton(Session& session, const RaterChoice& who, QWidget* parent)
    : QPushButton(tr("Rating s&heets"), parent)
    , m_session(session)
    , m_who(who)
{
    setObjectName(QStringLiteral("chip"));
    setToolTip(tr("Sheets to be filled in on paper or on a laptop, for whoever is chosen below"));
    createMenu();
}

void SheetButton::createMenu()
{
    auto* menu = new QMenu(this);
    const auto add = [this, menu](const ActionName& name, Qt::Key key, auto&& triggered) {
        QAction* action = menu->addAction(name(), this, triggered);
        setName(*action, name);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | key));
    };
    add([] { return tr("For &paper (PDF) …"); }, Qt::Key_P,
        [this] {
            const QString path = askForPath(
                tr("Rating sheets for paper"), tr("PDF documents (*.pdf)"), QStringLiteral(".pdf"));
            if (!path.isEmpty())
                writePdf(path);
        });
    add([] { return tr("For a &laptop (CSV) …"); }, Qt::Key_C,
        [this] {
            const QString path = askForPath(
                tr("Rating sheet for a laptop"), tr("CSV files (*.csv)"), QStringLiteral(".csv"));
            if (!path.isEmpty())
                writeCsv(path);
        });
    menu->addSeparator();
    add([] { return tr("&Read filled CSV sheets …"); }, Qt::Key_R, [this] { askFiles(); });
    add([] { return tr("&Type in paper sheets"); }, Qt::Key_B, [this] { emit typingRequested(); });
    setMenu(menu);
}

QString SheetButton::askForPath(const QString& title, const QString& filter, const QString& suffix)
{
    const QString proposal = documentsFolder() + QLatin1Char('/') + tr("Rating sheet") + suffix;
    const QString shown = Settings::isDiscreet() ? tr("%1, discreet").arg(title) : title;
    const QString path = QFileDialog::getSaveFileName(window(), shown, proposal, filter);
    return path.isEmpty() ? path : withSuffix(path, suffix);
}

void SheetButton::writePdf(const QString& path)
{
    write(path, false);
}

void SheetButton::writeCsv(const QString& path)
{
    write(path, true);
}

void SheetButton::write(const QString& path, bool isCsv)
{
    SheetRequest request{{}, isCsv, Settings::isDiscreet(), languageFor(Settings::language())};
    if (const Rater* known = m_session.workshop().find(m_who.source().rater))
        request.rater = {known->name, known->voice, known->id};
    const Result<QByteArray> content = sheetFile(m_session.workshop(), request);
    const Status saved = content ? saveFile(path, *content) : Status(content.error());
    if (!saved)
        emit refused(sentence(saved.error()));
    else if (!request.isDiscreet)
        emit told(tr("The sheets are in %1.").arg(path));
    else if (isCsv)
        emit told(tr("The sheet without names is in %1. It cannot be read back, its brands are "
                     "none of this workshop.")
                      .arg(path));
    else
        emit told(tr("The sheets without names are in %1.").arg(path));
}

void SheetButton::askFiles()
{
    readFiles(QFileDialog::getOpenFileNames(
        window(), tr("Read filled CSV sheets"), documentsFolder(), tr("CSV files (*.csv)")));
}

void SheetButton::readFiles(const QStringList& paths)
{
    const NumberStyle style(m_session.workshop().setup());
    QStringList told;
    for (const QString& path : paths) {
        Result<std::string> content = contentOf(path);
        ImportRequest request;
        if (content)
            request.files.push_back({ImportKind::Ratings, toStd(path.section(QLatin1Char('/'), -1)),
                *std::move(content)});
        const Result<Imported> imported = content ? importFiles(m_session.workshop(), request)
                                                  : Result<Imported>(content.error());
        if (!imported) {
            emit refused(sentence(imported.error(), style));
            return;
        }
        if (!m_session.perform(imported->edit))
            return;
        told += sentences(imported->summary, style);
    }
    if (!told.isEmpty())
        emit this->told(told.join(u' '));
}

} // namespace rundblick
