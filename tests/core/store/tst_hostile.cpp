// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "tests/core/store/storetesting.h"
#include "tests/support/workshops.h"

#include <QTest>

#include <fstream>

using namespace rundblick;

namespace {

void writeBytes(const fs::path& path, const QByteArray& bytes)
{
    std::ofstream(path, std::ios::binary).write(bytes.constData(), bytes.size());
}

QByteArray randomBytes(int count)
{
    QByteArray bytes;
    seedRandomIds(5);
    for (int i = 0; i < count; ++i)
        bytes.append(static_cast<char>(randomId() & 0xFF));
    seedRandomIds(0);
    return bytes;
}

} // namespace

// Files that are none of ours, or were meddled with.
class HostileTest : public QObject {
    Q_OBJECT

private slots:
    void refusesWhatIsNoDatabase_data();
    void refusesWhatIsNoDatabase();
    void refusesMeddledDatabases_data();
    void refusesMeddledDatabases();
    void refusesEveryTruncation();
    void survivesFlippedBytes();
    void refusesWhatIsNoFile();
    void refusesWhatIsTooLarge();
    void survivesEveryPageSpoilt_data();
    void survivesEveryPageSpoilt();
    void survivesEveryByteOfTheHeader();

private:
    void refusesEverywhere(
        const QTemporaryDir& folder, const fs::path& path, const QByteArray& code);
};

// Reading, opening and importing all refuse, the file stays as it is, and nothing is left behind.
void HostileTest::refusesEverywhere(
    const QTemporaryDir& folder, const fs::path& path, const QByteArray& code)
{
    const QByteArray before = bytesOf(path);
    const std::size_t files = filesIn(folder.path().toStdString());
    const fs::path working = pathIn(folder, "work");
    const Result<Workshop> read = readWorkshop(path);
    QVERIFY(!read);
    QCOMPARE(QByteArray::fromStdString(std::string(codeText(read.error().code))), code);
    QVERIFY(Store::open(path, working).error() == read.error());
    QVERIFY(writeWorkshop(path, {}, Existing::Replace).error() == read.error());
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(filesIn(working), std::size_t{0});
    QCOMPARE(filesIn(folder.path().toStdString()), files);
}

void HostileTest::refusesWhatIsNoDatabase_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Name;Phase\nPoster;Awareness\n").repeated(50);
    QTest::newRow("zip") << QByteArray("PK\x03\x04\x14\0\0\0", 8) + QByteArray(500, '\0');
    QTest::newRow("random") << randomBytes(20'000);
    QTest::newRow("only the magic") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("magic and zeros")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(9000, '\0');
}

void HostileTest::refusesWhatIsNoDatabase()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const fs::path path = pathIn(folder, "a.rundblick");
    writeBytes(path, bytes);
    refusesEverywhere(folder, path, "not-a-workshop");
}

void HostileTest::refusesMeddledDatabases_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char* name, const char* sql, const char* code) {
        QTest::newRow(name) << QByteArray(sql) << QByteArray(code);
    };
    row("another program's", "PRAGMA application_id = 7", "not-a-workshop");
    row("newer version", "PRAGMA user_version = 4", "too-new");
    row("not what its version has", "PRAGMA user_version = 1", "unexpected-object");
    row("no version", "PRAGMA user_version = 0", "damaged");
    row("write-ahead log", "PRAGMA journal_mode = WAL", "damaged");
    row("trigger", "CREATE TRIGGER t AFTER DELETE ON phase BEGIN DELETE FROM brand; END",
        "unexpected-object");
    row("view", "CREATE VIEW v AS SELECT name FROM brand", "unexpected-object");
    row("table", "CREATE TABLE t (a)", "unexpected-object");
    row("virtual table", "CREATE VIRTUAL TABLE t USING fts5(a)", "unexpected-object");
    row("index", "CREATE INDEX i ON brand (name)", "unexpected-object");
    row("column", "ALTER TABLE brand ADD COLUMN extra TEXT", "unexpected-object");
    row("missing table", "DROP TABLE quote", "damaged");
    row("view instead of a table", "DROP TABLE quote; CREATE VIEW quote AS SELECT * FROM brand",
        "unexpected-object");
    row("endless lineage",
        "WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n LIMIT 1001) "
        "INSERT INTO lineage SELECT i, i, i FROM n",
        "damaged");
    row("no document", "DELETE FROM document", "damaged");
    row("unknown word", "UPDATE criterion SET role = 'applause'", "damaged");
    row("truth beyond yes and no", "UPDATE brand SET own = 2", "damaged");
    row("text that is not UTF-8", "UPDATE brand SET name = CAST(x'e4ff' AS TEXT)", "damaged");
    row("negative id", "UPDATE brand SET id = -5 WHERE own", "damaged");
    row("infinite number", "UPDATE touchpoint SET spend = 9e999", "value-out-of-range");
    row("dangling reference", "DELETE FROM phase", "reference-missing");
    row("two own brands", "UPDATE brand SET own = 1", "only-one");
    row("same name twice", "UPDATE touchpoint SET name = 'Poster'", "name-taken");
    row("rating off the scale", "UPDATE ratingColumn SET codes = x'77'", "value-out-of-range");
    row("width of a codes' third", "UPDATE ratingColumn SET width = 3", "value-out-of-range");
    row("odd codes", "UPDATE ratingColumn SET width = 2, codes = x'010002'", "inconsistent");
    row("table of statistics", "ANALYZE", "unexpected-object");
    row("schema that is no SQL",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'x' WHERE name = 'brand'",
        "damaged");
    row("trigger under the name of a table",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET type = 'trigger', "
        "sql = 'CREATE TRIGGER quote AFTER INSERT ON brand BEGIN SELECT 1; END' "
        "WHERE name = 'quote'",
        "damaged");
    row("table on the pages of another",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM "
        "sqlite_schema WHERE name = 'phase') WHERE name = 'brand'",
        "damaged");
    row("table on the page of the schema",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'brand'",
        "damaged");
    row("table beyond the end",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 99999 "
        "WHERE name = 'brand'",
        "damaged");
    row("absurd number", "UPDATE touchpoint SET spend = 1e308", "value-out-of-range");
    row("name of 10 MB", "UPDATE brand SET name = hex(zeroblob(5000000)) WHERE own",
        "name-too-long");
    row("text of 10 MB", "UPDATE touchpoint SET note = hex(zeroblob(5000000))",
        "value-out-of-range");
    row("a million phases",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 1000000) "
        "INSERT INTO phase (id, name, \"order\", weight, question) "
        "SELECT i + 1000, 'p' || i, i, 1.0, '' FROM n",
        "too-many-records");
    row("huge id",
        "UPDATE touchpoint SET id = 9223372036854775807 WHERE id = (SELECT min(id) FROM "
        "touchpoint)",
        "reference-missing");
    row("link to nowhere", "UPDATE link SET \"to\" = 4242 WHERE \"to\" IS NOT NULL",
        "reference-missing");
    row("picture that is not there", "UPDATE brand SET logo = 4242", "reference-missing");
    row("version that is no file",
        "INSERT INTO version (id, name, madeAt, content) VALUES (7, '', '', x'00')", "name-empty");
    row("width zero", "UPDATE ratingColumn SET width = 0", "value-out-of-range");
}

void HostileTest::refusesMeddledDatabases()
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, code);
    const QTemporaryDir folder;
    const fs::path path = pathIn(folder, "a.rundblick");
    QVERIFY(writeWorkshop(path, smallWorkshop(), Existing::Refuse));
    QVERIFY(runSql(path, "PRAGMA foreign_keys = OFF; " + sql));
    refusesEverywhere(folder, path, code);
}

void HostileTest::refusesEveryTruncation()
{
    const QTemporaryDir folder;
    const fs::path path = pathIn(folder, "a.rundblick");
    QVERIFY(writeWorkshop(path, smallWorkshop(), Existing::Refuse));
    const QByteArray whole = bytesOf(path);
    constexpr int steps = 40;
    for (int i = 0; i < steps; ++i) {
        const QByteArray cut = whole.left(static_cast<int>(whole.size()) * i / steps);
        writeBytes(path, cut);
        const Result<Workshop> read = readWorkshop(path);
        QVERIFY2(!read, qPrintable(QString::number(cut.size())));
        const bool headerIsThere = cut.size() >= 100;
        QCOMPARE(read.error().code, headerIsThere ? Code::Damaged : Code::NotAWorkshop);
        QCOMPARE(bytesOf(path), cut);
    }
}

// Whatever is accepted without a notice is what was written.
void HostileTest::survivesFlippedBytes()
{
    const QTemporaryDir folder;
    const fs::path path = pathIn(folder, "a.rundblick");
    const Workshop workshop = generatedWorkshop({.touchpoints = 40, .customers = 60});
    QVERIFY(writeWorkshop(path, workshop, Existing::Refuse));
    const QByteArray whole = bytesOf(path);
    seedRandomIds(11);
    int refusals = 0;
    int noticed = 0;
    for (int i = 0; i < 1000; ++i) {
        QByteArray flipped = whole;
        const auto at = static_cast<int>(randomId() % whole.size());
        flipped[at] = static_cast<char>(flipped[at] ^ static_cast<char>(1 + randomId() % 255));
        writeBytes(path, flipped);
        std::vector<Message> notices;
        const Result<Workshop> read = readWorkshop(path, &notices);
        refusals += !read;
        noticed += !notices.empty();
        QVERIFY2(!read || !notices.empty() || *read == workshop, qPrintable(QString::number(at)));
    }
    seedRandomIds(0);
    QVERIFY(refusals > 10);
    QVERIFY(noticed > 10);
}

void HostileTest::refusesWhatIsNoFile()
{
    const QTemporaryDir folder;
    const fs::path working = pathIn(folder, "work");
    QCOMPARE(readWorkshop(pathIn(folder, "none")).error().code, Code::FileMissing);
    QCOMPARE(readWorkshop(folder.path().toStdString()).error().code, Code::FileUnreadable);
    QCOMPARE(readWorkshop("/dev/zero").error().code, Code::FileUnreadable);
    QCOMPARE(Store::open(pathIn(folder, "none"), working).error().code, Code::FileMissing);
    QCOMPARE(writeWorkshop(pathIn(folder, "no/such/folder"), {}, Existing::Refuse).error().code,
        Code::FileUnwritable);
}

// A file with a hole is large at once.
void HostileTest::refusesWhatIsTooLarge()
{
    const QTemporaryDir folder;
    const fs::path path = pathIn(folder, "a.rundblick");
    QVERIFY(writeWorkshop(path, smallWorkshop(), Existing::Refuse));
    fs::resize_file(path, (std::uintmax_t{1} << 30U) + 1);
    const Result<Workshop> read = readWorkshop(path);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Code::FileTooLarge);
    const MessageValue* limit = read.error().find("limit");
    QVERIFY(limit && *limit == MessageValue(std::int64_t{1024}));
    fs::resize_file(path, 100); // not looked at, not touched
    QCOMPARE(readWorkshop(path).error().code, Code::Damaged);
}

void HostileTest::survivesEveryPageSpoilt_data()
{
    QTest::addColumn<QByteArray>("page");
    constexpr int size = 4096;
    QTest::newRow("zeros") << QByteArray(size, '\0');
    QTest::newRow("ones") << QByteArray(size, '\xff');
    QTest::newRow("random") << randomBytes(size);
    QTest::newRow("page of a table's tree to itself")
        << QByteArray("\x05\0\0\0\x01\x0f\xf0\0\0\0\0\x02\x0f\xf0", 14)
            + QByteArray(size - 14, '\2');
}

// Whatever a page becomes: refused, or what was written, or told that it is not.
void HostileTest::survivesEveryPageSpoilt()
{
    QFETCH(QByteArray, page);
    const QTemporaryDir folder;
    const fs::path path = pathIn(folder, "a.rundblick");
    const Workshop workshop = generatedWorkshop({.touchpoints = 30, .customers = 40});
    QVERIFY(writeWorkshop(path, workshop, Existing::Refuse));
    const QByteArray whole = bytesOf(path);
    int refusals = 0;
    for (qsizetype at = 0; at + page.size() <= whole.size(); at += page.size()) {
        QByteArray spoilt = whole;
        spoilt.replace(at, page.size(), page);
        writeBytes(path, spoilt);
        std::vector<Message> notices;
        const Result<Workshop> read = readWorkshop(path, &notices);
        refusals += !read;
        QVERIFY2(!read || !notices.empty() || *read == workshop, qPrintable(QString::number(at)));
        QCOMPARE(bytesOf(path), spoilt);
    }
    QVERIFY(refusals > 3);
}

void HostileTest::survivesEveryByteOfTheHeader()
{
    const QTemporaryDir folder;
    const fs::path path = pathIn(folder, "a.rundblick");
    const Workshop workshop = smallWorkshop();
    QVERIFY(writeWorkshop(path, workshop, Existing::Refuse));
    const QByteArray whole = bytesOf(path);
    for (int at = 0; at < 100; ++at)
        for (const int value : {0, 1, 2, 64, 127, 255}) {
            QByteArray spoilt = whole;
            spoilt[at] = static_cast<char>(value);
            writeBytes(path, spoilt);
            std::vector<Message> notices;
            const Result<Workshop> read = readWorkshop(path, &notices);
            QVERIFY2(
                !read || !notices.empty() || *read == workshop, qPrintable(QString::number(at)));
        }
}

QTEST_APPLESS_MAIN(HostileTest)
#include "tst_hostile.moc"
