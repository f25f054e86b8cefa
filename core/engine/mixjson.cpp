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

} // namespace

void writeMix(JsonWriter& json, const std::optional<Mix>& mix)
{
    json.object([&] {
        if (!mix)
            return json.nulls(
                {"budget", "effectToday", "sameBudget", "sameEffect", "frontier", "actions"});
        json.key("budget").value(mix->budget);
        json.key("effectToday").value(mix->effectToday);
        if (mix->sameBudget && mix->sameEffect) {
            writeSameBudget(json, mix->names, *mix->sameBudget);
            writeSameEffect(json, mix->names, *mix->sameEffect);
        } else {
            json.nulls({"sameBudget", "sameEffect"});
        }
        writeFrontier(json, mix->frontier);
        writeActions(json, *mix);
    });
}

} // namespace rundblick
