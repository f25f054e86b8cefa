// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mixcoupled/mixcoupleddual.h"

#include "core/engine/mixcoupled/cholesky.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rundblick {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double rounding = 1e-13; // as in mixdual: what sums of rounded terms may hide
constexpr double widestShrink = 0.15; // of tau in one step
constexpr double narrowestShrink = 0.7;
constexpr double centered = 0.3; // decrement in units of tau at which a step of tau is done
constexpr double highestTau = 1e-2; // of the largest scores
constexpr int mostLooks = 300;

double choiceCost(const MixTerm& term, const MixPick& pick)
{
    return pick.runs ? pick.spend + term.activation : 0;
}

void add(MixMean& mean, const MixPick& pick, double weight)
{
    mean.on += weight;
    mean.spend += weight * pick.spend;
    mean.effect += weight * pick.effect;
    if (weight > mean.pickWeight) {
        mean.pick = pick;
        mean.pickWeight = weight;
    }
}

} // namespace

CoupledDual::CoupledDual(MixSearch& search, const MixCoupling& coupling,
    const std::vector<MixSpan>& spans, double margin)
    : m_search(search)
    , m_coupling(coupling)
    , m_spans(spans)
    , m_rows(coupling.rows.size())
    , m_margin(margin)
    , m_means(spans.size())
    , m_bound(infinity)
{
}

double CoupledDual::bound() const
{
    double terms = m_coupling.size;
    for (const double multiplier : m_boundAt)
        terms += multiplier;
    return m_bound + rounding * terms;
}

bool CoupledDual::isImpossible() const
{
    constexpr double slack = 1e-9;
    return bound() < m_coupling.worstScore - slack * m_coupling.size;
}

// Weights p of the choices that maximise p · worth + tau · Σ ln p, Σ p = 1: p = tau / (level −
// worth), where `level` above the best worth makes their sum 1.
void CoupledDual::spread()
{
    constexpr int mostSteps = 50;
    m_weights.assign(m_worths.size(), 1);
    if (m_worths.size() < 2)
        return;
    double level
        = m_tau; // left of the root, on a convex falling function: Newton does not overshoot
    for (int step = 0; step < mostSteps; ++step) {
        double sum = 0;
        double slope = 0;
        for (std::size_t k = 0; k < m_worths.size(); ++k) {
            m_weights[k] = m_tau / (level - m_worths[k]);
            sum += m_weights[k];
            slope += m_weights[k] * m_weights[k] / m_tau;
        }
        const double move = (sum - 1) / slope;
        if (!(move > 1e-14 * level))
            break;
        level += move;
    }
}

// The smooth maximum over the item's choices, its derivatives by the tag, and its means.
void CoupledDual::weigh(std::size_t item, const MixTag& tag, MixWeighed& result)
{
    const MixTerm& term = m_search.terms[item];
    const double ratio = tag.weight > 0 ? tag.price / tag.weight : infinity;
    listChoices(term, m_spans[item], ratio, m_choices);
    weighChoices(term, tag, result);
    MixMean& mean = m_means[item];
    mean = {};
    MixMoments moments;
    for (std::size_t k = 0; k < m_choices.size(); ++k) {
        const double weight = m_weights[k];
        const MixPick& pick = m_choices[k].pick;
        moments.squares += weight * weight;
        if (!pick.runs)
            continue;
        moments.add(weight, {pick.effect, -choiceCost(term, pick), -1}, result);
        add(mean, pick, weight);
        if (m_choices[k].bend < 0) {
            // The point moves along the concave branch: d²/d(weight, price)² of its worth.
            const double move = -weight * m_choices[k].bend / (ratio * tag.weight);
            result.bend[0][0] += move * ratio * ratio;
            result.bend[1][0] -= move * ratio;
            result.bend[1][1] += move;
        }
    }
    moments.finish(m_tau, result);
    if (mean.on > 0) {
        mean.spend /= mean.on;
        mean.effect /= mean.on;
        mean.pickWeight /= mean.on;
    }
}

// The worth of each choice below the best one, its weight, and the smooth maximum of all.
void CoupledDual::weighChoices(const MixTerm& term, const MixTag& tag, MixWeighed& result)
{
    result.best = -infinity;
    m_worths.clear();
    for (const MixChoice& choice : m_choices) {
        m_worths.push_back(worthOf(term, choice.pick, tag));
        result.best = std::max(result.best, m_worths.back());
    }
    for (double& worth : m_worths)
        worth -= result.best;
    spread();
    result.smooth = result.best;
    if (m_choices.size() > 1)
        for (std::size_t k = 0; k < m_choices.size(); ++k)
            result.smooth += m_weights[k] * m_worths[k] + m_tau * std::log(m_weights[k]);
}

void CoupledDual::gather(std::size_t item, const MixWeighed& weighed)
{
    const auto full
        = [&](int a, int b) { return a >= b ? weighed.bend[a][b] : weighed.bend[b][a]; };
    const std::vector<MixUse>& uses = m_coupling.uses[item];
    for (const MixUse& use : uses) {
        const double by[3] = {use.tag.weight, use.tag.price, use.tag.charge};
        double moved[3] = {};
        for (int a = 0; a < 3; ++a) {
            m_gradient[use.row] += by[a] * weighed.slope[a];
            m_drift[use.row] += by[a] * weighed.drift[a];
            for (int b = 0; b < 3; ++b)
                moved[a] += full(a, b) * by[b];
        }
        for (const MixUse& other : uses)
            if (other.row <= use.row)
                m_hessian[use.row * m_rows + other.row] += other.tag.weight * moved[0]
                    + other.tag.price * moved[1] + other.tag.charge * moved[2];
    }
}

double CoupledDual::evaluate(const std::vector<double>& at)
{
    ++m_search.oracleCalls;
    ++m_looks;
    m_gradient = m_coupling.limits;
    m_hessian.assign(m_rows * m_rows, 0);
    m_drift.assign(m_rows, 0);
    double smooth = 0;
    double exact = 0;
    for (std::size_t row = 0; row < m_rows; ++row) {
        m_gradient[row] += m_margin;
        smooth += at[row] * m_gradient[row];
        exact += at[row] * m_coupling.limits[row];
    }
    for (std::size_t i = 0; i < m_spans.size(); ++i) {
        MixWeighed weighed;
        weigh(i, tagOf(m_coupling, i, at), weighed);
        gather(i, weighed);
        smooth += weighed.smooth;
        exact += weighed.best;
    }
    if (exact < m_bound) {
        m_bound = exact;
        m_boundAt = at;
    }
    return smooth + barrier(at);
}

double CoupledDual::barrier(const std::vector<double>& at) const
{
    double walls = 0;
    for (const double multiplier : at)
        walls -= std::log(multiplier);
    return m_tau * walls;
}

// Newton's step. The wall's curvature tau / y² is taken as slack / y where there is slack, which
// is the same at the goal and leads there from far away too (a primal-dual step).
bool CoupledDual::direction(std::vector<double>& step)
{
    constexpr double floor = 1e-3;
    m_matrix = m_hessian;
    for (std::size_t row = 0; row < m_rows; ++row) {
        const double pull = m_tau / m_at[row];
        const double slack = m_gradient[row] > 0 ? std::max(m_gradient[row], floor * pull) : pull;
        double& diagonal = m_matrix[row * m_rows + row];
        diagonal = diagonal * (1 + 1e-12) + slack / m_at[row];
        step[row] = pull - m_gradient[row];
    }
    return solveSymmetric(m_matrix, step);
}

double CoupledDual::longestStep(const std::vector<double>& step) const
{
    constexpr double nearWall = 0.95;
    constexpr double farAway = 100; // times where it is
    double longest = 1;
    for (std::size_t row = 0; row < m_rows; ++row) {
        if (step[row] < 0)
            longest = std::min(longest, -nearWall * m_at[row] / step[row]);
        else if (m_at[row] + step[row] > farAway * (m_at[row] + m_coupling.size))
            longest = std::min(longest, farAway * (m_at[row] + m_coupling.size) / step[row]);
    }
    return longest;
}

bool CoupledDual::advance(const std::vector<double>& step, double slope)
{
    constexpr double wanted = 1e-4; // of the promised decrease
    constexpr int mostHalvings = 12;
    double length = longestStep(step);
    for (int halving = 0; halving < mostHalvings; ++halving, length *= 0.4) {
        for (std::size_t row = 0; row < m_rows; ++row)
            m_next[row] = m_at[row] + length * step[row];
        const double value = evaluate(m_next);
        if (value <= m_value + wanted * length * slope || isDone()) {
            m_value = value;
            m_at.swap(m_next);
            return true;
        }
    }
    m_value = evaluate(m_at);
    return false;
}

bool CoupledDual::isDone() const
{
    return m_bound <= m_enough || m_looks >= mostLooks || isImpossible()
        || m_search.stop.stop_requested();
}

// So near the minimum that values no longer tell better from worse, Newton's steps are taken whole
// while they become shorter.
void CoupledDual::polish()
{
    constexpr int mostSteps = 6;
    std::vector<double> step(m_rows);
    double before = infinity;
    for (int k = 0; k < mostSteps && direction(step); ++k) {
        const double left = decrement(step);
        if (!(left < before) || left <= 1e-20 * m_tau || longestStep(step) < 1)
            return;
        before = left;
        for (std::size_t row = 0; row < m_rows; ++row)
            m_at[row] += step[row];
        m_value = evaluate(m_at);
    }
}

// Follows the tangent of the path of minima to a smaller tau: the gradient changes with tau by
// −drift − 1 / y.
void CoupledDual::predict(double tau)
{
    std::vector<double> step(m_rows);
    m_matrix = m_hessian;
    for (std::size_t row = 0; row < m_rows; ++row) {
        double& diagonal = m_matrix[row * m_rows + row];
        diagonal = diagonal * (1 + 1e-12) + m_tau / (m_at[row] * m_at[row]);
        step[row] = m_drift[row] + 1 / m_at[row];
    }
    const bool isSolved = solveSymmetric(m_matrix, step);
    for (std::size_t row = 0; row < m_rows; ++row)
        if (isSolved)
            m_at[row] = std::clamp(m_at[row] + (tau - m_tau) * step[row],
                0.5 * widestShrink * m_at[row], 2 * m_at[row]);
    m_tau = tau;
}

// Newton's method at one tau; false where it does not get there in a few steps.
bool CoupledDual::center()
{
    constexpr int patience = 25;
    const int first = m_looks;
    std::vector<double> step(m_rows);
    while (!isDone() && m_looks < first + patience) {
        if (!direction(step))
            return false;
        const double slope = -decrement(step);
        if (-slope <= centered * m_tau)
            return true;
        if (!advance(step, slope))
            return false;
    }
    return false;
}

// A tau at which the minimum can be found from here.
bool CoupledDual::begin(double highest)
{
    constexpr double higher = 10;
    for (;; m_tau *= higher) {
        for (double& multiplier : m_at)
            multiplier = std::max(multiplier, m_tau);
        m_value = evaluate(m_at);
        if (center())
            return true;
        if (isDone() || m_tau * higher > highest)
            return false;
    }
}

// One step of tau, as long as the tangent stays near the path.
void CoupledDual::follow(double last)
{
    constexpr double near = 3; // decrement in units of tau
    const std::vector<double> from = m_at;
    const double tau = m_tau;
    std::vector<double> step(m_rows);
    for (double factor = m_shrink;; factor = std::sqrt(factor)) {
        predict(std::max(last, tau * factor));
        m_value = evaluate(m_at);
        if (factor > narrowestShrink || isDone()
            || (direction(step) && decrement(step) <= near * m_tau))
            return;
        m_at = from;
        m_tau = tau;
        m_value = evaluate(m_at);
    }
}

double CoupledDual::decrement(const std::vector<double>& step) const
{
    double decrement = 0;
    for (std::size_t row = 0; row < m_rows; ++row)
        decrement -= step[row] * (m_gradient[row] - m_tau / m_at[row]);
    return decrement;
}

void CoupledDual::descend(std::vector<double> multipliers, const MixDescent& descent)
{
    m_at = std::move(multipliers);
    m_at.resize(m_rows, descent.from);
    m_next.resize(m_rows);
    m_enough = descent.enough;
    m_looks = 0;
    m_tau = descent.from;
    const double highest = std::max(descent.from, highestTau * m_coupling.size);
    m_isCentered = begin(highest);
    m_shrink = widestShrink;
    while (m_isCentered && m_tau > descent.to && !isDone()) {
        follow(descent.to);
        m_isCentered = center();
        if (!m_isCentered && m_shrink < narrowestShrink && !isDone()) {
            // Lost: back to where the way is wider, and on in shorter steps.
            m_shrink = std::sqrt(m_shrink);
            m_isCentered = begin(highest);
        }
    }
    if (m_isCentered && !isDone())
        polish();
}

} // namespace rundblick
