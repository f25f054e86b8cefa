// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/target/filelock.h"
#include "tests/app/program.h"
#include "tests/core/store/storetesting.h"

#include <csignal>

using namespace rundblick;

// One file in two programs that run at the same time: the second hears of the first, and takes over
// where the first was killed.
class TwoProgramsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theFileIsHeldWhileTheProgramRuns();
    void aKilledProgramIsSucceeded();

private:
    void startWindow(QProcess& process, const QString& data) const;
    QByteArray lockText() const { return bytesOf(lockPath(m_path)); }

    std::unique_ptr<Program> m_program;
    fs::path m_path;
};

static QByteArray processLine(const QProcess& process)
{
    return "\nprocess=" + QByteArray::number(process.processId()) + '\n';
}

void TwoProgramsTest::init()
{
    m_program = std::make_unique<Program>();
    m_path = m_program->path(QStringLiteral("a.rundblick")).toStdString();
    QCOMPARE(m_program->run({QStringLiteral("new"), QStringLiteral("a.rundblick")}).exitCode, 0);
}

// The window on the file, with a place of its own for what the program keeps.
void TwoProgramsTest::startWindow(QProcess& process, const QString& data) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_program->path(data));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_program->path(data));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QStringLiteral(RUNDBLICK_PROGRAM), {QString::fromStdString(m_path.string())});
}

void TwoProgramsTest::theFileIsHeldWhileTheProgramRuns()
{
    QProcess first;
    startWindow(first, QStringLiteral("first"));
    QTRY_VERIFY_WITH_TIMEOUT(lockOf(m_path).kind == LockKind::Held, 60'000);
    QVERIFY2(lockText().contains(processLine(first)), lockText());

    const QByteArray held = lockText();
    const fs::path working = m_program->path(QStringLiteral("second")).toStdString();
    const Result<Opened> refused = Store::open(m_path, working); // this program is the second
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Code::FileLocked);
    QCOMPARE(std::get<std::string>(*refused.error().find("who")), lockOf(m_path).holder.who);
    QVERIFY(Store::open(m_path, working, Access::ReadOnly));
    QCOMPARE(lockText(), held);
    QCOMPARE(m_program->run({QStringLiteral("check"), QStringLiteral("a.rundblick")}).exitCode, 0);
    QCOMPARE(lockText(), held); // commands that read take no lock

    first.kill();
    QVERIFY(first.waitForFinished(60'000));
}

void TwoProgramsTest::aKilledProgramIsSucceeded()
{
    QProcess first;
    startWindow(first, QStringLiteral("first"));
    QTRY_VERIFY_WITH_TIMEOUT(lockOf(m_path).kind == LockKind::Held, 60'000);
    const QByteArray firstLine = processLine(first);
    QCOMPARE(::kill(static_cast<pid_t>(first.processId()), SIGKILL), 0);
    QVERIFY(first.waitForFinished());
    QCOMPARE(first.exitStatus(), QProcess::CrashExit);
    QVERIFY(lockOf(m_path).kind == LockKind::Stale);
    QVERIFY2(lockText().contains(firstLine), lockText());

    QProcess second;
    startWindow(second, QStringLiteral("second"));
    QTRY_VERIFY_WITH_TIMEOUT(lockOf(m_path).kind == LockKind::Held, 60'000);
    QVERIFY2(lockText().contains(processLine(second)), lockText());
    QCOMPARE(filesIn(m_path.parent_path(), ".rundblick"), std::size_t{1}); // nothing set aside
    second.kill();
    QVERIFY(second.waitForFinished());
}

QTEST_GUILESS_MAIN(TwoProgramsTest)
#include "tst_twoprograms.moc"
