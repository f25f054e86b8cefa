// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/coverage/coverage.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace rundblick;

namespace {

// Uniform in 0..1, the same on every platform.
double uniform(std::mt19937_64& random)
{
    return double(random() >> 11) * 0x1p-53;
}

std::size_t below(std::mt19937_64& random, std::size_t limit)
{
    return std::size_t(uniform(random) * double(limit));
}

enum class Kind { Plain, WholeCosts, EqualCosts, Ties, Free };

// Random touchpoints in random phases; Ties repeats few different rows and costs.
CoverInput randomInput(std::mt19937_64& random, Kind kind)
{
    CoverInput input;
    const std::size_t n = 3 + below(random, 12);
    const std::size_t phases = 1 + below(random, 4);
    input.impact.resize(n * phases);
    for (std::size_t i = 0; i < n; ++i) {
        input.names.push_back("t" + std::to_string(i));
        const double small = 1 + double(below(random, 3));
        input.cost.push_back(kind == Kind::Plain ? 0.1 + uniform(random)
                : kind == Kind::EqualCosts       ? 7
                : kind == Kind::Free             ? 0
                                                 : small);
        for (std::size_t p = 0; p < phases; ++p)
            if (uniform(random) < 0.6)
                input.impact[p * n + i]
                    = kind == Kind::Ties ? 1 + double(below(random, 2)) : uniform(random);
        input.impact[below(random, phases) * n + i] += 1;
        const double chance = uniform(random);
        input.forced.push_back(chance < 0.1 ? Forced::Blue
                : chance < 0.2              ? Forced::Grey
                                            : Forced::None);
        input.unavoidable.push_back(uniform(random) < 0.05);
    }
    for (std::size_t p = 0; p < phases; ++p) {
        input.phaseNames.push_back("p" + std::to_string(p));
        input.target.push_back(0.3 + 0.6 * uniform(random));
    }
    return input;
}

struct Candidate {
    std::vector<std::size_t> members;
    double cost = 0;
    double impact = 0;
};

double impactOf(const CoverInput& input, std::size_t i)
{
    double sum = 0;
    for (std::size_t p = 0; p < input.phaseNames.size(); ++p)
        sum += input.impact[p * input.names.size() + i];
    return sum;
}

bool isAllowed(const CoverInput& input, const std::vector<bool>& in)
{
    const std::size_t n = input.names.size();
    for (std::size_t i = 0; i < n; ++i) {
        if (input.forced[i] == Forced::Grey && in[i])
            return false;
        const bool must = input.forced[i] == Forced::Blue || input.unavoidable[i];
        if (must && input.forced[i] != Forced::Grey && !in[i])
            return false;
    }
    for (std::size_t p = 0; p < input.phaseNames.size(); ++p) {
        double all = 0;
        double covered = 0;
        for (std::size_t i = 0; i < n; ++i) {
            all += input.impact[p * n + i];
            covered += in[i] ? input.impact[p * n + i] : 0;
        }
        if (covered < (input.target[p] - 1e-9) * all)
            return false;
    }
    return true;
}

bool isBefore(const Candidate& a, const Candidate& b)
{
    if (std::abs(a.cost - b.cost) > 1e-9 * std::max(a.cost, b.cost))
        return a.cost < b.cost;
    if (std::abs(a.impact - b.impact) > 1e-9 * std::max(a.impact, b.impact))
        return a.impact > b.impact;
    return a.members < b.members;
}

// Looks at every set.
std::optional<Candidate> bruteForce(const CoverInput& input)
{
    const std::size_t n = input.names.size();
    const bool allFree
        = std::all_of(input.cost.begin(), input.cost.end(), [](double cost) { return cost <= 0; });
    std::optional<Candidate> best;
    for (std::size_t set = 0; set < (std::size_t(1) << n); ++set) {
        std::vector<bool> in(n);
        Candidate candidate;
        for (std::size_t i = 0; i < n; ++i) {
            in[i] = (set >> i) & 1;
            if (!in[i])
                continue;
            candidate.members.push_back(i);
            candidate.cost += allFree ? 1 : input.cost[i];
            candidate.impact += impactOf(input, i);
        }
        if (isAllowed(input, in) && (!best || isBefore(candidate, *best)))
            best = candidate;
    }
    return best;
}

std::vector<std::size_t> membersOf(const CoverSet& cover)
{
    std::vector<std::size_t> members;
    for (std::size_t i = 0; i < cover.blue.size(); ++i)
        if (cover.blue[i])
            members.push_back(i);
    return members;
}

// Ten points of impact in one phase: 4, 3, 2, 1.
CoverInput onePhase(std::vector<double> cost)
{
    return {{"A", "B", "C", "D"}, {"P"}, {4, 3, 2, 1}, {.8}, std::move(cost), {}, {}};
}

using Members = std::vector<std::size_t>;

} // namespace

Q_DECLARE_METATYPE(Kind)

class CoverageTest : public QObject {
    Q_OBJECT

private slots:
    void exactEqualsBruteForce_data();
    void exactEqualsBruteForce();
    void cheapestWinsThenImpactThenOrder();
    void forcedAndUnavoidable();
    void targetReachedByRoundingCounts();
    void saysWhichPhaseCannotBeCovered();
    void shareTakesTheStrongest();
    void unusedPhaseAsksForNothing();
    void nodeLimitLeavesAnHonestGap();
    void largeInstanceIsProven();
    void stopsWhenAsked();
};

void CoverageTest::exactEqualsBruteForce_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("costs that differ") << Kind::Plain;
    QTest::newRow("costs of 1, 2 or 3") << Kind::WholeCosts;
    QTest::newRow("equal costs") << Kind::EqualCosts;
    QTest::newRow("many ties") << Kind::Ties;
    QTest::newRow("all free: the fewest") << Kind::Free;
}

void CoverageTest::exactEqualsBruteForce()
{
    QFETCH(Kind, kind);
    std::mt19937_64 random(std::uint64_t(kind) + 1);
    for (int instance = 0; instance < 200; ++instance) {
        const CoverInput input = randomInput(random, kind);
        const std::optional<Candidate> expected = bruteForce(input);
        const Result<CoverSet> exact = exactCover(input, {}, {});
        const Result<CoverSet> first = firstCover(input, {});
        QCOMPARE(exact.has_value(), expected.has_value());
        QCOMPARE(first.has_value(), expected.has_value());
        if (!expected) {
            QCOMPARE(exact.error().code, Code::CoverInfeasible);
            continue;
        }
        QVERIFY(exact->proven);
        QCOMPARE(exact->gap, 0.0);
        QCOMPARE(membersOf(*exact), expected->members);
        QVERIFY(first->cost >= exact->cost * (1 - 1e-12));
        QVERIFY(first->bound <= exact->cost * (1 + 1e-12));
        QVERIFY(first->gap <= 0 || std::abs(first->gap - (1 - first->bound / first->cost)) < 1e-12);
        for (std::size_t p = 0; p < input.target.size(); ++p)
            QVERIFY(first->coverage[p].value_or(1) >= input.target[p] - 1e-9);
    }
}

void CoverageTest::cheapestWinsThenImpactThenOrder()
{
    // 8 of 10 are needed: A B C, A B D, or all.
    QCOMPARE(membersOf(*exactCover(onePhase({9, 1, 5, 1}), {}, {})), Members({0, 1, 3}));
    // At equal cost the one with more impact: A B C has 9, A B D 8.
    QCOMPARE(membersOf(*exactCover(onePhase({9, 1, 1, 1}), {}, {})), Members({0, 1, 2}));
    // The same in money that is no multiple of anything.
    QCOMPARE(membersOf(*exactCover(onePhase({9.1, M_PI, std::sqrt(2), std::sqrt(2)}), {}, {})),
        Members({0, 1, 2}));
    // Equal cost and impact: the first in order.
    CoverInput twins = onePhase({1, 1, 1, 1});
    twins.impact = {2, 2, 2, 2};
    twins.target = {.5};
    QCOMPARE(membersOf(*exactCover(twins, {}, {})), Members({0, 1}));
    // Two ways to the same cost and impact, 0+3 and 1+2, none of which is a twin of another.
    twins.cost = {4, 3, 2, 1};
    twins.impact = {4, 3, 2, 1};
    QCOMPARE(membersOf(*exactCover(twins, {}, {})), Members({0, 3}));
}

void CoverageTest::forcedAndUnavoidable()
{
    CoverInput input = onePhase({9, 1, 5, 1});
    input.forced = {Forced::None, Forced::None, Forced::Blue, Forced::None};
    // C counts: A B C costs 15, A C and more would need B or both others.
    QCOMPARE(membersOf(*exactCover(input, {}, {})), Members({0, 1, 2}));
    input.forced = {Forced::None, Forced::Grey, Forced::None, Forced::None};
    input.target = {.7};
    QCOMPARE(membersOf(*exactCover(input, {}, {})), Members({0, 2, 3}));
    input.unavoidable = {0, 1, 0, 0}; // a person's no wins over the chain's must
    QCOMPARE(membersOf(*exactCover(input, {}, {})), Members({0, 2, 3}));
    input.forced = {};
    input.unavoidable = {0, 0, 1, 0};
    QCOMPARE(membersOf(*exactCover(input, {}, {})), Members({0, 1, 2}));
    QCOMPARE(membersOf(*shareCover(input)), Members({0, 1, 2}));
}

void CoverageTest::targetReachedByRoundingCounts()
{
    // Eight tenths: .1 * 8 in binary is less than .8.
    CoverInput input;
    input.phaseNames = {"P"};
    input.target = {.8};
    for (int i = 0; i < 10; ++i) {
        input.names.push_back("t");
        input.impact.push_back(.1);
        input.cost.push_back(1);
    }
    QCOMPARE(exactCover(input, {}, {})->cost, 8.0);
    QCOMPARE(membersOf(*shareCover(input)).size(), std::size_t(8));
}

void CoverageTest::saysWhichPhaseCannotBeCovered()
{
    CoverInput input = onePhase({1, 1, 1, 1});
    input.phaseNames = {"Search", "Buy"};
    input.impact = {1, 1, 1, 1, 4, 3, 2, 1};
    input.target = {.5, .8};
    input.forced = {Forced::Grey, Forced::None, Forced::None, Forced::None};
    for (const Result<CoverSet>& cover :
        {exactCover(input, {}, {}), firstCover(input, {}), shareCover(input)}) {
        QVERIFY(!cover);
        QCOMPARE(cover.error().code, Code::CoverInfeasible);
        QCOMPARE(std::get<std::string>(*cover.error().find("phase")), std::string("Buy"));
        QVERIFY(std::abs(std::get<double>(*cover.error().find("coverage")) - .6) < 1e-15);
        QCOMPARE(std::get<double>(*cover.error().find("target")), .8);
    }
}

void CoverageTest::shareTakesTheStrongest()
{
    CoverInput input = onePhase({9, 9, 9, 1});
    QCOMPARE(membersOf(*shareCover(input)), Members({0, 1, 2}));
    input.forced = {Forced::None, Forced::None, Forced::None, Forced::Blue};
    QCOMPARE(membersOf(*shareCover(input)), Members({0, 1, 2, 3}));
    input.forced = {Forced::None, Forced::Grey, Forced::None, Forced::None};
    input.target = {.6};
    QCOMPARE(membersOf(*shareCover(input)), Members({0, 2}));
    // United over phases: the second needs D and C.
    input.forced = {};
    input.phaseNames = {"P", "Q"};
    input.impact = {4, 3, 2, 1, 0, 0, 1, 3};
    input.target = {.4, .8};
    QCOMPARE(membersOf(*shareCover(input)), Members({0, 2, 3}));
    QCOMPARE(shareCover(input)->cost, 19.0);
}

void CoverageTest::unusedPhaseAsksForNothing()
{
    CoverInput input = onePhase({9, 1, 5, 1});
    input.phaseNames.push_back("unused");
    input.impact.resize(8, 0.0);
    input.target.push_back(.8);
    const Result<CoverSet> cover = exactCover(input, {}, {});
    QCOMPARE(membersOf(*cover), Members({0, 1, 3}));
    QVERIFY(std::abs(*cover->coverage[0] - .8) < 1e-15);
    QVERIFY(!cover->coverage[1]);
}

namespace {

CoverInput large(std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    CoverInput input;
    const std::size_t n = 100;
    const std::size_t phases = 10;
    input.impact.resize(n * phases);
    for (std::size_t p = 0; p < phases; ++p) {
        input.phaseNames.push_back("p");
        input.target.push_back(.8);
    }
    for (std::size_t i = 0; i < n; ++i) {
        input.names.push_back("t");
        input.cost.push_back(std::floor(2000 + 100'000 * std::pow(uniform(random), 3)));
        for (std::size_t p = 0; p < phases; ++p)
            if (p == i % phases || uniform(random) < 0.1)
                input.impact[p * n + i] = uniform(random);
    }
    return input;
}

} // namespace

void CoverageTest::nodeLimitLeavesAnHonestGap()
{
    const CoverInput input = large(1);
    const Result<CoverSet> proven = exactCover(input, {}, {});
    QVERIFY(proven->proven);
    for (const std::int64_t limit : {1, 10, 100}) {
        const Result<CoverSet> cut = exactCover(input, {limit}, {});
        QVERIFY(!cut->proven);
        QCOMPARE(cut->nodes, limit);
        QVERIFY(cut->gap > 0);
        QVERIFY(cut->bound <= proven->cost && proven->cost <= cut->cost);
    }
}

void CoverageTest::largeInstanceIsProven()
{
    for (std::uint64_t seed = 2; seed <= 4; ++seed) {
        const CoverInput input = large(seed);
        const Result<CoverSet> first = firstCover(input, {});
        const Result<CoverSet> exact = exactCover(input, {}, {});
        QVERIFY(exact->proven);
        QVERIFY(first->bound <= exact->cost && exact->cost <= first->cost);
        QVERIFY(first->gap < 0.15);
        const Result<CoverSet> again = exactCover(input, {}, {});
        QVERIFY(again->blue == exact->blue && again->nodes == exact->nodes);
    }
}

void CoverageTest::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    const Result<CoverSet> cover = exactCover(large(1), {}, source.get_token());
    QVERIFY(!cover);
    QCOMPARE(cover.error().code, Code::Cancelled);
}

QTEST_APPLESS_MAIN(CoverageTest)
#include "tst_coverage.moc"
