// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/journey/viewchoice.h"
#include "tests/ui/pages/journeydriver.h"
#include "ui/paint/journey/lanepaint.h"
#include "ui/panels/journey/viewchip.h"

#include <QMenu>

using namespace rundblick;

// The lanes of the journey page and its views, as a person works on them: by mouse and by keyboard,
// one edit per gesture, all of it undone.
class JourneyLanesTest : public JourneyDriver {
    Q_OBJECT

private slots:
    void initTestCase() { chooseStyle(); }
    void init() { open(); }
    void cleanup() { undoAll(); }
    void doubleClickWritesALane();
    void typingWritesAndTabGoesOn();
    void escapeKeepsWhatWasSaid();
    void rolesAreWrittenByLines();
    void aPointIsDragged();
    void plusAndMinusMoveAPoint();
    void theMarkOfEnhancedValueIsDragged();
    void titlesAndHeadsFold();
    void theKeyboardReachesEveryPlace();
    void filtersSayWhatIsLeftOut();
    void viewsAreSavedRenamedAndRemoved();
};

void JourneyLanesTest::doubleClickWritesALane()
{
    const LanePlace needs{LaneKind::Needs, 1, 0};
    QTest::mouseDClick(viewport(), Qt::LeftButton, {}, at(needs));
    QVERIFY(writer());
    QTest::keyClicks(writer(), QStringLiteral("A fair price"));
    QVERIFY(workshop() == m_before); // nothing before it is kept
    QTest::keyClick(writer(), Qt::Key_Return);
    QCOMPARE(lane(1, Lane::Needs), std::string("A fair price"));
    QTRY_VERIFY(!writer());
    QVERIFY(board().current() == BoardPlace(needs));
    key(Qt::Key_Delete);
    QCOMPARE(lane(1, Lane::Needs), std::string());
}

void JourneyLanesTest::typingWritesAndTabGoesOn()
{
    board().setCurrent(LanePlace{LaneKind::Pains, 0, 0});
    QTest::keyClick(&m_page->view(), 'T');
    QVERIFY(writer());
    QTest::keyClicks(writer(), QStringLiteral("oo dear"));
    QTest::keyClick(writer(), Qt::Key_Tab);
    QCOMPARE(lane(0, Lane::Pains).substr(1), std::string("oo dear"));
    QPlainTextEdit* next = nullptr;
    for (QPlainTextEdit* edit : viewport()->findChildren<QPlainTextEdit*>())
        if (edit->isVisible())
            next = edit;
    QVERIFY(next);
    QTest::keyClicks(next, QStringLiteral("Two"));
    QTest::keyClick(next, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(next, QStringLiteral("lines"));
    QTest::keyClick(next, Qt::Key_Return);
    QCOMPARE(lane(1, Lane::Pains), std::string("Two\nlines"));
}

void JourneyLanesTest::escapeKeepsWhatWasSaid()
{
    board().setCurrent(LanePlace{LaneKind::Activity, 2, 0});
    key(Qt::Key_F2);
    QVERIFY(writer());
    QTest::keyClicks(writer(), QStringLiteral("Ride"));
    QTest::keyClick(writer(), Qt::Key_Escape);
    QVERIFY(workshop() == m_before);
}

void JourneyLanesTest::rolesAreWrittenByLines()
{
    board().setCurrent(LanePlace{LaneKind::Roles, 1, 0});
    key(Qt::Key_Return);
    QVERIFY(writer());
    QTest::keyClicks(writer(), QStringLiteral("Sales"));
    QTest::keyClick(writer(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(writer(), QStringLiteral("Finance, Legal"));
    QTest::keyClick(writer(), Qt::Key_Return);
    const Responsibles expected{{"Sales"}, {"Finance", "Legal"}};
    QVERIFY(responsiblesOf(workshop(), m_phases[1]) == expected);
    m_session->undo(); // all three are one step
    QVERIFY(workshop() == m_before);
}

void JourneyLanesTest::aPointIsDragged()
{
    // Buy: the mean of its only placement is +1.
    const MoodPlace customers{0, 1};
    QTest::mousePress(viewport(), Qt::LeftButton, {}, at(customers, 1.0));
    QTest::mouseMove(viewport(), at(customers, 0.0));
    QTest::mouseMove(viewport(), at(customers, -1.5));
    QVERIFY(workshop() == m_before); // only a preview moves
    QVERIFY(board().figure().curves[0].points[1]->value < -1.0);
    QTest::mouseRelease(viewport(), Qt::LeftButton, {}, at(customers, -1.5));
    const Emotion* said = emotionAt(workshop(), {m_phases[1], {}, Voice::Customer, Horizon::AsIs});
    QVERIFY(said);
    QVERIFY(std::abs(said->value + 1.5) <= 0.15); // to the pixel
    QVERIFY(!emotionAt(workshop(), {m_phases[1], {}, Voice::Employee, Horizon::AsIs}));
    m_session->undo();
    QCOMPARE(board().figure().curves[0].points[1]->value, 1.0);
    QVERIFY(!board().figure().curves[0].points[1]->isSaid);
}

void JourneyLanesTest::plusAndMinusMoveAPoint()
{
    board().setCurrent(LanePlace{LaneKind::Emotion, 1, 2}); // customers, to be
    QVERIFY(!board().figure().curves[2].points[1]);
    key(Qt::Key_Plus);
    key(Qt::Key_Plus);
    const EmotionAt toBe{m_phases[1], {}, Voice::Customer, Horizon::ToBe};
    QCOMPARE(emotionAt(workshop(), toBe)->value, 1.0);
    key(Qt::Key_Minus);
    QCOMPARE(emotionAt(workshop(), toBe)->value, 0.5);
    key(Qt::Key_Delete);
    QVERIFY(!emotionAt(workshop(), toBe));
}

void JourneyLanesTest::theMarkOfEnhancedValueIsDragged()
{
    const JourneyGeometry geometry = board().geometry();
    const QRectF track
        = trackRect(geometry, geometry.laneOf(board().figure(), LaneKind::Company)->rect);
    const auto point
        = [&](double x) { return m_page->view().mapFromScene(QPointF(x, track.center().y())); };
    QTest::mousePress(viewport(), Qt::LeftButton, {}, point(track.right()));
    QTest::mouseMove(viewport(), point(track.center().x()));
    QTest::mouseMove(viewport(), point(geometry.left + 2.1 * geometry.column));
    QVERIFY(workshop() == m_before);
    QTest::mouseRelease(
        viewport(), Qt::LeftButton, {}, point(geometry.left + 2.1 * geometry.column));
    QVERIFY(workshop().setup().enhancedFrom == m_phases[2]);
    board().setCurrent(LanePlace{LaneKind::Company, 1, 0});
    key(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(workshop().setup().enhancedFrom == m_phases[1]);
    key(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(!workshop().setup().enhancedFrom);
}

void JourneyLanesTest::titlesAndHeadsFold()
{
    const LanePlace title{LaneKind::Emotion, {}, 0};
    QTest::mouseClick(viewport(), Qt::LeftButton, {}, at(title));
    QVERIFY(isCollapsed(board().view(), keyOf(LaneKind::Emotion)));
    QVERIFY(board().geometry().emotion.isEmpty());
    key(Qt::Key_Space);
    QVERIFY(!board().geometry().emotion.isEmpty());
    const std::size_t lines = board().geometry().lines.size();
    QTest::mouseClick(viewport(), Qt::LeftButton, {}, at(GroupPlace{0, {}}));
    QCOMPARE(board().geometry().lines.size(), lines - 1);
    key(Qt::Key_Return);
    QCOMPARE(board().geometry().lines.size(), lines);
    QVERIFY(workshop() == m_before); // folding is no edit
}

void JourneyLanesTest::theKeyboardReachesEveryPlace()
{
    m_selection->select({});
    key(Qt::Key_Down); // the first row
    QVERIFY(m_selection->touchpoint());
    key(Qt::Key_Home);
    key(Qt::Key_Right); // the first phase
    std::set<LaneKind> lanes;
    std::set<std::size_t> curves;
    bool hasGroup = false;
    for (int i = 0; i < 30; ++i) {
        key(Qt::Key_Up);
        const BoardPlace place = *board().current();
        if (const auto* lane = std::get_if<LanePlace>(&place)) {
            lanes.insert(lane->lane);
            QVERIFY(lane->column == std::size_t{0});
            if (lane->lane == LaneKind::Emotion)
                curves.insert(lane->curve);
        }
        hasGroup |= std::holds_alternative<GroupPlace>(place);
    }
    QVERIFY(hasGroup);
    QCOMPARE(lanes.size(), std::size_t{6});
    QCOMPARE(curves.size(), std::size_t{3});
    std::set<Id<Touchpoint>> rows;
    for (int i = 0; i < 30; ++i) {
        key(Qt::Key_Down);
        if (m_selection->touchpoint())
            rows.insert(*m_selection->touchpoint());
    }
    QCOMPARE(rows.size(), std::size_t{2});
    QVERIFY(m_selection->phase() == m_phases[0]); // still in its column
}

void JourneyLanesTest::filtersSayWhatIsLeftOut()
{
    SavedView view;
    view.ownership = Ownership::Owned;
    board().setView(view);
    const auto says = [&](const char* text) {
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            if (label->isVisible() && label->text() == QString::fromUtf8(text))
                return true;
        return false;
    };
    QVERIFY(says("1 of 2 shown · Channel: Owned"));
    auto* all = button<QToolButton>("Show &all");
    QVERIFY(all);
    QTest::mouseClick(all, Qt::LeftButton);
    QVERIFY(!isFiltered(board().view()));
    QCOMPARE(board().figure().shown, std::size_t{2});
    // The same by the menu, as it is built when it opens.
    auto* filter = button<QToolButton>("&Filter");
    QVERIFY(filter);
    emit filter->menu()->aboutToShow();
    for (QAction* group : filter->menu()->actions())
        for (QAction* entry : group->menu()->actions())
            if (entry->text() == QLatin1String("Customer"))
                entry->trigger();
    QVERIFY(board().view().voice == Voice::Customer);
    QCOMPARE(board().figure().shown, std::size_t{0}); // nobody said anything
}

void JourneyLanesTest::viewsAreSavedRenamedAndRemoved()
{
    auto* sorting = named<QComboBox>("Sort by");
    QVERIFY(sorting);
    sorting->setFocus();
    QTest::keyClick(sorting, Qt::Key_Down);
    QVERIFY(board().view().sorting == Sorting::Name);
    QTest::mouseClick(button<QPushButton>("Sa&ve view"), Qt::LeftButton);
    auto* name = named<QLineEdit>("Name of the view");
    QVERIFY(name);
    QTest::keyClicks(name, QStringLiteral("A to Z"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(workshop().all<SavedView>().size(), std::size_t{1});
    QVERIFY(workshop().all<SavedView>().begin()->second.sorting == Sorting::Name);
    QTRY_VERIFY(button<ViewChip>("Everything"));
    QTest::mouseClick(button<ViewChip>("Everything"), Qt::LeftButton);
    QVERIFY(board().view().sorting == Sorting::Own);
    QTRY_VERIFY(button<ViewChip>("A to Z"));
    ViewChip* chip = button<ViewChip>("A to Z");
    QVERIFY(chip && !chip->isChecked());
    QTest::mouseClick(chip, Qt::LeftButton);
    QVERIFY(chip->isChecked());
    QVERIFY(board().view().sorting == Sorting::Name);
    QTest::keyClick(chip, Qt::Key_F2);
    name = named<QLineEdit>("Name of the view");
    QVERIFY(name);
    QCOMPARE(name->text(), QStringLiteral("A to Z"));
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("By name"));
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(findByName<SavedView>(workshop(), "By name"));
    QTRY_VERIFY(button<ViewChip>("By name"));
    QTest::keyClick(button<ViewChip>("By name"), Qt::Key_Delete);
    QVERIFY(workshop().all<SavedView>().empty());
}

QTEST_MAIN(JourneyLanesTest)
#include "tst_journeylanes.moc"
