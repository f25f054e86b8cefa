// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStringBuilder>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

// The program speaks German completely, and its translations are up to date with the sources.
class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void everySentenceIsTranslated_data();
    void everySentenceIsTranslated();
    void placeholdersSurviveTranslation();
    void germanIsWrittenAsInSwitzerland();
};

namespace {

const QString root = QStringLiteral(TEST_DATA "/../..");

QString tsFile(const QString& language)
{
    return root % QStringLiteral("/translations/rundblick_") % language % QStringLiteral(".ts");
}

struct Entry {
    QString source;
    QStringList translations; // several where there are plurals
    bool finished = true;
};

Entry readEntry(QXmlStreamReader& xml)
{
    Entry entry;
    while (!(
        xml.readNext() == QXmlStreamReader::EndElement && xml.name() == QLatin1String("message"))) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("source"))
            entry.source = xml.readElementText();
        else if (xml.name() == QLatin1String("numerusform"))
            entry.translations << xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            entry.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (xml.readNext() == QXmlStreamReader::Characters && !xml.isWhitespace())
                entry.translations << xml.text().toString();
        }
    }
    return entry;
}

QList<Entry> entriesOf(const QString& path)
{
    QList<Entry> entries;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement
            && xml.name() == QLatin1String("message"))
            entries << readEntry(xml);
    return entries;
}

QSet<QString> placeholdersIn(const QString& text)
{
    static const QRegularExpression placeholder(QStringLiteral("%n|%L?[0-9]+|\\{[a-zA-Z0-9]+\\}"));
    QSet<QString> found;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();)
        found << matches.next().captured();
    return found;
}

} // namespace

void TestTranslations::everySentenceIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("options");
    QTest::addRow("German") << QStringLiteral("de") << QStringList();
    QTest::addRow("English plurals")
        << QStringLiteral("en") << QStringList{QStringLiteral("-pluralonly")};
}

// lupdate over the sources finds nothing that the .ts file has not, finished.
void TestTranslations::everySentenceIsTranslated()
{
    QFETCH(QString, language);
    QFETCH(QStringList, options);
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("rundblick_%1.ts").arg(language));
    QVERIFY(QFile::copy(tsFile(language), copy));
    QProcess lupdate;
    lupdate.start(QStringLiteral(LUPDATE),
        QStringList{QStringLiteral("-silent"), QStringLiteral("-no-obsolete"),
            QStringLiteral("-extensions"), QStringLiteral("cpp,h"), QStringLiteral("-I"), root,
            root % QStringLiteral("/ui"), root % QStringLiteral("/app")}
            + options + QStringList{QStringLiteral("-ts"), copy});
    QVERIFY(lupdate.waitForFinished());
    QCOMPARE(lupdate.exitCode(), 0);
    // It complains where it does not know the class of a tr(): Qt would look elsewhere.
    QCOMPARE(QString::fromUtf8(lupdate.readAllStandardError()), QString());

    QStringList open;
    const QList<Entry> entries = entriesOf(copy);
    for (const Entry& entry : entries)
        if (!entry.finished || entry.translations.isEmpty()
            || entry.translations.contains(QString()))
            open << entry.source;
    QVERIFY2(open.isEmpty(),
        qPrintable(QStringLiteral("build update_translations and translate:\n")
            % open.join(QLatin1Char('\n'))));
    QCOMPARE(entries.size(), entriesOf(tsFile(language)).size()); // nothing obsolete either
    QVERIFY(!entries.isEmpty());
}

void TestTranslations::placeholdersSurviveTranslation()
{
    const QList<Entry> entries = entriesOf(tsFile(QStringLiteral("de")));
    for (const Entry& entry : entries)
        for (const QString& translation : entry.translations) {
            QSet<QString> expected = placeholdersIn(entry.source);
            if (!translation.contains(QStringLiteral("%n")))
                expected.remove(QStringLiteral("%n")); // "one touchpoint" needs no number
            QVERIFY2(placeholdersIn(translation) == expected, qPrintable(translation));
        }
}

void TestTranslations::germanIsWrittenAsInSwitzerland()
{
    const QList<Entry> entries = entriesOf(tsFile(QStringLiteral("de")));
    for (const Entry& entry : entries)
        for (const QString& translation : entry.translations) {
            QVERIFY2(!translation.contains(QStringLiteral("ß")), qPrintable(translation));
            QVERIFY2(!translation.contains(QStringLiteral("„")), qPrintable(translation));
        }
}

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
