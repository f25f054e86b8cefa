// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/draws/valuedraws.h"

#include <cmath>

namespace rundblick {
namespace {

constexpr double defaultSpread = 0.2; // of a value that one rater gave
constexpr double dependent = 1e-12; // of its variance: what is left of a row is rounding

} // namespace

std::vector<double> choleskyFactor(std::span<const double> covariance, std::size_t size)
{
    std::vector<double> factor(size * size, 0.0);
    for (std::size_t row = 0; row < size; ++row) {
        double* at = factor.data() + row * size;
        for (std::size_t column = 0; column < row; ++column) {
            const double* other = factor.data() + column * size;
            double rest = covariance[row * size + column];
            for (std::size_t k = 0; k < column; ++k)
                rest -= at[k] * other[k];
            at[column] = other[column] > 0.0 ? rest / other[column] : 0.0;
        }
        double own = covariance[row * size + row];
        const double floor = dependent * own;
        for (std::size_t k = 0; k < row; ++k)
            own -= at[k] * at[k];
        at[row] = own > floor ? std::sqrt(own) : 0.0;
    }
    return factor;
}

ValueSampler::ValueSampler(UncertainValues uncertain)
    : m_uncertain(std::move(uncertain))
{
    const std::size_t brands = m_uncertain.value.size();
    for (std::size_t b = 0; b < brands; ++b) {
        if (!m_uncertain.value[b] || m_uncertain.isKnown[b])
            continue;
        const double sd = defaultSpread * *m_uncertain.value[b];
        m_uncertain.covariance[b * brands + b] = sd * sd;
    }
    m_factor = choleskyFactor(m_uncertain.covariance, brands);
    for (std::size_t b = 0; b < brands; ++b)
        m_atOwnWeights.push_back(
            atWeights(b, m_uncertain.weights, m_uncertain.value[b].value_or(0.0)));
}

// The mean of the values by criterion; `other` where no criterion with a weight has one.
double ValueSampler::atWeights(
    std::size_t brand, const std::vector<double>& weights, double other) const
{
    double sum = 0.0;
    double weight = 0.0;
    for (std::size_t c = 0; c < weights.size(); ++c) {
        const auto& value = m_uncertain.byCriterion[brand * weights.size() + c];
        sum += value ? weights[c] * *value : 0.0;
        weight += value ? weights[c] : 0.0;
    }
    return weight > 0.0 ? sum / weight : other;
}

std::vector<double> ValueSampler::draw(
    const std::vector<double>& weights, RandomStream& random) const
{
    const std::size_t brands = m_uncertain.value.size();
    std::vector<double> normal(brands);
    for (double& z : normal)
        z = random.normal();
    std::vector<double> values(brands, 0.0);
    for (std::size_t b = 0; b < brands; ++b) {
        if (!m_uncertain.value[b])
            continue;
        values[b] = *m_uncertain.value[b];
        for (std::size_t k = 0; k <= b; ++k)
            values[b] += m_factor[b * brands + k] * normal[k];
        values[b] += atWeights(b, weights, m_atOwnWeights[b]) - m_atOwnWeights[b];
    }
    return values;
}

} // namespace rundblick
