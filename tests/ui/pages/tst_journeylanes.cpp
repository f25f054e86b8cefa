// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/journeyedits.h"
#include "core/model/edits/touchpointedits.h"
#include "core/report/journey/viewchoice.h"
#include "tests/support/workshopbuilder.h"
#include "ui/canvas/journey/journeyview.h"
#include "ui/pages/journeypage.h"
#include "ui/paint/journey/lanepaint.h"
#include "ui/paint/look.h"
#include "ui/panels/journey/viewchip.h"
#include "ui/session/computation.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace rundblick;

// The lanes of the journey page, its views and its moments of truth, as a person works on them: by
// mouse and by keyboard, one edit per gesture, all of it undone.
class JourneyLanesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void doubleClickWritesALane();
    void typingWritesAndTabGoesOn();
    void escapeKeepsWhatWasSaid();
    void rolesAreWrittenByLines();
    void aPointIsDragged();
    void plusAndMinusMoveAPoint();
    void theMarkOfEnhancedValueIsDragged();
    void titlesAndHeadsFold();
    void theKeyboardReachesEveryPlace();
    void aMomentOfTruthOpensAndCloses();
    void stepsAreTypedMovedRatedAndRemoved();
    void stepsHaveLanesAndIdeas();
    void aRemovedMomentClosesItself();
    void filtersSayWhatIsLeftOut();
    void viewsAreSavedRenamedAndRemoved();
    void voicesAreWrittenChangedAndRemoved();
    void evidenceIsSaidInTheInspector();

private:
    JourneyScene& board() { return m_page->view().board(); }
    QWidget* viewport() { return m_page->view().viewport(); }
    const Workshop& workshop() const { return m_session->workshop(); }
    QPoint at(const BoardPlace& place)
    {
        return m_page->view().mapFromScene(board().rectOf(place).center());
    }
    QPoint at(const MoodPlace& place, double value)
    {
        JourneyGeometry geometry = board().geometry();
        return m_page->view().mapFromScene(geometry.emotionPoint(place.phase, value));
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&m_page->view(), Qt::Key(key), modifiers);
    }
    QPlainTextEdit* writer() { return viewport()->findChild<QPlainTextEdit*>(); }
    std::string lane(std::size_t phase, Lane lane)
    {
        const LaneText* text = laneTextAt(workshop(), {m_phases[phase], {}, lane});
        return text ? text->text : std::string();
    }
    template <typename Widget>
    Widget* named(const char* accessibleName)
    {
        for (Widget* widget : m_page->findChildren<Widget*>())
            if (widget->accessibleName() == QLatin1String(accessibleName) && widget->isVisible())
                return widget;
        return nullptr;
    }
    template <typename Button>
    Button* button(const char* text)
    {
        for (Button* one : m_page->findChildren<Button*>())
            if (one->text() == QString::fromUtf8(text) && one->isVisible())
                return one;
        return nullptr;
    }
    QByteArrayList steps()
    {
        QByteArrayList texts;
        for (const Step* step : stepsOf(workshop(), m_moment))
            texts << QByteArray::fromStdString(step->text);
        return texts;
    }
    void openMoment()
    {
        m_selection->select(m_shop, m_phases[1]);
        key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(board().moment() == m_moment);
    }
    void writeStep(const char* text)
    {
        auto* line = named<QLineEdit>("New step");
        QVERIFY(line);
        QTest::keyClicks(line, QLatin1String(text));
        QTest::keyClick(line, Qt::Key_Return);
    }

    Look m_look = screenLook(Theme::Light);
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Computation> m_computation;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<JourneyPage> m_page;
    Workshop m_before;
    std::vector<Id<Phase>> m_phases;
    Id<Touchpoint> m_shop;
    Id<Placement> m_moment;
};

void JourneyLanesTest::initTestCase()
{
    loadFonts();
    QApplication::setStyle(QStringLiteral("Fusion"));
}

void JourneyLanesTest::init()
{
    WorkshopBuilder builder;
    m_phases.clear();
    for (const char* name : {"Search", "Buy", "Use"})
        m_phases.push_back(builder.phase(name));
    Segment segment;
    segment.name = "Families";
    builder.add(segment);
    m_shop = builder.touchpoint("Shop");
    builder.change(m_shop, [](Touchpoint& shop) {
        shop.ownership = Ownership::Owned;
        shop.form = Form::Personal;
    });
    const Id<Touchpoint> app = builder.touchpoint("App");
    builder.placement(app, m_phases[2]);
    m_moment = builder.placement(m_shop, m_phases[1]);
    builder.change(m_moment, [](Placement& placement) {
        placement.momentOfTruth = true;
        placement.experience = 1.0;
        placement.teamExperience = -1.0;
    });
    m_session = std::make_unique<Session>(builder.workshop(), [](const Edit&) { return ok(); });
    m_computation = std::make_unique<Computation>(*m_session);
    m_selection = std::make_unique<Selection>(*m_session);
    m_page = std::make_unique<JourneyPage>(
        Surroundings{*m_session, *m_computation, *m_selection, m_look});
    m_page->resize(1400, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_before = workshop();
}

void JourneyLanesTest::cleanup()
{
    while (m_session->history().toUndo())
        m_session->undo();
    QVERIFY(workshop() == m_before);
    m_page.reset();
}

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

void JourneyLanesTest::aMomentOfTruthOpensAndCloses()
{
    m_selection->select(m_shop, m_phases[1]);
    auto* open = button<QPushButton>("Ope&n this moment of truth ›");
    QVERIFY(open);
    QTest::mouseClick(open, Qt::LeftButton);
    QVERIFY(board().moment() == m_moment);
    key(Qt::Key_Escape);
    QVERIFY(!board().moment());
    QVERIFY(m_selection->touchpoint() == m_shop);
    QVERIFY(m_selection->phase() == m_phases[1]);
    openMoment();
    QPushButton* back = nullptr;
    for (QPushButton* one : m_page->findChildren<QPushButton*>())
        if (one->text().endsWith(QLatin1String("&Journey matrix")))
            back = one;
    QVERIFY(back);
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(!board().moment());
    for (const auto& [id, placement] : workshop().all<Placement>())
        if (id != m_moment) // no moment of truth: it does not open
            m_selection->select(placement.touchpoint, placement.phase);
    key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!board().moment());
}

void JourneyLanesTest::stepsAreTypedMovedRatedAndRemoved()
{
    openMoment();
    key(Qt::Key_Insert);
    for (const char* text : {"Enter", "Wait", "Pay"})
        writeStep(text);
    QCOMPARE(steps(), (QByteArrayList{"Enter", "Wait", "Pay"}));
    board().setCurrent(HeadPlace{2});
    key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(steps(), (QByteArrayList{"Enter", "Pay", "Wait"}));
    key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(steps(), (QByteArrayList{"Enter", "Wait", "Pay"}));
    key(Qt::Key_F2);
    QVERIFY(writer());
    QTest::keyClicks(writer(), QStringLiteral("Pay by card"));
    QTest::keyClick(writer(), Qt::Key_Return);
    QCOMPARE(steps().back(), QByteArray("Pay by card"));
    board().setCurrent(LanePlace{LaneKind::Rating, 1, 0});
    key(Qt::Key_5);
    key(Qt::Key_Minus);
    const Step* wait = stepsOf(workshop(), m_moment)[1];
    QCOMPARE(wait->importance, 5.0);
    QCOMPARE(*wait->experience, -1.0);
    board().setCurrent(HeadPlace{1});
    key(Qt::Key_Delete);
    QCOMPARE(steps(), (QByteArrayList{"Enter", "Pay by card"}));
    key(Qt::Key_Escape);
    QVERIFY(!board().moment());
}

void JourneyLanesTest::stepsHaveLanesAndIdeas()
{
    openMoment();
    writeStep("Wait");
    board().setCurrent(LanePlace{LaneKind::Company, 0, 0});
    key(Qt::Key_Return);
    QTest::keyClicks(writer(), QStringLiteral("Look for the part"));
    QTest::keyClick(writer(), Qt::Key_Return);
    QCOMPARE(stepsOf(workshop(), m_moment)[0]->company, std::string("Look for the part"));
    QTRY_VERIFY(!writer());
    board().setCurrent(LanePlace{LaneKind::Ideas, 0, 0});
    key(Qt::Key_Return);
    QTest::keyClicks(writer(), QStringLiteral("Send news"));
    QTest::keyClick(writer(), Qt::Key_Return);
    const Idea& idea = workshop().all<Idea>().begin()->second;
    QCOMPARE(idea.text, std::string("Send news"));
    QVERIFY(idea.step == stepsOf(workshop(), m_moment)[0]->id);
    board().setCurrent(LanePlace{LaneKind::Emotion, 0, 1}); // team
    key(Qt::Key_Plus);
    QCOMPARE(*stepsOf(workshop(), m_moment)[0]->teamExperience, 0.5);
}

void JourneyLanesTest::aRemovedMomentClosesItself()
{
    openMoment();
    QVERIFY(m_session->perform(removePlacement(workshop(), m_moment)));
    QVERIFY(!board().moment());
    QVERIFY(!named<QLineEdit>("New step"));
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

void JourneyLanesTest::voicesAreWrittenChangedAndRemoved()
{
    m_selection->select(m_shop, m_phases[1]);
    auto* add = button<QPushButton>("Add a v&oice …");
    QVERIFY(add);
    QTest::mouseClick(add, Qt::LeftButton);
    auto* text = named<QPlainTextEdit>("What was said");
    auto* date = named<QLineEdit>("Date");
    auto* source = named<QLineEdit>("Source");
    QVERIFY(text && date && source);
    QTest::keyClicks(text, QStringLiteral("Nobody called me back."));
    QTest::keyClicks(source, QStringLiteral("Interview 14"));
    date->setText(QStringLiteral("yesterday"));
    QTest::mouseClick(button<QPushButton>("&Keep"), Qt::LeftButton);
    QVERIFY(workshop() == m_before); // no date
    date->setText(QStringLiteral("2026-06-11"));
    QTest::mouseClick(button<QPushButton>("&Keep"), Qt::LeftButton);
    QCOMPARE(workshop().all<Quote>().size(), std::size_t{1});
    const Quote said = workshop().all<Quote>().begin()->second;
    QCOMPARE(said.placement, m_moment);
    QCOMPARE(said.source, std::string("Interview 14"));
    QCOMPARE(said.date, std::string("2026-06-11"));
    QCOMPARE(board().dotAt({m_shop, m_phases[1]})->customerQuotes, 1);
    const auto tool = [&](const char* hint) {
        QToolButton* found = nullptr;
        for (QToolButton* one : m_page->findChildren<QToolButton*>())
            if (one->toolTip() == QLatin1String(hint) && one->isVisible())
                found = one;
        return found;
    };
    QTRY_VERIFY(tool("Change this voice"));
    QTest::mouseClick(tool("Change this voice"), Qt::LeftButton);
    auto* voice = named<QComboBox>("Who said it");
    QVERIFY(voice);
    voice->setFocus();
    QTest::keyClick(voice, Qt::Key_Down);
    QTest::mouseClick(button<QPushButton>("&Keep"), Qt::LeftButton);
    QVERIFY(workshop().find(said.id)->voice == Voice::Employee);
    QTRY_VERIFY(tool("Remove this voice"));
    QTest::mouseClick(tool("Remove this voice"), Qt::LeftButton);
    QVERIFY(workshop().all<Quote>().empty());
}

void JourneyLanesTest::evidenceIsSaidInTheInspector()
{
    m_selection->select(m_shop, m_phases[1]);
    QComboBox* evidence = nullptr;
    for (QComboBox* box : m_page->findChildren<QComboBox*>())
        if (box->isVisible() && box->itemText(box->count() - 1) == QLatin1String("Measured"))
            evidence = box;
    QVERIFY(evidence);
    evidence->setFocus();
    QTest::keyClick(evidence, Qt::Key_End);
    QVERIFY(workshop().find(m_moment)->evidence == Evidence::Measured);
    QVERIFY(board().dotAt({m_shop, m_phases[1]})->evidence == Evidence::Measured);
    bool saysGap = false;
    for (const QLabel* label : m_page->findChildren<QLabel*>())
        saysGap |= label->isVisible()
            && label->text().contains(QLatin1String("worse by 2 than customers feel"));
    QVERIFY(saysGap); // team −1, customers +1
}

QTEST_MAIN(JourneyLanesTest)
#include "tst_journeylanes.moc"
