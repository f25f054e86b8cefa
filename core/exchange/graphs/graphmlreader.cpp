// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/csvset/namelist.h"
#include "core/exchange/sheet.h"
#include "core/exchange/graphs/graphml.h"
#include "core/exchange/graphs/xmltext.h"
#include "core/exchange/workbook/xml.h"

#include <set>

namespace rundblick {
namespace {

constexpr std::size_t mostNodes = 10'000; // what a workshop holds is for check()

// What other programs call our attributes.
std::string_view knownName(std::string_view name)
{
    constexpr std::string_view ours[] = {"label", "kind", "phases", "ownership", "form", "owner",
        "spend", "verdict", "impact", "performance", "weight", "unit"};
    constexpr std::pair<std::string_view, std::string_view> others[]
        = {{"name", "label"}, {"phase", "phases"}, {"department", "owner"}, {"budget", "spend"},
            {"value", "weight"}, {"count", "weight"}};
    for (const auto& [other, own] : others)
        if (name == other)
            return own;
    const auto found = std::ranges::find(ours, name);
    return found == std::end(ours) ? std::string_view() : *found;
}

class GraphMlReader : public XmlHandler {
public:
    explicit GraphMlReader(const std::string& file)
        : m_file(file)
        , m_parser(*this)
    {
    }

    Result<JourneyGraph> read(std::string_view xml)
    {
        constexpr std::size_t piece = std::size_t{64} << 10U;
        XmlState state = XmlState::Fine;
        for (std::size_t at = 0; state == XmlState::Fine && at <= xml.size(); at += piece)
            state = m_parser.feed(xml.substr(at, piece), at + piece > xml.size());
        if (m_error)
            return *m_error;
        if (state == XmlState::Doctype)
            return refusal(Code::XmlDoctype);
        if (state != XmlState::Fine)
            return refusal(Code::XmlDamaged, {{"row", m_parser.row()}});
        if (!m_hasGraph || m_graph.nodes.empty())
            return refusal(Code::GraphForeign);
        if (const Status joined = joinEdges(); !joined)
            return joined.error();
        return std::move(m_graph);
    }

    const std::set<std::string>& unknown() const { return m_unknown; }

private:
    using Values = std::vector<std::pair<std::string, MessageValue>>;
    enum class Part { None, Node, Edge };

    Error refusal(Code code, Values more = {}) const
    {
        Error error{code, {{"file", m_file}}, {}};
        error.values.insert(error.values.end(), more.begin(), more.end());
        return error;
    }

    void fail(Code code, Values more)
    {
        if (!m_error)
            m_error = refusal(code, std::move(more));
        m_parser.stop();
    }

    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "graph") {
            m_hasGraph = true;
        } else if (name == "key") {
            addKey(attributes);
        } else if (name == "node") {
            addNode(attributes);
        } else if (name == "edge") {
            m_part = Part::Edge;
            m_graph.edges.push_back({0, 0, 1.0, {}, m_parser.row()});
            m_ends.emplace_back(attributes.value("source"), attributes.value("target"));
        } else if (name == "data") {
            const auto found = m_keys.find(attributes.value("key"));
            m_key = found == m_keys.end() ? knownName(attributes.value("key")) : found->second;
            m_text.clear();
        } else if (name == "NodeLabel") {
            m_key = "label";
            m_text.clear();
        }
    }

    void end(std::string_view name) override
    {
        if (name == "data" || name == "NodeLabel") {
            takeValue();
            m_key = {};
        } else if (name == "edge") {
            m_part = Part::None;
        } else if (name == "node") {
            if (!m_open.empty())
                m_open.pop_back();
            m_part = m_open.empty() ? Part::None : Part::Node;
        }
    }

    void text(std::string_view text) override
    {
        if (!m_key.empty() && m_text.size() + text.size() <= longestText)
            m_text += text;
    }

    void addKey(const XmlAttributes& attributes)
    {
        const std::string name = lowered(attributes.value("attr.name"));
        const std::string_view known = knownName(name);
        m_keys[std::string(attributes.value("id"))] = known;
        const std::string_view of = attributes.value("for");
        if (known.empty() && !name.empty() && of != "graph" && of != "graphml")
            m_unknown.insert(shortened(name, longestName));
    }

    void addNode(const XmlAttributes& attributes)
    {
        m_part = Part::Node;
        m_open.push_back(m_graph.nodes.size());
        m_places.emplace(attributes.value("id"), m_graph.nodes.size());
        GraphNode node;
        node.name = trimmed(attributes.value("id"));
        m_graph.nodes.push_back(std::move(node));
        if (m_graph.nodes.size() > mostNodes)
            fail(Code::TooManyTouchpoints,
                {{"count", static_cast<std::int64_t>(m_graph.nodes.size())},
                    {"limit", static_cast<std::int64_t>(mostTouchpoints)}});
    }

    void takeValue()
    {
        const std::string value = withoutXmlCodes(trimmed(m_text));
        if (value.empty() || m_key.empty())
            return;
        if (m_part == Part::Edge)
            takeOfEdge(m_graph.edges.back(), value);
        else if (m_part == Part::Node && !m_open.empty())
            takeOfNode(m_graph.nodes[m_open.back()], value);
    }

    void takeOfEdge(GraphEdge& edge, const std::string& value)
    {
        if (m_key == "weight")
            edge.weight = number(value).value_or(edge.weight);
        else if (m_key == "unit")
            edge.unit = enumFrom<LinkUnit>(lowered(value));
    }

    void takeOfNode(GraphNode& node, const std::string& value)
    {
        if (m_key == "label")
            node.name = value;
        else if (m_key == "kind")
            node.kind = enumFrom<LinkEnd>(lowered(value)).value_or(LinkEnd::Touchpoint);
        else if (m_key == "phases")
            node.phases = namesIn(value, '|');
        else if (m_key == "ownership")
            node.ownership = enumFrom<Ownership>(lowered(value)).value_or(Ownership::Unset);
        else if (m_key == "form")
            node.form = enumFrom<Form>(lowered(value)).value_or(Form::Unset);
        else if (m_key == "owner")
            node.owner = value;
        else if (m_key == "spend")
            node.spend = number(value);
    }

    std::optional<double> number(const std::string& value)
    {
        const std::optional<double> number = parseNumber(value);
        if (!number)
            fail(Code::NotANumber,
                {{"row", m_parser.row()}, {"column", std::string(m_key)}, {"value", value}});
        return number;
    }

    Status joinEdges()
    {
        for (std::size_t i = 0; i < m_ends.size(); ++i) {
            const auto& [source, target] = m_ends[i];
            const auto from = m_places.find(source);
            const auto to = m_places.find(target);
            if (from == m_places.end() || to == m_places.end())
                return refusal(
                    Code::GraphEdgeLost, {{"value", from == m_places.end() ? source : target}});
            m_graph.edges[i].from = from->second;
            m_graph.edges[i].to = to->second;
        }
        for (GraphNode& node : m_graph.nodes)
            for (const LinkEnd end : {LinkEnd::Start, LinkEnd::Conversion, LinkEnd::Lost})
                if (node.name == nameOfEnd(end))
                    node.kind = end;
        return ok();
    }

    const std::string& m_file;
    XmlParser m_parser;
    JourneyGraph m_graph;
    bool m_hasGraph = false;
    Part m_part = Part::None;
    std::string_view m_key; // of the data that is being read; empty: nothing we know
    std::string m_text;
    std::map<std::string, std::string_view, std::less<>> m_keys;
    std::map<std::string, std::size_t, std::less<>> m_places;
    std::vector<std::size_t> m_open; // nodes within nodes
    std::vector<std::pair<std::string, std::string>> m_ends;
    std::set<std::string> m_unknown;
    std::optional<Error> m_error;
};

} // namespace

Result<JourneyGraph> readGraphMl(
    std::string_view xml, const std::string& file, std::vector<Message>& notices)
{
    if (xml.size() > mostGraphMegabytes << 20U)
        return Error{Code::ImportTooLarge,
            {{"file", file}, {"limit", static_cast<std::int64_t>(mostGraphMegabytes)}}, {}};
    GraphMlReader reader(file);
    Result<JourneyGraph> graph = reader.read(xml);
    if (graph)
        for (const std::string& name : reader.unknown())
            notices.push_back({Code::FieldUnknown, {{"file", file}, {"place", name}}, {}});
    return graph;
}

} // namespace rundblick
