// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/compute.h"
#include "core/report/report.h"
#include "tests/support/workshopbuilder.h"

#include <QTest>

using namespace rundblick;
using namespace Qt::StringLiterals;

namespace {

// Three waves of an own brand at four touchpoints; each list is what five customers of a wave say.
class ThreeWaves {
public:
    ThreeWaves()
    {
        for (const char* name : {"2024", "2025", "2026"})
            m_waves.push_back(builder.add(Wave{{}, name, double(m_waves.size()), {}}));
        for (std::size_t i = 0; i < 15; ++i)
            builder.change(builder.rater("R" + std::to_string(i)),
                [&](Rater& rater) { rater.wave = m_waves[i / 5]; });
    }
    void rate(const char* touchpoint, const std::vector<std::optional<double>>& values)
    {
        builder.ratings({builder.touchpoint(touchpoint), own, quality}, values);
    }
    WavesFigure figure() { return ownWavesFigure(builder.workshop(), builder.workshop().method()); }

    WorkshopBuilder builder;
    Id<Brand> own = builder.brand("Own", true);
    Id<Criterion> quality = builder.criterion("Quality");

private:
    std::vector<Id<Wave>> m_waves;
};

QStringList namesOf(const WavesFigure& figure)
{
    QStringList names;
    for (const WavesRow& row : figure.rows)
        names << QString::fromStdString(row.name);
    return names;
}

} // namespace

// What the chart of the waves shows.
class WavesFigureTest : public QObject {
    Q_OBJECT

private slots:
    void theLargestChangeComesFirst();
    void theLastWaveWithRatingsIsShown();
    void isEmptyWhereNothingCanBeCompared();
    void theReportHasItWhereThereAreTwoWaves();
};

// The last wave against the one before it: Web +35 (see tst_waves), Shop −50, Fair 0 with no spread
// at all, Call rated in 2025 alone.
void WavesFigureTest::theLargestChangeComesFirst()
{
    ThreeWaves study;
    study.rate("Fair", {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3});
    study.rate("Call", {{}, {}, {}, {}, {}, 3, 3, 4, 3, 3});
    study.rate("Web", {1, 1, 1, 1, 1, 2, 3, 3, 4, 3, 4, 4, 5, 4, 5});
    study.rate("Shop", {5, 5, 5, 5, 5, 4, 5, 4, 5, 4, 2, 3, 2, 3, 2});
    study.rate("Never", {});
    const WavesFigure figure = study.figure();
    QCOMPARE(namesOf(figure), (QStringList{u"Shop"_s, u"Web"_s, u"Fair"_s, u"Call"_s}));
    QCOMPARE(figure.brandName, std::string("Own"));
    QCOMPARE(figure.waves, (std::vector<std::string>{"2024", "2025", "2026"}));
    QCOMPARE(figure.shown, std::size_t{2});
    QCOMPARE(figure.rows[0].change.interval.value, std::optional(-50.0));
    QCOMPARE(figure.rows[0].values[0].value, std::optional(100.0));
    QCOMPARE(figure.rows[1].change.interval.value, std::optional(35.0));
    QVERIFY(!figure.rows[3].change.interval.value);
    QCOMPARE(figure.counts.better, std::size_t{1});
    QCOMPARE(figure.counts.worse, std::size_t{1});
    QCOMPARE(figure.counts.unchanged, std::size_t{1});
    QCOMPARE(figure.counts.unknown, std::size_t{1});
    QCOMPARE(figure.counts.likely + figure.counts.open, std::size_t{0});
    for (const WavesRow& row : figure.rows)
        QVERIFY(reachOf(row.change.interval) <= figure.span);
    QCOMPARE(std::fmod(figure.span, 5.0), 0.0);
    QCOMPARE(figure.relevant, study.builder.workshop().method().relevantDifference);
}

// The wave of next year is named already, but nobody has been asked.
void WavesFigureTest::theLastWaveWithRatingsIsShown()
{
    ThreeWaves study;
    study.rate("Web", {2, 3, 3, 4, 3, 4, 4, 5, 4, 5});
    const WavesFigure figure = study.figure();
    QCOMPARE(figure.shown, std::size_t{1});
    QCOMPARE(figure.rows.front().change.interval.value, std::optional(35.0));
    QVERIFY(!figure.rows.front().values[2].value);
}

void WavesFigureTest::isEmptyWhereNothingCanBeCompared()
{
    ThreeWaves study;
    study.rate("Web", {2, 3, 3, 4, 3}); // the first wave alone
    QVERIFY(study.figure().rows.empty());
    QCOMPARE(study.figure().shown, std::size_t{0});
    WorkshopBuilder other;
    other.brand("Own", true);
    other.add(Wave{{}, "2025", 1.0, {}});
    QVERIFY(ownWavesFigure(other.workshop(), other.workshop().method()).rows.empty());
    WorkshopBuilder foreign; // no own brand
    foreign.add(Wave{{}, "2025", 1.0, {}});
    foreign.add(Wave{{}, "2026", 2.0, {}});
    QVERIFY(ownWavesFigure(foreign.workshop(), foreign.workshop().method()).rows.empty());
}

void WavesFigureTest::theReportHasItWhereThereAreTwoWaves()
{
    ThreeWaves study;
    study.rate("Web", {2, 3, 3, 4, 3, 4, 4, 5, 4, 5});
    const Workshop& workshop = study.builder.workshop();
    ComputeOptions options;
    options.draws = 0;
    const Analysis analysis = *compute(workshop, studyOf(workshop), options, {});
    const auto hasWaves = [](const Report& report) {
        return std::ranges::count_if(report.figures, [](const ReportFigure& figure) {
            return sectionOf(figure) == ReportSection::Waves;
        }) == 1;
    };
    QVERIFY(hasWaves(buildReport(workshop, analysis, {})));
    // As a template has it that was kept before there was the section.
    const auto old = sectionsFrom("cover\nmethod\nmatrix\nmix\nappendix");
    QVERIFY(old && !hasWaves(buildReport(workshop, analysis, {.sections = *old})));
}

QTEST_APPLESS_MAIN(WavesFigureTest)
#include "tst_wavesfigure.moc"
