// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/survey/brandplaces.h"
#include "core/exchange/survey/surveyjob.h"
#include "core/model/setupedits/audienceedits.h"
#include "tests/core/exchange/importing.h"
#include "tests/support/workshops.h"

#include <QTemporaryDir>

#include <fstream>

using namespace rundblick;

// Brands that a template brings give their places to those of a survey.
class BrandPlacesTest : public QObject {
    Q_OBJECT

private slots:
    void questionsColumnsAndTheRestNameBrands();
    void unratedBrandsGiveTheirPlaces();
    void namedBrandsStay();
    void aKnownBrandBecomesTheOwnOne();
    void ratedWorkshopsKeepTheirBrands();
    void theOwnBrandIsOpenOrNot();
    void aTableTakesThemInOneStep();
};

namespace {

// As a template begins: the own brand and three others, nobody rated.
Workshop begun()
{
    Workshop workshop;
    workshop.apply(addBrands(workshop, {"Our brand", "Other A", "Other B", "Other C"}));
    return workshop;
}

std::string brandsOf(const Workshop& workshop)
{
    std::string text;
    for (const Brand* brand : ordered<Brand>(workshop))
        text += (text.empty() ? "" : ", ") + brand->name + (brand->own ? "*" : "");
    return text;
}

std::string after(Workshop workshop, const std::vector<std::string>& named, const char* own)
{
    const Workshop before = workshop;
    const BrandPlaces places = brandPlaces(workshop, named, own);
    workshop.apply(places.edit);
    const std::string brands = brandsOf(workshop);
    workshop.apply(inverse(places.edit));
    return workshop == before ? brands : "not undone";
}

ColumnMeaning answer(const char* brand)
{
    return {ColumnRole::Answer, {"Website", brand, ""}};
}

} // namespace

void BrandPlacesTest::questionsColumnsAndTheRestNameBrands()
{
    Mapping mapping;
    mapping.columns = {answer("Beta"), answer("Alpha"), answer("Beta")};
    mapping.everywhere.brand = "Rest";
    QCOMPARE(namedBrands(mapping, {}), (std::vector<std::string>{"Beta", "Alpha"}));
    mapping.columns.push_back(answer(""));
    QCOMPARE(namedBrands(mapping, {}), (std::vector<std::string>{"Beta", "Alpha", "Rest"}));
    mapping.columns = {{ColumnRole::Brand, {}}, {ColumnRole::Answer, {}}};
    QCOMPARE(namedBrands(mapping, {{"Gamma ", "3"}, {"Delta", "4"}, {"Gamma", "5"}, {}}),
        (std::vector<std::string>{"Gamma", "Delta"}));
}

void BrandPlacesTest::unratedBrandsGiveTheirPlaces()
{
    QCOMPARE(after(begun(), {"Rivale", "Velona", "Pedalo"}, "Velona"), "Velona*, Rivale, Pedalo");
    QCOMPARE(after(begun(), {"Velona", "B", "C", "D", "E"}, "Velona"), "Velona*, B, C, D");
    QCOMPARE(after(begun(), {"B"}, ""), "Our brand*, B");
    const BrandPlaces places = brandPlaces(begun(), {"Velona", "B"}, "Velona");
    QCOMPARE(
        places.given, (std::vector<std::string>{"Our brand", "Other A", "Other B", "Other C"}));
}

void BrandPlacesTest::namedBrandsStay()
{
    QCOMPARE(after(begun(), {"Our brand", "Other B", "New"}, ""), "Our brand*, New, Other B");
    QCOMPARE(after(begun(), {"Our brand", "Other A"}, ""), // nothing new: nothing happens
        "Our brand*, Other A, Other B, Other C");
}

void BrandPlacesTest::aKnownBrandBecomesTheOwnOne()
{
    QCOMPARE(after(begun(), {"Other A", "New"}, "Other A"), "New, Other A*");
}

void BrandPlacesTest::ratedWorkshopsKeepTheirBrands()
{
    const Workshop workshop = smallWorkshop();
    QVERIFY(brandPlaces(workshop, {"New"}, "New").edit.isEmpty());
    QVERIFY(brandPlaces(workshop, {"New"}, "New").given.empty());
}

void BrandPlacesTest::theOwnBrandIsOpenOrNot()
{
    QVERIFY(isOwnBrandOpen(Workshop(), {"Velona"}));
    QVERIFY(isOwnBrandOpen(begun(), {"Velona", "Other A"}));
    QVERIFY(!isOwnBrandOpen(begun(), {"Velona", "Our brand"}));
    QVERIFY(!isOwnBrandOpen(begun(), {"Other A"}));
    QVERIFY(!isOwnBrandOpen(smallWorkshop(), {"Velona"}));
    Workshop workshop = begun();
    QCOMPARE(proposedOwnBrand(workshop, {"Rivale", "Velona"}), "Rivale");
    Setup setup = workshop.setup();
    setup.client = "VELONA";
    workshop.apply(changeRecord(workshop, setup));
    QCOMPARE(proposedOwnBrand(workshop, {"Rivale", "Velona"}), "Velona");
    QCOMPARE(proposedOwnBrand(workshop, {}), "");
}

void BrandPlacesTest::aTableTakesThemInOneStep()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(QStringLiteral("s.csv")).toStdString();
    std::ofstream(path) << "respondent,brand,touchpoint,value\n"
                           "a,Velona,Website,4\na,Rivale,Website,2\nb,Velona,Shop,5\n";
    Workshop workshop = begun();
    const Result<TableStart> start = recogniseTable(path);
    QVERIFY(start);
    SurveyJob job = proposedJob(workshop, *start, builtInProfiles().back(), {"Own", "Quality"});
    QCOMPARE(job.brands, (std::vector<std::string>{"Velona", "Rivale"}));
    QCOMPARE(job.ownBrand, "Velona");
    const auto goOn = [](double) { return true; };
    const Result<AnswerValues> values = answerValues(job, goOn);
    QVERIFY(values);
    proposeScale(job, workshop, *values);
    const Result<SurveyImport> result = importSurvey(workshop, job, goOn);
    QVERIFY(result);
    QCOMPARE(result->ratings, 3);
    const Workshop before = workshop;
    workshop.apply(result->imported.edit);
    QCOMPARE(brandsOf(workshop), "Velona*, Rivale");
    workshop.apply(inverse(result->imported.edit));
    QVERIFY(workshop == before);
    const Message& first = result->imported.summary.front();
    QCOMPARE(first.code, Code::RecordsChanged);
    QCOMPARE(std::get<std::int64_t>(*first.find("count")), 4);
}

QTEST_APPLESS_MAIN(BrandPlacesTest)
#include "tst_brandplaces.moc"
