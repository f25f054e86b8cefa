// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mixjson.h"

namespace rundblick {
namespace {

using Names = std::vector<std::string>;

// One amount per touchpoint of the mix; null where there is no answer.
void writeSpend(JsonWriter& json, const Names& names, const std::vector<double>& spend)
{
    json.key("spend");
    if (spend.empty())
        return json.null();
    json.object([&] {
        for (std::size_t i = 0; i < spend.size(); ++i)
            json.key(names[i]).value(spend[i]);
    });
}

void writeRounded(JsonWriter& json, const Names& names, const std::optional<RoundedMix>& rounded)
{
    if (!rounded)
        return json.nulls({"rounded"});
    json.key("rounded");
    json.object([&] {
        json.key("unit").value(rounded->unit);
        json.key("effect").value(rounded->effect);
        writeSpend(json, names, rounded->spend);
    });
}

// What both directions have.
void writeNumbers(JsonWriter& json, const MixAnswer& answer)
{
    json.key("status").value(answer.status);
    if (answer.status == MixStatus::Infeasible)
        return json.nulls({"effect", "bound", "gap", "spent"});
    json.key("effect").value(answer.effect);
    json.key("bound").value(answer.bound);
    json.key("gap").value(answer.gap);
    json.key("spent").value(answer.spent);
}

void writePlan(JsonWriter& json, const Names& names, const MixAnswer& answer)
{
    writeSpend(json, names, answer.spend);
    writeRounded(json, names, answer.rounded);
}

void writeSameBudget(JsonWriter& json, const Names& names, const MixAnswer& answer)
{
    json.key("sameBudget");
    json.object([&] {
        writeNumbers(json, answer);
        json.key("price").value(answer.price);
        writePlan(json, names, answer);
        json.messages("conflict", answer.conflict);
        json.key("gain").value(answer.change);
        json.key("gainLow").value(answer.changeLow);
        json.key("gainHigh").value(answer.changeHigh);
        json.key("probabilityGain").value(answer.probabilityGain);
    });
}

void writeSameEffect(JsonWriter& json, const Names& names, const MixAnswer& answer)
{
    json.key("sameEffect");
    json.object([&] {
        writeNumbers(json, answer);
        writePlan(json, names, answer);
        json.key("saving").value(answer.change);
        json.key("savingLow").value(answer.changeLow);
        json.key("savingHigh").value(answer.changeHigh);
    });
}

void writeFrontier(JsonWriter& json, const std::vector<FrontierPoint>& frontier)
{
    json.key("frontier");
    json.array(frontier, [&](const FrontierPoint& point) {
        json.object([&] {
            json.key("budget").value(point.budget);
            json.key("effect").value(point.effect);
            json.key("gap").value(point.gap);
        });
    });
}

void writeActions(JsonWriter& json, const Mix& mix)
{
    json.key("actions");
    json.object([&] {
        for (std::size_t i = 0; i < mix.actions.size(); ++i) {
            const SpendAdvice& advice = mix.actions[i];
            json.key(mix.names[i]);
            json.object([&] {
                json.key("from").value(advice.from);
                json.key("to").value(advice.to);
                json.key("action").value(advice.action);
                json.key("marginal").value(advice.marginal);
                json.key("probability").value(advice.probability);
                json.messages("reasons", advice.reasons);
            });
        }
    });
}

void writePrices(JsonWriter& json, const std::vector<RestrictionPrice>& prices)
{
    json.key("prices");
    json.array(prices, [&](const RestrictionPrice& price) {
        json.object([&] {
            json.key("restriction").value(price.restriction);
            json.key("gain").value(price.gain);
            json.key("perUnit").value(price.perUnit);
            json.key("proven").value(price.proven);
        });
    });
}

// effect(x) as the families of method.md 6 have it; a table has its points instead.
void writeCurve(JsonWriter& json, const CurveResult& known)
{
    const ResponseCurve& curve = known.curve;
    const bool isTable = curve.family == CurveFamily::Table;
    json.key("source").value(known.source);
    json.key("family").value(curve.family);
    json.key("baseline").value(curve.baseline);
    if (isTable || !known.isSteered()) {
        json.nulls({"amplitude", "shape", "halfway"});
    } else {
        json.key("amplitude").value(curve.amplitude);
        json.key("shape").value(curve.shape);
        json.key("halfway").value(curve.halfway);
    }
    json.key("table");
    json.array(curve.table, [&](const CurveVertex& vertex) {
        json.object([&] {
            json.key("spend").value(vertex.spend);
            json.key("effect").value(vertex.paidEffect);
        });
    });
    json.key("points").value(known.points);
    json.key("residual").value(known.residual);
    json.key("saturationAssumed").value(known.saturationAssumed);
}

void writeCurves(JsonWriter& json, const Mix& mix)
{
    json.key("curves");
    json.object([&] {
        for (std::size_t i = 0; i < mix.curves.size(); ++i) {
            json.key(mix.names[i]);
            json.object([&] { writeCurve(json, mix.curves[i]); });
        }
    });
}

void writeRobust(JsonWriter& json, const Names& names, const std::optional<Robustness>& robustness)
{
    if (!robustness || !robustness->robustEffect)
        return json.nulls({"robust"});
    json.key("robust");
    json.object([&] {
        json.key("effect").value(robustness->robustEffect);
        json.key("worstTenth").value(robustness->robustCvar);
        writeSpend(json, names, robustness->robustSpend);
        json.key("recommendedEffect").value(robustness->effectMean);
        json.key("recommendedWorstTenth").value(robustness->effectCvar);
    });
}

void writeCertainty(JsonWriter& json, const std::optional<Robustness>& robustness)
{
    if (!robustness)
        return json.nulls({"keepsMix", "regretMean", "regretHigh", "tornado"});
    json.key("keepsMix").value(robustness->keepsMix);
    json.key("regretMean").value(robustness->regretMean);
    json.key("regretHigh").value(robustness->regretHigh);
    json.key("tornado");
    json.array(robustness->tornado, [&](const TornadoBar& bar) {
        json.object([&] {
            json.key("input").value(bar.input);
            json.key("correlation").value(bar.correlation);
        });
    });
}

void writeAnswers(JsonWriter& json, const Names& names, const std::optional<MixAnswer>& sameBudget,
    const std::optional<MixAnswer>& sameEffect)
{
    if (!sameBudget || !sameEffect)
        return json.nulls({"sameBudget", "sameEffect"});
    writeSameBudget(json, names, *sameBudget);
    writeSameEffect(json, names, *sameEffect);
}

void writeScenario(
    JsonWriter& json, const ScenarioOutcome& outcome, const std::vector<PhaseResult>& phases)
{
    json.key("name").value(outcome.name);
    json.key("budget").value(outcome.budget);
    json.key("effectToday").value(outcome.effectToday);
    writeAnswers(json, outcome.names, outcome.sameBudget, outcome.sameEffect);
    json.key("active").value(outcome.active);
    json.key("coverage");
    json.object([&] {
        for (std::size_t p = 0; p < outcome.coverage.size(); ++p)
            json.key(phases[p].name).value(outcome.coverage[p]);
    });
    json.key("actions");
    json.object([&] {
        for (std::size_t i = 0; i < outcome.actions.size(); ++i)
            json.key(outcome.names[i]).value(outcome.actions[i]);
    });
}

} // namespace

void writeMix(JsonWriter& json, const Analysis& analysis)
{
    json.object([&] {
        const std::optional<Mix>& mix = analysis.mix;
        if (!mix)
            return json.nulls({"budget", "effectToday", "sameBudget", "sameEffect", "frontier",
                "actions", "prices", "curves", "journeyChange", "robust", "keepsMix", "regretMean",
                "regretHigh", "tornado"});
        json.key("budget").value(mix->budget);
        json.key("effectToday").value(mix->effectToday);
        writeAnswers(json, mix->names, mix->sameBudget, mix->sameEffect);
        writeFrontier(json, mix->frontier);
        writeActions(json, *mix);
        writePrices(json, mix->prices);
        writeCurves(json, *mix);
        json.key("journeyChange").value(mix->journeyChange);
        writeRobust(json, mix->names, analysis.robustness);
        writeCertainty(json, analysis.robustness);
    });
}

void writeScenarios(JsonWriter& json, const Analysis& analysis)
{
    json.array(analysis.scenarios, [&](const ScenarioOutcome& outcome) {
        json.object([&] { writeScenario(json, outcome, analysis.phases); });
    });
}

} // namespace rundblick
