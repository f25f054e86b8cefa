// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups/backupname.h"
#include "core/store/backups/retention.h"
#include "tests/core/store/storetesting.h"
#include "tests/support/workshops.h"

#include <QTest>

#include <fstream>

using namespace rundblick;

namespace {

constexpr std::int64_t minute = 60'000; // milliseconds
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t day = 24 * hour;
constexpr std::int64_t noon = 1'763'812'800'000; // 2025-11-22T12:00:00Z

// Publications 1, 2, … of the given times, the latest first.
std::vector<Backup> madeAt(const std::vector<std::int64_t>& times, std::int64_t size = 1000)
{
    std::vector<Backup> backups;
    for (const std::int64_t when : times)
        backups.push_back({{}, when, static_cast<std::int64_t>(backups.size()) + 1,
            BackupKind::Published, size, {}});
    return backups;
}

QList<int> publicationsOf(const std::vector<Backup>& backups)
{
    QList<int> publications;
    for (const Backup& backup : backups)
        publications << static_cast<int>(backup.publication);
    return publications;
}

} // namespace

class BackupsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theLastTenAreKept();
    void theLastOfEachHourIsKeptForADay();
    void theLastOfEachDayIsKeptForAMonth();
    void copiesAreKeptApart();
    void theSizeIsBounded();
    void namesSayWhatTheyAre();
    void otherNamesAreNoBackups_data();
    void otherNamesAreNoBackups();
    void everyPublicationIsKept();
    void whatIsReplacedFirstIsKept();
    void copiesAreKeptAsBaseOfAMerge();
    void aFailedBackupIsOnlyANotice();
    void aBackupIsNoHardLink();
    void aForeignBackupIsRefused();
    void allWorkshopsTogetherAreBounded();

private:
    Result<Opened> open() const { return Store::open(m_path, m_working); }
    std::int64_t document() const { return readDocumentOf(m_path)->document; }
    std::int64_t publication() const { return readDocumentOf(m_path)->publication; }

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_path;
    fs::path m_working;
    fs::path m_backups;
};

void BackupsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = pathIn(*m_folder, "a.rundblick");
    m_working = pathIn(*m_folder, "work");
    m_backups = pathIn(*m_folder, "backups");
    QVERIFY(writeWorkshop(m_path, smallWorkshop(), Existing::Refuse));
}

void BackupsTest::theLastTenAreKept()
{
    std::vector<std::int64_t> times;
    for (int i = 0; i < 13; ++i)
        times.push_back(noon + 59 * minute - i * minute); // all in one hour
    QCOMPARE(publicationsOf(expendable(madeAt(times))), (QList<int>{11, 12, 13}));
    times.resize(10);
    QVERIFY(expendable(madeAt(times)).empty());
}

void BackupsTest::theLastOfEachHourIsKeptForADay()
{
    std::vector<std::int64_t> times;
    for (int i = 0; i < 26; ++i) { // two in each hour, on one day of the count and the next
        times.push_back(noon + 30 * minute - i * hour);
        times.push_back(noon + 10 * minute - i * hour);
    }
    const BackupLimits limits{.last = 0, .days = 0};
    QList<int> expected; // the later of each of 24 hours stays; all of the 25th and 26th go
    for (int i = 0; i < 24; ++i)
        expected << 2 * i + 2;
    expected << 49 << 50 << 51 << 52;
    QCOMPARE(publicationsOf(expendable(madeAt(times), limits)), expected);
}

void BackupsTest::theLastOfEachDayIsKeptForAMonth()
{
    std::vector<std::int64_t> times;
    for (int i = 0; i < 32; ++i) {
        times.push_back(noon + hour - i * day);
        times.push_back(noon - i * day);
    }
    const BackupLimits limits{.last = 1, .hours = 0};
    QList<int> expected;
    for (int i = 0; i < 30; ++i)
        expected << 2 * i + 2;
    expected << 61 << 62 << 63 << 64;
    QCOMPARE(publicationsOf(expendable(madeAt(times), limits)), expected);
}

void BackupsTest::copiesAreKeptApart()
{
    std::vector<Backup> backups;
    for (int i = 0; i < 15; ++i) // a copy, and one publication a minute behind it
        backups.push_back(madeAt({noon + 50 * minute - i * minute}).front());
    backups.push_back(madeAt({noon + 10 * minute}).front());
    backups.back().kind = BackupKind::Copy;
    for (std::size_t i = 0; i < backups.size(); ++i)
        backups[i].publication = static_cast<std::int64_t>(i) + 1;
    QCOMPARE(publicationsOf(expendable(backups)), (QList<int>{11, 12, 13, 14, 15}));
    const BackupLimits noCopies{.last = 15, .copies = 0};
    QCOMPARE(publicationsOf(expendable(backups, noCopies)), (QList<int>{16}));
}

void BackupsTest::theSizeIsBounded()
{
    const std::vector<std::int64_t> times{noon + 3, noon + 2, noon + 1, noon};
    const BackupLimits limits{.bytes = 2500};
    QCOMPARE(publicationsOf(expendable(madeAt(times), limits)), (QList<int>{3, 4}));
    const BackupLimits tiny{.bytes = 10}; // the newest stays
    QCOMPARE(publicationsOf(expendable(madeAt(times), tiny)), (QList<int>{2, 3, 4}));
}

void BackupsTest::namesSayWhatTheyAre()
{
    const std::string name = backupName(noon + 123, 4711, BackupKind::Published);
    QCOMPARE(name, "20251122T120000.123Z_4711.rundblick");
    const std::string copy = backupName(0, 5, BackupKind::Copy);
    QCOMPARE(copy, "19700101T000000.000Z_5_copy.rundblick");
    QCOMPARE(backupFromName(name)->when, noon + 123);
    QCOMPARE(backupFromName(name)->publication, std::int64_t{4711});
    QVERIFY(backupFromName(name)->kind == BackupKind::Published);
    QVERIFY(backupFromName(copy)->kind == BackupKind::Copy);
    QCOMPARE(backupFromName(copy)->publication, std::int64_t{5});
}

void BackupsTest::otherNamesAreNoBackups_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char* name :
        {"", "a.rundblick", "20251122T120000.123Z_4711.tmp", "20251122T120000.123Z_.rundblick",
            "20251122T120000.123Z_47x.rundblick", "20251322T120000.123Z_4711.rundblick",
            "20251122 120000.123Z_4711.rundblick", ".rundblick-123.tmp"})
        QTest::newRow(name) << QByteArray(name);
}

void BackupsTest::otherNamesAreNoBackups()
{
    QFETCH(QByteArray, name);
    QVERIFY(!backupFromName(name.toStdString()));
}

void BackupsTest::everyPublicationIsKept()
{
    Result<Opened> opened = open();
    std::vector<std::int64_t> publications{publication()};
    std::vector<Workshop> states{opened->workshop};
    for (const char* name : {"One", "Two"}) {
        QVERIFY(perform(*opened, renameFirst(opened->workshop, name)));
        QVERIFY(opened->store.publish());
        publications.push_back(publication());
        states.push_back(opened->workshop);
    }
    QCOMPARE(opened->store.backups(), m_backups);
    const std::vector<Backup> list = listBackups(m_backups, document());
    QCOMPARE(list.size(), std::size_t{3});
    for (std::size_t i = 0; i < 3; ++i) { // the latest first
        QCOMPARE(list[i].publication, publications[2 - i]);
        QCOMPARE(list[i].title, smallWorkshop().setup().title);
        QCOMPARE(list[i].size, static_cast<std::int64_t>(fs::file_size(list[i].path)));
        QVERIFY(readBackup(list[i])->workshop == states[2 - i]);
        const auto found = findPublication(m_backups, document(), publications[2 - i]);
        QCOMPARE(found->path, list[i].path);
    }
    QVERIFY(!findPublication(m_backups, document(), 1));
    const std::vector<BackedUpWorkshop> workshops = backedUpWorkshops(m_backups);
    QCOMPARE(workshops.size(), std::size_t{1});
    QCOMPARE(workshops.front().document, document());
    QCOMPARE(workshops.front().latest.path, list.front().path);
}

// It came on a stick: no publication of ours has been kept.
void BackupsTest::whatIsReplacedFirstIsKept()
{
    const QByteArray before = bytesOf(m_path);
    const std::int64_t first = publication();
    Result<Opened> opened = open();
    QVERIFY(!findPublication(m_backups, document(), first)); // not for opening alone
    QVERIFY(perform(*opened, renameFirst(opened->workshop, "One")));
    QVERIFY(opened->store.publish());
    QCOMPARE(bytesOf(findPublication(m_backups, document(), first)->path), before);
}

void BackupsTest::copiesAreKeptAsBaseOfAMerge()
{
    Result<Opened> ours = open();
    QVERIFY(perform(*ours, renameFirst(ours->workshop, "Base")));
    const Workshop base = ours->workshop;
    const fs::path copy = pathIn(*m_folder, "group.rundblick");
    Result<Publication> publication = ours->store.beginCopy(copy);
    for (Result<bool> complete = false; !*complete;)
        complete = publication->step();
    QVERIFY(ours->store.recordPublished(*publication->finish()));
    QVERIFY(perform(*ours, renameFirst(ours->workshop, "Ours")));
    QVERIFY(ours->store.publish());

    const QTemporaryDir elsewhere; // the group's own computer
    Result<Opened> theirs = Store::open(copy, pathIn(elsewhere, "work"));
    QVERIFY(perform(*theirs, renameFirst(theirs->workshop, "Theirs")));
    QVERIFY(theirs->store.publish());

    const DocumentRow row = *ours->store.document();
    const DocumentRow other = *readDocumentOf(copy);
    QCOMPARE(row.document, other.document);
    const std::int64_t common = commonPublication(row.lineage, other.lineage);
    const auto backup = findPublication(ours->store.backups(), row.document, common);
    QVERIFY(backup);
    QVERIFY(backup->kind == BackupKind::Copy);
    QVERIFY(readBackup(*backup)->workshop == base);
}

void BackupsTest::aFailedBackupIsOnlyANotice()
{
    std::ofstream(m_backups) << "a file where the folder should be";
    Result<Opened> opened = open();
    QVERIFY(perform(*opened, renameFirst(opened->workshop, "One")));
    Result<Publication> publication = opened->store.beginPublication();
    for (Result<bool> complete = false; !*complete;)
        complete = publication->step();
    const Result<Published> published = publication->finish();
    QVERIFY(published);
    QVERIFY(published->backupFailed);
    QCOMPARE(published->backupFailed->code, Code::FileUnwritable);
    QVERIFY(opened->store.recordPublished(*published));
    QVERIFY(!opened->store.hasUnpublished());
    QVERIFY(*readWorkshop(m_path) == opened->workshop);
}

// What damages the file in its place must not reach the backup.
void BackupsTest::aBackupIsNoHardLink()
{
    Result<Opened> opened = open();
    QVERIFY(perform(*opened, renameFirst(opened->workshop, "One")));
    QVERIFY(opened->store.publish());
    QCOMPARE(fs::hard_link_count(listBackups(m_backups, document()).front().path), 1U);
}

void BackupsTest::aForeignBackupIsRefused()
{
    const fs::path folder = m_backups / "5";
    fs::create_directories(folder);
    fs::copy_file(m_path, folder / backupName(noon, 99, BackupKind::Published));
    const std::vector<Backup> list = listBackups(m_backups, 5);
    QCOMPARE(list.size(), std::size_t{1});
    QCOMPARE(readBackup(list.front()).error().code, Code::Damaged);
}

// Nine workshops of 300 MB would be 2.7 GB; files with holes take no room here.
void BackupsTest::allWorkshopsTogetherAreBounded()
{
    constexpr std::uintmax_t size = 300'000'000;
    for (int i = 1; i <= 8; ++i) {
        const fs::path folder = m_backups / std::to_string(i);
        fs::create_directories(folder);
        const fs::path old = folder / backupName(noon + i * day, i, BackupKind::Published);
        std::ofstream(old) << "x";
        fs::resize_file(old, size);
    }
    Result<Opened> opened = open();
    QVERIFY(perform(*opened, renameFirst(opened->workshop, "One")));
    QVERIFY(opened->store.publish());
    const std::vector<BackedUpWorkshop> left = backedUpWorkshops(m_backups);
    QCOMPARE(left.size(), std::size_t{7}); // 6 × 300 MB, and the one just published
    QCOMPARE(left.front().document, document());
    QCOMPARE(left.back().document, std::int64_t{3}); // the oldest two went
}

QTEST_APPLESS_MAIN(BackupsTest)
#include "tst_backups.moc"
