// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/graphs/graphml.h"

#include "core/base/text.h"
#include "core/exchange/csvset/namelist.h"
#include "core/exchange/graphs/xmltext.h"

namespace rundblick {
namespace {

struct Key {
    std::string_view name;
    std::string_view of;
    std::string_view type;
};

constexpr Key keys[] = {{"label", "node", "string"}, {"kind", "node", "string"},
    {"phases", "node", "string"}, {"ownership", "node", "string"}, {"form", "node", "string"},
    {"owner", "node", "string"}, {"spend", "node", "double"}, {"verdict", "node", "string"},
    {"impact", "node", "double"}, {"performance", "node", "double"}, {"weight", "edge", "double"},
    {"unit", "edge", "string"}};

constexpr std::string_view head = R"(<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
)";

void addData(std::string& xml, std::string_view key, std::string_view value)
{
    if (!value.empty())
        ((((xml += "<data key=\"") += key) += "\">") += xmlText(value)) += "</data>";
}

void addData(std::string& xml, std::string_view key, std::optional<double> value)
{
    if (value)
        addData(xml, key, formatNumber(*value));
}

void addNode(std::string& xml, const GraphNode& node, std::size_t place)
{
    xml += "    <node id=\"n" + std::to_string(place) + "\">";
    addData(xml, "label", node.name);
    addData(xml, "kind", textOf(node.kind));
    addData(xml, "phases", joinedNames(node.phases, '|'));
    addData(xml, "ownership", textOf(node.ownership));
    addData(xml, "form", textOf(node.form));
    addData(xml, "owner", node.owner.value_or(""));
    addData(xml, "spend", node.spend);
    addData(xml, "verdict", node.verdict);
    addData(xml, "impact", node.impact);
    addData(xml, "performance", node.performance);
    xml += "</node>\n";
}

void addEdge(std::string& xml, const GraphEdge& edge, std::size_t place)
{
    xml += "    <edge id=\"e" + std::to_string(place) + "\" source=\"n" + std::to_string(edge.from)
        + "\" target=\"n" + std::to_string(edge.to) + "\">";
    addData(xml, "weight", edge.weight);
    if (edge.unit)
        addData(xml, "unit", textOf(*edge.unit));
    xml += "</edge>\n";
}

} // namespace

std::string graphMl(const JourneyGraph& graph)
{
    std::string xml(head);
    for (const Key& key : keys)
        (((((((xml += "  <key id=\"") += key.name) += "\" for=\"") += key.of) += "\" attr.name=\"")
             += key.name)
            += "\" attr.type=\"")
            .append(key.type)
            .append("\"/>\n");
    xml += "  <graph id=\"journey\" edgedefault=\"directed\">\n";
    if (!graph.title.empty())
        xml += "    <desc>" + xmlText(graph.title) + "</desc>\n";
    for (std::size_t i = 0; i < graph.nodes.size(); ++i)
        addNode(xml, graph.nodes[i], i);
    for (std::size_t i = 0; i < graph.edges.size(); ++i)
        addEdge(xml, graph.edges[i], i);
    return xml + "  </graph>\n</graphml>\n";
}

} // namespace rundblick
