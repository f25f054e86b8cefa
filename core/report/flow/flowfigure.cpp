// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/flow/flowfigure.h"

#include "core/engine/journey/journeyinputs.h"
#include "core/report/flow/flowfindings.h"

namespace rundblick {
namespace {

constexpr std::size_t startIndex = 0; // of the nodes
constexpr std::size_t conversionIndex = 1;
constexpr std::size_t lostIndex = 2;

// Where walks begin: at the start, or evenly at the nodes that links leave and none leads to.
std::vector<double> beginning(const std::vector<FlowLink>& links, std::size_t nodes)
{
    std::vector<double> at(nodes, 0.0);
    std::vector<char> isFirst(nodes, false);
    for (const FlowLink& link : links) {
        at[startIndex] = link.from == startIndex ? 1.0 : at[startIndex];
        isFirst[link.from] = true;
    }
    for (const FlowLink& link : links)
        isFirst[link.to] = false;
    const auto first = std::ranges::count(isFirst, true);
    for (std::size_t node = 0; node < nodes && at[startIndex] == 0.0; ++node)
        if (isFirst[node])
            at[node] = 1.0 / static_cast<double>(first);
    return at;
}

// Walks the shares step by step until hardly anybody is on the way; who never arrives is followed
// for a while.
void addVolumes(std::vector<FlowLink>& links, std::size_t nodes)
{
    constexpr int mostSteps = 300;
    constexpr double few = 1e-6;
    std::vector<double> now = beginning(links, nodes);
    std::vector<double> visits(nodes, 0.0);
    double moving = 1.0;
    for (int step = 0; step < mostSteps && moving > few; ++step) {
        std::vector<double> next(nodes, 0.0);
        for (std::size_t node = 0; node < nodes; ++node)
            visits[node] += now[node];
        moving = 0.0;
        for (const FlowLink& link : links) {
            next[link.to] += now[link.from] * link.share;
            moving += now[link.from] * link.share;
        }
        now = std::move(next);
    }
    for (FlowLink& link : links)
        link.volume = link.share * visits[link.from];
}

// The nodes of a figure and how the chain's states become them.
class FigureMaker {
public:
    FigureMaker(const Workshop& workshop, const Analysis* analysis)
        : m_workshop(workshop)
        , m_analysis(analysis)
        , m_inventory(ordered<Touchpoint>(workshop))
        , m_input(journeyInput(workshop, workshop.method(), m_inventory))
    {
    }

    FlowFigure make()
    {
        addNodes();
        m_figure.hasPaths = hasPaths(m_input);
        const JourneySource source = m_workshop.method().journeySource;
        const bool hasLinks = !m_input.links.empty();
        m_figure.observedCounts
            = m_figure.hasPaths && !(source == JourneySource::Links && hasLinks);
        m_figure.drawnCounts = hasLinks && (source != JourneySource::Paths || !m_figure.hasPaths);
        addDrawn();
        if (m_figure.hasPaths)
            addObserved();
        const auto chain = chainOf(source);
        std::optional<ChainStructure> structure;
        if (chain && (hasLinks || m_figure.hasPaths))
            structure = inspectChain(*chain);
        m_figure.findings
            = flowFindings(m_figure, m_analysis, structure ? &*structure : nullptr, m_nodeOf);
        return std::move(m_figure);
    }

private:
    bool isLinked(Id<Touchpoint> touchpoint) const
    {
        return std::ranges::any_of(m_workshop.all<Link>(), [&](const auto& entry) {
            return entry.second.from == touchpoint || entry.second.to == touchpoint;
        });
    }

    void addNodes()
    {
        for (const LinkEnd end : {LinkEnd::Start, LinkEnd::Conversion, LinkEnd::Lost})
            m_figure.nodes.push_back({{end, {}}, {}, {}, {}, false});
        m_nodeOf.assign(m_inventory.size(), startIndex);
        for (std::size_t i = 0; i < m_inventory.size(); ++i) {
            const Touchpoint& touchpoint = *m_inventory[i];
            if (touchpoint.parked && !isLinked(touchpoint.id))
                continue;
            m_nodeOf[i] = m_figure.nodes.size();
            FlowNode node{{LinkEnd::Touchpoint, touchpoint.id}, touchpoint.name, {}, {}, false};
            if (const TouchpointResult* result
                = m_analysis ? m_analysis->find(touchpoint.id) : nullptr) {
                node.isRated = true;
                node.cover = result->cover;
                node.reach = result->journey.reach;
            }
            m_figure.nodes.push_back(std::move(node));
        }
    }

    std::optional<Chain> chainOf(JourneySource source) const
    {
        JourneyOptions options = journeyOptions(m_workshop.method());
        options.source = source;
        options.order = ChainOrder::First;
        auto made = makeChain(m_input, options, {});
        return made ? std::optional(std::move(made->chain)) : std::nullopt;
    }

    void addDrawn()
    {
        std::map<LinkNode, RowSum> rows;
        for (const auto& [id, link] : m_workshop.all<Link>())
            rows[originOf(link)].add(link);
        for (const auto& [id, link] : m_workshop.all<Link>()) {
            const auto from = m_figure.find(originOf(link));
            const auto to = m_figure.find(targetOf(link));
            if (!from || !to)
                continue;
            m_figure.links.push_back(
                {*from, *to, id, link.weight, link.unit, shareOf(link, rows[originOf(link)]), 0.0});
        }
        addVolumes(m_figure.links, m_figure.nodes.size());
    }

    // Of those who leave its source, as makeChain() normalises them: counts divide what the shares
    // leave.
    static double shareOf(const Link& link, const RowSum& sum)
    {
        const double counted = sum.countSum > 0.0 ? std::max(0.0, 1.0 - sum.shareSum) : 0.0;
        const double total = sum.shareSum + counted;
        if (total <= 0.0)
            return 0.0;
        return link.unit == LinkUnit::Share ? link.weight / total
                                            : counted * link.weight / sum.countSum / total;
    }

    void addObserved()
    {
        const auto chain = chainOf(JourneySource::Paths);
        if (!chain)
            return;
        std::vector<FlowLink>& observed = m_figure.observed;
        for (std::size_t k = 0; k <= chain->size; ++k)
            for (std::size_t j = 0; j < chain->columns(); ++j) {
                const double share = chain->row(k)[j];
                if (share <= 0.0)
                    continue;
                const std::size_t from = k < chain->size ? m_nodeOf[k] : startIndex;
                const std::size_t to = j < chain->size ? m_nodeOf[j]
                    : j == chain->conversion()         ? conversionIndex
                                                       : lostIndex;
                observed.push_back(
                    {from, to, {}, share * chain->customers[k], LinkUnit::Count, share, 0.0});
            }
        addVolumes(observed, m_figure.nodes.size());
        std::ranges::stable_sort(observed,
            [](const FlowLink& one, const FlowLink& other) { return one.weight > other.weight; });
        if (observed.size() > mostObserved) {
            m_figure.notShown = observed.size() - mostObserved;
            observed.resize(mostObserved);
        }
    }

    const Workshop& m_workshop;
    const Analysis* m_analysis;
    std::vector<const Touchpoint*> m_inventory;
    JourneyInput m_input;
    std::vector<std::size_t> m_nodeOf; // by state of the chain
    FlowFigure m_figure;
};

} // namespace

std::optional<std::size_t> FlowFigure::find(const LinkNode& end) const
{
    const auto found = std::ranges::find(nodes, end, &FlowNode::end);
    return found == nodes.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(found - nodes.begin()));
}

FlowFigure flowFigure(const Workshop& workshop, const Analysis* analysis)
{
    return FigureMaker(workshop, analysis).make();
}

} // namespace rundblick
