// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/survey/surveyjob.h"
#include "core/exchange/survey/templateplaces.h"
#include "core/model/setupedits/audienceedits.h"
#include "core/model/setupedits/criterionedits.h"
#include "tests/core/exchange/importing.h"
#include "tests/support/workshops.h"

#include <QTemporaryDir>

#include <fstream>

using namespace rundblick;

// What a template brings gives its place to what a survey is about.
class TemplatePlacesTest : public QObject {
    Q_OBJECT

private slots:
    void questionsColumnsAndTheRestNameBrands();
    void unratedBrandsGiveTheirPlaces();
    void namedBrandsStay();
    void aKnownBrandBecomesTheOwnOne();
    void criteriaGiveTheirPlacesToo();
    void ratedWorkshopsKeepTheirs();
    void theOwnBrandIsOpenOrNot();
    void aTableTakesThemInOneStep();
};

namespace {

// As a template begins: the own brand and three others, three criteria on which brands are rated.
Workshop begun()
{
    Workshop workshop;
    workshop.apply(addBrands(workshop, {"Our brand", "Other A", "Other B", "Other C"}));
    workshop.apply(addCriteria(workshop, {"Information", "Trust", "Beauty", "Influence"}));
    const Criterion* influence = findByName<Criterion>(workshop, "Influence");
    workshop.apply(*setRole(workshop, influence->id, CriterionRole::Influence));
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
    const TemplatePlaces places = templatePlaces(workshop, {.brands = named}, own);
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

void TemplatePlacesTest::questionsColumnsAndTheRestNameBrands()
{
    Mapping mapping;
    mapping.columns = {answer("Beta"), answer("Alpha"), answer("Beta")};
    mapping.everywhere.brand = "Rest";
    QCOMPARE(namedIn(mapping, {}).brands, (std::vector<std::string>{"Beta", "Alpha"}));
    mapping.columns.push_back(answer(""));
    QCOMPARE(namedIn(mapping, {}).brands, (std::vector<std::string>{"Beta", "Alpha", "Rest"}));
    mapping.columns = {{ColumnRole::Brand, {}}, {ColumnRole::Answer, {}}};
    QCOMPARE(namedIn(mapping, {{"Gamma ", "3"}, {"Delta", "4"}, {"Gamma", "5"}, {}}).brands,
        (std::vector<std::string>{"Gamma", "Delta"}));
}

void TemplatePlacesTest::unratedBrandsGiveTheirPlaces()
{
    QCOMPARE(after(begun(), {"Rivale", "Velona", "Pedalo"}, "Velona"), "Velona*, Rivale, Pedalo");
    QCOMPARE(after(begun(), {"Velona", "B", "C", "D", "E"}, "Velona"), "Velona*, B, C, D");
    QCOMPARE(after(begun(), {"B"}, ""), "Our brand*, B");
    const TemplatePlaces places = templatePlaces(begun(), {.brands = {"Velona", "B"}}, "Velona");
    QCOMPARE(
        places.given, (std::vector<std::string>{"Our brand", "Other A", "Other B", "Other C"}));
}

void TemplatePlacesTest::namedBrandsStay()
{
    QCOMPARE(after(begun(), {"Our brand", "Other B", "New"}, ""), "Our brand*, New, Other B");
    QCOMPARE(after(begun(), {"Our brand", "Other A"}, ""), // nothing new: nothing happens
        "Our brand*, Other A, Other B, Other C");
}

void TemplatePlacesTest::aKnownBrandBecomesTheOwnOne()
{
    QCOMPARE(after(begun(), {"Other A", "New"}, "Other A"), "New, Other A*");
}

// But those on which touchpoints are rated.
void TemplatePlacesTest::criteriaGiveTheirPlacesToo()
{
    const auto after = [](const std::vector<std::string>& named) {
        Workshop workshop = begun();
        workshop.apply(templatePlaces(workshop, {.criteria = named}, "").edit);
        std::string text;
        for (const Criterion* criterion : ordered<Criterion>(workshop))
            text += (text.empty() ? "" : ", ") + criterion->name;
        return text;
    };
    QCOMPARE(after({"Satisfaction"}), "Satisfaction, Influence");
    QCOMPARE(after({"Trust", "Price"}), "Price, Trust, Influence");
    QCOMPARE(after({"Trust"}), "Information, Trust, Beauty, Influence"); // nothing new
}

void TemplatePlacesTest::ratedWorkshopsKeepTheirs()
{
    const Workshop workshop = smallWorkshop();
    QVERIFY(templatePlaces(workshop, {{"New"}, {"New"}}, "New").edit.isEmpty());
    QVERIFY(templatePlaces(workshop, {{"New"}, {"New"}}, "New").given.empty());
}

void TemplatePlacesTest::theOwnBrandIsOpenOrNot()
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

void TemplatePlacesTest::aTableTakesThemInOneStep()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(QStringLiteral("s.csv")).toStdString();
    std::ofstream(path) << "respondent,brand,touchpoint,value\n"
                           "a,Velona,Website,4\na,Rivale,Website,2\nb,Velona,Shop,5\n";
    Workshop workshop = begun();
    const Result<TableStart> start = recogniseTable(path);
    QVERIFY(start);
    SurveyJob job = proposedJob(workshop, *start, builtInProfiles().back(), {"Own", "Quality"});
    QCOMPARE(job.named.brands, (std::vector<std::string>{"Velona", "Rivale"}));
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
    const Criterion* criterion = ordered<Criterion>(workshop).front();
    QCOMPARE(criterion->name, "Quality");
    QCOMPARE(criterion->high, 5.0); // of the answers
    QCOMPARE(workshop.all<Criterion>().size(), std::size_t{2}); // and the influence
    workshop.apply(inverse(result->imported.edit));
    QVERIFY(workshop == before);
    const std::vector<Message>& summary = result->imported.summary;
    QCOMPARE(summary[0].code, Code::RecordsChanged);
    QCOMPARE(std::get<std::int64_t>(*summary[0].find("count")), 4); // brands
    QCOMPARE(summary[1].code, Code::RecordsChanged);
    QCOMPARE(std::get<std::int64_t>(*summary[1].find("count")), 3); // criteria
}

QTEST_APPLESS_MAIN(TemplatePlacesTest)
#include "tst_templateplaces.moc"
