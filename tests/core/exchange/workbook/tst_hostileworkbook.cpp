// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook/workbook.h"
#include "tests/support/zipfile.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace rundblick;
using namespace std::string_literals;

namespace {

using Parts = std::map<std::string, std::string>;

const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const std::string relations
    = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

// The least that is a workbook, with the rows of its only sheet.
Parts workbook(const std::string& rows)
{
    return {{"_rels/.rels",
                head + "<Relationships><Relationship Id=\"a\" Type=\"" + relations
                    + "officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>"},
        {"xl/_rels/workbook.xml.rels",
            head + "<Relationships><Relationship Id=\"b\" Type=\"" + relations
                + "worksheet\" Target=\"./worksheets/../worksheets/sheet1.xml\"/></Relationships>"},
        {"xl/workbook.xml",
            head
                + "<workbook><sheets><sheet name=\"S\" sheetId=\"1\" "
                  "r:id=\"b\"/></sheets></workbook>"},
        {"xl/worksheets/sheet1.xml",
            head + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}};
}

// All in one place.
std::string cells(int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += "<c r=\"A1\"><v>" + std::to_string(i * 7919LL % 1'000'003) + "</v></c>";
    return text;
}

} // namespace

// Workbooks that nobody honest writes, and damaged ones.
class HostileWorkbookTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void theLeastIsRead();
    void refusals_data();
    void refusals();
    void bombs_data();
    void bombs();
    void everyByteMayBeWrong();
    void everyLengthMayBeWrong();

private:
    std::filesystem::path packed(const Parts& parts);
    std::filesystem::path written(const std::string& bytes);
    static std::string outcome(const std::filesystem::path& path);

    std::unique_ptr<QTemporaryDir> m_folder;
};

std::filesystem::path HostileWorkbookTest::written(const std::string& bytes)
{
    const std::filesystem::path path = m_folder->filePath(QStringLiteral("x.xlsx")).toStdString();
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
}

std::filesystem::path HostileWorkbookTest::packed(const Parts& parts)
{
    const std::filesystem::path path = m_folder->filePath(QStringLiteral("p.xlsx")).toStdString();
    std::filesystem::remove(path);
    if (!writeZip(path, parts))
        qFatal("The archive could not be written.");
    return path;
}

// "1|a|b;2|c", or how far it came and the code of what was refused.
std::string HostileWorkbookTest::outcome(const std::filesystem::path& path)
{
    const Result<Workbook> workbook = Workbook::open(path);
    if (!workbook)
        return std::string(codeText(workbook.error().code));
    const Result<std::unique_ptr<RowReader>> rows = workbook->rows(0);
    if (!rows)
        return std::string(codeText(rows.error().code));
    std::string result;
    for (;;) {
        const Result<bool> more = (*rows)->next();
        if (!more)
            return result.append(codeText(more.error().code));
        if (!*more)
            return result;
        result += std::to_string((*rows)->row());
        for (const std::string_view cell : (*rows)->cells())
            result.append("|").append(cell);
        result += ';';
    }
}

void HostileWorkbookTest::theLeastIsRead()
{
    QCOMPARE(
        outcome(packed(workbook(
            "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c><v>2</v></c></row><row><c t=\"inlineStr\">"
            "<is><r><t>a</t></r><rPh><t>no</t></rPh><r><t>b_x000D_c_x0_</t></r></is></c></row>"))),
        "2||1|2;3|ab\rc_x0_;"s);
}

void HostileWorkbookTest::refusals_data()
{
    QTest::addColumn<std::string>("bytes"); // or
    QTest::addColumn<std::string>("rows");
    QTest::addColumn<std::string>("outcome");
    std::string compound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s;
    compound.resize(608);
    std::string name;
    for (const char c : "EncryptedPackage"s)
        name.append({c, '\0'});
    const auto bytes = [](const char* test, const std::string& text, const char* result) {
        QTest::newRow(test) << text << std::string() << std::string(result);
    };
    const auto rows = [](const char* test, const std::string& text, const char* result) {
        QTest::newRow(test) << std::string() << text << std::string(result);
    };
    bytes("empty", " ", "workbook-unreadable");
    bytes("text", "a,b\n1,2\n", "workbook-unreadable");
    bytes("before 2007", compound, "workbook-old");
    bytes("password", compound + name, "workbook-protected");
    rows("not closed", "<row><c><v>1</v></row>", "workbook-unreadable");
    rows("wide", "<row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row>", "too-many-columns");
    rows("wider than any number",
        "<row r=\"1\"><c r=\"" + std::string(300, 'Z') + "\"><v>1</v></c></row>",
        "too-many-columns");
    std::string many = "<row r=\"1\">";
    for (int i = 0; i < 100'000; ++i)
        many += "<c><v>1</v></c>";
    rows("100,000 columns", many + "</row>", "too-many-columns");
    std::string deep;
    for (int i = 0; i < 1'000; ++i)
        deep += "<a" + std::to_string(i * 7919 % 1'000) + ">";
    rows("nested without end", deep, "workbook-unreadable");
    rows("more cells than a row can hold",
        "<row r=\"1\">" + std::string(9, ' ') + cells(500'000) + "</row>", "row-too-long");
    rows("strings that are not there", "<row r=\"1\"><c t=\"s\"><v>7</v></c><c><v>1</v></c></row>",
        "1||1;");
    rows("styles that are not there",
        "<row r=\"1\"><c s=\"-3\"><v>1</v></c><c s=\"99\"><v>2</v></c></row>", "1|1|2;");
    rows("no numbers", "<row r=\"x\"><c><v>1e999</v></c><c><v>nan</v></c></row>", "1|1e999|nan;");
    rows("entities", "<row><c t=\"str\"><v>&amp;&#65;</v></c></row>", "1|&A;");
    rows("an unknown entity", "<row><c t=\"str\"><v>&x;</v></c></row>", "workbook-unreadable");
}

void HostileWorkbookTest::refusals()
{
    QFETCH(std::string, bytes);
    QFETCH(std::string, rows);
    QFETCH(std::string, outcome);
    QCOMPARE(this->outcome(bytes.empty() ? packed(workbook(rows)) : written(bytes)), outcome);
}

void HostileWorkbookTest::bombs_data()
{
    QTest::addColumn<std::string>("part");
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("outcome");
    QTest::newRow("zeros") << "xl/worksheets/sheet1.xml"s << std::string(50'000'000, ' ')
                           << "workbook-too-large"s;
    QTest::newRow("a list of sheets without end")
        << "xl/workbook.xml"s << std::string(50'000'000, ' ') << "workbook-too-large"s;
    const std::string laughs = head
        + "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><worksheet>&b;</worksheet>";
    QTest::newRow("laughs") << "xl/worksheets/sheet1.xml"s << laughs << "workbook-doctype"s;
    QTest::newRow("another file") << "xl/worksheets/sheet1.xml"s
                                  << head
            + "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet>&a;</worksheet>"
                                  << "workbook-doctype"s;
    QTest::newRow("in the list") << "xl/workbook.xml"s << head + "<!DOCTYPE x><workbook/>"
                                 << "workbook-doctype"s;
    QTest::newRow("no sheet") << "xl/workbook.xml"s << head + "<workbook/>"
                              << "workbook-no-sheet"s;
}

void HostileWorkbookTest::bombs()
{
    QFETCH(std::string, part);
    QFETCH(std::string, text);
    QFETCH(std::string, outcome);
    Parts parts = workbook("<row><c><v>1</v></c></row>");
    parts[part] = text;
    QCOMPARE(this->outcome(packed(parts)), outcome);
}

static std::string bytesOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

// It ends, and what comes out is text: no crash under the sanitizers is what counts.
void HostileWorkbookTest::everyByteMayBeWrong()
{
    const std::string good
        = bytesOf(packed(workbook("<row r=\"1\"><c t=\"str\"><v>Zürich</v></c></row>")));
    constexpr int flips[] = {0x01, 0x80, 0xFF};
    for (std::size_t i = 0; i < good.size(); ++i) {
        std::string bad = good;
        bad[i] = static_cast<char>(bad[i] ^ flips[i % 3]);
        QVERIFY(!outcome(written(bad)).starts_with("2"));
    }
}

void HostileWorkbookTest::everyLengthMayBeWrong()
{
    const std::string good = bytesOf(packed(workbook("<row r=\"1\"><c><v>1</v></c></row>")));
    for (std::size_t length = 0; length < good.size(); length += 3)
        QCOMPARE(outcome(written(good.substr(0, length))), "workbook-unreadable"s);
}

QTEST_APPLESS_MAIN(HostileWorkbookTest)
#include "tst_hostileworkbook.moc"
