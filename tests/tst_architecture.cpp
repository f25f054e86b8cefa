// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QRegularExpression>
#include <QStringBuilder>
#include <QTest>

#include <map>

// Who may include whom, and what every source has in common (blueprint: "Who may include whom").
class TestArchitecture : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aForbiddenIncludeIsFound_data();
    void aForbiddenIncludeIsFound();
    void includesFollowTheLayers();
    void everySourceNamesItsLicence();
    void everyBuildFileNamesItsLicence();
    void noSourceIsTooLong();
    void partsHaveOneLevelOfRoomsAtMost();

private:
    std::map<QString, QStringList> m_sources; // path from the root → lines
};

namespace {

const QDir root(QStringLiteral(TEST_DATA "/../.."));

// "core/engine/mix.cpp" → "core/engine"; "app/main.cpp" → "app"
QString folderOf(const QString& path)
{
    return path.section(QLatin1Char('/'), 0, -2);
}

bool isIn(const QString& folder, const QStringList& allowed)
{
    for (const QString& one : allowed)
        if (folder == one || folder.startsWith(one % QLatin1Char('/')))
            return true;
    return false;
}

// "core/engine/mix" is a room of the part "core/engine".
QString partOf(const QString& folder)
{
    return folder.section(QLatin1Char('/'), 0, 1);
}

// The folders that a source of this part may include from.
QStringList allowedFrom(const QString& folder)
{
    const QString base = QStringLiteral("core/base");
    const QString model = QStringLiteral("core/model");
    if (folder == base)
        return {base};
    if (folder == QLatin1String("core/report"))
        return {base, model, QStringLiteral("core/engine"), folder};
    if (folder.startsWith(QLatin1String("core/")))
        return {base, model, folder};
    if (folder.startsWith(QLatin1String("ui/")))
        return {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("resources")};
    if (folder == QLatin1String("resources/make"))
        return {QStringLiteral("core"), folder};
    if (folder == QLatin1String("resources"))
        return {folder};
    return {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"),
        QStringLiteral("resources")};
}

// Canvas, charts and panels meet only in Session and Selection.
bool areStrangers(const QString& one, const QString& other)
{
    const QStringList strangers{
        QStringLiteral("ui/canvas"), QStringLiteral("ui/charts"), QStringLiteral("ui/panels")};
    return one != other && strangers.contains(one) && strangers.contains(other);
}

// What is wrong with this include; empty where nothing is.
QString complaint(const QString& source, const QString& include, bool ours)
{
    const QString folder = partOf(folderOf(source));
    const QString told = source % QStringLiteral(" includes ") % include;
    if (ours)
        return isIn(folderOf(include), allowedFrom(folder))
                && !areStrangers(folder, partOf(folderOf(include)))
            ? QString()
            : told;
    static const QRegularExpression qt(QStringLiteral("^(Q|qcustomplot)"));
    if (folder.startsWith(QLatin1String("core/")) && qt.match(include).hasMatch())
        return told;
    static const QRegularExpression network(QStringLiteral(
        "^(QtNetwork|QNetwork|QTcp|QUdp|QSsl|QHost|QAbstractSocket|QLocalSocket|QLocalServer|QDns|"
        "QWebSocket|sys/socket\\.h|netinet/|arpa/|netdb\\.h|curl/|boost/asio|boost/beast)"));
    if (network.match(include).hasMatch())
        return told; // Rundblick works without
    if (include == QLatin1String("sqlite3.h") && folder != QLatin1String("core/store"))
        return told;
    return {};
}

QStringList complaintsAbout(const QString& source, const QStringList& lines)
{
    static const QRegularExpression directive(
        QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    QStringList complaints;
    for (const QString& line : lines) {
        const QRegularExpressionMatch match = directive.match(line);
        // The output of moc stands beside its source in the build folder.
        if (!match.hasMatch() || match.captured(2).endsWith(QLatin1String(".moc")))
            continue;
        const QString found
            = complaint(source, match.captured(2), match.captured(1) == QLatin1String("\""));
        if (!found.isEmpty())
            complaints << found;
    }
    return complaints;
}

} // namespace

void TestArchitecture::initTestCase()
{
    for (const char* top : {"app", "core", "ui", "resources", "packaging", "tests"}) {
        QDirIterator files(root.filePath(QLatin1String(top)),
            {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            m_sources[root.relativeFilePath(file.fileName())]
                = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
        }
    }
    QVERIFY2(m_sources.size() > 50, "the sources are not where they are expected");
}

void TestArchitecture::aForbiddenIncludeIsFound_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char* name, const char* source, const char* line, bool allowed) {
        QTest::addRow("%s", name) << QString::fromLatin1(source) << QString::fromLatin1(line)
                                  << allowed;
    };
    row("Qt in core", "core/engine/x.cpp", "#include <QString>", false);
    row("QCustomPlot in core", "core/report/x.cpp", "#include <qcustomplot.h>", false);
    row("SQLite in the engine", "core/engine/x.cpp", "#include <sqlite3.h>", false);
    row("SQLite in the window", "ui/session/x.cpp", "#include <sqlite3.h>", false);
    row("SQLite in the store", "core/store/x.cpp", "#include <sqlite3.h>", true);
    row("store in the engine", "core/engine/x.cpp", "#include \"core/store/store.h\"", false);
    row("engine in the store", "core/store/x.cpp", "#include \"core/engine/mix.h\"", false);
    row("engine in the exchange", "core/exchange/x.cpp", "#include \"core/engine/mix.h\"", false);
    row("a room of the engine in another", "core/engine/mix/x.cpp",
        "#include \"core/engine/analysis.h\"", true);
    row("store in a room of the engine", "core/engine/mix/x.cpp", "#include \"core/store/store.h\"",
        false);
    row("engine in the report", "core/report/x.cpp", "#include \"core/engine/mix.h\"", true);
    row("model in base", "core/base/x.h", "#include \"core/model/edit.h\"", false);
    row("ui in core", "core/model/x.h", "#include \"ui/paint/look.h\"", false);
    row("app in ui", "ui/window/x.h", "#include \"app/main.h\"", false);
    row("charts in the canvas", "ui/canvas/x.cpp", "#include \"ui/charts/chart.h\"", false);
    row("panels in the charts", "ui/charts/x.cpp", "#include \"ui/panels/form.h\"", false);
    row("panels in a page", "ui/pages/x.cpp", "#include \"ui/panels/form.h\"", true);
    row("network in the window", "ui/window/x.cpp", "#include <QNetworkAccessManager>", false);
    row("sockets in the store", "core/store/x.cpp", "#include <sys/socket.h>", false);
    row("own folder by short name", "ui/canvas/x.cpp", "#include \"view.h\"", false);
}

void TestArchitecture::aForbiddenIncludeIsFound()
{
    QFETCH(QString, source);
    QFETCH(QString, line);
    QFETCH(bool, allowed);
    QCOMPARE(complaintsAbout(source, {line}).isEmpty(), allowed);
}

void TestArchitecture::includesFollowTheLayers()
{
    QStringList complaints;
    for (const auto& [path, lines] : m_sources)
        if (!path.startsWith(QLatin1String("tests/")))
            complaints << complaintsAbout(path, lines);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
}

void TestArchitecture::everySourceNamesItsLicence()
{
    const QString licence = QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later");
    for (const auto& [path, lines] : m_sources)
        QVERIFY2(lines.first() == licence, qPrintable(path));
}

void TestArchitecture::everyBuildFileNamesItsLicence()
{
    QStringList files{QStringLiteral("CMakeLists.txt"), QStringLiteral("packaging/prepare")};
    for (const char* top : {"app", "core", "ui", "resources", "packaging", "tests"}) {
        QDirIterator found(root.filePath(QLatin1String(top)), {QStringLiteral("CMakeLists.txt")},
            QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext())
            files << root.relativeFilePath(found.next());
    }
    QVERIFY(files.size() > 5);
    for (const QString& path : std::as_const(files)) {
        QFile file(root.filePath(path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(
            file.readLine() == "# SPDX-License-Identifier: GPL-3.0-or-later\n", qPrintable(path));
    }
}

void TestArchitecture::noSourceIsTooLong()
{
    QStringList tooLong;
    for (const auto& [path, lines] : m_sources)
        if (lines.size() > 400 + 1) // the text after the last line end counts
            tooLong << path;
    QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(QLatin1Char('\n'))));
}

void TestArchitecture::partsHaveOneLevelOfRoomsAtMost()
{
    for (const auto& [path, lines] : m_sources)
        if (!path.startsWith(QLatin1String("tests/"))) // mirrors the sources one level lower
            QVERIFY2(path.count(QLatin1Char('/')) <= 3, qPrintable(path));
}

QTEST_APPLESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
