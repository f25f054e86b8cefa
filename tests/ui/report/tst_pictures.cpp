// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edit.h"
#include "core/model/edits/touchpointedits.h"
#include "tests/support/workshops.h"
#include "tests/ui/report/paperjobs.h"
#include "ui/report/pictures/picturerendering.h"
#include "ui/support/strings.h"

#include <QBuffer>
#include <QImageReader>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

using namespace rundblick;
using S = ReportSection;

// Pages as SVG and PNG.
class PicturesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everySectionIsAFile();
    void aSectionOfSeveralPagesIsNumbered();
    void aPictureGrowsUntilAllIsOnIt();
    void svgIsDrawnByItself_data();
    void svgIsDrawnByItself();
    void lettersAreTextOrShapes();
    void bitmapsHaveTheirSizeAndDensity_data();
    void bitmapsHaveTheirSizeAndDensity();
    void thePaperIsWhiteOrIsNot();
    void picturesHaveNoFrame();
    void aHugePictureStaysWithinBounds();
    void stepsAreShort();

private:
    std::vector<ExportedFile> files(const std::vector<ReportSection>& sections,
        PictureRendering::Kind kind, const PictureOptions& options = {});

    Workshop m_workshop;
    Analysis m_analysis;
};

static QImage imageOf(const QByteArray& png)
{
    return QImage::fromData(png, "PNG");
}

// Of those that are neither transparent nor white.
static int inkOf(const QImage& image)
{
    int ink = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            ink += qAlpha(pixel) > 40 && qGray(pixel) < 235 ? 1 : 0;
        }
    return ink;
}

void PicturesTest::initTestCase()
{
    m_workshop = smallWorkshop();
    m_analysis = analysedFor(m_workshop);
}

std::vector<ExportedFile> PicturesTest::files(const std::vector<ReportSection>& sections,
    PictureRendering::Kind kind, const PictureOptions& options)
{
    PictureRendering rendering(buildReport(m_workshop, m_analysis, {.sections = sections}),
        {Paper::A4, QStringLiteral("en")}, options, kind);
    const auto files = rendered(rendering);
    return files ? *files : std::vector<ExportedFile>();
}

void PicturesTest::everySectionIsAFile()
{
    const auto svg = files({S::Map, S::Wheel}, PictureRendering::Kind::Svg);
    QCOMPARE(svg.size(), std::size_t{2});
    QCOMPARE(svg[0].name, QStringLiteral("01-map.svg"));
    QCOMPARE(svg[1].name, QStringLiteral("02-wheel.svg"));
    const auto png = files({S::Wheel, S::Map}, PictureRendering::Kind::Png);
    QCOMPARE(png[0].name, QStringLiteral("01-wheel.png"));
    QCOMPARE(png[1].name, QStringLiteral("02-map.png"));
}

// The two directions and the spends of the mix.
void PicturesTest::aSectionOfSeveralPagesIsNumbered()
{
    const auto svg = files({S::Wheel, S::Mix}, PictureRendering::Kind::Svg);
    QVERIFY(svg.size() > 2);
    QCOMPARE(svg[1].name, QStringLiteral("02-mix-1.svg"));
    QCOMPARE(svg[2].name, QStringLiteral("02-mix-2.svg"));
}

// A hundred touchpoints are a journey of several pages of A4; a picture holds all of it.
void PicturesTest::aPictureGrowsUntilAllIsOnIt()
{
    Workshop workshop = smallWorkshop();
    std::vector<std::string> names;
    for (int i = 0; i < 90; ++i)
        names.push_back("Touchpointnumber" + std::to_string(i));
    workshop.apply(addTouchpoints(workshop, names));
    const std::vector<const Phase*> phases = ordered<Phase>(workshop);
    std::size_t next = 0;
    for (const Touchpoint* touchpoint : ordered<Touchpoint>(workshop))
        if (touchpoint->name.starts_with("Touchpointnumber"))
            workshop.apply(
                addPlacement(workshop, touchpoint->id, phases[next++ % phases.size()]->id));
    const Report report = buildReport(workshop, analysedFor(workshop), {.sections = {S::Journey}});
    ReportPages onPaper(report, {Paper::A4, QStringLiteral("en")});
    while (!onPaper.layOutNext()) { }
    QVERIFY(onPaper.count() > 1);
    PictureRendering rendering(
        report, {Paper::A4, QStringLiteral("en")}, {}, PictureRendering::Kind::Svg);
    const auto files = rendered(rendering);
    QVERIFY(files && files->size() == 1);
    const QString picture = QString::fromUtf8(files->front().content);
    for (const std::string& name : names)
        QVERIFY2(picture.contains(toQt(name) + u'<'), name.c_str());
}

void PicturesTest::svgIsDrawnByItself_data()
{
    QTest::addColumn<int>("section");
    QTest::addColumn<bool>("asPaths");
    for (const ReportSection section : {S::Cover, S::Method, S::Journey, S::Map, S::Flow, S::Wheel,
             S::Matrix, S::Mix, S::Why, S::Appendix})
        for (const bool asPaths : {false, true})
            QTest::addRow("%s %s", textOf(section).data(), asPaths ? "as paths" : "as text")
                << static_cast<int>(section) << asPaths;
}

void PicturesTest::svgIsDrawnByItself()
{
    QFETCH(int, section);
    QFETCH(bool, asPaths);
    for (const ExportedFile& file : files({static_cast<ReportSection>(section)},
             PictureRendering::Kind::Svg, {.lettersAsPaths = asPaths})) {
        QSvgRenderer renderer;
        QVERIFY2(renderer.load(file.content), qPrintable(file.name));
        QVERIFY(renderer.viewBoxF().width() > 50.0);
        QImage image(renderer.viewBoxF().size().toSize(), QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        QVERIFY2(inkOf(image) > 500, qPrintable(file.name));
    }
}

void PicturesTest::lettersAreTextOrShapes()
{
    const auto texts = [](const QByteArray& svg) {
        QXmlStreamReader reader(svg);
        int found = 0;
        while (!reader.atEnd())
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text")
                ++found;
        return reader.hasError() ? -1 : found;
    };
    QVERIFY(texts(files({S::Wheel}, PictureRendering::Kind::Svg).front().content) > 10);
    QCOMPARE(texts(files({S::Wheel}, PictureRendering::Kind::Svg, {.lettersAsPaths = true})
                       .front()
                       .content),
        0);
}

void PicturesTest::bitmapsHaveTheirSizeAndDensity_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<double>("dots"); // per inch
    QTest::newRow("1×") << 1.0 << 96.0;
    QTest::newRow("2×") << 2.0 << 192.0;
    QTest::newRow("4×") << 4.0 << 384.0;
    QTest::newRow("more than 4× is 4×") << 9.0 << 384.0;
}

// So many dots make the same inches at every scale.
void PicturesTest::bitmapsHaveTheirSizeAndDensity()
{
    QFETCH(double, scale);
    QFETCH(double, dots);
    const auto png = files({S::Wheel}, PictureRendering::Kind::Png, {.scale = scale});
    const QImage image = imageOf(png.front().content);
    QVERIFY(!image.isNull());
    QVERIFY(qAbs(image.dotsPerMeterX() * 0.0254 - dots) < 0.5);
    const QImage plain
        = imageOf(files({S::Wheel}, PictureRendering::Kind::Png, {.scale = 1.0}).front().content);
    QVERIFY(qAbs(image.width() - plain.width() * dots / 96.0) <= dots / 96.0 + 1.0);
}

void PicturesTest::thePaperIsWhiteOrIsNot()
{
    const QImage white = imageOf(files({S::Wheel}, PictureRendering::Kind::Png).front().content);
    QCOMPARE(white.pixel(0, 0), qRgb(255, 255, 255));
    const QImage clear = imageOf(
        files({S::Wheel}, PictureRendering::Kind::Png, {.isTransparent = true}).front().content);
    QVERIFY(clear.hasAlphaChannel());
    QCOMPARE(qAlpha(clear.pixel(0, 0)), 0);
    QVERIFY(inkOf(clear) > 1000);
    QCOMPARE(clear.size(), white.size());
}

// Neither title nor method stand in a text program's page, and nothing is empty around it.
void PicturesTest::picturesHaveNoFrame()
{
    const QByteArray svg = files({S::Map}, PictureRendering::Kind::Svg).front().content;
    QVERIFY(!svg.contains("Method:"));
    QVERIFY(!svg.contains("Sectors are phases"));
    QVERIFY(svg.contains("Blue")); // the legend
    const QImage image = imageOf(files({S::Map}, PictureRendering::Kind::Png).front().content);
    int first = image.height(); // line with ink
    for (int y = 0; y < image.height() && first == image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qGray(image.pixel(x, y)) < 235)
                first = std::min(first, y);
    QVERIFY2(first < 60, qPrintable(QString::number(first)));
}

void PicturesTest::aHugePictureStaysWithinBounds()
{
    ReportPages pages(buildReport(m_workshop, m_analysis, {.sections = {S::Wheel}}),
        {.paper = Paper::A0, .language = QStringLiteral("en"), .isPicture = true});
    while (!pages.layOutNext()) { }
    const BitmapPicture picture(pages, 0, QRectF(QPointF(), pages.size()), {.scale = 4.0});
    const QImage& image = picture.image();
    QVERIFY(!image.isNull());
    QVERIFY(qint64(image.width()) * image.height() <= 61'000'000);
}

void PicturesTest::stepsAreShort()
{
    PictureRendering rendering(
        buildReport(m_workshop, m_analysis, {.sections = {S::Wheel, S::Matrix, S::Map}}),
        {Paper::A4, QStringLiteral("en")}, {.scale = 4.0}, PictureRendering::Kind::Png);
    int steps = 0;
    double last = 0.0;
    while (!rendering.step()) {
        ++steps;
        QVERIFY(rendering.progress() >= last);
        last = rendering.progress();
    }
    QVERIFY(steps > 20);
    QVERIFY(last <= 1.0);
}

QTEST_MAIN(PicturesTest)
#include "tst_pictures.moc"
