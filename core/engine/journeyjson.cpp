// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/journeyjson.h"

namespace rundblick {
namespace {

void writeHeuristic(JsonWriter& json, std::string_view name, const Analysis& analysis,
    const std::vector<double>& conversions)
{
    if (conversions.empty())
        return json.nulls({name});
    json.key(name);
    json.object([&] {
        for (std::size_t i = 0; i < conversions.size(); ++i)
            json.key(analysis.touchpoints[i].name).value(conversions[i]);
    });
}

void writeBest(JsonWriter& json, const std::vector<BestJourney>& journeys)
{
    json.key("best");
    json.array(journeys, [&](const BestJourney& best) {
        json.object([&] {
            json.key("path");
            json.array(best.names, [&](const std::string& name) { json.value(name); });
            json.key("probability").value(best.probability);
            json.key("share").value(best.share);
        });
    });
}

void writeOrders(JsonWriter& json, const std::optional<OrderComparison>& orders)
{
    if (!orders)
        return json.nulls({"orders"});
    json.key("orders");
    json.object([&] {
        json.key("bicFirst").value(orders->first);
        json.key("bicSecond").value(orders->second);
    });
}

void writeEdge(JsonWriter& json, const std::optional<EdgeResult>& edge)
{
    if (!edge)
        return json.nulls({"strongestEdge"});
    json.key("strongestEdge");
    json.object([&] {
        json.key("from").value(edge->from);
        json.key("to").value(edge->to);
        json.key("leverage").value(edge->leverage);
    });
}

} // namespace

void writeTouchpointJourney(JsonWriter& json, const TouchpointJourney& journey)
{
    json.object([&] {
        json.key("visits").value(journey.visits);
        json.key("reach").value(journey.reach);
        json.key("conversionAfter").value(journey.conversionAfter);
        json.key("removalLost").value(journey.removalLost);
        json.key("removalBypass").value(journey.removalBypass);
        json.key("attributed").value(journey.attributed);
        json.key("leverage").value(journey.leverage);
        json.key("lossShare").value(journey.lossShare);
        json.key("unavoidable").value(journey.unavoidable);
        json.key("momentOfTruth").value(journey.momentOfTruth);
        json.key("returns").value(journey.returns);
        json.key("removalValue").value(journey.removalValue);
        json.key("removalLow").value(journey.removalLow);
        json.key("removalHigh").value(journey.removalHigh);
    });
}

void writeJourney(JsonWriter& json, const Analysis& analysis)
{
    const JourneyResult& journey = analysis.journey;
    json.object([&] {
        json.key("conversion").value(journey.conversion);
        json.key("meanLength").value(journey.meanLength);
        json.key("order").value(journey.order);
        json.key("heuristics");
        json.object([&] {
            writeHeuristic(json, "first", analysis, journey.firstTouch);
            writeHeuristic(json, "last", analysis, journey.lastTouch);
            writeHeuristic(json, "linear", analysis, journey.linearTouch);
            writeHeuristic(json, "shapley", analysis, journey.shapley);
        });
        writeBest(json, journey.best);
        json.messages("warnings", journey.warnings);
        json.key("value").value(journey.value);
        json.key("conversionLow").value(journey.conversionLow);
        json.key("conversionHigh").value(journey.conversionHigh);
        writeOrders(json, journey.orders);
        writeEdge(json, journey.strongestEdge);
    });
}

} // namespace rundblick
