// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/coverage/coverrelaxation.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rundblick {

namespace {

constexpr double feasible = 1e-10; // distance from a bound that counts as none
constexpr double smallestPivot = 1e-9;
constexpr int stepLimit = 500; // against cycling; the bound holds wherever it stops
constexpr double infinite = std::numeric_limits<double>::infinity();

} // namespace

CoverRelaxation::CoverRelaxation(const CoverProblem& problem)
    : m_problem(&problem)
    , m_phases(problem.phases)
    , m_items(problem.items)
    , m_table(m_items * stride())
    , m_columnVariable(m_items)
    , m_rowVariable(m_phases)
    , m_columnValue(m_items, 0.0)
    , m_rowValue(m_phases)
    , m_lower(m_items + m_phases, 0.0)
    , m_upper(m_items + m_phases, infinite)
    , m_place(m_items + m_phases)
    , m_reducedPrice(m_items)
{
    for (std::size_t p = 0; p < m_phases; ++p) {
        m_rowVariable[p] = m_items + p;
        m_place[m_items + p] = m_items + p;
        m_rowValue[p] = -problem.need[p];
    }
    for (std::size_t i = 0; i < m_items; ++i) {
        m_columnVariable[i] = i;
        m_place[i] = i;
        m_upper[i] = 1;
        std::copy_n(problem.shares(i), m_phases, column(i));
        column(i)[m_phases] = problem.price[i];
        if (problem.price[i] < 0)
            move(i, 1);
    }
}

void CoverRelaxation::fix(std::size_t item, bool in)
{
    m_lower[item] = m_upper[item] = in ? 1 : 0;
    if (m_place[item] < m_items)
        move(m_place[item], m_lower[item] - m_columnValue[m_place[item]]);
}

double CoverRelaxation::value(std::size_t item) const
{
    const std::size_t place = m_place[item];
    return place < m_items ? m_columnValue[place] : m_rowValue[place - m_items];
}

void CoverRelaxation::move(std::size_t j, double by)
{
    if (by == 0.0)
        return;
    m_columnValue[j] += by;
    for (std::size_t row = 0; row < m_phases; ++row)
        m_rowValue[row] += column(j)[row] * by;
    m_objective += column(j)[m_phases] * by;
}

double CoverRelaxation::violation(std::size_t row) const
{
    const std::size_t variable = m_rowVariable[row];
    if (m_rowValue[row] < m_lower[variable])
        return m_rowValue[row] - m_lower[variable];
    return std::max(0.0, m_rowValue[row] - m_upper[variable]);
}

// Columns that can move the row's variable in the direction, those first that keep the prices
// right.
std::vector<CoverRelaxation::Entry> CoverRelaxation::entries(
    std::size_t row, double direction) const
{
    std::vector<Entry> found;
    found.reserve(m_items);
    for (std::size_t j = 0; j < m_items; ++j) {
        const std::size_t variable = m_columnVariable[j];
        const double slope = direction * column(j)[row];
        const bool isLow = m_columnValue[j] <= m_lower[variable];
        if (m_lower[variable] < m_upper[variable]
            && (isLow ? slope > smallestPivot : slope < -smallestPivot))
            found.push_back({std::abs(column(j)[m_phases]) / std::abs(slope), j, std::abs(slope)});
    }
    std::sort(found.begin(), found.end(), [](const Entry& a, const Entry& b) {
        return std::pair(a.ratio, a.column) < std::pair(b.ratio, b.column);
    });
    return found;
}

// Brings the row's variable to the bound it violates; false where nothing can.
bool CoverRelaxation::step(std::size_t row)
{
    const double amount = violation(row);
    double rest = std::abs(amount);
    const std::vector<Entry> candidates = entries(row, amount < 0 ? 1 : -1);
    std::size_t chosen = 0;
    while (chosen < candidates.size()) {
        const std::size_t variable = m_columnVariable[candidates[chosen].column];
        const double reach = candidates[chosen].slope * (m_upper[variable] - m_lower[variable]);
        if (reach >= rest)
            break;
        rest -= reach;
        ++chosen;
    }
    if (chosen == candidates.size())
        return false;
    for (std::size_t c = 0; c < chosen; ++c) {
        const std::size_t j = candidates[c].column;
        const std::size_t variable = m_columnVariable[j];
        const bool isLow = m_columnValue[j] <= m_lower[variable];
        move(j,
            isLow ? m_upper[variable] - m_lower[variable] : m_lower[variable] - m_upper[variable]);
    }
    pivot(row, candidates[chosen].column);
    return true;
}

void CoverRelaxation::pivot(std::size_t row, std::size_t entering)
{
    const std::size_t leaving = m_rowVariable[row];
    const double target = m_rowValue[row] < m_lower[leaving] ? m_lower[leaving] : m_upper[leaving];
    move(entering, (target - m_rowValue[row]) / column(entering)[row]);
    double* pivotColumn = column(entering);
    const double inverse = 1 / pivotColumn[row];
    for (std::size_t j = 0; j < m_items; ++j) {
        if (j == entering || column(j)[row] == 0.0)
            continue;
        double* other = column(j);
        const double factor = other[row] * inverse;
        for (std::size_t r = 0; r <= m_phases; ++r)
            other[r] -= pivotColumn[r] * factor;
        other[row] = -factor;
    }
    for (std::size_t r = 0; r <= m_phases; ++r)
        pivotColumn[r] *= inverse;
    pivotColumn[row] = inverse;
    m_rowVariable[row] = m_columnVariable[entering];
    m_rowValue[row] = m_columnValue[entering];
    m_columnVariable[entering] = leaving;
    m_columnValue[entering] = target;
    m_place[m_rowVariable[row]] = m_items + row;
    m_place[leaving] = entering;
}

void CoverRelaxation::solve(double cutoff)
{
    for (int steps = 0; steps < stepLimit && m_objective <= cutoff; ++steps) {
        std::size_t worst = 0;
        for (std::size_t row = 1; row < m_phases; ++row)
            if (std::abs(violation(row)) > std::abs(violation(worst)))
                worst = row;
        if (m_phases == 0 || std::abs(violation(worst)) <= feasible || !step(worst))
            break;
    }
    evaluate();
}

void CoverRelaxation::evaluate()
{
    std::vector<double> prices(m_phases, 0.0);
    m_bound = 0;
    for (std::size_t p = 0; p < m_phases; ++p) {
        const std::size_t place = m_place[m_items + p];
        if (place < m_items)
            prices[p] = std::max(0.0, column(place)[m_phases]);
        m_bound += prices[p] * m_problem->need[p];
    }
    for (std::size_t i = 0; i < m_items; ++i) {
        double reduced = m_problem->price[i];
        for (std::size_t p = 0; p < m_phases; ++p)
            reduced -= prices[p] * m_problem->shares(i)[p];
        const bool isIn = isFixed(i) ? m_lower[i] > 0.5 : reduced < 0;
        m_bound += isIn ? reduced : 0;
        m_reducedPrice[i] = reduced;
    }
}

// How much the objective rises at least when the row's variable moves that far.
double CoverRelaxation::penalty(std::size_t row, double direction, double distance) const
{
    double ratio = infinite;
    for (std::size_t j = 0; j < m_items; ++j) {
        const std::size_t variable = m_columnVariable[j];
        const double slope = direction * column(j)[row];
        const bool isLow = m_columnValue[j] <= m_lower[variable];
        if (m_lower[variable] < m_upper[variable]
            && (isLow ? slope > smallestPivot : slope < -smallestPivot))
            ratio = std::min(ratio, std::abs(column(j)[m_phases] / slope));
    }
    return ratio * distance;
}

CoverRelaxation::Branch CoverRelaxation::branch() const
{
    Branch best;
    double bestScore = -1;
    for (std::size_t row = 0; row < m_phases; ++row) {
        const std::size_t item = m_rowVariable[row];
        if (item >= m_items || isFixed(item))
            continue;
        const double value = std::clamp(m_rowValue[row], 0.0, 1.0);
        const double out = value > 0 ? penalty(row, -1, value) : 0;
        const double in = value < 1 ? penalty(row, 1, 1 - value) : 0;
        const double score
            = std::min(std::min(out, in), 1e30) + 0.1 * std::min(std::max(out, in), 1e30);
        if (score > bestScore) {
            bestScore = score;
            best = {item, in <= out};
        }
    }
    for (std::size_t i = 0; i < m_items && !best.item; ++i)
        if (!isFixed(i))
            best = {i, value(i) > 0.5};
    return best;
}

} // namespace rundblick
