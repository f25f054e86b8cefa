// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions.h"

#include "ui/session/document.h"
#include "ui/session/session.h"
#include "ui/support/messages.h"
#include "ui/support/settings.h"
#include "ui/window/mainwindow.h"
#include "ui/window/startpage.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>

namespace rundblick {

Actions::Actions(MainWindow& window)
    : m_window(window)
{
    window.setMenuBar(new QMenuBar(&window)); // the menus before, with their shortcuts, are gone
    createFileMenu();
    createEditMenu();
    createViewMenu();
    createHelpMenu();
    followDocument();
}

void Actions::createFileMenu()
{
    QMenu* file = m_window.menuBar()->addMenu(tr("&File"));
    QMenu* create = file->addMenu(tr("&New"));
    for (const Template which : allTemplates)
        connect(create->addAction(nameOf(which)), &QAction::triggered, this,
            [this, which] { m_window.askCreate(which); });
    create->actions().last()->setShortcut(QKeySequence::New);
    QAction* open = file->addAction(tr("&Open …"), QKeySequence::Open);
    connect(open, &QAction::triggered, this, [this] { m_window.askOpen(); });
    QMenu* recent = file->addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    file->addSeparator();
    m_saveAs = file->addAction(tr("Save &as …"), QKeySequence::SaveAs);
    connect(m_saveAs, &QAction::triggered, this, [this] { m_window.askSaveAs(); });
    m_saveCopy = file->addAction(tr("Save a &copy …"));
    connect(m_saveCopy, &QAction::triggered, this, [this] { m_window.askSaveCopy(); });
    m_export = file->addAction(tr("&Export PDF …"), QKeySequence(Qt::CTRL | Qt::Key_E));
    m_export->setIconText(tr("Export PDF"));
    connect(m_export, &QAction::triggered, this, [this] { m_window.askExport(); });
    file->addSeparator();
    QAction* quit = file->addAction(tr("&Quit"), QKeySequence::Quit);
    connect(quit, &QAction::triggered, &m_window, &QWidget::close);
}

void Actions::fillRecent(QMenu* menu)
{
    menu->clear();
    const QStringList files = Settings::recentFiles();
    for (const QString& path : files) {
        QString name = QFileInfo(path).completeBaseName();
        QAction* action = menu->addAction(name.replace(u'&', QStringLiteral("&&")));
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] {
            if (const Status opened = m_window.open(path); !opened)
                m_window.say(opened.error());
        });
    }
    menu->setToolTipsVisible(true);
    menu->addSeparator();
    QAction* clear = menu->addAction(tr("&Forget these"));
    clear->setEnabled(!files.isEmpty());
    connect(clear, &QAction::triggered, this, [] { Settings::clearRecentFiles(); });
}

void Actions::createEditMenu()
{
    QMenu* edit = m_window.menuBar()->addMenu(tr("&Edit"));
    m_undo = edit->addAction(tr("&Undo"), QKeySequence::Undo);
    connect(m_undo, &QAction::triggered, this, [this] { m_window.document()->session().undo(); });
    m_redo = edit->addAction(tr("&Redo"));
    m_redo->setShortcuts({QKeySequence(QKeySequence::Redo), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    connect(m_redo, &QAction::triggered, this, [this] { m_window.document()->session().redo(); });
}

void Actions::createViewMenu()
{
    QMenu* view = m_window.menuBar()->addMenu(tr("&View"));
    int key = Qt::Key_1;
    for (const PageKind page : allPages) {
        QAction* action = view->addAction(nameOf(page), QKeySequence(Qt::CTRL | Qt::Key(key++)));
        connect(action, &QAction::triggered, this, [this, page] { m_window.showPage(page); });
    }
    view->addSeparator();
    createLookMenu(view);
    createLanguageMenu(view);
}

void Actions::createLookMenu(QMenu* view)
{
    QMenu* menu = view->addMenu(tr("&Look"));
    auto* group = new QActionGroup(this);
    const std::pair<LookChoice, QString> looks[] = {{LookChoice::System, tr("As the &system")},
        {LookChoice::Light, tr("&Light")}, {LookChoice::Dark, tr("&Dark")}};
    for (const auto& [look, name] : looks) {
        QAction* action = group->addAction(menu->addAction(name));
        action->setCheckable(true);
        action->setChecked(Settings::look() == look);
        connect(
            action, &QAction::triggered, this, [this, look = look] { m_window.chooseLook(look); });
    }
}

void Actions::createLanguageMenu(QMenu* view)
{
    QMenu* menu = view->addMenu(tr("L&anguage"));
    auto* group = new QActionGroup(this);
    const std::pair<QString, QString> languages[]
        = {{QString(), tr("As the &system")}, {QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")}};
    for (const auto& [language, name] : languages) {
        QAction* action = group->addAction(menu->addAction(name));
        action->setCheckable(true);
        action->setChecked(Settings::language() == language);
        connect(action, &QAction::triggered, this,
            [this, language = language] { m_window.chooseLanguage(language); });
    }
}

void Actions::createHelpMenu()
{
    QMenu* help = m_window.menuBar()->addMenu(tr("&Help"));
    m_explain = help->addAction(
        tr("&Where does this number come from?"), QKeySequence(QKeySequence::HelpContents));
    connect(m_explain, &QAction::triggered, this, [this] { m_window.explainNumber(); });
    help->addSeparator();
    connect(help->addAction(tr("&About Rundblick")), &QAction::triggered, this, [this] {
        QMessageBox::about(&m_window, tr("About Rundblick"),
            tr("Rundblick %1: touchpoints, journeys and the marketing mix in the workshop. Free "
               "software under the GNU General Public License, version 3 or later.")
                .arg(QStringLiteral(RUNDBLICK_VERSION)));
    });
}

void Actions::followDocument()
{
    Document* document = m_window.document();
    for (QAction* action : {m_export, m_saveAs, m_saveCopy, m_explain})
        action->setEnabled(document);
    const Edit* undo = document ? document->session().history().toUndo() : nullptr;
    const Edit* redo = document ? document->session().history().toRedo() : nullptr;
    m_undo->setEnabled(undo);
    m_redo->setEnabled(redo);
    m_undo->setText(undo ? tr("&Undo: %1").arg(nameOf(undo->kind)) : tr("&Undo"));
    m_redo->setText(redo ? tr("&Redo: %1").arg(nameOf(redo->kind)) : tr("&Redo"));
    m_undo->setIconText(tr("↶ Undo"));
    m_redo->setIconText(tr("↷ Redo"));
    m_undo->setToolTip(undo ? nameOf(undo->kind) : tr("Nothing to undo"));
    m_redo->setToolTip(redo ? nameOf(redo->kind) : tr("Nothing to redo"));
}

} // namespace rundblick
