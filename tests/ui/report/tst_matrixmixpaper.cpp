// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/compute.h"
#include "tests/support/workshops.h"
#include "ui/paint/look.h"
#include "ui/report/pdf.h"
#include "ui/support/strings.h"

#include <QTest>

using namespace rundblick;

// Matrix and mix of a hundred touchpoints with names of 60 characters and eleven brands, on every
// size of paper in both languages: every name is there, whole, nothing overlaps or is too small.
class MatrixMixPaperTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void labelsAreWholeAndApart_data();
    void labelsAreWholeAndApart();

private:
    Workshop m_workshop;
    Analysis m_analysis;
};

namespace {

// Boxes hold a line's whole height; letters of neighbours may come as near as this.
constexpr double touching = 0.6; // points

bool overlap(const LabelBox& a, const LabelBox& b)
{
    const QRectF first = a.box.boundingRect().adjusted(touching, touching, -touching, -touching);
    return first.intersects(
        b.box.boundingRect().adjusted(touching, touching, -touching, -touching));
}

QString firstOverlap(const std::vector<LabelBox>& labels)
{
    for (std::size_t i = 0; i < labels.size(); ++i)
        for (std::size_t j = i + 1; j < labels.size(); ++j)
            if (overlap(labels[i], labels[j]))
                return labels[i].text + QStringLiteral(" | ") + labels[j].text;
    return {};
}

void addInterval(std::optional<MixAnswer>& answer)
{
    if (!answer)
        return;
    answer->changeLow = 0.18;
    answer->changeHigh = 0.34;
    answer->probabilityGain = 0.96;
}

// Everything that the mix can say about its certainty, at its longest.
void addCertainty(Analysis& analysis)
{
    Mix& mix = *analysis.mix;
    addInterval(mix.sameBudget);
    addInterval(mix.sameEffect);
    Robustness robustness;
    robustness.draws = robustness.mixDraws = 1'000;
    robustness.keepsMix = 0.62;
    robustness.regretMean = 0.012;
    robustness.regretHigh = 0.031;
    robustness.standardError = 1.6;
    robustness.robustEffect = robustness.effectMean = 119.4;
    robustness.robustCvar = robustness.effectCvar = 101.2;
    robustness.touchpoints.resize(analysis.touchpoints.size());
    for (std::size_t i = 0; i < mix.names.size(); ++i) {
        mix.actions[i].probability = 0.93;
        robustness.robustSpend.push_back(mix.actions[i].to);
        robustness.touchpoints[i].spendLow = 0.8 * mix.actions[i].to;
        robustness.touchpoints[i].spendHigh = 1.3 * mix.actions[i].to;
    }
    for (std::size_t i = 0; i < 12; ++i)
        robustness.tornado.push_back(
            {{Code::TornadoSaturation, {{"touchpoint", mix.names[i]}}, {}}, i % 2 ? -0.8 : 0.8});
    analysis.robustness = robustness;
    analysis.stage = Stage::Robustness;
}

void addRestrictions(Analysis& analysis)
{
    for (std::size_t i = 0; i < 20; ++i) {
        RestrictionPrice price;
        price.restriction = {
            Code::ConflictLock, {{"touchpoint", analysis.mix->names[i]}, {"spend", 12'345.0}}, {}};
        price.gain = 0.8;
        analysis.mix->prices.push_back(price);
    }
}

void addScenarios(Analysis& analysis)
{
    const Mix& mix = *analysis.mix;
    for (std::int64_t id = 1; id <= 5; ++id) {
        ScenarioOutcome outcome;
        outcome.id = {id};
        outcome.name = "A scenario with a name as long as the names of touchpoints are, "
            + std::to_string(id);
        outcome.budget = mix.budget;
        outcome.sameBudget = mix.sameBudget;
        outcome.sameEffect = mix.sameEffect;
        outcome.touchpoints = mix.touchpoints;
        outcome.names = mix.names;
        for (std::size_t i = 0; i < mix.names.size(); ++i) {
            const bool stops = i % 10 == static_cast<std::size_t>(id);
            outcome.actions.push_back(
                stops ? std::optional(MixAction::Stop) : mix.actions[i].action);
            outcome.from.push_back(mix.actions[i].from);
        }
        outcome.coverage.assign(analysis.phases.size(), 0.83);
        outcome.active = 70;
        analysis.scenarios.push_back(outcome);
    }
}

} // namespace

void MatrixMixPaperTest::initTestCase()
{
    loadFonts();
    m_workshop = stressWorkshop();
    ComputeOptions options;
    options.draws = 0;
    const auto analysis = compute(m_workshop, studyOf(m_workshop), options, {});
    QVERIFY(analysis);
    m_analysis = *analysis;
    addCertainty(m_analysis);
    addRestrictions(m_analysis);
    addScenarios(m_analysis);
}

void MatrixMixPaperTest::labelsAreWholeAndApart_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("paper");
    QTest::addColumn<QString>("language");
    for (const ReportSection page : {ReportSection::Matrix, ReportSection::Mix})
        for (int paper = 0; paper < 5; ++paper)
            for (const char* language : {"en", "de"})
                QTest::addRow("%s %s %s", textOf(page).data(),
                    enumTexts<Paper>[static_cast<std::size_t>(paper)].data(), language)
                    << static_cast<int>(page) << paper << QString::fromLatin1(language);
}

void MatrixMixPaperTest::labelsAreWholeAndApart()
{
    QFETCH(int, page);
    QFETCH(int, paper);
    QFETCH(QString, language);
    const Report report
        = buildReport(m_workshop, m_analysis, {.sections = {static_cast<ReportSection>(page)}});
    std::vector<PaperPage> pages;
    const auto pdf
        = renderPdf(report, {.paper = static_cast<Paper>(paper), .language = language}, &pages);
    QVERIFY(pdf && pdf->startsWith("%PDF"));
    QStringList texts;
    for (const PaperPage& sheet : pages) {
        const QRectF bounds({}, sheet.size);
        for (const LabelBox& label : sheet.labels) {
            QVERIFY2(!label.isElided && !label.isOutside, qPrintable(label.text));
            QVERIFY2(label.size >= 6.0, qPrintable(label.text));
            QVERIFY2(bounds.contains(label.box.boundingRect()), qPrintable(label.text));
            texts += label.text;
        }
        QCOMPARE(firstOverlap(sheet.labels), QString());
    }
    for (const Touchpoint* touchpoint : ratedTouchpoints(m_workshop))
        QVERIFY2(texts.contains(toQt(touchpoint->name)), touchpoint->name.c_str());
}

QTEST_MAIN(MatrixMixPaperTest)
#include "tst_matrixmixpaper.moc"
