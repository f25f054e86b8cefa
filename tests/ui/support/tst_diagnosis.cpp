// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/diagnosis/crashhandler.h"
#include "ui/support/diagnosis/logfile.h"
#include "ui/support/diagnosis/logtext.h"
#include "ui/support/diagnosis/runmarker.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>
#include <memory>
#include <stdexcept>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace rundblick;

class DiagnosisTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void logIsMovedAsideWhenFull();
    void tailBeginsWithAWholeLine();
    void twoProgramsShareALog();
    void messagesLoseWhatMayBeContent_data();
    void messagesLoseWhatMayBeContent();
    void sqliteMessagesLoseWhatMayBeContent_data();
    void sqliteMessagesLoseWhatMayBeContent();
    void markerIsLeftByAProgramThatWasKilled();
    void markerOfARunningProgramStays();
    void crashesAreReported_data();
    void crashesAreReported();
    void fewReportsAreKept();

private:
    QStringList files(const QString& pattern) const
    {
        return QDir(m_folder->path()).entryList({pattern}, QDir::Files, QDir::Name);
    }
    QByteArray read(const QString& name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QString l1(const char* text)
{
    return QString::fromLatin1(text);
}

// Does something in a process of its own; how that ended, as waitpid() says it.
template <typename Act>
int inAnotherProcess(Act&& act)
{
    const pid_t child = fork();
    if (child == 0) {
        qInstallMessageHandler(nullptr); // not Qt Test's, which would report them
        for (const int signal : {SIGSEGV, SIGABRT, SIGTERM})
            std::signal(signal, SIG_DFL);
        act();
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return status;
}

int useUpTheStack(int depth)
{
    volatile char room[4096];
    room[0] = static_cast<char>(depth);
    return depth == 0 ? 0 : useUpTheStack(depth - 1) + room[0];
}

void throwUncaught()
{
    std::thread([] { throw std::runtime_error("Brauerei Muster AG"); }).join();
}

} // namespace

void DiagnosisTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

// Lines of 100 bytes, ten of which fit in a file; three files.
void DiagnosisTest::logIsMovedAsideWhenFull()
{
    LogFile log(m_folder->path(), 1'000, 3);
    log.write("info", "x");
    const qsizetype frame = read(l1("rundblick.log")).size() - 1;
    QVERIFY(QFile::remove(m_folder->filePath(l1("rundblick.log"))));
    for (int number = 0; number < 45; ++number)
        log.write("info", QByteArray::number(number).rightJustified(100 - frame, '.'));
    QCOMPARE(files(l1("*")),
        QStringList({l1("rundblick.1.log"), l1("rundblick.2.log"), l1("rundblick.log")}));
    QCOMPARE(read(l1("rundblick.log")).count('\n'), 5); // 40 to 44
    QVERIFY(read(l1("rundblick.log")).endsWith("44\n"));
    QCOMPARE(read(l1("rundblick.1.log")).size(), 1'000); // 30 to 39
    QVERIFY(read(l1("rundblick.2.log")).endsWith("29\n")); // 20 to 29; before that is gone
}

void DiagnosisTest::tailBeginsWithAWholeLine()
{
    LogFile log(m_folder->path(), 1'000, 3);
    for (int number = 100; number < 130; ++number)
        log.write("info", QByteArray::number(number) + "\nsecond line");
    const QByteArray tail = LogFile::tail(m_folder->path(), 1'500);
    QVERIFY(tail.size() > 1'000 && tail.size() <= 1'500); // of two files
    QVERIFY(tail.startsWith("20"));
    QVERIFY(tail.endsWith("info: 129 second line\n"));
    const QByteArrayList lines = tail.trimmed().split('\n');
    int expected = 130 - static_cast<int>(lines.size());
    for (const QByteArray& line : lines)
        QVERIFY2(line.contains(QByteArray::number(expected++)), line.constData());
}

void DiagnosisTest::twoProgramsShareALog()
{
    LogFile one(m_folder->path(), 300, 5);
    LogFile other(m_folder->path(), 300, 5);
    for (int number = 0; number < 5; ++number) {
        one.write("info", "one");
        other.write("info", "other");
    }
    const QByteArray all = LogFile::tail(m_folder->path(), 10'000);
    QCOMPARE(all.count("info: one\n"), 5);
    QCOMPARE(all.count("info: other\n"), 5);
    QVERIFY(read(l1("rundblick.log")).size() <= 300);
}

void DiagnosisTest::messagesLoseWhatMayBeContent_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QByteArray>("kept");
    const auto row = [](const char* name, const char* message, const char* kept) {
        QTest::newRow(name) << QString::fromUtf8(message) << QByteArray(kept);
    };
    row("plain", "QPainter::begin: Paint device returned engine == 0, type: 2",
        "QPainter::begin: Paint device returned engine == 0, type ...");
    row("whole", "QTimer can only be used with threads started with QThread",
        "QTimer can only be used with threads started with QThread");
    row("argument", "QString::arg: Argument missing: Muster, AG",
        "QString::arg: Argument missing ...");
    row("path in brackets",
        "QIODevice::read (QFile, \"/home/anna/Muster.rundblick\"): device not open",
        "QIODevice::read ...");
    row("path with blanks", "Cannot open /home/anna/Muster AG/Rating.csv", "Cannot open ...");
    row("path of Windows", "Cannot open C:\\Muster\\a", "Cannot open C ...");
    row("address", "Cannot open file:///home/anna/Muster", "Cannot open file ...");
    row("quoted", "Unknown property 'Muster'", "Unknown property ...");
    row("behind a colon", "libpng warning: Muster", "libpng warning ...");
    row("umlauts", "Zürich Muster", "Z ...");
    row("lines", "first\nMuster", "first ...");
    row("nothing", "", "");
}

void DiagnosisTest::messagesLoseWhatMayBeContent()
{
    QFETCH(QString, message);
    QFETCH(QByteArray, kept);
    QCOMPARE(withoutContent(message), kept);
}

void DiagnosisTest::sqliteMessagesLoseWhatMayBeContent_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("kept");
    const auto row = [](const char* name, int code, const char* message, const char* kept) {
        QTest::newRow(name) << code << QByteArray(message) << QByteArray(kept);
    };
    row("open", 14, "os_unix.c:43204: (2) open(/home/anna/Muster AG.rundblick) - No such file",
        "SQLite 14 (unable to open database file) os_unix.c:43204: (2) open");
    row("corruption", 11, "database corruption at line 70232 of [df5c253c0b3dd24916e4ec7cf77d3db5]",
        "SQLite 11 (database disk image is malformed) at line 70232");
    row("statement", 19, "abort at 12 in [INSERT INTO brand VALUES('Muster')]: UNIQUE failed",
        "SQLite 19 (constraint failed)");
    row("aborts", 787, "statement aborts at 5: [DELETE FROM a WHERE b='Muster'] x",
        "SQLite 787 (constraint failed) aborts at 5");
    row("schema", 11, "malformed database schema (Muster) - near \"Muster\"",
        "SQLite 11 (database disk image is malformed)");
}

void DiagnosisTest::sqliteMessagesLoseWhatMayBeContent()
{
    QFETCH(int, code);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, kept);
    QCOMPARE(withoutContent(code, message.constData()), kept);
}

void DiagnosisTest::markerIsLeftByAProgramThatWasKilled()
{
    const auto runAndEnd = [this](int signal) {
        return inAnotherProcess([this, signal] {
            const RunMarker marker(m_folder->path());
            if (signal)
                raise(signal);
        });
    };
    QCOMPARE(runAndEnd(0), 0);
    QVERIFY(files(l1("*")).isEmpty()); // it ended as it should
    for (const int signal : {SIGKILL, SIGTERM, SIGSEGV}) {
        QCOMPARE(WTERMSIG(runAndEnd(signal)), signal);
        QCOMPARE(files(l1("running-*")).size(), 1);
        const RunMarker next(m_folder->path());
        QVERIFY(next.wasLeft());
        QCOMPARE(files(l1("running-*")).size(), 1); // its own
        const RunMarker second(m_folder->path());
        QVERIFY(!second.wasLeft()); // told once
    }
    QVERIFY(files(l1("*")).isEmpty());
}

void DiagnosisTest::markerOfARunningProgramStays()
{
    const RunMarker first(m_folder->path());
    const QStringList own = files(l1("running-*"));
    const int status = inAnotherProcess([this] {
        const RunMarker second(m_folder->path());
        _exit(second.wasLeft() ? 1 : 0); // without its end: it leaves its own
    });
    QCOMPARE(WEXITSTATUS(status), 0);
    QCOMPARE(files(l1("running-*")).size(), 2);
    const RunMarker third(m_folder->path());
    QVERIFY(third.wasLeft());
    QVERIFY(files(l1("running-*")).contains(own.first()));
}

void DiagnosisTest::crashesAreReported_data()
{
    QTest::addColumn<std::function<void()>>("crash");
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("reported");
    const auto row
        = [](const char* name, std::function<void()> crash, int signal, const char* reported) {
              QTest::newRow(name) << std::move(crash) << signal << l1(reported);
          };
    row(
        "bad access", [] { raise(SIGSEGV); }, SIGSEGV, "signal 11 (SIGSEGV, bad access to memory)");
    row(
        "abort", [] { std::abort(); }, SIGABRT, "signal 6 (SIGABRT, given up)");
    row(
        "arithmetic", [] { raise(SIGFPE); }, SIGFPE, "(SIGFPE");
    row(
        "bus", [] { raise(SIGBUS); }, SIGBUS, "(SIGBUS");
    row(
        "instruction", [] { raise(SIGILL); }, SIGILL, "(SIGILL");
    row(
        "Qt gives up", [] { qFatal("Brauerei Muster AG"); }, SIGABRT, "thread: main");
    row("uncaught exception", throwUncaught, SIGABRT, "exception: St13runtime_error");
    row(
        "on a thread", [] { std::thread([] { std::abort(); }).join(); }, SIGABRT, "thread: worker");
    row(
        "stack used up", [] { useUpTheStack(1'000'000); }, SIGSEGV, "(SIGSEGV");
}

void DiagnosisTest::crashesAreReported()
{
    QFETCH(std::function<void()>, crash);
    QFETCH(int, signal);
    QFETCH(QString, reported);
    const int status = inAnotherProcess([&] {
        installCrashHandler(m_folder->path());
        crash();
    });
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), signal); // as without the handler
    const QStringList reports = crashReports(m_folder->path());
    QCOMPARE(reports.size(), 1);
    const QString& report = reports.first();
    QVERIFY2(report.startsWith(l1("Rundblick " RUNDBLICK_VERSION " ended by signal ")),
        qPrintable(report));
    QVERIFY2(report.contains(reported), qPrintable(report));
    QVERIFY2(report.count(l1("\n")) > 8, qPrintable(report));
    QVERIFY(!report.contains(l1("Muster")));
    QVERIFY2(!report.contains(QDir::currentPath()), qPrintable(report));
}

void DiagnosisTest::fewReportsAreKept()
{
    for (int number = 0; number < 9; ++number) {
        QFile file(m_folder->filePath(l1("crash-%1-7.txt").arg(1'700'000'000 + number)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::number(number));
    }
    inAnotherProcess([this] {
        installCrashHandler(m_folder->path());
        raise(SIGSEGV);
    });
    const QStringList reports = crashReports(m_folder->path());
    QCOMPARE(reports.size(), 5);
    QVERIFY(reports.first().startsWith(l1("Rundblick ")));
    QCOMPARE(reports.mid(1), QStringList({l1("8"), l1("7"), l1("6"), l1("5")}));
}

QTEST_GUILESS_MAIN(DiagnosisTest)
#include "tst_diagnosis.moc"
