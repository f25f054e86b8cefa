// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cleaning/cleaning.h"
#include "core/exchange/cleaning/journeypreview.h"
#include "core/exchange/cleaning/pattern.h"
#include "tests/core/exchange/events/journeyfiles.h"

using namespace rundblick;
using namespace Qt::StringLiterals;

namespace {

// "A > B: 1 of 2" → steps, conversions and all.
ObservedJourneys observed(const QStringList& paths)
{
    ObservedJourneys result;
    for (const QString& text : paths) {
        const QStringList parts = text.split(QStringLiteral(": "));
        const QStringList counts = parts[1].split(QStringLiteral(" of "));
        ObservedJourney journey;
        journey.conversions = counts[0].toDouble();
        journey.nulls = counts[1].toDouble() - journey.conversions;
        for (const QString& step : parts[0].split(QStringLiteral(" > "))) {
            const std::string name = step.toStdString();
            const auto found = std::ranges::find(result.names, name);
            journey.steps.push_back(static_cast<std::uint32_t>(found - result.names.begin()));
            if (found == result.names.end())
                result.names.push_back(name);
        }
        result.journeys.push_back(std::move(journey));
    }
    return result;
}

} // namespace

class CleaningTest : public QObject {
    Q_OBJECT

private slots:
    void fitsPatterns_data();
    void fitsPatterns();
    void fitsHostilePatternsSoon();
    void cleansJourneys_data();
    void cleansJourneys();
    void readsRulesFromAFile();
    void refusesRules_data();
    void refusesRules();
    void countsAndShowsWhatIsFrequent();
    void saysWhichTouchpointsAreUnknown();
};

void CleaningTest::fitsPatterns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("fits");
    QTest::addRow("the same") << "Blog"
                              << "blog" << true;
    QTest::addRow("more") << "Blogs"
                          << "blog" << false;
    QTest::addRow("star at the end") << "/blog/a"
                                     << "/blog*" << true;
    QTest::addRow("star for nothing") << "/blog"
                                      << "/blog*" << true;
    QTest::addRow("star at the start") << "de/blog"
                                       << "*/BLOG" << true;
    QTest::addRow("stars around") << "a blog here"
                                  << "*blog*" << true;
    QTest::addRow("again after a wrong start") << "aab"
                                               << "*ab" << true;
    QTest::addRow("two stars") << "a-b-c-d"
                               << "a*c*d" << true;
    QTest::addRow("order counts") << "a-c-b"
                                  << "a*b*c" << false;
    QTest::addRow("nothing") << ""
                             << "*" << true;
    QTest::addRow("empty pattern") << "a"
                                   << "" << false;
    QTest::addRow("umlauts as they are") << "Über"
                                         << "über" << false;
}

void CleaningTest::fitsPatterns()
{
    QFETCH(QString, text);
    QFETCH(QString, pattern);
    QFETCH(bool, fits);
    QCOMPARE(fitsPattern(text.toStdString(), pattern.toStdString()), fits);
}

// Trying all ways would take longer than there is time.
void CleaningTest::fitsHostilePatternsSoon()
{
    std::string pattern;
    for (int i = 0; i < 60; ++i)
        pattern += "*a";
    QVERIFY(!fitsPattern(std::string(5000, 'a') + 'c', pattern + 'b'));
}

void CleaningTest::cleansJourneys_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<CleaningRules>("rules");
    QTest::addColumn<QStringList>("after");
    const CleaningRules none{.mergesRepeats = false};
    const QStringList simple = QStringList{u"A > A > B: 1 of 3"_s, u"A > B: 1 of 1"_s};
    QTest::addRow("no rule") << simple << none << simple;
    QTest::addRow("merge repeats") << simple << CleaningRules() << QStringList{u"A > B: 2 of 4"_s};
    CleaningRules rules = none;
    rules.directories = 1;
    QTest::addRow("group") << QStringList{u"/blog/a > /blog/b/c > /: 1 of 1"_s,
        u"Shop/x > /blog: 0 of 1"_s}
                           << rules
                           << QStringList{
                                  u"/blog > /blog > /: 1 of 1"_s, u"Shop/x > /blog: 0 of 1"_s};
    rules.directories = 2;
    rules.mappings = {{"/blog/a*", "Advice"}, {"/blog*", "Blog"}};
    rules.leftOut = {"/legal", "adv*"};
    QTest::addRow("group, then map, then leave out")
        << QStringList{u"/blog/ab/c > /blog/x/y > /legal > B: 1 of 1"_s, u"/legal: 0 of 5"_s}
        << rules << QStringList{u"Blog > B: 1 of 1"_s};
    rules = none;
    rules.longest = 2;
    QTest::addRow("the last two") << QStringList{u"A > B > C: 1 of 1"_s, u"X > B > C: 0 of 1"_s,
        u"A: 1 of 1"_s} << rules << QStringList{u"A: 1 of 1"_s, u"B > C: 1 of 2"_s};
    rules.kept = KeptEnd::First;
    QTest::addRow("the first two") << QStringList{u"A > B > C: 1 of 1"_s, u"A > B > X: 0 of 1"_s}
                                   << rules << QStringList{u"A > B: 1 of 2"_s};
    rules.mergesRepeats = true;
    QTest::addRow("merged before they are cut")
        << QStringList{u"A > A > B > C: 1 of 1"_s} << rules << QStringList{u"A > B: 1 of 1"_s};
    // Of 6 journeys A stands in 5, B in 3, C in 2 (twice in one of them), D in 1; 500 of 1000
    // are 3.
    const QStringList rare = QStringList{
        u"A > B: 1 of 3"_s, u"A > C > C: 0 of 1"_s, u"A > C: 0 of 1"_s, u"D: 1 of 1"_s};
    rules = {.minimum = 500.0};
    QTest::addRow("rare ones are left out")
        << rare << rules << QStringList{u"A > B: 1 of 3"_s, u"A: 0 of 2"_s};
    rules.others = "Other";
    QTest::addRow("rare ones are called the same")
        << rare << rules
        << QStringList{u"A > B: 1 of 3"_s, u"A > Other: 0 of 2"_s, u"Other: 1 of 1"_s};
    rules.longest = 1;
    QTest::addRow("counted before they are cut")
        << rare << rules << QStringList{u"B: 1 of 3"_s, u"Other: 1 of 3"_s};
}

void CleaningTest::cleansJourneys()
{
    QFETCH(QStringList, before);
    QFETCH(CleaningRules, rules);
    QFETCH(QStringList, after);
    QCOMPARE(pathsOf(cleaned(observed(before), rules)), after);
}

void CleaningTest::readsRulesFromAFile()
{
    const Result<CleaningRules> rules = cleaningRulesFrom("rules.csv",
        "rule;what;to\ngroup;2;\nmap;/blog*;Blog\nmap;*mail*;Newsletter\nleave-out;scroll;\n"
        "Minimum;50;Übriges\nmerge-repeats;no;\nfirst;10;\n");
    QVERIFY(rules);
    QCOMPARE(*rules,
        (CleaningRules{2, {{"/blog*", "Blog"}, {"*mail*", "Newsletter"}}, {"scroll"}, 50.0,
            "Übriges", false, 10, KeptEnd::First}));
}

void CleaningTest::refusesRules_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::addRow("unknown") << "rule,what\nforget,x\n"
                             << "not-a-word rules.csv 2 rule";
    QTest::addRow("none") << "rule,what\n,x\n"
                          << "not-a-word rules.csv 2 rule";
    QTest::addRow("no columns") << "a,b\n"
                                << "column-missing rules.csv 1 rule";
    QTest::addRow("no number") << "rule,what\nlast,few\n"
                               << "not-a-number rules.csv 2 what";
    QTest::addRow("half a step") << "rule,what\nlast,2.5\n"
                                 << "not-a-number rules.csv 2 what";
    QTest::addRow("nothing left") << "rule,what\nlast,0\n"
                                  << "cell-out-of-range rules.csv 2 what";
    QTest::addRow("map to nothing") << "rule,what,to\nmap,x,\n"
                                    << "cell-empty rules.csv 2 to";
    QTest::addRow("neither") << "rule,what\nmerge-repeats,perhaps\n"
                             << "not-a-word rules.csv 2 what";
}

void CleaningTest::refusesRules()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    const Result<CleaningRules> rules = cleaningRulesFrom("rules.csv", text.toStdString());
    QVERIFY(!rules);
    QCOMPARE(refusalText(rules.error()), says);
}

void CleaningTest::countsAndShowsWhatIsFrequent()
{
    const ObservedJourneys journeys
        = observed(QStringList{u"A > B > A: 1 of 2"_s, u"B: 0 of 5"_s, u"C > A: 2 of 2"_s});
    // 2·3 + 5·1 + 2·2 touches
    QCOMPARE(countOf(journeys), (JourneyCount{9.0, 3.0, 15.0, 3, 3}));
    QCOMPARE(mostFrequent(journeys, 2),
        (std::vector<FrequentPath>{{{"B"}, 5.0, 0.0}, {{"C", "A"}, 2.0, 2.0}}));
}

void CleaningTest::saysWhichTouchpointsAreUnknown()
{
    const Workshop workshop
        = after({}, {{file(ImportKind::Touchpoints, "touchpoint\nB\n")}, {}, {}, {}});
    QCOMPARE(touchpointsOf(
                 observed(QStringList{u"A > B > A: 1 of 2"_s, u"B: 0 of 5"_s, u"C > A: 2 of 2"_s}),
                 workshop),
        (std::vector<MetTouchpoint>{{"B", 7.0, true}, {"A", 4.0, false}, {"C", 2.0, false}}));
}

QTEST_APPLESS_MAIN(CleaningTest)
#include "tst_cleaning.moc"
