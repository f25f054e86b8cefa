// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks.h"
#include "ui/panels/setup/phasesets.h"

#include <QTest>

using namespace rundblick;

// The phase sets that are baked in: whole, alike in both languages, fit to be used.
class PhaseSetsTest : public QObject {
    Q_OBJECT

private slots:
    void everySetIsWhole_data() { addRows(); }
    void everySetIsWhole();
    void everySetMakesAWorkshop_data() { addRows(); }
    void everySetMakesAWorkshop();
    void languagesHaveTheSameShape();
    void haveTheStagesThatTheirNamesSay();
    void germanIsWrittenAsInSwitzerland();

private:
    static void addRows();
};

Q_DECLARE_METATYPE(rundblick::PhaseSetKind)
Q_DECLARE_METATYPE(rundblick::Language)

namespace {

constexpr Language languages[] = {Language::English, Language::German};

std::vector<std::string> textsOf(const PhasePlan& plan)
{
    std::vector<std::string> texts{plan.name, plan.question};
    texts.insert(texts.end(), plan.lanes.begin(), plan.lanes.end());
    texts.insert(texts.end(), plan.leads.begin(), plan.leads.end());
    texts.insert(texts.end(), plan.helps.begin(), plan.helps.end());
    return texts;
}

} // namespace

void PhaseSetsTest::addRows()
{
    QTest::addColumn<PhaseSetKind>("kind");
    QTest::addColumn<Language>("language");
    for (const PhaseSetKind kind : allPhaseSets)
        for (const Language language : languages)
            QTest::addRow("%s %d", qPrintable(textOf(kind)), static_cast<int>(language))
                << kind << language;
}

void PhaseSetsTest::everySetIsWhole()
{
    QFETCH(PhaseSetKind, kind);
    QFETCH(Language, language);
    const PhaseSet set = phaseSet(kind, language);
    QCOMPARE(set.phases.empty(), kind == PhaseSetKind::Blank);
    QCOMPARE(set.enhancedFrom.has_value(), kind != PhaseSetKind::Blank);
    for (const PhasePlan& plan : set.phases) {
        QVERIFY(plan.weight > 0.0);
        QVERIFY2(!plan.leads.empty(), plan.name.c_str());
        for (const std::string& text : textsOf(plan))
            QVERIFY2(!text.empty(), plan.name.c_str());
        QVERIFY2(plan.question.ends_with('?'), plan.question.c_str());
    }
    QVERIFY(!nameOf(kind).isEmpty() && !descriptionOf(kind).isEmpty());
}

void PhaseSetsTest::everySetMakesAWorkshop()
{
    QFETCH(PhaseSetKind, kind);
    QFETCH(Language, language);
    const PhaseSet set = phaseSet(kind, language);
    const Edit edit = usePhases({}, set, UsedPhases::Remove);
    QVERIFY(check({}, edit));
    Workshop workshop;
    workshop.apply(edit);
    QCOMPARE(workshop.all<Phase>().size(), set.phases.size());
    QCOMPARE(workshop.all<LaneText>().size(), 4 * set.phases.size());
}

void PhaseSetsTest::languagesHaveTheSameShape()
{
    for (const PhaseSetKind kind : allPhaseSets) {
        const PhaseSet english = phaseSet(kind, Language::English);
        const PhaseSet german = phaseSet(kind, Language::German);
        QCOMPARE(english.phases.size(), german.phases.size());
        QVERIFY(english.enhancedFrom == german.enhancedFrom);
        for (std::size_t i = 0; i < english.phases.size(); ++i) {
            QCOMPARE(english.phases[i].weight, german.phases[i].weight);
            QCOMPARE(english.phases[i].leads.size(), german.phases[i].leads.size());
            QCOMPARE(english.phases[i].helps.size(), german.phases[i].helps.size());
            QVERIFY2(english.phases[i].question != german.phases[i].question,
                english.phases[i].name.c_str());
        }
    }
}

// As the brief of the consultants names them.
void PhaseSetsTest::haveTheStagesThatTheirNamesSay()
{
    const auto phases
        = [](PhaseSetKind kind) { return phasesOf(phaseSet(kind, Language::English)); };
    QCOMPARE(phases(PhaseSetKind::ReachToReactivate),
        QStringLiteral("Reach & Acquire › Convert › Retain & Reward › Recognise & Reactivate"));
    QCOMPARE(phases(PhaseSetKind::AttractSellWow), QStringLiteral("Attract › Sell › Wow"));
    const QStringList stages = phases(PhaseSetKind::NeedToRecommend).split(QStringLiteral(" › "));
    QCOMPARE(stages.size(), 8);
    QCOMPARE(stages.first(), QStringLiteral("Need"));
    QCOMPARE(stages.last(), QStringLiteral("Recommend"));
    const QStringList car = phases(PhaseSetKind::CarPurchase).split(QStringLiteral(" › "));
    QCOMPARE(car.first(), QStringLiteral("Recommendation"));
    QCOMPARE(car.last(), QStringLiteral("Recommend"));
    QVERIFY(phases(PhaseSetKind::Procurement).contains(QStringLiteral("Service case")));
}

void PhaseSetsTest::germanIsWrittenAsInSwitzerland()
{
    for (const PhaseSetKind kind : allPhaseSets)
        for (const PhasePlan& plan : phaseSet(kind, Language::German).phases)
            for (const std::string& text : textsOf(plan))
                for (const char* foreign : {"ß", "„", "“", "\"", "Touchpoint", "  "})
                    QVERIFY2(text.find(foreign) == std::string::npos, text.c_str());
}

QTEST_MAIN(PhaseSetsTest)
#include "tst_phasesets.moc"
