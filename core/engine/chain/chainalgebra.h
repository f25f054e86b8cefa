// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <stop_token>
#include <vector>

namespace rundblick {

// The transient part of an absorbing chain: probabilities between n states (by rows; the diagonal
// is not read) and what leaves each state for good. What remains of 1 is its self-loop.
struct TransientChain {
    std::size_t size = 0;
    std::vector<double> between; // size x size
    std::vector<double> exit; // size: to any absorbing state
};

// LU factors of I - Q, found without a single subtraction (Grassmann, Taksar and Heyman 1985; Alfa,
// Xue and Ye 2002): each pivot is formed as the sum of what leads on to later states and out. I - Q
// is a diagonally dominant M-matrix, so no pivoting is needed, and every entry of the factors, of
// the inverse and of every non-negative solution has full relative precision, however nearly a
// loop is closed. A state that nothing leaves any more has a pivot of 0: walks that enter it never
// leave, and count as absorbed elsewhere.
struct ChainFactors {
    std::size_t size = 0;
    std::vector<double> lu; // size x size: below the diagonal -L, above it -U, all >= 0
    std::vector<double> pivot; // size
};

// Factors of I - Q. O(n^3 / 3). Error: Cancelled.
Result<ChainFactors> factorise(TransientChain chain, const std::stop_token& stop);

// Solves (I - Q) x = b for b >= 0; returns x, the least non-negative solution. O(n^2).
std::vector<double> solve(const ChainFactors& factors, std::vector<double> b);

// Solves x (I - Q) = b for b >= 0; returns x: expected visits in walks that begin by b. O(n^2).
std::vector<double> solveLeft(const ChainFactors& factors, std::vector<double> b);

// Diagonal of N = (I - Q)^-1: expected visits of k in a walk from k. From the inverses of both
// factors, O(n^3 / 3). Error: Cancelled.
Result<std::vector<double>> inverseDiagonal(
    const ChainFactors& factors, const std::stop_token& stop);

} // namespace rundblick
