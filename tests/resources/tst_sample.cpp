// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/compute.h"
#include "resources/make/maker.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace rundblick;

// The story of the sample: what a consultant finds in it, through the engine.
class TestSample : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsLeftOpen();
    void workshopIsAClearDeficitAtAMomentOfTruth();
    void posterRadioAndBannerAreGreyAndCut_data();
    void posterRadioAndBannerAreGreyAndCut();
    void verdictsAreMixed();
    void coverIsMixed();
    void gainIsPlausible();
    void everyPhaseReachesItsTarget();
    void languagesGiveTheSameNumbers();

private:
    const TouchpointResult& result(const char* name) const;
    const SpendAdvice& advice(const char* name) const;

    Workshop m_workshop;
    Analysis m_analysis;
};

namespace {

Workshop sampleIn(Tongue tongue)
{
    return makeWorkshop(TEST_DATA "/../../resources/samples/veloria", tongue);
}

Result<Analysis> analysisOf(const Workshop& workshop)
{
    ComputeOptions options;
    options.draws = 0;
    return compute(workshop, studyOf(workshop), options, {});
}

// Sums run in the order of names, so the last digits depend on the language.
bool isSame(std::optional<double> one, std::optional<double> two)
{
    return one && two && std::abs(*one - *two) <= 1e-9 * std::max(1.0, std::abs(*one));
}

template <typename Wanted>
auto countOf(const Analysis& analysis, Wanted&& wanted)
{
    return std::ranges::count_if(analysis.touchpoints, wanted);
}

} // namespace

void TestSample::initTestCase()
{
    m_workshop = sampleIn(Tongue::English);
    Result<Analysis> analysis = analysisOf(m_workshop);
    QVERIFY(analysis);
    m_analysis = *std::move(analysis);
}

const TouchpointResult& TestSample::result(const char* name) const
{
    const auto found
        = std::ranges::find(m_analysis.touchpoints, std::string(name), &TouchpointResult::name);
    Q_ASSERT(found != m_analysis.touchpoints.end());
    return *found;
}

const SpendAdvice& TestSample::advice(const char* name) const
{
    const auto found = std::ranges::find(m_analysis.mix->names, std::string(name));
    Q_ASSERT(found != m_analysis.mix->names.end());
    return m_analysis.mix->actions[static_cast<std::size_t>(found - m_analysis.mix->names.begin())];
}

void TestSample::nothingIsLeftOpen()
{
    QCOMPARE(m_analysis.touchpoints.size(), std::size_t(100));
    for (const TouchpointResult& touchpoint : m_analysis.touchpoints) {
        QVERIFY2(touchpoint.gap.verdict && touchpoint.gap.interval.value && touchpoint.gap.q
                && touchpoint.gap.interval.low && touchpoint.gap.interval.high,
            touchpoint.name.c_str());
        QVERIFY2(touchpoint.cover && touchpoint.quadrant && touchpoint.market.value
                && touchpoint.impact && touchpoint.perception.gap.value,
            touchpoint.name.c_str());
        QCOMPARE(touchpoint.gaps.size(), std::size_t(3));
        for (const CompetitorGap& gap : touchpoint.gaps)
            QVERIFY2(gap.interval.value && gap.q, touchpoint.name.c_str());
    }
    QVERIFY(m_analysis.mix && m_analysis.mix->sameBudget && m_analysis.mix->sameEffect);
}

void TestSample::workshopIsAClearDeficitAtAMomentOfTruth()
{
    const TouchpointResult& workshop = result("Service workshop");
    QVERIFY(workshop.gap.verdict == GapVerdict::Deficit);
    QVERIFY(workshop.gap.clear);
    QVERIFY(*workshop.gap.interval.value < -12.0);
    QVERIFY(*workshop.perception.gap.low > 5.0); // the team sees it clearly better
    QVERIFY(workshop.quadrant == Quadrant::Improve);
    QVERIFY(workshop.cover == Cover::Blue);
    QVERIFY(advice("Service workshop").action == MixAction::Invest);
    const Phase* service = findByName<Phase>(m_workshop, "Service");
    const auto isThere = [&](const auto& entry) {
        return entry.second.touchpoint == workshop.id && entry.second.phase == service->id
            && entry.second.momentOfTruth;
    };
    QVERIFY(std::ranges::any_of(m_workshop.all<Placement>(), isThere));
    // Nowhere does a point of drop-out saved bring more.
    for (const TouchpointResult& other : m_analysis.touchpoints)
        QVERIFY(*other.journey.leverage <= *workshop.journey.leverage);
}

void TestSample::posterRadioAndBannerAreGreyAndCut_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char* name : {"Poster", "Radio spot", "Banner"})
        QTest::addRow("%s", name) << QByteArray(name);
}

void TestSample::posterRadioAndBannerAreGreyAndCut()
{
    QFETCH(QByteArray, name);
    QVERIFY(result(name.constData()).cover == Cover::Grey);
    const SpendAdvice& cut = advice(name.constData());
    QVERIFY(cut.action == MixAction::Reduce || cut.action == MixAction::Stop);
    QVERIFY(cut.to < 0.6 * cut.from);
}

void TestSample::verdictsAreMixed()
{
    const auto verdicts = [&](GapVerdict verdict) {
        return countOf(m_analysis, [&](const auto& t) { return t.gap.verdict == verdict; });
    };
    const auto tendencies = countOf(m_analysis, [](const auto& touchpoint) {
        return touchpoint.gap.verdict == GapVerdict::Undecided
            && touchpoint.gap.tendency != Tendency::None;
    });
    QVERIFY(verdicts(GapVerdict::Strength) >= 12);
    QVERIFY(verdicts(GapVerdict::Deficit) >= 18);
    QVERIFY(verdicts(GapVerdict::Parity) >= 15);
    QVERIFY(tendencies >= 10);
}

void TestSample::coverIsMixed()
{
    const auto covers = [&](Cover cover) {
        return countOf(m_analysis, [&](const auto& t) { return t.cover == cover; });
    };
    QVERIFY(covers(Cover::Blue) >= 40);
    QVERIFY(covers(Cover::Reserve) >= 8);
    QVERIFY(covers(Cover::Grey) >= 25);
    QVERIFY(m_analysis.coverage->proven);
    QVERIFY(m_analysis.coverage->wasteSpend > 400'000.0);
    QVERIFY(m_analysis.coverage->greyEffectShare < 0.10);
}

void TestSample::gainIsPlausible()
{
    const Mix& mix = *m_analysis.mix;
    QCOMPARE(mix.budget, 2'400'000.0);
    QVERIFY(*mix.sameBudget->change > 0.15 && *mix.sameBudget->change < 0.35);
    QVERIFY(*mix.sameEffect->change > 0.25 && *mix.sameEffect->change < 0.50);
    QVERIFY(mix.assumed > 0); // some values are assumed, and counted
    QVERIFY(mix.sameBudget->status == MixStatus::Optimal);
    QVERIFY(mix.sameEffect->status == MixStatus::Optimal);
}

void TestSample::everyPhaseReachesItsTarget()
{
    for (const PhaseResult& phase : m_analysis.phases)
        QVERIFY2(phase.coverage && *phase.coverage >= phase.coverageTarget, phase.name.c_str());
}

void TestSample::languagesGiveTheSameNumbers()
{
    const Workshop german = sampleIn(Tongue::German);
    const Result<Analysis> other = analysisOf(german);
    QVERIFY(other);
    QCOMPARE(other->touchpoints.size(), m_analysis.touchpoints.size());
    for (std::size_t i = 0; i < other->touchpoints.size(); ++i) {
        const TouchpointResult& one = m_analysis.touchpoints[i];
        const TouchpointResult& two = other->touchpoints[i];
        QVERIFY(one.id == two.id && one.gap.verdict == two.gap.verdict && one.cover == two.cover);
        QVERIFY(isSame(one.gap.interval.value, two.gap.interval.value));
        QVERIFY(isSame(one.impact, two.impact));
        QVERIFY(isSame(one.journey.reach, two.journey.reach));
    }
    QVERIFY(std::ranges::equal(
        other->mix->sameBudget->rounded->spend, m_analysis.mix->sameBudget->rounded->spend));
    QVERIFY(isSame(other->mix->sameEffect->spent, m_analysis.mix->sameEffect->spent));
}

QTEST_APPLESS_MAIN(TestSample)
#include "tst_sample.moc"
