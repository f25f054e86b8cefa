// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"
#include "core/model/checks.h"
#include "core/model/paths.h"
#include "core/model/study.h"
#include "tests/core/exchange/importing.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace rundblick;

static ImportFile file(ImportKind kind, std::string content)
{
    return {kind, std::string(textOf(kind)) + ".csv", std::move(content)};
}

// The workshop after an import that must succeed.
static Workshop after(const Workshop& workshop, const ImportRequest& request)
{
    const Result<Imported> imported = importFiles(workshop, request);
    if (!imported) {
        QTest::qFail(qPrintable(refusalText(imported.error())), __FILE__, __LINE__);
        return workshop;
    }
    Workshop result = workshop;
    result.apply(imported->edit);
    return result;
}

static QString refusal(const Workshop& workshop, const ImportRequest& request)
{
    const Result<Imported> imported = importFiles(workshop, request);
    return imported ? QStringLiteral("accepted") : refusalText(imported.error());
}

template <typename Record>
static QString names(const Workshop& workshop)
{
    QStringList list;
    for (const Record* record : ordered<Record>(workshop))
        list << QString::fromStdString(record->name);
    return list.join(QLatin1Char(' '));
}

// The rating of a rater, −1 where there is none.
static double rating(const Workshop& workshop, const char* rater, const char* touchpoint,
    const char* brand, const char* criterionName)
{
    const Study study = studyOf(workshop);
    const Criterion* criterion = findByName<Criterion>(workshop, criterionName);
    const Brand* rated = findByName<Brand>(workshop, brand);
    const auto column = study.columns.find({findByName<Touchpoint>(workshop, touchpoint)->id,
        rated ? rated->id : Id<Brand>(), criterion->id});
    if (column == study.columns.end())
        return -1.0;
    const auto slot = static_cast<std::size_t>(findByName<Rater>(workshop, rater)->slot);
    const std::uint32_t code = codeAt(*column->second, slot);
    return code == notRated ? -1.0 : decode(*criterion, code);
}

static ImportRequest smallStudy()
{
    return {{file(ImportKind::Ratings,
                "rater,voice,segment,touchpoint,brand,criterion,value\n"
                "Zoe,customer,Young,Web,Radwerk,Trust,2\n"
                "Adam,employee,,Web,Veloria,Trust,5\n"
                "Zoe,customer,Young,Shop,Veloria,Trust,0\n"
                "Zoe,,Young,Web,,Influence,4\n")},
        "Veloria", {}, "0"};
}

class ImportTest : public QObject {
    Q_OBJECT

private slots:
    void refusesBadFiles_data();
    void refusesBadFiles();
    void ratingsMakeWhatTheyMention();
    void rowOrderDoesNotMatter();
    void fileOrderDoesNotMatter();
    void importingAgainUpdatesByName();
    void emptyCellsTakeDefaultsAndAbsentColumnsStay();
    void readsTouchpoints();
    void readsPlacementsOfSegments();
    void phasesWithoutOrderFollowTheirRows();
    void scaleIsOfNewCriteria();
    void scaleWithRatingsStays();
    void groupValuesHaveARange();
    void pathsAreReplacedByTheSameFile();
    void readsLinks();
    void readsCurvesAndScenario();
    void ownBrandIsTheOneNamed();
    void shortListHoldsAHundred();
    void inventoryHoldsAThousand();
    void unknownColumnsAreLeftAlone();
    void aMillionRatingsInSeconds();
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

void ImportTest::ratingsMakeWhatTheyMention()
{
    const Workshop workshop = after({}, smallStudy());
    QCOMPARE(names<Touchpoint>(workshop), QStringLiteral("Shop Web"));
    QCOMPARE(names<Brand>(workshop), QStringLiteral("Veloria Radwerk")); // own first
    QCOMPARE(names<Criterion>(workshop), QStringLiteral("Influence Trust"));
    QCOMPARE(findByName<Criterion>(workshop, "Influence")->role, CriterionRole::Influence);
    QCOMPARE(ownBrand(workshop)->name, std::string("Veloria"));
    const Rater* adam = findByName<Rater>(workshop, "Adam");
    const Rater* zoe = findByName<Rater>(workshop, "Zoe");
    QCOMPARE(adam->voice, Voice::Employee);
    QCOMPARE(adam->slot, 0);
    QCOMPARE(zoe->slot, 1);
    QCOMPARE(workshop.find(zoe->segment)->name, std::string("Young"));
    QVERIFY(!adam->segment);
    QCOMPARE(rating(workshop, "Zoe", "Web", "Radwerk", "Trust"), 2.0);
    QCOMPARE(rating(workshop, "Adam", "Web", "Veloria", "Trust"), 5.0);
    QCOMPARE(rating(workshop, "Zoe", "Shop", "Veloria", "Trust"), -1.0); // 0 = not rated
    QCOMPARE(rating(workshop, "Zoe", "Web", "", "Influence"), 4.0);
    QVERIFY(check(workshop));
}

void ImportTest::rowOrderDoesNotMatter()
{
    ImportRequest request = smallStudy();
    request.files.push_back(file(
        ImportKind::Paths, "path,conversions,nulls\nWeb > Shop,2,1\nShop > Call,0,5\nWeb,3,9\n"));
    request.files.push_back(
        file(ImportKind::Placements, "touchpoint,phase,usage\nWeb,Buy,0.2\nMail,Look,0.4\n"));
    request.files.push_back(file(ImportKind::Links, "from,to,weight\n(start),Web,1\nWeb,Shop,1\n"));
    ImportRequest turned = request;
    for (ImportFile& csv : turned.files) {
        QStringList lines = QString::fromStdString(csv.content).split(QLatin1Char('\n'));
        lines.removeLast();
        std::reverse(lines.begin() + 1, lines.end());
        csv.content = lines.join(QLatin1Char('\n')).toStdString() + "\n";
    }
    // with the same random ids the workshops must be the same, id by id
    seedRandomIds(7);
    const Workshop plain = after({}, request);
    seedRandomIds(7);
    const Workshop reversed = after({}, turned);
    seedRandomIds(0);
    QVERIFY(plain == reversed);
}

void ImportTest::fileOrderDoesNotMatter()
{
    ImportRequest request = smallStudy();
    request.files.push_back(file(
        ImportKind::Criteria, "criterion,role,low,high\nTrust,,0,10\nInfluence,influence,1,4\n"));
    request.files.push_back(file(ImportKind::Touchpoints, "touchpoint,spend\nWeb,12\n"));
    ImportRequest turned = request;
    std::ranges::reverse(turned.files);
    seedRandomIds(7);
    const Workshop plain = after({}, request);
    seedRandomIds(7);
    const Workshop reversed = after({}, turned);
    seedRandomIds(0);
    QVERIFY(plain == reversed);
    QCOMPARE(findByName<Criterion>(plain, "Trust")->high, 10.0);
    QCOMPARE(findByName<Touchpoint>(plain, "Web")->spend, 12.0);
}

void ImportTest::importingAgainUpdatesByName()
{
    const Workshop first = after({}, smallStudy());
    const Result<Imported> again = importFiles(first, smallStudy());
    QVERIFY(again);
    QVERIFY(again->edit.isEmpty());
    QCOMPARE(again->summary.front().code, Code::NothingNew);

    const ImportRequest more{{file(ImportKind::Ratings,
                                 "rater,touchpoint,brand,criterion,value\n"
                                 "Bea,Web,Veloria,Trust,1\nAdam,Web,Veloria,Trust,3\n")},
        {}, {}, {}};
    const Workshop second = after(first, more);
    QCOMPARE(second.all<Column>().size(), first.all<Column>().size());
    QCOMPARE(rating(second, "Adam", "Web", "Veloria", "Trust"), 3.0);
    QCOMPARE(rating(second, "Bea", "Web", "Veloria", "Trust"), 1.0);
    QCOMPARE(rating(second, "Zoe", "Web", "Radwerk", "Trust"), 2.0);
    QCOMPARE(findByName<Rater>(second, "Adam")->voice, Voice::Employee); // not said again, not lost
    QCOMPARE(findByName<Rater>(second, "Bea")->slot, 2); // behind those that hold codes
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

void ImportTest::scaleIsOfNewCriteria()
{
    ImportRequest request{{file(ImportKind::Criteria, "criterion,high\nTrust,\nDesign,20\n"),
                              file(ImportKind::Ratings,
                                  "rater,touchpoint,brand,criterion,value\nA,Web,Own,Trust,0.5\n"
                                  "A,Web,Own,Service,10\nA,Web,Own,Design,19.5\n")},
        "Own", ImportScale{0.0, 10.0, 0.5}, {}};
    const Workshop workshop = after({}, request);
    QCOMPARE(findByName<Criterion>(workshop, "Trust")->high, 10.0);
    QCOMPARE(findByName<Criterion>(workshop, "Trust")->step, 0.5);
    QCOMPARE(findByName<Criterion>(workshop, "Service")->low, 0.0);
    QCOMPARE(findByName<Criterion>(workshop, "Design")->high, 20.0);
    QCOMPARE(rating(workshop, "A", "Web", "Own", "Design"), 19.5);
    request.scale = ImportScale{1.0, 3.0, 1.0}; // of no criterion: all are there
    request.files.erase(request.files.begin());
    QVERIFY(importFiles(workshop, request)->edit.isEmpty());
}

void ImportTest::scaleWithRatingsStays()
{
    const Workshop workshop = after({}, smallStudy());
    QCOMPARE(refusal(workshop,
                 {{file(ImportKind::Criteria, "criterion,weight,high\nTrust,2,10\n")}, {}, {}, {}}),
        QStringLiteral("scale-in-use criteria.csv 2 criterion"));
    const Workshop weighted = after(
        workshop, {{file(ImportKind::Criteria, "criterion,weight\nTrust,2\n")}, {}, {}, {}});
    QCOMPARE(findByName<Criterion>(weighted, "Trust")->weight, 2.0);
}

void ImportTest::groupValuesHaveARange()
{
    const Workshop workshop = after({},
        {{file(ImportKind::Ratings,
             "touchpoint,brand,criterion,value,low,high\nWeb,Own,Trust,3.25,2,4\n"
             "Web,,Influence,5,,\n")},
            "Own", {}, {}});
    QCOMPARE(workshop.all<GroupValue>().size(), std::size_t{2});
    QVERIFY(workshop.all<Rater>().empty());
    for (const auto& [id, group] : workshop.all<GroupValue>()) {
        QCOMPARE(group.value, group.brand ? 3.25 : 5.0);
        QCOMPARE(group.low, group.brand ? std::optional(2.0) : std::nullopt);
    }
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

void ImportTest::ownBrandIsTheOneNamed()
{
    ImportRequest request = smallStudy();
    request.own.reset();
    QCOMPARE(refusal({}, request), QStringLiteral("no-own-brand"));
    request.own = "Velorai";
    QCOMPARE(refusal({}, request), QStringLiteral("own-brand-unknown"));
    request.own = "Radwerk";
    request.files.push_back(file(ImportKind::Brands, "brand,own\nVeloria,yes\n"));
    QCOMPARE(refusal({}, request), QStringLiteral("second-own-brand brands.csv 2 own"));
    const Workshop workshop = after({}, smallStudy());
    const Workshop switched
        = after(workshop, {{file(ImportKind::Brands, "brand,own\nRadwerk,yes\n")}, {}, {}, {}});
    QCOMPARE(ownBrand(switched)->name, std::string("Radwerk"));
    QVERIFY(!findByName<Brand>(switched, "Veloria")->own);
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

void ImportTest::aMillionRatingsInSeconds()
{
    std::string content = "rater,voice,touchpoint,brand,criterion,value\n";
    for (int rater = 0; rater < 2000; ++rater)
        for (int cell = 0; cell < 500; ++cell)
            content += "Rater " + std::to_string(rater) + ",customer,Touchpoint "
                + std::to_string(cell % 100) + ",Brand " + std::to_string(cell / 100) + ",Trust,"
                + std::to_string(1 + (rater + cell) % 5) + "\n";
    QElapsedTimer timer;
    timer.start();
    const Workshop workshop = after({}, {{file(ImportKind::Ratings, content)}, "Brand 0", {}, {}});
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(workshop.all<Column>().size(), std::size_t{500});
    QCOMPARE(workshop.all<Rater>().size(), std::size_t{2000});
    QCOMPARE(rating(workshop, "Rater 1999", "Touchpoint 99", "Brand 4", "Trust"),
        1.0 + (1999 + 499) % 5);
}

QTEST_APPLESS_MAIN(ImportTest)
#include "tst_import.moc"
