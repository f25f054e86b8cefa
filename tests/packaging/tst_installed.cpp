// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QImage>
#include <QMimeDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

// What an installation puts on the disk, looked at as a desktop, a shell and a reader of manuals
// look at it.
class InstalledTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everythingIsInItsPlace_data();
    void everythingIsInItsPlace();
    void iconsHaveTheirSize();
    void theMenuEntryIsValid();
    void theSoftwareCentreEntryIsValid();
    void aWorkshopIsRecognised_data();
    void aWorkshopIsRecognised();
    void theDesktopRecognisesAWorkshop();
    void oneVersionEverywhere();
    void manualsAreSound_data();
    void manualsAreSound();
    void manualsNameAllThatIsToldByHelp_data();
    void manualsNameAllThatIsToldByHelp();
    void completionProposes_data();
    void completionProposes();
    void completionKnowsAllThatIsToldByHelp();

private:
    struct Outcome {
        int code = -1;
        QByteArray output; // both streams
    };
    Outcome run(const QString& program, const QStringList& arguments) const;
    QStringList proposed(const QStringList& words) const;
    QString path(const char* name) const { return m_prefix.filePath(QString::fromLatin1(name)); }
    QByteArray read(const char* name) const;

    QTemporaryDir m_prefix;
    QByteArray m_help;
};

namespace {

const auto desktopEntry = "share/applications/org.rundblick.Rundblick.desktop";
const auto centreEntry = "share/metainfo/org.rundblick.Rundblick.metainfo.xml";
const auto mimeEntry = "share/mime/packages/org.rundblick.Rundblick.xml";
const auto completion = "share/bash-completion/completions/rundblick";

QString l1(const char* text)
{
    return QString::fromLatin1(text);
}

bool isThere(const char* tool)
{
    return !QStandardPaths::findExecutable(l1(tool)).isEmpty();
}

// "--template", "new": what the pattern captures in the help, each once.
QSet<QString> wordsOf(const QByteArray& help, const char* pattern)
{
    QSet<QString> words;
    const QRegularExpression word(l1(pattern), QRegularExpression::MultilineOption);
    QRegularExpressionMatchIterator found = word.globalMatch(QString::fromUtf8(help));
    while (found.hasNext())
        words << found.next().captured(1);
    return words;
}

QSet<QString> optionsOf(const QByteArray& help)
{
    return wordsOf(help, "(--[a-z][a-z-]+)");
}

QSet<QString> commandsOf(const QByteArray& help)
{
    return wordsOf(help, "^  rundblick ([a-z]+)");
}

} // namespace

#define NEEDS(tool, package)                                                                       \
    if (!isThere(tool))                                                                            \
    QSKIP("not looked at: " tool " is missing, install " package)

InstalledTest::Outcome InstalledTest::run(
    const QString& program, const QStringList& arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_prefix.path());
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAll()};
}

QByteArray InstalledTest::read(const char* name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void InstalledTest::initTestCase()
{
    qputenv("LC_ALL", "C.UTF-8");
    const Outcome installed
        = run(l1(CMAKE), {l1("--install"), l1(BUILD_FOLDER), l1("--prefix"), m_prefix.path()});
    QVERIFY2(installed.code == 0, installed.output);
    m_help = run(path("bin/rundblick"), {l1("--help")}).output;
    QVERIFY(commandsOf(m_help).size() >= 5);
    QVERIFY(optionsOf(m_help).size() >= 35);
    // The kinds of file of the system and ours in one folder, as they are where it is installed;
    // set before the first look at them, which reads the folders once.
    qputenv("XDG_DATA_DIRS", path("share").toUtf8());
    qputenv("XDG_DATA_HOME", path("nowhere").toUtf8());
    if (isThere("update-mime-database")) {
        QVERIFY(QFile::copy(l1("/usr/share/mime/packages/freedesktop.org.xml"),
            path("share/mime/packages/freedesktop.org.xml")));
        run(l1("update-mime-database"), {path("share/mime")});
    }
}

void InstalledTest::everythingIsInItsPlace_data()
{
    QTest::addColumn<QString>("name");
    for (const char* const name : {"bin/rundblick", desktopEntry, centreEntry, mimeEntry,
             completion, "share/man/man1/rundblick.1.gz", "share/man/de/man1/rundblick.1.gz",
             "share/doc/rundblick/copyright", "share/doc/rundblick/changelog.gz",
             "share/icons/hicolor/scalable/apps/org.rundblick.Rundblick.svg",
             "share/icons/hicolor/scalable/mimetypes/application-x-rundblick.svg"})
        QTest::newRow(name) << l1(name);
}

void InstalledTest::everythingIsInItsPlace()
{
    QFETCH(QString, name);
    QVERIFY(QFileInfo(m_prefix.filePath(name)).size() > 0);
}

void InstalledTest::iconsHaveTheirSize()
{
    int icons = 0;
    QDirIterator files(
        path("share/icons"), {l1("*.png")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QImage image(file);
        const int size
            = file.section(QLatin1Char('/'), -3, -3).section(QLatin1Char('x'), 0, 0).toInt();
        QCOMPARE(image.size(), QSize(size, size));
        QCOMPARE(qAlpha(image.pixel(0, 0)), 0); // its corners are free
        QCOMPARE(qAlpha(image.pixel(size / 2, size / 2)), 255);
        ++icons;
    }
    QCOMPARE(icons, 18); // nine sizes of two
}

void InstalledTest::theMenuEntryIsValid()
{
    NEEDS("desktop-file-validate", "desktop-file-utils");
    const Outcome outcome = run(l1("desktop-file-validate"), {path(desktopEntry)});
    QVERIFY2(outcome.code == 0 && outcome.output.isEmpty(), outcome.output);
}

void InstalledTest::theSoftwareCentreEntryIsValid()
{
    NEEDS("appstreamcli", "appstream");
    const Outcome outcome
        = run(l1("appstreamcli"), {l1("validate"), l1("--no-net"), path(centreEntry)});
    QVERIFY2(outcome.code == 0, outcome.output);
    QVERIFY2(!outcome.output.contains("W: ") && !outcome.output.contains("E: "), outcome.output);
}

void InstalledTest::aWorkshopIsRecognised_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("applicationId");
    QTest::addColumn<QString>("kind");
    const QString workshop = l1("application/x-rundblick");
    QTest::newRow("by name and content") << l1("a.rundblick") << QByteArray("Rbk1") << workshop;
    QTest::newRow("by content") << l1("nameless") << QByteArray("Rbk1") << workshop;
    QTest::newRow("another's database")
        << l1("another") << QByteArray(4, '\0') << l1("application/vnd.sqlite3");
}

void InstalledTest::aWorkshopIsRecognised()
{
    NEEDS("update-mime-database", "shared-mime-info");
    QFETCH(QString, name);
    QFETCH(QByteArray, applicationId);
    QFETCH(QString, kind);
    QFile file(m_prefix.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    // the head of an SQLite database: its sign at 0, the id of the application at 68
    file.write(QByteArray("SQLite format 3").leftJustified(68, '\0') + applicationId
        + QByteArray(4'024, '\0'));
    file.close();
    QCOMPARE(QMimeDatabase().mimeTypeForFile(file.fileName()).name(), kind);
    QCOMPARE(QMimeDatabase().mimeTypeForName(l1("application/x-rundblick")).iconName(),
        l1("application-x-rundblick"));
}

void InstalledTest::theDesktopRecognisesAWorkshop()
{
    NEEDS("update-mime-database", "shared-mime-info");
    NEEDS("gio", "libglib2.0-bin");
    for (const char* name : {"real.rundblick", "real"}) {
        QCOMPARE(run(path("bin/rundblick"), {l1("new"), path(name)}).code, 0);
        const Outcome outcome
            = run(l1("gio"), {l1("info"), l1("-a"), l1("standard::content-type"), path(name)});
        QVERIFY2(outcome.output.contains("application/x-rundblick"), outcome.output);
    }
}

void InstalledTest::oneVersionEverywhere()
{
    NEEDS("zcat", "gzip");
    QCOMPARE(
        run(path("bin/rundblick"), {l1("--version")}).output, "rundblick " RUNDBLICK_VERSION "\n");
    QVERIFY(read(centreEntry).contains("<release version=\"" RUNDBLICK_VERSION "\" date=\"20"));
    for (const char* page : {"share/man/man1/rundblick.1.gz", "share/man/de/man1/rundblick.1.gz"})
        QVERIFY(
            run(l1("zcat"), {path(page)}).output.contains("\"Rundblick " RUNDBLICK_VERSION "\""));
    QVERIFY(run(l1("zcat"), {path("share/doc/rundblick/changelog.gz")})
                .output.startsWith("rundblick (" RUNDBLICK_VERSION ") "));
}

void InstalledTest::manualsAreSound_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("en") << path("share/man/man1/rundblick.1.gz");
    QTest::newRow("de") << path("share/man/de/man1/rundblick.1.gz");
}

void InstalledTest::manualsAreSound()
{
    NEEDS("man", "man-db");
    QFETCH(QString, page);
    const Outcome outcome = run(
        l1("sh"), {l1("-c"), l1("man --warnings -E UTF-8 -l -Tutf8 -Z \"$0\" >/dev/null"), page});
    QVERIFY2(outcome.code == 0 && outcome.output.isEmpty(), outcome.output);
}

void InstalledTest::manualsNameAllThatIsToldByHelp_data()
{
    manualsAreSound_data();
}

void InstalledTest::manualsNameAllThatIsToldByHelp()
{
    NEEDS("zcat", "gzip");
    QFETCH(QString, page);
    const QByteArray manual = run(l1("zcat"), {page}).output.replace("\\-", "-");
    for (const QString& option : optionsOf(m_help))
        QVERIFY2(manual.contains(option.toUtf8()), qPrintable(option));
    for (const QString& command : commandsOf(m_help))
        QVERIFY2(
            manual.contains(QByteArray(".BI \"" + command.toUtf8() + ' ')), qPrintable(command));
}

// What bash proposes for the last of the words.
QStringList InstalledTest::proposed(const QStringList& words) const
{
    const QString script = l1("source \"$1\"; COMP_WORDS=(\"${@:2}\"); COMP_CWORD=$(($# - 2)); "
                              "_rundblick; printf '%s\\n' \"${COMPREPLY[@]}\"");
    const Outcome outcome
        = run(l1("bash"), QStringList{l1("-uc"), script, l1("bash"), path(completion)} + words);
    return QString::fromUtf8(outcome.output).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

void InstalledTest::completionProposes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("proposed");
    const auto row = [](const char* typed, const char* proposed) {
        QTest::newRow(typed) << l1(typed) << l1(proposed);
    };
    row("an", "analyse");
    row("new File.rundblick --t", "--template");
    row("new File.rundblick --template ca", "car-purchase");
    row("analyse File.rundblick --rule ", "cover|share");
    row("analyse File.rundblick --timing --ru", "--rule");
    row("import File.rundblick --ratings ", "rates.csv|share|bin");
    row("import File.rundblick --own ", "");
    row("export ", "Two words.rundblick|share|bin");
    row("--screenshot ma", "map|matrix");
    row("--screenshot map out.png --look p", "projector");
}

void InstalledTest::completionProposes()
{
    NEEDS("bash", "bash");
    QFETCH(QString, typed);
    QFETCH(QString, proposed);
    for (const char* name : {"Two words.rundblick", "rates.csv", "other.txt"})
        QVERIFY(QFile(path(name)).open(QIODevice::WriteOnly));
    for (const char* name : {"a.rundblick", "real.rundblick"})
        QFile::remove(path(name)); // of other tests
    QStringList found = this->proposed(l1("rundblick").split(u' ') + typed.split(u' '));
    QStringList expected = proposed.split(u'|', Qt::SkipEmptyParts);
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
}

void InstalledTest::completionKnowsAllThatIsToldByHelp()
{
    NEEDS("bash", "bash");
    const QStringList first = proposed({l1("rundblick"), QString()});
    QSet<QString> known(first.begin(), first.end());
    QVERIFY(known.contains(commandsOf(m_help)));
    for (const QString& command : first)
        for (const QString& option :
            proposed({l1("rundblick"), command, l1("x"), l1("y"), l1("--")}))
            known << option;
    const QSet<QString> unknown = optionsOf(m_help) - known;
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.values().join(QLatin1Char(' '))));
}

QTEST_GUILESS_MAIN(InstalledTest)
#include "tst_installed.moc"
