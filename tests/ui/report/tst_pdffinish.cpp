// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edit.h"
#include "tests/support/workshops.h"
#include "tests/ui/report/paperjobs.h"
#include "ui/report/finish/pdffinish.h"
#include "ui/support/savefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace rundblick;
using S = ReportSection;

// What a foreign program reads of a report besides its pages.
class PdfFinishTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theFileIsSound();
    void bookmarksLeadToTheirSections();
    void theCoverHasNoNumber();
    void theContentsAreClicked();
    void languageAndMetadataAreThere();
    void thereAreNoDatesAndTheSameReportIsTheSameFile();
    void hostileNamesStayNames();
    void whatIsNoPdfIsRefused();

private:
    QJsonObject json(const QByteArray& pdf);
    Report report(const std::vector<ReportSection>& sections) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    Workshop m_workshop;
    Analysis m_analysis;
};

void PdfFinishTest::initTestCase()
{
    m_workshop = smallWorkshop();
    Setup setup = m_workshop.setup();
    const Setup before = setup;
    setup.title = "Rundblick für Köln";
    setup.client = "Müller & Söhne";
    setup.consultant = "Büro (Nord)";
    m_workshop.apply({EditKind::ChangeSetup, {Change<Setup>{before, setup}}});
    m_analysis = analysedFor(m_workshop);
}

void PdfFinishTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    if (!hasProgram("qpdf"))
        QSKIP("qpdf is not installed");
}

Report PdfFinishTest::report(const std::vector<ReportSection>& sections) const
{
    return buildReport(m_workshop, m_analysis, {.sections = sections});
}

QJsonObject PdfFinishTest::json(const QByteArray& pdf)
{
    const QString file = m_folder->filePath(QStringLiteral("report.pdf"));
    if (!saveFile(file, pdf))
        return {};
    return QJsonDocument::fromJson(
        outputOf("qpdf",
            {QStringLiteral("--json=2"), QStringLiteral("--json-key=outlines"),
                QStringLiteral("--json-key=pagelabels"), QStringLiteral("--json-key=pages"),
                QStringLiteral("--json-key=qpdf"), file}))
        .object();
}

void PdfFinishTest::theFileIsSound()
{
    const QString file = m_folder->filePath(QStringLiteral("report.pdf"));
    QVERIFY(saveFile(file, pdfOf(report(everySection()), {Paper::A4, QStringLiteral("de")})));
    const QByteArray check = outputOf("qpdf", {QStringLiteral("--check"), file});
    QVERIFY2(check.contains("No syntax or stream encoding errors"), check.constData());
}

// The page of a bookmark is where the title of its section stands.
void PdfFinishTest::bookmarksLeadToTheirSections()
{
    std::vector<PaperPage> pages;
    const QByteArray pdf = pdfOf(report({S::Cover, S::Method, S::Wheel, S::Mix, S::Appendix}),
        {Paper::A4, QStringLiteral("en")}, &pages);
    const QJsonArray outlines = json(pdf).value(QLatin1String("outlines")).toArray();
    QStringList titles;
    for (const QJsonValue& entry : outlines) {
        const QString title = entry[QLatin1String("title")].toString();
        titles += title;
        const int page = entry[QLatin1String("destpageposfrom1")].toInt();
        QVERIFY(page > 0);
        const auto& labels = pages[static_cast<std::size_t>(page - 1)].labels;
        QVERIFY2(
            std::ranges::any_of(labels, [&](const LabelBox& label) { return label.text == title; }),
            qPrintable(title));
    }
    QCOMPARE(titles,
        QStringList({QStringLiteral("Method"), QStringLiteral("360° touchpoint wheel"),
            QStringLiteral("Marketing mix"), QStringLiteral("Appendix: all numbers")}));
    const QJsonArray nested = outlines[2][QLatin1String("kids")].toArray();
    QCOMPARE(nested.size(), 1);
    QCOMPARE(nested[0][QLatin1String("title")].toString(),
        QStringLiteral("Marketing mix, by touchpoint"));
}

void PdfFinishTest::theCoverHasNoNumber()
{
    std::vector<PaperPage> pages;
    const QByteArray pdf = pdfOf(report({S::Cover, S::Method, S::Wheel, S::Matrix}),
        {Paper::A4, QStringLiteral("en")}, &pages);
    const QJsonArray labels = json(pdf).value(QLatin1String("pagelabels")).toArray();
    QCOMPARE(labels.size(), 2);
    QCOMPARE(labels[0][QLatin1String("index")].toInt(), 0);
    const QJsonObject cover = labels[0][QLatin1String("label")].toObject();
    QVERIFY(!cover.contains(QLatin1String("/S")));
    QCOMPARE(cover.value(QLatin1String("/P")).toString(), QStringLiteral("u:Cover"));
    QCOMPARE(labels[1][QLatin1String("index")].toInt(), 1);
    const QJsonObject rest = labels[1][QLatin1String("label")].toObject();
    QCOMPARE(rest.value(QLatin1String("/S")).toString(), QStringLiteral("/D"));
    // The second page is the first that is numbered, of all but the cover.
    const QString first = QStringLiteral("1 / %1").arg(pages.size() - 1);
    QVERIFY(std::ranges::any_of(
        pages[1].labels, [&](const LabelBox& label) { return label.text == first; }));
}

void PdfFinishTest::theContentsAreClicked()
{
    const QByteArray pdf = pdfOf(
        report({S::Cover, S::Method, S::Wheel, S::Matrix}), {Paper::A4, QStringLiteral("en")});
    const QJsonArray parts = json(pdf).value(QLatin1String("qpdf")).toArray();
    int links = 0;
    for (const QJsonValue& object : parts[1].toObject()) {
        const QJsonValue value = object[QLatin1String("value")];
        if (value[QLatin1String("/Subtype")].toString() != QLatin1String("/Link"))
            continue;
        ++links;
        const QJsonArray rect = value[QLatin1String("/Rect")].toArray();
        QVERIFY(rect[0].toDouble() < rect[2].toDouble());
        QVERIFY(rect[1].toDouble() < rect[3].toDouble());
        QVERIFY(rect[0].toDouble() >= 0.0 && rect[3].toDouble() <= 596.0);
    }
    QCOMPARE(links, 3);
}

void PdfFinishTest::languageAndMetadataAreThere()
{
    const QByteArray pdf = pdfOf(report({S::Wheel}), {Paper::A4, QStringLiteral("de")});
    const QJsonObject objects = json(pdf).value(QLatin1String("qpdf")).toArray()[1].toObject();
    QString language;
    QString author;
    QString title;
    for (const QJsonValue& object : objects) {
        const QJsonValue value = object[QLatin1String("value")];
        if (value[QLatin1String("/Type")].toString() == QLatin1String("/Catalog"))
            language = value[QLatin1String("/Lang")].toString();
        if (value[QLatin1String("/Author")].isString()) {
            author = value[QLatin1String("/Author")].toString();
            title = value[QLatin1String("/Title")].toString();
        }
    }
    QCOMPARE(language, QStringLiteral("u:de"));
    QCOMPARE(author, QStringLiteral("u:Büro (Nord)"));
    QCOMPARE(title, QStringLiteral("u:Rundblick für Köln"));
}

void PdfFinishTest::thereAreNoDatesAndTheSameReportIsTheSameFile()
{
    const QByteArray one = pdfOf(report({S::Cover, S::Wheel}), {Paper::A4, QStringLiteral("de")});
    QTest::qWait(1100); // another second
    const QByteArray other = pdfOf(report({S::Cover, S::Wheel}), {Paper::A4, QStringLiteral("de")});
    QVERIFY(!one.isEmpty());
    QVERIFY(one == other);
    QVERIFY(!one.contains("CreationDate"));
}

void PdfFinishTest::hostileNamesStayNames()
{
    const QString title = QStringLiteral("a) >> <script> & \"ü\" \\ 😀 שלום");
    const PdfFinish finish{.title = title,
        .author = title,
        .subject = title,
        .language = QStringLiteral("en"),
        .bookmarks = {{title, 0, false}},
        .jumps = {},
        .labels = {}};
    const Result<QByteArray> finished
        = finishPdf(pdfOf(report({S::Wheel}), {Paper::A4, QStringLiteral("en")}), finish);
    QVERIFY(finished);
    const QJsonArray outlines = json(*finished).value(QLatin1String("outlines")).toArray();
    QCOMPARE(outlines[0][QLatin1String("title")].toString(), title);
    QVERIFY(pdfMetadata(finish).contains("&lt;script&gt; &amp;"));
}

void PdfFinishTest::whatIsNoPdfIsRefused()
{
    const Result<QByteArray> finished = finishPdf("no PDF at all", {});
    QVERIFY(!finished);
    QCOMPARE(finished.error().code, Code::NotWritten);
}

QTEST_MAIN(PdfFinishTest)
#include "tst_pdffinish.moc"
