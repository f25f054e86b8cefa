// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/agreement/agreement.h"
#include "core/engine/agreement/meanranks.h"
#include "core/engine/quietmath.h"

#include <boost/math/distributions/chi_squared.hpp>

namespace rundblick {
namespace {

bool isTooSmall(const ScoreTable& table)
{
    return table.raters < 2 || table.touchpoints() < 2;
}

// Sums of squares of the two-way layout, divided by their degrees of freedom.
struct MeanSquares {
    double touchpoints = 0.0; // MSR
    double raters = 0.0; // MSC
    double rest = 0.0; // MSE
};

MeanSquares meanSquares(const ScoreTable& table)
{
    const auto n = static_cast<double>(table.touchpoints());
    const auto k = static_cast<double>(table.raters);
    std::vector<double> ofTouchpoint(table.touchpoints(), 0.0);
    std::vector<double> ofRater(table.raters, 0.0);
    double mean = 0.0;
    for (std::size_t i = 0; i < table.touchpoints(); ++i)
        for (std::size_t r = 0; r < table.raters; ++r) {
            ofTouchpoint[i] += table.at(i, r) / k;
            ofRater[r] += table.at(i, r) / n;
            mean += table.at(i, r) / (n * k);
        }
    MeanSquares squares;
    for (const double row : ofTouchpoint)
        squares.touchpoints += k * (row - mean) * (row - mean) / (n - 1.0);
    for (const double column : ofRater)
        squares.raters += n * (column - mean) * (column - mean) / (k - 1.0);
    for (std::size_t i = 0; i < table.touchpoints(); ++i)
        for (std::size_t r = 0; r < table.raters; ++r) {
            const double rest = table.at(i, r) - ofTouchpoint[i] - ofRater[r] + mean;
            squares.rest += rest * rest / ((n - 1.0) * (k - 1.0));
        }
    return squares;
}

std::optional<double> ratio(double above, double below)
{
    constexpr double nothing = 1e-12; // squared points; less is rounding
    return below > nothing ? std::optional(above / below) : std::nullopt;
}

} // namespace

std::optional<Concordance> kendallW(const ScoreTable& complete)
{
    if (isTooSmall(complete))
        return {};
    const auto n = static_cast<double>(complete.touchpoints());
    const auto m = static_cast<double>(complete.raters);
    std::vector<double> rankSums(complete.touchpoints(), 0.0);
    double ties = 0.0; // Σ T
    for (std::size_t r = 0; r < complete.raters; ++r) {
        std::vector<double> scores;
        for (std::size_t i = 0; i < complete.touchpoints(); ++i)
            scores.push_back(complete.at(i, r));
        const MeanRanks ranks = meanRanks(scores);
        ties += ranks.ties;
        for (std::size_t i = 0; i < scores.size(); ++i)
            rankSums[i] += ranks.rank[i];
    }
    double squares = 0.0;
    for (const double sum : rankSums) {
        const double distance = sum - m * (n + 1.0) / 2.0;
        squares += distance * distance;
    }
    const double most = m * m * (n * n * n - n) - m * ties;
    if (most <= 0.0)
        return {};
    Concordance found;
    found.w = 12.0 * squares / most;
    found.chiSquare = m * (n - 1.0) * found.w;
    const boost::math::chi_squared_distribution<double, QuietMath> distribution(n - 1.0);
    found.p = cdf(complement(distribution, found.chiSquare));
    return found;
}

IntraclassCorrelations intraclassCorrelations(const ScoreTable& complete)
{
    if (isTooSmall(complete))
        return {};
    const auto n = static_cast<double>(complete.touchpoints());
    const auto k = static_cast<double>(complete.raters);
    const MeanSquares squares = meanSquares(complete);
    const double above = squares.touchpoints - squares.rest;
    const double consistency = squares.touchpoints + (k - 1.0) * squares.rest;
    return {ratio(above, consistency + k * (squares.raters - squares.rest) / n),
        ratio(above, consistency)};
}

} // namespace rundblick
