// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/flow/flowfindings.h"

namespace rundblick {
namespace {

constexpr std::size_t mostPaths = 3;
constexpr std::size_t mostBottlenecks = 3;
constexpr double leastLossShare = 0.02; // of all losses, to be called a bottleneck

std::string nameAt(const FlowFigure& figure, std::size_t node)
{
    return figure.nodes[node].name;
}

Message about(Code code, const FlowFigure& figure, std::size_t node)
{
    return {code, {{"touchpoint", nameAt(figure, node)}}, {}};
}

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : " › ") + name;
    return text;
}

void addHops(FlowFinding& finding)
{
    for (std::size_t at = 0; at + 1 < finding.nodes.size(); ++at)
        finding.hops.emplace_back(finding.nodes[at], finding.nodes[at + 1]);
}

// From start to conversion; none where a touchpoint of it is gone.
std::optional<FlowFinding> mainPath(
    const FlowFigure& figure, const BestJourney& best, std::size_t rank)
{
    FlowFinding path{FlowFindingKind::MainPath,
        {Code::FlowMainPath,
            {{"rank", static_cast<std::int64_t>(rank)}, {"share", best.share},
                {"path", joined(best.names)}},
            {}},
        {}, {}, QuantityAt{Quantity::Conversion, {}, {}, {}, {}, 0}};
    std::vector<LinkNode> way{{LinkEnd::Start, {}}};
    for (const Id<Touchpoint> touchpoint : best.touchpoints)
        way.push_back({LinkEnd::Touchpoint, touchpoint});
    way.push_back({LinkEnd::Conversion, {}});
    for (const LinkNode& end : way) {
        const auto node = figure.find(end);
        if (!node)
            return std::nullopt;
        path.nodes.push_back(*node);
    }
    addHops(path);
    return path;
}

FlowFinding bottleneck(std::size_t node, const TouchpointResult& result, bool byLeverage)
{
    const Quantity quantity = byLeverage ? Quantity::Leverage : Quantity::LossShare;
    return {FlowFindingKind::Bottleneck,
        {Code::FlowBottleneck,
            {{"touchpoint", result.name}, {"loss", result.journey.lossShare.value_or(0.0)},
                {"leverage", result.journey.leverage.value_or(0.0)}},
            {}},
        {node}, {}, QuantityAt{quantity, result.id, {}, {}, {}, 0}};
}

using Measure = std::optional<double> TouchpointJourney::*;

// The touchpoints with the largest numbers, the first of equals first.
std::vector<const TouchpointResult*> largest(const Analysis& analysis, Measure measure)
{
    std::vector<const TouchpointResult*> known;
    for (const TouchpointResult& result : analysis.touchpoints)
        if ((result.journey.*measure).value_or(0.0) > 0.0
            && result.journey.lossShare.value_or(0.0) >= leastLossShare)
            known.push_back(&result);
    std::ranges::stable_sort(
        known, [measure](const TouchpointResult* one, const TouchpointResult* other) {
            return *(one->journey.*measure) > *(other->journey.*measure);
        });
    known.resize(std::min(known.size(), mostBottlenecks));
    return known;
}

// Where most are lost, then where it pays most to lose fewer.
void addBottlenecks(
    std::vector<FlowFinding>& findings, const FlowFigure& figure, const Analysis& analysis)
{
    std::vector<Id<Touchpoint>> named;
    for (const Measure measure : {&TouchpointJourney::lossShare, &TouchpointJourney::leverage})
        for (const TouchpointResult* result : largest(analysis, measure)) {
            const auto node = figure.find({LinkEnd::Touchpoint, result->id});
            if (!node || std::ranges::count(named, result->id) > 0)
                continue;
            named.push_back(result->id);
            findings.push_back(bottleneck(*node, *result, measure == &TouchpointJourney::leverage));
        }
}

void addTraps(std::vector<FlowFinding>& findings, const FlowFigure& figure,
    const ChainStructure& structure, const std::vector<std::size_t>& nodeOf)
{
    for (const std::vector<std::size_t>& cycle : structure.closedCycles) {
        FlowFinding trap{FlowFindingKind::Trap, {Code::JourneyClosedClass, {}, {}}, {}, {}, {}};
        std::string named;
        for (const std::size_t state : cycle) {
            trap.nodes.push_back(nodeOf[state]);
            named += nameAt(figure, nodeOf[state]) + " > ";
        }
        trap.message.values = {{"cycle", named + nameAt(figure, trap.nodes.front())}};
        addHops(trap);
        trap.hops.emplace_back(trap.nodes.back(), trap.nodes.front());
        findings.push_back(std::move(trap));
    }
    for (const std::size_t state : structure.unreachable)
        findings.push_back({FlowFindingKind::Trap,
            about(Code::FlowUnreachable, figure, nodeOf[state]), {nodeOf[state]}, {}, {}});
}

// Where drawn links lead and none leads on.
void addDeadEnds(std::vector<FlowFinding>& findings, const FlowFigure& figure)
{
    std::vector<char> isEntered(figure.nodes.size(), false);
    std::vector<char> isLeft(figure.nodes.size(), false);
    for (const FlowLink& link : figure.links)
        if (link.weight > 0.0)
            isEntered[link.to] = isLeft[link.from] = true;
    for (std::size_t node = 0; node < figure.nodes.size(); ++node)
        if (figure.nodes[node].end.touchpoint && isEntered[node] && !isLeft[node])
            findings.push_back(
                {FlowFindingKind::Trap, about(Code::FlowDeadEnd, figure, node), {node}, {}, {}});
}

void addUnavoidable(std::vector<FlowFinding>& findings, const FlowFigure& figure,
    const ChainStructure& structure, const std::vector<std::size_t>& nodeOf)
{
    for (std::size_t state = 0; state < structure.unavoidable.size(); ++state) {
        if (!structure.unavoidable[state])
            continue;
        const FlowNode& node = figure.nodes[nodeOf[state]];
        FlowFinding finding{FlowFindingKind::Unavoidable,
            about(Code::FlowUnavoidable, figure, nodeOf[state]), {nodeOf[state]}, {}, {}};
        if (node.isRated && node.reach)
            finding.number = QuantityAt{Quantity::RemovalLost, *node.end.touchpoint, {}, {}, {}, 0};
        findings.push_back(std::move(finding));
    }
}

} // namespace

std::vector<FlowFinding> flowFindings(const FlowFigure& figure, const Analysis* analysis,
    const ChainStructure* structure, const std::vector<std::size_t>& nodeOf)
{
    std::vector<FlowFinding> findings;
    if (analysis) {
        for (const BestJourney& best : analysis->journey.best)
            if (findings.size() < mostPaths)
                if (auto path = mainPath(figure, best, findings.size() + 1))
                    findings.push_back(*std::move(path));
        addBottlenecks(findings, figure, *analysis);
    }
    if (structure) {
        addUnavoidable(findings, figure, *structure, nodeOf);
        addTraps(findings, figure, *structure, nodeOf);
    }
    if (figure.drawnCounts)
        addDeadEnds(findings, figure);
    return findings;
}

} // namespace rundblick
