// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/analysisjson.h"
#include "core/engine/compute.h"
#include "core/exchange/csvset/csvset.h"
#include "core/model/checks.h"
#include "resources/make/maker.h"
#include "tests/core/exchange/csvset/csvfiles.h"
#include "tests/core/exchange/foreignprogram.h"
#include "tests/core/exchange/making.h"
#include "tests/support/marked.h"
#include "tests/support/randomedits.h"
#include "tests/support/workshopbuilder.h"
#include "tests/support/workshops.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace rundblick;

namespace {

QByteArray analysisOf(const Workshop& workshop)
{
    ComputeOptions options;
    options.draws = 20;
    options.compareScenarios = true;
    const Result<Analysis> analysis = compute(workshop, studyOf(workshop), options, {});
    return analysis ? bytesOf(toJson(*analysis, workshop, false)) : QByteArray();
}

// Sums run in the order of ids, which an import gives by name: the last digits may differ.
QString difference(const QJsonValue& a, const QJsonValue& b, const QString& at)
{
    const bool isNear = a.isDouble() && b.isDouble()
        && std::abs(a.toDouble() - b.toDouble()) <= 1e-9 * std::max(1.0, std::abs(a.toDouble()));
    if (a == b || isNear)
        return {};
    if (a.isObject() && a.toObject().keys() == b.toObject().keys()) {
        for (const QString& key : a.toObject().keys())
            if (const QString one = difference(a[key], b[key], at + QLatin1Char('/') + key);
                !one.isEmpty())
                return one;
        return {};
    }
    if (a.isArray() && a.toArray().size() == b.toArray().size()) {
        for (qsizetype i = 0; i < a.toArray().size(); ++i)
            if (const QString one
                = difference(a[i], b[i], at + QLatin1Char('/') + QString::number(i));
                !one.isEmpty())
                return one;
        return {};
    }
    return at + QStringLiteral(": ")
        + QString::fromUtf8(QJsonDocument(QJsonArray{a, b}).toJson(QJsonDocument::Compact));
}

Workshop workshopOf(const QString& name)
{
    const auto sample = [](Tongue tongue) {
        return makeWorkshop(TEST_DATA "/../../resources/samples/veloria", tongue);
    };
    if (name == QLatin1String("small"))
        return smallWorkshop();
    if (name == QLatin1String("sample, English"))
        return sample(Tongue::English);
    return sample(Tongue::German);
}

} // namespace

// Texts as a cell holds them, and links that all count alike: imports refuse others.
static Workshop asTablesHold(const Workshop& workshop)
{
    Workshop plain = withTexts(
        workshop, [](const std::string& text) { return std::string(trimmed(onOneLine(text))); });
    Edit edit{EditKind::ChangeLink, {}};
    for (const auto& [id, link] : plain.all<Link>()) {
        Link counted = link;
        counted.unit = LinkUnit::Count;
        edit.changes.push_back(Change<Link>{link, counted});
    }
    plain.apply(edit);
    return plain;
}

// Sets say the same in any order of their rows.
static QList<QByteArray> sortedLines(const std::string& text)
{
    QList<QByteArray> lines = bytesOf(text).split('\n');
    std::ranges::sort(lines);
    return lines;
}

class CsvSetTest : public QObject {
    Q_OBJECT

private slots:
    void importMakesTheSameAnalysis_data();
    void importMakesTheSameAnalysis();
    void randomWorkshopsComeBack();
    void settingsScenariosAndCurvesComeBack();
    void wavesComeBack();
    void silentRatersAndGroupValuesComeBack();
};

void CsvSetTest::importMakesTheSameAnalysis_data()
{
    QTest::addColumn<QString>("name");
    for (const char* const name : {"small", "sample, English", "sample, German"})
        QTest::addRow("%s", name) << QString::fromLatin1(name);
}

// What was imported once is the same to the last digit when it goes out and comes in again.
void CsvSetTest::importMakesTheSameAnalysis()
{
    QFETCH(QString, name);
    const Workshop workshop = workshopOf(name);
    const Files files = filesOf(workshop);
    const Workshop once = importOf(files);
    const QByteArray before = analysisOf(workshop);
    const QByteArray after = analysisOf(once);
    QVERIFY(!before.isEmpty());
    QCOMPARE(difference(QJsonDocument::fromJson(before).object(),
                 QJsonDocument::fromJson(after).object(), {}),
        QString());
    const Files again = filesOf(once);
    QVERIFY(analysisOf(importOf(again)) == after);
    QVERIFY(analysisOf(importOf(filesOf(once, germanSpreadsheetCsv))) == after);
    for (const ImportKind kind : {ImportKind::Touchpoints, ImportKind::Phases,
             ImportKind::Placements, ImportKind::Criteria, ImportKind::Settings})
        QVERIFY(again.at(kind) == files.at(kind));
}

// Whatever a workshop holds, its set is taken back, and going out again it is the same.
void CsvSetTest::randomWorkshopsComeBack()
{
    std::mt19937_64 random(23);
    seedRandomIds(23);
    Workshop workshop = smallWorkshop();
    int count = 0;
    for (int i = 0; i < 400; ++i) {
        seedRandomIds(static_cast<std::uint64_t>(1000 + i));
        workshop.apply(randomEdit(workshop, random));
        if (i % 20 != 19 || !ownBrand(workshop))
            continue; // an import with brands asks for the own one
        ++count;
        const Workshop plain = asTablesHold(workshop);
        QVERIFY(check(plain));
        const Workshop once = importOf(filesOf(plain));
        QVERIFY(check(once));
        for (const auto& [kind, text] : filesOf(plain))
            if (kind != ImportKind::Judgements) // pairs may be told the other way round
                QCOMPARE(sortedLines(filesOf(once)[kind]), sortedLines(text));
        QVERIFY(filesOf(importOf(filesOf(once))) == filesOf(once));
    }
    QVERIFY(count > 5);
    seedRandomIds(0);
}

void CsvSetTest::settingsScenariosAndCurvesComeBack()
{
    WorkshopBuilder builder;
    const Id<Brand> ours = builder.brand("Ours", true);
    const Id<Brand> rival = builder.brand("Rival");
    const Id<Phase> phase = builder.phase("Buy");
    const Id<Touchpoint> website = builder.touchpoint("Website");
    const Id<Touchpoint> poster = builder.touchpoint("Poster");
    builder.change(website, [](Touchpoint& touchpoint) { touchpoint.spend = 1200.5; });
    builder.change(poster, [](Touchpoint& touchpoint) { touchpoint.forced = Forced::Grey; });
    Curve curve;
    curve.touchpoint = website;
    curve.amplitude = 10.0;
    curve.family = CurveFamily::Hill;
    builder.add(curve);
    for (const double effect : {1.0, 2.0}) // the same spend on the same day
        builder.add(made<CurvePoint>([&](CurvePoint& r) {
            r.touchpoint = poster;
            r.spend = 5.0;
            r.effect = effect;
            r.source = "Lab";
        }));
    const Id<Scenario> lean = builder.add(made<Scenario>([&](Scenario& r) {
        r.name = "Lean";
        r.order = 2.0;
        r.budget = 100.0;
    }));
    const Id<Scenario> rich = builder.add(made<Scenario>([&](Scenario& r) {
        r.name = "Rich";
        r.order = 1.0;
        r.effect = 110.0;
        r.unit = 50.0;
    }));
    builder.add(made<PhaseRestriction>([&](PhaseRestriction& r) {
        r.scenario = rich;
        r.phase = phase;
        r.minActive = 2;
        r.effectShare = 0.5;
    }));
    builder.add(made<Supposition>([&](Supposition& r) {
        r.scenario = lean;
        r.touchpoint = poster;
        r.kind = WhatIf::Drop;
    }));
    builder.add(made<Supposition>([&](Supposition& r) {
        r.scenario = lean;
        r.touchpoint = website;
        r.kind = WhatIf::Quality;
        r.quality = 80.0;
    }));
    Setup setup;
    setup.title = "Kundenreise, «Süd»";
    setup.currency = "EUR";
    setup.scenario = rich;
    setup.enhancedFrom = phase;
    builder.add(setup);
    Method method;
    method.benchmark = Benchmark::Brand;
    method.benchmarkBrand = rival;
    method.draws = 1234;
    method.crosshair = 0.25;
    method.keepRepeats = true;
    builder.add(method);
    static_cast<void>(ours);
    const Workshop back = importOf(filesOf(builder.workshop()));
    QVERIFY(check(back));
    QCOMPARE(back.setup().title, setup.title);
    QCOMPARE(back.setup().currency, setup.currency);
    QCOMPARE(back.find(back.setup().scenario)->name, std::string("Rich"));
    QCOMPARE(back.find(back.setup().enhancedFrom)->name, std::string("Buy"));
    Method expected = method;
    expected.benchmarkBrand = findByName<Brand>(back, "Rival")->id;
    QVERIFY(back.method() == expected);
    QVERIFY(findByName<Touchpoint>(back, "Poster")->forced == Forced::Grey);
    QCOMPARE(back.all<Curve>().size(), 1U);
    QCOMPARE(back.all<Curve>().begin()->second.amplitude, 10.0);
    QCOMPARE(back.all<CurvePoint>().size(), 2U);
    QCOMPARE(back.all<Scenario>().size(), 2U);
    QCOMPARE(findByName<Scenario>(back, "Rich")->unit, std::optional(50.0));
    QCOMPARE(findByName<Scenario>(back, "Rich")->order, 1.0);
    QCOMPARE(back.all<PhaseRestriction>().size(), 1U);
    QCOMPARE(back.all<PhaseRestriction>().begin()->second.effectShare, 0.5);
    QCOMPARE(back.all<Supposition>().size(), 2U);
    for (const auto& [id, supposition] : back.all<Supposition>())
        QCOMPARE(supposition.quality,
            supposition.kind == WhatIf::Drop ? std::nullopt : std::optional(80.0));
}

void CsvSetTest::wavesComeBack()
{
    WorkshopBuilder builder;
    const Id<Brand> brand = builder.brand("Ours", true);
    const Id<Touchpoint> website = builder.touchpoint("Website");
    const Id<Criterion> criterion = builder.criterion("Trust");
    const auto wave = [&](const char* name, double order, const char* date) {
        return builder.add(made<Wave>([&](Wave& r) {
            r.name = name;
            r.order = order;
            r.date = date;
        }));
    };
    const Id<Wave> before = wave("Zuvor", 1.0, "2025-05-01");
    wave("Danach", 2.0, "");
    builder.change(builder.rater("Ann"), [&](Rater& rater) { rater.wave = before; });
    builder.ratings({website, brand, criterion}, {4.0});
    builder.add(made<Method>([&](Method& r) { r.wave = before; }));
    const Workshop back = importOf(filesOf(builder.workshop()));
    QCOMPARE(back.all<Wave>().size(), 2U);
    QCOMPARE(ordered<Wave>(back).front()->name, std::string("Zuvor"));
    QCOMPARE(ordered<Wave>(back).front()->date, std::string("2025-05-01"));
    QCOMPARE(back.find(back.method().wave)->name, std::string("Zuvor"));
    QCOMPARE(back.find(back.all<Rater>().begin()->second.wave)->name, std::string("Zuvor"));
}

void CsvSetTest::silentRatersAndGroupValuesComeBack()
{
    WorkshopBuilder builder;
    const Id<Brand> brand = builder.brand("Ours", true);
    const Id<Touchpoint> website = builder.touchpoint("Website");
    const Id<Criterion> criterion = builder.criterion("Trust");
    builder.rater("Ann", Voice::Employee, 2.5);
    builder.rater("Silent", Voice::Expert);
    builder.ratings({website, brand, criterion}, {4.0});
    builder.groupValue({website, brand, criterion}, 3.5, 3.0, 4.0);
    const Workshop back = importOf(filesOf(builder.workshop()));
    QCOMPARE(back.all<Rater>().size(), 2U);
    QVERIFY(findByName<Rater>(back, "Silent")->voice == Voice::Expert);
    QCOMPARE(findByName<Rater>(back, "Ann")->weight, 2.5);
    QCOMPARE(back.all<GroupValue>().size(), 1U);
    const GroupValue& group = back.all<GroupValue>().begin()->second;
    QCOMPARE(group.value, 3.5);
    QCOMPARE(group.low, std::optional(3.0));
    QCOMPARE(group.high, std::optional(4.0));
}

QTEST_APPLESS_MAIN(CsvSetTest)
#include "tst_csvset.moc"
