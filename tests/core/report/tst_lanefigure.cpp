// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/journeyedits.h"
#include "core/report/journey/journeyfigure.h"
#include "core/report/journey/rowsorting.h"
#include "core/report/journey/viewchoice.h"
#include "tests/support/workshopbuilder.h"

#include <QTest>

using namespace rundblick;

// What the lanes above the journey matrix say, and what a view shows of the matrix.
class LaneFigureTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void whatIsSaidWinsOverTheMean();
    void aSegmentFeelsAsItsPlacementsSay();
    void curvesOfSegmentsAppearWhenSomethingIsSaid();
    void hiddenCurvesAndLanesAreLeftOut();
    void aSegmentReadsItsOwnTextElseThatOfAll();
    void leadersAndHelpersAreApart();
    void filtersLeaveOutTouchpoints_data();
    void filtersLeaveOutTouchpoints();
    void dotsCountVoicesIdeasAndTheGap();
    void parkedTouchpointsAreOnNoBoard();
    void namesSortAsInADictionary();
    void touchpointsWithoutADepartmentComeLast();
    void collapsedGroupsKeepTheirRows();
    void stepsAreColumnsOfAMoment();
    void entriesOfViewsAreWholeLines();

private:
    SavedView segmentView() const
    {
        SavedView view;
        view.segment = m_families;
        return view;
    }
    void apply(const Edit& edit) { m_workshop.apply(edit); }
    JourneyFigure figure(const SavedView& view = {}) const
    {
        return journeyFigure(m_workshop, nullptr, view);
    }
    QByteArrayList names(const SavedView& view) const
    {
        QByteArrayList names;
        for (const JourneyGroup& group : figure(view).groups)
            for (const JourneyRow& row : group.rows)
                names << QByteArray::fromStdString(row.name);
        return names;
    }

    Workshop m_workshop;
    Id<Phase> m_buy;
    Id<Phase> m_use;
    Id<Segment> m_families;
    Id<Touchpoint> m_shop;
    Id<Placement> m_shopBuy; // of all: −1, importance 4, usage 0.5
    Id<Placement> m_appUse; // of families: +2, importance 2, usage 0.5
};

void LaneFigureTest::init()
{
    WorkshopBuilder builder;
    m_buy = builder.phase("Buy");
    m_use = builder.phase("Use");
    Segment segment;
    segment.name = "Families";
    m_families = builder.add(segment);
    m_shop = builder.touchpoint("Shop");
    const Id<Touchpoint> app = builder.touchpoint("App");
    builder.touchpoint("Äpfel");
    builder.change(m_shop, [](Touchpoint& shop) {
        shop.ownership = Ownership::Owned;
        shop.form = Form::Personal;
        shop.owner = "Sales";
    });
    m_shopBuy = builder.placement(m_shop, m_buy, 0.5);
    builder.change(m_shopBuy, [](Placement& placement) {
        placement.importance = 4.0;
        placement.experience = -1.0;
        placement.teamExperience = 1.0;
        placement.targetExperience = 1.0;
        placement.evidence = Evidence::Survey;
    });
    m_appUse = builder.placement(app, m_use, 0.5);
    builder.change(m_appUse, [&](Placement& placement) {
        placement.segment = m_families;
        placement.importance = 2.0;
        placement.experience = 2.0;
    });
    Quote quote;
    quote.placement = m_shopBuy;
    quote.text = "Too slow";
    builder.add(quote);
    quote.voice = Voice::Employee;
    builder.add(quote);
    builder.add(quote);
    Idea idea;
    idea.touchpoint = m_shop;
    idea.placement = m_shopBuy;
    idea.text = "Two tills";
    builder.add(idea);
    m_workshop = builder.workshop();
}

void LaneFigureTest::whatIsSaidWinsOverTheMean()
{
    apply(setEmotion(m_workshop, {m_buy, {}, Voice::Customer, Horizon::AsIs}, 0.5));
    const JourneyFigure shown = figure();
    QCOMPARE(shown.curves.size(), std::size_t{3}); // customers, team, customers to be
    QVERIFY(shown.curves[0].points[0] == (MoodPoint{0.5, true}));
    QVERIFY(shown.curves[0].points[1] == (MoodPoint{2.0, false})); // the only placement's
    QVERIFY(shown.curves[1].points[0] == (MoodPoint{1.0, false}));
    QVERIFY(!shown.curves[1].points[1]);
    QVERIFY(shown.curves[2].points[0] == (MoodPoint{1.0, false}));
    QCOMPARE(*shown.phases[0].customer, 0.5);
    QCOMPARE(*lowestPhase(shown), std::size_t{0});
}

void LaneFigureTest::aSegmentFeelsAsItsPlacementsSay()
{
    Placement placement = *m_workshop.find(m_shopBuy);
    placement.id = Id<Placement>{900};
    placement.segment = m_families;
    placement.importance = 2.0;
    placement.usage = 1.0;
    placement.experience = 1.0;
    apply(addRecord(placement));
    // (4·0.5·(−1) + 2·1·1)/(4·0.5 + 2·1) = 0
    QCOMPARE(figure(segmentView()).curves[0].points[0]->value, 0.0);
    QVERIFY(figure(segmentView()).curves[0].segment == m_families);
}

void LaneFigureTest::curvesOfSegmentsAppearWhenSomethingIsSaid()
{
    apply(setEmotion(m_workshop, {m_use, m_families, Voice::Customer, Horizon::AsIs}, -2.0));
    const JourneyFigure shown = figure();
    QCOMPARE(shown.curves.size(), std::size_t{4});
    QCOMPARE(shown.curves[3].name, std::string("Families"));
    QVERIFY(shown.curves[3].points[1] == (MoodPoint{-2.0, true}));
    QVERIFY(shown.curves[3].points[0] == (MoodPoint{-1.0, false})); // that of all counts for them
    QVERIFY(shown.curves[0].points[1] == (MoodPoint{2.0, false})); // all: not what families say
    apply(setEmotion(m_workshop, {m_buy, {}, Voice::Customer, Horizon::AsIs}, 0.5));
    QVERIFY(figure().curves[3].points[0] == (MoodPoint{0.5, false, true})); // before any mean
}

void LaneFigureTest::hiddenCurvesAndLanesAreLeftOut()
{
    SavedView view;
    setHidden(view, keyOf(LaneKind::Pains), true);
    setHidden(view, keyOf(figure().curves[1]), true);
    const JourneyFigure shown = figure(view);
    QCOMPARE(shown.curves.size(), std::size_t{2});
    QCOMPARE(shown.lanes.size(), std::size_t{5});
    QVERIFY(std::ranges::find(shown.lanes, LaneKind::Pains, &LaneRow::kind) == shown.lanes.end());
    QCOMPARE(*shown.phases[0].team, 1.0); // hiding a curve does not forget what it says
    setHidden(view, keyOf(LaneKind::Emotion), true);
    QVERIFY(figure(view).curves.empty());
}

void LaneFigureTest::aSegmentReadsItsOwnTextElseThatOfAll()
{
    apply(setLaneText(m_workshop, {m_buy, {}, Lane::Needs}, "A price"));
    apply(setLaneText(m_workshop, {m_use, {}, Lane::Needs}, "Range"));
    apply(setLaneText(m_workshop, {m_buy, m_families, Lane::Needs}, "Two seats"));
    const auto needs = [](const JourneyFigure& shown) {
        return std::ranges::find(shown.lanes, LaneKind::Needs, &LaneRow::kind)->cells;
    };
    const std::vector<LaneCell> ofAll = needs(figure());
    QCOMPARE(ofAll[0].text, std::string("A price"));
    QVERIFY(ofAll[0].segments == (std::vector<SegmentText>{{"Families", "Two seats"}}));
    const std::vector<LaneCell> ofFamilies = needs(figure(segmentView()));
    QCOMPARE(ofFamilies[0].text, std::string("Two seats"));
    QVERIFY(!ofFamilies[0].isOfAll);
    QCOMPARE(ofFamilies[1].text, std::string("Range"));
    QVERIFY(ofFamilies[1].isOfAll);
}

void LaneFigureTest::leadersAndHelpersAreApart()
{
    apply(setResponsibles(m_workshop, m_buy, {{"Sales"}, {"Legal", "Finance"}}));
    const JourneyFigure shown = figure();
    const LaneRow& roles = shown.lanes.back();
    QVERIFY(roles.kind == LaneKind::Roles);
    QVERIFY(roles.cells[0].leads == std::vector<std::string>{"Sales"});
    QVERIFY(roles.cells[0].helps == (std::vector<std::string>{"Finance", "Legal"}));
    QVERIFY(roles.cells[1].leads.empty());
}

void LaneFigureTest::filtersLeaveOutTouchpoints_data()
{
    QTest::addColumn<int>("segment"); // 1: families
    QTest::addColumn<int>("voice"); // −1: any
    QTest::addColumn<int>("evidence");
    QTest::addColumn<int>("ownership");
    QTest::addColumn<QByteArrayList>("shown");
    const auto row = [](const char* name, int segment, int voice, int evidence, int ownership,
                         const QByteArrayList& shown) {
        QTest::addRow("%s", name) << segment << voice << evidence << ownership << shown;
    };
    row("nothing", 0, -1, -1, -1, {"Shop", "App", "Äpfel"});
    row("segment", 1, -1, -1, -1, {"Shop", "App"}); // that of all counts for families
    row("voice of employees", 0, int(Voice::Employee), -1, -1, {"Shop"});
    row("voice of experts", 0, int(Voice::Expert), -1, -1, {});
    row("evidence", 0, -1, int(Evidence::FewCustomers), -1, {"Shop"});
    row("more evidence", 0, -1, int(Evidence::Measured), -1, {});
    row("channel", 0, -1, -1, int(Ownership::Owned), {"Shop"});
}

void LaneFigureTest::filtersLeaveOutTouchpoints()
{
    QFETCH(int, segment);
    QFETCH(int, voice);
    QFETCH(int, evidence);
    QFETCH(int, ownership);
    QFETCH(QByteArrayList, shown);
    SavedView view;
    if (segment == 1)
        view.segment = m_families;
    if (voice >= 0)
        view.voice = static_cast<Voice>(voice);
    if (evidence >= 0)
        view.evidence = static_cast<Evidence>(evidence);
    if (ownership >= 0)
        view.ownership = static_cast<Ownership>(ownership);
    QCOMPARE(isFiltered(view), shown.size() < 3);
    view.grouping = Grouping::None;
    QCOMPARE(names(view), shown);
    QCOMPARE(figure(view).shown, static_cast<std::size_t>(shown.size()));
    QCOMPARE(figure(view).total, std::size_t{3});
    QCOMPARE(names(withoutFilters(view)).size(), qsizetype(3));
}

void LaneFigureTest::dotsCountVoicesIdeasAndTheGap()
{
    const JourneyFigure shown = figure();
    for (const JourneyGroup& group : shown.groups)
        for (const JourneyRow& row : group.rows) {
            if (row.touchpoint != m_shop)
                continue;
            const JourneyDot& dot = row.dots.front();
            QCOMPARE(dot.customerQuotes, 1);
            QCOMPARE(dot.employeeQuotes, 2);
            QCOMPARE(dot.ideas, 1);
            QCOMPARE(*dot.perceptionGap(), 2.0); // 1 − (−1)
            QVERIFY(dot.evidence == Evidence::Survey);
            return;
        }
    QFAIL("the shop is not shown");
}

void LaneFigureTest::parkedTouchpointsAreOnNoBoard()
{
    apply(editRecord(m_workshop, m_shop, EditKind::ParkTouchpoints,
        [](Touchpoint& shop) { shop.parked = true; }));
    QCOMPARE(figure().total, std::size_t{2});
    QVERIFY(!names({}).contains("Shop"));
    QVERIFY(!figure().curves[0].points[0]); // nor in the mean
}

void LaneFigureTest::namesSortAsInADictionary()
{
    QCOMPARE(foldedName("Äpfel"), std::string("apfel"));
    QCOMPARE(foldedName("Çedille ÉÖÜ"), std::string("cedille eou"));
    SavedView view;
    view.grouping = Grouping::None;
    view.sorting = Sorting::Name;
    QCOMPARE(names(view), (QByteArrayList{"Äpfel", "App", "Shop"}));
}

void LaneFigureTest::touchpointsWithoutADepartmentComeLast()
{
    SavedView view;
    view.grouping = Grouping::None;
    view.sorting = Sorting::Department;
    QCOMPARE(names(view).front(), QByteArray("Shop"));
    view.sorting = Sorting::Channel;
    QCOMPARE(names(view).front(), QByteArray("Shop"));
    view.sorting = Sorting::Impact; // nothing is computed: as they stand
    QCOMPARE(names(view), (QByteArrayList{"Shop", "App", "Äpfel"}));
}

void LaneFigureTest::collapsedGroupsKeepTheirRows()
{
    SavedView view;
    setCollapsed(view, "owned personal", true);
    const JourneyFigure shown = figure(view);
    QVERIFY(shown.groups[0].isCollapsed);
    QCOMPARE(shown.groups[0].rows.size(), std::size_t{1});
    QVERIFY(!shown.groups[1].isCollapsed);
    setCollapsed(view, "none", true);
    QVERIFY(figure(view).groups[1].isCollapsed);
    setCollapsed(view, "owned personal", false);
    QCOMPARE(view.collapsed, std::string("none"));
}

void LaneFigureTest::stepsAreColumnsOfAMoment()
{
    apply(addSteps(m_workshop, m_shopBuy, {"Enter", "Pay"}));
    const Id<Step> pay = stepsOf(m_workshop, m_shopBuy)[1]->id;
    apply(editRecord(m_workshop, pay, EditKind::ChangeStep, [](Step& step) {
        step.experience = -2.0;
        step.targetExperience = 1.0;
        step.needs = "No queue";
        step.responsible = "Till";
    }));
    apply(addIdea(m_workshop, {m_shop, {}, pay}, "Pay by phone"));
    const JourneyFigure moment = momentFigure(m_workshop, m_shopBuy, {});
    QCOMPARE(moment.phases.size(), std::size_t{2});
    QVERIFY(moment.moment == m_shopBuy && moment.phases[1].step == pay);
    QVERIFY(moment.groups.empty());
    QVERIFY(!moment.curves[0].points[0]);
    QVERIFY(moment.curves[0].points[1] == (MoodPoint{-2.0, true}));
    QVERIFY(moment.curves[2].points[1] == (MoodPoint{1.0, true}));
    const auto cell = [&](LaneKind kind) {
        return std::ranges::find(moment.lanes, kind, &LaneRow::kind)->cells[1];
    };
    QCOMPARE(cell(LaneKind::Needs).text, std::string("No queue"));
    QVERIFY(cell(LaneKind::Roles).leads == std::vector<std::string>{"Till"});
    QCOMPARE(cell(LaneKind::Ideas).ideas[0].text, std::string("Pay by phone"));
    QCOMPARE(*cell(LaneKind::Rating).experience, -2.0);
}

void LaneFigureTest::entriesOfViewsAreWholeLines()
{
    SavedView view;
    view.collapsed = "Sales\nAfter-sales";
    QVERIFY(isCollapsed(view, "Sales"));
    QVERIFY(!isCollapsed(view, "sales"));
    QVERIFY(!isCollapsed(view, "After"));
    QVERIFY(!isCollapsed(view, ""));
    setCollapsed(view, "Sales", true); // is there already
    setCollapsed(view, "Other", false); // is not there
    QCOMPARE(view.collapsed, std::string("After-sales\nSales"));
    SavedView named = view;
    named.name = "Mine";
    named.order = 3.0;
    QVERIFY(showsTheSame(view, named));
    named.sorting = Sorting::Name;
    QVERIFY(!showsTheSame(view, named));
}

QTEST_APPLESS_MAIN(LaneFigureTest)
#include "tst_lanefigure.moc"
