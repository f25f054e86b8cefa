// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/journey/moments.h"
#include "core/report/journey/viewchoice.h"
#include "core/report/report.h"
#include "tests/support/workshopbuilder.h"

#include <QTest>

using namespace rundblick;

// Which figures a report has, in which order, and that they follow the choice of the pages.
class ReportFiguresTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void momentsFollowTheJourneyPhaseByPhase();
    void onlyOpenedMomentsOfShownTouchpointsHavePages();
    void momentsOfOtherSegmentsAreLeftOut();
    void tooManyMomentsLeaveTheOnesThatMatterLess();
    void theJourneyIsGroupedAndFilteredAsAsked();
    void whatIsFoldedOnTheScreenIsOpenOnPaper();
    void theWheelIsGroupedAsAsked();
    void manyStepsAreSharedOutEvenly();

private:
    Id<Placement> moment(Id<Touchpoint> touchpoint, Id<Phase> phase, double importance);
    Report report(
        const ReportOptions& options = {.sections = sectionsOfPage(ReportSection::Journey)}) const
    {
        return buildReport(m_builder->workshop(), {}, options);
    }
    QByteArrayList momentNames(const Report& report) const;
    const JourneyFigure& journey(const Report& report) const
    {
        return std::get<JourneyFigure>(report.figures.front());
    }

    std::unique_ptr<WorkshopBuilder> m_builder;
    Id<Phase> m_buy, m_use;
    Id<Touchpoint> m_shop, m_app, m_hotline;
    Id<Segment> m_families;
};

// Hotline (paid) and App (owned) in Use, Shop (owned) in both; the channels stand owned before
// paid.
void ReportFiguresTest::init()
{
    m_builder = std::make_unique<WorkshopBuilder>();
    m_buy = m_builder->phase("Buy");
    m_use = m_builder->phase("Use");
    m_hotline = m_builder->touchpoint("Hotline");
    m_shop = m_builder->touchpoint("Shop");
    m_app = m_builder->touchpoint("App");
    for (const auto& [id, ownership] : {std::pair(m_hotline, Ownership::Paid),
             {m_shop, Ownership::Owned}, {m_app, Ownership::Owned}})
        m_builder->change(id, [&](Touchpoint& touchpoint) {
            touchpoint.ownership = ownership;
            touchpoint.owner = id == m_app ? "Digital" : "Sales";
        });
    Segment families;
    families.name = "Families";
    m_families = m_builder->add(families);
}

// A moment of truth with one step; used by half of the customers.
Id<Placement> ReportFiguresTest::moment(
    Id<Touchpoint> touchpoint, Id<Phase> phase, double importance)
{
    const Id<Placement> id = m_builder->placement(touchpoint, phase, 0.5);
    m_builder->change(id, [&](Placement& placement) {
        placement.momentOfTruth = true;
        placement.importance = importance;
    });
    Step step;
    step.placement = id;
    step.text = "Wait";
    m_builder->add(step);
    return id;
}

QByteArrayList ReportFiguresTest::momentNames(const Report& report) const
{
    QByteArrayList names;
    for (const ReportFigure& figure : report.figures)
        if (const auto* moment = std::get_if<MomentFigure>(&figure))
            names << QByteArray::fromStdString(moment->phase + " " + moment->touchpoint
                + (moment->segment.empty() ? "" : " " + moment->segment));
    return names;
}

void ReportFiguresTest::momentsFollowTheJourneyPhaseByPhase()
{
    moment(m_hotline, m_use, 5.0);
    moment(m_app, m_use, 2.0);
    moment(m_shop, m_buy, 1.0);
    const Report made = report();
    QCOMPARE(made.figures.size(), std::size_t{4});
    QVERIFY(std::holds_alternative<JourneyFigure>(made.figures.front()));
    // owned channels stand above paid ones
    QCOMPARE(momentNames(made), (QByteArrayList{"Buy Shop", "Use App", "Use Hotline"}));
    const auto& first = std::get<MomentFigure>(made.figures[1]);
    QCOMPARE(first.steps.phases.size(), std::size_t{1});
    QCOMPARE(first.steps.phases.front().name, std::string("Wait"));
    QCOMPARE(made.openedMoments, std::size_t{3});
}

void ReportFiguresTest::onlyOpenedMomentsOfShownTouchpointsHavePages()
{
    moment(m_shop, m_buy, 3.0);
    const Id<Placement> unmarked = moment(m_shop, m_use, 3.0);
    m_builder->change(unmarked, [](Placement& placement) { placement.momentOfTruth = false; });
    const Id<Placement> closed = m_builder->placement(m_hotline, m_buy);
    m_builder->change(closed, [](Placement& placement) { placement.momentOfTruth = true; });
    moment(m_app, m_use, 3.0);
    m_builder->change(m_app, [](Touchpoint& touchpoint) { touchpoint.parked = true; });
    QCOMPARE(momentNames(report()), QByteArrayList{"Buy Shop"});
    QCOMPARE(momentNames(report({})), QByteArrayList{"Buy Shop"});
    QVERIFY(momentNames(report({.sections = {ReportSection::Wheel}})).isEmpty());
}

void ReportFiguresTest::momentsOfOtherSegmentsAreLeftOut()
{
    moment(m_shop, m_buy, 3.0);
    const Id<Placement> ofFamilies = moment(m_shop, m_buy, 3.0);
    m_builder->change(ofFamilies, [&](Placement& placement) { placement.segment = m_families; });
    Segment singles;
    singles.name = "Singles";
    ReportOptions options{.sections = sectionsOfPage(ReportSection::Journey)};
    options.journeyView.segment = m_builder->add(singles);
    QCOMPARE(momentNames(report(options)), QByteArrayList{"Buy Shop"});
    options.journeyView.segment = m_families;
    QCOMPARE(momentNames(report(options)), (QByteArrayList{"Buy Shop", "Buy Shop Families"}));
    QCOMPARE(journey(report(options)).segment, std::string("Families"));
}

void ReportFiguresTest::tooManyMomentsLeaveTheOnesThatMatterLess()
{
    moment(m_shop, m_buy, 2.0);
    moment(m_hotline, m_buy, 4.0);
    moment(m_app, m_use, 5.0);
    const JourneyFigure whole = journeyFigure(m_builder->workshop(), nullptr, SavedView());
    const MomentFigures figures = momentFigures(m_builder->workshop(), whole, {}, 2);
    QCOMPARE(figures.opened, std::size_t{3});
    QCOMPARE(figures.shown.size(), std::size_t{2});
    QCOMPARE(figures.shown[0].touchpoint, std::string("Hotline"));
    QCOMPARE(figures.shown[1].touchpoint, std::string("App"));
}

void ReportFiguresTest::theJourneyIsGroupedAndFilteredAsAsked()
{
    m_builder->placement(m_hotline, m_buy);
    m_builder->placement(m_shop, m_buy);
    m_builder->placement(m_app, m_use);
    ReportOptions options{.sections = sectionsOfPage(ReportSection::Journey)};
    QCOMPARE(journey(report(options)).groups.front().key.by, Grouping::Channel);
    options.journeyView.grouping = Grouping::Department;
    const Report byDepartment = report(options);
    QCOMPARE(journey(byDepartment).groups.size(), std::size_t{2});
    QCOMPARE(journey(byDepartment).groups[0].key.name, std::string("Sales"));
    QCOMPARE(journey(byDepartment).shown, std::size_t{3});
    options.journeyView.ownership = Ownership::Paid;
    const Report paid = report(options);
    QCOMPARE(journey(paid).groups.size(), std::size_t{1});
    QCOMPARE(journey(paid).groups[0].rows.front().name, std::string("Hotline"));
    QCOMPARE(journey(paid).shown, std::size_t{1});
    QCOMPARE(journey(paid).total, std::size_t{3});
}

void ReportFiguresTest::whatIsFoldedOnTheScreenIsOpenOnPaper()
{
    moment(m_shop, m_buy, 3.0);
    ReportOptions options{.sections = sectionsOfPage(ReportSection::Journey)};
    GroupKey owned;
    owned.ownership = Ownership::Owned;
    setCollapsed(options.journeyView, keyOf(owned), true);
    setCollapsed(options.journeyView, keyOf(LaneKind::Needs), true);
    setHidden(options.journeyView, keyOf(LaneKind::Pains), true);
    const Report made = report(options);
    QVERIFY(!journey(made).groups.front().isCollapsed);
    for (const LaneRow& lane : journey(made).lanes) {
        QVERIFY(!lane.isCollapsed);
        QVERIFY(lane.kind != LaneKind::Pains);
    }
    for (const LaneRow& lane : std::get<MomentFigure>(made.figures[1]).steps.lanes)
        QVERIFY(!lane.isCollapsed);
}

void ReportFiguresTest::theWheelIsGroupedAsAsked()
{
    m_builder->brand("Own", true);
    m_builder->placement(m_shop, m_buy);
    Analysis analysis;
    for (const Id<Touchpoint> id : {m_shop, m_app, m_hotline}) {
        m_builder->change(id, [](Touchpoint& touchpoint) { touchpoint.rated = true; });
        TouchpointResult result;
        result.id = id;
        analysis.touchpoints.push_back(result);
    }
    const Report made = buildReport(m_builder->workshop(), analysis,
        {.sections = {ReportSection::Wheel},
            .wheelGrouping = Grouping::Department,
            .wheelShowsMarket = true});
    const auto& wheel = std::get<WheelFigure>(made.figures.front());
    QCOMPARE(wheel.sectors.size(), std::size_t{2});
    QCOMPARE(wheel.sectors.front().key.by, Grouping::Department);
    QVERIFY(made.wheelShowsMarket);
}

void ReportFiguresTest::manyStepsAreSharedOutEvenly()
{
    const Id<Placement> id = moment(m_shop, m_buy, 3.0);
    for (int i = 2; i <= 7; ++i) {
        Step step;
        step.placement = id;
        step.order = i;
        step.text = std::to_string(i);
        step.experience = i - 4.0;
        m_builder->add(step);
    }
    const JourneyFigure whole = momentFigure(m_builder->workshop(), id, {});
    QCOMPARE(stepParts(whole, 7).size(), std::size_t{1});
    const std::vector<JourneyFigure> parts = stepParts(whole, 3); // 7 steps: 2 + 2 + 3
    QCOMPARE(parts.size(), std::size_t{3});
    QCOMPARE(parts[0].phases.size(), std::size_t{2});
    QCOMPARE(parts[1].phases.size(), std::size_t{2});
    QCOMPARE(parts[2].phases.size(), std::size_t{3});
    QCOMPARE(parts[2].phases.back().name, std::string("7"));
    QCOMPARE(parts[2].curves.front().points.back()->value, 3.0);
    for (const JourneyFigure& part : parts)
        for (const LaneRow& lane : part.lanes)
            QCOMPARE(lane.cells.size(), part.phases.size());
    QCOMPARE(stepParts(JourneyFigure(), 3).size(), std::size_t{1});
}

QTEST_APPLESS_MAIN(ReportFiguresTest)
#include "tst_reportfigures.moc"
