// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/analysisjson.h"

#include "core/engine/journeyjson.h"
#include "core/engine/jsonwriter.h"
#include "core/engine/mixjson.h"
#include "core/engine/waves/wavesjson.h"

namespace rundblick {
namespace {

constexpr int formatVersion = 1;

class AnalysisWriter {
public:
    AnalysisWriter(const Analysis& analysis, const Workshop& workshop)
        : m_analysis(analysis)
        , m_workshop(workshop)
    {
    }

    std::string text(bool withTiming, const WaveComparison* waves)
    {
        m_json.object([&] {
            writeHead();
            writeBrands();
            writePhases();
            m_json.key("touchpoints");
            m_json.array(m_analysis.touchpoints,
                [this](const TouchpointResult& touchpoint) { writeTouchpoint(touchpoint); });
            m_json.key("journey");
            writeJourney(m_json, m_analysis);
            m_json.key("mix");
            writeMix(m_json, m_analysis);
            writeAgreement();
            writeWeights();
            m_json.key("scenarios");
            writeScenarios(m_json, m_analysis);
            m_json.key("waves");
            writeWaves(m_json, waves, m_workshop);
            if (withTiming)
                writeTiming();
        });
        return m_json.text() + '\n';
    }

private:
    void writeHead();
    void writeBrands();
    void writePhases();
    void writeTouchpoint(const TouchpointResult& touchpoint);
    void writePerformance(const TouchpointResult& touchpoint);
    void writeGap(const Gap& gap);
    void writeGaps(const TouchpointResult& touchpoint);
    void writePerception(const Perception& perception);
    void writeImpact(const TouchpointResult& touchpoint);
    void writeAgreement();
    void writeWeights();
    void writeTiming();
    void interval(const Interval& interval);

    template <typename Record>
    void name(const std::optional<Id<Record>>& id)
    {
        const Record* record = m_workshop.find(id);
        m_json.value(record ? std::optional(record->name) : std::nullopt);
    }
    void setting(const auto& value) { m_json.value(value); }
    template <typename Record>
    void setting(const std::optional<Id<Record>>& id)
    {
        name(id);
    }
    std::string criterionName(Id<Criterion> id) const
    {
        const Criterion* criterion = m_workshop.find(id);
        return criterion ? criterion->name : std::string();
    }
    std::string brandName(Id<Brand> id) const
    {
        const Brand* brand = m_workshop.find(id);
        return brand ? brand->name : std::string();
    }

    const Analysis& m_analysis;
    const Workshop& m_workshop;
    JsonWriter m_json;
};

void AnalysisWriter::writeHead()
{
    m_json.key("workshop").value(m_analysis.workshop);
    m_json.key("version").value(formatVersion);
    m_json.key("seed").value(m_analysis.seed);
    m_json.key("method");
    m_json.object([&] {
        eachField<Method>([&](const auto& field) {
            m_json.key(field.name);
            setting(m_analysis.method.*field.member);
        });
    });
    m_json.messages("notices", m_analysis.notices);
}

void AnalysisWriter::writeBrands()
{
    m_json.key("brands");
    m_json.array(m_analysis.brands, [&](const BrandResult& brand) {
        m_json.object([&] {
            m_json.key("name").value(brand.name);
            m_json.key("own").value(brand.own);
            m_json.key("marketShare").value(brand.marketShare);
            m_json.key("experienceShare").value(brand.experienceShare);
        });
    });
}

void AnalysisWriter::writePhases()
{
    m_json.key("phases");
    m_json.array(m_analysis.phases, [&](const PhaseResult& phase) {
        m_json.object([&] {
            m_json.key("name").value(phase.name);
            m_json.key("weight").value(phase.weight);
            m_json.key("coverage").value(phase.coverage);
            m_json.key("coverageTarget").value(phase.coverageTarget);
            m_json.key("leak").value(phase.leak);
        });
    });
}

void AnalysisWriter::writeTouchpoint(const TouchpointResult& touchpoint)
{
    m_json.object([&] {
        m_json.key("name").value(touchpoint.name);
        m_json.key("channel").value(touchpoint.channel);
        writePerformance(touchpoint);
        writeGap(touchpoint.gap);
        writeGaps(touchpoint);
        m_json.key("market");
        m_json.object([&] { interval(touchpoint.market); });
        writePerception(touchpoint.perception);
        writeImpact(touchpoint);
        m_json.key("journey");
        writeTouchpointJourney(m_json, touchpoint.journey);
        m_json.key("verdict").value(touchpoint.cover);
        m_json.messages("reasons", touchpoint.reasons);
        m_json.key("probabilityBlue").value(touchpoint.probabilityBlue);
        m_json.key("blueByShare").value(touchpoint.blueByShare);
        m_json.key("leaveOneOutLoss").value(touchpoint.leaveOneOutLoss);
    });
}

void AnalysisWriter::writePerformance(const TouchpointResult& touchpoint)
{
    m_json.key("performance");
    m_json.object([&] {
        for (const Performance& performance : touchpoint.performance) {
            m_json.key(brandName(performance.brand));
            m_json.object([&] {
                interval(performance.interval);
                m_json.key("n").value(
                    performance.fromGroup ? std::nullopt : std::optional(performance.n));
                m_json.key("sd").value(performance.sd);
            });
        }
    });
}

void AnalysisWriter::writeGap(const Gap& gap)
{
    m_json.key("gap");
    m_json.object([&] {
        m_json.key("benchmark")
            .value(gap.benchmark.empty() ? std::nullopt : std::optional(gap.benchmark));
        interval(gap.interval);
        m_json.key("p").value(gap.p);
        m_json.key("q").value(gap.q);
        m_json.key("verdict").value(gap.verdict);
        m_json.key("clear").value(gap.clear);
        m_json.key("tendency").value(textOf(gap.tendency));
        m_json.key("neededN").value(gap.neededN);
    });
}

void AnalysisWriter::writeGaps(const TouchpointResult& touchpoint)
{
    m_json.key("gaps");
    m_json.object([&] {
        for (const CompetitorGap& gap : touchpoint.gaps) {
            m_json.key(brandName(gap.brand));
            m_json.object([&] {
                interval(gap.interval);
                m_json.key("p").value(gap.p);
                m_json.key("q").value(gap.q);
            });
        }
    });
}

void AnalysisWriter::writePerception(const Perception& perception)
{
    m_json.key("perception");
    m_json.object([&] {
        m_json.key("customer").value(perception.customer);
        m_json.key("team").value(perception.team);
        m_json.key("gap").value(perception.gap.value);
        m_json.key("low").value(perception.gap.low);
        m_json.key("high").value(perception.gap.high);
    });
}

void AnalysisWriter::writeImpact(const TouchpointResult& touchpoint)
{
    m_json.key("influence").value(touchpoint.influence);
    m_json.key("influenceSource").value(textOf(touchpoint.influenceSource));
    m_json.key("impact").value(touchpoint.impact);
    m_json.key("impactByPhase");
    m_json.object([&] {
        for (std::size_t p = 0; p < touchpoint.impactByPhase.size(); ++p)
            m_json.key(m_analysis.phases[p].name).value(touchpoint.impactByPhase[p]);
    });
    m_json.key("delivered").value(touchpoint.delivered);
    m_json.key("lostPotential").value(touchpoint.lostPotential);
    m_json.key("experienceShare").value(touchpoint.experienceShare);
    m_json.key("quadrant").value(touchpoint.quadrant);
}

void AnalysisWriter::writeAgreement()
{
    m_json.key("agreement");
    m_json.object([&] {
        const Agreement& agreement = m_analysis.agreement;
        m_json.key("kendallW").value(agreement.kendallW);
        m_json.key("icc21").value(agreement.icc21);
        m_json.key("icc31").value(agreement.icc31);
        m_json.key("krippendorffAlpha").value(agreement.alphaInterval.value);
        m_json.key("mostDisputed");
        m_json.array(
            agreement.mostDisputed, [&](const Disputed& disputed) { m_json.value(disputed.name); });
    });
}

void AnalysisWriter::writeWeights()
{
    const CriteriaWeights& weights = m_analysis.weights;
    m_json.key("weights");
    m_json.object([&] {
        m_json.key("source").value(weights.source);
        m_json.key("criteria");
        m_json.object([&] {
            for (std::size_t c = 0; c < weights.names.size(); ++c)
                m_json.key(weights.names[c]).value(weights.weight[c]);
        });
        m_json.key("lambdaMax").value(weights.lambdaMax);
        m_json.key("consistencyIndex").value(weights.consistencyIndex);
        m_json.key("consistencyRatio").value(weights.consistencyRatio);
        m_json.key("worst");
        m_json.array(weights.worst, [&](const WeightJudgement& judgement) {
            m_json.object([&] {
                m_json.key("first").value(criterionName(judgement.first));
                m_json.key("second").value(criterionName(judgement.second));
                m_json.key("ratio").value(judgement.ratio);
                m_json.key("repaired").value(judgement.repaired);
                m_json.key("ratioThen").value(judgement.ratioThen);
            });
        });
        m_json.key("rSquared").value(weights.rSquared);
        m_json.key("n").value(weights.n);
    });
}

void AnalysisWriter::writeTiming()
{
    const Analysis::Timing& timing = m_analysis.timing;
    m_json.key("timing");
    m_json.object([&] {
        m_json.key("load").value(timing.load);
        m_json.key("ratings").value(timing.ratings);
        m_json.key("journey").value(timing.journey);
        m_json.key("coverage").value(timing.coverage);
        m_json.key("mix").value(timing.mix);
        m_json.key("robustness").value(timing.robustness);
    });
}

void AnalysisWriter::interval(const Interval& interval)
{
    m_json.key("value").value(interval.value);
    m_json.key("low").value(interval.low);
    m_json.key("high").value(interval.high);
}

} // namespace

std::string toJson(const Analysis& analysis, const Workshop& workshop, bool withTiming,
    const WaveComparison* waves)
{
    return AnalysisWriter(analysis, workshop).text(withTiming, waves);
}

} // namespace rundblick
