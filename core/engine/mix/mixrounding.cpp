// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mix/mixrounding.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rundblick {

namespace {

constexpr double slack = 1e-9; // relative: a multiple may miss a limit by its own rounding

struct Steps {
    double low = 0; // smallest and largest multiple of the unit between the limits
    double high = 0;
    bool fixed = true; // locked, off, or no multiple above 0 in between
};

Steps stepsOf(const MixItem& item, double spend, double unit)
{
    Steps steps;
    if (item.lock != MixLock::None || spend <= 0)
        return steps;
    steps.low = std::ceil(item.minimum / unit - slack) * unit;
    steps.high = std::floor(item.maximum / unit + slack) * unit;
    // Rounding must not stop what is too small for a unit.
    steps.fixed = steps.low > steps.high || steps.high <= 0;
    return steps;
}

// Moves spends by whole units between what the limits allow.
class Rounding {
public:
    Rounding(const MixProblem& problem, const std::vector<double>& spend, double unit)
        : m_problem(problem)
        , m_mix{unit, 0, 0, spend}
    {
        for (std::size_t i = 0; i < spend.size(); ++i) {
            const Steps steps = stepsOf(problem.items[i], spend[i], unit);
            m_steps.push_back(steps);
            if (!steps.fixed)
                m_mix.spend[i]
                    = std::clamp(std::floor(spend[i] / unit + slack) * unit, steps.low, steps.high);
        }
        measure();
    }

    // One unit more where it brings most; false where it does not fit into `budget`.
    bool add(double budget);
    // One unit less where it costs least; false where the effect would fall below `effect` or a
    // phase would lack more.
    bool remove(double effect);
    // Units more for what phases lack, whatever they cost, and exact spends where units do not
    // help; false where those do not help either.
    bool fillPhases(const std::vector<double>& exact);
    void snapUp(double effect, const std::vector<double>& exact);
    const RoundedMix& mix() const { return m_mix; }

private:
    void measure();
    double change(std::size_t item, double by) const;
    bool snapPhases(const std::vector<double>& exact);
    bool canRise(std::size_t item) const;
    double help(std::size_t item) const;
    bool takesFromPhases(std::size_t item) const;
    double lackOfEffect(std::size_t phase) const;
    bool lacksActive(std::size_t phase) const;
    void set(std::size_t item, double spend);

    const MixProblem& m_problem;
    std::vector<Steps> m_steps;
    RoundedMix m_mix;
};

void Rounding::measure()
{
    m_mix.spent = mixCost(m_problem, m_mix.spend);
    m_mix.effect = mixEffect(m_problem, m_mix.spend);
}

double Rounding::change(std::size_t item, double by) const
{
    const ResponseCurve& curve = m_problem.items[item].curve;
    return paidEffectAt(curve, m_mix.spend[item] + by) - paidEffectAt(curve, m_mix.spend[item]);
}

double Rounding::lackOfEffect(std::size_t phase) const
{
    const MixPhase& asked = m_problem.phases[phase];
    const double lack = asked.minEffect - phaseEffect(m_problem, asked, m_mix.spend);
    return lack > slack * asked.minEffect ? lack : 0;
}

bool Rounding::lacksActive(std::size_t phase) const
{
    const MixPhase& asked = m_problem.phases[phase];
    return activeIn(asked, m_mix.spend) < asked.minActive;
}

bool Rounding::canRise(std::size_t item) const
{
    return !m_steps[item].fixed && m_mix.spend[item] + m_mix.unit / 2 < m_steps[item].high;
}

// What one unit more at the item does for phases that lack something: lacking effects, and a whole
// for a lacking touchpoint.
double Rounding::help(std::size_t item) const
{
    double help = 0;
    for (std::size_t p = 0; p < m_problem.phases.size(); ++p)
        for (const MixShare& share : m_problem.phases[p].items) {
            if (share.item != item)
                continue;
            if (const double lack = lackOfEffect(p); lack > 0)
                help += std::min(1.0, share.share * change(item, m_mix.unit) / lack);
            if (lacksActive(p) && m_mix.spend[item] <= 0)
                help += 1;
        }
    return help;
}

// Whether a phase lacks something, or would, with one unit less at the item.
bool Rounding::takesFromPhases(std::size_t item) const
{
    for (std::size_t p = 0; p < m_problem.phases.size(); ++p) {
        const MixPhase& asked = m_problem.phases[p];
        for (const MixShare& share : asked.items) {
            if (share.item != item)
                continue;
            const double left = phaseEffect(m_problem, asked, m_mix.spend)
                + share.share * change(item, -m_mix.unit);
            const bool stops = m_mix.spend[item] < 1.5 * m_mix.unit;
            if (left < asked.minEffect * (1 - slack)
                || (stops && activeIn(asked, m_mix.spend) <= asked.minActive))
                return true;
        }
    }
    return false;
}

bool Rounding::fillPhases(const std::vector<double>& exact)
{
    while (!keepsPhases(m_problem, m_mix.spend)) {
        std::size_t best = m_steps.size();
        double most = 0;
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            const double gain = canRise(i) ? help(i) : 0;
            if (gain > most) {
                best = i;
                most = gain;
            }
        }
        if (best == m_steps.size())
            return snapPhases(exact);
        set(best, m_mix.spend[best] + m_mix.unit);
    }
    return true;
}

// An item at a limit between two multiples gives its phase more than any multiple.
bool Rounding::snapPhases(const std::vector<double>& exact)
{
    for (std::size_t i = 0; i < exact.size() && !keepsPhases(m_problem, m_mix.spend); ++i) {
        if (help(i) <= 0 || exact[i] <= m_mix.spend[i])
            continue;
        m_mix.spend[i] = exact[i];
        m_steps[i].fixed = true;
        measure();
    }
    return keepsPhases(m_problem, m_mix.spend);
}

void Rounding::set(std::size_t item, double spend)
{
    m_mix.spend[item] = std::round(spend / m_mix.unit) * m_mix.unit;
    measure();
}

bool Rounding::add(double budget)
{
    const std::size_t none = m_steps.size();
    std::size_t best = none;
    double bestGain = 0;
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        // An item that was rounded away pays its activation again.
        const double activation = m_mix.spend[i] > 0 ? 0 : m_problem.items[i].activation;
        const bool fits
            = canRise(i) && m_mix.spent + m_mix.unit + activation <= budget * (1 + slack);
        const double gain = fits ? change(i, m_mix.unit) : 0;
        if (gain > bestGain) {
            best = i;
            bestGain = gain;
        }
    }
    if (best == none)
        return false;
    set(best, m_mix.spend[best] + m_mix.unit);
    return true;
}

bool Rounding::remove(double effect)
{
    const std::size_t none = m_steps.size();
    std::size_t best = none;
    double bestLoss = 0;
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        if (m_steps[i].fixed || m_mix.spend[i] - m_mix.unit / 2 < m_steps[i].low)
            continue;
        const double loss = -change(i, -m_mix.unit);
        if (takesFromPhases(i))
            continue;
        if (m_mix.effect - loss >= effect && (best == none || loss < bestLoss)) {
            best = i;
            bestLoss = loss;
        }
    }
    if (best == none)
        return false;
    set(best, m_mix.spend[best] - m_mix.unit);
    return true;
}

// The last resort for an effect: exact spends where their multiples fall short, in their order.
void Rounding::snapUp(double effect, const std::vector<double>& exact)
{
    for (std::size_t i = 0; i < exact.size() && m_mix.effect < effect; ++i) {
        m_mix.spend[i] = std::max(m_mix.spend[i], exact[i]);
        measure();
    }
}

RoundedMix unchanged(const MixProblem& problem, const std::vector<double>& spend)
{
    return {0, mixEffect(problem, spend), mixCost(problem, spend), spend};
}

} // namespace

double defaultRoundingUnit(double budget)
{
    return budget > 0 ? std::pow(10.0, std::floor(std::log10(budget))) / 1000 : 0;
}

RoundedMix roundedWithinBudget(
    const MixProblem& problem, const std::vector<double>& spend, double unit, double budget)
{
    if (!(unit > 0))
        return unchanged(problem, spend);
    Rounding rounding(problem, spend, unit);
    constexpr double anyEffect = -std::numeric_limits<double>::infinity();
    if (!rounding.fillPhases(spend))
        return unchanged(problem, spend);
    // Minima are rounded up, which may cost more than rounding down has saved.
    while (rounding.mix().spent > budget * (1 + slack) && rounding.remove(anyEffect)) { }
    if (rounding.mix().spent > budget * (1 + slack))
        return unchanged(problem, spend);
    while (rounding.add(budget)) { }
    return rounding.mix();
}

RoundedMix roundedKeepingEffect(
    const MixProblem& problem, const std::vector<double>& spend, double unit, double effect)
{
    if (!(unit > 0))
        return unchanged(problem, spend);
    Rounding rounding(problem, spend, unit);
    constexpr double anyBudget = std::numeric_limits<double>::infinity();
    if (!rounding.fillPhases(spend))
        return unchanged(problem, spend);
    while (rounding.mix().effect < effect && rounding.add(anyBudget)) { }
    rounding.snapUp(effect, spend);
    while (rounding.remove(effect)) { }
    return rounding.mix();
}

} // namespace rundblick
