// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvset/namelist.h"
#include "core/model/paths.h"
#include "tests/core/exchange/csvset/csvfiles.h"
#include "tests/core/exchange/foreignprogram.h"
#include "tests/core/exchange/hardnames.h"
#include "tests/core/exchange/making.h"
#include "tests/support/workshopbuilder.h"
#include "tests/support/workshops.h"

using namespace rundblick;

// The cells of the set, one by one.
class CsvCellsTest : public QObject {
    Q_OBJECT

private slots:
    void formulasAreGuarded();
    void germanSpreadsheetsGetTheirOwn();
    void otherProgramsReadIt();
    void numbersWithACommaAreRead_data();
    void numbersWithACommaAreRead();
    void piecesAreSmall();
    void nothingIsWrittenOfNothing();
    void namesComeBack();
    void namesInPathsComeBack();
};

void CsvCellsTest::formulasAreGuarded()
{
    std::string text;
    CsvWriter csv(text, plainCsv);
    for (const char* const value :
        {"=1+1", "+1+1", "-1", "-1-1", "@x", "'=1", "'x", "\t=1", "plain", "a,b", "say \"=1\""})
        csv.text(value);
    csv.number(-2.5);
    csv.endRow();
    QCOMPARE(QByteArray::fromStdString(text),
        QByteArray(
            "'=1+1,'+1+1,-1,'-1-1,'@x,''=1,'x,\"'\t=1\",plain,\"a,b\",\"say \"\"=1\"\"\",-2.5\n"));
}

void CsvCellsTest::germanSpreadsheetsGetTheirOwn()
{
    WorkshopBuilder builder;
    const Id<Touchpoint> website = builder.touchpoint("Website; App");
    builder.change(website, [](Touchpoint& touchpoint) { touchpoint.spend = 1200.5; });
    const std::string text
        = filesOf(builder.workshop(), germanSpreadsheetCsv)[ImportKind::Touchpoints];
    QVERIFY(text.starts_with("\xEF\xBB\xBFtouchpoint;channel;"));
    QVERIFY(text.find("\r\n\"Website; App\";;") != std::string::npos);
    QVERIFY(text.find(";1200,5;") != std::string::npos);
    QVERIFY(text.ends_with("\r\n"));
}

void CsvCellsTest::otherProgramsReadIt()
{
    WorkshopBuilder builder;
    for (const std::string& name : hardNames())
        builder.touchpoint(name);
    const Answer answer = askPython("import csv,sys\nrows=list(csv.DictReader(sys.stdin))\n"
                                    "for row in rows:\n    print(row['touchpoint'].lstrip(\"'\") "
                                    "if row['touchpoint'][0]==\"'\" else row['touchpoint'])",
        bytesOf(filesOf(builder.workshop())[ImportKind::Touchpoints]));
    QCOMPARE(answer.errors, QByteArray());
    const QList<QByteArray> lines = answer.output.split('\n');
    for (std::size_t i = 0; i < hardNames().size(); ++i)
        QVERIFY2(hardNames()[i].ends_with(lines[static_cast<qsizetype>(i)].toStdString()),
            hardNames()[i].c_str());
}

// The comma of decimals is told from that of thousands.
void CsvCellsTest::numbersWithACommaAreRead_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<double>("spend");
    const auto row = [](const char* cell, double spend) {
        QTest::addRow("%s", cell) << QByteArray(cell) << spend;
    };
    row("12.5", 12.5);
    row("12,5", 12.5);
    row("0,125", 0.125);
    row("1234,5678", 1234.5678);
    row("1,234", -1.0); // refused: both are possible
    row("x", -1.0);
}

void CsvCellsTest::numbersWithACommaAreRead()
{
    QFETCH(QByteArray, cell);
    QFETCH(double, spend);
    const std::string rows = "touchpoint;spend\nA;7.5\nB;8.5\nC;" + cell.toStdString() + '\n';
    const Result<Imported> imported
        = importFiles({}, {{file(ImportKind::Touchpoints, rows)}, {}, {}, {}});
    QCOMPARE(imported.has_value(), spend >= 0.0);
    if (!imported)
        return;
    Workshop workshop;
    workshop.apply(imported->edit);
    QCOMPARE(findByName<Touchpoint>(workshop, "C")->spend, spend);
}

void CsvCellsTest::piecesAreSmall()
{
    const Workshop workshop = stressWorkshop();
    CsvSetWriter writer(workshop, plainCsv);
    std::size_t largest = 0;
    std::size_t all = 0;
    int steps = 1;
    double before = 0.0;
    for (bool isDone = false; !isDone; ++steps) {
        isDone = writer.step([&](ImportKind, std::string_view piece) {
            largest = std::max(largest, piece.size());
            all += piece.size();
        });
        QVERIFY(writer.progress() >= before);
        before = writer.progress();
    }
    QCOMPARE(before, 1.0);
    QVERIFY(steps > 5);
    QVERIFY(all > std::size_t{1} << 20U);
    QVERIFY(largest < std::size_t{1} << 19U);
}

void CsvCellsTest::nothingIsWrittenOfNothing()
{
    const Files files = filesOf({});
    QCOMPARE(files.size(), 1U);
    QVERIFY(files.contains(ImportKind::Settings));
    QVERIFY(importOf(files).all<Touchpoint>().empty());
}

void CsvCellsTest::namesComeBack()
{
    WorkshopBuilder builder;
    const Id<Phase> phase = builder.phase("Phase");
    const Id<Brand> brand = builder.brand("=Brand", true);
    const Id<Criterion> criterion = builder.criterion("@Trust");
    builder.rater("+Rater");
    for (const std::string& name : hardNames()) {
        const Id<Touchpoint> touchpoint = builder.touchpoint(name);
        builder.placement(touchpoint, phase);
        builder.ratings({touchpoint, brand, criterion}, {3.0});
    }
    for (const CsvStyle& style : {plainCsv, CsvStyle{';', false, true, true}}) {
        const Workshop back = importOf(filesOf(builder.workshop(), style));
        QCOMPARE(back.all<Touchpoint>().size(), hardNames().size());
        for (const std::string& name : hardNames())
            QVERIFY2(findByName<Touchpoint>(back, name), name.c_str());
        QVERIFY(findByName<Brand>(back, "=Brand") && findByName<Criterion>(back, "@Trust"));
        QVERIFY(findByName<Rater>(back, "+Rater"));
        QCOMPARE(back.all<Column>().size(), hardNames().size());
    }
}

void CsvCellsTest::namesInPathsComeBack()
{
    for (const char mark : {'>', '|'}) {
        std::vector<std::string> names = hardNames();
        names.insert(names.end(), {">", "\\>", "\\\\>", "> >", "> > >", "|", "a | | b"});
        const std::string joined = joinedNames(names, mark);
        QVERIFY(namesIn(joined, mark) == names);
    }
    WorkshopBuilder builder;
    Path path{{}, 3.0, 30.5, 2.0};
    for (const std::string& name : hardNames())
        path.steps.push_back(builder.touchpoint(name));
    builder.add(made<PathSet>([&](PathSet& r) {
        r.source = "old.csv";
        r.rows = packPaths({path, Path{{path.steps[0]}, 1.0, 0.0, 0.0}});
    }));
    const Workshop back = importOf(filesOf(builder.workshop()));
    QCOMPARE(back.all<PathSet>().size(), 1U);
    std::vector<Path> paths = unpackPaths(back.all<PathSet>().begin()->second.rows);
    QCOMPARE(paths.size(), 2U);
    std::ranges::sort(paths, {}, [](const Path& one) { return one.steps.size(); });
    QCOMPARE(paths[1].value, 30.5);
    for (std::size_t i = 0; i < hardNames().size(); ++i)
        QCOMPARE(back.find(paths[1].steps[i])->name, hardNames()[i]);
}

QTEST_APPLESS_MAIN(CsvCellsTest)
#include "tst_csvcells.moc"
