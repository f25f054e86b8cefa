// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edit.h"
#include "tests/support/workshops.h"
#include "tests/ui/report/paperjobs.h"
#include "ui/report/legibility.h"
#include "ui/support/savefile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rundblick;
using S = ReportSection;

// Posters in tiles, and whether they are read.
class TilingTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void tilesCoverThePosterExactly_data();
    void tilesCoverThePosterExactly();
    void tilesAreCountedByHand();
    void aTileShowsWhatThePosterShowsThere();
    void theSheetsAreOnePdf();
    void aPageNoLargerThanATileIsNotCut();
    void readingDistances();
    void theSmallestTextCounts();
    void aLargerPaperIsProposedWhereItHelps_data();
    void aLargerPaperIsProposedWhereItHelps();

private:
    Report m_report;
};

void TilingTest::initTestCase()
{
    const Workshop workshop = smallWorkshop();
    m_report = buildReport(workshop, analysedFor(workshop), {.sections = {S::Wheel, S::Matrix}});
}

void TilingTest::tilesCoverThePosterExactly_data()
{
    QTest::addColumn<int>("poster");
    QTest::addColumn<int>("tiles");
    for (const Paper poster : {Paper::A3, Paper::A2, Paper::A1, Paper::A0})
        for (const TilePaper tiles : {TilePaper::A4, TilePaper::A3})
            QTest::addRow("%s on %s", textOf(poster).data(), textOf(tiles).data())
                << static_cast<int>(poster) << static_cast<int>(tiles);
}

// Every tile lies on its sheet and on the poster; neighbours share 10 mm; the corners are those of
// the poster; together they leave no hole.
void TilingTest::tilesCoverThePosterExactly()
{
    QFETCH(int, poster);
    QFETCH(int, tiles);
    const QSizeF size = paperSize(static_cast<Paper>(poster));
    const TilePlan plan = tilePlan(size, static_cast<TilePaper>(tiles));
    const QRectF whole(QPointF(), size);
    constexpr double tenMillimetres = 28.3464566929;
    QRegion covered;
    for (std::size_t tile = 0; tile < plan.count(); ++tile) {
        const QRectF part = plan.part(tile);
        QVERIFY(part.width() > 0.0 && part.height() > 0.0);
        QVERIFY(whole.contains(part));
        QVERIFY(QRectF(QPointF(), plan.sheet).contains(plan.place(tile)));
        QCOMPARE(plan.place(tile).size(), part.size());
        if (plan.hasRight(tile))
            QVERIFY(qAbs(part.right() - plan.part(tile + 1).left() - tenMillimetres) < 1e-6);
        else
            QVERIFY(qAbs(part.right() - whole.right()) < 1e-6);
        if (plan.hasBelow(tile))
            QVERIFY(
                qAbs(part.bottom() - plan.part(tile + plan.columns).top() - tenMillimetres) < 1e-6);
        else
            QVERIFY(qAbs(part.bottom() - whole.bottom()) < 1e-6);
        covered += part.toAlignedRect();
    }
    QVERIFY(covered.boundingRect().contains(whole.toRect()));
    QCOMPARE(covered.rectCount(), 1); // no hole
    QCOMPARE(plan.part(0).topLeft(), QPointF());
}

// A1 is 841 × 594 mm; a sheet of A4 shows 277 × 190 or 190 × 277, each further one 10 mm less that
// is new. Lying: (841 − 10) / 267 = 3.1, (594 − 10) / 180 = 3.2: 4 × 4. Upright: 831 / 180 = 4.6,
// 584 / 267 = 2.2: 5 × 3.
void TilingTest::tilesAreCountedByHand()
{
    const TilePlan plan = tilePlan(paperSize(Paper::A1), TilePaper::A4);
    QCOMPARE(plan.columns, std::size_t{5});
    QCOMPARE(plan.rows, std::size_t{3});
    QVERIFY(plan.sheet.height() > plan.sheet.width());
    QCOMPARE(plan.name(0), QStringLiteral("A1"));
    QCOMPARE(plan.name(6), QStringLiteral("B2"));
    QCOMPARE(plan.name(14), QStringLiteral("E3"));
    // A3 lying on A4: 410 / 267 = 1.5, 287 / 180 = 1.6: 2 × 2; upright 410 / 180 = 2.3, 287 / 267
    // = 1.07: 3 × 2.
    const TilePlan small = tilePlan(paperSize(Paper::A3), TilePaper::A4);
    QCOMPARE(small.count(), std::size_t{4});
    QVERIFY(small.sheet.width() > small.sheet.height());
}

void TilingTest::aTileShowsWhatThePosterShowsThere()
{
    PaperSheets sheets(m_report, {Paper::A2, QStringLiteral("en"), TilePaper::A4});
    while (!sheets.layOutNext()) { }
    QVERIFY(sheets.isTiled());
    const TilePlan plan = tilePlan(paperSize(Paper::A2), TilePaper::A4);
    QCOMPARE(sheets.count(), 1 + sheets.pages().count() * plan.count());
    const auto painted = [](QSizeF size, QPointF origin, const auto& paint) {
        QImage image(size.toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.translate(-origin);
        paint(painter);
        return image;
    };
    const std::size_t tile = plan.columns + 1; // B2
    const QRectF inside = plan.part(tile).adjusted(40.0, 40.0, -40.0, -40.0);
    const QPointF onSheet = plan.place(tile).topLeft() + QPointF(40.0, 40.0);
    // The same pixels only where both begin at a whole one.
    const QPointF whole(std::floor(inside.left()), std::floor(inside.top()));
    const QImage poster = painted(
        inside.size(), whole, [&](QPainter& painter) { sheets.pages().paint(painter, 0); });
    const QImage shown = painted(inside.size(), onSheet - (inside.topLeft() - whole),
        [&](QPainter& painter) { sheets.paint(painter, sheets.firstSheetOf(0) + tile); });
    qint64 different = 0;
    qint64 ink = 0;
    for (int y = 0; y < poster.height(); ++y)
        for (int x = 0; x < poster.width(); ++x) {
            const int one = qGray(poster.pixel(x, y));
            different += std::abs(one - qGray(shown.pixel(x, y))) > 60 ? 1 : 0;
            ink += one < 250 ? 1 : 0;
        }
    QVERIFY(ink > 1000);
    QVERIFY2(different * 50 < ink, qPrintable(QString::number(different)));
    QCOMPARE(sheets.nameOf(sheets.firstSheetOf(1) + tile), QStringLiteral("2-B2"));
    QVERIFY(!sheets.pageOf(0));
    QCOMPARE(*sheets.pageOf(sheets.firstSheetOf(1)), std::size_t{1});
}

void TilingTest::theSheetsAreOnePdf()
{
    if (!hasProgram("pdfinfo") || !hasProgram("qpdf"))
        QSKIP("pdfinfo (poppler-utils) or qpdf is not installed");
    std::vector<PaperPage> pages;
    const QByteArray pdf
        = pdfOf(m_report, {Paper::A1, QStringLiteral("en"), TilePaper::A3}, &pages);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("tiles.pdf"));
    QVERIFY(saveFile(file, pdf));
    QVERIFY(outputOf("qpdf", {QStringLiteral("--check"), file})
                .contains("No syntax or stream encoding errors"));
    const QByteArray info = outputOf("pdfinfo", {file});
    QVERIFY2(
        info.contains(
            QByteArray("Pages:           ").append(QByteArray::number(qsizetype(pages.size())))),
        info.constData());
    const auto has = [](const PaperPage& page, const QString& begin) {
        return std::ranges::any_of(
            page.labels, [&](const LabelBox& label) { return label.text.startsWith(begin); });
    };
    QVERIFY(has(pages.front(), QStringLiteral("Assembly plan")));
    QVERIFY(has(pages[1], QStringLiteral("A1 of ")));
    for (const PaperPage& page : pages)
        for (const LabelBox& label : page.labels)
            QVERIFY2(QRectF(QPointF(), page.size).contains(label.box.boundingRect()),
                qPrintable(label.text));
}

void TilingTest::aPageNoLargerThanATileIsNotCut()
{
    PaperSheets sheets(m_report, {Paper::A4, QStringLiteral("en"), TilePaper::A4});
    while (!sheets.layOutNext()) { }
    QVERIFY(!sheets.isTiled());
    QCOMPARE(sheets.count(), sheets.pages().count());
}

// 6 points are read from 40 cm, 12 from 80.
void TilingTest::readingDistances()
{
    QCOMPARE(readingDistance(6.0), 40.0);
    QCOMPARE(readingDistance(12.0), 80.0);
    QCOMPARE(readingDistance(3.0), 20.0);
}

static std::vector<LabelBox> labelsOf(std::initializer_list<double> sizes)
{
    std::vector<LabelBox> labels;
    for (const double size : sizes) {
        LabelBox label;
        label.text = QStringLiteral("x");
        label.size = size;
        labels.push_back(label);
    }
    return labels;
}

void TilingTest::theSmallestTextCounts()
{
    Legibility legibility(Paper::A3);
    QVERIFY(!legibility.smallest());
    QVERIFY(!legibility.isTooSmall());
    legibility.add(3, S::Matrix, labelsOf({9.0, 7.0}));
    legibility.add(1, S::Wheel, labelsOf({22.0, 6.0, 8.0}));
    legibility.add(2, S::Map, labelsOf({6.5}));
    std::vector<LabelBox> blank = labelsOf({1.0});
    blank.front().text = QStringLiteral("  ");
    legibility.add(4, S::Map, blank);
    QCOMPARE(legibility.smallest()->points, 6.0);
    QCOMPARE(legibility.smallest()->page, std::size_t{1});
    QCOMPARE(legibility.smallest()->section, S::Wheel);
    QVERIFY(!legibility.isTooSmall());
    const NumberStyle style("en_GB", "GBP");
    QCOMPARE(legibilityText(legibility, style),
        QStringLiteral("Smallest text: 6.0 pt at A3, section “360° touchpoint wheel”: readable "
                       "from 40 cm."));
    QVERIFY(legibilityAdvice(legibility, style).isEmpty());
}

void TilingTest::aLargerPaperIsProposedWhereItHelps_data()
{
    QTest::addColumn<int>("paper");
    QTest::addColumn<double>("points");
    QTest::addColumn<bool>("isTooSmall");
    QTest::addColumn<QString>("proposed");
    const auto row
        = [](const char* name, Paper paper, double points, bool small, const char* larger) {
              QTest::addRow("%s", name)
                  << static_cast<int>(paper) << points << small << QString::fromLatin1(larger);
          };
    row("6 pt at A4", Paper::A4, 6.0, false, "A3");
    // 4.5 · 1.414 = 6.36: 42 cm at A3
    row("4.5 pt at A4", Paper::A4, 4.5, true, "A3");
    // 4 · 1.414 = 5.66: 38 cm at A3, too little; 4 · 2 = 8: 53 cm at A2, enough
    row("4 pt at A4", Paper::A4, 4.0, true, "A2");
    // A1 is read from 65 cm: 9.75 pt; 7 · 1.414 = 9.9 at A0 is 66 cm of 90
    row("7 pt at A1", Paper::A1, 7.0, true, "");
    row("10 pt at A0", Paper::A0, 10.0, true, "");
    row("14 pt at A0", Paper::A0, 14.0, false, "");
}

void TilingTest::aLargerPaperIsProposedWhereItHelps()
{
    QFETCH(int, paper);
    QFETCH(double, points);
    QFETCH(bool, isTooSmall);
    QFETCH(QString, proposed);
    Legibility legibility(static_cast<Paper>(paper));
    legibility.add(0, S::Map, labelsOf({points}));
    QCOMPARE(legibility.isTooSmall(), isTooSmall);
    const auto larger = legibility.enoughPaper();
    QCOMPARE(larger ? QString::fromLatin1(textOf(*larger).data()) : QString(), proposed);
    const QString advice = legibilityAdvice(legibility, NumberStyle("en_GB", "GBP"));
    QCOMPARE(advice.isEmpty(), !isTooSmall);
    QCOMPARE(advice.contains(QLatin1String("would be enough")), isTooSmall && larger.has_value());
}

QTEST_MAIN(TilingTest)
#include "tst_tiling.moc"
