// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mixtree.h"

#include <queue>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace rundblick {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

struct Change {
    std::size_t item;
    MixSpan span;
};

// A part of the search that is still open.
struct Node {
    double bound = infinity;
    std::int64_t number = 0; // of creation: settles ties the same way every time
    double price = 0;
    MixLeap leap;
    bool leapIsGone = false; // tightened away: the same part is looked at once more
    std::vector<Change> changes; // against the root

    bool operator<(const Node& other) const
    {
        return bound != other.bound ? bound < other.bound : number > other.number;
    }
};

double worthOf(const MixTerm& term, const MixSpan& span, double price)
{
    double bend = 0;
    const MixPick pick = bestPick(term, span, price, bend);
    return pick.runs ? pick.effect - price * (pick.spend + term.activation) : 0;
}

// Where one half of an item's choices (off and on, below and above the inflection) is worth less
// than needed: the other half.
std::optional<MixSpan> onlyPart(
    const MixTerm& term, const MixSpan& span, double price, double needed)
{
    if (!span.mayRun)
        return {};
    if (span.mayStop) {
        MixSpan on = span;
        on.mayStop = false;
        MixSpan off = span;
        off.mayRun = false;
        if (needed > 0)
            return on;
        return worthOf(term, on, price) < needed ? std::optional(off) : std::nullopt;
    }
    if (span.low >= term.inflection || span.high <= term.inflection)
        return {};
    const MixSpan convex = limited(term, span, span.low, term.inflection);
    const MixSpan concave = limited(term, span, term.inflection, span.high);
    if (worthOf(term, convex, price) < needed)
        return concave;
    return worthOf(term, concave, price) < needed ? std::optional(convex) : std::nullopt;
}

class Tree {
public:
    Tree(MixSearch& search, const MixTarget& target, const MixOptions& options)
        : m_search(search)
        , m_target(target)
        , m_options(options)
    {
        for (const MixTerm& term : search.terms)
            m_root.push_back(term.span);
    }

    MixFinding run();

private:
    void explore(std::vector<Change> changes, double price);
    void branch(const Node& node);
    std::vector<Change> tightened(
        const std::vector<MixSpan>& spans, const MixRelaxation& relaxation) const;
    std::vector<MixSpan> spansOf(const std::vector<Change>& changes) const;
    double score() const { return m_plan ? m_plan->score : -infinity; }
    double allowance(double gap) const;
    bool isDone(const Node& best) const;

    MixSearch& m_search;
    const MixTarget m_target;
    const MixOptions m_options;
    std::vector<MixSpan> m_root;
    std::priority_queue<Node> m_open;
    std::optional<MixPlan> m_plan;
    double m_closedBound = -infinity; // of parts given up because they promise too little
};

std::vector<MixSpan> Tree::spansOf(const std::vector<Change>& changes) const
{
    std::vector<MixSpan> spans = m_root;
    for (const Change& change : changes)
        spans[change.item] = change.span;
    return spans;
}

// A relative gap as a difference of scores.
double Tree::allowance(double gap) const
{
    if (!m_plan)
        return 0;
    const bool budget = m_target.kind == MixTarget::Kind::Budget;
    return gap * std::abs(budget ? m_plan->effect + m_search.baseline : m_plan->cost);
}

void Tree::explore(std::vector<Change> changes, double price)
{
    ++m_search.nodes;
    const std::vector<MixSpan> spans = spansOf(changes);
    const auto relaxation = relaxed(m_search, spans, m_target, price);
    if (!relaxation)
        return;
    auto plan = planned(m_search, spans, *relaxation, m_target);
    if (plan && plan->score > score())
        m_plan = std::move(plan);
    const auto leap = widestLeap(m_search, *relaxation, m_target);
    if (!leap || relaxation->bound <= score() + allowance(m_options.wantedGap)) {
        m_closedBound = std::max(m_closedBound, relaxation->bound);
        return;
    }
    const std::vector<Change> cuts = tightened(spans, *relaxation);
    const bool gone = std::any_of(
        cuts.begin(), cuts.end(), [&](const Change& cut) { return cut.item == leap->item; });
    changes.insert(changes.end(), cuts.begin(), cuts.end());
    m_open.push(
        {relaxation->bound, m_search.nodes, relaxation->price, *leap, gone, std::move(changes)});
}

void Tree::branch(const Node& node)
{
    if (node.leapIsGone)
        return explore(node.changes, node.price);
    const std::size_t item = node.leap.item;
    const MixTerm& term = m_search.terms[item];
    const MixSpan span = spansOf(node.changes)[item];
    const auto child = [&](const MixSpan& part) {
        std::vector<Change> changes = node.changes;
        changes.push_back({item, part});
        explore(std::move(changes), node.price);
    };
    if (span.mayStop && span.mayRun) {
        MixSpan off = span;
        off.mayRun = false;
        child(off);
        MixSpan on = span;
        on.mayStop = false;
        child(on);
        return;
    }
    // Not too near an end: each part must become clearly smaller.
    const double margin = 0.05 * (span.high - span.low);
    const double at = std::clamp(node.leap.spend, span.low + margin, span.high - margin);
    child(limited(term, span, span.low, at));
    child(limited(term, span, at, span.high));
}

// Cuts off choices that would cost more of the bound, at its own price, than is left to gain.
std::vector<Change> Tree::tightened(
    const std::vector<MixSpan>& spans, const MixRelaxation& relaxation) const
{
    std::vector<Change> cuts;
    const double price = relaxation.price;
    double left = relaxation.bound - score();
    if (m_target.kind == MixTarget::Kind::Effect)
        left *= price;
    if (!(price > 0) || !std::isfinite(price) || !std::isfinite(left))
        return cuts;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const MixTerm& term = m_search.terms[i];
        const double needed = worthOf(term, spans[i], price) - left;
        if (const auto part = onlyPart(term, spans[i], price, needed))
            cuts.push_back({i, *part});
    }
    return cuts;
}

bool Tree::isDone(const Node& best) const
{
    const double gap = best.bound - score();
    const auto looked = m_search.nodes * static_cast<std::int64_t>(m_root.size());
    return gap <= allowance(m_options.wantedGap) || m_search.nodes >= m_options.nodeLimit
        || (looked >= m_options.patience && gap <= allowance(m_options.acceptedGap));
}

MixFinding Tree::run()
{
    explore({}, 0);
    double openBound = -infinity;
    while (!m_open.empty() && !m_search.stop.stop_requested()) {
        const Node node = m_open.top();
        if (isDone(node)) {
            openBound = node.bound;
            break;
        }
        m_open.pop();
        branch(node);
    }
    return {m_plan, std::max({score(), m_closedBound, openBound})};
}

} // namespace

MixFinding searched(MixSearch& search, const MixTarget& target, const MixOptions& options)
{
    return Tree(search, target, options).run();
}

} // namespace rundblick
