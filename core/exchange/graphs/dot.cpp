// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/graphs/dot.h"

#include "core/base/text.h"

#include <cmath>
#include <map>

namespace rundblick {
namespace {

// A quoted string that is shown as it is: in labels Graphviz also reads backslashes and, as in
// HTML, ampersands. Control characters, which a drawing cannot hold, as their pictures (U+2400 …).
std::string quoted(std::string_view text)
{
    std::string result = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            (result += '\\') += c;
        else if (c == '&')
            result += "&amp;";
        else if (c == '\n')
            result += "\\n";
        else if (byte < 0x20)
            (result += "\xE2\x90") += static_cast<char>(0x80 + byte);
        else
            result += c;
    }
    return result + '"';
}

std::string_view lookOf(const GraphNode& node)
{
    if (node.kind != LinkEnd::Touchpoint)
        return "shape=ellipse";
    if (node.verdict == "blue")
        return "peripheries=2, color=\"#1F5FBF\"";
    return node.verdict == "grey" ? "style=\"rounded,dashed\", color=\"#6B7480\"" : "";
}

// By unit: counts and shares cannot be compared.
using Greatest = std::map<std::optional<LinkUnit>, double>;

Greatest greatestWeights(const JourneyGraph& graph)
{
    Greatest greatest;
    for (const GraphEdge& edge : graph.edges)
        greatest[edge.unit] = std::max(greatest[edge.unit], edge.weight);
    return greatest;
}

// 1 to 5, by the share of the greatest.
double widthOf(const GraphEdge& edge, const Greatest& greatest)
{
    const double most = greatest.at(edge.unit);
    return most > 0.0 ? std::round(10.0 * (1.0 + 4.0 * edge.weight / most)) / 10.0 : 1.0;
}

std::string rounded(double number)
{
    constexpr double digits = 1e6;
    return formatNumber(std::round(number * digits) / digits);
}

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

void addNode(std::string& dot, const GraphNode& node, std::size_t place)
{
    const std::string_view look = lookOf(node);
    dot += "    n" + std::to_string(place) + " [label=" + quoted(node.name) + ", tooltip="
        + quoted(joined(node.phases)) + (look.empty() ? "" : ", ") + std::string(look) + "];\n";
}

} // namespace

std::string dotText(const JourneyGraph& graph)
{
    std::string dot = "digraph journey {\n    charset=\"UTF-8\";\n    rankdir=LR;\n"
                      "    node [shape=box, style=rounded, fontname=\"Inter\"];\n"
                      "    edge [fontname=\"Inter\"];\n";
    if (!graph.title.empty())
        dot += "    label=" + quoted(graph.title) + ";\n    labelloc=t;\n    fontname=\"Inter\";\n";
    for (std::size_t i = 0; i < graph.nodes.size(); ++i)
        addNode(dot, graph.nodes[i], i);
    const Greatest greatest = greatestWeights(graph);
    for (const GraphEdge& edge : graph.edges)
        dot += "    n" + std::to_string(edge.from) + " -> n" + std::to_string(edge.to)
            + " [label=\"" + rounded(edge.weight)
            + "\", penwidth=" + formatNumber(widthOf(edge, greatest)) + "];\n";
    return dot + "}\n";
}

} // namespace rundblick
