// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/flow/flowemphasis.h"

namespace rundblick {

FlowEmphasis::FlowEmphasis(const FlowFigure& figure, const std::set<FlowFindingKind>& kinds,
    std::optional<std::size_t> lookedAt)
{
    if (lookedAt && *lookedAt < figure.findings.size())
        m_lookedAt = &figure.findings[*lookedAt];
    for (const FlowFinding& finding : figure.findings) {
        const bool isMeant = m_lookedAt ? m_lookedAt == &finding : kinds.contains(finding.kind);
        if (!isMeant)
            continue;
        for (const std::size_t node : finding.nodes)
            m_nodes.try_emplace({node, finding.kind}, &finding);
        m_hops[finding.kind].insert(finding.hops.begin(), finding.hops.end());
    }
}

const FlowFinding* FlowEmphasis::at(std::size_t node, FlowFindingKind kind) const
{
    const auto found = m_nodes.find({node, kind});
    return found == m_nodes.end() ? nullptr : found->second;
}

bool FlowEmphasis::isHop(std::size_t from, std::size_t to, FlowFindingKind kind) const
{
    const auto found = m_hops.find(kind);
    return found != m_hops.end() && found->second.contains({from, to});
}

bool FlowEmphasis::isFaded(std::size_t node) const
{
    return m_lookedAt && std::ranges::count(m_lookedAt->nodes, node) == 0;
}

bool FlowEmphasis::isFaded(std::size_t from, std::size_t to) const
{
    if (!m_lookedAt)
        return false;
    if (!m_lookedAt->hops.empty())
        return std::ranges::count(m_lookedAt->hops, std::pair(from, to)) == 0;
    return isFaded(from) && isFaded(to); // of a node its links belong to it
}

} // namespace rundblick
