// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks.h"
#include "core/model/edits/curveedits.h"
#include "tests/support/workshopbuilder.h"

#include <QTest>

#include <cmath>

using namespace rundblick;

class CurveEditsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void addsChangesAndRemovesAPoint();
    void pointsStandInTheOrderOfTheirSpends();
    void refusesImpossiblePoints_data();
    void refusesImpossiblePoints();
    void givesAndTakesACurve();
    void aTableNeedsNoNumbers();
    void theOtherFamiliesNeedNumbersFirst();
    void removingATouchpointRemovesItsPoints();

private:
    void apply(const Edit& edit)
    {
        const Workshop before = m_workshop;
        QVERIFY(check(m_workshop, edit));
        m_workshop.apply(edit);
        Workshop undone = m_workshop;
        undone.apply(inverse(edit));
        QVERIFY(undone == before);
    }
    CurvePoint point(double spend, double effect) const
    {
        CurvePoint result;
        result.touchpoint = m_fair;
        result.spend = spend;
        result.effect = effect;
        return result;
    }

    Workshop m_workshop;
    Id<Touchpoint> m_fair;
};

void CurveEditsTest::init()
{
    WorkshopBuilder builder;
    m_fair = builder.touchpoint("Fair");
    m_workshop = builder.workshop();
}

void CurveEditsTest::addsChangesAndRemovesAPoint()
{
    const Edit added = setCurvePoint(m_workshop, point(100.0, 5.0));
    QVERIFY(added.kind == EditKind::ChangeCurve);
    apply(added);
    QCOMPARE(curvePointsOf(m_workshop, m_fair).size(), 1U);
    CurvePoint changed = *curvePointsOf(m_workshop, m_fair).front();
    changed.source = "Panel 2026";
    apply(setCurvePoint(m_workshop, changed));
    QCOMPARE(curvePointsOf(m_workshop, m_fair).front()->source, std::string("Panel 2026"));
    QVERIFY(setCurvePoint(m_workshop, changed).isEmpty());
    apply(removeCurvePoint(m_workshop, changed.id));
    QVERIFY(curvePointsOf(m_workshop, m_fair).empty());
    QVERIFY(removeCurvePoint(m_workshop, changed.id).isEmpty());
}

void CurveEditsTest::pointsStandInTheOrderOfTheirSpends()
{
    for (const double spend :
        {300.0, 100.0, 200.0, 100.0}) // twice the same is a second measurement
        apply(setCurvePoint(m_workshop, point(spend, 1.0)));
    const auto points = curvePointsOf(m_workshop, m_fair);
    QCOMPARE(points.size(), 4U);
    QVERIFY(std::ranges::is_sorted(points, {}, &CurvePoint::spend));
}

void CurveEditsTest::refusesImpossiblePoints_data()
{
    QTest::addColumn<double>("spend");
    QTest::addColumn<double>("effect");
    QTest::addRow("negative spend") << -1.0 << 1.0;
    QTest::addRow("negative effect") << 1.0 << -1.0;
    QTest::addRow("no number") << std::nan("") << 1.0;
    QTest::addRow("infinite") << 1.0 << HUGE_VAL;
}

void CurveEditsTest::refusesImpossiblePoints()
{
    QFETCH(double, spend);
    QFETCH(double, effect);
    const auto refused = check(m_workshop, setCurvePoint(m_workshop, point(spend, effect)));
    QVERIFY(!refused && refused.error().code == Code::ValueOutOfRange);
}

void CurveEditsTest::givesAndTakesACurve()
{
    Curve curve;
    curve.touchpoint = m_fair;
    curve.amplitude = 10.0;
    curve.halfway = 50.0;
    apply(setCurve(m_workshop, curve));
    QCOMPARE(curveOf(m_workshop, m_fair)->amplitude, 10.0);
    curve.amplitude = 12.0;
    apply(setCurve(m_workshop, curve)); // in its place, not beside it
    QCOMPARE(m_workshop.all<Curve>().size(), 1U);
    apply(setCurveFamily(m_workshop, m_fair, CurveFamily::Logistic));
    QVERIFY(curveOf(m_workshop, m_fair)->family == CurveFamily::Logistic);
    QCOMPARE(curveOf(m_workshop, m_fair)->amplitude, 12.0);
    apply(setCurveFamily(m_workshop, m_fair, {}));
    QVERIFY(!curveOf(m_workshop, m_fair));
    QVERIFY(setCurveFamily(m_workshop, m_fair, {}).isEmpty());
}

void CurveEditsTest::aTableNeedsNoNumbers()
{
    apply(setCurveFamily(m_workshop, m_fair, CurveFamily::Table));
    QVERIFY(curveOf(m_workshop, m_fair)->family == CurveFamily::Table);
}

void CurveEditsTest::theOtherFamiliesNeedNumbersFirst()
{
    QVERIFY(setCurveFamily(m_workshop, m_fair, CurveFamily::Hill).isEmpty());
}

void CurveEditsTest::removingATouchpointRemovesItsPoints()
{
    apply(setCurvePoint(m_workshop, point(100.0, 5.0)));
    apply(setCurveFamily(m_workshop, m_fair, CurveFamily::Table));
    apply(removeRecords<Touchpoint>(m_workshop, {m_fair}));
    QVERIFY(m_workshop.all<CurvePoint>().empty());
    QVERIFY(m_workshop.all<Curve>().empty());
}

QTEST_APPLESS_MAIN(CurveEditsTest)
#include "tst_curveedits.moc"
