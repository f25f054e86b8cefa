// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/graphs/journeygraph.h"

#include "core/exchange/draft.h"

namespace rundblick {
namespace {

class GraphOfWorkshop {
public:
    explicit GraphOfWorkshop(const Workshop& workshop)
        : m_workshop(workshop)
    {
    }

    JourneyGraph graph()
    {
        m_graph.title = m_workshop.setup().title;
        for (const Touchpoint* touchpoint : ordered<Touchpoint>(m_workshop))
            if (!touchpoint->parked || isLinked(touchpoint->id))
                add(*touchpoint);
        addPhases();
        for (const auto& [id, link] : m_workshop.all<Link>())
            m_graph.edges.push_back({nodeOf(link.fromEnd, link.from), nodeOf(link.toEnd, link.to),
                link.weight, link.unit, 0});
        return std::move(m_graph);
    }

private:
    bool isLinked(Id<Touchpoint> id) const
    {
        return std::ranges::any_of(m_workshop.all<Link>(),
            [&](const auto& entry) { return entry.second.from == id || entry.second.to == id; });
    }

    void add(const Touchpoint& touchpoint)
    {
        m_places[touchpoint.id] = m_graph.nodes.size();
        GraphNode node;
        node.name = touchpoint.name;
        node.ownership = touchpoint.ownership;
        node.form = touchpoint.form;
        node.owner = touchpoint.owner;
        node.spend = touchpoint.spend;
        node.touchpoint = touchpoint.id;
        m_graph.nodes.push_back(std::move(node));
    }

    void addPhases()
    {
        for (const Phase* phase : ordered<Phase>(m_workshop)) {
            std::set<Id<Touchpoint>> met; // several segments may meet it there
            for (const auto& [id, placement] : m_workshop.all<Placement>())
                if (placement.phase == phase->id && m_places.contains(placement.touchpoint)
                    && met.insert(placement.touchpoint).second)
                    m_graph.nodes[m_places[placement.touchpoint]].phases.push_back(phase->name);
        }
    }

    std::size_t nodeOf(LinkEnd end, std::optional<Id<Touchpoint>> id)
    {
        if (id)
            return m_places.at(*id);
        const auto [place, isNew] = m_ends.try_emplace(end, m_graph.nodes.size());
        if (isNew) {
            GraphNode node;
            node.kind = end;
            node.name = nameOfEnd(end);
            m_graph.nodes.push_back(std::move(node));
        }
        return place->second;
    }

    const Workshop& m_workshop;
    JourneyGraph m_graph;
    std::map<Id<Touchpoint>, std::size_t> m_places;
    std::map<LinkEnd, std::size_t> m_ends;
};

} // namespace

std::string_view nameOfEnd(LinkEnd end)
{
    return end == LinkEnd::Touchpoint ? std::string_view()
                                      : reservedTouchpoints[static_cast<std::size_t>(end) - 1];
}

JourneyGraph journeyGraphOf(const Workshop& workshop)
{
    return GraphOfWorkshop(workshop).graph();
}

} // namespace rundblick
