// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/flow/flowpart.h"

#include <algorithm>

namespace rundblick {
namespace {

constexpr std::size_t lostIndex = 2; // of the nodes

// Chooses nodes and links of a figure, drawn and observed links as one list.
class FlowChoice {
public:
    explicit FlowChoice(const FlowFigure& figure)
        : m_figure(figure)
        , m_isNode(figure.nodes.size(), false)
        , m_isLink(figure.links.size() + figure.observed.size(), false)
        , m_isLinked(figure.nodes.size(), false)
    {
        for (std::size_t at = 0; at < m_isLink.size(); ++at)
            m_isLinked[link(at).from] = m_isLinked[link(at).to] = true;
    }

    void choose(double least, const FlowKeep& keep)
    {
        for (std::size_t at = 0; at < m_isLink.size(); ++at)
            if (link(at).volume >= least || keep.links.contains(link(at).link))
                addLink(at);
        for (const FlowFinding& finding : m_figure.findings)
            addFinding(finding);
        for (std::size_t node = 0; node < m_isNode.size(); ++node)
            if (!m_figure.nodes[node].end.touchpoint || !m_isLinked[node]
                || keep.nodes.contains(m_figure.nodes[node].end))
                m_isNode[node] = true;
        while (connectOne()) { }
    }

    FlowPart part() const
    {
        FlowPart part{m_figure, 0, 0};
        std::vector<std::size_t> placeOf(m_isNode.size(), 0); // in the part
        part.figure.nodes.clear();
        for (std::size_t node = 0; node < m_isNode.size(); ++node) {
            placeOf[node] = part.figure.nodes.size();
            if (m_isNode[node])
                part.figure.nodes.push_back(m_figure.nodes[node]);
        }
        part.figure.links.clear();
        part.figure.observed.clear();
        for (std::size_t at = 0; at < m_isLink.size(); ++at) {
            if (!m_isLink[at])
                continue;
            const bool isDrawn = at < m_figure.links.size();
            FlowLink& shown
                = (isDrawn ? part.figure.links : part.figure.observed).emplace_back(link(at));
            shown.from = placeOf[shown.from];
            shown.to = placeOf[shown.to];
        }
        for (FlowFinding& finding : part.figure.findings) {
            for (std::size_t& node : finding.nodes)
                node = placeOf[node];
            for (auto& [from, to] : finding.hops) {
                from = placeOf[from];
                to = placeOf[to];
            }
        }
        part.hiddenLinks = static_cast<std::size_t>(std::ranges::count(m_isLink, false));
        part.hiddenTouchpoints = static_cast<std::size_t>(std::ranges::count(m_isNode, false));
        return part;
    }

private:
    const FlowLink& link(std::size_t at) const
    {
        const std::size_t drawn = m_figure.links.size();
        return at < drawn ? m_figure.links[at] : m_figure.observed[at - drawn];
    }

    void addLink(std::size_t at)
    {
        m_isLink[at] = m_isNode[link(at).from] = m_isNode[link(at).to] = true;
    }

    void addFinding(const FlowFinding& finding)
    {
        for (const std::size_t node : finding.nodes)
            m_isNode[node] = true;
        for (std::size_t at = 0; at < m_isLink.size(); ++at)
            if (std::ranges::count(finding.hops, std::pair(link(at).from, link(at).to)) > 0)
                addLink(at);
    }

    // A chosen node whose links are all hidden gets its strongest ones; false: there is none.
    bool connectOne()
    {
        std::vector<char> isShown(m_isNode.size(), false);
        for (std::size_t at = 0; at < m_isLink.size(); ++at)
            if (m_isLink[at])
                isShown[link(at).from] = isShown[link(at).to] = true;
        for (std::size_t node = 0; node < m_isNode.size(); ++node) {
            const bool isLonely = m_isNode[node] && m_isLinked[node] && !isShown[node];
            if (!isLonely || !m_figure.nodes[node].end.touchpoint)
                continue;
            addStrongest(&FlowLink::to, node);
            addStrongest(&FlowLink::from, node);
            return true;
        }
        return false;
    }

    void addStrongest(std::size_t FlowLink::*side, std::size_t node)
    {
        const auto strength = [this](std::size_t at) {
            const bool isLoss = link(at).to == lostIndex; // says the least
            return std::tuple(!isLoss, link(at).volume, link(at).share);
        };
        std::optional<std::size_t> best;
        for (std::size_t at = 0; at < m_isLink.size(); ++at)
            if (link(at).*side == node && (!best || strength(at) > strength(*best)))
                best = at;
        if (best)
            addLink(*best);
    }

    const FlowFigure& m_figure;
    std::vector<char> m_isNode;
    std::vector<char> m_isLink;
    std::vector<char> m_isLinked; // has any link at all
};

} // namespace

double legibleShare(const FlowFigure& figure)
{
    const auto strong = [](const std::vector<FlowLink>& links, double least) {
        return std::ranges::count_if(links,
            [least](const FlowLink& link) { return link.to != lostIndex && link.volume >= least; });
    };
    for (const double least : flowShares)
        if (static_cast<std::size_t>(strong(figure.links, least) + strong(figure.observed, least))
            <= mostLegible)
            return least;
    return flowShares.back();
}

FlowPart strongPart(const FlowFigure& figure, double least, const FlowKeep& keep)
{
    FlowChoice choice(figure);
    choice.choose(least, keep);
    return choice.part();
}

namespace {

// The nodes that are kept, and what lies among them.
FlowFigure keptNodes(const FlowFigure& figure, const std::vector<char>& isKept)
{
    FlowFigure part = figure;
    std::vector<std::size_t> placeOf(isKept.size(), 0);
    part.nodes.clear();
    for (std::size_t node = 0; node < isKept.size(); ++node) {
        placeOf[node] = part.nodes.size();
        if (isKept[node])
            part.nodes.push_back(figure.nodes[node]);
    }
    const auto isGone = [&](std::size_t node) { return !isKept[node]; };
    for (std::vector<FlowLink>* links : {&part.links, &part.observed}) {
        std::erase_if(
            *links, [&](const FlowLink& link) { return isGone(link.from) || isGone(link.to); });
        for (FlowLink& link : *links) {
            link.from = placeOf[link.from];
            link.to = placeOf[link.to];
        }
    }
    std::erase_if(part.findings,
        [&](const FlowFinding& finding) { return std::ranges::any_of(finding.nodes, isGone); });
    for (FlowFinding& finding : part.findings) {
        for (std::size_t& node : finding.nodes)
            node = placeOf[node];
        std::erase_if(
            finding.hops, [&](const auto& hop) { return isGone(hop.first) || isGone(hop.second); });
        for (auto& [from, to] : finding.hops) {
            from = placeOf[from];
            to = placeOf[to];
        }
    }
    return part;
}

} // namespace

FlowFigure linkedPart(const FlowFigure& figure)
{
    std::vector<char> isKept(figure.nodes.size(), false);
    for (const std::vector<FlowLink>* links : {&figure.links, &figure.observed})
        for (const FlowLink& link : *links)
            isKept[link.from] = isKept[link.to] = true;
    for (std::size_t node = 0; node < isKept.size(); ++node)
        if (!figure.nodes[node].end.touchpoint)
            isKept[node] = true;
    return keptNodes(figure, isKept);
}

FlowFigure flowAmong(const FlowFigure& figure, const std::set<Id<Touchpoint>>& touchpoints)
{
    std::vector<char> isKept(figure.nodes.size(), false);
    for (std::size_t node = 0; node < isKept.size(); ++node) {
        const auto& touchpoint = figure.nodes[node].end.touchpoint;
        isKept[node] = !touchpoint || touchpoints.contains(*touchpoint);
    }
    return keptNodes(figure, isKept);
}

} // namespace rundblick
