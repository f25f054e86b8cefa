// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace rundblick {

// Johnson's relative weights (method.md 2.13; Johnson 2000, Multivariate Behavioral Research 35):
// how much each item contributes to what all explain of an overall answer.
struct RelativeWeights {
    std::vector<double> share; // ε_c, one per item, >= 0
    double rSquared = 0.0; // Σ ε
};

// `correlations` of the items, K × K, row by row, 1 on the diagonal; `withOverall` K. Directions in
// which the items do not vary (items that say the same, correlations of incomplete answers that fit
// no sample) explain nothing: items that say the same share what they explain.
RelativeWeights relativeWeights(
    std::span<const double> correlations, std::span<const double> withOverall);

// Correlations over answers that may be incomplete: each pair over the answers that have both.
class Correlations {
public:
    explicit Correlations(std::size_t items);

    // Answers side by side: answers[item][a], NaN where missing, each with the weight of its rater.
    // Values should be near 0: the sums are taken as they are.
    void add(std::span<const std::vector<double>> answers, std::span<const double> weights);

    // Pearson's r; none where no two answers have both, or one of them never varies there.
    std::optional<double> between(std::size_t first, std::size_t second) const;

private:
    struct Sums { // of a pair of items
        double w = 0.0, x = 0.0, y = 0.0, xx = 0.0, yy = 0.0, xy = 0.0;
    };
    const Sums& sumsOf(std::size_t first, std::size_t second) const;

    std::size_t m_items;
    std::vector<Sums> m_sums; // [first * items + second], first <= second
};

} // namespace rundblick
