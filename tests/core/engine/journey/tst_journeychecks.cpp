// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/journey/journey.h"
#include "core/engine/journey/journeychecks.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace rundblick;

Q_DECLARE_METATYPE(rundblick::JourneyInput)
Q_DECLARE_METATYPE(std::vector<std::size_t>)

namespace {

constexpr std::size_t a = 0, b = 1, c = 2, d = 3;

JourneyInput drawn(std::vector<JourneyLink> links)
{
    JourneyInput input;
    input.names = {"A", "B", "C", "D"};
    input.links = std::move(links);
    return input;
}

JourneyLink share(std::size_t from, std::size_t to, double weight)
{
    return {from, to, weight, LinkUnit::Share};
}

JourneyLink count(std::size_t from, std::size_t to, double weight)
{
    return {from, to, weight, LinkUnit::Count};
}

Journey analysed(const JourneyInput& input, const JourneyOptions& options = {})
{
    return *analyseJourney(input, options, {});
}

// Each message as "code value value".
QStringList texts(const std::vector<Message>& messages)
{
    QStringList lines;
    for (const Message& message : messages) {
        QString line = QString::fromUtf8(codeText(message.code).data());
        for (const auto& [name, value] : message.values) {
            if (const auto* text = std::get_if<std::string>(&value))
                line += QLatin1Char(' ') + QString::fromStdString(*text);
            else if (const auto* whole = std::get_if<std::int64_t>(&value))
                line += QLatin1Char(' ') + QString::number(*whole);
        }
        lines << line;
    }
    return lines;
}

} // namespace

class JourneyChecksTest : public QObject {
    Q_OBJECT

private slots:
    void warnsOf_data();
    void warnsOf();
    void closedClassLeavesNumbersAbsent();
    void unreachedClosedClassDoesNotMatter();
    void noDataIsNoJourney();
    void noConversionLeavesRelativeNumbersAbsent();
    void dominatorsAreUnavoidable();
    void countsDivideWhatSharesLeave();
    void pathsWinUnlessBoth();
    void repeatsMergeOrLoop();
    void emptyPathsGoStraightToTheirEnd();
    void heuristicsByHand();
    void valueByHand();
    void bypassIsSkippedBeyondItsLimit();
    void phaseThatNobodyMeets();
    void bypassIntoALoopConvertsNobody_data();
    void bypassIntoALoopConvertsNobody();
    void momentOfTruthByHand();
};

void JourneyChecksTest::warnsOf_data()
{
    QTest::addColumn<JourneyInput>("input");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, std::vector<JourneyLink> links, QStringList expected) {
        QTest::newRow(name) << drawn(std::move(links)) << expected;
    };
    row("nothing wrong",
        {share(startNode, a, 1), share(a, conversionNode, .5), share(a, lostNode, .5)}, {});
    row("closed class of two",
        {share(startNode, a, 1), share(a, b, .5), share(a, lostNode, .5), share(b, c, 1),
            share(c, b, 1)},
        {QStringLiteral("journey-closed-class B > C > B"),
            QStringLiteral("journey-no-conversion")});
    row("closed class of one",
        {share(startNode, a, 1), share(a, a, 1), share(b, conversionNode, .5),
            share(b, lostNode, .5)},
        {QStringLiteral("journey-closed-class A > A"), QStringLiteral("journey-unreachable 1 B"),
            QStringLiteral("journey-no-conversion")});
    row("two closed classes, one at the start",
        {share(startNode, a, .5), share(startNode, b, .5), share(a, a, 1), share(b, c, .5),
            share(b, conversionNode, .5), share(c, d, 1), share(d, c, 1)},
        {QStringLiteral("journey-no-drop-out"), QStringLiteral("journey-closed-class A > A"),
            QStringLiteral("journey-closed-class C > D > C")});
    row("dead end", {share(startNode, a, 1), share(a, b, .5), share(a, conversionNode, .5)},
        {QStringLiteral("journey-dead-ends 1 B"), QStringLiteral("journey-no-drop-out")});
    row("shares that miss 1",
        {share(startNode, a, 1), share(a, conversionNode, .5), share(a, lostNode, .3)},
        {QStringLiteral("journey-rows-normalised 1 A")});
    row("shares of the start that miss 1",
        {share(startNode, a, .5), share(a, conversionNode, .5), share(a, lostNode, .5)},
        {QStringLiteral("journey-rows-normalised 1 (start)")});
    row("rounded thirds",
        {share(startNode, a, 1), share(a, b, 1. / 3), share(a, lostNode, 1. / 3),
            share(a, conversionNode, 1. / 3), share(b, conversionNode, 1)},
        {});
    row("no drop-out drawn", {share(startNode, a, 1), share(a, conversionNode, 1)},
        {QStringLiteral("journey-no-drop-out")});
    row("no start drawn",
        {share(a, b, 1), share(b, a, .5), share(b, conversionNode, .5), share(c, b, 1),
            share(d, lostNode, 1)},
        {QStringLiteral("journey-start-assumed 2 C, D")});
    row("no start and nowhere to begin", {share(a, b, 1), share(b, a, .5), share(b, lostNode, .5)},
        {QStringLiteral("journey-no-start"), QStringLiteral("journey-unreachable 2 A, B")});
    row("links around the ends are passed over",
        {share(startNode, a, 1), share(a, conversionNode, .5), share(a, lostNode, .5),
            share(conversionNode, b, 1), share(b, startNode, 1)},
        {});
}

void JourneyChecksTest::warnsOf()
{
    QFETCH(JourneyInput, input);
    QFETCH(QStringList, expected);
    QCOMPARE(texts(analysed(input).warnings), expected);
}

void JourneyChecksTest::closedClassLeavesNumbersAbsent()
{
    const Journey journey = analysed(drawn({share(startNode, a, 1), share(a, b, .5),
        share(a, conversionNode, .5), share(b, c, 1), share(c, d, 1), share(d, b, 1)}));
    QVERIFY(!journey.numbers);
    QCOMPARE(texts(journey.warnings),
        QStringList({QStringLiteral("journey-no-drop-out"),
            QStringLiteral("journey-closed-class B > C > D > B")}));
}

void JourneyChecksTest::unreachedClosedClassDoesNotMatter()
{
    const Journey journey = analysed(drawn({share(startNode, a, 1), share(a, conversionNode, .25),
        share(a, lostNode, .75), share(b, c, 1), share(c, b, 1)}));
    QCOMPARE(texts(journey.warnings), QStringList({QStringLiteral("journey-unreachable 2 B, C")}));
    QCOMPARE(journey.numbers->conversion, 0.25);
    QCOMPARE(journey.numbers->points[b]->reach, 0.0);
    QVERIFY(!journey.numbers->points[b]->conversionAfter);
    QVERIFY(!journey.numbers->points[d]);
}

void JourneyChecksTest::noDataIsNoJourney()
{
    const Journey journey = analysed(drawn({}));
    QVERIFY(!journey.numbers && !journey.heuristics && journey.warnings.empty());
}

void JourneyChecksTest::noConversionLeavesRelativeNumbersAbsent()
{
    const Journey journey = analysed(drawn(
        {share(startNode, a, 1), share(a, b, .5), share(a, lostNode, .5), share(b, lostNode, 1)}));
    QCOMPARE(texts(journey.warnings), QStringList({QStringLiteral("journey-no-conversion")}));
    QCOMPARE(journey.numbers->conversion, 0.0);
    const JourneyPoint& point = *journey.numbers->points[b];
    QCOMPARE(point.reach, 0.5);
    QCOMPARE(point.lossShare, 0.5);
    QVERIFY(!point.removalLost && !point.removalBypass && !point.attributed && !point.leverage);
    QVERIFY(!journey.numbers->strongestEdge);
}

void JourneyChecksTest::dominatorsAreUnavoidable()
{
    // A, then B or C, then D, which alone converts.
    const Journey journey
        = analysed(drawn({share(startNode, a, 1), share(a, b, .5), share(a, c, .5), share(b, d, 1),
            share(c, d, .5), share(c, lostNode, .5), share(d, conversionNode, 1)}));
    const auto& points = journey.numbers->points;
    QVERIFY(points[a]->unavoidable && points[d]->unavoidable);
    QVERIFY(!points[b]->unavoidable && !points[c]->unavoidable);
    // By hand: b_s = .5 + .5*.5 = .75; removing C loses the .25 that goes through it.
    QCOMPARE(journey.numbers->conversion, 0.75);
    QCOMPARE(*points[c]->removalLost, 0.25 / 0.75);
    QCOMPARE(*points[d]->removalLost, 1.0);
    // Without C everyone at A goes to B and converts: 1 - 1/.75.
    QCOMPARE(*points[c]->removalBypass, 1 - 1 / 0.75);
    // Removals 1, 2/3, 1/3, 1 sum to 3.
    QCOMPARE(*points[b]->attributed, (2.0 / 3) / 3);
}

void JourneyChecksTest::countsDivideWhatSharesLeave()
{
    const auto data
        = makeChain(drawn({share(startNode, a, 1), share(a, lostNode, .2), count(a, b, 30),
                        count(a, conversionNode, 50), share(b, conversionNode, 1)}),
            {}, {});
    const Chain& chain = data->chain;
    QCOMPARE(chain.row(a)[chain.lost()], 0.2);
    QCOMPARE(chain.row(a)[b], 0.3);
    QCOMPARE(chain.row(a)[chain.conversion()], 0.5);
    QVERIFY(data->notices.empty());
}

void JourneyChecksTest::pathsWinUnlessBoth()
{
    JourneyInput input
        = drawn({share(startNode, b, 1), share(a, lostNode, 1), share(b, conversionNode, 1)});
    input.paths = {{{a}, 6, 0, 4}};
    JourneyOptions options;
    QCOMPARE(analysed(input, options).numbers->conversion, 0.6);
    options.source = JourneySource::Links;
    QCOMPARE(analysed(input, options).numbers->conversion, 1.0);
    options.source = JourneySource::Both;
    // With c customers per link row: start a 10, b c; a converts 6 of 10 + c; b always.
    for (const double weight : {10.0, 30.0, 100.0}) {
        options.linkConcentration = weight;
        const double expected = (10 * 6 / (10 + weight) + weight) / (10 + weight);
        QVERIFY(std::abs(analysed(input, options).numbers->conversion - expected) < 1e-15);
    }
}

void JourneyChecksTest::repeatsMergeOrLoop()
{
    JourneyInput input = drawn({});
    input.paths = {{{a, a, a, b, a}, 1, 0, 1}};
    // Merged: start-a, a-b, b-a, a-end. Kept: a has two loops more.
    const JourneyNumbers merged = *analysed(input).numbers;
    QCOMPARE(merged.points[a]->visits, 2.0);
    QCOMPARE(merged.points[a]->returns, 1.0);
    QCOMPARE(merged.meanLength, 3.0);
    JourneyOptions options;
    options.keepRepeats = true;
    const JourneyNumbers kept = *analysed(input, options).numbers;
    QCOMPARE(kept.points[a]->visits, 4.0);
    QCOMPARE(kept.meanLength, 5.0);
    QCOMPARE(kept.conversion, merged.conversion);

    // The same of a drawn loop: a stays with .5, so it is seen twice.
    const JourneyInput looped = drawn({share(startNode, a, 1), share(a, a, .5),
        share(a, conversionNode, .4), share(a, lostNode, .1)});
    QCOMPARE(analysed(looped).numbers->points[a]->visits, 1.0);
    QCOMPARE(analysed(looped).numbers->conversion, 0.8);
    QCOMPARE(analysed(looped, options).numbers->points[a]->visits, 2.0);
    QVERIFY(std::abs(analysed(looped, options).numbers->conversion - 0.8) < 1e-15);
}

void JourneyChecksTest::emptyPathsGoStraightToTheirEnd()
{
    JourneyInput input = drawn({});
    input.paths = {{{}, 1, 0, 1}, {{a}, 2, 0, 0}, {{b}, 0, 0, 0}};
    const JourneyNumbers numbers = *analysed(input).numbers;
    QCOMPARE(numbers.conversion, 0.75);
    QCOMPARE(*numbers.points[a]->removalLost, 0.5 / 0.75);
    QVERIFY(!numbers.points[b]); // a path without customers is no data
}

void JourneyChecksTest::heuristicsByHand()
{
    JourneyInput input = drawn({});
    input.paths = {{{a, a, b}, 6, 12, 1}, {{c}, 2, 1, 0}, {{}, 5, 5, 5}, {{b, c}, 0, 0, 9}};
    const Heuristics heuristics = *computeHeuristics(input, {});
    using Numbers = std::vector<double>;
    QCOMPARE(heuristics.conversions.first, Numbers({6, 0, 2, 0}));
    QCOMPARE(heuristics.conversions.last, Numbers({0, 6, 2, 0}));
    QCOMPARE(heuristics.conversions.linear, Numbers({4, 2, 2, 0}));
    QCOMPARE(heuristics.conversions.shapley, Numbers({3, 3, 2, 0}));
    QCOMPARE(heuristics.value.shapley, Numbers({6, 6, 1, 0}));
}

void JourneyChecksTest::valueByHand()
{
    JourneyInput input = drawn({});
    // Last touch A: 2 conversions worth 20; last touch B: 1 worth 40. Ten walks.
    input.paths = {{{a}, 2, 20, 3}, {{a, b}, 1, 40, 1}, {{b}, 0, 0, 3}};
    const JourneyNumbers numbers = *analysed(input).numbers;
    // A converts 2 of 7 itself (rho 20/7), goes to B with 2 of 7; B converts 1 of 5, rho 8.
    // b^v_A = 20/7 + 2/7*8 = 36/7; b^v_s = .7*36/7 + .3*8 = 6.
    QVERIFY(std::abs(*numbers.value - 6) < 1e-14);
    QVERIFY(std::abs(*numbers.points[a]->removalValue - 3.6 / 6) < 1e-14);
    // B is reached with .3 + .7*2/7 = .5 and worth 8 from there.
    QVERIFY(std::abs(*numbers.points[b]->removalValue - 4.0 / 6) < 1e-14);
}

void JourneyChecksTest::bypassIsSkippedBeyondItsLimit()
{
    const JourneyInput input = drawn({share(startNode, a, 1), share(a, b, 1),
        share(b, conversionNode, .5), share(b, lostNode, .5)});
    JourneyOptions options;
    options.bypassLimit = 1;
    const Journey journey = analysed(input, options);
    QCOMPARE(texts(journey.warnings), QStringList({QStringLiteral("journey-bypass-skipped 2 1")}));
    QVERIFY(!journey.numbers->points[a]->removalBypass);
    options.bypass = false;
    QVERIFY(analysed(input, options).warnings.empty());
}

void JourneyChecksTest::phaseThatNobodyMeets()
{
    JourneyInput input
        = drawn({share(startNode, a, 1), share(a, conversionNode, .5), share(a, lostNode, .5)});
    input.phases = {{a}, {c, d}};
    const JourneyNumbers numbers = *analysed(input).numbers;
    QCOMPARE(numbers.phases[0].reach, 1.0);
    QCOMPARE(*numbers.phases[0].leak, 0.5);
    QCOMPARE(*numbers.phases[0].removalLost, 1.0);
    QCOMPARE(numbers.phases[1].reach, 0.0);
    QVERIFY(!numbers.phases[1].leak);
    QCOMPARE(numbers.phases[1].lossShare, 0.0);
}

void JourneyChecksTest::bypassIntoALoopConvertsNobody_data()
{
    // Whatever the order of the touchpoints: rows are solved one after the other.
    QTest::addColumn<std::vector<std::size_t>>("places");
    std::vector<std::size_t> places{0, 1, 2, 3};
    do
        QTest::addRow("%zu%zu%zu%zu", places[0], places[1], places[2], places[3]) << places;
    while (std::ranges::next_permutation(places).found);
}

void JourneyChecksTest::bypassIntoALoopConvertsNobody()
{
    QFETCH(std::vector<std::size_t>, places);
    const std::size_t first = places[0], loop = places[1], back = places[2], way = places[3];
    // Half convert at once, half enter a loop that only `way` leads out of, to conversion.
    const Journey journey = analysed(drawn({share(startNode, first, 1),
        share(first, conversionNode, .5), share(first, loop, .5), share(loop, back, .5),
        share(loop, way, .5), share(back, loop, 1), share(way, conversionNode, 1)}));
    QCOMPARE(journey.numbers->conversion, 1.0);
    QVERIFY(std::abs(*journey.numbers->points[way]->removalBypass - .5) < 1e-15);
    // Without the loop all convert at once.
    QVERIFY(std::abs(*journey.numbers->points[loop]->removalBypass) < 1e-15);
    // Without the first nobody goes anywhere.
    QCOMPARE(*journey.numbers->points[first]->removalBypass, 1.0);
}

void JourneyChecksTest::momentOfTruthByHand()
{
    // A: .6 to B, .4 lost; B: .5 converts, .5 lost. b_A = .3, b_B = .5.
    const Journey journey = analysed(drawn({share(startNode, a, 1), share(a, b, .6),
        share(a, lostNode, .4), share(b, conversionNode, .5), share(b, lostNode, .5)}));
    const auto& points = journey.numbers->points;
    // A: .6 (.5 - .3)^2 + .4 .3^2 = .06. B: .5 .5^2 + .5 .5^2 = .25, met with .6.
    QVERIFY(std::abs(points[a]->momentOfTruth - std::sqrt(.06)) < 1e-15);
    QVERIFY(std::abs(points[b]->momentOfTruth - .6 * .5) < 1e-15);
}

QTEST_APPLESS_MAIN(JourneyChecksTest)
#include "tst_journeychecks.moc"
