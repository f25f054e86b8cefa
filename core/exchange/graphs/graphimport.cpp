// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/graphs/graphml.h"
#include "core/exchange/journeys/listing.h"
#include "core/model/checks.h"

namespace rundblick {
namespace {

class GraphImport {
public:
    GraphImport(const Workshop& workshop, const JourneyGraph& graph, const std::string& file)
        : m_draft(workshop)
        , m_listing(m_draft)
        , m_graph(graph)
        , m_file(file)
    {
    }

    Result<Edit> edit()
    {
        for (const GraphNode& node : m_graph.nodes)
            m_touchpoints.push_back(
                node.kind == LinkEnd::Touchpoint ? take(node) : Id<Touchpoint>());
        const LinkUnit unit = usualUnit();
        for (const GraphEdge& edge : m_graph.edges)
            if (const Status taken = take(edge, unit); !taken)
                return taken.error();
        m_listing.markWhileRoom();
        return editOf(m_draft);
    }

private:
    Id<Touchpoint> take(const GraphNode& node)
    {
        Touchpoint& touchpoint = m_listing.touchpoint(node.name);
        if (node.ownership != Ownership::Unset)
            touchpoint.ownership = node.ownership;
        if (node.form != Form::Unset)
            touchpoint.form = node.form;
        touchpoint.owner = node.owner.value_or(touchpoint.owner);
        touchpoint.spend = node.spend.value_or(touchpoint.spend);
        for (const std::string& phase : node.phases)
            if (!phase.empty())
                m_draft.placement(touchpoint.id, m_listing.phase(phase).id, {});
        return touchpoint.id;
    }

    // Where no edge says: customers are counted, unless all weights are shares.
    LinkUnit usualUnit() const
    {
        const bool areShares = std::ranges::all_of(
            m_graph.edges, [](const GraphEdge& edge) { return edge.weight <= 1.0; });
        return areShares ? LinkUnit::Share : LinkUnit::Count;
    }

    Status take(const GraphEdge& edge, LinkUnit unit)
    {
        const GraphNode& from = m_graph.nodes[edge.from];
        const GraphNode& to = m_graph.nodes[edge.to];
        if (from.kind == LinkEnd::Conversion || from.kind == LinkEnd::Lost)
            return refused(edge, from);
        if (to.kind == LinkEnd::Start)
            return refused(edge, to);
        const Draft::LinkKey key(
            from.kind, m_touchpoints[edge.from], to.kind, m_touchpoints[edge.to]);
        Link& link = m_draft.links[key];
        link.fromEnd = from.kind;
        link.toEnd = to.kind;
        if (from.kind == LinkEnd::Touchpoint)
            link.from = m_touchpoints[edge.from];
        if (to.kind == LinkEnd::Touchpoint)
            link.to = m_touchpoints[edge.to];
        const bool isSecond = !m_seen.insert(key).second; // graphs may have several: together
        link.weight = isSecond ? link.weight + edge.weight : edge.weight;
        link.unit = edge.unit.value_or(unit);
        return ok();
    }

    Error refused(const GraphEdge& edge, const GraphNode& node) const
    {
        return {Code::LinkEndWrong,
            {{"file", m_file}, {"row", edge.row}, {"column", std::string("edge")},
                {"value", std::string(nameOfEnd(node.kind))}},
            {}};
    }

    Draft m_draft;
    Listing m_listing;
    const JourneyGraph& m_graph;
    const std::string& m_file;
    std::vector<Id<Touchpoint>> m_touchpoints; // by node
    std::set<Draft::LinkKey> m_seen;
};

} // namespace

Result<Imported> importGraphMl(
    const Workshop& workshop, std::string_view xml, const std::string& file)
{
    std::vector<Message> notices;
    const Result<JourneyGraph> graph = readGraphMl(xml, file, notices);
    if (!graph)
        return graph.error();
    Result<Edit> edit = GraphImport(workshop, *graph, file).edit();
    if (!edit)
        return edit.error();
    return checkedImport(workshop, *std::move(edit), std::move(notices));
}

} // namespace rundblick
