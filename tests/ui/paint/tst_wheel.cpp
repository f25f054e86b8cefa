// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/compute.h"
#include "tests/support/workshopbuilder.h"
#include "tests/support/workshops.h"
#include "tests/ui/paint/labelchecks.h"
#include "ui/canvas/wheel/wheelview.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <set>

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

} // namespace

class TestWheel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void wedgesCarryTheEnginesNumbers();
    void sectorsHoldEveryTouchpointOnce_data();
    void sectorsHoldEveryTouchpointOnce();
    void aTouchpointIsInThePhaseOfItsLargestImpact();
    void slicesGoRoundWithoutOverlap();
    void aPointIsInItsSlice();
    void namesAreApartOnTheScreen_data();
    void namesAreApartOnTheScreen();
    void namesBecomeWholeByZoom();
    void mouseAndKeysChoose();
    void draggingPansAndDoesNotChoose();

private:
    Workshop m_workshop;
    Analysis m_analysis;
    const NumberStyle m_numbers{"de_CH", "CHF"};
    const Look m_look = screenLook(Theme::Light);
};

void TestWheel::initTestCase()
{
    loadFonts();
    m_workshop = stressWorkshop();
    m_analysis = analysed(m_workshop);
}

void TestWheel::wedgesCarryTheEnginesNumbers()
{
    WorkshopBuilder builder;
    const Id<Brand> own = builder.brand("Own", true);
    const Id<Brand> near = builder.brand("Near");
    const Id<Brand> far = builder.brand("Far");
    const Id<Touchpoint> shop = builder.touchpoint("Shop");
    const Id<Criterion> trust = builder.criterion("Trust");
    builder.rater("One");
    builder.rater("Two");
    builder.ratings({shop, own, trust}, {3.0, 5.0}); // 1..5: 50 and 100
    builder.ratings({shop, near, trust}, {4.0, 4.0}); // 75
    builder.ratings({shop, far, trust}, {1.0, 2.0}); // 0 and 25
    const WheelFigure figure
        = wheelFigure(builder.workshop(), analysed(builder.workshop()), Grouping::Phase);
    QCOMPARE(figure.sectors.size(), std::size_t{1});
    const WheelWedge& wedge = figure.sectors[0].wedges.at(0);
    QCOMPARE(*wedge.own, 75.0);
    QCOMPARE(*wedge.best, 75.0);
    QCOMPARE(wedge.bestBrand, std::string("Near"));
    QCOMPARE(*wedge.market, (75.0 + 75.0 + 12.5) / 3.0);
    QCOMPARE(figure.ownBrand, std::string("Own"));
    QVERIFY(figure.shares.front().share >= figure.shares.back().share);
}

void TestWheel::sectorsHoldEveryTouchpointOnce_data()
{
    QTest::addColumn<int>("by");
    QTest::addRow("phases") << static_cast<int>(Grouping::Phase);
    QTest::addRow("channels") << static_cast<int>(Grouping::Channel);
    QTest::addRow("departments") << static_cast<int>(Grouping::Department);
}

void TestWheel::sectorsHoldEveryTouchpointOnce()
{
    QFETCH(int, by);
    const WheelFigure figure = wheelFigure(m_workshop, m_analysis, static_cast<Grouping>(by));
    std::set<Id<Touchpoint>> seen;
    for (const WheelSector& sector : figure.sectors) {
        QVERIFY(!sector.wedges.empty());
        for (const WheelWedge& wedge : sector.wedges)
            QVERIFY(seen.insert(wedge.touchpoint).second);
    }
    QCOMPARE(seen.size(), std::size_t{100});
    QCOMPARE(figure.blue + figure.reserve + figure.grey, std::size_t{100});
}

void TestWheel::aTouchpointIsInThePhaseOfItsLargestImpact()
{
    const WheelFigure figure = wheelFigure(m_workshop, m_analysis, Grouping::Phase);
    for (const WheelSector& sector : figure.sectors)
        for (const WheelWedge& wedge : sector.wedges) {
            const auto& impact = m_analysis.find(wedge.touchpoint)->impactByPhase;
            for (std::size_t p = 0; p < impact.size(); ++p)
                if (m_analysis.phases[p].name == sector.key.name)
                    QCOMPARE(impact[p], *std::ranges::max_element(impact));
        }
}

void TestWheel::slicesGoRoundWithoutOverlap()
{
    QPixmap pixmap(1, 1);
    QPainter painter(&pixmap);
    const Ink ink(painter, m_look);
    const WheelFigure figure = wheelFigure(m_workshop, m_analysis, Grouping::Phase);
    const WheelGeometry at = wheelGeometry(figure, ink, QRectF(0, 0, 900, 800));
    QCOMPARE(at.slices.size(), std::size_t{100});
    for (std::size_t i = 0; i < at.slices.size(); ++i) {
        QVERIFY(at.slices[i].to > at.slices[i].from);
        QVERIFY(at.slices[i].to <= 360.0);
        if (i > 0)
            QVERIFY(at.slices[i].from >= at.slices[i - 1].to - 1e-9);
    }
    QVERIFY(at.hub < at.base && at.base < at.full && at.full < at.band && at.band < at.rim);
}

void TestWheel::aPointIsInItsSlice()
{
    QPixmap pixmap(1, 1);
    QPainter painter(&pixmap);
    const Ink ink(painter, m_look);
    const WheelFigure figure = wheelFigure(m_workshop, m_analysis, Grouping::Channel);
    const WheelGeometry at = wheelGeometry(figure, ink, QRectF(0, 0, 900, 800));
    for (std::size_t i = 0; i < at.slices.size(); ++i)
        for (const double radius : {at.base + 1.0, at.full, at.rim + 10.0}) {
            const auto slice = at.sliceAt(at.pointAt(radius, at.slices[i].middle()));
            QVERIFY(slice);
            QCOMPARE(*slice, i);
        }
    QVERIFY(!at.sliceAt(at.centre));
    QVERIFY(!at.sliceAt({-500.0, -500.0}));
}

void TestWheel::namesAreApartOnTheScreen_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("by");
    for (const QSize size : {QSize(720, 560), QSize(1000, 760), QSize(1500, 1100)})
        for (const Grouping by : {Grouping::Phase, Grouping::Channel, Grouping::Department})
            QTest::addRow("%d×%d %s", size.width(), size.height(), std::string(textOf(by)).c_str())
                << size << static_cast<int>(by);
}

void TestWheel::namesAreApartOnTheScreen()
{
    QFETCH(QSize, size);
    QFETCH(int, by);
    WheelView view(m_look);
    view.resize(size);
    view.show();
    view.setFigure(wheelFigure(m_workshop, m_analysis, static_cast<Grouping>(by)), m_numbers);
    std::vector<LabelBox> labels = view.labels();
    for (LabelBox& label : labels)
        label.isElided = false; // last resort of a small window; the tool tip has the whole name
    const QStringList faults = faultsOf(labels, size, 9.0);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestWheel::namesBecomeWholeByZoom()
{
    WheelView view(m_look);
    view.resize(1000, 760);
    view.show();
    view.setFigure(wheelFigure(m_workshop, m_analysis, Grouping::Phase), m_numbers);
    for (int i = 0; i < 6; ++i)
        view.zoomBy(1.25);
    const std::vector<LabelBox> labels = view.labels();
    const QStringList faults
        = faultsOf(labels, QSizeF(view.viewport()->size()) * view.zoom(), 10.0);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY(labels.size() > 100);
}

void TestWheel::mouseAndKeysChoose()
{
    WheelView view(m_look);
    view.resize(1000, 760);
    view.show();
    const WheelFigure figure = wheelFigure(m_workshop, m_analysis, Grouping::Phase);
    view.setFigure(figure, m_numbers);
    std::vector<Id<Touchpoint>> chosen;
    connect(&view, &WheelView::chosen, &view, [&](Id<Touchpoint> touchpoint) {
        chosen.push_back(touchpoint);
        view.setSelected(touchpoint);
    });
    const WheelGeometry at = view.geometryOfWheel();
    const auto touchpointOf
        = [&](std::size_t slice) { return wedgeOf(figure, at.slices[slice]).touchpoint; };
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
        at.pointAt(at.base + 20.0, at.slices[7].middle()).toPoint());
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Left); // around
    QTest::keyClick(&view, Qt::Key_Down); // first of the next sector, which is the first
    const std::vector<Id<Touchpoint>> expected{touchpointOf(7), touchpointOf(8), touchpointOf(7),
        touchpointOf(0), touchpointOf(99), touchpointOf(0)};
    QVERIFY(chosen == expected);
}

void TestWheel::draggingPansAndDoesNotChoose()
{
    WheelView view(m_look);
    view.resize(800, 700);
    view.show();
    view.setFigure(wheelFigure(m_workshop, m_analysis, Grouping::Phase), m_numbers);
    view.zoomBy(3.0);
    QSignalSpy chosen(&view, &WheelView::chosen);
    const int before = view.horizontalScrollBar()->value();
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, {400, 300});
    QTest::mouseMove(view.viewport(), {360, 300});
    QTest::mouseMove(view.viewport(), {300, 300});
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, {300, 300});
    QCOMPARE(view.horizontalScrollBar()->value(), before + 100);
    QCOMPARE(chosen.count(), 0);
}

QTEST_MAIN(TestWheel)
#include "tst_wheel.moc"
