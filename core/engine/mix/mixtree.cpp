// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mix/mixtree.h"

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

// Items that cannot be told apart are interchangeable: the earlier is taken to spend at least as
// much as the later, or the same mix would be looked at once for every order.
std::vector<std::vector<std::size_t>> twinsOf(const std::vector<MixTerm>& terms)
{
    std::vector<std::vector<std::size_t>> twins(terms.size());
    for (std::size_t i = 0; i < terms.size(); ++i)
        for (std::size_t j = 0; j < terms.size(); ++j)
            if (i != j && terms[i].curve == terms[j].curve
                && terms[i].activation == terms[j].activation && terms[i].span == terms[j].span)
                twins[i].push_back(j);
    return twins;
}

MixSpan notAbove(const MixTerm& term, MixSpan span, const MixSpan& other)
{
    if (!other.mayRun && span.mayStop)
        span.mayRun = false;
    else if (other.mayRun && span.low <= other.high && other.high < span.high)
        span = limited(term, span, span.low, other.high);
    return span;
}

MixSpan notBelow(const MixTerm& term, MixSpan span, const MixSpan& other)
{
    if (!span.mayRun || other.mayStop)
        return span;
    span.mayStop = false;
    return span.low < other.low && other.low <= span.high
        ? limited(term, span, other.low, span.high)
        : span;
}

// Where to split what an item may choose. A table becomes concave part by part at its own vertices;
// elsewhere not too near an end: each part must become clearly smaller.
double splitOf(const MixTerm& term, const MixSpan& span, double leap)
{
    if (term.curve.family == CurveFamily::Table)
        if (const auto vertex = steepeningNear(term.curve, leap, {span.low, span.high}))
            return *vertex;
    const double margin = 0.05 * (span.high - span.low);
    return std::clamp(leap, span.low + margin, span.high - margin);
}

class Tree {
public:
    Tree(MixSearch& search, const MixTarget& target, const MixOptions& options)
        : m_search(search)
        , m_target(target)
        , m_options(options)
        , m_twins(twinsOf(search.terms))
    {
        for (const MixTerm& term : search.terms)
            m_root.push_back(term.span);
    }

    MixFinding run(double guess);

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
    const std::vector<std::vector<std::size_t>> m_twins;
    std::vector<MixSpan> m_root;
    std::priority_queue<Node> m_open;
    std::optional<MixPlan> m_plan;
    std::int64_t m_nodes = 0;
    double m_rootPrice = 0;
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
    ++m_nodes;
    const std::vector<MixSpan> spans = spansOf(changes);
    const auto relaxation = relaxed(m_search, spans, m_target, price);
    if (!relaxation)
        return;
    if (m_nodes == 1)
        m_rootPrice = relaxation->price;
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
    m_open.push({relaxation->bound, m_nodes, relaxation->price, *leap, gone, std::move(changes)});
}

void Tree::branch(const Node& node)
{
    if (node.leapIsGone)
        return explore(node.changes, node.price);
    const std::size_t item = node.leap.item;
    const MixTerm& term = m_search.terms[item];
    const MixSpan span = spansOf(node.changes)[item];
    MixSpan lower = span;
    MixSpan upper = span;
    if (span.mayStop && span.mayRun) {
        lower.mayRun = false;
        upper.mayStop = false;
    } else {
        const double at = splitOf(term, span, node.leap.spend);
        lower = limited(term, span, span.low, at);
        upper = limited(term, span, at, span.high);
    }
    std::vector<Change> below = node.changes;
    std::vector<Change> above = node.changes;
    const std::vector<MixSpan> spans = spansOf(node.changes);
    for (const std::size_t twin : m_twins[item]) {
        if (twin > item)
            below.push_back({twin, notAbove(term, spans[twin], lower)});
        else if (twin < item)
            above.push_back({twin, notBelow(term, spans[twin], upper)});
    }
    below.push_back({item, lower});
    above.push_back({item, upper});
    explore(std::move(below), node.price);
    explore(std::move(above), node.price);
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
    const auto looks = m_nodes * static_cast<std::int64_t>(m_root.size());
    return gap <= allowance(m_options.wantedGap) || looks >= m_options.limit
        || (looks >= m_options.patience && gap <= allowance(m_options.acceptedGap));
}

MixFinding Tree::run(double guess)
{
    explore({}, guess);
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
    return {m_plan, std::max({score(), m_closedBound, openBound}), m_rootPrice};
}

} // namespace

MixFinding searched(
    MixSearch& search, const MixTarget& target, const MixOptions& options, double guess)
{
    return Tree(search, target, options).run(guess);
}

} // namespace rundblick
