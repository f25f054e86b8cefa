// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/analysisjson.h"
#include "core/engine/compute.h"
#include "tests/core/store/storetesting.h"
#include "tests/support/randomedits.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <fstream>

using namespace rundblick;

// Every number of a file, one by one, as somebody may have written it: the file is refused, or the
// analysis of what is read has only numbers that are some.
class AbsurdNumbersTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyNumberMayBeAbsurd_data();
    void everyNumberMayBeAbsurd();
    void cleanupTestCase();

private:
    bool write(const QByteArray& table, const QByteArray& column, const QByteArray& value) const;
    void judge(const QByteArray& value);

    QTemporaryDir m_folder;
    fs::path m_path;
    QByteArray m_file;
    int m_refused = 0;
    int m_read = 0;
};

namespace {

// SQL has no word for what is not a number, and SQLite stores none: it is put in the place of this.
constexpr double standIn = 1.2345e200;

QByteArray bigEndian(double value)
{
    const auto bits = std::bit_cast<std::uint64_t>(value);
    QByteArray bytes;
    for (int shift = 56; shift >= 0; shift -= 8)
        bytes += static_cast<char>(bits >> shift);
    return bytes;
}

template <typename T>
inline constexpr bool isNumber = std::is_same_v<T, double> || std::is_same_v<T, std::int64_t>;
template <typename T>
inline constexpr bool isNumber<std::optional<T>> = isNumber<T>;

QByteArray toBytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

void AbsurdNumbersTest::initTestCase()
{
    m_path = pathIn(m_folder, "a.rundblick");
    QVERIFY(writeWorkshop(m_path, variedWorkshop(), Existing::Refuse));
    m_file = bytesOf(m_path);
}

void AbsurdNumbersTest::everyNumberMayBeAbsurd_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("column");
    AllRecords::each([&]<typename Record>() {
        eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
            const QByteArray table = toBytes(Record::table);
            const QByteArray column = toBytes(field.name);
            if constexpr (isNumber<T>)
                QTest::addRow("%s.%s", table.constData(), column.constData()) << table << column;
        });
    });
}

// False where the table itself refuses the value.
bool AbsurdNumbersTest::write(
    const QByteArray& table, const QByteArray& column, const QByteArray& value) const
{
    std::ofstream(m_path, std::ios::binary).write(m_file.constData(), m_file.size());
    const bool isNone = value == "not a number";
    const QByteArray written = isNone ? QByteArray::number(standIn, 'g', 17) : value;
    if (!runSql(m_path,
            "PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; UPDATE \"" + table + "\" SET \""
                + column + "\" = " + written))
        return false;
    if (!isNone)
        return true;
    QByteArray bytes = bytesOf(m_path);
    const QByteArray sought = bigEndian(standIn);
    if (!bytes.contains(sought))
        return false; // a column of whole numbers
    bytes.replace(sought, bigEndian(std::numeric_limits<double>::quiet_NaN()));
    std::ofstream(m_path, std::ios::binary).write(bytes.constData(), bytes.size());
    return true;
}

void AbsurdNumbersTest::judge(const QByteArray& value)
{
    const QByteArray before = bytesOf(m_path);
    std::vector<Message> notices;
    const Result<Workshop> workshop = readWorkshop(m_path, &notices);
    QVERIFY2(bytesOf(m_path) == before, value);
    if (!workshop) {
        ++m_refused;
        QVERIFY2(!codeText(workshop.error().code).empty(), value);
        return;
    }
    ++m_read;
    ComputeOptions options;
    options.draws = 0;
    const Result<Analysis> analysis
        = compute(*workshop, studyOf(*workshop), options, std::stop_token());
    if (!analysis)
        return;
    const QByteArray json = QByteArray::fromStdString(toJson(*analysis, *workshop, false));
    static const QRegularExpression none(
        QStringLiteral("[:,\\[]\\s*[-+]?(nan|inf)\\b"), QRegularExpression::CaseInsensitiveOption);
    QVERIFY2(!none.match(QString::fromUtf8(json)).hasMatch(), value);
    QJsonParseError error;
    QJsonDocument::fromJson(json, &error);
    QVERIFY2(error.error == QJsonParseError::NoError, value);
}

void AbsurdNumbersTest::everyNumberMayBeAbsurd()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, column);
    int written = 0;
    for (const char* const value : {"not a number", "NULL", "9e999", "-9e999", "1e308", "-1e308",
             "-0.0", "5e-324", "9223372036854775807", "-9223372036854775808", "4294967296"})
        if (write(table, column, value)) {
            ++written;
            judge(value);
        }
    QVERIFY(written > 2);
}

void AbsurdNumbersTest::cleanupTestCase()
{
    qInfo("%d files refused, %d read", m_refused, m_read);
    QVERIFY(m_refused > 500);
    QVERIFY(m_read > 50);
}

QTEST_APPLESS_MAIN(AbsurdNumbersTest)
#include "tst_absurdnumbers.moc"
