// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/weights/priorities.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rundblick {
namespace {

constexpr double settled = 1e-14;
constexpr int mostSteps = 100'000;

void normalise(std::vector<double>& weights)
{
    double sum = 0.0;
    for (const double weight : weights)
        sum += weight;
    for (double& weight : weights)
        weight /= sum;
}

// A w; a positive matrix keeps it positive.
std::vector<double> product(std::span<const double> judgements, std::span<const double> weights)
{
    const std::size_t n = weights.size();
    std::vector<double> result(n, 0.0);
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j)
            result[i] += judgements[i * n + j] * weights[j];
    return result;
}

double repairedRatio(
    std::span<const double> judgements, std::size_t n, std::size_t i, std::size_t j)
{
    double sum = 0.0;
    for (std::size_t k = 0; k < n; ++k)
        if (k != i && k != j)
            sum += std::log(judgements[i * n + k]) + std::log(judgements[k * n + j]);
    return std::clamp(
        std::exp(sum / static_cast<double>(n - 2)), 1.0 / strongestJudgement, strongestJudgement);
}

// The consistency ratio with one judgement replaced.
std::optional<double> ratioWith(
    std::span<const double> judgements, std::size_t n, const DoubtfulJudgement& judged)
{
    std::vector<double> matrix(judgements.begin(), judgements.end());
    matrix[judged.first * n + judged.second] = judged.repaired;
    matrix[judged.second * n + judged.first] = 1.0 / judged.repaired;
    return consistencyOf(matrix, eigenvectorPriorities(matrix, n)).ratio;
}

} // namespace

std::vector<double> geometricMeanPriorities(std::span<const double> judgements, std::size_t n)
{
    std::vector<double> weights(n, 0.0);
    for (std::size_t i = 0; i < n; ++i) {
        double sum = 0.0;
        for (std::size_t j = 0; j < n; ++j)
            sum += std::log(judgements[i * n + j]);
        weights[i] = std::exp(sum / static_cast<double>(n));
    }
    normalise(weights);
    return weights;
}

std::vector<double> eigenvectorPriorities(std::span<const double> judgements, std::size_t n)
{
    std::vector<double> weights = geometricMeanPriorities(judgements, n);
    for (int step = 0; step < mostSteps; ++step) {
        std::vector<double> next = product(judgements, weights);
        normalise(next);
        double change = 0.0;
        for (std::size_t i = 0; i < n; ++i)
            change = std::max(change, std::abs(next[i] - weights[i]) / next[i]);
        weights = std::move(next);
        if (change < settled)
            break;
    }
    return weights;
}

Consistency consistencyOf(std::span<const double> judgements, std::span<const double> perronVector)
{
    const std::size_t n = perronVector.size();
    const std::vector<double> image = product(judgements, perronVector);
    Consistency consistency;
    for (std::size_t i = 0; i < n; ++i)
        consistency.lambdaMax += image[i] / perronVector[i] / static_cast<double>(n);
    if (n < 2)
        return consistency;
    const auto size = static_cast<double>(n); // rounding may end below n
    consistency.index = std::max(0.0, (consistency.lambdaMax - size) / (size - 1.0));
    if (const std::optional<double> random = randomIndex(n))
        consistency.ratio = consistency.index / *random;
    return consistency;
}

std::optional<double> randomIndex(std::size_t n)
{
    constexpr std::array<double, 13> saaty{
        0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59};
    if (n < 3 || n - 3 >= saaty.size())
        return {};
    return saaty[n - 3];
}

std::vector<DoubtfulJudgement> worstJudgements(
    std::span<const double> judgements, std::span<const double> priorities, std::size_t most)
{
    const std::size_t n = priorities.size();
    std::vector<DoubtfulJudgement> all;
    for (std::size_t i = 0; i < n && n > 2; ++i)
        for (std::size_t j = i + 1; j < n; ++j)
            all.push_back({i, j, judgements[i * n + j], repairedRatio(judgements, n, i, j), {}});
    const auto doubt = [&](const DoubtfulJudgement& judged) {
        return -std::abs(
            std::log(judged.ratio * priorities[judged.second] / priorities[judged.first]));
    };
    std::ranges::stable_sort(all, {}, doubt);
    all.resize(std::min(most, all.size()));
    for (DoubtfulJudgement& judged : all)
        judged.ratioThen = ratioWith(judgements, n, judged);
    return all;
}

} // namespace rundblick
