// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/touchpoints/touchpointlist.h"
#include "core/model/checks.h"
#include "tests/core/exchange/foreignprogram.h"
#include "tests/core/exchange/hardnames.h"
#include "tests/support/workshopbuilder.h"

using namespace rundblick;

namespace {

// "Website: owned digital, Marketing, 1200.5, Search Buy", in order.
std::vector<std::string> listed(const Workshop& workshop)
{
    std::vector<std::string> lines;
    for (const Touchpoint* touchpoint : ordered<Touchpoint>(workshop)) {
        std::string line = touchpoint->name + ": " + std::string(textOf(touchpoint->ownership))
            + ' ' + std::string(textOf(touchpoint->form)) + ", " + touchpoint->owner + ", "
            + formatNumber(touchpoint->spend) + ',';
        for (const Phase* phase : ordered<Phase>(workshop))
            for (const auto& [id, placement] : workshop.all<Placement>())
                if (placement.touchpoint == touchpoint->id && placement.phase == phase->id)
                    line += ' ' + phase->name;
        lines.push_back(std::move(line));
    }
    return lines;
}

const std::vector<std::string> expected{"Website: owned digital, Marketing, 1200.5, Suchen Kaufen",
    "Händler: paid physical, Vertrieb, 0, Kaufen", "Plakat:  , , 99,"};

} // namespace

class TouchpointListTest : public QObject {
    Q_OBJECT

private slots:
    void everyDialectIsRead_data();
    void everyDialectIsRead();
    void workbooksAreRead();
    void plainNamesAreRead();
    void whatIsThereIsUpdated();
    void whatCannotBeUnderstoodIsNoted();
    void hardNamesAreRead();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();

private:
    Result<Imported> importOf(const QByteArray& content, const Workshop& workshop = {}) const
    {
        QFile file(m_folder.filePath(QStringLiteral("list.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return Error{Code::FileUnwritable, {}, {}};
        file.close();
        return importTouchpointList(workshop, file.fileName().toStdString());
    }
    Workshop after(const QByteArray& content, Workshop workshop = {}) const
    {
        const Result<Imported> imported = importOf(content, workshop);
        if (imported)
            workshop.apply(imported->edit);
        else
            QTest::qFail(codeText(imported.error().code).data(), __FILE__, __LINE__);
        return workshop;
    }

    QTemporaryDir m_folder;
};

void TouchpointListTest::everyDialectIsRead_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray german = "Kontaktpunkt;Phase;Kanal;Verantwortlich;Ausgaben (CHF)\r\n"
                              "Website;Suchen, Kaufen;eigen digital;Marketing;1'200,50\r\n"
                              "Händler;Kaufen;bezahlt, physisch;Vertrieb;\r\n"
                              ";;;Summe;1299,5\r\n"
                              "Plakat;;;;CHF 99.–\r\n";
    QTest::addRow("German, UTF-8") << german;
    QTest::addRow("with a byte order mark") << "\xEF\xBB\xBF" + german;
    QTest::addRow("with sep=") << "sep=;\r\n" + german;
    QByteArray latin
        = QString::fromUtf8(german).replace(QChar(0x2013), QLatin1Char('-')).toLatin1();
    QTest::addRow("Windows-1252") << latin;
    QByteArray utf16("\xFF\xFE");
    for (const QChar c : QString::fromUtf8(german))
        utf16 += QByteArray(1, static_cast<char>(c.unicode() & 0xFFU))
            + static_cast<char>(c.unicode() >> 8U);
    QTest::addRow("UTF-16") << utf16;
    QTest::addRow("English, tabs")
        << QByteArray("Touchpoint\tChannel\tDepartment\tBudget\tStage\n"
                      "Website\tonline/owned\tMarketing\t1,200.50\tSuchen | Kaufen\n"
                      "- Händler\tpaid physical\tVertrieb\t\tKaufen\n"
                      "Plakat\t\t\t99\t\n");
}

void TouchpointListTest::everyDialectIsRead()
{
    QFETCH(QByteArray, content);
    const Workshop workshop = after(content);
    QVERIFY(check(workshop));
    QCOMPARE(listed(workshop), expected);
    QVERIFY(ordered<Touchpoint>(workshop).front()->rated);
}

void TouchpointListTest::workbooksAreRead()
{
    if (!hasPythonModule(QStringLiteral("openpyxl")))
        QSKIP("python3-openpyxl is not installed");
    const QString path = m_folder.filePath(QStringLiteral("list.xlsx"));
    const Answer answer = askPython(R"(
import openpyxl, sys
book = openpyxl.Workbook()
for row in (['Name', 'Spend', 'Phases', 'Channel', 'Owner'],
            ['Website', 1200.5, 'Suchen, Kaufen', 'owned digital', 'Marketing'],
            ['Händler', None, 'Kaufen', 'paid physical', 'Vertrieb'], ['Plakat', 99]):
    book.active.append(row)
book.save(sys.stdin.read())
)",
        path.toUtf8());
    QCOMPARE(answer.errors, QByteArray());
    const Result<Imported> imported = importTouchpointList({}, path.toStdString());
    QVERIFY(imported);
    Workshop workshop;
    workshop.apply(imported->edit);
    QCOMPARE(listed(workshop), expected);
}

void TouchpointListTest::plainNamesAreRead()
{
    const Workshop workshop = after("Website;digital\n2. Plakat;\nApp;eigen\n");
    QCOMPARE(listed(workshop),
        (std::vector<std::string>{
            "Website:  digital, , 0,", "Plakat:  , , 0,", "App: owned , , 0,"}));
    const Workshop one = after("Website\nPlakat\n\nApp\n");
    QCOMPARE(one.all<Touchpoint>().size(), 3U);
}

void TouchpointListTest::whatIsThereIsUpdated()
{
    WorkshopBuilder builder;
    const Id<Phase> phase = builder.phase("Search, compare");
    const Id<Touchpoint> website = builder.touchpoint("Website");
    builder.change(website, [](Touchpoint& touchpoint) {
        touchpoint.owner = "IT";
        touchpoint.spend = 5.0;
    });
    const Workshop workshop
        = after("name,owner,phase\nWebsite,,\"Search, compare\"\n", builder.workshop());
    QCOMPARE(workshop.all<Touchpoint>().size(), 1U);
    QCOMPARE(workshop.find(website)->owner, std::string("IT"));
    QCOMPARE(workshop.find(website)->spend, 5.0);
    QCOMPARE(workshop.all<Phase>().size(), 1U);
    QCOMPARE(workshop.all<Placement>().size(), 1U);
    QVERIFY(workshop.all<Placement>().begin()->second.phase == phase);
}

void TouchpointListTest::whatCannotBeUnderstoodIsNoted()
{
    const Result<Imported> imported
        = importOf("Name;Kanal;Kosten\nWebsite;TV;viel\nApp;digital;12\n");
    QVERIFY(imported);
    std::vector<std::string> notes;
    for (const Message& message : imported->summary)
        if (message.code == Code::NotAWord || message.code == Code::NotANumber) {
            QCOMPARE(std::get<std::int64_t>(*message.find("row")), 2);
            notes.push_back(std::get<std::string>(*message.find("column")));
        }
    QCOMPARE(notes, (std::vector<std::string>{"Kanal", "Kosten"}));
}

void TouchpointListTest::hardNamesAreRead()
{
    QByteArray content = "touchpoint,owner\n";
    for (const std::string& name : hardNames())
        content += '"' + bytesOf(name).replace('"', "\"\"") + "\",x\n";
    const Workshop workshop = after(content);
    // "'=already" is how a spreadsheet keeps "=already" from being computed
    for (const std::string& name : hardNames())
        QVERIFY2(findByName<Touchpoint>(workshop, name)
                || (name.starts_with('\'') && findByName<Touchpoint>(workshop, name.substr(1))),
            name.c_str());
}

void TouchpointListTest::hostileFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const QByteArray& content, const char* code) {
        QTest::addRow("%s", name) << content << QString::fromLatin1(code);
    };
    row("nothing", "", "csv-empty");
    row("a lone quote", "name,owner\nA\"b,c\n", "csv-lone-quote");
    row("a quote that stays open", "name,owner\n\"A,c\n", "csv-open-quote");
    row("NUL", QByteArray("name,owner\nA\0B,c\n", 17), "csv-nul");
    row("a name too long", "name\n" + QByteArray(500, 'x') + "\n", "name-too-long");
    row("a line without end", "name\n" + QByteArray(20'000'000, 'x'), "row-too-long");
    QByteArray many = "name\n";
    for (int i = 0; i < 50'000; ++i)
        many += "T" + QByteArray::number(i) + "\n";
    row("fifty thousand", many, "too-many-touchpoints");
    row("a broken workbook", QByteArray("PK\x03\x04") + QByteArray(1000, 'x'),
        "workbook-unreadable");
}

void TouchpointListTest::hostileFilesAreRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    const Result<Imported> imported = importOf(content);
    QVERIFY(!imported);
    QCOMPARE(QString::fromUtf8(codeText(imported.error().code).data()), code);
}

QTEST_APPLESS_MAIN(TouchpointListTest)
#include "tst_touchpointlist.moc"
