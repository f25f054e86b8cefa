// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace rundblick {

// Analytic hierarchy process (method.md 2.12). Matrices of judgements are n × n, row by row,
// positive and reciprocal: a_ij says how many times more important i is than j, a_ji = 1/a_ij.

// w_i proportional to the geometric mean of row i; sum 1. Crawford and Williams (1985).
std::vector<double> geometricMeanPriorities(std::span<const double> judgements, std::size_t n);

// The Perron vector, sum 1, by power iteration to 1e-14. Saaty (1977).
std::vector<double> eigenvectorPriorities(std::span<const double> judgements, std::size_t n);

// How far judgements are from agreeing with each other.
struct Consistency {
    double lambdaMax
        = 0.0; // the Perron root, mean (Aw)_i/w_i of the Perron vector; n where they agree
    double index = 0.0; // CI = (λmax − n)/(n − 1); 0 for n = 1
    std::optional<double> ratio; // CR = CI/RI; none where the table has no RI
};
Consistency consistencyOf(std::span<const double> judgements, std::span<const double> perronVector);

// Saaty's table of random indices: .58 .90 1.12 1.24 1.32 1.41 1.45 1.49 for n = 3..10, and
// 1.51 1.48 1.56 1.57 1.59 for n = 11..15 (The Analytic Hierarchy Process, 1980). None beyond, and
// none for two criteria, which cannot contradict each other.
std::optional<double> randomIndex(std::size_t n);

// The ratio from which judgements should be looked at again.
inline constexpr double acceptableRatio = 0.10;

// The scale of judgements ends here: 1/9..9 (Saaty 1977).
inline constexpr double strongestJudgement = 9.0;

// One judgement with what the others say in its place.
struct DoubtfulJudgement {
    std::size_t first = 0;
    std::size_t second = 0; // after the first
    double ratio = 1.0;
    // The geometric mean of the ways round, a_ik·a_kj over the other k: put in its place, the
    // judgement is what the geometric means of the rows say, w_i/w_j. At most the strongest that
    // can be given.
    double repaired = 1.0;
    std::optional<double> ratioThen; // CR with it in place: where it is still large, more is wrong
};

// The `most` judgements with the largest |ln(a_ij w_j/w_i)|, the worst first, of equals the first.
// None for fewer than three criteria.
std::vector<DoubtfulJudgement> worstJudgements(
    std::span<const double> judgements, std::span<const double> priorities, std::size_t most);

} // namespace rundblick
