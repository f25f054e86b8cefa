// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks.h"
#include "core/model/edits/budgetedits.h"
#include "core/model/edits/scenarioedits.h"
#include "tests/support/workshopbuilder.h"

#include <QTest>

using namespace rundblick;

class ScenarioEditsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void copiesTheShownScenarioWithAllItAsks();
    void firstScenarioBringsTheOneItIsComparedWith();
    void takenNamesGetANumber();
    void longNamesAreCutBetweenCharacters();
    void renames();
    void removesWithRestrictionsAndShowsAnother();
    void removingTheLastShowsNone();
    void removingAnotherKeepsTheShown();
    void shows();
    void restrictsTheNumberOfTouchpoints();
    void restrictsAPhaseOnce();
    void asksNothingOfAPhase();
    void supposesOneThingOfATouchpoint();
    void withdrawsOnlyInTheShownScenario();
    void whatIfIsAScenarioOfItsOwn_data();
    void whatIfIsAScenarioOfItsOwn();
    void whatIfWithoutScenarioIsOneEdit();
    void removingATouchpointRemovesWhatIsSupposedOfIt();

private:
    // Makes the edit, and checks that its inverse restores every record.
    void apply(const Edit& edit)
    {
        const Workshop before = m_workshop;
        const Status fine = check(m_workshop, edit);
        QVERIFY2(fine, fine ? "" : std::string(codeText(fine.error().code)).c_str());
        m_workshop.apply(edit);
        Workshop undone = m_workshop;
        undone.apply(inverse(edit));
        QVERIFY(undone == before);
    }
    const Scenario& shown() const { return *currentScenario(m_workshop); }
    const Supposition* supposed(Id<Touchpoint> touchpoint) const
    {
        for (const auto& [id, supposition] : m_workshop.all<Supposition>())
            if (supposition.scenario == shown().id && supposition.touchpoint == touchpoint)
                return &supposition;
        return nullptr;
    }
    std::size_t restrictions(Id<Scenario> scenario) const
    {
        return static_cast<std::size_t>(std::ranges::count_if(m_workshop.all<PhaseRestriction>(),
            [&](const auto& entry) { return entry.second.scenario == scenario; }));
    }

    Workshop m_workshop;
    Id<Phase> m_search;
    Id<Touchpoint> m_fair;
    Id<Touchpoint> m_shop;
};

void ScenarioEditsTest::init()
{
    WorkshopBuilder builder;
    m_search = builder.phase("Search");
    m_fair = builder.touchpoint("Fair");
    m_shop = builder.touchpoint("Shop");
    m_workshop = builder.workshop();
}

void ScenarioEditsTest::copiesTheShownScenarioWithAllItAsks()
{
    apply(setScenarioBudget(m_workshop, 500.0, "Plan"));
    apply(setMaxActive(m_workshop, 7, {}));
    apply(setPhaseRestriction(m_workshop, m_search, {2, 0.5}, {}));
    apply(suppose(m_workshop, m_fair, {WhatIf::Quality, 80.0}, {}));
    const Id<Scenario> first = shown().id;

    apply(addScenario(m_workshop, {"Bold", "unused"}));
    QCOMPARE(m_workshop.all<Scenario>().size(), 2U);
    QVERIFY(shown().id != first);
    QCOMPARE(shown().name, std::string("Bold"));
    QCOMPARE(shown().budget, std::optional(500.0));
    QCOMPARE(shown().maxActive, std::optional(std::int64_t{7}));
    QVERIFY(shown().order > m_workshop.find(first)->order);
    QCOMPARE(restrictions(shown().id), 1U);
    QCOMPARE(restrictions(first), 1U);
    QCOMPARE(supposed(m_fair)->quality, std::optional(80.0));
    QCOMPARE(m_workshop.all<Supposition>().size(), 2U);
}

void ScenarioEditsTest::firstScenarioBringsTheOneItIsComparedWith()
{
    const Edit edit = addScenario(m_workshop, {"Bold", "Today"});
    QVERIFY(edit.kind == EditKind::AddScenario);
    apply(edit);
    QCOMPARE(m_workshop.all<Scenario>().size(), 2U);
    QVERIFY(findByName<Scenario>(m_workshop, "Today"));
    QCOMPARE(shown().name, std::string("Bold"));
}

void ScenarioEditsTest::takenNamesGetANumber()
{
    for (int i = 0; i < 3; ++i)
        apply(addScenario(m_workshop, {"Plan", "Plan"}));
    for (const char* const name : {"Plan", "Plan 2", "Plan 3", "Plan 4"})
        QVERIFY(findByName<Scenario>(m_workshop, name));
}

void ScenarioEditsTest::longNamesAreCutBetweenCharacters()
{
    std::string name = "x";
    while (name.size() < longestName + 10)
        name += "ä"; // two bytes, from an odd place on
    apply(addScenario(m_workshop, {name, "Plan"}));
    QCOMPARE(shown().name.size(), longestName - 1);
    apply(addScenario(m_workshop, {name, "Plan"}));
    QVERIFY(shown().name.ends_with("ä 2"));
}

void ScenarioEditsTest::renames()
{
    apply(addScenario(m_workshop, {"Plan", "Today"}));
    apply(renameScenario(m_workshop, shown().id, "Plan B"));
    QCOMPARE(shown().name, std::string("Plan B"));
    const auto taken = check(m_workshop, renameScenario(m_workshop, shown().id, "Today"));
    QVERIFY(!taken && taken.error().code == Code::NameTaken);
    QVERIFY(renameScenario(m_workshop, shown().id, "Plan B").isEmpty());
}

void ScenarioEditsTest::removesWithRestrictionsAndShowsAnother()
{
    apply(addScenario(m_workshop, {"B", "A"}));
    apply(addScenario(m_workshop, {"C", {}}));
    const auto id = [&](const char* name) { return findByName<Scenario>(m_workshop, name)->id; };
    apply(showScenario(m_workshop, id("B")));
    apply(setPhaseRestriction(m_workshop, m_search, {1, 0.0}, {}));
    apply(suppose(m_workshop, m_fair, {}, {}));

    const Edit edit = removeScenario(m_workshop, id("B"));
    QVERIFY(edit.kind == EditKind::RemoveScenario);
    apply(edit);
    QVERIFY(!findByName<Scenario>(m_workshop, "B"));
    QCOMPARE(m_workshop.setup().scenario, std::optional(id("C"))); // the one after it
    QVERIFY(m_workshop.all<PhaseRestriction>().empty());
    QVERIFY(m_workshop.all<Supposition>().empty());
    apply(removeScenario(m_workshop, id("C")));
    QCOMPARE(m_workshop.setup().scenario, std::optional(id("A"))); // the one before it
}

void ScenarioEditsTest::removingTheLastShowsNone()
{
    apply(setScenarioBudget(m_workshop, 1.0, "Plan"));
    apply(removeScenario(m_workshop, shown().id));
    QVERIFY(!m_workshop.setup().scenario);
    QVERIFY(!currentScenario(m_workshop));
    QVERIFY(removeScenario(m_workshop, Id<Scenario>{77}).isEmpty());
}

void ScenarioEditsTest::removingAnotherKeepsTheShown()
{
    apply(addScenario(m_workshop, {"B", "A"}));
    const Id<Scenario> before = shown().id;
    apply(removeScenario(m_workshop, findByName<Scenario>(m_workshop, "A")->id));
    QCOMPARE(shown().id, before);
}

void ScenarioEditsTest::shows()
{
    apply(addScenario(m_workshop, {"B", "A"}));
    apply(showScenario(m_workshop, findByName<Scenario>(m_workshop, "A")->id));
    QCOMPARE(shown().name, std::string("A"));
    QVERIFY(showScenario(m_workshop, shown().id).isEmpty());
    QVERIFY(showScenario(m_workshop, Id<Scenario>{77}).isEmpty());
}

void ScenarioEditsTest::restrictsTheNumberOfTouchpoints()
{
    const Edit edit = setMaxActive(m_workshop, 12, "Plan");
    QVERIFY(edit.kind == EditKind::ChangeRestriction);
    apply(edit);
    QCOMPARE(shown().name, std::string("Plan"));
    QCOMPARE(shown().maxActive, std::optional(std::int64_t{12}));
    apply(setMaxActive(m_workshop, {}, "unused"));
    QVERIFY(!shown().maxActive);
    QCOMPARE(m_workshop.all<Scenario>().size(), 1U);
    QVERIFY(setMaxActive(m_workshop, {}, "unused").isEmpty());
    QVERIFY(!check(m_workshop, setMaxActive(m_workshop, -1, {})));
}

void ScenarioEditsTest::restrictsAPhaseOnce()
{
    apply(setPhaseRestriction(m_workshop, m_search, {2, 0.0}, "Plan"));
    apply(setPhaseRestriction(m_workshop, m_search, {2, 0.8}, "unused"));
    QCOMPARE(m_workshop.all<PhaseRestriction>().size(), 1U);
    const PhaseRestriction& asked = m_workshop.all<PhaseRestriction>().begin()->second;
    QCOMPARE(asked.minActive, 2);
    QCOMPARE(asked.effectShare, 0.8);
    QVERIFY(setPhaseRestriction(m_workshop, m_search, {2, 0.8}, {}).isEmpty());
    QVERIFY(!check(m_workshop, setPhaseRestriction(m_workshop, Id<Phase>{99}, {1, 0.0}, {})));
}

void ScenarioEditsTest::asksNothingOfAPhase()
{
    QVERIFY(setPhaseRestriction(m_workshop, m_search, {}, "Plan").isEmpty()); // no scenario either
    apply(setPhaseRestriction(m_workshop, m_search, {2, 0.0}, "Plan"));
    apply(setPhaseRestriction(m_workshop, m_search, {}, {}));
    QVERIFY(m_workshop.all<PhaseRestriction>().empty());
    QCOMPARE(m_workshop.all<Scenario>().size(), 1U);
}

void ScenarioEditsTest::supposesOneThingOfATouchpoint()
{
    const Edit edit = suppose(m_workshop, m_fair, {WhatIf::Quality, 90.0}, "Plan");
    QVERIFY(edit.kind == EditKind::Suppose);
    apply(edit);
    QVERIFY(supposed(m_fair)->kind == WhatIf::Quality);
    apply(suppose(m_workshop, m_fair, {WhatIf::Drop, 90.0}, {}));
    QVERIFY(supposed(m_fair)->kind == WhatIf::Drop);
    QVERIFY(!supposed(m_fair)->quality);
    QCOMPARE(m_workshop.all<Supposition>().size(), 1U);
    QVERIFY(suppose(m_workshop, m_fair, {}, {}).isEmpty());
    QVERIFY(!check(m_workshop, suppose(m_workshop, m_fair, {WhatIf::Quality, 101.0}, {})));
}

void ScenarioEditsTest::withdrawsOnlyInTheShownScenario()
{
    apply(suppose(m_workshop, m_fair, {}, "A"));
    apply(suppose(m_workshop, m_shop, {}, {}));
    apply(addScenario(m_workshop, {"B", {}}));
    apply(withdraw(m_workshop, m_fair));
    QVERIFY(!supposed(m_fair));
    QVERIFY(supposed(m_shop));
    QCOMPARE(m_workshop.all<Supposition>().size(), 3U);
    QVERIFY(withdraw(m_workshop, m_fair).isEmpty());
}

void ScenarioEditsTest::whatIfIsAScenarioOfItsOwn_data()
{
    QTest::addColumn<bool>("drop");
    QTest::addRow("drop") << true;
    QTest::addRow("raise") << false;
}

void ScenarioEditsTest::whatIfIsAScenarioOfItsOwn()
{
    QFETCH(bool, drop);
    apply(suppose(m_workshop, m_shop, {}, "Plan"));
    apply(suppose(m_workshop, m_fair, {WhatIf::Quality, 12.0}, {}));
    const auto ask = drop ? whatIfDropped : whatIfRaised;
    const Edit edit = ask(m_workshop, m_fair, {"Without the fair", {}});
    QVERIFY(edit.kind == EditKind::AddScenario);
    apply(edit);
    QCOMPARE(shown().name, std::string("Without the fair"));
    QVERIFY(supposed(m_fair)->kind == (drop ? WhatIf::Drop : WhatIf::Quality));
    QVERIFY(!supposed(m_fair)->quality); // the mean of the competitors
    QVERIFY(supposed(m_shop)->kind == WhatIf::Drop);
    QCOMPARE(m_workshop.all<Supposition>().size(), 4U);
    apply(showScenario(m_workshop, findByName<Scenario>(m_workshop, "Plan")->id));
    QCOMPARE(supposed(m_fair)->quality, std::optional(12.0)); // as before
}

void ScenarioEditsTest::whatIfWithoutScenarioIsOneEdit()
{
    apply(whatIfDropped(m_workshop, m_fair, {"Without the fair", "Plan"}));
    QCOMPARE(m_workshop.all<Scenario>().size(), 2U);
    QVERIFY(supposed(m_fair));
    QCOMPARE(m_workshop.all<Supposition>().size(), 1U);
    QVERIFY(whatIfDropped(m_workshop, Id<Touchpoint>{99}, {"x", "y"}).isEmpty());
}

void ScenarioEditsTest::removingATouchpointRemovesWhatIsSupposedOfIt()
{
    apply(suppose(m_workshop, m_fair, {}, "A"));
    apply(removeRecords<Touchpoint>(m_workshop, {m_fair}));
    QVERIFY(m_workshop.all<Supposition>().empty());
}

QTEST_APPLESS_MAIN(ScenarioEditsTest)
#include "tst_scenarioedits.moc"
