// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions.h"

#include "ui/report/exports/formatwords.h"
#include "ui/session/document.h"
#include "ui/session/session.h"
#include "ui/support/messages.h"
#include "ui/support/settings.h"
#include "ui/window/exports/exporter.h"
#include "ui/window/mainwindow.h"
#include "ui/window/search/finder.h"
#include "ui/window/search/helpsheet.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>

namespace rundblick {
namespace {

// The first of two strokes, the second numbers what a menu lists.
QKeySequence numbered(QKeyCombination first, int number)
{
    const QKeyCombination second(static_cast<Qt::Key>(Qt::Key_1 + number));
    return number < 9 ? QKeySequence(first, second) : QKeySequence();
}

// The second stroke of a format: the first letter of its option that none before it has.
Qt::Key keyOf(const FormatRule& rule)
{
    std::set<char> taken;
    for (const FormatRule& other : exportFormats()) {
        const std::string_view letters = other.option.substr(2); // behind "--"
        const auto own
            = std::ranges::find_if(letters, [&](char letter) { return !taken.contains(letter); });
        taken.insert(*own);
        if (other.format == rule.format)
            return static_cast<Qt::Key>(Qt::Key_A + (*own - 'a'));
    }
    return Qt::Key_unknown;
}

} // namespace

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

QAction* Actions::add(
    QMenu* menu, const Name& name, const QKeySequence& key, std::function<void()> act)
{
    QAction* action = menu->addAction(name(), key);
    setName(*action, name);
    connect(action, &QAction::triggered, this, std::move(act));
    return action;
}

template <typename Bar>
QMenu* Actions::addMenu(Bar* bar, const Name& name)
{
    QMenu* menu = bar->addMenu(name());
    setName(*menu->menuAction(), name);
    return menu;
}

QAction* Actions::addChoice(QMenu* menu, QActionGroup* group, const Name& name,
    const QKeySequence& key, std::function<void()> act)
{
    QAction* action = group->addAction(add(menu, name, key, std::move(act)));
    action->setCheckable(true);
    return action;
}

void Actions::createFileMenu()
{
    QMenu* file = addMenu(m_window.menuBar(), [] { return tr("&File"); });
    createNewMenu(file);
    add(
        file, [] { return tr("&Open …"); }, Qt::CTRL | Qt::Key_O, [this] { m_window.askOpen(); });
    QMenu* recent = addMenu(file, [] { return tr("Open &recent"); });
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    fillRecent(recent);
    file->addSeparator();
    createSaveActions(file);
    file->addSeparator();
    createVersionActions(file);
    file->addSeparator();
    add(
        file, [] { return tr("&Quit"); }, Qt::CTRL | Qt::Key_Q, [this] { m_window.close(); });
}

// Ctrl+N is the empty workshop; the others that are baked in follow Ctrl+Shift+N with their number,
// the person's own stand at the end as they are when the menu opens.
void Actions::createNewMenu(QMenu* file)
{
    QMenu* create = addMenu(file, [] { return tr("&New"); });
    std::vector<Beginning> baked = bakedBeginnings();
    baked.emplace_back(Template::Sample);
    int number = 0;
    for (const Beginning& beginning : baked) {
        const auto* which = std::get_if<Template>(&beginning);
        add(
            create, [beginning] { return nameOf(beginning).replace(u'&', QStringLiteral("&&")); },
            which && *which == Template::Blank
                ? QKeySequence(Qt::CTRL | Qt::Key_N)
                : numbered(Qt::CTRL | Qt::SHIFT | Qt::Key_N, number++),
            [this, beginning] { m_window.askCreate(beginning); });
    }
    auto* own = new QActionGroup(create);
    connect(create, &QMenu::aboutToShow, this, [this, create, own] { fillOwn(create, own); });
}

void Actions::fillOwn(QMenu* menu, QActionGroup* own)
{
    qDeleteAll(own->actions());
    const std::vector<OwnTemplate> templates = ownTemplates();
    if (!templates.empty())
        own->addAction(menu->addSeparator());
    for (const OwnTemplate& one : templates) {
        QString name = one.name;
        QAction* action = own->addAction(menu->addAction(name.replace(u'&', QStringLiteral("&&"))));
        connect(
            action, &QAction::triggered, this, [this, one] { m_window.askCreate(Beginning(one)); });
    }
}

void Actions::createSaveActions(QMenu* file)
{
    m_saveAs = add(
        file, [] { return tr("Save &as …"); }, Qt::CTRL | Qt::SHIFT | Qt::Key_S,
        [this] { m_window.askSaveAs(); });
    m_saveCopy = add(
        file, [] { return tr("Save a &copy …"); }, Qt::CTRL | Qt::ALT | Qt::Key_S,
        [this] { m_window.askSaveCopy(); });
    m_clientCopy = add(
        file, [] { return tr("Save a copy for the c&lient …"); }, Qt::CTRL | Qt::ALT | Qt::Key_K,
        [this] { m_window.askClientCopy(); });
    QAction* discreet = add(
        file, [] { return tr("&Discreet for others: no names"); }, Qt::CTRL | Qt::ALT | Qt::Key_Y,
        [this] { m_window.turnDiscreet(); });
    discreet->setCheckable(true);
    discreet->setChecked(Settings::isDiscreet());
    m_fileState = add(
        file, [] { return tr("Where my &work stands …"); }, Qt::CTRL | Qt::ALT | Qt::Key_W,
        [this] { m_window.showFileChoices(); });
    m_mergeCopy = add(
        file, [] { return tr("&Merge a copy …"); }, Qt::CTRL | Qt::ALT | Qt::Key_J,
        [this] { m_window.askMerge(); });
    m_import = add(
        file, [] { return tr("Im&port a file …"); }, Qt::CTRL | Qt::Key_I,
        [this] { m_window.askImport(); });
    m_importJourneys = add(
        file, [] { return tr("Import &journeys …"); }, Qt::CTRL | Qt::ALT | Qt::Key_E,
        [this] { m_window.askImportJourneys(); });
    m_saveTemplate = add(
        file, [] { return tr("Save as &template …"); }, Qt::CTRL | Qt::ALT | Qt::Key_T,
        [this] { m_window.askSaveTemplate(); });
    m_export = add(
        file, [] { return tr("&Export PDF …"); }, Qt::CTRL | Qt::Key_E,
        [this] { m_window.exporter().ask(ExportFormat::Pdf); });
    m_export->setIconText(tr("Export PDF"));
    createExportMenu(file);
    m_handOver = add(
        file, [] { return tr("&Hand over …"); }, Qt::CTRL | Qt::SHIFT | Qt::Key_H,
        [this] { m_window.exporter().askHandOver(); });
}

void Actions::createExportMenu(QMenu* file)
{
    QMenu* menu = addMenu(file, [] { return tr("Export o&ther formats"); });
    m_exportMenu = menu->menuAction();
    for (const FormatRule& rule : exportFormats().subspan(1)) // the first is the PDF
        add(
            menu, [format = rule.format] { return tr("%1 …").arg(longTitleOf(format)); },
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E, QKeyCombination(keyOf(rule))),
            [this, format = rule.format] { m_window.exporter().ask(format); });
}

// Backups are there without an open workshop too.
void Actions::createVersionActions(QMenu* file)
{
    m_versionActions = {add(
                            file, [] { return tr("Name th&is version …"); },
                            Qt::CTRL | Qt::ALT | Qt::Key_N, [this] { m_window.askNameVersion(); }),
        add(
            file, [] { return tr("&Versions …"); }, Qt::CTRL | Qt::ALT | Qt::Key_V,
            [this] { m_window.showVersions(); })};
    add(
        file, [] { return tr("Restore a &backup …"); }, Qt::CTRL | Qt::ALT | Qt::Key_H,
        [this] { m_window.showBackups(); });
}

void Actions::fillRecent(QMenu* menu)
{
    menu->clear();
    constexpr QKeyCombination stroke = Qt::CTRL | Qt::SHIFT | Qt::Key_O;
    const QStringList files = Settings::recentFiles().mid(0, 9);
    for (int i = 0; i < files.size(); ++i) {
        const QString path = files[i];
        QString name = QFileInfo(path).completeBaseName();
        QAction* action = menu->addAction(name.replace(u'&', QStringLiteral("&&")));
        action->setToolTip(path);
        action->setShortcut(numbered(stroke, i));
        connect(action, &QAction::triggered, this, [this, path] {
            if (const Status opened = m_window.open(path); !opened)
                m_window.say(opened.error());
        });
    }
    menu->setToolTipsVisible(true);
    menu->addSeparator();
    QAction* clear = menu->addAction(tr("&Forget these"));
    clear->setShortcut(QKeySequence(stroke, QKeyCombination(Qt::Key_Delete)));
    clear->setEnabled(!files.isEmpty());
    connect(clear, &QAction::triggered, this, [] { Settings::clearRecentFiles(); });
}

void Actions::createEditMenu()
{
    QMenu* edit = addMenu(m_window.menuBar(), [] { return tr("&Edit"); });
    m_undo = add(
        edit, [] { return tr("&Undo"); }, QKeySequence::Undo,
        [this] { m_window.document()->session().undo(); });
    m_redo = add(
        edit, [] { return tr("&Redo"); }, Qt::CTRL | Qt::SHIFT | Qt::Key_Z,
        [this] { m_window.document()->session().redo(); });
    m_redo->setShortcuts({m_redo->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    m_copyPicture = add(
        edit, [] { return tr("Copy as &picture"); }, Qt::CTRL | Qt::SHIFT | Qt::Key_C,
        [this] { m_window.copyPicture(); });
    edit->addSeparator();
    m_find = add(
        edit, [] { return tr("&Find a touchpoint …"); }, Qt::CTRL | Qt::Key_F,
        [this] { showFind(m_window); });
    m_find->setIconText(tr("Find"));
    add(
        edit, [] { return tr("Find a &command …"); }, Qt::CTRL | Qt::Key_K,
        [this] { showCommands(m_window); });
}

void Actions::createViewMenu()
{
    QMenu* view = addMenu(m_window.menuBar(), [] { return tr("&View"); });
    int key = Qt::Key_1;
    for (const PageKind page : allPages)
        add(
            view, [page] { return nameOf(page); }, Qt::CTRL | Qt::Key(key++),
            [this, page] { m_window.showPage(page); });
    view->addSeparator();
    createLookMenu(view);
    createSizeMenu(view);
    createLanguageMenu(view);
}

void Actions::createLookMenu(QMenu* view)
{
    QMenu* menu = addMenu(view, [] { return tr("&Look"); });
    auto* group = new QActionGroup(this);
    const std::pair<LookChoice, Name> looks[]
        = {{LookChoice::System, [] { return tr("As the &system"); }},
            {LookChoice::Light, [] { return tr("&Light"); }},
            {LookChoice::Dark, [] { return tr("&Dark"); }},
            {LookChoice::HighContrast, [] { return tr("&High contrast"); }},
            {LookChoice::Projector, [] { return tr("&Projector"); }}};
    int key = Qt::Key_1;
    for (const auto& [look, name] : looks)
        addChoice(menu, group, name, Qt::CTRL | Qt::ALT | Qt::Key(key++), [this, look = look] {
            m_window.chooseLook(look);
        })->setChecked(Settings::look() == look);
}

// Letters and everything with them; and room for fingers.
void Actions::createSizeMenu(QMenu* view)
{
    constexpr QKeyCombination larger = Qt::CTRL | Qt::SHIFT | Qt::Key_Plus;
    constexpr QKeyCombination smaller = Qt::CTRL | Qt::SHIFT | Qt::Key_Minus;
    QMenu* menu = addMenu(view, [] { return tr("Si&ze"); });
    // The plus is reached with the shift key on some keyboards, and is another key then.
    add(
        menu, [] { return tr("&Larger"); }, larger, [this] { m_window.changeScale(1); })
        ->setShortcuts({QKeySequence(larger), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Equal)});
    add(
        menu, [] { return tr("&Smaller"); }, smaller, [this] { m_window.changeScale(-1); })
        ->setShortcuts(
            {QKeySequence(smaller), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Underscore)});
    add(
        menu, [] { return tr("&Normal size"); }, Qt::CTRL | Qt::SHIFT | Qt::Key_0,
        [this] { m_window.changeScale(0); });
    QAction* touch = add(
        view, [] { return tr("&Workshop mode: large targets"); }, Qt::CTRL | Qt::SHIFT | Qt::Key_W,
        [this] { m_window.turnWorkshopMode(); });
    touch->setCheckable(true);
    touch->setChecked(Settings::workshopMode());
}

void Actions::createLanguageMenu(QMenu* view)
{
    QMenu* menu = addMenu(view, [] { return tr("L&anguage"); });
    auto* group = new QActionGroup(this);
    const std::pair<QString, Name> languages[] = {{QString(), [] { return tr("As the &system"); }},
        {QStringLiteral("en"), [] { return QStringLiteral("English"); }},
        {QStringLiteral("de"), [] { return QStringLiteral("Deutsch"); }}};
    int number = 0;
    for (const auto& [language, name] : languages)
        addChoice(menu, group, name, numbered(Qt::CTRL | Qt::SHIFT | Qt::Key_L, number++),
            [this, language = language] { m_window.chooseLanguage(language); })
            ->setChecked(Settings::language() == language);
}

void Actions::createHelpMenu()
{
    QMenu* help = addMenu(m_window.menuBar(), [] { return tr("&Help"); });
    add(
        help, [] { return tr("&Keys and commands"); }, Qt::Key_F1,
        [this] {
            auto* sheet = new HelpSheet(m_window);
            sheet->open();
        });
    m_explain = add(
        help, [] { return tr("&Where does this number come from?"); }, Qt::SHIFT | Qt::Key_F1,
        [this] { m_window.explainNumber(); });
    m_tour = add(
        help, [] { return tr("&Guided tour"); }, Qt::CTRL | Qt::Key_F1,
        [this] { m_window.startTour(); });
    help->addSeparator();
    add(
        help, [] { return tr("&Save diagnostics …"); }, Qt::CTRL | Qt::SHIFT | Qt::Key_F2,
        [this] { m_window.showDiagnostics(); });
    add(
        help, [] { return tr("&About Rundblick"); }, Qt::CTRL | Qt::SHIFT | Qt::Key_F1,
        [this] {
            QMessageBox::about(&m_window, tr("About Rundblick"),
                tr("Rundblick %1: touchpoints, journeys and the marketing mix in the workshop. "
                   "Free "
                   "software under the GNU General Public License, version 3 or later.")
                    .arg(QStringLiteral(RUNDBLICK_VERSION)));
        });
}

void Actions::followDocument()
{
    Document* document = m_window.document();
    for (QAction* action : {m_export, m_exportMenu, m_handOver, m_saveAs, m_saveCopy, m_clientCopy,
             m_mergeCopy, m_import, m_importJourneys, m_fileState, m_saveTemplate, m_explain,
             m_find, m_copyPicture, m_tour})
        action->setEnabled(document);
    for (QAction* action : m_versionActions)
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
