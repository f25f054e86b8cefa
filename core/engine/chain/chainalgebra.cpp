// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/chain/chainalgebra.h"

#include <utility>

namespace rundblick {

namespace {

// target += factor * source
void addMultiple(double* target, const double* source, double factor, std::size_t count)
{
    for (std::size_t j = 0; j < count; ++j)
        target[j] += factor * source[j];
}

constexpr std::size_t rowsPerPoll = 16;

bool cancelled(std::size_t row, const std::stop_token& stop)
{
    return row % rowsPerPoll == 0 && stop.stop_requested();
}

} // namespace

Result<ChainFactors> factorise(TransientChain chain, const std::stop_token& stop)
{
    const std::size_t n = chain.size;
    ChainFactors factors{n, std::move(chain.between), std::vector<double>(n, 0.0)};
    for (std::size_t k = 0; k < n; ++k) {
        if (cancelled(k, stop))
            return Error{Code::Cancelled, {}, {}};
        const double* source = factors.lu.data() + k * n;
        double onward = chain.exit[k];
        for (std::size_t j = k + 1; j < n; ++j)
            onward += source[j];
        factors.pivot[k] = onward;
        for (std::size_t i = k + 1; i < n; ++i) {
            double* target = factors.lu.data() + i * n;
            if (target[k] <= 0)
                continue;
            if (onward <= 0) { // whoever goes there never comes back
                chain.exit[i] += std::exchange(target[k], 0.0);
                continue;
            }
            target[k] /= onward;
            addMultiple(target + k + 1, source + k + 1, target[k], n - k - 1);
            chain.exit[i] += target[k] * chain.exit[k];
        }
    }
    return factors;
}

std::vector<double> solve(const ChainFactors& factors, std::vector<double> b)
{
    const std::size_t n = factors.size;
    for (std::size_t i = 0; i < n; ++i) {
        const double* row = factors.lu.data() + i * n;
        for (std::size_t j = 0; j < i; ++j)
            b[i] += row[j] * b[j];
    }
    for (std::size_t i = n; i-- > 0;) {
        const double* row = factors.lu.data() + i * n;
        for (std::size_t j = i + 1; j < n; ++j)
            b[i] += row[j] * b[j];
        b[i] = factors.pivot[i] > 0 ? b[i] / factors.pivot[i] : 0;
    }
    return b;
}

std::vector<double> solveLeft(const ChainFactors& factors, std::vector<double> b)
{
    const std::size_t n = factors.size;
    for (std::size_t j = 0; j < n; ++j) {
        b[j] = factors.pivot[j] > 0 ? b[j] / factors.pivot[j] : 0;
        const double* row = factors.lu.data() + j * n;
        if (b[j] > 0)
            addMultiple(b.data() + j + 1, row + j + 1, b[j], n - j - 1);
    }
    for (std::size_t i = n; i-- > 0;)
        if (b[i] > 0)
            addMultiple(b.data(), factors.lu.data() + i * n, b[i], i);
    return b;
}

Result<std::vector<double>> inverseDiagonal(
    const ChainFactors& factors, const std::stop_token& stop)
{
    const std::size_t n = factors.size;
    std::vector<double> lower(n * n, 0.0);
    for (std::size_t i = 0; i < n; ++i) {
        if (cancelled(i, stop))
            return Error{Code::Cancelled, {}, {}};
        lower[i * n + i] = 1;
        for (std::size_t j = 0; j < i; ++j)
            if (const double factor = factors.lu[i * n + j]; factor > 0)
                addMultiple(lower.data() + i * n, lower.data() + j * n, factor, j + 1);
    }
    std::vector<double> upper(n * n, 0.0);
    std::vector<double> diagonal(n, 0.0);
    for (std::size_t i = n; i-- > 0;) {
        if (cancelled(i, stop))
            return Error{Code::Cancelled, {}, {}};
        double* row = upper.data() + i * n;
        row[i] = 1;
        for (std::size_t j = i + 1; j < n; ++j)
            if (const double factor = factors.lu[i * n + j]; factor > 0)
                addMultiple(row + j, upper.data() + j * n + j, factor, n - j);
        const double scale = factors.pivot[i] > 0 ? 1 / factors.pivot[i] : 0;
        for (std::size_t j = i; j < n; ++j) {
            row[j] *= scale;
            diagonal[i] += row[j] * lower[j * n + i];
        }
    }
    return diagonal;
}

} // namespace rundblick
