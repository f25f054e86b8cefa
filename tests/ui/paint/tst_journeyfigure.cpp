// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workshopbuilder.h"
#include "tests/support/workshops.h"
#include "ui/paint/journey/journeygeometry.h"
#include "ui/paint/look.h"
#include "ui/paint/textblock.h"

#include <QTest>

#include <set>

using namespace rundblick;

class TestJourneyFigure : public QObject {
    Q_OBJECT

private slots:
    void emotionIsTheMeanWeightedByImportanceAndUsage();
    void segmentsOfAPlaceAreOneDot();
    void otherSegmentsAreLeftOut();
    void groupsAreInTheOrderOfTheirKind();
    void everyPieceLiesInItsPlace();
    void pagesHoldEveryRowOnceAndRepeatTheirHeads();
    void wordsAreDividedAtSyllables_data();
    void wordsAreDividedAtSyllables();
};

void TestJourneyFigure::emotionIsTheMeanWeightedByImportanceAndUsage()
{
    WorkshopBuilder builder;
    const Id<Phase> phase = builder.phase("Service");
    const Id<Phase> quiet = builder.phase("Quiet");
    const auto place = [&](const char* name, double importance, double usage,
                           std::optional<double> customer, std::optional<double> team) {
        const Id<Placement> id = builder.placement(builder.touchpoint(name), phase, usage);
        builder.change(id, [&](Placement& placement) {
            placement.importance = importance;
            placement.experience = customer;
            placement.teamExperience = team;
        });
    };
    place("Workshop", 5.0, 0.8, -2.0, 1.0);
    place("Hotline", 2.0, 0.5, 1.0, {});
    place("Invoice", 4.0, 0.9, {}, {});
    const JourneyFigure figure = journeyFigure(builder.workshop(), nullptr, Grouping::Channel);
    QCOMPARE(figure.phases.size(), std::size_t{2});
    // (5·0.8·(−2) + 2·0.5·1)/(5·0.8 + 2·0.5) = (−8 + 1)/5
    QCOMPARE(*figure.phases[0].customer, -1.4);
    QCOMPARE(*figure.phases[0].team, 1.0);
    QVERIFY(!figure.phases[1].customer);
    QCOMPARE(figure.phases[1].id, quiet);
    QCOMPARE(*lowestPhase(figure), std::size_t{0});
}

void TestJourneyFigure::segmentsOfAPlaceAreOneDot()
{
    WorkshopBuilder builder;
    const Id<Phase> phase = builder.phase("Buy");
    const Id<Touchpoint> shop = builder.touchpoint("Shop");
    Segment segment;
    segment.name = "Families";
    const Id<Segment> families = builder.add(segment);
    const Id<Placement> some = builder.placement(shop, phase, 0.6);
    builder.change(some, [&](Placement& placement) {
        placement.segment = families;
        placement.importance = 5.0;
        placement.experience = 2.0;
        placement.momentOfTruth = true;
    });
    const Id<Placement> all = builder.placement(shop, phase, 0.2);
    builder.change(all, [](Placement& placement) {
        placement.importance = 2.0;
        placement.experience = -2.0;
    });
    const JourneyFigure figure = journeyFigure(builder.workshop(), nullptr, Grouping::Channel);
    QCOMPARE(figure.groups[0].rows[0].dots.size(), std::size_t{1});
    const JourneyDot& dot = figure.groups[0].rows[0].dots[0];
    QCOMPARE(dot.placement, all);
    QCOMPARE(dot.importance, 5.0);
    QVERIFY(dot.momentOfTruth);
    QCOMPARE(*dot.experience, 1.0); // (0.6·2 + 0.2·(−2))/0.8
}

void TestJourneyFigure::otherSegmentsAreLeftOut()
{
    WorkshopBuilder builder;
    const Id<Phase> phase = builder.phase("Buy");
    const Id<Touchpoint> shop = builder.touchpoint("Shop");
    Segment segment;
    segment.name = "Families";
    const Id<Segment> families = builder.add(segment);
    segment.name = "Commuters";
    const Id<Segment> commuters = builder.add(segment);
    const Id<Placement> placement = builder.placement(shop, phase, 0.6);
    builder.change(placement, [&](Placement& record) { record.segment = families; });
    Method method;
    method.segment = commuters;
    builder.add(method);
    const JourneyFigure figure = journeyFigure(builder.workshop(), nullptr, Grouping::Channel);
    QVERIFY(figure.groups[0].rows[0].dots.empty());
}

void TestJourneyFigure::groupsAreInTheOrderOfTheirKind()
{
    WorkshopBuilder builder;
    const auto add = [&](const char* name, Ownership ownership, Form form) {
        builder.change(builder.touchpoint(name), [&](Touchpoint& touchpoint) {
            touchpoint.ownership = ownership;
            touchpoint.form = form;
        });
    };
    add("Poster", Ownership::Paid, Form::Physical);
    add("Something", Ownership::Unset, Form::Unset);
    add("Shop", Ownership::Owned, Form::Personal);
    add("Website", Ownership::Owned, Form::Digital);
    add("Friends", Ownership::Earned, Form::Personal);
    const JourneyFigure figure = journeyFigure(builder.workshop(), nullptr, Grouping::Channel);
    QStringList names;
    for (const JourneyGroup& group : figure.groups)
        for (const JourneyRow& row : group.rows)
            names += QString::fromStdString(row.name);
    QCOMPARE(names.join(u' '), QStringLiteral("Friends Website Shop Poster Something"));
    QCOMPARE(figure.groups.size(), std::size_t{5});
}

void TestJourneyFigure::everyPieceLiesInItsPlace()
{
    const JourneyFigure figure
        = journeyFigure(generatedWorkshop({.phases = 5}), nullptr, Grouping::Department);
    const JourneyGeometry at = journeyGeometry(figure, screenLook(Theme::Light), 1000.0);
    QCOMPARE(at.heads.size(), std::size_t{5});
    QVERIFY(at.heads.back().right() <= 1000.0);
    QCOMPARE(at.lines.size(), std::size_t{8}); // six touchpoints in two departments
    for (const JourneyLine& line : at.lines) {
        QVERIFY(at.matrix.contains(line.rect));
        QCOMPARE(at.lineAt(line.rect.center().y()), &line);
        QCOMPARE(*at.phaseAt(at.dotCentre(line, 3).x()), std::size_t{3});
    }
    QVERIFY(!at.phaseAt(at.left - 1.0));
    QVERIFY(!at.lineAt(at.bottom() + 1.0));
    QCOMPARE(at.dotRadius(1.0), at.sizes.leastDot);
    QCOMPARE(at.dotRadius(5.0), at.sizes.mostDot);
    QVERIFY(at.emotionPoint(0, 2.0).y() < at.emotionPoint(0, -2.0).y());
}

void TestJourneyFigure::pagesHoldEveryRowOnceAndRepeatTheirHeads()
{
    const JourneyFigure figure = journeyFigure(stressWorkshop(), nullptr, Grouping::Channel);
    const JourneyGeometry whole = journeyGeometry(figure, paperLook(), 786.0);
    const double height = 430.0;
    std::set<std::pair<std::size_t, std::size_t>> seen;
    std::size_t next = 0;
    int pages = 0;
    while (next < pieceCount(whole)) {
        const JourneySheet page = journeySheet(whole, next, height);
        QVERIFY(page.next > next);
        QVERIFY(page.geometry.bottom() <= height);
        QVERIFY(!page.geometry.lines.front().row); // a head
        QVERIFY(page.geometry.lines.back().row); // not a head without rows
        QCOMPARE(page.geometry.emotion.isEmpty(), next > 0);
        for (const JourneyLine& line : page.geometry.lines)
            if (line.row)
                QVERIFY(seen.insert({line.group, *line.row}).second);
        next = page.next;
        ++pages;
    }
    QCOMPARE(seen.size(), std::size_t{100});
    QVERIFY(pages > 2);
}

void TestJourneyFigure::wordsAreDividedAtSyllables_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("part"); // one that must be there
    QTest::addRow("compound") << QStringLiteral("Weiterempfehlung") << QStringLiteral("Weiter");
    QTest::addRow("known second part")
        << QStringLiteral("Empfehlungsprogramm") << QStringLiteral("Empfehlungs");
    QTest::addRow("sch stays") << QStringLiteral("Übergabetaschen") << QStringLiteral("Übergabeta");
    QTest::addRow("one consonant") << QStringLiteral("Reparatur") << QStringLiteral("Repa");
}

void TestJourneyFigure::wordsAreDividedAtSyllables()
{
    QFETCH(QString, word);
    QFETCH(QString, part);
    const QList<qsizetype> points = hyphenationPoints(word);
    QVERIFY(points.contains(part.size()));
    for (const qsizetype point : points)
        QVERIFY(point >= 3 && word.size() - point >= 3);
}

QTEST_MAIN(TestJourneyFigure)
#include "tst_journeyfigure.moc"
