// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QStandardPaths>

using namespace rundblick;

// The program opens no connection to any network, whatever it does: its system calls are watched.
class NoNetworkTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aConnectionWouldBeSeen();
    void noneIsOpened_data();
    void noneIsOpened();
    void noLibraryForItIsLinked();

private:
    static QString l1(const char* text) { return QString::fromLatin1(text); }
    QByteArray socketsOf(const QString& program, const QStringList& arguments);

    Program m_program;
    int m_exitCode = -1;
};

void NoNetworkTest::initTestCase()
{
    const Run made
        = m_program.run({l1("new"), l1("Muster.rundblick"), l1("--template"), l1("sample")});
    QCOMPARE(made.exitCode, 0);
}

// The calls of the program and its children that make a socket or connect one.
QByteArray NoNetworkTest::socketsOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(l1("QT_QPA_PLATFORM"), l1("offscreen"));
    environment.insert(l1("XDG_DATA_HOME"), m_program.path(l1("data")));
    environment.insert(l1("XDG_CONFIG_HOME"), m_program.path(l1("config")));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_program.path(QString()));
    process.start(l1("strace"),
        QStringList{l1("-f"), l1("-qq"), l1("-e"), l1("trace=socket,connect"), l1("-o"),
            l1("calls.txt"), program}
            + arguments);
    const bool ended = process.waitForFinished(120'000);
    m_exitCode = ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return m_program.read(l1("calls.txt"));
}

void NoNetworkTest::aConnectionWouldBeSeen()
{
    if (QStandardPaths::findExecutable(l1("strace")).isEmpty())
        QSKIP("strace is not installed");
    const QByteArray calls
        = socketsOf(l1("bash"), {l1("-c"), l1("exec 3<>/dev/tcp/127.0.0.1/9; true")});
    QVERIFY(calls.contains("AF_INET"));
}

void NoNetworkTest::noneIsOpened_data()
{
    QTest::addColumn<QString>("call");
    for (const char* const call :
        {"--time-start Muster.rundblick", "--screenshot map map.png Muster.rundblick",
            "--screenshot mix mix.png Muster.rundblick", "analyse Muster.rundblick --draws 100",
            "export Muster.rundblick --pdf out.pdf", "copy Muster.rundblick --into c --discreet",
            "check Muster.rundblick", "--help"})
        QTest::newRow(call) << l1(call);
}

void NoNetworkTest::noneIsOpened()
{
    if (QStandardPaths::findExecutable(l1("strace")).isEmpty())
        QSKIP("strace is not installed");
    QFETCH(QString, call);
    const QByteArray calls = socketsOf(l1(RUNDBLICK_PROGRAM), call.split(QLatin1Char(' ')));
    QCOMPARE(m_exitCode, 0);
    QVERIFY2(!calls.contains("AF_INET"), calls.constData()); // nor AF_INET6
}

void NoNetworkTest::noLibraryForItIsLinked()
{
    QProcess process;
    process.start(l1("ldd"), {l1(RUNDBLICK_PROGRAM)});
    QVERIFY(process.waitForFinished());
    const QByteArray libraries = process.readAllStandardOutput();
    QVERIFY(libraries.contains("libQt6Core"));
    for (const char* library : {"libQt6Network", "libcurl", "libssl", "libQt6WebEngine"})
        QVERIFY2(!libraries.contains(library), library);
}

QTEST_GUILESS_MAIN(NoNetworkTest)
#include "tst_nonetwork.moc"
