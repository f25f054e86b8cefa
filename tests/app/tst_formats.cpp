// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/smallstudy.h"

using namespace rundblick;

// What the program writes for other programs, and takes from them, on the command line.
class FormatsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aWorkshopComesBackFromJson();
    void aWorkshopComesBackFromItsTables_data();
    void aWorkshopComesBackFromItsTables();
    void everyFormatIsWritten();
    void graphsJourneysAndListsAreTakenOver();
    void severalAreTakenInOneCall();
    void refusalsChangeNothing_data();
    void refusalsChangeNothing();
    void theSchemaIsPrinted();

private:
    static QString l1(const char* text) { return QString::fromLatin1(text); }
    // Exit code 0 and nothing on standard error.
    bool runs(const QStringList& arguments) const
    {
        const Run run = m_program.run(arguments);
        if (run.exitCode != 0 || !run.error.isEmpty())
            qWarning() << arguments << run.error;
        return run.exitCode == 0 && run.error.isEmpty();
    }

    Program m_program;
    QByteArray m_analysis; // of the sample
};

void FormatsTest::initTestCase()
{
    QVERIFY(runs({l1("new"), l1("sample.rundblick"), l1("--template"), l1("sample")}));
    m_analysis = m_program.analyse(l1("sample.rundblick"));
    QVERIFY(!m_analysis.isEmpty());
}

void FormatsTest::aWorkshopComesBackFromJson()
{
    QVERIFY(runs({l1("export"), l1("sample.rundblick"), l1("--json"), l1("sample.json")}));
    QVERIFY(runs({l1("import"), l1("back.rundblick"), l1("--json"), l1("sample.json")}));
    QVERIFY(runs({l1("export"), l1("back.rundblick"), l1("--json"), l1("back.json")}));
    QVERIFY(m_program.read(l1("sample.json")).size() > 100'000);
    QVERIFY(m_program.read(l1("back.json")) == m_program.read(l1("sample.json")));
    QVERIFY(m_program.analyse(l1("back.rundblick")) == m_analysis);
}

void FormatsTest::aWorkshopComesBackFromItsTables_data()
{
    QTest::addColumn<QString>("style");
    QTest::addRow("plain") << l1("plain");
    QTest::addRow("for German spreadsheets") << l1("german-spreadsheet");
}

void FormatsTest::aWorkshopComesBackFromItsTables()
{
    QFETCH(QString, style);
    const QString folder = l1("set-") + style;
    const QString made = style + l1(".rundblick");
    QVERIFY(runs(
        {l1("export"), l1("sample.rundblick"), l1("--csv"), folder, l1("--csv-style"), style}));
    QStringList arguments{l1("import"), made};
    for (const QString& file : QDir(m_program.path(folder)).entryList(QDir::Files))
        arguments << l1("--") + file.section(QLatin1Char('.'), 0, 0)
                  << folder + QLatin1Char('/') + file;
    QVERIFY(arguments.size() > 20);
    QVERIFY(runs(arguments));
    QVERIFY(m_program.analyse(made) == m_analysis);
}

void FormatsTest::everyFormatIsWritten()
{
    QVERIFY(runs({l1("export"), l1("sample.rundblick"), l1("--graphml"), l1("a.graphml"),
        l1("--dot"), l1("a.dot"), l1("--mermaid"), l1("a.mmd"), l1("--ics"), l1("a.ics"),
        l1("--language"), l1("de")}));
    QVERIFY(m_program.read(l1("a.graphml")).contains("<data key=\"verdict\">blue</data>"));
    QVERIFY(m_program.read(l1("a.graphml")).contains("<data key=\"performance\">"));
    QVERIFY(m_program.read(l1("a.dot")).contains("peripheries=2"));
    QVERIFY(m_program.read(l1("a.mmd")).startsWith("journey\n"));
    const QByteArray calendar = m_program.read(l1("a.ics")).replace("\r\n ", "");
    QVERIFY(calendar.contains("Zuständig: "));
    QVERIFY(calendar.count("BEGIN:VEVENT") > 3);
    const Run none = m_program.run({l1("new"), l1("blank.rundblick")});
    QCOMPARE(none.exitCode, 0);
    const Run empty
        = m_program.run({l1("export"), l1("blank.rundblick"), l1("--ics"), l1("b.ics")});
    QCOMPARE(empty.exitCode, 1);
    QVERIFY(empty.error.contains("iCalendar"));
}

void FormatsTest::graphsJourneysAndListsAreTakenOver()
{
    QVERIFY(runs({l1("import"), l1("graph.rundblick"), l1("--graphml"), l1("a.graphml")}));
    QVERIFY(runs({l1("export"), l1("graph.rundblick"), l1("--mermaid"), l1("graph.mmd")}));
    QVERIFY(runs({l1("import"), l1("journey.rundblick"), l1("--mermaid"), l1("a.mmd")}));
    QVERIFY(runs({l1("export"), l1("journey.rundblick"), l1("--mermaid"), l1("b.mmd")}));
    // In the order of the journey now, and without the title, which is the workshop's.
    QList<QByteArray> before = m_program.read(l1("a.mmd")).split('\n');
    before.removeIf([](const QByteArray& line) { return line.startsWith("    title"); });
    QList<QByteArray> after = m_program.read(l1("b.mmd")).split('\n');
    std::ranges::sort(before);
    std::ranges::sort(after);
    QCOMPARE(after, before);
    m_program.write(l1("list.csv"), "Kontaktpunkt;Kanal\nWebsite;eigen digital\nPlakat;bezahlt\n");
    const Run list
        = m_program.run({l1("import"), l1("list.rundblick"), l1("--list"), l1("list.csv")});
    QCOMPARE(list.exitCode, 0);
    QVERIFY(list.output.contains("Plakat, Website"));
}

void FormatsTest::severalAreTakenInOneCall()
{
    m_program.write(l1("one.mmd"), "journey\nsection Buy\nTill: 5: Young\n");
    m_program.write(
        l1("ratings.csv"), "rater,touchpoint,brand,criterion,value\nAnn,Till,Ours,Trust,4\n");
    QVERIFY(runs({l1("import"), l1("several.rundblick"), l1("--mermaid"), l1("one.mmd"),
        l1("--ratings"), l1("ratings.csv"), l1("--own"), l1("Ours")}));
    const QJsonObject analysis = m_program.analysis(l1("several.rundblick"));
    QCOMPARE(analysis[l1("touchpoints")].toArray().size(), 1);
    QCOMPARE(analysis[l1("phases")].toArray().first()[l1("name")].toString(), l1("Buy"));
}

void FormatsTest::refusalsChangeNothing_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char* option, const QByteArray& content, const char* said) {
        QTest::addRow("%s: %s", option, said)
            << QString::fromLatin1(option) << content << QByteArray(said);
    };
    row("--json", "{}", "holds no workshop");
    row("--json", R"({"format": "rundblick-workshop", "version": 9})", "newer version");
    row("--json",
        R"({"format": "rundblick-workshop", "version": 1, "records": {"brand": [{"id": "1", "own": 1}]}})",
        "records.brand[0].own, 1:89");
    row("--graphml", "<!DOCTYPE g><graphml/>", "document type");
    row("--graphml", "<graphml><graph>\n</graphml>", "line 2");
    row("--mermaid", "journey\nsection A\nB: 9", "line 3");
    row("--list", "", "is empty");
}

void FormatsTest::refusalsChangeNothing()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, said);
    m_program.write(l1("bad"), content);
    QVERIFY(QFile::exists(m_program.path(l1("sample.rundblick"))));
    const QByteArray before = m_program.read(l1("sample.rundblick"));
    const Run run = m_program.run({l1("import"), l1("sample.rundblick"), option, l1("bad")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.error.contains("bad") && run.error.contains(said), run.error.constData());
    QCOMPARE(run.error.count('\n'), 1);
    QVERIFY(m_program.read(l1("sample.rundblick")) == before);
    QCOMPARE(m_program.run({l1("import"), l1("fresh.rundblick"), option, l1("bad")}).exitCode, 1);
    QVERIFY(!QFile::exists(m_program.path(l1("fresh.rundblick"))));
}

void FormatsTest::theSchemaIsPrinted()
{
    const Run run = m_program.run({l1("schema")});
    QCOMPARE(run.exitCode, 0);
    const QJsonObject schema = QJsonDocument::fromJson(run.output).object();
    QVERIFY(schema[l1("properties")][l1("records")].isObject());
    QVERIFY(runs({l1("schema"), l1("--json"), l1("schema.json")}));
    QVERIFY(m_program.read(l1("schema.json")) == run.output);
    QCOMPARE(m_program.run({l1("schema"), l1("file")}).exitCode, 2);
}

QTEST_APPLESS_MAIN(FormatsTest)
#include "tst_formats.moc"
