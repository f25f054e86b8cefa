// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/steppedwork.h"
#include "tests/support/workshops.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace rundblick;

// Lets every single system call that changes a disk fail, in every way, and looks at what is left.
class FaultsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsEverLostOrMixed_data();
    void nothingIsEverLostOrMixed();
    void cleanupTestCase();

private:
    bool breaks(const QString& call, const QString& fault, int when);
    void judge(const SharedSaid& said) const;
    void judgeFile(const SharedSaid& said) const;
    void judgeWorkingCopy(const SharedSaid& said) const;

    QString m_strace;
    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_target;
    fs::path m_working;
    int m_runs = 0;
};

void FaultsTest::initTestCase()
{
    m_strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
    if (m_strace.isEmpty())
        QSKIP("strace is not installed");
}

void FaultsTest::nothingIsEverLostOrMixed_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("fault");
    const char* const calls[] = {"openat", "pwrite64", "write", "fdatasync", "fsync", "ftruncate",
        "unlink,unlinkat", "rename,renameat2", "link,linkat", "mkdir", "copy_file_range,sendfile"};
    const std::pair<const char*, const char*> faults[] = {{"killed", "signal=KILL"},
        {"disk full", "error=ENOSPC"}, {"input or output error", "error=EIO"}};
    for (const char* call : calls)
        for (const auto& [name, fault] : faults)
            QTest::addRow("%s: %s", call, name)
                << QString::fromLatin1(call) << QString::fromLatin1(fault);
}

// Runs the work with the fault at the when-th call; false where it was over before.
bool FaultsTest::breaks(const QString& call, const QString& fault, int when)
{
    const QString log = m_folder->filePath(QStringLiteral("log"));
    QProcess process;
    process.start(m_strace,
        {QStringLiteral("--follow-forks"), QStringLiteral("--output=") + log,
            QStringLiteral("--inject=%1:%2:when=%3").arg(call, fault).arg(when),
            QStringLiteral(FAULTY_RUN), QString::fromStdString(m_target.string()),
            QString::fromStdString(m_working.string()),
            m_folder->filePath(QStringLiteral("said"))});
    process.waitForFinished(60'000);
    QFile lines(log);
    if (!lines.open(QFile::ReadOnly))
        return false;
    const QByteArray text = lines.readAll();
    return text.contains("(INJECTED)") || text.contains("killed by SIGKILL");
}

void FaultsTest::judgeFile(const SharedSaid& said) const
{
    std::vector<Message> notices;
    const Result<Workshop> published = readWorkshop(m_target, &notices);
    QVERIFY2(published, published ? "" : codeText(published.error().code).data());
    QVERIFY(notices.empty());
    QVERIFY(isWhole(*published));
    QVERIFY(stateOf(*published) >= said->published); // what was called saved is there
    QVERIFY(stateOf(*published) <= said->attempted);
}

void FaultsTest::judgeWorkingCopy(const SharedSaid& said) const
{
    const std::vector<UnfinishedWork> works = unfinishedWork(m_working);
    if (works.empty()) {
        QVERIFY(stateOf(*readWorkshop(m_target)) >= said->written);
        return;
    }
    QCOMPARE(works.size(), std::size_t{1});
    Result<Opened> resumed = Store::resume(works.front(), Access::IgnoreLock);
    QVERIFY2(resumed, resumed ? "" : codeText(resumed.error().code).data());
    QVERIFY(isWhole(resumed->workshop));
    QVERIFY(stateOf(resumed->workshop) >= said->written);
    QVERIFY(stateOf(resumed->workshop) <= said->attempted);
    QVERIFY(resumed->store.publish());
    QVERIFY(*readWorkshop(m_target) == resumed->workshop);
}

void FaultsTest::judge(const SharedSaid& said) const
{
    judgeFile(said);
    if (!QTest::currentTestFailed())
        judgeWorkingCopy(said);
}

void FaultsTest::nothingIsEverLostOrMixed()
{
    QFETCH(QString, call);
    QFETCH(QString, fault);
    for (int when = 1; when < 5000; ++when) {
        m_folder = std::make_unique<QTemporaryDir>();
        m_target = pathIn(*m_folder, "a.rundblick");
        m_working = pathIn(*m_folder, "work");
        QVERIFY(writeWorkshop(m_target, smallWorkshop(), Existing::Refuse));
        const SharedSaid said(pathIn(*m_folder, "said"));
        QVERIFY(said.isThere());
        const bool broke = breaks(call, fault, when);
        judge(said);
        if (QTest::currentTestFailed()) {
            qWarning("%s, %s, call %d", qPrintable(call), qPrintable(fault), when);
            return;
        }
        if (!broke) {
            QVERIFY(said->isDone);
            QCOMPARE(said->published.load(), 2);
            qInfo("%d runs", when - 1);
            m_runs += when - 1;
            return;
        }
    }
    QFAIL("the work never ends");
}

void FaultsTest::cleanupTestCase()
{
    qInfo("%d runs in all", m_runs);
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
