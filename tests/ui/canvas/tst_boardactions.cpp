// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workshopbuilder.h"
#include "tests/ui/canvas/testboard.h"
#include "ui/canvas/board/selectionlink.h"
#include "ui/canvas/tools/boardactions.h"
#include "ui/canvas/tools/boardtoolbar.h"
#include "ui/canvas/tools/writetools.h"
#include "ui/session/selection.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace rundblick;

// Shortcuts, menu, toolbar and the shared selection of a board.
class TestBoardActions : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init();
    void notesAreAlignedAndDistributedInOneEdit();
    void whatHasItsPlaceIsNotArranged();
    void selectAllTakesEverything();
    void copiesGoIntoAnotherWorkshop();
    void pastedNotesLieBeside();
    void theMenuOffersWhatCanBeDone();
    void everyActionOfTheMenuHasAShortcut();
    void lettersChooseTools();
    void theHandPans();
    void buttonsAreLargeEnoughForFingers();
    void aFingerMayMissByAMillimetre();
    void theSelectionIsShared();
    void aTouchpointThatIsNotHereStaysSelectedElsewhere();

private:
    QPoint at(const BoardKey& key) const
    {
        return m_view->mapFromScene(m_scene->item(key)->sceneFrame().center());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_view.get(), key, modifiers);
    }
    QPointF placeOf(int note) const
    {
        const Note* found = m_session->workshop().find(m_notes[note]);
        return {found->x, found->y};
    }

    Look m_look;
    Id<Touchpoint> m_site, m_shop;
    Id<Note> m_notes[3];
    int m_edits = 0;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<PlainScene> m_scene;
    std::unique_ptr<PlainRules> m_rules;
    std::unique_ptr<BoardView> m_view;
    BoardWriter* m_writer = nullptr;
    BoardActions* m_actions = nullptr;
    BoardToolbar* m_toolbar = nullptr;
};

void TestBoardActions::init()
{
    const bool isTouch
        = qstrcmp(QTest::currentTestFunction(), "buttonsAreLargeEnoughForFingers") == 0
        || qstrcmp(QTest::currentTestFunction(), "aFingerMayMissByAMillimetre") == 0;
    m_look = screenLook(Theme::Light, {.scale = 1.0, .isTouch = isTouch});
    WorkshopBuilder builder;
    m_site = builder.touchpoint("Website");
    m_shop = builder.touchpoint("Shop");
    m_notes[0] = builder.add(Note{{}, Board::Map, 400.0, 0.0, "One"});
    m_notes[1] = builder.add(Note{{}, Board::Map, 430.0, 90.0, "Two"});
    m_notes[2] = builder.add(Note{{}, Board::Map, 410.0, 300.0, "Three"});
    m_view.reset();
    m_scene.reset();
    m_selection.reset();
    m_edits = 0;
    m_session = std::make_unique<Session>(builder.workshop(), [this](const Edit&, HistoryStep) {
        ++m_edits;
        return ok();
    });
    m_selection = std::make_unique<Selection>(*m_session);
    m_scene = std::make_unique<PlainScene>(*m_session, m_look, 2);
    new SelectionLink(*m_scene, *m_selection);
    m_rules = std::make_unique<PlainRules>(*m_session);
    m_view = std::make_unique<BoardView>(*m_scene, m_look);
    m_writer = new BoardWriter(*m_session, *m_view, *m_rules);
    m_actions = new BoardActions(*m_writer);
    m_toolbar = new BoardToolbar(*m_writer);
    m_view->resize(900, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->activateWindow();
    m_view->setFocus();
    QTRY_VERIFY(m_view->hasFocus());
}

void TestBoardActions::notesAreAlignedAndDistributedInOneEdit()
{
    m_scene->choose({m_notes[0], m_notes[1], m_notes[2]}, m_notes[0]);
    key(Qt::Key_L, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(m_edits, 1);
    for (int note = 0; note < 3; ++note)
        QCOMPARE(placeOf(note).x(), 400.0);
    key(Qt::Key_V, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(m_edits, 2);
    QCOMPARE(placeOf(1).y(), 150.0); // half way: the notes are of one height
    m_session->undo();
    m_session->undo();
    QCOMPARE(placeOf(1), QPointF(430.0, 90.0));
}

void TestBoardActions::whatHasItsPlaceIsNotArranged()
{
    m_scene->choose({m_site, m_shop, m_notes[0]}, m_site);
    key(Qt::Key_T, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(m_edits, 0);
}

void TestBoardActions::selectAllTakesEverything()
{
    key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_scene->chosen().size(), std::size_t{5});
    QVERIFY((m_selection->touchpoints() == std::set<Id<Touchpoint>>{m_site, m_shop}));
    key(Qt::Key_Delete);
    QCOMPARE(m_edits, 1);
    QVERIFY(m_scene->listed().empty());
    key(Qt::Key_A, Qt::ControlModifier); // nothing is left
    key(Qt::Key_Delete);
    QCOMPARE(m_edits, 1);
}

void TestBoardActions::copiesGoIntoAnotherWorkshop()
{
    m_scene->choose({m_shop, m_notes[0]}, m_shop);
    key(Qt::Key_C, Qt::ControlModifier);
    Session other({}, [](const Edit&, HistoryStep) { return ok(); });
    PlainScene scene(other, m_look);
    PlainRules rules(other);
    BoardView view(scene, m_look);
    BoardActions actions(*new BoardWriter(other, view, rules));
    actions.paste();
    QCOMPARE(other.workshop().all<Touchpoint>().size(), std::size_t{1});
    QCOMPARE(other.workshop().all<Touchpoint>().begin()->second.name, std::string("Shop"));
    QCOMPARE(other.workshop().all<Note>().size(), std::size_t{1});
    QCOMPARE(scene.chosen().size(), std::size_t{2}); // what was pasted is selected
}

void TestBoardActions::pastedNotesLieBeside()
{
    m_scene->choose(m_notes[1]);
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(m_session->workshop().all<Note>().size(), std::size_t{4});
    const auto* made = std::get_if<Id<Note>>(&*m_scene->current());
    QVERIFY(made && *made != m_notes[1]);
    QCOMPARE(m_session->workshop().find(*made)->x, 454.0);
    QGuiApplication::clipboard()->setText(QStringLiteral("App\nFair\n"));
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_session->workshop().all<Touchpoint>().size(), std::size_t{4});
}

void TestBoardActions::theMenuOffersWhatCanBeDone()
{
    const auto count = [this] {
        QMenu menu;
        m_actions->fillMenu(menu);
        qsizetype actions = 0;
        for (const QAction* action : menu.actions())
            actions += action->isSeparator() ? 0 : 1;
        return actions;
    };
    m_scene->choose({}, {});
    QCOMPARE(count(), 1); // paste
    m_scene->choose(m_site);
    QCOMPARE(count(), 7);
    m_scene->choose({m_notes[0], m_notes[1]}, m_notes[0]);
    QCOMPARE(count(), 8); // with "Arrange"
}

void TestBoardActions::everyActionOfTheMenuHasAShortcut()
{
    m_scene->choose({m_notes[0], m_notes[1]}, m_notes[0]);
    QMenu menu;
    m_actions->fillMenu(menu);
    std::set<QString> taken;
    for (const QAction* action : menu.findChildren<QAction*>() + m_view->actions()) {
        if (action->isSeparator() || action->menu() || action->text().isEmpty())
            continue;
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
        const QString text = action->shortcut().toString() + u'|' + action->text();
        taken.insert(text);
    }
    std::set<QString> keys;
    for (const QString& text : taken)
        QVERIFY2(keys.insert(text.section(u'|', 0, 0)).second, qPrintable(text));
}

void TestBoardActions::lettersChooseTools()
{
    QVERIFY(dynamic_cast<SelectTool*>(m_view->tool()));
    key(Qt::Key_L);
    QVERIFY(dynamic_cast<LinkTool*>(m_view->tool()));
    key(Qt::Key_N);
    QVERIFY(dynamic_cast<NoteTool*>(m_view->tool()));
    key(Qt::Key_P);
    QVERIFY(dynamic_cast<PlaceTool*>(m_view->tool()));
    key(Qt::Key_V);
    QVERIFY(dynamic_cast<SelectTool*>(m_view->tool()));
    for (QToolButton* button : m_toolbar->findChildren<QToolButton*>())
        if (button->text() == QLatin1String("Link touchpoints"))
            QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(dynamic_cast<LinkTool*>(m_view->tool()));
}

void TestBoardActions::theHandPans()
{
    key(Qt::Key_H);
    const QRectF before = m_view->seen();
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, at(m_notes[0]));
    QTest::mouseMove(m_view->viewport(), at(m_notes[0]) + QPoint(50, 20));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, at(m_notes[0]));
    QVERIFY(m_view->seen() != before);
    QCOMPARE(m_edits, 0);
    key(Qt::Key_V);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at(m_notes[0]));
    QVERIFY(m_scene->chosen() == std::set<BoardKey>{m_notes[0]}); // the hand is put away
}

void TestBoardActions::buttonsAreLargeEnoughForFingers()
{
    for (QToolButton* button : m_toolbar->findChildren<QToolButton*>()) {
        QVERIFY(button->width() >= 44 && button->height() >= 44);
        QVERIFY(!button->toolTip().isEmpty());
    }
    const auto forms = CardItem::formsOf(m_scene->item(m_site)->name(), m_scene->look());
    QVERIFY(forms.front().height() >= 44.0);
}

void TestBoardActions::aFingerMayMissByAMillimetre()
{
    m_view->zoomBy(0.4);
    const QRect frame
        = m_view->mapFromScene(m_scene->item(m_notes[2])->sceneFrame()).boundingRect();
    QVERIFY(frame.height() < 30);
    const QPoint beside(frame.center().x(), frame.bottom() + 14);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, beside);
    QVERIFY(m_scene->chosen() == std::set<BoardKey>{m_notes[2]});
    QTest::mouseClick(
        m_view->viewport(), Qt::LeftButton, {}, {frame.center().x(), frame.bottom() + 60});
    QVERIFY(m_scene->chosen().empty());
}

void TestBoardActions::theSelectionIsShared()
{
    m_selection->select(m_shop); // on another page
    QVERIFY(m_scene->chosen() == std::set<BoardKey>{m_shop});
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at(m_site));
    QVERIFY(m_selection->touchpoint() == m_site);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, at(m_shop));
    QVERIFY((m_selection->touchpoints() == std::set<Id<Touchpoint>>{m_site, m_shop}));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, at(m_notes[0]));
    QCOMPARE(m_scene->chosen().size(), std::size_t{3});
    QCOMPARE(m_selection->touchpoints().size(), std::size_t{2}); // notes stay the board's affair
}

void TestBoardActions::aTouchpointThatIsNotHereStaysSelectedElsewhere()
{
    m_scene->erase(m_shop); // as a filter does
    m_selection->select(m_shop);
    QVERIFY(m_scene->chosen().empty());
    QVERIFY(m_selection->touchpoint() == m_shop);
}

QTEST_MAIN(TestBoardActions)
#include "tst_boardactions.moc"
