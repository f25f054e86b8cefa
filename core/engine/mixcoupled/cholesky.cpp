// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mixcoupled/cholesky.h"

#include <cmath>

namespace rundblick {

bool solveSymmetric(std::vector<double>& matrix, std::vector<double>& right)
{
    const std::size_t n = right.size();
    for (std::size_t j = 0; j < n; ++j) {
        for (std::size_t k = 0; k < j; ++k)
            for (std::size_t i = j; i < n; ++i)
                matrix[i * n + j] -= matrix[i * n + k] * matrix[j * n + k];
        const double pivot = matrix[j * n + j];
        if (!(pivot > 0) || !std::isfinite(pivot))
            return false;
        const double root = std::sqrt(pivot);
        for (std::size_t i = j; i < n; ++i)
            matrix[i * n + j] /= root;
    }
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t k = 0; k < i; ++k)
            right[i] -= matrix[i * n + k] * right[k];
        right[i] /= matrix[i * n + i];
    }
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t k = i + 1; k < n; ++k)
            right[i] -= matrix[k * n + i] * right[k];
        right[i] /= matrix[i * n + i];
    }
    return true;
}

} // namespace rundblick
