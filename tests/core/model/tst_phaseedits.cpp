// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks.h"
#include "core/model/setupedits/phaseedits.h"
#include "core/model/setupedits/removal.h"
#include "tests/support/workshopbuilder.h"

#include <QTest>

#include <set>

using namespace rundblick;

class PhaseEditsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void addsBehindTheLast();
    void removalTakesAlongWhatLiesThere();
    void setMakesAnEmptyWorkshopWhole();
    void phaseOfTheSameNameKeepsWhatItHolds();
    void fillsOnlyWhatIsEmpty();
    void unusedPhasesGoUsedOnesAreAsked();
    void usingASetTwiceChangesNothing();
    void tooManyPhasesAreRefused();

private:
    void apply(const Edit& edit)
    {
        const Workshop before = m_workshop;
        const Status allowed = check(before, edit);
        QVERIFY2(allowed, allowed ? "" : codeText(allowed.error().code).data());
        m_workshop.apply(edit);
        Workshop undone = m_workshop;
        undone.apply(inverse(edit));
        QVERIFY(undone == before);
    }
    QString phases() const
    {
        QStringList names;
        for (const Phase* phase : ordered<Phase>(m_workshop))
            names << QString::fromStdString(phase->name);
        return names.join(QLatin1Char(' '));
    }

    Workshop m_workshop;
    PhaseSet m_set;
    Id<Phase> m_buy;
};

// "Search" is unused, at "Buy" lies a placement, at "Serve" a lane.
void PhaseEditsTest::init()
{
    WorkshopBuilder builder;
    builder.phase("Search");
    m_buy = builder.phase("Buy");
    const auto serve = builder.phase("Serve");
    builder.placement(builder.touchpoint("Poster"), m_buy);
    builder.add(LaneText{{}, serve, {}, Lane::Pains, "Waits for a date"});
    m_workshop = builder.workshop();
    m_set = {};
    m_set.phases = {
        {"Attract", 2.0, "Who notices us?", {"Looks", "News", "", "Advertises"}, {"Marketing"}, {}},
        {"Buy", 3.0, "What convinces?", {"Pays", "", "Queues", "Sells"}, {"Sales"}, {"Finance"}},
        {"Wow", 1.0, "", {}, {}, {}}};
    m_set.enhancedFrom = 2;
}

void PhaseEditsTest::addsBehindTheLast()
{
    apply(addPhases(m_workshop, {"Use", " Buy", "Recommend"}));
    QCOMPARE(phases(), QStringLiteral("Search Buy Serve Use Recommend"));
}

void PhaseEditsTest::removalTakesAlongWhatLiesThere()
{
    apply(addRecord(Responsibility{Id<Responsibility>::random(), m_buy, "Sales", Part::Leads}));
    const Edit edit = removePhase(m_workshop, m_buy);
    const std::vector<Removed> expected{{Placement::table, 1}, {Responsibility::table, 1}};
    QVERIFY(removedAlong(edit, Phase::table) == expected);
    QVERIFY(isInUse(m_workshop, m_buy));
    QVERIFY(!isInUse(m_workshop, findByName<Phase>(m_workshop, "Search")->id));
    apply(edit);
    QVERIFY(m_workshop.all<Placement>().empty());
    QCOMPARE(m_workshop.all<Touchpoint>().size(), std::size_t{1});
}

void PhaseEditsTest::setMakesAnEmptyWorkshopWhole()
{
    m_workshop = {};
    const Edit edit = usePhases(m_workshop, m_set, UsedPhases::Remove);
    QVERIFY(edit.kind == EditKind::UsePhases);
    apply(edit);
    QCOMPARE(phases(), QStringLiteral("Attract Buy Wow"));
    QCOMPARE(m_workshop.find(*m_workshop.setup().enhancedFrom)->name, std::string("Wow"));
    QCOMPARE(findByName<Phase>(m_workshop, "Attract")->weight, 2.0);
    QCOMPARE(m_workshop.all<LaneText>().size(), std::size_t{6});
    std::map<std::string, Part> roles;
    for (const auto& [id, role] : m_workshop.all<Responsibility>())
        roles[role.who] = role.part;
    const std::map<std::string, Part> expected{
        {"Marketing", Part::Leads}, {"Sales", Part::Leads}, {"Finance", Part::Helps}};
    QVERIFY(roles == expected);
}

void PhaseEditsTest::phaseOfTheSameNameKeepsWhatItHolds()
{
    apply(usePhases(m_workshop, m_set, UsedPhases::Remove));
    QCOMPARE(phases(), QStringLiteral("Attract Buy Wow"));
    const Phase* buy = m_workshop.find(m_buy);
    QVERIFY(buy);
    QCOMPARE(buy->weight, 1.0); // as the workshop has it
    QCOMPARE(buy->question, std::string("What convinces?")); // there was none
    QCOMPARE(m_workshop.all<Placement>().begin()->second.phase, m_buy);
}

void PhaseEditsTest::fillsOnlyWhatIsEmpty()
{
    apply(addRecord(LaneText{Id<LaneText>::random(), m_buy, {}, Lane::Activity, "Haggles"}));
    apply(addRecord(Responsibility{Id<Responsibility>::random(), m_buy, "Dealer", Part::Leads}));
    apply(editRecord(
        m_workshop, m_buy, EditKind::ChangePhase, [](Phase& phase) { phase.question = "Ours"; }));
    Setup setup = m_workshop.setup();
    setup.enhancedFrom = m_buy;
    apply(changeRecord(m_workshop, setup));
    apply(usePhases(m_workshop, m_set, UsedPhases::Remove));
    QCOMPARE(m_workshop.find(m_buy)->question, std::string("Ours"));
    QCOMPARE(*m_workshop.setup().enhancedFrom, m_buy);
    std::set<std::string> texts;
    for (const auto& [id, text] : m_workshop.all<LaneText>())
        if (text.phase == m_buy)
            texts.insert(text.text);
    QVERIFY(texts == (std::set<std::string>{"Haggles", "Queues", "Sells"}));
    for (const auto& [id, role] : m_workshop.all<Responsibility>())
        QVERIFY(role.phase != m_buy || role.who == "Dealer");
}

void PhaseEditsTest::unusedPhasesGoUsedOnesAreAsked()
{
    const auto beside = phasesBeside(m_workshop, m_set);
    QCOMPARE(beside.size(), std::size_t{2});
    QCOMPARE(beside.back()->name, std::string("Serve"));
    const Workshop before = m_workshop;
    apply(usePhases(m_workshop, m_set, UsedPhases::Keep));
    QCOMPARE(phases(), QStringLiteral("Attract Buy Wow Serve"));
    m_workshop = before;
    apply(usePhases(m_workshop, m_set, UsedPhases::Remove));
    QCOMPARE(phases(), QStringLiteral("Attract Buy Wow"));
    for (const auto& [id, text] : m_workshop.all<LaneText>())
        QVERIFY(text.text != "Waits for a date");
}

void PhaseEditsTest::usingASetTwiceChangesNothing()
{
    apply(usePhases(m_workshop, m_set, UsedPhases::Remove));
    QVERIFY(usePhases(m_workshop, m_set, UsedPhases::Remove).isEmpty());
}

void PhaseEditsTest::tooManyPhasesAreRefused()
{
    for (std::size_t i = m_set.phases.size(); i < mostOf<Phase>; ++i)
        m_set.phases.push_back({"P" + std::to_string(i), 1.0, "", {}, {}, {}});
    apply(usePhases(m_workshop, m_set, UsedPhases::Remove)); // twelve
    init();
    for (std::size_t i = m_set.phases.size(); i < mostOf<Phase>; ++i)
        m_set.phases.push_back({"P" + std::to_string(i), 1.0, "", {}, {}, {}});
    const Edit thirteen = usePhases(m_workshop, m_set, UsedPhases::Keep);
    QCOMPARE(check(m_workshop, thirteen).error().code, Code::TooManyRecords);
}

QTEST_APPLESS_MAIN(PhaseEditsTest)
#include "tst_phaseedits.moc"
