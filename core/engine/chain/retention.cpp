// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/chain/retention.h"

#include "core/engine/chain/chainalgebra.h"

namespace rundblick {
namespace {

void retain(Chain& chain, std::size_t state, double odds)
{
    double* row = chain.row(state);
    const double lost = row[chain.lost()];
    double kept = 0;
    for (std::size_t j = 0; j < chain.lost(); ++j)
        kept += row[j];
    if (!(lost > 0) || !(kept > 0))
        return;
    // (1 − p)/p is multiplied: what stays takes odds · kept parts beside lost ones.
    const double total = lost + odds * kept;
    for (std::size_t j = 0; j < chain.lost(); ++j)
        row[j] *= odds / total;
    row[chain.lost()] = lost / total;
}

} // namespace

Result<double> conversionWithRetention(
    Chain chain, const std::vector<double>& odds, const std::stop_token& stop)
{
    const std::size_t n = chain.size;
    for (std::size_t k = 0; k < n; ++k)
        retain(chain, k, odds[chain.touchpointOf[k]]);
    TransientChain transient{n, std::vector<double>(n * n), std::vector<double>(n)};
    std::vector<double> converts(n);
    for (std::size_t k = 0; k < n; ++k) {
        const double* row = chain.row(k);
        for (std::size_t j = 0; j < n; ++j)
            transient.between[k * n + j] = row[j];
        transient.exit[k] = row[chain.conversion()] + row[chain.lost()];
        converts[k] = row[chain.conversion()];
    }
    const Result<ChainFactors> factors = factorise(std::move(transient), stop);
    if (!factors)
        return factors.error();
    const std::vector<double> conversion = solve(*factors, std::move(converts));
    const double* start = chain.row(n);
    double fromStart = start[chain.conversion()];
    for (std::size_t k = 0; k < n; ++k)
        fromStart += start[k] * conversion[k];
    return fromStart;
}

} // namespace rundblick
