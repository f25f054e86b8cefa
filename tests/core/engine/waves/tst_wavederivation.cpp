// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/compute.h"
#include "core/engine/explain/derivation.h"
#include "core/engine/uncertainty/studentst.h"
#include "tests/core/engine/derivationformulas.h"
#include "tests/core/engine/waves/twowaves.h"

#include <QTest>

using namespace rundblick;

namespace {

bool isNear(double actual, double expected)
{
    return std::abs(actual - expected) < 1e-9;
}

const DerivationInput* inputOf(const Derivation& derivation, Code label)
{
    const auto found = std::ranges::find(
        derivation.inputs, label, [](const DerivationInput& input) { return input.label.code; });
    return found == derivation.inputs.end() ? nullptr : &*found;
}

std::string named(const Message& title, const char* name)
{
    const MessageValue* value = title.find(name);
    return value ? std::get<std::string>(*value) : std::string();
}

} // namespace

// Where the numbers of the waves come from.
class WaveDerivationTest : public QObject {
    Q_OBJECT

private slots:
    void aChangeIsWelchsTestByHand();
    void aChangeWithoutATestSaysSo();
    void aValueIsTheMeanOfItsWave();
    void aWeightCountsInItsWave();
    void ratersOfAWaveAreListed();
    void whatIsNotThereHasNoDerivation();

private:
    std::optional<Derivation> derived(const Workshop& workshop, const QuantityAt& at) const;
};

std::optional<Derivation> WaveDerivationTest::derived(
    const Workshop& workshop, const QuantityAt& at) const
{
    const Study study = studyOf(workshop);
    ComputeOptions options;
    options.draws = 0;
    const Result<Analysis> analysis = compute(workshop, study, options, {});
    return analysis ? derive(workshop, study, *analysis, at) : std::nullopt;
}

// By hand as in tst_waves: 25 50 50 75 50 and 75 75 100 75 100 have means 50 and 85 and variances
// 312.5 and 187.5; SE₁² = 62.5, SE₂² = 37.5, SE = 10, df = 100² / ((62.5² + 37.5²) / 4) = 7.529412,
// and half the width of the interval is t(0.975; 7.529412) · 10 = 23.31 (R: qt).
void WaveDerivationTest::aChangeIsWelchsTestByHand()
{
    TwoWaves study;
    study.ask(study.first, {2, 3, 3, 4, 3});
    study.ask(study.second, {4, 4, 5, 4, 5});
    const auto derivation = derived(study.workshop(),
        {.quantity = Quantity::WaveChange,
            .touchpoint = study.web,
            .brand = study.own,
            .index = 1});
    QVERIFY(derivation);
    QCOMPARE(derivation->title.code, Code::TitlePerformanceValue);
    QCOMPARE(named(derivation->title, "brand"), std::string("Own (2025 → 2026)"));
    QCOMPARE(named(derivation->title, "touchpoint"), std::string("Web"));
    const Inputs in(*derivation);
    QVERIFY(isNear(*derivation->value, 35.0));
    QVERIFY(isNear(in.one("V₁"), 50.0) && isNear(in.one("V₂"), 85.0));
    QVERIFY(isNear(in.one("n₁"), 5.0) && isNear(in.one("n₂"), 5.0));
    QVERIFY(isNear(in.one("SE₁"), std::sqrt(62.5)) && isNear(in.one("SE₂"), std::sqrt(37.5)));
    QVERIFY(isNear(in.one("SE"), 10.0));
    QVERIFY(isNear(in.one("df"), 10'000.0 / ((62.5 * 62.5 + 37.5 * 37.5) / 4.0)));
    QVERIFY(std::abs(in.one("t") - 2.331) < 5e-4);
    QVERIFY(isNear(*derivation->low, 35.0 - 10.0 * in.one("t")));
    QVERIFY(isNear(*derivation->high, 35.0 + 10.0 * in.one("t")));
    QVERIFY(isNear(in.one("p"), 2.0 * tTail(3.5, in.one("df"))));
    QCOMPARE(in.one("q"), in.one("p")); // the only test
    QVERIFY(isNear(in.one("δ"), study.builder.workshop().method().relevantDifference));
    QCOMPARE(derivation->wave, std::optional(WaveVerdict::Better));
    QCOMPARE(derivation->n, std::optional<std::int64_t>(5));
    QVERIFY(derivation->notation.starts_with("D = V₂ − V₁\nSE = √(SE₁² + SE₂²)\ndf = "));
    QCOMPARE(derivation->sources.size(), std::size_t{2}); // of each wave
}

// Four raters are too few: there is an interval, but no p.
void WaveDerivationTest::aChangeWithoutATestSaysSo()
{
    TwoWaves study;
    study.ask(study.first, {2, 2, 3});
    study.ask(study.second, {5, 5, 4, 4});
    const auto derivation = derived(study.workshop(),
        {.quantity = Quantity::WaveChange,
            .touchpoint = study.web,
            .brand = study.own,
            .index = 1});
    QVERIFY(derivation && derivation->low && derivation->high);
    QVERIFY(!inputOf(*derivation, Code::LabelP) && !inputOf(*derivation, Code::LabelQ));
    QCOMPARE(derivation->n, std::optional<std::int64_t>(3));
    TwoWaves single;
    single.ask(single.first, {2});
    single.ask(single.second, {5});
    const auto alone = derived(single.workshop(),
        {.quantity = Quantity::WaveChange,
            .touchpoint = single.web,
            .brand = single.own,
            .index = 1});
    QVERIFY(alone && !alone->low && !inputOf(*alone, Code::LabelStandardError));
    QCOMPARE(alone->notation, std::string("D = V₂ − V₁"));
    QCOMPARE(alone->wave, std::optional(WaveVerdict::Open));
}

// The wave's own raters alone: (25 + 50 + 50 + 75 + 50) / 5, whatever the others said.
void WaveDerivationTest::aValueIsTheMeanOfItsWave()
{
    TwoWaves study;
    study.ask(study.first, {2, 3, 3, 4, 3});
    study.ask(study.second, {4, 4, 5, 4, 5});
    study.ask({}, {1, 1});
    const Workshop& workshop = study.workshop();
    QuantityAt at{.quantity = Quantity::WaveValue, .touchpoint = study.web, .brand = study.own};
    const auto first = derived(workshop, at);
    QVERIFY(first);
    QCOMPARE(named(first->title, "brand"), std::string("Own (2025)"));
    QVERIFY(isNear(*first->value, 50.0));
    const Inputs in(*first);
    QVERIFY(isNear(in.one("w"), 1.0) && isNear(in.one("S"), 50.0));
    QCOMPARE(first->n, std::optional<std::int64_t>(5));
    QVERIFY(isNear(*inputOf(*first, Code::LabelStandardError)->value, std::sqrt(62.5)));
    QVERIFY(isNear(*inputOf(*first, Code::LabelSd)->value, std::sqrt(312.5)));
    QVERIFY(first->evidence == Evidence::FewCustomers);
    at.index = 1;
    QVERIFY(isNear(*derived(workshop, at)->value, 85.0));
}

// A rater who counts threefold: (3 · 75 + 25) / 4 = 62.5.
void WaveDerivationTest::aWeightCountsInItsWave()
{
    TwoWaves study;
    study.ask(study.first, {4, 2});
    study.ask(study.second, {3, 3});
    const Id<Rater> heavy = study.builder.workshop().all<Rater>().begin()->first;
    study.builder.change(heavy, [](Rater& rater) { rater.weight = 3.0; });
    const auto derivation = derived(study.workshop(),
        {.quantity = Quantity::WaveValue, .touchpoint = study.web, .brand = study.own});
    QVERIFY(derivation);
    QVERIFY(isNear(*derivation->value, 62.5));
    QVERIFY(isNear(Inputs(*derivation).one("S"), 62.5));
}

void WaveDerivationTest::ratersOfAWaveAreListed()
{
    TwoWaves study;
    study.ask(study.first, {4, 2});
    study.ask(study.second, {3, 3, 3});
    const Workshop& workshop = study.workshop();
    const auto derivation = derived(workshop,
        {.quantity = Quantity::WaveRaters, .index = static_cast<std::size_t>(study.second.value)});
    QVERIFY(derivation);
    QCOMPARE(derivation->value, std::optional(3.0));
    QCOMPARE(std::get<std::int64_t>(*derivation->title.find("count")), std::int64_t{3});
    QCOMPARE(derivation->inputs.size(), std::size_t{3});
    QCOMPARE(named(derivation->inputs.front().label, "rater"), std::string("R2"));
    QVERIFY(!derived(workshop, {.quantity = Quantity::WaveRaters, .index = 12'345}));
}

void WaveDerivationTest::whatIsNotThereHasNoDerivation()
{
    TwoWaves study;
    study.ask(study.first, {4, 2});
    const Workshop& workshop = study.workshop();
    QuantityAt at{.quantity = Quantity::WaveChange, .touchpoint = study.web, .brand = study.own};
    for (const std::size_t index : {0U, 1U, 2U}) { // no wave before, nobody asked, no such wave
        at.index = index;
        QVERIFY(!derived(workshop, at));
    }
    at.quantity = Quantity::WaveValue;
    at.index = 1;
    QVERIFY(!derived(workshop, at));
    at.index = 0;
    at.brand = {};
    QVERIFY(!derived(workshop, at));
}

QTEST_APPLESS_MAIN(WaveDerivationTest)
#include "tst_wavederivation.moc"
