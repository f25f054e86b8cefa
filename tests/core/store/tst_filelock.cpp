// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/target/locktext.h"
#include "tests/core/store/storetesting.h"
#include "tests/support/workshops.h"

#include <QTest>

#include <csignal>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

using namespace rundblick;

namespace {

void age(const fs::path& path, std::chrono::seconds seconds)
{
    fs::last_write_time(path, fs::file_time_type::clock::now() - seconds);
}

void writeLock(const fs::path& target, const LockText& lock)
{
    std::ofstream(lockPath(target)) << written(lock);
}

// A process that came to its end.
std::int64_t deadProcess()
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(0);
    ::waitpid(child, nullptr, 0);
    return child;
}

const LockHolder anna{"anna@desk", "2026-11-22T09:30:00Z"};

} // namespace

// One file, one writer: others are told who has it.
class FileLockTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theLockSaysWhoAndSince();
    void aLockIsStaleOrNot_data();
    void aLockIsStaleOrNot();
    void aLockOfThisComputerEndsWithItsProcess();
    void staleLocksAreReplaced();
    void refreshingKeepsTheLock();
    void aLockThatSomebodyTookIsLeftAlone();
    void aFolderThatCannotBeWrittenHasNoLock();
    void locksAreNeverTrusted_data();
    void locksAreNeverTrusted();
    void openingIsRefusedWhereSomebodyHasTheFile();
    void openingTwiceIsNoticed();
    void aKilledProgramLeavesNoLock();
    void readOnlyNeitherLocksNorEdits();
    void savingAsTakesTheOtherLock();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_path;
    fs::path m_working;
};

void FileLockTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = pathIn(*m_folder, "a.rundblick");
    m_working = pathIn(*m_folder, "work");
    QVERIFY(writeWorkshop(m_path, smallWorkshop(), Existing::Refuse));
}

void FileLockTest::theLockSaysWhoAndSince()
{
    QVERIFY(lockOf(m_path).kind == LockKind::Free);
    {
        const Result<FileLock> lock = FileLock::take(m_path);
        QVERIFY(lock && lock->isTaken());
        QCOMPARE(lockPath(m_path), pathIn(*m_folder, ".~lock.a.rundblick#"));
        const LockState state = lockOf(m_path);
        QVERIFY(state.kind == LockKind::Held);
        QVERIFY(state.holder.who.find('@') != std::string::npos);
        QCOMPARE(state.holder.since.size(), std::size_t{20});
        const Error refused = FileLock::take(m_path).error();
        QCOMPARE(refused.code, Code::FileLocked);
        QCOMPARE(std::get<std::string>(*refused.find("who")), state.holder.who);
        QCOMPARE(std::get<std::string>(*refused.find("since")), state.holder.since);
        QCOMPARE(std::get<std::string>(*refused.find("file")), m_path.string());
    }
    QVERIFY(!fs::exists(lockPath(m_path)));
}

void FileLockTest::aLockIsStaleOrNot_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("held");
    QTest::newRow("a running process, long not refreshed") << QByteArray("none") << 9999 << true;
    QTest::newRow("a number given again") << QByteArray("started") << 0 << false;
    QTest::newRow("an earlier start of this computer") << QByteArray("boot") << 0 << false;
    QTest::newRow("another computer, fresh") << QByteArray("machine") << 60 << true;
    QTest::newRow("another computer, old") << QByteArray("machine") << 400 << false;
    QTest::newRow("another container, fresh") << QByteArray("space") << 60 << true;
    QTest::newRow("another container, old") << QByteArray("space") << 400 << false;
    QTest::newRow("a clock ahead by minutes") << QByteArray("machine") << -600 << true;
    QTest::newRow("a clock ahead by days") << QByteArray("machine") << -200'000 << false;
}

void FileLockTest::aLockIsStaleOrNot()
{
    QFETCH(QByteArray, change);
    QFETCH(int, seconds);
    QFETCH(bool, held);
    LockText lock{anna, ownMark()};
    if (change == "started")
        ++lock.mark.started;
    if (change == "space")
        lock.mark.space.push_back('x');
    if (change == "boot" || change == "machine")
        lock.mark.boot.push_back('x');
    if (change == "machine")
        lock.mark.machine.push_back('x');
    if (change == "boot" && lock.mark.machine.empty())
        QSKIP("this computer has no number of its own");
    writeLock(m_path, lock);
    age(lockPath(m_path), std::chrono::seconds(seconds));
    const LockState state = lockOf(m_path);
    QVERIFY(state.kind == (held ? LockKind::Held : LockKind::Stale));
    QVERIFY(state.holder == anna);
}

void FileLockTest::aLockOfThisComputerEndsWithItsProcess()
{
    LockText lock{anna, ownMark()};
    lock.mark.process = deadProcess();
    writeLock(m_path, lock);
    QVERIFY(lockOf(m_path).kind == LockKind::Stale);
}

void FileLockTest::staleLocksAreReplaced()
{
    LockText lock{anna, ownMark()};
    lock.mark.process = deadProcess();
    writeLock(m_path, lock);
    const Result<FileLock> taken = FileLock::take(m_path);
    QVERIFY(taken && taken->isTaken());
    QVERIFY(lockOf(m_path).holder.who != anna.who);
    QCOMPARE(filesIn(m_folder->path().toStdString()), std::size_t{1}); // nothing set aside stays
}

void FileLockTest::refreshingKeepsTheLock()
{
    const Result<FileLock> lock = FileLock::take(m_path);
    age(lockPath(m_path), std::chrono::hours(1));
    const auto before = fs::last_write_time(lockPath(m_path));
    QVERIFY(lock->refresh());
    QVERIFY(fs::last_write_time(lockPath(m_path)) - before > std::chrono::minutes(59));
    fs::remove(lockPath(m_path)); // somebody tidied up
    QVERIFY(lock->refresh());
    QVERIFY(lockOf(m_path).kind == LockKind::Held);
}

void FileLockTest::aLockThatSomebodyTookIsLeftAlone()
{
    {
        const Result<FileLock> lock = FileLock::take(m_path);
        writeLock(m_path, {anna, {}});
        QVERIFY(!lock->refresh());
    }
    QVERIFY(lockOf(m_path).holder == anna);
}

void FileLockTest::aFolderThatCannotBeWrittenHasNoLock()
{
    const fs::path missing = pathIn(*m_folder, "none") / "a.rundblick";
    const Result<FileLock> lock = FileLock::take(missing);
    QVERIFY(lock);
    QVERIFY(!lock->isTaken());
    QVERIFY(lock->refresh());
    std::string longest(245, 'x');
    longest += ".rundblick";
    QVERIFY(!FileLock::take(pathIn(*m_folder, longest.c_str()))
                 ->isTaken()); // the lock's name would be too long
}

void FileLockTest::locksAreNeverTrusted_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("who");
    QTest::addColumn<QByteArray>("since");
    QTest::newRow("empty") << QByteArray() << QByteArray() << QByteArray();
    QTest::newRow("nonsense") << QByteArray(5000, '=') << QByteArray() << QByteArray();
    QTest::newRow("zeros") << QByteArray(5000, '\0') << QByteArray() << QByteArray();
    QTest::newRow("controls") << QByteArray("who=a\x1b[31m\rb\x7f\nsince=now")
                              << QByteArray("a[31mb") << QByteArray();
    QTest::newRow("long") << "who=" + QByteArray(500, 'x') << QByteArray(80, 'x') << QByteArray();
    QTest::newRow("cut in a letter")
        << "who=" + QByteArray(79, 'x') + "ü" << QByteArray(79, 'x') << QByteArray();
    QTest::newRow("no UTF-8") << QByteArray("who=\xff\xfe") << QByteArray() << QByteArray();
    QTest::newRow("numbers beyond all") << QByteArray(
        "process=99999999999999999999\nstarted=-1\nwho=b@c\nsince=2026-11-22T09:30:00Z\n")
                                        << QByteArray("b@c") << QByteArray("2026-11-22T09:30:00Z");
    QTest::newRow("tags stay text")
        << QByteArray("who=<b>%1 %n</b>") << QByteArray("<b>%1 %n</b>") << QByteArray();
}

void FileLockTest::locksAreNeverTrusted()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, who);
    QFETCH(QByteArray, since);
    std::ofstream(lockPath(m_path), std::ios::binary).write(text.constData(), text.size());
    age(lockPath(m_path), std::chrono::minutes(6));
    const LockState state = lockOf(m_path);
    QVERIFY(state.kind == LockKind::Stale);
    QCOMPARE(QByteArray::fromStdString(state.holder.who), who);
    QCOMPARE(QByteArray::fromStdString(state.holder.since), since);
    QVERIFY(FileLock::take(m_path)->isTaken());
}

void FileLockTest::openingIsRefusedWhereSomebodyHasTheFile()
{
    writeLock(m_path, {anna, {}}); // fresh, of nobody knows where
    const QByteArray theirs = bytesOf(lockPath(m_path));
    const Result<Opened> refused = Store::open(m_path, m_working);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Code::FileLocked);
    QCOMPARE(std::get<std::string>(*refused.error().find("who")), anna.who);
    QCOMPARE(filesIn(m_working), std::size_t{0});
    {
        Result<Opened> anyway = Store::open(m_path, m_working, Access::IgnoreLock);
        QVERIFY(anyway);
        QVERIFY(perform(*anyway, renameFirst(anyway->workshop, "Anyway")));
        QVERIFY(anyway->store.publish());
    }
    QCOMPARE(bytesOf(lockPath(m_path)), theirs);
}

void FileLockTest::openingTwiceIsNoticed()
{
    {
        const Result<Opened> first = Store::open(m_path, m_working);
        QVERIFY(first);
        QCOMPARE(Store::open(m_path, m_working).error().code, Code::FileLocked);
    }
    QVERIFY(Store::open(m_path, m_working));
    QVERIFY(!fs::exists(lockPath(m_path)));
}

void FileLockTest::aKilledProgramLeavesNoLock()
{
    int ends[2];
    QVERIFY(::pipe(ends) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const Result<Opened> opened = Store::open(m_path, m_working);
        const char good = opened ? 'y' : 'n';
        const bool told = ::write(ends[1], &good, 1) == 1;
        for (;;)
            ::pause();
        ::_exit(told ? 0 : 1);
    }
    char good = 'n';
    QVERIFY(::read(ends[0], &good, 1) == 1 && good == 'y');
    QCOMPARE(Store::open(m_path, m_working).error().code, Code::FileLocked);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    QVERIFY(fs::exists(lockPath(m_path)));
    QVERIFY(Store::open(m_path, m_working));
    QVERIFY(!fs::exists(lockPath(m_path)));
    ::close(ends[0]);
    ::close(ends[1]);
}

void FileLockTest::readOnlyNeitherLocksNorEdits()
{
    const QByteArray before = bytesOf(m_path);
    const Result<FileLock> theirs = FileLock::take(m_path);
    {
        Result<Opened> opened = Store::open(m_path, m_working, Access::ReadOnly);
        QVERIFY(opened);
        const Status written = opened->store.write(renameFirst(opened->workshop, "No"));
        QCOMPARE(written.error().code, Code::FileReadOnly);
        QCOMPARE(opened->store.publish().error().code, Code::FileReadOnly);
        QVERIFY(*opened->store.load() == smallWorkshop());
        QVERIFY(!opened->store.lock() || !opened->store.lock()->isTaken());
        QVERIFY(theirs->refresh()); // it is still theirs
        const fs::path copy = pathIn(*m_folder, "copy.rundblick");
        QVERIFY(opened->store.setTarget(copy)); // goes on with a copy
        QVERIFY(perform(*opened, renameFirst(opened->workshop, "Yes")));
        QVERIFY(opened->store.publish());
        QVERIFY(*readWorkshop(copy) == opened->workshop);
    }
    QCOMPARE(bytesOf(m_path), before);
}

void FileLockTest::savingAsTakesTheOtherLock()
{
    const fs::path other = pathIn(*m_folder, "b.rundblick");
    Result<Opened> opened = Store::open(m_path, m_working);
    {
        const Result<FileLock> theirs = FileLock::take(other);
        QCOMPARE(opened->store.setTarget(other).error().code, Code::FileLocked);
        QCOMPARE(opened->store.target(), fs::canonical(m_path));
        QVERIFY(lockOf(m_path).kind == LockKind::Held);
    }
    QVERIFY(opened->store.setTarget(other));
    QVERIFY(lockOf(m_path).kind == LockKind::Free);
    QVERIFY(lockOf(other).kind == LockKind::Held);
}

QTEST_APPLESS_MAIN(FileLockTest)
#include "tst_filelock.moc"
