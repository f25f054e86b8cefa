// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/curveedits.h"
#include "tests/core/exchange/importing.h"

using namespace rundblick;

namespace {

ImportRequest request(ImportKind kind, std::string content)
{
    return {{file(kind, std::move(content))}, {}, {}, {}};
}

} // namespace

class ImportMixTest : public QObject {
    Q_OBJECT

private slots:
    void readsAnswersOfTouchpoints();
    void readsFamiliesOfCurves();
    void readsPoints();
    void samePointsAgainChangeNothing();
    void pointsOfOtherSourcesStandBeside();
    void orderOfRowsDoesNotMatter();
    void refusesBadRows_data();
    void refusesBadRows();
};

void ImportMixTest::readsAnswersOfTouchpoints()
{
    const Workshop workshop = after({},
        request(ImportKind::Touchpoints,
            "touchpoint,spend,elasticity,effect,trialSpend,trialEffect,saturation,saturationLow,"
            "saturationHigh,half,halfLow,halfHigh\n"
            "Web,100,0.4,12,,,0.5,0.4,0.7,0.6,0.5,0.65\n"
            "Fair,0,,,500,8,,,,,,\n"));
    const Touchpoint* web = findByName<Touchpoint>(workshop, "Web");
    QCOMPARE(web->elasticity, std::optional(0.4));
    QCOMPARE(web->effect, std::optional(12.0));
    QCOMPARE(web->saturationLow, std::optional(0.4));
    QCOMPARE(web->saturationHigh, std::optional(0.7));
    QCOMPARE(web->halfLow, std::optional(0.5));
    QCOMPARE(web->halfHigh, std::optional(0.65));
    QVERIFY(!web->trialSpend);
    const Touchpoint* fair = findByName<Touchpoint>(workshop, "Fair");
    QCOMPARE(fair->trialSpend, std::optional(500.0));
    QCOMPARE(fair->trialEffect, std::optional(8.0));
    QVERIFY(!fair->elasticity);
}

void ImportMixTest::readsFamiliesOfCurves()
{
    const Workshop workshop = after({},
        request(ImportKind::Curves,
            "touchpoint,family,amplitude,shape,halfway,spend,phases\n"
            "Web,,10,2,50,100,\n"
            "Fair,Exponential,20,,80,100,Look | Buy\n"
            "Spot,logistic,30,4,60,100,\n"
            "Mail,table,,,,100,\n"));
    const auto curve = [&](const char* name) {
        return *curveOf(workshop, findByName<Touchpoint>(workshop, name)->id);
    };
    QVERIFY(curve("Web").family == CurveFamily::Hill);
    QVERIFY(curve("Fair").family == CurveFamily::Exponential);
    QCOMPARE(curve("Fair").amplitude, 20.0);
    QVERIFY(curve("Spot").family == CurveFamily::Logistic);
    QVERIFY(curve("Mail").family == CurveFamily::Table);
    QCOMPARE(workshop.all<Placement>().size(), 2U);
    // A file without the column leaves the family alone.
    const Workshop changed = after(workshop,
        request(ImportKind::Curves, "touchpoint,amplitude,shape,halfway,spend\nFair,25,,80,100\n"));
    const Curve kept = *curveOf(changed, findByName<Touchpoint>(changed, "Fair")->id);
    QVERIFY(kept.family == CurveFamily::Exponential);
    QCOMPARE(kept.amplitude, 25.0);
}

void ImportMixTest::readsPoints()
{
    const Workshop workshop = after({},
        request(ImportKind::Points,
            "touchpoint,spend,effect,weight,source,date\n"
            "Web,100,5,2,Panel,2026-05-01\n"
            "Web,0,1,,,2026-01-01\n"
            "Fair,50,3,,Tracking,2026-11-30\n"));
    const Touchpoint* web = findByName<Touchpoint>(workshop, "Web");
    const auto points = curvePointsOf(workshop, web->id);
    QCOMPARE(points.size(), 2U);
    QCOMPARE(points[0]->spend, 0.0);
    QCOMPARE(points[0]->weight, 1.0);
    QCOMPARE(points[1]->effect, 5.0);
    QCOMPARE(points[1]->weight, 2.0);
    QCOMPARE(points[1]->source, std::string("Panel"));
    QCOMPARE(points[1]->date, std::string("2026-05-01"));
    QCOMPARE(workshop.all<CurvePoint>().size(), 3U);
}

void ImportMixTest::samePointsAgainChangeNothing()
{
    const ImportRequest points
        = request(ImportKind::Points, "touchpoint,spend,effect,weight\nWeb,100,5,2\nWeb,200,8,1\n");
    const Workshop workshop = after({}, points);
    QVERIFY(importFiles(workshop, points)->edit.isEmpty());
    const Workshop corrected
        = after(workshop, request(ImportKind::Points, "touchpoint,spend,effect\nWeb,100,6\n"));
    QCOMPARE(corrected.all<CurvePoint>().size(), 2U);
    const auto first
        = curvePointsOf(corrected, findByName<Touchpoint>(corrected, "Web")->id).front();
    QCOMPARE(first->effect, 6.0);
    QCOMPARE(first->weight, 2.0); // the file has no such column
}

void ImportMixTest::pointsOfOtherSourcesStandBeside()
{
    const Workshop workshop = after({},
        request(ImportKind::Points,
            "touchpoint,spend,effect,source,date\nWeb,100,5,Panel,2025-01-31\nWeb,100,6,Panel,2026-"
            "01-31\n"
            "Web,100,7,Tracking,2026-01-31\n"));
    QCOMPARE(workshop.all<CurvePoint>().size(), 3U);
}

void ImportMixTest::orderOfRowsDoesNotMatter()
{
    const auto effects = [](const char* rows) {
        const Workshop workshop = after(
            {}, request(ImportKind::Points, std::string("touchpoint,spend,effect\n") + rows));
        QList<double> list;
        for (const auto& [id, point] : workshop.all<CurvePoint>())
            list << point.effect;
        return list;
    };
    QCOMPARE(effects("Web,1,5\nFair,2,6\nWeb,3,7\n"), effects("Web,3,7\nWeb,1,5\nFair,2,6\n"));
}

void ImportMixTest::refusesBadRows_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("expected");
    const auto points = [](const char* name, const char* row, const char* expected) {
        QTest::addRow("%s", name) << int(ImportKind::Points)
                                  << QStringLiteral(
                                         "touchpoint,spend,effect,weight,source,date\n%1\n")
                                         .arg(QLatin1String(row))
                                  << QString::fromLatin1(expected);
    };
    points("no effect", "Web,100,,,,", "cell-empty points.csv 2 effect");
    points("no spend", "Web,,5,,,", "cell-empty points.csv 2 spend");
    points("no name", ",1,5,,,", "cell-empty points.csv 2 touchpoint");
    points("negative", "Web,-1,5,,,", "cell-out-of-range points.csv 2 spend");
    points("not a number", "Web,1,much,,,", "not-a-number points.csv 2 effect");
    points("not finite", "Web,1,inf,,,", "not-a-number points.csv 2 effect");
    points("no weight at all", "Web,1,5,0,,", "cell-out-of-range points.csv 2 weight");
    points("no date", "Web,1,5,1,Panel,May", "not-a-date points.csv 2 date");
    points("no such day", "Web,1,5,1,Panel,2026-02-30", "not-a-date points.csv 2 date");
    points("twice", "Web,1,5,1,,\nWeb,1,6,1,,", "row-repeated points.csv 3 spend");
    QTest::addRow("points without a column")
        << int(ImportKind::Points) << QStringLiteral("touchpoint,spend\nWeb,1\n")
        << QStringLiteral("column-missing points.csv 1 effect");
    const auto curves = [](const char* name, const char* row, const char* expected) {
        QTest::addRow("%s", name) << int(ImportKind::Curves)
                                  << QStringLiteral(
                                         "touchpoint,family,amplitude,shape,halfway,spend\n%1\n")
                                         .arg(QLatin1String(row))
                                  << QString::fromLatin1(expected);
    };
    curves("unknown family", "Web,spline,1,1,1,1", "not-a-word curves.csv 2 family");
    curves("logistic without shape", "Web,logistic,1,,1,1", "cell-empty curves.csv 2 shape");
    curves(
        "exponential without halfway", "Web,exponential,1,,,1", "cell-empty curves.csv 2 halfway");
    curves("table without spend", "Web,table,,,,", "cell-empty curves.csv 2 spend");
    const auto touchpoints
        = [](const char* name, const char* row, const char* expected) {
              QTest::addRow("%s", name)
                  << int(ImportKind::Touchpoints)
                  << QStringLiteral(
                         "touchpoint,elasticity,saturation,saturationLow,saturationHigh\n%1\n")
                         .arg(QLatin1String(row))
                  << QString::fromLatin1(expected);
          };
    touchpoints("no elasticity", "Web,0,,,", "cell-out-of-range touchpoints.csv 2 elasticity");
    touchpoints("low above high", "Web,,,0.6,0.4", "bounds-crossed touchpoints.csv 2 saturation");
    touchpoints(
        "answer below low", "Web,,0.3,0.4,0.6", "bounds-crossed touchpoints.csv 2 saturation");
    touchpoints("share of 1", "Web,,1,,", "cell-out-of-range touchpoints.csv 2 saturation");
}

void ImportMixTest::refusesBadRows()
{
    QFETCH(int, kind);
    QFETCH(QString, content);
    QFETCH(QString, expected);
    QCOMPARE(refusal({}, request(static_cast<ImportKind>(kind), content.toStdString())), expected);
}

QTEST_APPLESS_MAIN(ImportMixTest)
#include "tst_importmix.moc"
