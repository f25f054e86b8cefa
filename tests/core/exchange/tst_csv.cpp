// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include <QTest>

using namespace rundblick;
using namespace std::string_literals;

static QStringList lines(std::initializer_list<const char*> texts)
{
    QStringList list;
    for (const char* text : texts)
        list << QString::fromUtf8(text);
    return list;
}

// The records of a text after its header as "row|field|field", or what was refused as
// "code@row:column".
static QStringList read(const std::string& text)
{
    CsvReader reader("f.csv", text);
    QStringList result;
    const auto refusal = [](const Error& error) -> QString {
        const auto* row = error.find("row");
        return QString::fromStdString(std::string(codeText(error.code)))
            + (row ? QStringLiteral("@%1:%2")
                         .arg(std::get<std::int64_t>(*row))
                         .arg(QString::fromStdString(std::get<std::string>(*error.find("column"))))
                   : QString());
    };
    if (const Status header = reader.readHeader(); !header)
        return {refusal(header.error())};
    for (;;) {
        const Result<bool> more = reader.next();
        if (!more)
            return result << refusal(more.error());
        if (!*more)
            return result;
        QString line = QString::number(reader.row());
        for (std::size_t i = 0; i < reader.header().size(); ++i)
            line += QStringLiteral("|") + QString::fromStdString(std::string(reader.field(i)));
        result << line;
    }
}

class CsvTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatRfc4180Allows_data();
    void readsWhatRfc4180Allows();
    void refusesWithRowAndColumn_data();
    void refusesWithRowAndColumn();
};

void CsvTest::readsWhatRfc4180Allows_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QStringList>("records");
    QTest::newRow("header alone") << "a,b"s << lines({});
    QTest::newRow("LF") << "a,b\n1,2\n"s << lines({"2|1|2"});
    QTest::newRow("CRLF, no end of line at the end")
        << "a,b\r\n1,2\r\n3,4"s << lines({"2|1|2", "3|3|4"});
    QTest::newRow("CR") << "a,b\r1,2\r3,4\r"s << lines({"2|1|2", "3|3|4"});
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF\"a\",b\n1,2\n"s << lines({"2|1|2"});
    QTest::newRow("quotes, doubled quotes, separators inside")
        << "a,b\n\"say \"\"hi\"\", you\",\"\"\n"s << lines({"2|say \"hi\", you|"});
    QTest::newRow("only doubled quotes") << "a\n\"\"\"\"\"\"\n"s << lines({"2|\"\""});
    QTest::newRow("a record is where it starts")
        << "a,b\n\"x\ny\r\nz\",1\n2,3\n"s << lines({"2|x\ny\r\nz|1", "5|2|3"});
    QTest::newRow("empty lines are no records")
        << "\na,b\n\n1,2\n\n\n3,4\n\n"s << lines({"4|1|2", "7|3|4"});
    QTest::newRow("semicolons") << "a;b\n1,5;2\n"s << lines({"2|1,5|2"});
    QTest::newRow("tabs") << "a\tb\n1\t2\n"s << lines({"2|1|2"});
    QTest::newRow("space around fields is not part of them")
        << "a , b\n 1 ,\" 2 \"\n"s << lines({"2|1|2"});
    QTest::newRow("empty fields") << "a,b,c\n,,\n"s << lines({"2|||"});
    QTest::newRow("umlauts") << "a\nK\xc3\xa4ufer\n"s << lines({"2|Käufer"});
}

void CsvTest::readsWhatRfc4180Allows()
{
    QFETCH(std::string, text);
    QFETCH(QStringList, records);
    QCOMPARE(read(text), records);
}

void CsvTest::refusesWithRowAndColumn_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QStringList>("records");
    QTest::newRow("nothing") << ""s << lines({"csv-empty"});
    QTest::newRow("only a byte order mark") << "\xEF\xBB\xBF"s << lines({"csv-empty"});
    QTest::newRow("lone quote") << "a,b\n1,2\n3,4\"5\n"s << lines({"2|1|2", "csv-lone-quote@3:b"});
    QTest::newRow("text after a closing quote")
        << "a,b\n\"1\"2,3\n"s << lines({"csv-lone-quote@2:a"});
    QTest::newRow("quote never closed: the row where the record starts")
        << "a,b\n1,2\n3,\"4\n5,6\n"s << lines({"2|1|2", "csv-open-quote@3:b"});
    QTest::newRow("too few fields") << "a,b,c\n1,2\n"s << lines({"csv-ragged@2:c"});
    QTest::newRow("too many fields") << "a,b\n1,2,3\n"s << lines({"csv-ragged@2:3"});
    QTest::newRow("NUL") << "a,b\n1,2\0\n"s << lines({"csv-nul@2:b"});
    QTest::newRow("Latin-1") << "a,b\nK\xe4ufer,2\n"s << lines({"csv-not-utf8@2:a"});
    QTest::newRow("UTF-16") << "\xFF\xFE"
                               "a\0,\0b\0"s
                            << lines({"csv-not-utf8@1:1"});
    QTest::newRow("rows count lines inside quotes")
        << "a,b\n\"1\n1\",2\n3\n"s << lines({"2|1\n1|2", "csv-ragged@4:b"});
}

void CsvTest::refusesWithRowAndColumn()
{
    QFETCH(std::string, text);
    QFETCH(QStringList, records);
    QCOMPARE(read(text), records);
}

QTEST_APPLESS_MAIN(CsvTest)
#include "tst_csv.moc"
