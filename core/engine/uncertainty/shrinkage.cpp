// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/uncertainty/shrinkage.h"

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

constexpr double least = 1e-6; // squared points: no value counts for more than 1/least
constexpr double noPivot = 1e-10; // of the diagonal

// V ~ a_i + d_b by weighted least squares: the touchpoints are eliminated, which leaves a matrix of
// brands × brands. Brands that no touchpoint connects to others form parts of their own.
class TwoWayFit {
public:
    TwoWayFit(const std::vector<ShrinkageCell>& cells, double tau)
        : m_cells(cells)
    {
        for (const ShrinkageCell& cell : cells) {
            m_weights.push_back(1.0 / std::max(least, tau + cell.variance));
            m_touchpoints = std::max(m_touchpoints, cell.touchpoint + 1);
            m_brands = std::max(m_brands, cell.brand + 1);
        }
        m_brandEffect.assign(m_brands, 0.0);
        eliminate();
        solve();
    }

    double at(const ShrinkageCell& cell) const
    {
        return touchpointEffect(cell.touchpoint) + m_brandEffect[cell.brand];
    }

    double weightedSquares() const
    {
        double sum = 0.0;
        for (std::size_t c = 0; c < m_cells.size(); ++c) {
            const double distance = m_cells[c].value - at(m_cells[c]);
            sum += m_weights[c] * distance * distance;
        }
        return sum;
    }

    double degreesOfFreedom() const { return static_cast<double>(m_cells.size()) - m_rank; }

private:
    double touchpointEffect(std::size_t i) const
    {
        double sum = m_valueSum[i];
        for (std::size_t b = 0; b < m_brands; ++b)
            sum -= m_pairWeight[i * m_brands + b] * m_brandEffect[b];
        return sum / m_weightSum[i];
    }

    void eliminate()
    {
        m_pairWeight.assign(m_touchpoints * m_brands, 0.0);
        m_weightSum.assign(m_touchpoints, 0.0);
        m_valueSum.assign(m_touchpoints, 0.0);
        m_right.assign(m_brands, 0.0);
        m_matrix.assign(m_brands * m_brands, 0.0);
        for (std::size_t c = 0; c < m_cells.size(); ++c) {
            const ShrinkageCell& cell = m_cells[c];
            m_pairWeight[cell.touchpoint * m_brands + cell.brand] = m_weights[c];
            m_weightSum[cell.touchpoint] += m_weights[c];
            m_valueSum[cell.touchpoint] += m_weights[c] * cell.value;
            m_matrix[cell.brand * m_brands + cell.brand] += m_weights[c];
            m_right[cell.brand] += m_weights[c] * cell.value;
        }
        for (std::size_t i = 0; i < m_touchpoints; ++i) {
            if (m_weightSum[i] == 0.0)
                continue;
            m_rank += 1.0;
            const double* weights = &m_pairWeight[i * m_brands];
            for (std::size_t a = 0; a < m_brands; ++a) {
                m_right[a] -= weights[a] * m_valueSum[i] / m_weightSum[i];
                for (std::size_t b = 0; b < m_brands; ++b)
                    m_matrix[a * m_brands + b] -= weights[a] * weights[b] / m_weightSum[i];
            }
        }
    }

    // Gauss without exchange: the matrix is a weighted Laplacian. The last brand of a part has no
    // pivot left, its effect is 0.
    void solve()
    {
        std::vector<double> scale(m_brands);
        for (std::size_t k = 0; k < m_brands; ++k)
            scale[k] = m_matrix[k * m_brands + k];
        std::vector<bool> isFree(m_brands, false);
        for (std::size_t k = 0; k < m_brands; ++k) {
            const double pivot = m_matrix[k * m_brands + k];
            isFree[k] = !(pivot > noPivot * scale[k]) || scale[k] <= 0.0;
            if (isFree[k])
                continue;
            m_rank += 1.0;
            for (std::size_t row = k + 1; row < m_brands; ++row) {
                const double factor = m_matrix[row * m_brands + k] / pivot;
                for (std::size_t column = k; column < m_brands; ++column)
                    m_matrix[row * m_brands + column] -= factor * m_matrix[k * m_brands + column];
                m_right[row] -= factor * m_right[k];
            }
        }
        for (std::size_t k = m_brands; k-- > 0;) {
            if (isFree[k])
                continue;
            double sum = m_right[k];
            for (std::size_t column = k + 1; column < m_brands; ++column)
                sum -= m_matrix[k * m_brands + column] * m_brandEffect[column];
            m_brandEffect[k] = sum / m_matrix[k * m_brands + k];
        }
    }

    const std::vector<ShrinkageCell>& m_cells;
    std::vector<double> m_weights; // one per cell
    std::size_t m_touchpoints = 0;
    std::size_t m_brands = 0;
    std::vector<double> m_pairWeight; // [touchpoint * brands + brand]
    std::vector<double> m_weightSum; // per touchpoint
    std::vector<double> m_valueSum; // weighted, per touchpoint
    std::vector<double> m_matrix; // brands × brands
    std::vector<double> m_right;
    std::vector<double> m_brandEffect;
    double m_rank = 0.0;
};

// Where the weighted squares, which fall as τ² grows, meet their degrees of freedom.
double pauleMandel(const std::vector<ShrinkageCell>& cells, double degreesOfFreedom)
{
    constexpr double most = 1e4; // squared points: values lie within 100
    constexpr int halvings = 60;
    const auto isBelow
        = [&](double tau) { return TwoWayFit(cells, tau).weightedSquares() <= degreesOfFreedom; };
    if (isBelow(0.0))
        return 0.0;
    double low = 0.0;
    double high = most;
    for (int step = 0; step < halvings; ++step) {
        const double middle = (low + high) / 2.0;
        (isBelow(middle) ? high : low) = middle;
    }
    return (low + high) / 2.0;
}

// sd² of a rater, over the values that at least two raters gave.
std::optional<double> pooledVariance(const std::vector<RatedTouchpoint>& rated)
{
    double squares = 0.0;
    double freedom = 0.0;
    for (const RatedTouchpoint& touchpoint : rated)
        for (const Performance& performance : touchpoint.performance)
            if (performance.sd) {
                const auto own = static_cast<double>(performance.n - 1);
                squares += own * *performance.sd * *performance.sd;
                freedom += own;
            }
    return freedom > 0.0 ? std::optional(squares / freedom) : std::nullopt;
}

} // namespace

std::optional<Shrinkage> shrink(const std::vector<ShrinkageCell>& cells)
{
    if (cells.empty())
        return {};
    const double freedom = TwoWayFit(cells, 1.0).degreesOfFreedom();
    if (freedom < 1.0)
        return {};
    Shrinkage shrinkage;
    shrinkage.variance = pauleMandel(cells, freedom);
    const TwoWayFit fit(cells, shrinkage.variance);
    for (const ShrinkageCell& cell : cells) {
        const double spread = shrinkage.variance + cell.variance;
        const double keep = cell.variance > 0.0 ? shrinkage.variance / spread : 1.0;
        const double expected = fit.at(cell);
        shrinkage.values.push_back(
            std::clamp(expected + keep * (cell.value - expected), 0.0, 100.0));
    }
    return shrinkage;
}

bool addShrunkValues(std::vector<RatedTouchpoint>& rated)
{
    const std::optional<double> pooled = pooledVariance(rated);
    std::vector<ShrinkageCell> cells;
    std::vector<Performance*> filled;
    for (std::size_t i = 0; i < rated.size(); ++i)
        for (std::size_t b = 0; b < rated[i].performance.size(); ++b) {
            Performance& performance = rated[i].performance[b];
            const std::optional<double> variance
                = rated[i].variance[b] ? rated[i].variance[b] : pooled;
            if (!performance.interval.value || !variance)
                continue;
            cells.push_back({i, b, *performance.interval.value, *variance});
            filled.push_back(&performance);
        }
    const std::optional<Shrinkage> shrinkage = shrink(cells);
    for (std::size_t c = 0; shrinkage && c < cells.size(); ++c)
        filled[c]->shrunk = shrinkage->values[c];
    return shrinkage.has_value();
}

} // namespace rundblick
