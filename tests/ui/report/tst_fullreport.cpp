// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edit.h"
#include "tests/support/workshopbuilder.h"
#include "tests/support/workshops.h"
#include "tests/ui/paint/labelchecks.h"
#include "tests/ui/report/paperjobs.h"
#include "ui/support/pictures/pictureimage.h"
#include "ui/support/savefile.h"
#include "ui/support/strings.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace rundblick;
using S = ReportSection;

// The sections of a report on paper: nothing is cut, covered or too small, and every touchpoint is
// there.
class FullReportTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void labelsAreWholeAndApart_data();
    void labelsAreWholeAndApart();
    void everyTouchpointIsInTheText_data();
    void everyTouchpointIsInTheText();
    void theContentsNameEverySectionWithItsPage();
    void theCoverBearsNamesAndLogos();
    void aLogoThatIsNoneIsLeftOut_data();
    void aLogoThatIsNoneIsLeftOut();
    void aPaleColourStaysSeen();
    void ideasAndActionsAreTables();
    void anEmptyReportIsAPage();
    void aBeginningIsWhole_data();
    void aBeginningIsWhole();

private:
    Report report(ReportSection section) const;

    Workshop m_workshop; // of 100 touchpoints
    Analysis m_analysis;
};

static Bytes pictureFile(const char* format, const QColor& color)
{
    QImage image(60, 30, QImage::Format_RGB32);
    image.fill(color);
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return Bytes({content.begin(), content.end()});
}

static Workshop withSetup(Workshop workshop, const std::function<void(Setup&)>& change)
{
    const Setup before = workshop.setup();
    Setup after = before;
    change(after);
    workshop.apply({EditKind::ChangeSetup, {Change<Setup>{before, after}}});
    return workshop;
}

template <typename Record>
static void add(Workshop& workshop, Record record)
{
    workshop.apply({EditKind::AddRecord, {Change<Record>{{}, std::move(record)}}});
}

void FullReportTest::initTestCase()
{
    m_workshop = stressWorkshop();
    const Id<Touchpoint> first = ratedTouchpoints(m_workshop).front()->id;
    for (std::int64_t number = 1; number <= 60; ++number) {
        Idea idea;
        idea.id = Id<Idea>{900'000 + number};
        idea.touchpoint = first;
        idea.order = static_cast<double>(number);
        idea.text = "Eine Idee, die mehr als eine Zeile braucht, weil sie genau sagt, was "
                    "besser werden soll und für wen, Nummer "
            + std::to_string(number);
        add(m_workshop, idea);
        Action action;
        action.id = Id<Action>{910'000 + number};
        action.text = idea.text;
        action.order = idea.order;
        action.touchpoint = first;
        action.owner = "Marketing und Kommunikation";
        action.start = "2026-11-02";
        action.end = "2027-03-31";
        action.budget = 125'000.0;
        action.indicator = "Anteil der Kunden, die zurückkommen";
        add(m_workshop, action);
    }
    m_analysis = analysedFor(m_workshop);
    QCOMPARE(m_analysis.touchpoints.size(), std::size_t{100});
}

Report FullReportTest::report(ReportSection section) const
{
    return buildReport(m_workshop, m_analysis, {.sections = {section}});
}

void FullReportTest::labelsAreWholeAndApart_data()
{
    QTest::addColumn<int>("section");
    QTest::addColumn<int>("paper");
    QTest::addColumn<QString>("language");
    for (const ReportSection section :
        {S::Cover, S::Map, S::Flow, S::Why, S::Ideas, S::Actions, S::Appendix})
        for (const Paper paper : {Paper::A4, Paper::A3, Paper::A1})
            for (const char* language : {"en", "de"})
                QTest::addRow("%s %s %s", textOf(section).data(), textOf(paper).data(), language)
                    << static_cast<int>(section) << static_cast<int>(paper)
                    << QString::fromLatin1(language);
}

void FullReportTest::labelsAreWholeAndApart()
{
    QFETCH(int, section);
    QFETCH(int, paper);
    QFETCH(QString, language);
    std::vector<PaperPage> pages;
    const QByteArray pdf = pdfOf(
        report(static_cast<ReportSection>(section)), {static_cast<Paper>(paper), language}, &pages);
    QVERIFY(pdf.startsWith("%PDF"));
    for (const PaperPage& page : pages) {
        const QStringList faults = faultsOf(page.labels, page.size, 6.0);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.mid(0, 20).join(u'\n')));
    }
}

void FullReportTest::everyTouchpointIsInTheText_data()
{
    QTest::addColumn<int>("section");
    for (const ReportSection section : {S::Map, S::Why, S::Appendix})
        QTest::addRow("%s", textOf(section).data()) << static_cast<int>(section);
}

void FullReportTest::everyTouchpointIsInTheText()
{
    QFETCH(int, section);
    if (!hasProgram("pdftotext"))
        QSKIP("pdftotext (package poppler-utils) is not installed");
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("report.pdf"));
    QVERIFY(saveFile(file,
        pdfOf(report(static_cast<ReportSection>(section)), {Paper::A4, QStringLiteral("de")})));
    QString text = QString::fromUtf8(
        outputOf("pdftotext", {QStringLiteral("-raw"), file, QStringLiteral("-")}));
    text.remove(u' ').remove(u'\n').remove(u'\f').remove(u'-');
    for (const Touchpoint* touchpoint : ratedTouchpoints(m_workshop)) {
        QString name = toQt(touchpoint->name);
        QVERIFY2(text.contains(name.remove(u' ').remove(u'-')), touchpoint->name.c_str());
    }
}

// The number in the list is the one at the foot of the page that bears the title.
void FullReportTest::theContentsNameEverySectionWithItsPage()
{
    std::vector<PaperPage> pages;
    const Report made = buildReport(
        m_workshop, m_analysis, {.sections = {S::Cover, S::Wheel, S::Matrix, S::Why, S::Appendix}});
    pdfOf(made, {Paper::A4, QStringLiteral("en")}, &pages);
    const auto& contents = pages[1].labels;
    for (const char* title : {"360° touchpoint wheel", "Touchpoint matrix", "Why"}) {
        const auto entry = std::ranges::find(contents, QString::fromUtf8(title), &LabelBox::text);
        QVERIFY2(entry != contents.end(), title);
        const int number = (entry + 1)->text.toInt(); // right of it
        QVERIFY2(number > 1, title);
        const auto& labels = pages[static_cast<std::size_t>(number)].labels; // the cover is first
        QVERIFY2(labels.front().text == QString::fromUtf8(title)
                || std::ranges::count(labels, QString::fromUtf8(title), &LabelBox::text) > 0,
            title);
    }
}

void FullReportTest::theCoverBearsNamesAndLogos()
{
    Workshop workshop = m_workshop;
    add(workshop, Picture{Id<Picture>{990'001}, "image/png", pictureFile("PNG", Qt::red)});
    add(workshop, Picture{Id<Picture>{990'002}, "image/jpeg", pictureFile("JPEG", Qt::green)});
    workshop = withSetup(std::move(workshop), [](Setup& setup) {
        setup.title = "Kundenreise 2026";
        setup.client = "Muster AG";
        setup.consultant = "Beratung Nord";
        setup.clientLogo = Id<Picture>{990'001};
        setup.consultantLogo = Id<Picture>{990'002};
        setup.clientColour = "#003366";
    });
    ReportPages pages(buildReport(workshop, m_analysis, {.sections = {S::Cover}}),
        {Paper::A4, QStringLiteral("en")});
    while (!pages.layOutNext()) { }
    QImage image(pages.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    std::vector<LabelBox> labels;
    pages.paint(painter, 0, &labels);
    painter.end();
    for (const char* text : {"Kundenreise 2026", "Muster AG", "Beratung Nord"})
        QVERIFY2(std::ranges::count(labels, QString::fromUtf8(text), &LabelBox::text) == 1, text);
    const auto has = [&image](const QColor& color) {
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (std::abs(pixel.red() - color.red()) + std::abs(pixel.green() - color.green())
                        + std::abs(pixel.blue() - color.blue())
                    < 8)
                    return true;
            }
        return false;
    };
    QVERIFY(has(Qt::red));
    QVERIFY(has(Qt::green));
    QVERIFY(has(QColor("#003366")));
}

void FullReportTest::aLogoThatIsNoneIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("no picture");
    QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' "
                                       "height='9'><rect width='9' height='9'/></svg>");
    QTest::newRow("half a PNG") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", 18);
    QByteArray bomb("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\1\x86\xa0\0\1\x86\xa0\x08\2\0\0\0", 29);
    QTest::newRow("a PNG of 100000 × 100000") << bomb + QByteArray(4, '\0');
}

void FullReportTest::aLogoThatIsNoneIsLeftOut()
{
    QFETCH(QByteArray, content);
    const Picture picture{{}, "image/png", Bytes({content.begin(), content.end()})};
    QVERIFY(imageOf(picture).isNull());
}

// White on white would vanish, and white letters on a white band.
void FullReportTest::aPaleColourStaysSeen()
{
    const Workshop workshop = withSetup(m_workshop, [](Setup& setup) {
        setup.clientColour = "#ffffff";
        setup.client = "Muster AG";
    });
    std::vector<PaperPage> pages;
    const Report made = buildReport(workshop, m_analysis, {.sections = {S::Cover, S::Wheel}});
    QVERIFY(!pdfOf(made, {Paper::A4, QStringLiteral("en")}, &pages).isEmpty());
    ReportPages cover(made, {Paper::A4, QStringLiteral("en")});
    while (!cover.layOutNext()) { }
    QImage image(cover.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    std::vector<LabelBox> labels;
    cover.paint(painter, 0, &labels);
    painter.end();
    const auto client = std::ranges::find(labels, QStringLiteral("Muster AG"), &LabelBox::text);
    QVERIFY(client != labels.end());
    const QRect box = client->box.boundingRect().toAlignedRect();
    int darkest = 255;
    for (int y = box.top(); y < box.bottom(); ++y)
        for (int x = box.left(); x < box.right(); ++x)
            darkest = std::min(darkest, qGray(image.pixel(x, y)));
    QVERIFY(darkest < 110);
}

void FullReportTest::ideasAndActionsAreTables()
{
    for (const ReportSection section : {S::Ideas, S::Actions}) {
        std::vector<PaperPage> pages;
        pdfOf(report(section), {Paper::A4, QStringLiteral("en")}, &pages);
        QVERIFY(pages.size() > 1); // 60 rows
        std::size_t found = 0;
        for (const PaperPage& page : pages) {
            QVERIFY(std::ranges::count(page.labels, QStringLiteral("Touchpoint"), &LabelBox::text)
                == 1); // the head again
            for (const LabelBox& label : page.labels)
                found += label.text.startsWith(QLatin1String("Eine Idee")) ? 1u : 0u;
        }
        QCOMPARE(found, std::size_t{60});
    }
}

void FullReportTest::anEmptyReportIsAPage()
{
    const Workshop empty;
    for (const ReportSection section : everySection()) {
        std::vector<PaperPage> pages;
        const QByteArray pdf
            = pdfOf(buildReport(empty, analysedFor(empty), {.sections = {section}}),
                {Paper::A4, QStringLiteral("en")}, &pages);
        QVERIFY2(pdf.startsWith("%PDF"), textOf(section).data());
        QVERIFY2(!pages.empty(), textOf(section).data());
    }
}

void FullReportTest::aBeginningIsWhole_data()
{
    QTest::addColumn<int>("paper");
    for (const Paper paper : {Paper::A4, Paper::A3, Paper::A0})
        QTest::addRow("%s", textOf(paper).data()) << static_cast<int>(paper);
}

// Three touchpoints that nobody rated, and no budget: what there is is read, and there is no plane
// without a dot.
void FullReportTest::aBeginningIsWhole()
{
    QFETCH(int, paper);
    WorkshopBuilder builder;
    builder.brand("Veloria", true);
    builder.brand("Corvus");
    const Id<Phase> phase = builder.phase("Empfehlung");
    for (const char* name : {"Empfehlung von Freunden", "Familie und Partner", "Messe"})
        builder.placement(builder.touchpoint(name), phase);
    const Workshop& workshop = builder.workshop();
    std::vector<PaperPage> pages;
    pdfOf(buildReport(workshop, analysedFor(workshop), {}),
        {static_cast<Paper>(paper), QStringLiteral("de")}, &pages);
    QVERIFY(pages.size() > 4);
    for (const PaperPage& page : pages) {
        const QStringList faults = faultsOf(page.labels, page.size, 6.0);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.mid(0, 20).join(u'\n')));
        QVERIFY(
            std::ranges::count(page.labels, QStringLiteral("VERTEIDIGEN"), &LabelBox::text) == 0);
    }
}

QTEST_MAIN(FullReportTest)
#include "tst_fullreport.moc"
