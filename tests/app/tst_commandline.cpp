// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/smallstudy.h"

#include <QCryptographicHash>
#include <QDir>

using namespace rundblick;

class CommandLineTest : public QObject {
    Q_OBJECT

private slots:
    void wrongCallsAreToldTheUsage_data();
    void wrongCallsAreToldTheUsage();
    void helpAndVersion();
    void importTellsWhatItMade();
    void aRefusedImportChangesNothing_data();
    void aRefusedImportChangesNothing();
    void speaksGerman();
    void foreignFilesAreRefused_data();
    void foreignFilesAreRefused();
    void readingCommandsLeaveTheFileAlone();
    void analysisGoesToAFile();
    void benchmarkIsChosen();
    void methodIsOverridden_data();
    void methodIsOverridden();
    void aSegmentIsChosen();
    void timingOnlyWhenAsked();
    void exportsEveryPage_data();
    void exportsEveryPage();
    void aRefusedExportIsOneLine();

private:
    Program m_program;
};

static QString l1(const char* text)
{
    return QString::fromLatin1(text);
}

static QByteArray hash(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

void CommandLineTest::wrongCallsAreToldTheUsage_data()
{
    QTest::addColumn<QString>("call");
    for (const char* const call :
        {"new", "new a.rundblick b.rundblick", "new a.rundblick --template", "import a.rundblick",
            "import --ratings r.csv", "import a.rundblick --rating r.csv",
            "import a.rundblick --ratings r.csv --ratings s.csv",
            "import a.rundblick --own Us --scale 5", "import a.rundblick --own Us --scale 5:1",
            "import a.rundblick --own Us --scale 1:5:0.3",
            "import a.rundblick --own Us --scale 1:5:0", "analyse", "analyse a.rundblick --seed x",
            "analyse a.rundblick --threads 0", "analyse a.rundblick --timing yes",
            "analyse a.rundblick --order 3", "analyse a.rundblick --order",
            "analyse a.rundblick --keep-repeats yes", "analyse a.rundblick --rule best",
            "analyse a.rundblick --draws -1", "analyse a.rundblick --draws many",
            "analyse a.rundblick --draws 1000001", "analyse a.rundblick --segment",
            "export a.rundblick", "export a.rundblick --pdf o.pdf --paper A5",
            "export a.rundblick --pdf o.pdf --page sky",
            "export a.rundblick --pdf o.pdf --language fr", "check", "check a b", "--bogus",
            "one two", "--screenshot nowhere o.png a.rundblick"})
        QTest::newRow(call) << l1(call);
}

void CommandLineTest::wrongCallsAreToldTheUsage()
{
    QFETCH(QString, call);
    const Run run = m_program.run(call.split(QLatin1Char(' ')));
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.error.contains("rundblick import FILE"));
    QVERIFY(run.output.isEmpty());
    QVERIFY(!QFile::exists(m_program.path(l1("a.rundblick"))));
}

void CommandLineTest::helpAndVersion()
{
    const Run help = m_program.run({l1("--help")});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.output.contains("rundblick analyse FILE"));
    const Run version = m_program.run({l1("--version")});
    QCOMPARE(version.exitCode, 0);
    QVERIFY(version.output.startsWith("rundblick "));
}

void CommandLineTest::importTellsWhatItMade()
{
    const Run run
        = SmallStudy().importInto(m_program, l1("told.rundblick"), {l1("--scale"), l1("0:10")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.error.isEmpty());
    QVERIFY2(run.output.contains("New touchpoints: 8 (Touchpoint 1, "), run.output.constData());
    QVERIFY(run.output.contains("New raters: 16"));
    // 16 raters × 8 touchpoints × (3 brands × 2 criteria + influence)
    QVERIFY2(run.output.contains("Ratings read: 896"), run.output.constData());
}

void CommandLineTest::aRefusedImportChangesNothing_data()
{
    QTest::addColumn<QString>("folder");
    const QDir cases(l1(TEST_DATA "/import/bad"));
    for (const QString& name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        QTest::newRow(qPrintable(name)) << cases.filePath(name);
}

void CommandLineTest::aRefusedImportChangesNothing()
{
    QFETCH(QString, folder);
    m_program.write(l1("kiosk.csv"), "touchpoint\nKiosk\n");
    if (!QFile::exists(m_program.path(l1("kiosk.rundblick"))))
        QCOMPARE(
            m_program
                .run({l1("import"), l1("kiosk.rundblick"), l1("--touchpoints"), l1("kiosk.csv")})
                .exitCode,
            0);
    const QByteArray before = hash(m_program.read(l1("kiosk.rundblick")));
    QStringList options;
    for (const QString& name : QDir(folder).entryList({l1("*.csv")}, QDir::Files))
        options << l1("--") + name.chopped(4) << folder + QLatin1Char('/') + name;
    const Run run = m_program.run(QStringList{l1("import"), l1("kiosk.rundblick")} + options);
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.output.isEmpty());
    QCOMPARE(run.error.count('\n'), 1);
    QCOMPARE(hash(m_program.read(l1("kiosk.rundblick"))), before);

    QFile file(folder + l1("/expected")); // "code file row column"
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList expected
        = QString::fromUtf8(file.readAll().trimmed()).split(QLatin1Char(' '));
    if (expected.size() == 4) {
        QVERIFY2(run.error.contains((folder + QLatin1Char('/') + expected[1]).toUtf8()),
            run.error.constData());
        QVERIFY2(run.error.contains((l1("row ") + expected[2]).toUtf8()), run.error.constData());
        QVERIFY2(run.error.contains(expected[3].toUtf8()), run.error.constData());
    }
    const Run onNew = m_program.run(QStringList{l1("import"), l1("none.rundblick")} + options);
    QCOMPARE(onNew.exitCode, 1);
    QVERIFY(!QFile::exists(m_program.path(l1("none.rundblick"))));
}

void CommandLineTest::speaksGerman()
{
    const Run run = m_program.run({l1("check"), l1("nowhere.rundblick")}, l1("de_CH.UTF-8"));
    QCOMPARE(run.exitCode, 1);
    const Run english = m_program.run({l1("check"), l1("nowhere.rundblick")});
    QVERIFY(english.error.contains("nowhere.rundblick does not exist"));
    QVERIFY(run.error.contains("nowhere.rundblick"));
    QVERIFY(run.error != english.error);
}

void CommandLineTest::foreignFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QCOMPARE(
        m_program.run({l1("new"), l1("sound.rundblick"), l1("--template"), l1("sample")}).exitCode,
        0);
    const QByteArray sound = m_program.read(l1("sound.rundblick"));
    const auto with = [&](qsizetype at, char byte) {
        QByteArray bytes = sound;
        bytes[at] = byte;
        return bytes;
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("touchpoint,spend\nWeb,1\n");
    QTest::newRow("cut in half") << sound.left(sound.size() / 2);
    // SQLite's header: application id in bytes 68 to 71, user version in 60 to 63
    QTest::newRow("a database of another program") << with(68, 'X');
    QTest::newRow("a newer version") << with(62, 9);
    QTest::newRow("another byte in the middle")
        << with(sound.size() / 2, static_cast<char>(sound[sound.size() / 2] ^ 0x55));
    std::uint32_t state = 1;
    for (const int size : {1, 100, 4096, 70'000}) {
        QByteArray noise(size, '\0');
        for (char& c : noise) {
            state = state * 1664525U + 1013904223U; // Numerical Recipes
            c = static_cast<char>(state >> 24U);
        }
        QTest::addRow("%d random bytes", size) << noise;
        QTest::addRow("%d random bytes behind a true header", size) << sound.left(100) + noise;
    }
}

void CommandLineTest::foreignFilesAreRefused()
{
    QFETCH(QByteArray, content);
    m_program.write(l1("foreign.rundblick"), content);
    m_program.write(l1("web.csv"), "touchpoint\nWeb\n");
    for (const QStringList& call : {QStringList{l1("check"), l1("foreign.rundblick")},
             QStringList{l1("import"), l1("foreign.rundblick"), l1("--touchpoints"), l1("web.csv")},
             QStringList{l1("analyse"), l1("foreign.rundblick")}}) {
        const Run run = m_program.run(call);
        const bool mayBeRead = QTest::currentDataTag() == QByteArray("another byte in the middle");
        if (call.first() == l1("check") || !mayBeRead) {
            QCOMPARE(run.exitCode, 1);
            QCOMPARE(run.error.count('\n'), 1);
        }
        QVERIFY(run.exitCode == 0 || run.exitCode == 1);
        if (!mayBeRead || call.first() != l1("import"))
            QCOMPARE(m_program.read(l1("foreign.rundblick")), content);
    }
}

void CommandLineTest::readingCommandsLeaveTheFileAlone()
{
    QCOMPARE(
        m_program.run({l1("new"), l1("read.rundblick"), l1("--template"), l1("sample")}).exitCode,
        0);
    const QByteArray before = hash(m_program.read(l1("read.rundblick")));
    QVERIFY(!m_program.analyse(l1("read.rundblick")).isEmpty());
    QCOMPARE(m_program.run({l1("check"), l1("read.rundblick")}).exitCode, 0);
    QCOMPARE(hash(m_program.read(l1("read.rundblick"))), before);
    const QStringList beside = QDir(m_program.path({})).entryList({l1("read.rundblick?*")});
    QVERIFY2(beside.isEmpty(), qPrintable(beside.join(QLatin1Char(' '))));
}

void CommandLineTest::analysisGoesToAFile()
{
    QCOMPARE(SmallStudy()
                 .importInto(m_program, l1("out.rundblick"), {l1("--scale"), l1("0:10")})
                 .exitCode,
        0);
    const Run run = m_program.run({l1("analyse"), l1("out.rundblick"), l1("--json"), l1("out.json"),
        l1("--draws"), l1("100")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.output.isEmpty());
    QCOMPARE(m_program.read(l1("out.json")),
        m_program.analyse(l1("out.rundblick"), {l1("--json"), l1("-")}));
    const Run nowhere = m_program.run(
        {l1("analyse"), l1("out.rundblick"), l1("--json"), l1("no/such/folder.json")});
    QCOMPARE(nowhere.exitCode, 1);
    QVERIFY(nowhere.error.contains("no/such/folder.json"));
}

void CommandLineTest::benchmarkIsChosen()
{
    QCOMPARE(SmallStudy()
                 .importInto(m_program, l1("mark.rundblick"), {l1("--scale"), l1("0:10")})
                 .exitCode,
        0);
    const auto benchmark = [&](const char* name) {
        return m_program
            .analysis(l1("mark.rundblick"),
                {l1("--benchmark"), l1(name)})[l1("touchpoints")][0][l1("gap")][l1("benchmark")]
            .toString();
    };
    QCOMPARE(benchmark("Nordrad"), l1("Nordrad"));
    QCOMPARE(benchmark("mean"), l1("mean"));
    for (const char* const wrong : {"Nordrat", "Veloria", "brand"}) {
        const Run run
            = m_program.run({l1("analyse"), l1("mark.rundblick"), l1("--benchmark"), l1(wrong)});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.error.contains(wrong));
    }
}

void CommandLineTest::methodIsOverridden_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char* options, const char* setting, const QJsonValue& value) {
        QTest::newRow(options) << l1(options).split(QLatin1Char(' ')) << l1(setting) << value;
    };
    row("--order 1", "chainOrder", l1("1"));
    row("--order 2", "chainOrder", l1("2"));
    row("--order auto", "chainOrder", l1("auto"));
    row("--keep-repeats", "keepRepeats", true);
    row("--rule share", "coverRule", l1("share"));
    row("--rule cover", "coverRule", l1("cover"));
    row("--draws 0", "draws", 0);
    row("--draws 123", "draws", 123);
    row("--seed 77", "seed", 77);
}

void CommandLineTest::methodIsOverridden()
{
    QFETCH(QStringList, options);
    QFETCH(QString, setting);
    QFETCH(QJsonValue, value);
    const QString file = l1("method.rundblick");
    if (!QFile::exists(m_program.path(file)))
        QCOMPARE(SmallStudy().importInto(m_program, file, {l1("--scale"), l1("0:10")}).exitCode, 0);
    QCOMPARE(m_program.analysis(file, options)[l1("method")][setting], value);
}

void CommandLineTest::aSegmentIsChosen()
{
    SmallStudy study;
    SmallStudy::File& ratings = study.file("--ratings");
    ratings.header << l1("segment");
    for (SmallStudy::Row& row : ratings.rows)
        row << (row[0] < l1("Rater 14") ? l1("City") : l1("Country"));
    const QString file = l1("segment.rundblick");
    QCOMPARE(study.importInto(m_program, file, {l1("--scale"), l1("0:10")}).exitCode, 0);
    const auto raters = [&](const QStringList& options) {
        const QJsonObject touchpoint
            = m_program.analysis(file, options)[l1("touchpoints")][0].toObject();
        return touchpoint[l1("performance")][l1("Veloria")][l1("n")].toInt();
    };
    QCOMPARE(raters({}), 12); // the four employees have no say
    QCOMPARE(raters({l1("--segment"), l1("City")}) + raters({l1("--segment"), l1("Country")}), 12);
    QVERIFY(raters({l1("--segment"), l1("City")}) > 0);
    const Run run = m_program.run({l1("analyse"), file, l1("--segment"), l1("Town")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.error.contains("Town"));
}

void CommandLineTest::timingOnlyWhenAsked()
{
    QCOMPARE(m_program.run({l1("new"), l1("time.rundblick")}).exitCode, 0);
    QVERIFY(!m_program.analysis(l1("time.rundblick")).contains(l1("timing")));
    const QJsonObject timed = m_program.analysis(l1("time.rundblick"), {l1("--timing")});
    QVERIFY(timed[l1("timing")][l1("load")].toDouble() > 0.0);
}

void CommandLineTest::exportsEveryPage_data()
{
    QTest::addColumn<QStringList>("options");
    for (const char* const page : {"journey", "wheel", "matrix", "mix", "all"})
        QTest::newRow(page) << QStringList{l1("--page"), l1(page)};
    QTest::newRow("A0, German") << QStringList{
        l1("--paper"), l1("A0"), l1("--language"), l1("de"), l1("--page"), l1("journey")};
}

void CommandLineTest::exportsEveryPage()
{
    QFETCH(QStringList, options);
    if (!QFile::exists(m_program.path(l1("paper.rundblick"))))
        QCOMPARE(m_program.run({l1("new"), l1("paper.rundblick"), l1("--template"), l1("sample")})
                     .exitCode,
            0);
    const Run run = m_program.run(
        QStringList{l1("export"), l1("paper.rundblick"), l1("--pdf"), l1("paper.pdf")} + options);
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.output.isEmpty() && run.error.isEmpty(), run.error.constData());
    const QByteArray pdf = m_program.read(l1("paper.pdf"));
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QVERIFY(QFile::remove(m_program.path(l1("paper.pdf"))));
}

void CommandLineTest::aRefusedExportIsOneLine()
{
    const Run run
        = m_program.run({l1("export"), l1("nowhere.rundblick"), l1("--pdf"), l1("nowhere.pdf")});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.error.count('\n'), 1);
    QVERIFY(run.error.contains("nowhere.rundblick"));
    QVERIFY(!QFile::exists(m_program.path(l1("nowhere.pdf"))));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
