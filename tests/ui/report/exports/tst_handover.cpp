// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/compute.h"
#include "tests/support/workshops.h"
#include "ui/paint/look.h"
#include "ui/report/exports/exportfolder.h"
#include "ui/report/exports/formatwords.h"
#include "ui/report/exports/handover.h"
#include "ui/report/exports/indexpage.h"
#include "ui/support/strings.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace rundblick;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<ExportFormat> allFormats()
{
    std::vector<ExportFormat> formats;
    for (const FormatRule& rule : exportFormats())
        formats.push_back(rule.format);
    return formats;
}

} // namespace

// The folder that the client keeps.
class HandOverTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFormatIsRegisteredOnce();
    void allFormatsComeTogether_data();
    void allFormatsComeTogether();
    void theIndexNamesEveryFile();
    void namesAreNoCodeInTheIndex();
    void aFolderIsWrittenWholeOrNotAtAll();
    void nothingThatIsThereIsOverwritten();

private:
    ExportJob job(const QString& language) const
    {
        return {m_workshop, m_analysis, {}, {Paper::A4, language}};
    }

    Workshop m_workshop;
    Analysis m_analysis;
};

void HandOverTest::initTestCase()
{
    loadFonts();
    m_workshop = smallWorkshop();
    ComputeOptions options;
    options.draws = 0;
    m_analysis = *compute(m_workshop, studyOf(m_workshop), options, {});
}

void HandOverTest::everyFormatIsRegisteredOnce()
{
    QStringList options;
    for (const FormatRule& rule : exportFormats()) {
        QVERIFY(!options.contains(toQt(rule.option)));
        options << toQt(rule.option);
        QVERIFY(rule.ending.starts_with('.'));
        QVERIFY(makeRendering(rule.format, job(QStringLiteral("en"))));
        QCOMPARE(&ruleOf(rule.format), &rule);
        QVERIFY(!fileNameOf(rule.format).isEmpty() && !useOf(rule.format).isEmpty());
    }
}

void HandOverTest::allFormatsComeTogether_data()
{
    QTest::addColumn<QString>("language");
    QTest::addRow("en") << QStringLiteral("en");
    QTest::addRow("de") << QStringLiteral("de");
}

void HandOverTest::allFormatsComeTogether()
{
    QFETCH(QString, language);
    HandOver handOver(job(language), allFormats());
    double before = 0.0;
    while (!handOver.step()) {
        QVERIFY(handOver.progress() >= before && handOver.progress() <= 1.0);
        before = handOver.progress();
    }
    const auto files = handOver.files();
    QVERIFY(files);
    QStringList names;
    for (const ExportedFile& file : *files) {
        QVERIFY2(!file.content.isEmpty(), qPrintable(file.name));
        QVERIFY2(!names.contains(file.name), qPrintable(file.name));
        names << file.name;
    }
    QCOMPARE(names.front(), QStringLiteral("index.html"));
    QVERIFY(names.contains(language == QLatin1String("de") ? QStringLiteral("Bericht.pdf")
                                                           : QStringLiteral("Report.pdf")));
}

void HandOverTest::theIndexNamesEveryFile()
{
    const auto files = [&] {
        HandOver handOver(job(QStringLiteral("en")), allFormats());
        return *rendered(handOver);
    }();
    QStringList linked; // read as XML: the page is strict enough for that but for its head
    QByteArray page = files.front().content;
    page.replace("<!DOCTYPE html>\n", "").replace("<meta charset=\"utf-8\">", "");
    page.replace("<meta name=\"viewport\" content=\"width=device-width\">", "");
    QXmlStreamReader xml(page);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("a"))
            linked << QUrl::fromPercentEncoding(
                xml.attributes().value(QLatin1String("href")).toLatin1());
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(static_cast<std::size_t>(linked.size()), files.size() - 1);
    for (std::size_t i = 1; i < files.size(); ++i)
        QVERIFY2(linked.contains(files[i].name), qPrintable(files[i].name));
}

void HandOverTest::namesAreNoCodeInTheIndex()
{
    Setup setup;
    setup.title = "<script>alert(1)</script> & \"%2\" 🚲";
    setup.client = "=1+1 </p>";
    const ExportedFile page = indexPage(setup, {ExportFormat::Pdf},
        {ExportedFile{QStringLiteral("Report.pdf"), "x"}}, QStringLiteral("en"));
    QVERIFY(!page.content.contains("<script"));
    QVERIFY(page.content.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;%2&quot; 🚲"));
    QVERIFY(page.content.contains("=1+1 &lt;/p&gt;"));
}

void HandOverTest::aFolderIsWrittenWholeOrNotAtAll()
{
    const QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("Übergabe 🚲"));
    const std::vector<ExportedFile> files{{QStringLiteral("a.txt"), "a"},
        {QStringLiteral("below/ä.txt"), "b"},
        {QStringLiteral("below/c.txt"), QByteArray(70000, 'c')}};
    QVERIFY(saveFolder(folder, files));
    QCOMPARE(contentOf(folder + QStringLiteral("/a.txt")), QByteArray("a"));
    QCOMPARE(contentOf(folder + QStringLiteral("/below/ä.txt")), QByteArray("b"));
    QCOMPARE(contentOf(folder + QStringLiteral("/below/c.txt")).size(), 70000);
    QVERIFY(QFileInfo(folder).permission(QFile::ReadGroup));
    // A file that cannot be: a folder is in its way.
    const std::vector<ExportedFile> clashing{
        ExportedFile{QStringLiteral("x/y"), "1"}, ExportedFile{QStringLiteral("x"), "2"}};
    const Status refused = saveFolder(place.filePath(QStringLiteral("second")), clashing);
    QVERIFY(!refused);
    QCOMPARE(QDir(place.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{QStringLiteral("Übergabe 🚲")});
}

void HandOverTest::nothingThatIsThereIsOverwritten()
{
    const QTemporaryDir place;
    const std::vector<ExportedFile> files{{QStringLiteral("a.txt"), "new"}};
    const QString folder = place.filePath(QStringLiteral("full"));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(saveFolder(folder, files)); // an empty one is as good as a new one
    QCOMPARE(saveFolder(folder, {ExportedFile{QStringLiteral("b.txt"), "x"}}).error().code,
        Code::FolderNotEmpty);
    QCOMPARE(
        saveFolder(folder + QStringLiteral("/a.txt"), files).error().code, Code::FolderNotEmpty);
    QCOMPARE(contentOf(folder + QStringLiteral("/a.txt")), QByteArray("new"));
    QVERIFY(!QFile::exists(folder + QStringLiteral("/b.txt")));
    QCOMPARE(saveFolder(place.filePath(QStringLiteral("not/there/x")), files).error().code,
        Code::FolderNotMade);
}

QTEST_MAIN(HandOverTest)
#include "tst_handover.moc"
