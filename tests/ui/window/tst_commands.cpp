// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/touchpointedits.h"
#include "core/store/workshopfile.h"
#include "tests/support/workshops.h"
#include "ui/pages/page.h"
#include "ui/session/document.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"
#include "ui/support/language.h"
#include "ui/support/settings.h"
#include "ui/support/strings.h"
#include "ui/window/mainwindow.h"
#include "ui/window/search/finder.h"
#include "ui/window/search/helpsheet.h"
#include "ui/window/search/quicksearch.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace rundblick;

// Find, command palette and help sheet, by keys; and a key for every action.
class CommandsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void findJumpsToATouchpoint();
    void escapeGivesTheFocusBack();
    void arrowsWalkThroughTheList();
    void thePaletteRunsAnAction();
    void thePaletteUnderstandsEnglishInGerman();
    void thePaletteUnderstandsBothLanguages_data();
    void thePaletteUnderstandsBothLanguages();
    void thePaletteJumpsToATouchpoint();
    void aClickElsewhereClosesIt();
    void everyActionHasAKey();
    void noKeyMeansTwoThings();
    void theHelpSheetListsEveryAction();
    void theHelpSheetFilters();
    void theScaleStepsAndStays();
    void everyLookSwitchesAtOnce();
    void pagesScrollWhereTheWindowIsTooSmall();

private:
    QuickSearch* search() const { return m_window->findChild<QuickSearch*>(); }
    QLineEdit* field() const { return search()->findChild<QLineEdit*>(); }
    QListWidget* list() const { return search()->findChild<QListWidget*>(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    QString nameOfFirst() const;
    std::vector<QAction*> actions();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void CommandsTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("rundblick-test"));
    QCoreApplication::setApplicationName(QStringLiteral("commands"));
    loadFonts();
    QApplication::setStyle(QStringLiteral("Fusion"));
}

void CommandsTest::init()
{
    m_window.reset();
    Settings::setLanguage(QStringLiteral("en"));
    Settings::setLook(LookChoice::Light);
    Settings::setScale(1.0);
    Settings::setWorkshopMode(false);
    useLanguage(QStringLiteral("en"));
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(QStringLiteral("Workshop.rundblick"));
    QVERIFY(writeWorkshop(path.toStdString(), smallWorkshop(), Existing::Refuse));
    m_window = std::make_unique<MainWindow>(m_folder->path(), Theme::Light);
    m_window->show();
    QVERIFY(m_window->open(path));
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void CommandsTest::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : m_window.get(), Qt::Key(key), modifiers);
}

QString CommandsTest::nameOfFirst() const
{
    return toQt(ordered<Touchpoint>(m_window->document()->session().workshop()).front()->name);
}

// What a person types for a name on a keyboard without umlauts.
QString asTyped(const QString& name)
{
    QString letters;
    const QString decomposed = name.normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed)
        if (c.unicode() < 128)
            letters += c;
    return letters;
}

// A choice in a drop-down of a page, such as a filter: its button is reached by Tab.
bool isChoice(const QAction& action)
{
    for (const QObject* menu : action.associatedObjects())
        if (qobject_cast<const QMenu*>(menu))
            for (const QObject* at = menu; at; at = at->parent())
                if (qobject_cast<const Page*>(at))
                    return true;
    return false;
}

// All that a person can do: of the menus, and of every page.
std::vector<QAction*> CommandsTest::actions()
{
    for (const PageKind page : allPages)
        m_window->page(page);
    std::vector<QAction*> found;
    for (QAction* action : m_window->findChildren<QAction*>())
        if (!action->isSeparator() && !action->menu() && !plainText(*action).isEmpty()
            && !isChoice(*action))
            found.push_back(action);
    return found;
}

void CommandsTest::findJumpsToATouchpoint()
{
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search());
    QVERIFY(field()->hasFocus());
    QTest::keyClicks(field(), asTyped(nameOfFirst()).left(20));
    QCOMPARE(list()->currentItem()->text(), nameOfFirst());
    press(Qt::Key_Return);
    const auto selected = m_window->selection()->touchpoint();
    QVERIFY(selected);
    QCOMPARE(toQt(m_window->document()->session().workshop().find(*selected)->name), nameOfFirst());
    QVERIFY(m_window->selection()->phase()); // where it is met
    QTRY_VERIFY(!search());
}

void CommandsTest::escapeGivesTheFocusBack()
{
    QWidget* before = QApplication::focusWidget();
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(field()->hasFocus());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!search());
    QCOMPARE(QApplication::focusWidget(), before);
}

void CommandsTest::arrowsWalkThroughTheList()
{
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(list()->currentRow(), 0);
    press(Qt::Key_Up);
    QCOMPARE(list()->currentRow(), 0);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QCOMPARE(list()->currentRow(), 2);
    press(Qt::Key_PageDown);
    QCOMPARE(list()->currentRow(), list()->count() - 1);
    QTest::keyClicks(field(), QStringLiteral("qqqq"));
    QCOMPARE(list()->count(), 0);
    press(Qt::Key_Return); // nothing to choose, nothing happens
    QVERIFY(search());
}

void CommandsTest::thePaletteRunsAnAction()
{
    const PageKind before = m_window->currentPage();
    QVERIFY(before != PageKind::Matrix);
    press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field(), QStringLiteral("matrix"));
    QCOMPARE(list()->currentItem()->text(), QStringLiteral("Matrix"));
    press(Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), PageKind::Matrix);
}

void CommandsTest::thePaletteUnderstandsEnglishInGerman()
{
    m_window->chooseLanguage(QStringLiteral("de"));
    QTRY_COMPARE(nameOf(PageKind::Wheel), QStringLiteral("Rad"));
    QTRY_VERIFY(m_window->findChildren<QAction*>().size() > 10);
    QCoreApplication::processEvents();
    QTRY_VERIFY(m_window->menuBar()->isVisible()); // built anew
    for (const char* typed : {"export pdf", "pdf exportieren"}) {
        press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(field(), QString::fromLatin1(typed));
        QCOMPARE(list()->currentItem()->text(), QStringLiteral("PDF exportieren"));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!search());
    }
}

// Menus, actions of pages, templates and touchpoints answer to both languages in either of them.
void CommandsTest::thePaletteUnderstandsBothLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* language, const char* typed, const QString& found) {
        QTest::addRow("%s in %s", typed, language)
            << QString::fromLatin1(language) << QString::fromLatin1(typed) << found;
    };
    row("en", "pdf exportieren", QStringLiteral("Export PDF"));
    row("en", "karte", QStringLiteral("Map"));
    row("de", "journey", QStringLiteral("Reise"));
    row("de", "zoom to the selection", QStringLiteral("Auswahl zeigen"));
    row("en", "auswahl zeigen", QStringLiteral("Zoom to the selection"));
    row("en", "neu leerer workshop", QStringLiteral("Empty workshop"));
    row("de", "new empty workshop", QStringLiteral("Leerer Workshop"));
    row("en", "bedienungsanleitung", QStringLiteral("Manual"));
}

void CommandsTest::thePaletteUnderstandsBothLanguages()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    QFETCH(QString, found);
    m_window->chooseLanguage(language);
    QTRY_COMPARE(rundblick::nameOf(PageKind::Map),
        language == QLatin1String("de") ? QStringLiteral("Karte") : QStringLiteral("Map"));
    Session& session = m_window->document()->session();
    session.perform(addTouchpoints(session.workshop(), {"Manual"}));
    QCoreApplication::processEvents();
    QTRY_VERIFY(m_window->menuBar()->isVisible()); // built anew
    m_window->showPage(PageKind::Map);
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(search());
    QTest::keyClicks(field(), typed);
    QCOMPARE(list()->currentItem() ? list()->currentItem()->text() : QString(), found);
    press(Qt::Key_Escape);
}

void CommandsTest::thePaletteJumpsToATouchpoint()
{
    press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field(), asTyped(nameOfFirst()));
    press(Qt::Key_Return);
    QVERIFY(m_window->selection()->touchpoint());
}

void CommandsTest::aClickElsewhereClosesIt()
{
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(search());
    m_window->page()->setFocus(Qt::MouseFocusReason);
    QTRY_VERIFY(!search());
}

void CommandsTest::everyActionHasAKey()
{
    const std::vector<QAction*> all = actions();
    QVERIFY(all.size() > 30);
    QStringList without;
    for (const QAction* action : all)
        if (action->shortcut().isEmpty())
            without << action->text();
    QVERIFY2(without.isEmpty(), qPrintable(without.join(QStringLiteral(", "))));
}

// Keys of the menus are theirs alone, whatever page is shown.
void CommandsTest::noKeyMeansTwoThings()
{
    QMap<QString, const QAction*> taken;
    QStringList twice;
    for (const QAction* action : actions()) {
        if (!action->associatedObjects().isEmpty()
            && action->shortcutContext() != Qt::WindowShortcut)
            continue;
        for (const QKeySequence& key : action->shortcuts()) {
            const QString text = key.toString();
            if (taken.contains(text) && action->shortcutContext() == Qt::WindowShortcut)
                twice << text + QStringLiteral(": ") + action->text();
            taken[text] = action;
        }
    }
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(QStringLiteral(", "))));
}

void CommandsTest::theHelpSheetListsEveryAction()
{
    press(Qt::Key_F1);
    auto* sheet = m_window->findChild<HelpSheet*>();
    QVERIFY(sheet && sheet->isVisible());
    QMap<QString, QString> keys;
    const auto* tree = sheet->findChild<QTreeWidget*>();
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        for (int row = 0; row < tree->topLevelItem(i)->childCount(); ++row) {
            const QTreeWidgetItem* item = tree->topLevelItem(i)->child(row);
            keys[item->text(0)] = item->text(1);
        }
    for (const QAction* action : actions()) {
        QVERIFY2(keys.contains(plainText(*action)), qPrintable(action->text()));
        QVERIFY(!keys[plainText(*action)].isEmpty());
    }
    QTest::keyClick(sheet, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<HelpSheet*>());
}

void CommandsTest::theHelpSheetFilters()
{
    press(Qt::Key_F1);
    auto* sheet = m_window->findChild<HelpSheet*>();
    const auto* tree = sheet->findChild<QTreeWidget*>();
    QTest::keyClicks(sheet->findChild<QLineEdit*>(), QStringLiteral("export"));
    int shown = 0;
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        for (int row = 0; row < tree->topLevelItem(i)->childCount(); ++row)
            shown += !tree->topLevelItem(i)->isHidden()
                && !tree->topLevelItem(i)->child(row)->isHidden();
    QVERIFY(shown >= 1);
    QVERIFY(shown < 8);
    QTest::keyClick(sheet, Qt::Key_Escape);
}

void CommandsTest::theScaleStepsAndStays()
{
    press(Qt::Key_Plus, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_window->look().scale, 1.25);
    for (int i = 0; i < 6; ++i) {
        m_window->changeScale(1);
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(m_window->look().scale, 2.0);
    QCOMPARE(Settings::scale(), 2.0);
    m_window->changeScale(0);
    QTRY_COMPARE(m_window->look().scale, 1.0);
    QVERIFY(!m_window->look().isTouch);
    m_window->turnWorkshopMode();
    QTRY_VERIFY(m_window->look().isTouch);
    QVERIFY(Settings::workshopMode());
}

void CommandsTest::everyLookSwitchesAtOnce()
{
    QSet<QRgb> cards;
    for (const LookChoice look :
        {LookChoice::Light, LookChoice::Dark, LookChoice::HighContrast, LookChoice::Projector}) {
        m_window->chooseLook(look);
        QCoreApplication::processEvents();
        cards << m_window->look().blue.rgb();
        QVERIFY(m_window->page());
        QCOMPARE(Settings::look(), look);
    }
    QCOMPARE(cards.size(), 4);
}

void CommandsTest::pagesScrollWhereTheWindowIsTooSmall()
{
    m_window->resize(1280, 800);
    m_window->useSize({2.0, false});
    for (const PageKind page : allPages) {
        m_window->showPage(page);
        QCoreApplication::processEvents();
        QVERIFY2(m_window->width() <= 1280, qPrintable(nameOf(page)));
        QVERIFY2(m_window->height() <= 800, qPrintable(nameOf(page)));
        const QWidget* shown = m_window->page();
        QVERIFY(shown->width() >= shown->minimumSizeHint().width());
        QVERIFY(shown->height() >= shown->minimumSizeHint().height());
    }
}

QTEST_MAIN(CommandsTest)
#include "tst_commands.moc"
