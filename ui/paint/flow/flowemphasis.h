// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/flow/flowfigure.h"

#include <set>

namespace rundblick {

// What of a flow is marked: the findings of some kinds, or one finding alone, which lets all else
// fade.
class FlowEmphasis {
public:
    FlowEmphasis(const FlowFigure& figure, const std::set<FlowFindingKind>& kinds,
        std::optional<std::size_t> lookedAt);

    // The findings of this kind at a node; the first of them.
    const FlowFinding* at(std::size_t node, FlowFindingKind kind) const;
    bool isOn(std::size_t node, FlowFindingKind kind) const { return at(node, kind) != nullptr; }
    bool isHop(std::size_t from, std::size_t to, FlowFindingKind kind) const;
    bool isFaded(std::size_t node) const; // another finding is looked at
    bool isFaded(std::size_t from, std::size_t to) const;

private:
    std::map<std::pair<std::size_t, FlowFindingKind>, const FlowFinding*> m_nodes;
    std::map<FlowFindingKind, std::set<std::pair<std::size_t, std::size_t>>> m_hops;
    const FlowFinding* m_lookedAt = nullptr;
};

} // namespace rundblick
