// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/compute.h"
#include "core/model/edit.h"
#include "tests/support/workshops.h"
#include "tests/ui/paint/labelchecks.h"
#include "ui/report/pdf.h"
#include "ui/support/savefile.h"
#include "ui/support/spokenlanguage.h"
#include "ui/support/strings.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <csignal>
#include <sys/resource.h>

using namespace rundblick;

namespace {

Analysis analysed(const Workshop& workshop)
{
    const Study study = studyOf(workshop);
    ComputeOptions options;
    options.draws = 0;
    const Result<Analysis> analysis = compute(workshop, study, options, {});
    return analysis ? *analysis : Analysis();
}

// The words of each page with their boxes, as pdftotext finds them.
struct FoundWord {
    QString text;
    QRectF box;
};
struct FoundPage {
    QSizeF size;
    QList<FoundWord> words;
};

QList<FoundPage> foundPages(const QByteArray& xhtml)
{
    QList<FoundPage> pages;
    QXmlStreamReader reader(xhtml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        const auto number = [&](const char* name) {
            return reader.attributes().value(QLatin1String(name)).toDouble();
        };
        if (reader.name() == u"page")
            pages.append({QSizeF(number("width"), number("height")), {}});
        if (reader.name() == u"word") {
            const QRectF box(
                QPointF(number("xMin"), number("yMin")), QPointF(number("xMax"), number("yMax")));
            pages.back().words.append({reader.readElementText(), box});
        }
    }
    return pages;
}

QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

} // namespace

class TestPdf : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void labelsAreWholeAndApart_data();
    void labelsAreWholeAndApart();
    void everyNameIsFoundWholeOnThePaper_data();
    void everyNameIsFoundWholeOnThePaper();
    void fontsAreEmbeddedAndTheFileIsSound();
    void wordsAreInTheLanguageOfTheReport();
    void pagesAreNumbered();
    void aVeryLongNameIsNotCut();
    void aWorkshopWithoutAnythingIsAPage();
    void anotherLanguageIsSpokenOnlyForAWhile();
    void aFullDiskIsSaidAndLeavesTheOldFile();
    void aMissingFolderIsSaid();

private:
    QByteArray render(const std::vector<ReportSection>& sections, Paper paper,
        const QString& language, std::vector<PaperPage>* pages = nullptr) const;

    Workshop m_workshop;
    Analysis m_analysis;
};

void TestPdf::initTestCase()
{
    m_workshop = stressWorkshop();
    m_analysis = analysed(m_workshop);
    QCOMPARE(m_analysis.touchpoints.size(), std::size_t{100});
}

QByteArray TestPdf::render(const std::vector<ReportSection>& sections, Paper paper,
    const QString& language, std::vector<PaperPage>* pages) const
{
    const auto pdf = renderPdf(
        buildReport(m_workshop, m_analysis, {.sections = sections}), {paper, language}, pages);
    return pdf ? *pdf : QByteArray();
}

void TestPdf::labelsAreWholeAndApart_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("paper");
    QTest::addColumn<QString>("language");
    for (const ReportSection page :
        {ReportSection::Journey, ReportSection::Wheel, ReportSection::Matrix, ReportSection::Mix})
        for (int paper = 0; paper < 5; ++paper)
            for (const char* language : {"en", "de"})
                QTest::addRow("%s %s %s", std::string(textOf(page)).c_str(),
                    std::string(enumTexts<Paper>[static_cast<std::size_t>(paper)]).c_str(),
                    language)
                    << static_cast<int>(page) << paper << QString::fromLatin1(language);
}

void TestPdf::labelsAreWholeAndApart()
{
    QFETCH(int, page);
    QFETCH(int, paper);
    QFETCH(QString, language);
    std::vector<PaperPage> pages;
    render(sectionsOfPage(static_cast<ReportSection>(page)), static_cast<Paper>(paper), language,
        &pages);
    QVERIFY(!pages.empty());
    for (const PaperPage& written : pages) {
        const QStringList faults = faultsOf(written.labels, written.size, 6.0);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QVERIFY(written.labels.size() > 10);
    }
}

void TestPdf::everyNameIsFoundWholeOnThePaper_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("paper");
    for (const ReportSection page :
        {ReportSection::Journey, ReportSection::Wheel, ReportSection::Matrix, ReportSection::Mix})
        for (const int paper : {0, 1})
            QTest::addRow("%s %s", std::string(textOf(page)).c_str(), paper == 0 ? "A4" : "A3")
                << static_cast<int>(page) << paper;
}

// In the order in which it was drawn; a name may be on several lines, none of its words is divided.
void TestPdf::everyNameIsFoundWholeOnThePaper()
{
    QFETCH(int, page);
    QFETCH(int, paper);
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext (package poppler-utils) is not installed");
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("report.pdf"));
    QVERIFY(saveFile(file,
        render(sectionsOfPage(static_cast<ReportSection>(page)), static_cast<Paper>(paper),
            QStringLiteral("de"))));
    const QList<FoundPage> pages = foundPages(outputOf(QStringLiteral("pdftotext"),
        {QStringLiteral("-raw"), QStringLiteral("-bbox"), file, QStringLiteral("-")}));
    QVERIFY(!pages.isEmpty());
    QStringList words;
    for (const FoundPage& found : pages)
        for (const FoundWord& word : found.words) {
            QVERIFY2(QRectF(QPointF(), found.size).contains(word.box), qPrintable(word.text));
            words += word.text;
        }
    const QString text = words.join(QString());
    for (const auto& [id, touchpoint] : m_workshop.all<Touchpoint>()) {
        QString name = toQt(touchpoint.name);
        QVERIFY2(text.contains(name.remove(u' ')), qPrintable(name));
    }
}

void TestPdf::fontsAreEmbeddedAndTheFileIsSound()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdffonts")).isEmpty()
        || QStandardPaths::findExecutable(QStringLiteral("qpdf")).isEmpty())
        QSKIP("pdffonts (poppler-utils) or qpdf is not installed");
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("report.pdf"));
    QVERIFY(saveFile(file, render(everySection(), Paper::A4, QStringLiteral("de"))));
    const QStringList fonts
        = QString::fromUtf8(outputOf(QStringLiteral("pdffonts"), {file})).trimmed().split(u'\n');
    QVERIFY(fonts.size() > 2); // two lines of head
    for (const QString& font : fonts.mid(2)) {
        QVERIFY2(font.contains(QLatin1String("Inter")), qPrintable(font));
        static const QRegularExpression embedded(QStringLiteral(R"(Identity-H\s+yes\s)"));
        QVERIFY2(font.contains(embedded), qPrintable(font));
    }
    const QByteArray check = outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), file});
    QVERIFY2(check.contains("No syntax or stream encoding errors"), check.constData());
}

void TestPdf::wordsAreInTheLanguageOfTheReport()
{
    const auto texts = [&](const char* language) {
        std::vector<PaperPage> pages;
        render({ReportSection::Journey}, Paper::A3, QString::fromLatin1(language), &pages);
        QStringList all;
        for (const LabelBox& label : pages.front().labels)
            all += label.text;
        return all;
    };
    QVERIFY(texts("en").contains(QStringLiteral("Journey matrix")));
    QVERIFY(texts("de").contains(QStringLiteral("Kundenreise")));
}

void TestPdf::pagesAreNumbered()
{
    std::vector<PaperPage> pages;
    render(everySection(), Paper::A4, QStringLiteral("en"), &pages);
    QVERIFY(pages.size() > 4);
    for (std::size_t i = 1; i < pages.size(); ++i) { // behind the cover
        const QString number = QStringLiteral("%1 / %2").arg(i).arg(pages.size() - 1);
        QVERIFY2(std::ranges::any_of(
                     pages[i].labels, [&](const LabelBox& label) { return label.text == number; }),
            qPrintable(number));
    }
}

void TestPdf::aVeryLongNameIsNotCut()
{
    const Touchpoint* first = ratedTouchpoints(m_workshop).front();
    Touchpoint longer = *first;
    longer.name
        = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
    for (int i = 0; i < 3; ++i)
        longer.name += " und Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz";
    Workshop workshop = m_workshop;
    workshop.apply({EditKind::RenameTouchpoint, {Change<Touchpoint>{*first, longer}}});
    const Analysis analysis = analysed(workshop);
    for (const ReportSection page :
        {ReportSection::Journey, ReportSection::Wheel, ReportSection::Matrix, ReportSection::Mix}) {
        ReportOptions options;
        options.sections = sectionsOfPage(page);
        std::vector<PaperPage> pages;
        QVERIFY(renderPdf(
            buildReport(workshop, analysis, options), {Paper::A4, QStringLiteral("de")}, &pages));
        for (const PaperPage& written : pages) {
            const QStringList faults = faultsOf(written.labels, written.size, 6.0);
            QVERIFY2(faults.isEmpty(),
                qPrintable(toQt(textOf(page)) + QStringLiteral(": ") + faults.join(u'\n')));
        }
    }
}

void TestPdf::aWorkshopWithoutAnythingIsAPage()
{
    const Workshop empty;
    for (const ReportSection page : {ReportSection::Journey, ReportSection::Wheel}) {
        ReportOptions options;
        options.sections = sectionsOfPage(page);
        std::vector<PaperPage> pages;
        const auto pdf = renderPdf(buildReport(empty, analysed(empty), options),
            {Paper::A4, QStringLiteral("en")}, &pages);
        QCOMPARE(pages.size(), std::size_t{1});
        QVERIFY(pdf && pdf->startsWith("%PDF-"));
    }
}

void TestPdf::anotherLanguageIsSpokenOnlyForAWhile()
{
    const auto word = [] { return QCoreApplication::translate("Journey", "Journey matrix"); };
    QCOMPARE(word(), QStringLiteral("Journey matrix"));
    {
        const SpokenLanguage german(QStringLiteral("de"));
        QCOMPARE(word(), QStringLiteral("Kundenreise"));
        const SpokenLanguage english(QStringLiteral("en")); // over a German window
        QCOMPARE(word(), QStringLiteral("Journey matrix"));
    }
    QCOMPARE(word(), QStringLiteral("Journey matrix"));
}

// A limit for files stands for a disk without room: writing fails in the same place.
void TestPdf::aFullDiskIsSaidAndLeavesTheOldFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    QVERIFY(saveFile(path, "old"));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    rlimit small = before;
    small.rlim_cur = 1000;
    setrlimit(RLIMIT_FSIZE, &small);
    const Status status = saveFile(path, QByteArray(100'000, 'x'));
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!status);
    QCOMPARE(status.error().code, Code::DiskFull);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestPdf::aMissingFolderIsSaid()
{
    const Status status = saveFile(QStringLiteral("/nowhere/report.pdf"), "x");
    QVERIFY(!status);
    QCOMPARE(status.error().code, Code::FileUnwritable);
}

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
