// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/paths.h"
#include "tests/core/exchange/importing.h"

#include <QDir>

using namespace rundblick;

class ImportTest : public QObject {
    Q_OBJECT

private slots:
    void refusesBadFiles_data();
    void refusesBadFiles();
    void emptyCellsTakeDefaultsAndAbsentColumnsStay();
    void readsTouchpoints();
    void readsPlacementsOfSegments();
    void phasesWithoutOrderFollowTheirRows();
    void pathsAreReplacedByTheSameFile();
    void readsLinks();
    void readsCurvesAndScenario();
    void curvesDoNotContradictTouchpoints();
    void shortListHoldsAHundred();
    void inventoryHoldsAThousand();
    void kindsHaveRoomForSoMany();
    void unknownColumnsAreLeftAlone();
};

void ImportTest::refusesBadFiles_data()
{
    QTest::addColumn<QString>("folder");
    const QDir cases(QStringLiteral(TEST_DATA "/import/bad"));
    for (const QString& name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        QTest::newRow(qPrintable(name)) << cases.filePath(name);
    QVERIFY(cases.count() >= 12);
}

void ImportTest::refusesBadFiles()
{
    QFETCH(QString, folder);
    ImportRequest request;
    QFile expected(folder + QStringLiteral("/expected"));
    QVERIFY(expected.open(QIODevice::ReadOnly));
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*.csv")}, QDir::Files)) {
        QFile csv(folder + QLatin1Char('/') + name);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const auto kind = enumFrom<ImportKind>(name.chopped(4).toStdString());
        QVERIFY(kind);
        request.files.push_back({*kind, name.toStdString(), csv.readAll().toStdString()});
    }
    if (request.files.front().kind != ImportKind::Brands)
        request.files.push_back(file(ImportKind::Brands, "brand,own\nOwn,yes\n"));
    QCOMPARE(refusal({}, request), QString::fromUtf8(expected.readAll().trimmed()));
}

void ImportTest::emptyCellsTakeDefaultsAndAbsentColumnsStay()
{
    const Workshop first = after({},
        {{file(ImportKind::Touchpoints, "touchpoint,owner,spend,minimum\nWeb,Marketing,50,10\n")},
            {}, {}, {}});
    const Workshop second = after(first,
        {{file(ImportKind::Touchpoints, "touchpoint,spend,minimum\nWeb,60,\n")}, {}, {}, {}});
    QCOMPARE(second.all<Touchpoint>().size(), std::size_t{1});
    const Touchpoint* web = findByName<Touchpoint>(second, "Web");
    QCOMPARE(web->owner, std::string("Marketing"));
    QCOMPARE(web->spend, 60.0);
    QVERIFY(!web->minimum);
}

void ImportTest::readsTouchpoints()
{
    const Workshop workshop = after({},
        {{file(ImportKind::Touchpoints,
             "activation,touchpoint,channel,rated,stoppable,locked,organic,saturation,half,double\n"
             "7,\"Poster,\nlarge\",paid/physical,NO,no,today,0.1,0.4,0.6,1.5\n"
             ",Web,owned digital,,,,,,,\n")},
            {}, {}, {}});
    const Touchpoint* poster = findByName<Touchpoint>(workshop, "Poster, large");
    QVERIFY(poster);
    QCOMPARE(poster->ownership, Ownership::Paid);
    QCOMPARE(poster->form, Form::Physical);
    QVERIFY(!poster->rated);
    QVERIFY(!poster->stoppable);
    QCOMPARE(poster->activation, 7.0);
    QCOMPARE(poster->locked, Lock::Today);
    QCOMPARE(poster->organic, 0.1);
    QCOMPARE(poster->saturation, 0.4);
    QCOMPARE(poster->half, 0.6);
    QCOMPARE(poster->twice, 1.5);
    const Touchpoint* web = findByName<Touchpoint>(workshop, "Web");
    QVERIFY(web->rated && web->stoppable && !web->saturation);
}

void ImportTest::readsPlacementsOfSegments()
{
    const Workshop workshop = after({},
        {{file(ImportKind::Placements,
             "touchpoint,phase,segment,role,usage,importance,experience,teamExperience,"
             "momentOfTruth,evidence\n"
             "Web,Buy,,decisive,0.25,5,-1.5,2,yes,3\n"
             "Web,Buy,Young,peripheral,1,,,,no,\n")},
            {}, {}, {}});
    QCOMPARE(workshop.all<Placement>().size(), std::size_t{2});
    for (const auto& [id, placement] : workshop.all<Placement>()) {
        if (placement.segment) {
            QCOMPARE(placement.role, Role::Peripheral);
            QCOMPARE(placement.importance, 3.0);
            QVERIFY(!placement.experience);
        } else {
            QCOMPARE(placement.usage, 0.25);
            QCOMPARE(placement.experience, -1.5);
            QCOMPARE(placement.teamExperience, 2.0);
            QVERIFY(placement.momentOfTruth);
            QCOMPARE(placement.evidence, Evidence::Survey);
        }
    }
}

void ImportTest::phasesWithoutOrderFollowTheirRows()
{
    const Workshop rows
        = after({}, {{file(ImportKind::Phases, "phase\nSearch\nBuy\nAdvise\n")}, {}, {}, {}});
    QCOMPARE(names<Phase>(rows), QStringLiteral("Search Buy Advise"));
    const Workshop numbers = after({},
        {{file(ImportKind::Phases, "phase,order,weight,coverageTarget\nBuy,2,3,0.9\nSearch,1,,\n"),
             file(ImportKind::Placements, "touchpoint,phase\nWeb,Use\nWeb,Advise\n")},
            {}, {}, {}});
    QCOMPARE(names<Phase>(numbers), QStringLiteral("Search Buy Advise Use"));
    QCOMPARE(findByName<Phase>(numbers, "Buy")->weight, 3.0);
    QCOMPARE(findByName<Phase>(numbers, "Buy")->coverageTarget, 0.9);
    QCOMPARE(findByName<Phase>(numbers, "Search")->weight, 1.0);
}

void ImportTest::pathsAreReplacedByTheSameFile()
{
    ImportRequest request{{{ImportKind::Paths, "/a/paths.csv",
                              "path,conversions,value,nulls\nWeb > Shop > Web,2,9.5,1\n"}},
        {}, {}, {}};
    const Workshop first = after({}, request);
    request.files[0].name = "/b/paths.csv";
    request.files[0].content = "path,conversions\nShop > Web,4\nWeb,1\n";
    const Workshop second = after(first, request);
    QCOMPARE(second.all<PathSet>().size(), std::size_t{1});
    request.files[0].name = "/b/more.csv";
    QCOMPARE(after(second, request).all<PathSet>().size(), std::size_t{2});

    const std::vector<Path> before = unpackPaths(first.all<PathSet>().begin()->second.rows);
    QCOMPARE(before.size(), std::size_t{1});
    QCOMPARE(before[0].steps.size(), std::size_t{3});
    QCOMPARE(first.find(before[0].steps[1])->name, std::string("Shop"));
    QVERIFY(before[0].steps[0] == before[0].steps[2]);
    QCOMPARE(before[0].value, 9.5);
    QCOMPARE(unpackPaths(second.all<PathSet>().begin()->second.rows).size(), std::size_t{2});
}

void ImportTest::readsLinks()
{
    const Workshop workshop = after({},
        {{file(ImportKind::Links,
             "from,to,weight,unit\n(start),Web,30,count\nWeb,(lost),0.4,share\n"
             "Web,(conversion),0.6,share\n")},
            {}, {}, {}});
    QCOMPARE(names<Touchpoint>(workshop), QStringLiteral("Web"));
    QCOMPARE(workshop.all<Link>().size(), std::size_t{3});
    for (const auto& [id, link] : workshop.all<Link>()) {
        QCOMPARE(link.from.has_value(), link.fromEnd == LinkEnd::Touchpoint);
        QCOMPARE(link.to.has_value(), link.toEnd == LinkEnd::Touchpoint);
        QCOMPARE(link.unit, link.fromEnd == LinkEnd::Start ? LinkUnit::Count : LinkUnit::Share);
    }
}

void ImportTest::readsCurvesAndScenario()
{
    const Workshop workshop = after({},
        {{file(ImportKind::Curves,
              "touchpoint,baseline,amplitude,shape,halfway,spend,minimum,maximum,activation,"
              "phases\n"
              "TV,1,100,0.7,40,25,10,50,,Look | Buy\nMail,,80,1.2,4,5,,,3,\n"),
             file(ImportKind::Scenario,
                 "key,value\nperPhase:Look,2\nname,Plan B\nbudget,30\nmaxActive,1\neffect,12.5\n"
                 "phaseEffect:Look,0.8\n")},
            {}, {}, {}});
    const Touchpoint* tv = findByName<Touchpoint>(workshop, "TV");
    const Touchpoint* mail = findByName<Touchpoint>(workshop, "Mail");
    QVERIFY(!tv->stoppable);
    QVERIFY(mail->stoppable); // an activation is given
    QCOMPARE(tv->minimum, 10.0);
    QCOMPARE(mail->activation, 3.0);
    for (const auto& [id, curve] : workshop.all<Curve>())
        QCOMPARE(curve.amplitude, curve.touchpoint == tv->id ? 100.0 : 80.0);
    QCOMPARE(names<Phase>(workshop), QStringLiteral("Buy Look"));
    QCOMPARE(workshop.all<Placement>().size(), std::size_t{2});
    const Scenario* scenario = workshop.find(workshop.setup().scenario);
    QVERIFY(scenario);
    QCOMPARE(scenario->name, std::string("Plan B"));
    QCOMPARE(scenario->budget, 30.0);
    QCOMPARE(scenario->effect, 12.5);
    QCOMPARE(scenario->maxActive, 1);
    QCOMPARE(workshop.all<PhaseRestriction>().size(), std::size_t{1});
    const PhaseRestriction& look = workshop.all<PhaseRestriction>().begin()->second;
    QCOMPARE(look.minActive, 2);
    QCOMPARE(look.effectShare, 0.8);
}

void ImportTest::curvesDoNotContradictTouchpoints()
{
    const auto touchpoints = file(
        ImportKind::Touchpoints, "touchpoint,spend,minimum,maximum,stoppable\nTV,25,10,,yes\n");
    const std::string header = "touchpoint,amplitude,shape,halfway,spend,minimum,maximum\n";
    const auto same = file(ImportKind::Curves, header + "TV,100,1,40,25,,50\n");
    const Workshop workshop = after({}, {{touchpoints, same}, {}, {}, {}});
    const Touchpoint* tv = findByName<Touchpoint>(workshop, "TV");
    QCOMPARE(tv->minimum, 10.0); // an empty cell says nothing against it
    QCOMPARE(tv->maximum, 50.0);
    QVERIFY(tv->stoppable);
    const auto other = file(ImportKind::Curves, header + "TV,100,1,40,25,5,50\n");
    QCOMPARE(refusal({}, {{touchpoints, other}, {}, {}, {}}),
        QStringLiteral("cell-contradicts curves.csv 2 minimum"));
    QCOMPARE(findByName<Touchpoint>(after(workshop, {{other}, {}, {}, {}}), "TV")->minimum, 5.0);
}

static std::string manyTouchpoints(int count, const char* header, const char* rest)
{
    std::string content = header;
    for (int i = 1; i <= count; ++i)
        content += "T" + std::to_string(i) + rest;
    return content;
}

void ImportTest::shortListHoldsAHundred()
{
    const auto hundred
        = file(ImportKind::Touchpoints, manyTouchpoints(100, "touchpoint,rated\n", ",yes\n"));
    const auto more
        = file(ImportKind::Touchpoints, manyTouchpoints(101, "touchpoint,rated\n", ",yes\n"));
    const Workshop full = after({}, {{hundred}, {}, {}, {}});
    QCOMPARE(ratedTouchpoints(full).size(), std::size_t{100});
    QCOMPARE(refusal({}, {{more}, {}, {}, {}}),
        QStringLiteral("too-many-marked touchpoints.csv 102 rated"));
    QCOMPARE(refusal(full,
                 {{file(ImportKind::Paths, "path,conversions\nT1,2\nT1 > New,1\n")}, {}, {}, {}}),
        QStringLiteral("too-many-marked paths.csv 3 path"));

    const auto spare = file(ImportKind::Touchpoints, "touchpoint,rated\nSpare,no\n");
    const auto ratings = file(ImportKind::Ratings,
        "rater,touchpoint,brand,criterion,value\nA,T5,Own,Trust,3\nA,Spare,Own,Trust,3\n");
    QCOMPARE(refusal(full, {{spare, ratings}, "Own", {}, {}}),
        QStringLiteral("rated-unmarked ratings.csv 3 touchpoint"));
    const Workshop marked = after({}, {{spare, ratings}, "Own", {}, {}}); // there is room
    QVERIFY(findByName<Touchpoint>(marked, "Spare")->rated);
}

void ImportTest::inventoryHoldsAThousand()
{
    const auto thousand
        = file(ImportKind::Touchpoints, manyTouchpoints(1000, "touchpoint,rated\n", ",no\n"));
    const auto more
        = file(ImportKind::Touchpoints, manyTouchpoints(1001, "touchpoint,rated\n", ",no\n"));
    QCOMPARE(after({}, {{thousand}, {}, {}, {}}).all<Touchpoint>().size(), std::size_t{1000});
    QCOMPARE(refusal({}, {{more}, {}, {}, {}}),
        QStringLiteral("inventory-full touchpoints.csv 1002 touchpoint"));
}

// 12 phases, 25 brands, 20 criteria; the row that would make one more is named.
void ImportTest::kindsHaveRoomForSoMany()
{
    const auto rows = [](std::string head, int count, const std::string& rest) {
        for (int i = 0; i < count; ++i)
            head += "N" + std::to_string(i) + (i == 0 ? "" : rest) + '\n';
        return head;
    };
    const auto phases
        = [&](int count) { return file(ImportKind::Phases, rows("phase\n", count, "")); };
    const Workshop full = after({}, {{phases(12)}, {}, {}, {}});
    QCOMPARE(full.all<Phase>().size(), std::size_t{12});
    QCOMPARE(
        refusal({}, {{phases(13)}, {}, {}, {}}), QStringLiteral("room-full phases.csv 14 phase"));
    const auto placement = file(ImportKind::Placements, "touchpoint,phase\nPoster,N3\nWeb,New\n");
    QCOMPARE(refusal(full, {{placement}, {}, {}, {}}),
        QStringLiteral("room-full placements.csv 3 phase"));
    const auto criteria = file(ImportKind::Criteria, rows("criterion\n", 21, ""));
    QCOMPARE(refusal({}, {{criteria}, {}, {}, {}}),
        QStringLiteral("room-full criteria.csv 22 criterion"));
    const auto brands
        = [&](int count) { return file(ImportKind::Brands, rows("brand\n", count, "")); };
    QCOMPARE(after({}, {{brands(25)}, "N0", {}, {}}).all<Brand>().size(), std::size_t{25});
    QCOMPARE(
        refusal({}, {{brands(26)}, "N0", {}, {}}), QStringLiteral("room-full brands.csv 27 brand"));
}

void ImportTest::unknownColumnsAreLeftAlone()
{
    const Result<Imported> imported = importFiles(
        {}, {{file(ImportKind::Touchpoints, "TOUCHPOINT,colour,Spend\nWeb,red,3\n")}, {}, {}, {}});
    QVERIFY(imported);
    const auto told = std::ranges::find(imported->summary, Code::ColumnUnknown, &Message::code);
    QVERIFY(told != imported->summary.end());
    QCOMPARE(std::get<std::string>(*told->find("column")), std::string("colour"));
    const auto created = std::ranges::find(imported->summary, Code::NamesCreated, &Message::code);
    QCOMPARE(std::get<std::int64_t>(*created->find("count")), 1);
    QCOMPARE(std::get<std::string>(*created->find("names")), std::string("Web"));
}

QTEST_APPLESS_MAIN(ImportTest)
#include "tst_import.moc"
