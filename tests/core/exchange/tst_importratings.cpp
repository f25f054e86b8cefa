// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks.h"
#include "core/model/edits/weightedits.h"
#include "core/model/study.h"
#include "tests/core/exchange/importing.h"

using namespace rundblick;

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

class ImportRatingsTest : public QObject {
    Q_OBJECT

private slots:
    void ratingsMakeWhatTheyMention();
    void rowOrderDoesNotMatter();
    void fileOrderDoesNotMatter();
    void importingAgainUpdatesByName();
    void scaleIsOfNewCriteria();
    void scaleWithRatingsStays();
    void groupValuesHaveARange();
    void ownBrandIsTheOneNamed();
    void judgementsAreNormalised();
    void judgementsFollowNoOrder();
    void criteriaHaveRanksAndAnOverallOne();
    void ratersKnowTheirFileAndDay();
    void influenceLeavesTheShortListAlone();
    void influenceOfManyMarksNone();
    void aMillionRatingsAreRead();
};

void ImportRatingsTest::ratingsMakeWhatTheyMention()
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

void ImportRatingsTest::rowOrderDoesNotMatter()
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

void ImportRatingsTest::fileOrderDoesNotMatter()
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

void ImportRatingsTest::importingAgainUpdatesByName()
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

void ImportRatingsTest::scaleIsOfNewCriteria()
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

void ImportRatingsTest::scaleWithRatingsStays()
{
    const Workshop workshop = after({}, smallStudy());
    QCOMPARE(refusal(workshop,
                 {{file(ImportKind::Criteria, "criterion,weight,high\nTrust,2,10\n")}, {}, {}, {}}),
        QStringLiteral("scale-in-use criteria.csv 2 criterion"));
    const Workshop weighted = after(
        workshop, {{file(ImportKind::Criteria, "criterion,weight\nTrust,2\n")}, {}, {}, {}});
    QCOMPARE(findByName<Criterion>(weighted, "Trust")->weight, 2.0);
}

void ImportRatingsTest::groupValuesHaveARange()
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

void ImportRatingsTest::ownBrandIsTheOneNamed()
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

void ImportRatingsTest::judgementsAreNormalised()
{
    const Workshop workshop = after({},
        {{file(ImportKind::Judgements,
             "judge,first,second,ratio\nAnna,Trust,Price,1/3\n,Trust,Design,5\n")},
            {}, {}, {}});
    QCOMPARE(workshop.all<Judgement>().size(), std::size_t{2});
    const Id<Criterion> trust = findByName<Criterion>(workshop, "Trust")->id;
    const Id<Criterion> price = findByName<Criterion>(workshop, "Price")->id;
    QCOMPARE(judgedRatio(workshop, {"Anna", trust, price}), std::optional(1.0 / 3.0));
    QCOMPARE(judgedRatio(workshop, {"", trust, findByName<Criterion>(workshop, "Design")->id}),
        std::optional(5.0));

    // the same pair the other way round changes the judgement
    const Workshop changed = after(workshop,
        {{file(ImportKind::Judgements, "judge,first,second,ratio\nAnna,Price,Trust,4\n")}, {}, {},
            {}});
    QCOMPARE(changed.all<Judgement>().size(), std::size_t{2});
    QCOMPARE(judgedRatio(changed, {"Anna", price, trust}), std::optional(4.0));
}

void ImportRatingsTest::judgementsFollowNoOrder()
{
    const std::string header = "first,second,ratio\n";
    const std::vector<std::string> rows{"Trust,Price,49\n", "Design,Trust,7\n", "Price,Design,3\n"};
    const auto request = [&](const std::string& content) {
        return ImportRequest{{file(ImportKind::Judgements, header + content)}, {}, {}, {}};
    };
    seedRandomIds(7);
    const Workshop plain = after({}, request(rows[0] + rows[1] + rows[2]));
    seedRandomIds(7);
    const Workshop turned = after({}, request(rows[2] + rows[1] + rows[0]));
    seedRandomIds(0);
    QVERIFY(plain == turned);
    QVERIFY(importFiles(plain, request(rows[1] + rows[0]))->edit.isEmpty());
}

void ImportRatingsTest::criteriaHaveRanksAndAnOverallOne()
{
    const Workshop workshop = after({},
        {{file(ImportKind::Criteria,
              "criterion,role,rank\nTrust,performance,2\nPrice,,1\nAll in all,overall,\n"),
             file(ImportKind::Ratings,
                 "rater,touchpoint,brand,criterion,value\nZoe,Web,Own,All in all,4\n")},
            "Own", {}, {}});
    QCOMPARE(findByName<Criterion>(workshop, "Trust")->rank, std::optional<std::int64_t>(2));
    const Criterion* overall = findByName<Criterion>(workshop, "All in all");
    QCOMPARE(overall->role, CriterionRole::Overall);
    QVERIFY(!overall->rank);
    QCOMPARE(rating(workshop, "Zoe", "Web", "Own", "All in all"), 4.0);
}

void ImportRatingsTest::ratersKnowTheirFileAndDay()
{
    const Workshop workshop = after({},
        {{file(ImportKind::Ratings,
             "rater,touchpoint,brand,criterion,value,date\nZoe,Web,Own,Trust,4,2026-03-31\n"
             "Zoe,Shop,Own,Trust,4,2026-04-01\nZoe,Call,Own,Trust,2,2026-01-01\n"
             "Adam,Web,Own,Trust,4,\n")},
            "Own", {}, {}});
    const Rater* zoe = findByName<Rater>(workshop, "Zoe");
    QCOMPARE(zoe->date, std::string("2026-04-01"));
    QCOMPARE(zoe->source, std::string("ratings.csv"));
    QCOMPARE(findByName<Rater>(workshop, "Adam")->date, std::string());
}

void ImportRatingsTest::influenceLeavesTheShortListAlone()
{
    const Workshop before = after(
        {}, {{file(ImportKind::Touchpoints, "touchpoint,rated\nWeb,no\nShop,no\n")}, {}, {}, {}});
    const Workshop workshop = after(before,
        {{file(ImportKind::Ratings,
             "rater,touchpoint,brand,criterion,value\nZoe,Web,,Influence,4\nZoe,Mail,,Influence,2\n"
             "Zoe,Shop,Own,Trust,3\n,Call,,Influence,5\n")},
            "Own", {}, {}});
    QVERIFY(check(workshop));
    QVERIFY(!findByName<Touchpoint>(workshop, "Web")->rated);
    QVERIFY(findByName<Touchpoint>(workshop, "Shop")->rated); // a brand is rated there
    QVERIFY(findByName<Touchpoint>(workshop, "Mail")->rated); // new, and there is room
    QVERIFY(findByName<Touchpoint>(workshop, "Call")->rated);
    QCOMPARE(rating(workshop, "Zoe", "Web", "", "Influence"), 4.0);
}

void ImportRatingsTest::influenceOfManyMarksNone()
{
    std::string content = "rater,touchpoint,brand,criterion,value\n";
    for (int i = 0; i < 150; ++i)
        content += "Zoe,T" + std::to_string(i) + ",,Influence,3\n";
    content += "Zoe,T149,Own,Trust,3\n";
    const Workshop workshop = after({}, {{file(ImportKind::Ratings, content)}, "Own", {}, {}});
    QCOMPARE(workshop.all<Touchpoint>().size(), std::size_t{150});
    QCOMPARE(ratedTouchpoints(workshop).size(), std::size_t{1});
}

void ImportRatingsTest::aMillionRatingsAreRead()
{
    const std::string content = manyRatings(2000);
    const Workshop workshop = after({}, {{file(ImportKind::Ratings, content)}, "Brand 0", {}, {}});
    QCOMPARE(workshop.all<Column>().size(), std::size_t{500});
    QCOMPARE(workshop.all<Rater>().size(), std::size_t{2000});
    QCOMPARE(rating(workshop, "Rater 1999", "Touchpoint 99", "Brand 4", "Trust"),
        1.0 + (1999 + 499) % 5);
}

QTEST_APPLESS_MAIN(ImportRatingsTest)
#include "tst_importratings.moc"
