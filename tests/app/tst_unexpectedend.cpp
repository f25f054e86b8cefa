// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QDir>

#include <csignal>
#include <sys/syscall.h>
#include <unistd.h>

using namespace rundblick;

// The window, ended from outside in the middle of the work, and started again.
class UnexpectedEndTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aCrashIsReportedAndToldAtTheNextStart_data();
    void aCrashIsReportedAndToldAtTheNextStart();
    void commandsLeaveNoTrace();

private:
    void start(QProcess& process) const;
    QString logFolder() const { return m_program->path(QStringLiteral("data/rundblick/log")); }
    QByteArray log() const
    {
        return m_program->read(QStringLiteral("data/rundblick/log/rundblick.log"));
    }

    std::unique_ptr<Program> m_program;
};

static QString l1(const char* text)
{
    return QString::fromLatin1(text);
}

void UnexpectedEndTest::init()
{
    m_program = std::make_unique<Program>();
    const Run made
        = m_program->run({l1("new"), l1("Geheim.rundblick"), l1("--template"), l1("sample")});
    QCOMPARE(made.exitCode, 0);
}

// The window with the workshop, ready.
void UnexpectedEndTest::start(QProcess& process) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(l1("QT_QPA_PLATFORM"), l1("offscreen"));
    environment.insert(l1("XDG_DATA_HOME"), m_program->path(l1("data")));
    environment.insert(l1("XDG_CONFIG_HOME"), m_program->path(l1("config")));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    const qsizetype before = log().count("workshop 1: opened, 100 touchpoints");
    process.start(l1(RUNDBLICK_PROGRAM), {m_program->path(l1("Geheim.rundblick"))});
    QTRY_COMPARE_WITH_TIMEOUT(
        log().count("workshop 1: opened, 100 touchpoints"), before + 1, 60'000);
}

void UnexpectedEndTest::aCrashIsReportedAndToldAtTheNextStart_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<bool>("reported");
    QTest::newRow("bad access") << SIGSEGV << true;
    QTest::newRow("given up") << SIGABRT << true;
    QTest::newRow("killed") << SIGKILL << false;
}

void UnexpectedEndTest::aCrashIsReportedAndToldAtTheNextStart()
{
    QFETCH(int, signal);
    QFETCH(bool, reported);
    QProcess first;
    start(first);
    QVERIFY(!log().contains("ended unexpectedly"));
    QTest::qWait(200); // into its loop
    const auto process = static_cast<pid_t>(first.processId()); // and its main thread
    QCOMPARE(syscall(SYS_tgkill, process, process, signal), 0L);
    QVERIFY(first.waitForFinished());
    QCOMPARE(first.exitStatus(), QProcess::CrashExit);
    QCOMPARE(first.exitCode(), signal);

    const QStringList reports = QDir(logFolder()).entryList({l1("crash-*")});
    QCOMPARE(reports.size(), reported ? 1 : 0);
    if (reported) {
        const QByteArray report = m_program->read(l1("data/rundblick/log/") + reports.first());
        // The whole stack, wherever the program was.
        QVERIFY2(report.contains("thread: main"), report);
        QVERIFY2(report.contains("(main+"), report);
        QVERIFY(!report.contains("Geheim"));
    }
    QProcess second;
    start(second);
    QVERIFY(log().contains("the program before ended unexpectedly"));
    QVERIFY(!log().contains("Geheim"));
    second.kill();
    QVERIFY(second.waitForFinished());
}

void UnexpectedEndTest::commandsLeaveNoTrace()
{
    qputenv("XDG_DATA_HOME", m_program->path(l1("traces")).toUtf8());
    QCOMPARE(m_program->run({l1("check"), l1("Geheim.rundblick")}).exitCode, 0);
    QVERIFY(!QFile::exists(m_program->path(l1("traces"))));
}

QTEST_GUILESS_MAIN(UnexpectedEndTest)
#include "tst_unexpectedend.moc"
