// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/explain/verdictmessages.h"

#include <QTest>

using namespace rundblick;

// An own brand against one competitor, `n` raters each, and what the engine says of the gap.
static Analysis analysisOf(const Gap& gap, std::int64_t n)
{
    Analysis analysis;
    analysis.brands = {{{1}, "Own", true, {}, {}}, {{2}, "Corvus", false, {}, {}}};
    TouchpointResult touchpoint;
    touchpoint.id = {7};
    touchpoint.gap = gap;
    touchpoint.gap.benchmark = "Corvus";
    for (const Id<Brand> brand : {Id<Brand>{1}, Id<Brand>{2}}) {
        Performance performance;
        performance.brand = brand;
        performance.interval.value = 60.0;
        performance.n = n;
        performance.fromGroup = n == 0;
        touchpoint.performance.push_back(performance);
    }
    analysis.touchpoints.push_back(touchpoint);
    return analysis;
}

static Gap gapOf(GapVerdict verdict, double value, Tendency tendency = Tendency::None)
{
    Gap gap;
    gap.interval = {value, value - 4.0, value + 4.0};
    gap.verdict = verdict;
    gap.tendency = tendency;
    if (verdict == GapVerdict::Undecided)
        gap.neededN = 80.0;
    else
        gap.q = 0.01;
    return gap;
}

static QString codes(const std::vector<Message>& messages)
{
    QStringList texts;
    for (const Message& message : messages) {
        const std::string_view text = codeText(message.code);
        texts += QString::fromUtf8(text.data(), qsizetype(text.size()));
    }
    return texts.join(u' ');
}

class VerdictMessagesTest : public QObject {
    Q_OBJECT

private slots:
    void saysTheGap_data();
    void saysTheGap();
    void givesNoShareOfFewRaters();
    void saysHowFirmBlueIs_data();
    void saysHowFirmBlueIs();
    void givesNoGainWithoutItsInterval();
    void saysHowCertainAnActionIs();
    void comparesTeamAndCustomers();
};

void VerdictMessagesTest::saysTheGap_data()
{
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("tendency");
    QTest::addColumn<bool>("clear");
    QTest::addColumn<qint64>("n");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, GapVerdict verdict, Tendency tendency, bool clear,
                         qint64 n, const char* expected) {
        QTest::addRow("%s", name) << int(verdict) << int(tendency) << clear << n
                                  << QString::fromUtf8(expected);
    };
    using enum GapVerdict;
    row("strength", Strength, Tendency::Strength, false, 30, "gap-strength");
    row("clear strength", Strength, Tendency::Strength, true, 30, "gap-strength-clear");
    row("deficit", Deficit, Tendency::Deficit, false, 30, "gap-deficit");
    row("clear deficit", Deficit, Tendency::Deficit, true, 30, "gap-deficit-clear");
    row("parity", Parity, Tendency::None, false, 30, "gap-parity");
    row("open", Undecided, Tendency::None, false, 30, "gap-open gap-q gap-needed");
    row("tends up", Undecided, Tendency::Strength, false, 30,
        "gap-tends-strength gap-q gap-needed");
    row("tends down, four raters", Undecided, Tendency::Deficit, false, 4,
        "gap-tends-deficit gap-few gap-needed");
    row("group", Undecided, Tendency::Strength, false, 0,
        "gap-tends-strength gap-group gap-needed");
}

void VerdictMessagesTest::saysTheGap()
{
    QFETCH(int, verdict);
    QFETCH(int, tendency);
    QFETCH(bool, clear);
    QFETCH(qint64, n);
    Gap gap = gapOf(GapVerdict(verdict), 8.0, Tendency(tendency));
    gap.clear = clear;
    if (n >= 5)
        gap.q = 0.2;
    const Analysis analysis = analysisOf(gap, n);
    QTEST(codes(explainGap(analysis.touchpoints[0], analysis)), "expected");
}

void VerdictMessagesTest::givesNoShareOfFewRaters()
{
    for (const std::int64_t n : {0, 4, 5}) {
        Analysis analysis = analysisOf(gapOf(GapVerdict::Undecided, 8.0), n);
        analysis.robustness.emplace();
        analysis.robustness->draws = 2000;
        analysis.robustness->touchpoints.emplace_back().strength = 0.93;
        const QString said = codes(explainGap(analysis.touchpoints[0], analysis));
        QCOMPARE(said.contains(QLatin1String("gap-likely")), n >= 5);
    }
}

void VerdictMessagesTest::saysHowFirmBlueIs_data()
{
    QTest::addColumn<int>("cover");
    QTest::addColumn<double>("blue");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<double>("share");
    const auto row = [](const char* name, Cover cover, double blue, const char* expected,
                         double share) {
        QTest::addRow("%s", name) << int(cover) << blue << QString::fromUtf8(expected) << share;
    };
    row("firm", Cover::Blue, 0.90, "blue-firm", 0.90);
    row("tends", Cover::Blue, 0.89, "blue-tends", 0.89);
    row("open", Cover::Blue, 0.69, "blue-open", 0.69);
    row("firmly out", Cover::Grey, 0.0625, "not-blue-firm", 0.9375);
    row("tends out", Cover::Reserve, 0.25, "not-blue-tends", 0.75);
    row("open, not blue", Cover::Reserve, 0.5, "blue-open", 0.5);
}

void VerdictMessagesTest::saysHowFirmBlueIs()
{
    QFETCH(int, cover);
    QFETCH(double, blue);
    QFETCH(double, share);
    Analysis analysis = analysisOf(gapOf(GapVerdict::Parity, 0.0), 30);
    TouchpointResult& touchpoint = analysis.touchpoints[0];
    touchpoint.cover = Cover(cover);
    touchpoint.probabilityBlue = blue;
    QVERIFY(explainCover(touchpoint, analysis).empty()); // without draws nothing is said
    analysis.robustness.emplace();
    analysis.robustness->draws = 2000;
    const std::vector<Message> messages = explainCover(touchpoint, analysis);
    QTEST(codes(messages), "expected");
    QCOMPARE(std::get<double>(*messages[0].find("share")), share);
    QCOMPARE(std::get<std::int64_t>(*messages[0].find("draws")), std::int64_t{2000});
}

void VerdictMessagesTest::givesNoGainWithoutItsInterval()
{
    Analysis analysis;
    QVERIFY(explainGain(analysis).empty());
    analysis.mix.emplace();
    analysis.mix->sameBudget.emplace();
    analysis.mix->sameBudget->change = 0.27;
    analysis.mix->sameEffect.emplace();
    analysis.mix->sameEffect->change = 0.31;
    QCOMPARE(codes(explainGain(analysis)), QStringLiteral("gain-uncertain"));
    QCOMPARE(codes(explainSaving(analysis)), QStringLiteral("gain-uncertain"));
    analysis.robustness.emplace();
    for (auto* answer : {&*analysis.mix->sameBudget, &*analysis.mix->sameEffect}) {
        answer->changeLow = 0.18;
        answer->changeHigh = 0.33;
        answer->probabilityGain = 0.99;
    }
    QCOMPARE(codes(explainGain(analysis)), QStringLiteral("gain-likely"));
    const Message saving = explainSaving(analysis)[0];
    QCOMPARE(saving.code, Code::SavingLikely);
    // A saving is a fall of the budget: the signs and the ends turn.
    QCOMPARE(std::get<double>(*saving.find("low")), -0.33);
    QCOMPARE(std::get<double>(*saving.find("high")), -0.18);
}

void VerdictMessagesTest::saysHowCertainAnActionIs()
{
    const std::pair<MixAction, Code> cases[] = {{MixAction::Invest, Code::MixLikelyUp},
        {MixAction::Start, Code::MixLikelyUp}, {MixAction::Reduce, Code::MixLikelyDown},
        {MixAction::Stop, Code::MixLikelyOff}, {MixAction::Hold, Code::MixLikelyHold}};
    for (const auto& [action, expected] : cases) {
        Analysis analysis = analysisOf(gapOf(GapVerdict::Parity, 0.0), 30);
        analysis.mix.emplace();
        analysis.mix->touchpoints = {{7}};
        SpendAdvice& advice = analysis.mix->actions.emplace_back();
        advice.action = action;
        advice.probability = 0.84;
        advice.reasons = {{Code::MixAtMaximum, {{"maximum", 10.0}}, {}}};
        QCOMPARE(explainAction(analysis, 0).size(), std::size_t{1});
        analysis.robustness.emplace();
        analysis.robustness->touchpoints.emplace_back().spendLow = 4.0;
        analysis.robustness->touchpoints[0].spendHigh = 9.0;
        const std::vector<Message> messages = explainAction(analysis, 0);
        QCOMPARE(messages.size(), std::size_t{3});
        QCOMPARE(messages[0].code, Code::MixAtMaximum);
        QCOMPARE(messages[1].code, expected);
        QCOMPARE(messages[2].code, Code::MixSpendRange);
    }
}

void VerdictMessagesTest::comparesTeamAndCustomers()
{
    TouchpointResult touchpoint;
    QVERIFY(explainPerception(touchpoint).empty());
    const std::tuple<double, double, Code> cases[] = {{1.0, 9.0, Code::PerceptionHigher},
        {-9.0, -1.0, Code::PerceptionLower}, {-4.0, 4.0, Code::PerceptionOpen}};
    for (const auto& [low, high, code] : cases) {
        touchpoint.perception.gap = {(low + high) / 2.0, low, high};
        QCOMPARE(explainPerception(touchpoint)[0].code, code);
    }
}

QTEST_APPLESS_MAIN(VerdictMessagesTest)
#include "tst_verdictmessages.moc"
