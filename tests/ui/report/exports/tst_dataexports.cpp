// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/compute.h"
#include "core/exchange/json/workshopjson.h"
#include "tests/support/workshops.h"
#include "ui/report/exports/dataexports.h"
#include "ui/report/exports/handover.h"

#include <QElapsedTimer>
#include <QTest>

using namespace rundblick;

// The formats for other programs, as the window and the command line ask for them.
class DataExportsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void jsonIsTheWholeWorkshop();
    void tablesAreOneFileEach();
    void theFolderTakesTheStyleOfTablesAlong();
    void graphsHaveTheVerdictsOfTheAnalysis();
    void theCalendarSpeaksTheLanguage();
    void whatHoldsNothingIsRefused_data();
    void whatHoldsNothingIsRefused();
    void noStepHoldsUpTheWindow();

private:
    ExportJob job(const QString& language = QStringLiteral("en"), bool isGerman = false) const
    {
        return {m_workshop, m_analysis, {}, {Paper::A4, language}, isGerman};
    }
    static std::vector<ExportedFile> filesOf(std::unique_ptr<Rendering> rendering)
    {
        Result<std::vector<ExportedFile>> files = rendered(*rendering);
        return files ? *std::move(files) : std::vector<ExportedFile>();
    }

    Workshop m_workshop;
    Analysis m_analysis;
};

void DataExportsTest::initTestCase()
{
    m_workshop = smallWorkshop();
    Action action;
    action.id = {4711};
    action.text = "Rückruf";
    action.owner = "Service";
    action.start = "2026-05-04";
    m_workshop.apply({EditKind::AddRecord, {Change<Action>{{}, action}}});
    ComputeOptions options;
    options.draws = 0;
    const Result<Analysis> analysis = compute(m_workshop, studyOf(m_workshop), options, {});
    QVERIFY(analysis);
    m_analysis = *analysis;
}

void DataExportsTest::jsonIsTheWholeWorkshop()
{
    const std::vector<ExportedFile> files = filesOf(makeJson(job()));
    QCOMPARE(files.size(), 1U);
    QCOMPARE(files.front().name, QStringLiteral("workshop.json"));
    const Result<WorkshopFromJson> read
        = readWorkshopJson(files.front().content.toStdString(), "workshop.json");
    QVERIFY(read);
    QVERIFY(read->workshop == m_workshop);
}

void DataExportsTest::tablesAreOneFileEach()
{
    QStringList names;
    for (const ExportedFile& file : filesOf(makeTables(job()))) {
        names << file.name;
        QVERIFY(!file.content.startsWith("\xEF\xBB\xBF"));
        QVERIFY(file.content.count('\n') > 1);
    }
    for (const char* const name : {"touchpoints.csv", "phases.csv", "placements.csv",
             "criteria.csv", "brands.csv", "ratings.csv", "links.csv", "scenario.csv"})
        QVERIFY2(names.contains(QString::fromLatin1(name)), name);
}

void DataExportsTest::theFolderTakesTheStyleOfTablesAlong()
{
    HandOver folder(job(QStringLiteral("de"), true), {ExportFormat::Tables});
    const Result<std::vector<ExportedFile>> files = rendered(folder);
    QVERIFY(files);
    int tables = 0;
    for (const ExportedFile& file : *files)
        if (file.name.endsWith(QLatin1String(".csv"))) {
            QVERIFY(file.content.startsWith("\xEF\xBB\xBF"));
            ++tables;
        }
    QVERIFY(tables > 5);
}

void DataExportsTest::graphsHaveTheVerdictsOfTheAnalysis()
{
    const QByteArray xml = filesOf(makeGraphMl(job())).front().content;
    qsizetype count = 0;
    for (const TouchpointResult& touchpoint : m_analysis.touchpoints) {
        QVERIFY(touchpoint.cover);
        const QByteArray name = QByteArray::fromStdString(touchpoint.name);
        const qsizetype node = xml.indexOf(QByteArray("<data key=\"label\">" + name + "</data>"));
        QVERIFY2(node > 0, name.constData());
        const QByteArray rest = xml.mid(node, xml.indexOf("</node>", node) - node);
        const std::string_view verdict = textOf(*touchpoint.cover);
        QVERIFY(rest.contains(QByteArray(QByteArray("<data key=\"verdict\">") + verdict.data())));
        QVERIFY(rest.contains("<data key=\"impact\">") && rest.contains("\"performance\""));
        ++count;
    }
    QCOMPARE(count, 6);
    QVERIFY(filesOf(makeDot(job())).front().content.startsWith("digraph"));
    QCOMPARE(filesOf(makeMermaid(job())).front().name, QStringLiteral("journey.mmd"));
}

void DataExportsTest::theCalendarSpeaksTheLanguage()
{
    QVERIFY(filesOf(makeCalendar(job())).front().content.contains("Responsible: Service"));
    QVERIFY(filesOf(makeCalendar(job(QStringLiteral("de"))))
                .front()
                .content.contains("Zuständig: Service"));
}

void DataExportsTest::whatHoldsNothingIsRefused_data()
{
    QTest::addColumn<int>("format");
    for (const ExportFormat format :
        {ExportFormat::GraphMl, ExportFormat::Dot, ExportFormat::Mermaid, ExportFormat::Calendar})
        QTest::addRow("%s", ruleOf(format).option.data()) << static_cast<int>(format);
}

void DataExportsTest::whatHoldsNothingIsRefused()
{
    QFETCH(int, format);
    const Workshop nothing;
    const Analysis analysis;
    const ExportJob empty{nothing, analysis, {}, {Paper::A4, QStringLiteral("en")}};
    const std::unique_ptr<Rendering> rendering
        = makeRendering(static_cast<ExportFormat>(format), empty);
    const Result<std::vector<ExportedFile>> files = rendered(*rendering);
    QVERIFY(!files);
    QVERIFY(files.error().code == Code::NothingToWrite);
}

// 30 ms on a machine of its own; this one may have other things to do.
void DataExportsTest::noStepHoldsUpTheWindow()
{
    const Workshop stress = stressWorkshop();
    const ExportJob large{stress, m_analysis, {}, {Paper::A4, QStringLiteral("en")}};
    for (const ExportFormat format : {ExportFormat::Tables, ExportFormat::Json}) {
        const std::unique_ptr<Rendering> rendering = makeRendering(format, large);
        int steps = 1;
        qint64 longest = 0;
        QElapsedTimer timer;
        for (bool isDone = false; !isDone; ++steps) {
            timer.start();
            isDone = rendering->step();
            longest = std::max(longest, timer.elapsed());
        }
        QVERIFY(steps > 2);
        QVERIFY2(longest < 300, qPrintable(QString::number(longest)));
        QCOMPARE(rendering->progress(), 1.0);
    }
}

QTEST_MAIN(DataExportsTest)
#include "tst_dataexports.moc"
