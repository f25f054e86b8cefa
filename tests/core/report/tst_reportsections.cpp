// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/compute.h"
#include "core/report/report.h"
#include "tests/support/workshopbuilder.h"
#include "tests/support/workshops.h"

#include <QTest>

using namespace rundblick;
using S = ReportSection;
using Sections = std::vector<ReportSection>;

// What a report consists of: which sections, in which order, and what they hold.
class ReportSectionsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void sectionsAreReadFromTexts_data();
    void sectionsAreReadFromTexts();
    void textsStandForSections();
    void figuresFollowTheChosenOrder();
    void whatIsEmptyIsLeftOut();
    void theFirstSectionIsThereWhereNothingElseIs();
    void onlyChosenTouchpointsAreOnTheBoards();
    void theCoverTakesTheOwnBrandForTheClient();
    void ideasWithMoreVotesComeFirst();
    void actionsKeepTheirOrderAndBudget();
    void whyGoesFromBlueToGrey();
    void theAppendixHoldsEveryNumber();

private:
    Sections sectionsOf(const Report& report) const;

    Workshop m_workshop;
    Analysis m_analysis;
};

static Analysis analysed(const Workshop& workshop)
{
    ComputeOptions options;
    options.draws = 0;
    const auto analysis = compute(workshop, studyOf(workshop), options, {});
    return analysis ? *analysis : Analysis();
}

Sections ReportSectionsTest::sectionsOf(const Report& report) const
{
    Sections sections;
    for (const ReportFigure& figure : report.figures)
        sections.push_back(rundblick::sectionOf(figure));
    return sections;
}

void ReportSectionsTest::initTestCase()
{
    m_workshop = smallWorkshop();
    m_analysis = analysed(m_workshop);
    QCOMPARE(m_analysis.touchpoints.size(), std::size_t{6});
}

void ReportSectionsTest::sectionsAreReadFromTexts_data()
{
    QTest::addColumn<QByteArray>("texts");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<QByteArray>("read");
    const auto row = [](const char* name, const char* texts, bool isKnown, const char* read) {
        QTest::addRow("%s", name) << QByteArray(texts) << isKnown << QByteArray(read);
    };
    row("lines", "map\nwheel", true, "map\nwheel");
    row("commas", "wheel,map", true, "wheel\nmap");
    row("the same twice", "map,map,wheel", true, "map\nwheel");
    row("a comma too many", ",map,,", true, "map");
    row("nothing", "", true, "");
    row("unknown", "map,sky", false, "");
    row("another case", "Map", false, "");
}

void ReportSectionsTest::sectionsAreReadFromTexts()
{
    QFETCH(QByteArray, texts);
    QFETCH(bool, isKnown);
    QFETCH(QByteArray, read);
    const auto sections = sectionsFrom(texts.toStdString());
    QCOMPARE(sections.has_value(), isKnown);
    if (sections)
        QCOMPARE(QByteArray::fromStdString(textsOf(*sections)), read);
}

void ReportSectionsTest::textsStandForSections()
{
    QCOMPARE(everySection().size(), std::size_t{14});
    QVERIFY(sectionsFrom("all") == everySection());
    QVERIFY(sectionsFrom(textsOf(everySection())) == everySection());
    QVERIFY(sectionsOfPage(S::Journey) == (Sections{S::Journey, S::Moments}));
    QVERIFY(sectionsOfPage(S::Wheel) == Sections{S::Wheel});
}

void ReportSectionsTest::figuresFollowTheChosenOrder()
{
    const Sections chosen{S::Appendix, S::Map, S::Cover, S::Matrix, S::Method};
    const Report report = buildReport(m_workshop, m_analysis, {.sections = chosen});
    QVERIFY(sectionsOf(report) == chosen);
}

// Of the small workshop: no ideas, no actions, no opened moments, no waves.
void ReportSectionsTest::whatIsEmptyIsLeftOut()
{
    const Report report = buildReport(m_workshop, m_analysis, {});
    const Sections all = sectionsOf(report);
    for (const ReportSection absent : {S::Ideas, S::Actions, S::Moments, S::Waves})
        QVERIFY2(std::ranges::count(all, absent) == 0, textOf(absent).data());
    for (const ReportSection present :
        {S::Cover, S::Method, S::Journey, S::Map, S::Flow, S::Wheel, S::Matrix, S::Appendix})
        QVERIFY2(std::ranges::count(all, present) == 1, textOf(present).data());
}

void ReportSectionsTest::theFirstSectionIsThereWhereNothingElseIs()
{
    const Workshop empty;
    const Report report
        = buildReport(empty, analysed(empty), {.sections = {S::Wheel, S::Map, S::Ideas}});
    QVERIFY(sectionsOf(report) == Sections{S::Wheel});
}

void ReportSectionsTest::onlyChosenTouchpointsAreOnTheBoards()
{
    const auto rated = ratedTouchpoints(m_workshop);
    const Id<Touchpoint> one = rated[0]->id;
    const Id<Touchpoint> other = rated[3]->id;
    const Report report = buildReport(
        m_workshop, m_analysis, {.sections = {S::Journey, S::Map, S::Flow}, .only = {one, other}});
    std::set<Id<Touchpoint>> rows;
    for (const JourneyGroup& group : std::get<JourneyFigure>(report.figures[0]).groups)
        for (const JourneyRow& row : group.rows)
            rows.insert(row.touchpoint);
    QVERIFY(rows == (std::set{one, other}));
    for (const MapEntry& chip : std::get<MapFigure>(report.figures[1]).chips)
        QVERIFY(chip.touchpoint == one || chip.touchpoint == other);
    QCOMPARE(std::get<MapFigure>(report.figures[1]).chips.size(), std::size_t{2});
    const FlowFigure& flow = std::get<PlacedFlow>(report.figures[2]).figure;
    QCOMPARE(flow.nodes.size(), std::size_t{5}); // with start, conversion and loss
    for (const FlowLink& link : flow.links)
        QVERIFY(link.from < flow.nodes.size() && link.to < flow.nodes.size());
}

void ReportSectionsTest::theCoverTakesTheOwnBrandForTheClient()
{
    WorkshopBuilder builder;
    const Id<Picture> logo = builder.add(Picture{{}, "image/png", Bytes({1, 2, 3})});
    const Id<Brand> own = builder.brand("Own", true);
    builder.change(own, [&](Brand& brand) {
        brand.colour = "#aa0000";
        brand.logo = logo;
    });
    QCOMPARE(coverFigure(builder.workshop()).clientColour, std::string("#aa0000"));
    QCOMPARE(coverFigure(builder.workshop()).clientLogo->id, logo);
    const Id<Picture> better = builder.add(Picture{{}, "image/png", Bytes({4})});
    Setup setup;
    setup.clientColour = "#00aa00";
    setup.clientLogo = better;
    setup.consultant = "Muster";
    builder.add(setup);
    const CoverFigure figure = coverFigure(builder.workshop());
    QCOMPARE(figure.clientColour, std::string("#00aa00"));
    QCOMPARE(figure.clientLogo->id, better);
    QCOMPARE(figure.consultant, std::string("Muster"));
    QVERIFY(!figure.consultantLogo);
}

void ReportSectionsTest::ideasWithMoreVotesComeFirst()
{
    WorkshopBuilder builder;
    const Id<Phase> phase = builder.phase("Buy");
    const Id<Touchpoint> shop = builder.touchpoint("Shop");
    const Id<Placement> placement = builder.placement(shop, phase);
    builder.add(Idea{{}, shop, placement, {}, 1.0, "few", 1});
    builder.add(Idea{{}, shop, {}, {}, 2.0, "many", 7});
    builder.add(Idea{{}, shop, {}, {}, 3.0, "few, too", 1});
    const IdeaFigure figure = ideaFigure(builder.workshop());
    QVERIFY(figure.hasVotes);
    QCOMPARE(figure.rows.size(), std::size_t{3});
    QCOMPARE(figure.rows[0].text, std::string("many"));
    QCOMPARE(figure.rows[1].text, std::string("few"));
    QCOMPARE(figure.rows[1].phase, std::string("Buy"));
    QCOMPARE(figure.rows[2].phase, std::string());
}

// 1200 of those that are done or planned; what is dropped costs nothing.
void ReportSectionsTest::actionsKeepTheirOrderAndBudget()
{
    WorkshopBuilder builder;
    const Id<Touchpoint> shop = builder.touchpoint("Shop");
    const Id<Idea> idea = builder.add(Idea{{}, shop, {}, {}, 1.0, "idea", 0});
    const auto action = [&](const char* text, double order, double budget, ActionState state) {
        Action made;
        made.text = text;
        made.order = order;
        made.budget = budget;
        made.state = state;
        return made;
    };
    Action second = action("second", 2.0, 1000.0, ActionState::Planned);
    second.idea = idea;
    builder.add(second);
    builder.add(action("first", 1.0, 200.0, ActionState::Done));
    builder.add(action("third", 3.0, 5000.0, ActionState::Dropped));
    const ActionFigure figure = actionFigure(builder.workshop());
    QCOMPARE(figure.rows.size(), std::size_t{3});
    QCOMPARE(figure.rows[0].text, std::string("first"));
    QCOMPARE(figure.rows[1].touchpoint, std::string("Shop")); // of its idea
    QCOMPARE(figure.budget, 1200.0);
}

void ReportSectionsTest::whyGoesFromBlueToGrey()
{
    const WhyFigure figure = whyFigure(m_workshop, m_analysis);
    QCOMPARE(figure.rows.size(), std::size_t{6});
    for (std::size_t i = 1; i < figure.rows.size(); ++i)
        QVERIFY(figure.rows[i - 1].cover <= figure.rows[i].cover);
    for (const WhyRow& row : figure.rows) {
        const TouchpointResult* result = m_analysis.find(row.touchpoint);
        QCOMPARE(row.verdictReasons.size(), result->reasons.size());
        QVERIFY(!row.verdictReasons.empty());
    }
}

void ReportSectionsTest::theAppendixHoldsEveryNumber()
{
    const AppendixFigure figure = appendixFigure(m_workshop, m_analysis);
    QVERIFY(figure.brands.front().own);
    QCOMPARE(figure.rows.size(), m_analysis.touchpoints.size());
    QCOMPARE(figure.phases.size(), m_analysis.phases.size());
    for (const AppendixRow& row : figure.rows) {
        const TouchpointResult* result = m_analysis.find(row.touchpoint);
        QCOMPARE(row.performance.size(), figure.brands.size());
        for (std::size_t brand = 0; brand < figure.brands.size(); ++brand) {
            const auto given = std::ranges::find(
                result->performance, figure.brands[brand].id, &Performance::brand);
            QVERIFY(given != result->performance.end());
            QCOMPARE(row.performance[brand].interval.value, given->interval.value);
            QCOMPARE(row.performance[brand].n, given->n);
        }
        QCOMPARE(row.gap.interval.value, result->gap.interval.value);
        QCOMPARE(row.spend, std::optional(m_workshop.find(row.touchpoint)->spend));
    }
}

QTEST_APPLESS_MAIN(ReportSectionsTest)
#include "tst_reportsections.moc"
