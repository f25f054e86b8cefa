// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openchecks.h"
#include "core/store/schemas/migrations.h"
#include "core/store/schemas/schema1.h"
#include "tests/core/store/storetesting.h"

#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace rundblick;

namespace {

const fs::path corpus(TEST_DATA "/files");

fs::path copied(const QTemporaryDir& folder, const char* name)
{
    fs::path path = pathIn(folder, name);
    fs::copy_file(corpus / name, path);
    return path;
}

std::map<std::string, std::string> schemaOf(Database& database)
{
    std::map<std::string, std::string> objects;
    Statement* rows = database.statement("SELECT name, sql FROM sqlite_schema WHERE sql <> ''");
    while (rows->step())
        objects.emplace(rows->text(0), rows->text(1));
    rows->reset();
    return objects;
}

// A working copy with an unpublished edit, as a program of schema 1 left it.
fs::path oldWorkingCopy(const QTemporaryDir& folder, const fs::path& target)
{
    const fs::path working = pathIn(folder, "work");
    fs::create_directory(working);
    const fs::path path = working / "1-1.rundblick-work";
    fs::copy_file(target, path);
    const QByteArray sql
        = "CREATE TABLE workingCopy (id INTEGER PRIMARY KEY CHECK (id = 1), target TEXT NOT NULL, "
          "size INTEGER NOT NULL, modified INTEGER NOT NULL, inode INTEGER NOT NULL, "
          "publication INTEGER NOT NULL, pending INTEGER NOT NULL, "
          "publishedRevision INTEGER NOT NULL) STRICT; "
          "INSERT INTO workingCopy SELECT 1, '%1', 0, 0, 0, publication, 0, revision "
          "FROM document; UPDATE document SET revision = revision + 1; "
          "UPDATE setup SET title = 'Edited before the update'";
    return runSql(path, QByteArray(sql).replace("%1", target.c_str())) ? path : fs::path();
}

// Raises the working copy in a process of its own that is killed after a while if it still
// lives then. How long that took.
std::chrono::microseconds raiseAndKill(
    const fs::path& path, std::optional<std::chrono::microseconds> after = {})
{
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(openWorkingCopy(path) ? 0 : 1);
    if (after) {
        ::usleep(static_cast<useconds_t>(after->count()));
        ::kill(child, SIGKILL);
    }
    ::waitpid(child, nullptr, 0);
    return std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::steady_clock::now() - start);
}

} // namespace

// Files of every version that was ever written.
class MigrationsTest : public QObject {
    Q_OBJECT

private slots:
    void everyVersionHasItsFile();
    void everyVersionOpensToTheSameWorkshop_data();
    void everyVersionOpensToTheSameWorkshop();
    void openingAnOldFileLeavesItAsItIs();
    void publishingRaisesAnOldFileAndKeepsABackup();
    void newerFilesAreRefusedUntouched();
    void oldFilesAreHeldToTheirOwnSchema_data();
    void oldFilesAreHeldToTheirOwnSchema();
    void anOldWorkingCopyIsRaised();
    void aRaisedWorkingCopyIsLikeANewOne();
    void aNewerWorkingCopyIsLeftAlone();
    void killsLeaveTheOldVersionOrTheNew();
};

void MigrationsTest::everyVersionHasItsFile()
{
    for (std::int64_t version = 1; version <= schemaVersion; ++version)
        QVERIFY(fs::exists(corpus / ("schema" + std::to_string(version) + ".rundblick")));
    QCOMPARE(schema1().size(), std::size_t{33});
}

void MigrationsTest::everyVersionOpensToTheSameWorkshop_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= schemaVersion; ++version)
        QTest::addRow("schema %d", version) << version;
}

void MigrationsTest::everyVersionOpensToTheSameWorkshop()
{
    QFETCH(int, version);
    const QTemporaryDir folder;
    const fs::path path
        = copied(folder, qPrintable(QStringLiteral("schema%1.rundblick").arg(version)));
    QCOMPARE(bytesOf(path)[63], static_cast<char>(version)); // the last byte of user_version
    const Result<CheckedFile> file = readCheckedFile(path);
    QVERIFY(file);
    QVERIFY(file->notices.empty());
    QCOMPARE(file->workshop.all<Touchpoint>().size(), std::size_t{100});
    QVERIFY(file->workshop == *readWorkshop(corpus / "schema1.rundblick"));
    QCOMPARE(file->document.lineage.back().publication, file->document.publication);
}

void MigrationsTest::openingAnOldFileLeavesItAsItIs()
{
    const QTemporaryDir folder;
    const fs::path path = copied(folder, "schema1.rundblick");
    const QByteArray before = bytesOf(path);
    {
        const Result<Opened> opened = Store::open(path, pathIn(folder, "work"));
        QVERIFY(opened);
        QVERIFY(!opened->store.hasUnpublished());
        QVERIFY(*opened->store.load() == opened->workshop);
    }
    QCOMPARE(bytesOf(path), before);
}

void MigrationsTest::publishingRaisesAnOldFileAndKeepsABackup()
{
    const QTemporaryDir folder;
    const fs::path path = copied(folder, "schema1.rundblick");
    const QByteArray before = bytesOf(path);
    const DocumentRow old = *readDocumentOf(path);
    Result<Opened> opened = Store::open(path, pathIn(folder, "work"));
    QVERIFY(perform(*opened, renameFirst(opened->workshop, "Neu")));
    QVERIFY(opened->store.publish());
    QCOMPARE(bytesOf(path)[63], static_cast<char>(schemaVersion));
    QVERIFY(*readWorkshop(path) == opened->workshop);
    const DocumentRow raised = *readDocumentOf(path);
    QCOMPARE(raised.document, old.document);
    QCOMPARE(raised.lineage.size(), std::size_t{2});
    QCOMPARE(raised.lineage.front().publication, old.publication);
    const auto backup = findPublication(opened->store.backups(), old.document, old.publication);
    QVERIFY(backup);
    QCOMPARE(bytesOf(backup->path), before);
}

void MigrationsTest::newerFilesAreRefusedUntouched()
{
    const QTemporaryDir folder;
    const fs::path path = copied(folder, "schema3.rundblick");
    QVERIFY(runSql(path, "PRAGMA user_version = 4; CREATE TABLE future (id INTEGER)"));
    const QByteArray before = bytesOf(path);
    const Error refused = Store::open(path, pathIn(folder, "work")).error();
    QCOMPARE(refused.code, Code::TooNew);
    QCOMPARE(std::get<std::int64_t>(*refused.find("version")), std::int64_t{4});
    QCOMPARE(std::get<std::int64_t>(*refused.find("known")), std::int64_t{3});
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(filesIn(folder.path().toStdString()), std::size_t{1});
}

void MigrationsTest::oldFilesAreHeldToTheirOwnSchema_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char* name, const char* sql, const char* code) {
        QTest::newRow(name) << QByteArray(sql) << QByteArray(code);
    };
    row("table of a later version", "CREATE TABLE lineage (id INTEGER)", "unexpected-object");
    row("trigger", "CREATE TRIGGER t AFTER DELETE ON phase BEGIN DELETE FROM brand; END",
        "unexpected-object");
    row("missing table", "DROP TABLE quote", "damaged");
    row("no document", "DELETE FROM document", "damaged");
    row("unknown word", "UPDATE criterion SET role = 'applause'", "damaged");
    row("dangling reference", "DELETE FROM phase", "reference-missing");
}

void MigrationsTest::oldFilesAreHeldToTheirOwnSchema()
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, code);
    const QTemporaryDir folder;
    const fs::path path = copied(folder, "schema1.rundblick");
    QVERIFY(runSql(path, "PRAGMA foreign_keys = OFF; " + sql));
    const Result<Workshop> read = readWorkshop(path);
    QVERIFY(!read);
    QCOMPARE(QByteArray::fromStdString(std::string(codeText(read.error().code))), code);
}

void MigrationsTest::anOldWorkingCopyIsRaised()
{
    const QTemporaryDir folder;
    const fs::path path = copied(folder, "schema1.rundblick");
    QVERIFY(!oldWorkingCopy(folder, path).empty());
    const std::vector<UnfinishedWork> works = unfinishedWork(pathIn(folder, "work"));
    QCOMPARE(works.size(), std::size_t{1});
    QCOMPARE(works.front().title, "Edited before the update");
    Result<Opened> resumed = Store::resume(works.front());
    QVERIFY(resumed);
    QCOMPARE(resumed->workshop.setup().title, "Edited before the update");
    QVERIFY(resumed->store.hasUnpublished());
    QVERIFY(perform(*resumed, renameFirst(resumed->workshop, "Neu")));
    QVERIFY(resumed->store.setTarget(pathIn(folder, "b.rundblick")));
    QVERIFY(resumed->store.publish());
    QVERIFY(*readWorkshop(pathIn(folder, "b.rundblick")) == resumed->workshop);
}

// But for the indexes, which the old program made.
void MigrationsTest::aRaisedWorkingCopyIsLikeANewOne()
{
    const QTemporaryDir folder;
    const fs::path path = copied(folder, "schema1.rundblick");
    Result<Database> raised = openWorkingCopy(oldWorkingCopy(folder, path));
    QVERIFY(raised);
    Result<Database> fresh = createWorkingCopy(pathIn(folder, "fresh"), {}, {.document = 1}, {});
    QVERIFY(fresh);
    const auto isIndex
        = [](const auto& object) { return object.second.starts_with("CREATE INDEX"); };
    std::map<std::string, std::string> expected = schemaOf(*fresh);
    std::map<std::string, std::string> found = schemaOf(*raised);
    for (const auto& [name, sql] : found)
        QCOMPARE(sql, expected[name]);
    std::erase_if(expected, isIndex);
    std::erase_if(found, isIndex);
    QVERIFY(found == expected);
    QCOMPARE(*raised->number("PRAGMA user_version"), schemaVersion);
}

void MigrationsTest::aNewerWorkingCopyIsLeftAlone()
{
    const QTemporaryDir folder;
    const fs::path path = copied(folder, "schema3.rundblick");
    const UnfinishedWork work = crashedWork(folder, path, "Of a later program");
    QVERIFY(runSql(work.workingCopy, "PRAGMA user_version = 4"));
    const QByteArray before = bytesOf(work.workingCopy);
    QVERIFY(unfinishedWork(pathIn(folder, "work")).empty());
    QCOMPARE(Store::resume(work).error().code, Code::TooNew);
    QCOMPARE(bytesOf(work.workingCopy), before);
}

void MigrationsTest::killsLeaveTheOldVersionOrTheNew()
{
    const auto oldCopyIn = [](const QTemporaryDir& folder) {
        return oldWorkingCopy(folder, copied(folder, "schema1.rundblick"));
    };
    const QTemporaryDir unharmed;
    const std::chrono::microseconds whole = raiseAndKill(oldCopyIn(unharmed));
    std::map<std::int64_t, int> found;
    for (int round = 0; round < 60; ++round) {
        const QTemporaryDir folder;
        const fs::path path = oldCopyIn(folder);
        raiseAndKill(path, whole * round / 40); // up to half as long again
        Result<Database> database = Database::open(path, false);
        const std::int64_t version = *database->number("PRAGMA user_version");
        const std::int64_t tables
            = *database->number("SELECT count(*) FROM sqlite_schema "
                                "WHERE name IN ('version', 'lineage', 'history', 'historyPlace')");
        QCOMPARE(tables, std::int64_t{version == 1 ? 0 : 4});
        QCOMPARE(*database->number("SELECT count(*) FROM touchpoint"), std::int64_t{100});
        ++found[version];
        database = Error{};
        const std::vector<UnfinishedWork> works = unfinishedWork(pathIn(folder, "work"));
        QCOMPARE(works.size(), std::size_t{1});
        QCOMPARE(Store::resume(works.front())->workshop.setup().title, "Edited before the update");
    }
    QCOMPARE(found[1] + found[schemaVersion], 60);
    QVERIFY2(found[1] > 0 && found[schemaVersion] > 0, qPrintable(QString::number(found[1])));
}

QTEST_APPLESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
