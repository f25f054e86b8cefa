// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/ratingedits.h"
#include "core/store/workshopfile.h"
#include "resources/templates.h"
#include "tests/support/waves.h"
#include "tests/support/workshops.h"
#include "tests/ui/report/excel/bookcases.h"
#include "tests/ui/report/excel/oddworkshop.h"
#include "ui/report/excel/excelsource.h"
#include "ui/report/excel/sheets.h"
#include "ui/support/spokenlanguage.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace rundblick;

// The workbook as foreign programs see it: openpyxl reads it, and LibreOffice, which computes all
// formulas anew, comes to the numbers of the engine.
class TestExcelBook : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFormulaGivesTheNumberOfTheEngine_data();
    void everyFormulaGivesTheNumberOfTheEngine();
    void aChangedRatingIsFollowed();
    void namesStayTexts();
    void sheetsAreSetUp();
    void wavesAreASheetWhereThereAreTwo();
    void bytesAreTheSame();
    void sheetsHaveNamesThatAreAllowed();
    void nothingIsAWorkbookToo();
    void aFullDiskIsSaid();
    void stepsTellTheirProgress();

private:
    QByteArray python(const QStringList& arguments) const;
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString recomputed(const QString& name) const { return path(QStringLiteral("out/") + name); }
    void write(const QString& name, const QByteArray& content) const;
    void recompute(const QStringList& names);
    bool hasPython() const { return !m_python.isEmpty(); }

    QTemporaryDir m_folder;
    QString m_python;
    QString m_office;
    Workshop m_sample;
    Workshop m_middle;
    Workshop m_changed; // the same with other ratings
    Workshop m_small;
    Workshop m_odd;
    Workshop m_crowd; // more ratings than a sheet takes
};

namespace {

constexpr char setup[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>)";

// Two single ratings of the sample that are changed: of the own brand, and of the influence.
struct RatingChange {
    std::size_t touchpoint = 0;
    std::optional<std::size_t> brand;
    std::size_t criterion = 0;
    std::size_t rater = 0; // of ExcelSource::raters
    double value = 0.0;
};
constexpr RatingChange changes[] = {{2, 0, 1, 3, 1.0}, {5, {}, 0, 4, 5.0}};

Cell cellOf(const ExcelSource& source, const RatingChange& change)
{
    const auto& criteria = change.brand ? source.frame.performance : source.frame.influence;
    return {source.frame.touchpoints[change.touchpoint]->id,
        change.brand ? source.frame.brands[*change.brand]->id : Id<Brand>{},
        criteria[change.criterion].record->id};
}

} // namespace

void TestExcelBook::write(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

QByteArray TestExcelBook::python(const QStringList& arguments) const
{
    QProcess process;
    process.start(m_python,
        QStringList{QStringLiteral(TEST_DATA "/../ui/report/excel/readbook.py")} + arguments);
    process.waitForFinished(120'000);
    if (process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

// All of them at once: starting takes longer than computing.
void TestExcelBook::recompute(const QStringList& names)
{
    const QString profile = path(QStringLiteral("profile/user"));
    QVERIFY(QDir().mkpath(profile));
    write(QStringLiteral("profile/user/registrymodifications.xcu"), setup);
    QStringList arguments{
        QStringLiteral("-env:UserInstallation=file://") + path(QStringLiteral("profile")),
        QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("xlsx"),
        QStringLiteral("--outdir"), path(QStringLiteral("out"))};
    for (const QString& name : names)
        arguments << path(name);
    QProcess process;
    process.start(m_office, arguments);
    QVERIFY2(process.waitForFinished(300'000), "LibreOffice did not end");
}

void TestExcelBook::initTestCase()
{
    QProcess probe;
    probe.start(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-c"), QStringLiteral("import openpyxl")});
    if (probe.waitForFinished(30'000) && probe.exitCode() == 0)
        m_python = QStringLiteral("/usr/bin/python3");
    m_office = QStandardPaths::findExecutable(QStringLiteral("soffice"));

    write(QStringLiteral("sample"), templateFile(Template::Sample, Language::German));
    m_sample = *readWorkshop(toPath(path(QStringLiteral("sample"))));
    m_middle = generatedWorkshop({.touchpoints = 16,
        .phases = 4,
        .brands = 4,
        .criteria = 3,
        .customers = 20,
        .employees = 4});
    m_changed = m_middle;
    const ExcelSource source(m_middle, analysed(m_middle));
    for (const RatingChange& change : changes) {
        const Result<Edit> edit = setRating(
            m_changed, source.raters[change.rater]->id, cellOf(source, change), change.value);
        QVERIFY(edit);
        m_changed.apply(*edit);
    }
    m_small = withOtherMethod(withWaves(smallWorkshop(), {"2025", "2026"}));
    m_odd = OddWorkshop().workshop();
    m_crowd = generatedWorkshop({.touchpoints = 5,
        .phases = 3,
        .brands = 8,
        .criteria = 5,
        .customers = 10'000,
        .employees = 3,
        .links = false});
    write(QStringLiteral("sample.xlsx"), workbook(m_sample, "de"));
    write(QStringLiteral("middle.xlsx"), workbook(m_middle, "de"));
    write(QStringLiteral("changed.xlsx"), workbook(m_changed, "de"));
    write(QStringLiteral("small.xlsx"), workbook(m_small));
    write(QStringLiteral("odd.xlsx"), workbook(m_odd));
    write(QStringLiteral("segment.xlsx"), workbook(ofOneSegment(m_odd)));
    write(QStringLiteral("crowd.xlsx"), workbook(m_crowd));
    if (!hasPython() || m_office.isEmpty())
        return;

    const SpokenLanguage german(QStringLiteral("de"));
    QStringList edits{QStringLiteral("edit"), path(QStringLiteral("middle.xlsx")),
        path(QStringLiteral("edited.xlsx"))};
    for (const RatingChange& change : changes) {
        const std::size_t row
            = source.ratingRow(change.touchpoint, change.brand) + change.criterion;
        edits << sheetName(SheetKind::Ratings) << QString::number(row + 1)
              << QString::number(source.firstValue() + change.rater + 1)
              << QString::number(change.value);
    }
    python(edits);
    recompute({QStringLiteral("sample.xlsx"), QStringLiteral("small.xlsx"),
        QStringLiteral("odd.xlsx"), QStringLiteral("segment.xlsx"), QStringLiteral("crowd.xlsx"),
        QStringLiteral("edited.xlsx")});
}

void TestExcelBook::everyFormulaGivesTheNumberOfTheEngine_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("leastFormulas");
    QTest::addRow("sample") << QStringLiteral("sample.xlsx") << 1000;
    QTest::addRow("mean as benchmark, a journey") << QStringLiteral("small.xlsx") << 150;
    QTest::addRow("group values, segments, curves") << QStringLiteral("odd.xlsx") << 300;
    QTest::addRow("one segment, one brand, ranks") << QStringLiteral("segment.xlsx") << 300;
    QTest::addRow("means of 10,003 raters") << QStringLiteral("crowd.xlsx") << 100;
}

void TestExcelBook::everyFormulaGivesTheNumberOfTheEngine()
{
    if (!hasPython() || m_office.isEmpty())
        QSKIP("needs LibreOffice and openpyxl");
    QFETCH(QString, name);
    QFETCH(int, leastFormulas);
    const QByteArray answer = python({QStringLiteral("equal"), path(name), recomputed(name)});
    const QJsonObject result = QJsonDocument::fromJson(answer).object();
    QVERIFY2(result[QLatin1String("wrong")].toInt(-1) == 0, answer.constData());
    QVERIFY2(result[QLatin1String("formulas")].toInt() >= leastFormulas, answer.constData());
}

// Performance values, gaps, impact, coverage and today's effects, after the same change in the
// sheet and in the workshop.
void TestExcelBook::aChangedRatingIsFollowed()
{
    if (!hasPython() || m_office.isEmpty())
        QSKIP("needs LibreOffice and openpyxl");
    const Analysis before = analysed(m_middle);
    const Analysis after = analysed(m_changed);
    for (std::size_t i = 0; i < before.touchpoints.size(); ++i)
        QCOMPARE(before.touchpoints[i].cover, after.touchpoints[i].cover);
    QVERIFY(before.touchpoints[2].gap.interval.value != after.touchpoints[2].gap.interval.value);
    QVERIFY(before.touchpoints[5].impact != after.touchpoints[5].impact);

    const SpokenLanguage german(QStringLiteral("de"));
    const QString matrix = sheetName(SheetKind::Matrix);
    const QByteArray answer = python({QStringLiteral("same"), path(QStringLiteral("changed.xlsx")),
        recomputed(QStringLiteral("edited.xlsx")), matrix + QStringLiteral("=40"),
        sheetName(SheetKind::Coverage) + QStringLiteral("=60"),
        sheetName(SheetKind::Mix) + QStringLiteral("=%1").arg(MixColumns::today + 1)});
    const QJsonObject result = QJsonDocument::fromJson(answer).object();
    QVERIFY2(result[QLatin1String("wrong")].toInt(-1) == 0, answer.constData());
    QVERIFY(result[QLatin1String("formulas")].toInt() > 300);
    // And the sheet did change: against the workbook from before, it differs.
    const QByteArray old = python({QStringLiteral("same"), path(QStringLiteral("middle.xlsx")),
        recomputed(QStringLiteral("edited.xlsx")), matrix + QStringLiteral("=40")});
    QVERIFY(QJsonDocument::fromJson(old).object()[QLatin1String("wrong")].toInt() > 5);
}

void TestExcelBook::namesStayTexts()
{
    if (!hasPython())
        QSKIP("needs openpyxl");
    const QJsonArray found = QJsonDocument::fromJson(
        python({QStringLiteral("texts"), path(QStringLiteral("odd.xlsx"))}))
                                 .array();
    for (const std::string& name : oddNames) {
        QString expected = toQt(name).remove(QChar(1)); // no sheet can hold it
        QVERIFY2(found.contains(expected), name.c_str());
    }
    for (const Brand* brand : ordered<Brand>(m_odd))
        QVERIFY2(found.contains(toQt(brand->name)), brand->name.c_str());
}

void TestExcelBook::sheetsAreSetUp()
{
    if (!hasPython())
        QSKIP("needs openpyxl");
    const QJsonArray sheets = QJsonDocument::fromJson(
        python({QStringLiteral("shape"), path(QStringLiteral("sample.xlsx"))}))
                                  .array();
    const SpokenLanguage german(QStringLiteral("de"));
    QStringList names;
    int colours = 0;
    for (const QJsonValue& sheet : sheets) {
        names << sheet[QLatin1String("name")].toString();
        const QByteArray name = names.back().toUtf8();
        QVERIFY2(sheet[QLatin1String("landscape")].toBool(), name);
        QCOMPARE(sheet[QLatin1String("wide")].toInt(), 1);
        colours += sheet[QLatin1String("colours")].toInt();
        if (names.back() == sheetName(SheetKind::ReadMe))
            continue;
        QVERIFY2(sheet[QLatin1String("frozen")].isString(), name);
        if (names.back() != sheetName(SheetKind::Charts)
            && names.back() != sheetName(SheetKind::Frontier)) // pictures would be repeated
            QVERIFY2(sheet[QLatin1String("heads")].isString(), name);
    }
    for (const SheetKind kind :
        {SheetKind::ReadMe, SheetKind::Charts, SheetKind::Matrix, SheetKind::Coverage,
            SheetKind::Mix, SheetKind::Frontier, SheetKind::Actions, SheetKind::Ideas,
            SheetKind::Touchpoints, SheetKind::Placements, SheetKind::Criteria, SheetKind::Ratings})
        QVERIFY2(names.contains(sheetName(kind)), sheetName(kind).toUtf8());
    QCOMPARE(names.front(), sheetName(SheetKind::ReadMe));
    QFile file(path(QStringLiteral("sample.xlsx")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll(); // each part is named in the archive's directory
    for (const char* chart :
        {"xl/charts/chart1.xml", "xl/charts/chart2.xml", "xl/charts/chart3.xml"})
        QVERIFY2(bytes.contains(chart), chart);
    QVERIFY(colours >= 4);
}

// Of the small workshop; the sample was asked once.
void TestExcelBook::wavesAreASheetWhereThereAreTwo()
{
    if (!hasPython())
        QSKIP("needs openpyxl");
    const auto shapeOf = [&](const char* file) {
        const QJsonArray sheets = QJsonDocument::fromJson(
            python({QStringLiteral("shape"), path(QString::fromLatin1(file))}))
                                      .array();
        QMap<QString, QJsonObject> shapes;
        for (const QJsonValue& sheet : sheets)
            shapes[sheet[QLatin1String("name")].toString()] = sheet.toObject();
        return shapes;
    };
    QVERIFY(shapeOf("small.xlsx").contains(QStringLiteral("Waves")));
    QVERIFY(!shapeOf("sample.xlsx").contains(QStringLiteral("Wellen")));
    const QJsonArray texts = QJsonDocument::fromJson(
        python({QStringLiteral("texts"), path(QStringLiteral("small.xlsx"))}))
                                 .array();
    for (const char* text : {"2025", "2026", "Degrees of freedom"})
        QVERIFY2(texts.contains(QString::fromLatin1(text)), text);
}

void TestExcelBook::bytesAreTheSame()
{
    const QByteArray first = workbook(m_small);
    QTest::qWait(1100); // the clock goes on by a second
    QVERIFY(!first.isEmpty());
    QVERIFY(workbook(m_small) == first);
    QVERIFY(workbook(m_small, "de") != first);
}

void TestExcelBook::sheetsHaveNamesThatAreAllowed()
{
    for (const char* language : {"en", "de"}) {
        const SpokenLanguage spoken(QString::fromLatin1(language));
        QStringList names;
        for (std::size_t kind = 0; kind < sheetKinds; ++kind) {
            names << sheetName(static_cast<SheetKind>(kind));
            QVERIFY(names.back().size() <= 31 && !names.back().isEmpty());
            for (const char letter : "[]:*?/\\'")
                QVERIFY(letter == 0 || !names.back().contains(QLatin1Char(letter)));
        }
        QCOMPARE(names.removeDuplicates(), 0);
    }
}

void TestExcelBook::nothingIsAWorkbookToo()
{
    const Workshop nothing;
    const QByteArray bytes = workbook(nothing);
    QVERIFY(bytes.startsWith("PK"));
    if (!hasPython())
        QSKIP("needs openpyxl");
    write(QStringLiteral("nothing.xlsx"), bytes);
    const QByteArray shape
        = python({QStringLiteral("shape"), path(QStringLiteral("nothing.xlsx"))});
    QVERIFY(QJsonDocument::fromJson(shape).array().size() >= 3);
}

// The library does not notice a full disk; the answer is a sentence all the same, at every size.
void TestExcelBook::aFullDiskIsSaid()
{
    const Analysis analysis = analysed(m_small);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    for (const rlim_t most : {100UL, 5'000UL, 20'000UL, 40'000UL}) {
        rlimit small = before;
        small.rlim_cur = most;
        const auto rendering = workbookRendering(m_small, analysis, QStringLiteral("en"));
        setrlimit(RLIMIT_FSIZE, &small);
        const Result<std::vector<ExportedFile>> files = rendered(*rendering);
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY2(!files, QByteArray::number(qulonglong(most)));
        QCOMPARE(files.error().code, Code::NotWritten);
    }
}

void TestExcelBook::stepsTellTheirProgress()
{
    const auto rendering = workbookRendering(m_sample, analysed(m_sample), QStringLiteral("en"));
    double before = rendering->progress();
    QCOMPARE(before, 0.0);
    while (!rendering->step()) {
        QVERIFY(rendering->progress() >= before && rendering->progress() <= 1.0);
        before = rendering->progress();
    }
    QVERIFY(rendering->files());
    // One that is given up half-way leaves nothing behind and does not hang.
    const auto abandoned = workbookRendering(m_sample, analysed(m_sample), QStringLiteral("en"));
    abandoned->step();
}

QTEST_MAIN(TestExcelBook)
#include "tst_excelbook.moc"
