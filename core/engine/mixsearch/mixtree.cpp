// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mixsearch/mixtree.h"

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
    std::vector<double> multipliers;
    MixLeap leap;
    bool leapIsGone = false; // tightened away: the same part is looked at once more
    std::vector<Change> changes; // against the root

    bool operator<(const Node& other) const
    {
        return bound != other.bound ? bound < other.bound : number > other.number;
    }
};

// Where one half of an item's choices (off and on, below and above the inflection) is worth less
// than needed: the other half.
std::optional<MixSpan> onlyPart(
    const MixTerm& term, const MixSpan& span, const MixTag& tag, double needed)
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
        return bestWorth(term, on, tag) < needed ? std::optional(off) : std::nullopt;
    }
    if (span.low >= term.inflection || span.high <= term.inflection)
        return {};
    const MixSpan convex = limited(term, span, span.low, term.inflection);
    const MixSpan concave = limited(term, span, term.inflection, span.high);
    if (bestWorth(term, convex, tag) < needed)
        return concave;
    return bestWorth(term, concave, tag) < needed ? std::optional(convex) : std::nullopt;
}

// Items that cannot be told apart are interchangeable: the earlier is taken to spend at least as
// much as the later, or the same mix would be looked at once for every order.
std::vector<std::vector<std::size_t>> twinsOf(
    const std::vector<MixTerm>& terms, const MixRelaxer& relaxer)
{
    std::vector<std::vector<std::size_t>> twins(terms.size());
    for (std::size_t i = 0; i < terms.size(); ++i)
        for (std::size_t j = 0; j < terms.size(); ++j)
            if (i != j && terms[i].curve == terms[j].curve
                && terms[i].activation == terms[j].activation && terms[i].span == terms[j].span
                && relaxer.areAlike(i, j))
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
    Tree(MixSearch& search, MixRelaxer& relaxer, const MixOptions& options)
        : m_search(search)
        , m_relaxer(relaxer)
        , m_options(options)
        , m_twins(twinsOf(search.terms, relaxer))
    {
        for (const MixTerm& term : search.terms)
            m_root.push_back(term.span);
    }

    MixFinding run(const std::vector<double>& multipliers);

private:
    void explore(std::vector<Change> changes, const MixOutset& around);
    void branch(const Node& node);
    std::vector<Change> tightened(const std::vector<MixSpan>& spans, const MixLook& look) const;
    std::vector<MixSpan> spansOf(const std::vector<Change>& changes) const;
    double score() const { return m_plan ? m_plan->score : -infinity; }
    double allowance(double gap) const;
    bool isDone(const Node& best) const;

    MixSearch& m_search;
    MixRelaxer& m_relaxer;
    const MixOptions m_options;
    const std::vector<std::vector<std::size_t>> m_twins;
    std::vector<MixSpan> m_root;
    std::priority_queue<Node> m_open;
    std::optional<MixPlan> m_plan;
    std::int64_t m_nodes = 0;
    std::vector<double> m_rootMultipliers;
    double m_closedBound = -infinity; // of parts given up because they promise too little
};

std::vector<MixSpan> Tree::spansOf(const std::vector<Change>& changes) const
{
    std::vector<MixSpan> spans = m_root;
    for (const Change& change : changes)
        spans[change.item] = change.span;
    return spans;
}

// A relative gap as a difference of scores; of a cost the baseline is no part.
double Tree::allowance(double gap) const
{
    if (!m_plan)
        return 0;
    return m_plan->score >= 0 ? gap * (m_plan->score + m_search.baseline)
                              : std::max(gap * -m_plan->score, m_search.token);
}

void Tree::explore(std::vector<Change> changes, const MixOutset& around)
{
    ++m_search.nodes;
    ++m_nodes;
    const std::vector<MixSpan> spans = spansOf(changes);
    MixOutset outset = around;
    outset.wantedGap = m_options.wantedGap;
    outset.enough = score() + allowance(m_options.wantedGap);
    auto look = m_relaxer.look(spans, outset);
    if (!look)
        return;
    if (m_nodes == 1)
        m_rootMultipliers = look->multipliers;
    if (look->plan && look->plan->score > score())
        m_plan = std::move(look->plan);
    if (!look->leap || look->bound <= score() + allowance(m_options.wantedGap)) {
        m_closedBound = std::max(m_closedBound, look->bound);
        return;
    }
    const std::vector<Change> cuts = tightened(spans, *look);
    const bool gone = std::any_of(
        cuts.begin(), cuts.end(), [&](const Change& cut) { return cut.item == look->leap->item; });
    changes.insert(changes.end(), cuts.begin(), cuts.end());
    m_open.push({look->bound, m_nodes, std::move(look->multipliers), *look->leap, gone,
        std::move(changes)});
}

void Tree::branch(const Node& node)
{
    const MixOutset around{node.multipliers, node.bound};
    if (node.leapIsGone)
        return explore(node.changes, around);
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
    explore(std::move(below), around);
    explore(std::move(above), around);
}

// Cuts off choices that would cost more of the bound, at its own multipliers, than is left to gain.
std::vector<Change> Tree::tightened(const std::vector<MixSpan>& spans, const MixLook& look) const
{
    std::vector<Change> cuts;
    const std::vector<MixSpan>& possible = look.spans.empty() ? spans : look.spans;
    const double left = look.tagBound - score();
    const bool hasTags = !look.tags.empty() && std::isfinite(left);
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const MixTerm& term = m_search.terms[i];
        std::optional<MixSpan> part;
        if (hasTags)
            part = onlyPart(
                term, possible[i], look.tags[i], bestWorth(term, possible[i], look.tags[i]) - left);
        if (part || !(possible[i] == spans[i]))
            cuts.push_back({i, part.value_or(possible[i])});
    }
    return cuts;
}

bool Tree::isDone(const Node& best) const
{
    const double gap = best.bound - score();
    const std::int64_t looks = m_relaxer.looks();
    return gap <= allowance(m_options.wantedGap) || looks >= m_options.limit
        || (looks >= m_options.patience && gap <= allowance(m_options.acceptedGap));
}

MixFinding Tree::run(const std::vector<double>& multipliers)
{
    explore({}, MixOutset{multipliers});
    double openBound = -infinity;
    bool complete = true;
    while (!m_open.empty() && !m_search.stop.stop_requested()) {
        const Node node = m_open.top();
        if (isDone(node)) {
            openBound = node.bound;
            complete = false;
            break;
        }
        m_open.pop();
        branch(node);
    }
    // What was closed without a mix to compare with may still hold one.
    complete = complete && (m_plan || m_closedBound == -infinity);
    return {m_plan, std::max({score(), m_closedBound, openBound}), m_rootMultipliers, complete};
}

} // namespace

MixFinding searched(MixSearch& search, MixRelaxer& relaxer, const MixOptions& options,
    const std::vector<double>& multipliers)
{
    return Tree(search, relaxer, options).run(multipliers);
}

} // namespace rundblick
