// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace rundblick {

// A symmetric matrix taken apart: A = Q diag(values) Qᵀ. Column k of `vectors` (n × n, row by row)
// belongs to values[k]; in no particular order.
struct EigenSystem {
    std::vector<double> values;
    std::vector<double> vectors;
};

// Cyclic Jacobi rotations (Golub and Van Loan, Matrix Computations, 8.5) until the largest element
// beside the diagonal is rounding. `matrix` is n × n, row by row, symmetric, finite.
EigenSystem jacobi(std::span<const double> matrix, std::size_t n);

} // namespace rundblick
