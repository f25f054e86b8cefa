// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/recordedits.h"
#include "core/store/workshopfile.h"
#include "tests/support/workshopbuilder.h"
#include "ui/canvas/flow/flowview.h"
#include "ui/canvas/journey/journeyview.h"
#include "ui/pages/flowpage.h"
#include "ui/pages/journeypage.h"
#include "ui/session/document.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"
#include "ui/support/language.h"
#include "ui/support/settings.h"
#include "ui/window/mainwindow.h"
#include "ui/window/search/finder.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace rundblick;

// Whether the help sheet says all there is, and only that: each key that is pressed on a board and
// taken is listed, and what is listed is taken.
class HelpKeysTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void whatABoardTakesIsListed_data();
    void whatABoardTakesIsListed();
    void whatIsListedIsTaken_data() { whatABoardTakesIsListed_data(); }
    void whatIsListedIsTaken();
    void keysAreReadAsTheyStandOnTheKeyboard();
    void noKeyMeansTwoThingsInOnePlace();

private:
    void prepare(int state);
    bool takes(const QKeySequence& keys);
    QSet<QString> listed() const;
    bool isAction(const QKeySequence& keys) const;
    Session& session() { return m_window->document()->session(); }
    QWidget* board() const { return m_window->page()->focusProxy(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

constexpr int stateCount = 3; // at a placement; on a link or in a lane; in a moment of truth

// Two touchpoints in two phases, one of them a moment of truth with two steps, and a link.
static Workshop littleJourney()
{
    WorkshopBuilder builder;
    const Id<Phase> search = builder.phase("Search");
    const Id<Phase> buy = builder.phase("Buy");
    const Id<Touchpoint> site = builder.touchpoint("Website");
    const Id<Touchpoint> shop = builder.touchpoint("Shop");
    builder.placement(site, search, 0.9);
    const Id<Placement> moment = builder.placement(shop, buy, 0.8);
    builder.change(moment, [](Placement& placement) { placement.momentOfTruth = true; });
    for (const char* text : {"Greeting", "Advice"}) {
        Step step;
        step.placement = moment;
        step.text = text;
        builder.add(step);
    }
    builder.add(Link{{}, LinkEnd::Touchpoint, site, LinkEnd::Touchpoint, shop, 0.5});
    return builder.workshop();
}

void HelpKeysTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("rundblick-test"));
    QCoreApplication::setApplicationName(QStringLiteral("helpkeys"));
    loadFonts();
    QApplication::setStyle(QStringLiteral("Fusion"));
    Settings::setLanguage(QStringLiteral("en"));
    useLanguage(QStringLiteral("en"));
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(QStringLiteral("Workshop.rundblick"));
    QVERIFY(writeWorkshop(path.toStdString(), littleJourney(), Existing::Refuse));
    m_window = std::make_unique<MainWindow>(m_folder->path(), Theme::Light);
    m_window->show();
    QVERIFY(m_window->open(path));
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

// Return and Enter are one key to a person.
static QString nameOf(QKeySequence keys)
{
    if (keys[0].key() == Qt::Key_Return)
        keys = QKeyCombination(keys[0].keyboardModifiers(), Qt::Key_Enter);
    return keys.toString();
}

bool HelpKeysTest::isAction(const QKeySequence& keys) const
{
    const std::vector<Command> commands = commandsOf(*m_window);
    return std::ranges::any_of(
        commands, [&](const Command& one) { return one.action->shortcuts().contains(keys); });
}

QSet<QString> HelpKeysTest::listed() const
{
    QSet<QString> names;
    for (const KeyHelp& help : m_window->page()->keys())
        for (const QKeySequence& keys : help.keys)
            names << nameOf(keys);
    for (const Command& command : commandsOf(*m_window))
        for (const QKeySequence& keys : command.action->shortcuts())
            names << nameOf(keys);
    return names;
}

// A placement that is a moment of truth is selected, nothing is edited, nothing was changed.
void HelpKeysTest::prepare(int state)
{
    if (QWidget* focused = QApplication::focusWidget(); qobject_cast<QLineEdit*>(focused))
        QTest::keyClick(focused, Qt::Key_Escape);
    while (session().history().toUndo())
        session().undo();
    const auto& placements = session().workshop().all<Placement>();
    const auto found = std::ranges::find_if(
        placements, [](const auto& entry) { return entry.second.momentOfTruth; });
    auto* journey = qobject_cast<JourneyPage*>(m_window->page());
    auto* flow = qobject_cast<FlowPage*>(m_window->page());
    if (journey)
        journey->view().board().openMoment({});
    board()->setFocus();
    m_window->selection()->select({});
    m_window->selection()->select(found->second.touchpoint, found->second.phase);
    if (state == 1) // so that each digit changes something
        session().perform(editRecord(session().workshop(), found->first, EditKind::ChangePlacement,
            [](Placement& placement) { placement.importance = 2.5; }));
    if (flow && state == 1)
        flow->view().scene().choose(BoardKey(session().workshop().all<Link>().begin()->first));
    if (journey && state == 1)
        journey->view().board().setCurrent(LanePlace{LaneKind::Company, 1});
    if (journey && state == 2)
        journey->view().board().openMoment(found->first);
}

bool HelpKeysTest::takes(const QKeySequence& keys)
{
    const int key = keys[0].key();
    const QString text
        = key < 128 && !keys[0].keyboardModifiers() ? QString(QChar(key)) : QString();
    QKeyEvent press(QEvent::KeyPress, key, keys[0].keyboardModifiers(), text);
    QCoreApplication::sendEvent(board(), &press);
    QKeyEvent release(QEvent::KeyRelease, key, keys[0].keyboardModifiers());
    QCoreApplication::sendEvent(board(), &release);
    return press.isAccepted();
}

void HelpKeysTest::whatABoardTakesIsListed_data()
{
    QTest::addColumn<int>("page");
    for (const PageKind page : {PageKind::Map, PageKind::Journey, PageKind::Flow, PageKind::Wheel})
        QTest::newRow(qPrintable(rundblick::nameOf(page))) << static_cast<int>(page);
}

void HelpKeysTest::whatABoardTakesIsListed()
{
    QFETCH(int, page);
    m_window->showPage(static_cast<PageKind>(page));
    QList<QKeySequence> pressed;
    for (int key = Qt::Key_A; key <= Qt::Key_Z; ++key)
        pressed << QKeySequence(key) << QKeySequence(Qt::CTRL | Qt::Key(key));
    pressed << digitKeys(0, 9) << arrowKeys() << arrowKeys(Qt::ControlModifier)
            << arrowKeys(Qt::ShiftModifier);
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_End, Qt::Key_Enter, Qt::Key_Escape,
             Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Insert, Qt::Key_Space, Qt::Key_Plus,
             Qt::Key_Minus, Qt::Key_Asterisk, Qt::Key_Slash, Qt::Key_F2, Qt::Key_F4, Qt::Key_F6})
        pressed << QKeySequence(key);
    const QSet<QString> known = listed();
    QStringList unlisted;
    for (const QKeySequence& keys : pressed) {
        const QKeySequence plain(keys[0].key()); // which may do the same with Ctrl or Shift
        if (known.contains(nameOf(keys)) || known.contains(nameOf(plain)))
            continue;
        prepare(0);
        if (takes(keys))
            unlisted << keys.toString();
    }
    prepare(0);
    QVERIFY2(unlisted.isEmpty(), qPrintable(unlisted.join(QStringLiteral(", "))));
}

void HelpKeysTest::whatIsListedIsTaken()
{
    QFETCH(int, page);
    m_window->showPage(static_cast<PageKind>(page));
    QVERIFY(!m_window->page()->keys().empty());
    QStringList idle;
    for (const KeyHelp& help : m_window->page()->keys()) {
        QVERIFY(!help.what.isEmpty());
        for (const QKeySequence& keys : help.keys) {
            bool isTaken = isAction(keys);
            for (int state = 0; state < stateCount && !isTaken; ++state) {
                prepare(state);
                isTaken = takes(keys);
            }
            if (!isTaken)
                idle << keys.toString();
        }
    }
    prepare(0);
    QVERIFY2(idle.isEmpty(), qPrintable(idle.join(QStringLiteral(", "))));
}

void HelpKeysTest::keysAreReadAsTheyStandOnTheKeyboard()
{
    QCOMPARE(textOf({arrowKeys(), {}}), QStringLiteral("↑ ↓ ← →"));
    QCOMPARE(textOf({arrowKeys(Qt::ControlModifier), {}}),
        QStringLiteral("Ctrl+↑ · Ctrl+↓ · Ctrl+← · Ctrl+→"));
    QCOMPARE(textOf({digitKeys(1, 5), {}}), QStringLiteral("1 … 5"));
    QCOMPARE(textOf({{Qt::Key_Plus, Qt::Key_Minus, Qt::Key_0}, {}}), QStringLiteral("+ − 0"));
    QCOMPARE(textOf({{Qt::Key_Home, Qt::Key_End}, {}}), QStringLiteral("Home · End"));
}

// Two actions that can be meant at the same time: both of the window, or both where the focus is.
static bool meet(const QAction& one, const QAction& other)
{
    if (one.shortcutContext() == Qt::WindowShortcut
        || other.shortcutContext() == Qt::WindowShortcut)
        return true;
    for (QObject* a : one.associatedObjects())
        for (QObject* b : other.associatedObjects()) {
            auto* first = qobject_cast<QWidget*>(a);
            auto* second = qobject_cast<QWidget*>(b);
            if (first && second
                && (first == second
                    || (one.shortcutContext() == Qt::WidgetWithChildrenShortcut
                        && first->isAncestorOf(second))
                    || (other.shortcutContext() == Qt::WidgetWithChildrenShortcut
                        && second->isAncestorOf(first))))
                return true;
        }
    return false;
}

void HelpKeysTest::noKeyMeansTwoThingsInOnePlace()
{
    QStringList twice;
    for (const PageKind kind : allPages) {
        m_window->showPage(kind);
        const std::vector<Command> commands = commandsOf(*m_window);
        QVERIFY(commands.size() > 30);
        for (std::size_t i = 0; i < commands.size(); ++i)
            for (std::size_t j = i + 1; j < commands.size(); ++j)
                for (const QKeySequence& keys : commands[i].action->shortcuts())
                    if (commands[j].action->shortcuts().contains(keys)
                        && meet(*commands[i].action, *commands[j].action))
                        twice << QStringLiteral("%1: %2, %3")
                                     .arg(keys.toString(), commands[i].text, commands[j].text);
    }
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(QStringLiteral("; "))));
}

QTEST_MAIN(HelpKeysTest)
#include "tst_helpkeys.moc"
