// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/csvrows.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace rundblick;
using namespace std::string_literals;

namespace {

// Gives a text in pieces of one size, so that every row is cut everywhere.
class Pieces : public TextSource {
public:
    Pieces(std::string text, std::size_t size)
        : m_text(std::move(text))
        , m_size(size)
    {
    }
    Result<bool> appendTo(std::string& text) override
    {
        const std::string piece = m_text.substr(0, m_size);
        m_text.erase(0, m_size);
        text += piece;
        return !piece.empty();
    }
    double progress() const override { return 0.0; }

private:
    std::string m_text;
    std::size_t m_size;
};

// "row|cell|cell", or the code of what was refused with its row.
std::vector<std::string> read(TextSource& source, char separator = ',', bool escapesQuotes = false)
{
    CsvRows rows("f.csv", source, separator, escapesQuotes);
    std::vector<std::string> result;
    for (;;) {
        const Result<bool> more = rows.next();
        if (!more) {
            const auto* row = more.error().find("row");
            result.push_back(std::string(codeText(more.error().code)) + '@'
                + (row ? std::to_string(std::get<std::int64_t>(*row)) : "-"));
            return result;
        }
        if (!*more)
            return result;
        std::string line = std::to_string(rows.row());
        for (const std::string_view cell : rows.cells())
            line.append("|").append(cell);
        result.push_back(line);
    }
}

} // namespace

// What single rows may hold is in tst_csv; here rows of different lengths, texts that come in
// pieces, and limits.
class CsvRowsTest : public QObject {
    Q_OBJECT

private slots:
    void rowsMayDiffer();
    void quotesMayBeEscaped();
    void piecesDoNotMatter_data();
    void piecesDoNotMatter();
    void filesInEveryEncoding_data();
    void filesInEveryEncoding();
    void whatHasNoEndIsRefused();
    void missingFiles();
};

void CsvRowsTest::rowsMayDiffer()
{
    StringSource source("a,b\n\n1\n2,3,4\n");
    QVERIFY(read(source) == (std::vector<std::string>{"1|a|b", "3|1", "4|2|3|4"}));
}

// However the text is cut; backslashes elsewhere are what they are.
void CsvRowsTest::quotesMayBeEscaped()
{
    const std::string text = "a,\"\\\"\",\"x\\y \\\"z\\\", \"\"w\"\"\"\n\\,\"C:\\n\",\"\"\n";
    const std::vector<std::string> expected{R"(1|a|"|x\y "z", "w")", R"(2|\|C:\n|)"};
    for (std::size_t size = 1; size <= text.size(); ++size) {
        Pieces source(text, size);
        QVERIFY(read(source, ',', true) == expected);
    }
    Pieces open("a,\"b\\\"", 3);
    QVERIFY(read(open, ',', true) == std::vector<std::string>{"csv-open-quote@1"});
}

void CsvRowsTest::piecesDoNotMatter_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("lines") << "a,b\r\nZürich,2\r\n\r\n3,4"s;
    QTest::newRow("old line ends") << "a,b\r1,2\r\r3,4\r"s;
    QTest::newRow("quoted") << "a,b\n\"x \"\"y\"\"\r\nz\",\"\"\n\"\n\n\",2\n"s;
    QTest::newRow("empty at the end") << "a,\n,\n"s;
    QTest::newRow("never closed") << "a,b\n1,\"2\n3\n"s;
    QTest::newRow("alone") << "a,b\n1,x\"\n"s;
    QTest::newRow("after the end of a quote") << "a,b\n\"1\" ,2\n"s;
    QTest::newRow("not UTF-8") << "a,b\nx\n\xFF,2\n"s;
}

void CsvRowsTest::piecesDoNotMatter()
{
    QFETCH(std::string, text);
    StringSource whole(text);
    const std::vector<std::string> expected = read(whole);
    for (std::size_t size = 1; size <= text.size(); ++size) {
        Pieces source(text, size);
        QVERIFY2(read(source) == expected, std::to_string(size).c_str());
    }
}

void CsvRowsTest::filesInEveryEncoding_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<int>("encoding");
    const auto row = [](const char* name, const std::string& bytes, Encoding encoding) {
        QTest::newRow(name) << bytes << static_cast<int>(encoding);
    };
    row("UTF-8", "\xEF\xBB\xBFü;2\n", Encoding::Utf8);
    row("Western", "\xFC;2\n", Encoding::Windows1252);
    row("little", "\xFF\xFE\xFC\0;\0002\0\n\0"s, Encoding::Utf16Little);
    row("big", "\0\xFC\0;\0002\0\n"s, Encoding::Utf16Big);
}

void CsvRowsTest::filesInEveryEncoding()
{
    QFETCH(std::string, bytes);
    QFETCH(int, encoding);
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("f.csv")).toStdString();
    std::ofstream(path, std::ios::binary) << bytes;
    FileSource source(path, static_cast<Encoding>(encoding));
    QVERIFY(read(source, ';') == std::vector<std::string>{"1|ü|2"});
}

void CsvRowsTest::whatHasNoEndIsRefused()
{
    const std::string commas(20'000, ',');
    StringSource wide(commas);
    QVERIFY(read(wide) == std::vector<std::string>{"too-many-columns@1"});
    const std::string line(longestRow + 600'000, 'x');
    const std::string text = "a\n" + line + "\n";
    StringSource source(text);
    QVERIFY(read(source) == (std::vector<std::string>{"1|a", "row-too-long@2"}));
}

void CsvRowsTest::missingFiles()
{
    FileSource source("/nowhere/f.csv", Encoding::Utf8);
    QVERIFY(read(source) == std::vector<std::string>{"file-missing@-"});
    QVERIFY(!startOfFile("/nowhere/f.csv", 10));
}

QTEST_APPLESS_MAIN(CsvRowsTest)
#include "tst_csvrows.moc"
