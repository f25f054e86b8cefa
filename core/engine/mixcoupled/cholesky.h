// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace rundblick {

// Solves matrix · x = right for a symmetric positive definite matrix, row by row, of which only the
// lower triangle is read; x takes the place of `right`, and the matrix is used up. False where it
// is not positive definite. Cholesky's method, Golub and Van Loan, Matrix Computations, 4.2.
bool solveSymmetric(std::vector<double>& matrix, std::vector<double>& right);

} // namespace rundblick
