// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/storetesting.h"
#include "tests/support/workshops.h"

#include <QTest>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>

using namespace rundblick;

namespace {

// Files of this process may not grow beyond a size while it lives: write() fails with EFBIG, which
// stands for every failure that is not a full disk.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

private:
    rlimit m_before{};
};

// A disk of one megabyte; only root can have one.
class TinyDisk {
public:
    TinyDisk()
        : m_mounted(::mount("tmpfs", path().c_str(), "tmpfs", 0, "size=1m") == 0)
    {
    }
    ~TinyDisk()
    {
        if (m_mounted)
            ::umount2(path().c_str(), MNT_DETACH);
    }
    TinyDisk(const TinyDisk&) = delete;
    TinyDisk& operator=(const TinyDisk&) = delete;

    bool isMounted() const { return m_mounted; }
    std::string path() const { return m_folder.path().toStdString(); }

private:
    QTemporaryDir m_folder;
    bool m_mounted;
};

Edit largeNote(const Workshop& workshop, std::size_t bytes)
{
    Edit edit;
    for (const auto& [id, touchpoint] : workshop.all<Touchpoint>()) {
        Touchpoint after = touchpoint;
        after.note.assign(bytes, 'x');
        edit.changes.push_back(Change<Touchpoint>{touchpoint, after});
    }
    return edit;
}

} // namespace

class DiskFullTest : public QObject {
    Q_OBJECT

private slots:
    void refusesAnEditWholeWhereWritingFails();
    void keepsTheFileWhereWritingFails();
    void refusesEditsOnAFullDisk();
    void refusesToPublishOnAFullDisk();
};

void DiskFullTest::refusesAnEditWholeWhereWritingFails()
{
    const QTemporaryDir folder;
    Result<Opened> opened = Store::create(pathIn(folder, "work"), smallWorkshop());
    QVERIFY(opened);
    {
        const FileSizeLimit full(300'000);
        QVERIFY(!opened->store.write(largeNote(opened->workshop, 90'000)));
    }
    QVERIFY(*opened->store.load() == smallWorkshop());
    QVERIFY(perform(*opened, renameFirst(opened->workshop, "There is room again")));
    QVERIFY(*opened->store.load() == opened->workshop);
}

void DiskFullTest::keepsTheFileWhereWritingFails()
{
    const QTemporaryDir folder;
    const fs::path path = pathIn(folder, "a.rundblick");
    QVERIFY(writeWorkshop(path, smallWorkshop(), Existing::Refuse));
    const QByteArray before = bytesOf(path);
    Result<Opened> opened = Store::open(path, pathIn(folder, "work"));
    QVERIFY(opened);
    QVERIFY(perform(*opened, renameFirst(opened->workshop, "Kept")));
    {
        const FileSizeLimit full(30'000);
        QVERIFY(!opened->store.publish());
        QVERIFY(!writeWorkshop(pathIn(folder, "b"), smallWorkshop(), Existing::Refuse));
    }
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(filesIn(folder.path().toStdString()), std::size_t{2}); // the file, the folder
    QVERIFY(opened->store.hasUnpublished());
    QVERIFY(opened->store.publish());
    QVERIFY(*readWorkshop(path) == opened->workshop);
}

void DiskFullTest::refusesEditsOnAFullDisk()
{
    const TinyDisk disk;
    if (!disk.isMounted())
        QSKIP("needs the right to mount");
    Result<Opened> opened = Store::create(disk.path() + "/work", smallWorkshop());
    QVERIFY(opened);
    QVERIFY(perform(*opened, largeNote(opened->workshop, 50'000)));
    const Workshop before = opened->workshop;
    // The 300 kB of old notes go to the journal, the 600 kB of new ones to the file.
    const Status status = opened->store.write(largeNote(before, 99'000));
    QVERIFY(!status);
    QCOMPARE(status.error().code, Code::DiskFull);
    const Result<Workshop> after = opened->store.load();
    QVERIFY(after);
    QVERIFY(*after == before);
}

void DiskFullTest::refusesToPublishOnAFullDisk()
{
    const TinyDisk disk;
    if (!disk.isMounted())
        QSKIP("needs the right to mount");
    const QTemporaryDir folder;
    const fs::path path = disk.path() + "/a.rundblick";
    QVERIFY(writeWorkshop(path, smallWorkshop(), Existing::Refuse));
    const QByteArray before = bytesOf(path);
    Result<Opened> opened = Store::open(path, pathIn(folder, "work"));
    QVERIFY(opened);
    QVERIFY(perform(*opened, largeNote(opened->workshop, 99'000)));
    for (int i = 0; i < 6; ++i) {
        Touchpoint more;
        more.id = Id<Touchpoint>::random();
        more.name = std::to_string(i);
        more.note.assign(99'000, 'y');
        QVERIFY(perform(*opened, addRecord(more)));
    }
    QCOMPARE(opened->store.publish().error().code, Code::DiskFull);
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(filesIn(disk.path()), std::size_t{1});
}

QTEST_APPLESS_MAIN(DiskFullTest)
#include "tst_diskfull.moc"
