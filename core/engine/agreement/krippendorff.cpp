// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/agreement/agreement.h"
#include "core/engine/agreement/meanranks.h"
#include "core/engine/randomstream.h"

#include <cmath>
#include <map>

namespace rundblick {
namespace {

constexpr double middleScore = 50.0; // sums of squares stay small around it
constexpr int resamples = 2000;
constexpr std::size_t leastUnits = 3;
constexpr std::uint32_t bootstrapPurpose = 0x414C5048; // no other stream has it

// Scores of one unit that has at least two.
using Unit = std::vector<double>;

std::vector<Unit> unitsOf(const ScoreTable& table)
{
    std::vector<Unit> units;
    for (std::size_t i = 0; i < table.touchpoints(); ++i) {
        Unit unit;
        for (std::size_t r = 0; r < table.raters; ++r)
            if (!std::isnan(table.at(i, r)))
                unit.push_back(table.at(i, r) - middleScore);
        if (unit.size() >= 2)
            units.push_back(std::move(unit));
    }
    return units;
}

// What a unit adds to the sums of squared differences.
struct Moments {
    double n = 0.0;
    double sum = 0.0;
    double squares = 0.0;

    void add(const Moments& other)
    {
        n += other.n;
        sum += other.sum;
        squares += other.squares;
    }
    // Over all ordered pairs.
    double squaredDifferences() const { return 2.0 * (n * squares - sum * sum); }
};

Moments momentsOf(const Unit& unit)
{
    Moments moments;
    for (const double score : unit) {
        moments.n += 1.0;
        moments.sum += score;
        moments.squares += score * score;
    }
    return moments;
}

// α from differences within units, each by pairs/(m_u − 1), and among all scores.
std::optional<double> alphaOf(double within, double among, double n)
{
    const double observed = within / n;
    const double expected = among / (n * (n - 1.0));
    constexpr double nothing = 1e-9; // less is rounding
    return expected > nothing ? std::optional(1.0 - observed / expected) : std::nullopt;
}

std::optional<double> alphaOfSquares(const std::vector<Moments>& units)
{
    Moments all;
    double within = 0.0;
    for (const Moments& unit : units) {
        all.add(unit);
        within += unit.squaredDifferences() / (unit.n - 1.0);
    }
    return alphaOf(within, all.squaredDifferences(), all.n);
}

std::optional<double> alphaOfNames(const std::vector<Unit>& units)
{
    std::map<double, double> counts;
    double within = 0.0;
    double n = 0.0;
    const auto pairs = [](const std::map<double, double>& of, double total) {
        double same = 0.0;
        for (const auto& [score, count] : of)
            same += count * count;
        return total * total - same;
    };
    for (const Unit& unit : units) {
        std::map<double, double> inUnit;
        for (const double score : unit) {
            inUnit[score] += 1.0;
            counts[score] += 1.0;
        }
        const auto size = static_cast<double>(unit.size());
        within += pairs(inUnit, size) / (size - 1.0);
        n += size;
    }
    return alphaOf(within, pairs(counts, n), n);
}

// The scores replaced by their mean places among all: the ordinal difference of two scores,
// Σ_{g=c..k} n_g − (n_c + n_k)/2, is the difference of these.
std::vector<Unit> places(const std::vector<Unit>& units)
{
    std::vector<double> all;
    for (const Unit& unit : units)
        all.insert(all.end(), unit.begin(), unit.end());
    const MeanRanks ranks = meanRanks(all);
    const double middle = (static_cast<double>(all.size()) + 1.0) / 2.0;
    std::vector<Unit> placed = units;
    std::size_t next = 0;
    for (Unit& unit : placed)
        for (double& score : unit)
            score = ranks.rank[next++] - middle;
    return placed;
}

std::vector<Moments> momentsOfAll(const std::vector<Unit>& units)
{
    std::vector<Moments> moments;
    std::ranges::transform(units, std::back_inserter(moments), momentsOf);
    return moments;
}

} // namespace

std::optional<double> krippendorffAlpha(const ScoreTable& table, Metric metric)
{
    const std::vector<Unit> units = unitsOf(table);
    if (units.empty())
        return {};
    switch (metric) {
    case Metric::Nominal:
        return alphaOfNames(units);
    case Metric::Ordinal:
        return alphaOfSquares(momentsOfAll(places(units)));
    case Metric::Interval:
        break;
    }
    return alphaOfSquares(momentsOfAll(units));
}

Interval krippendorffInterval(const ScoreTable& table, std::int64_t seed)
{
    const std::vector<Moments> units = momentsOfAll(unitsOf(table));
    Interval alpha;
    if (!units.empty())
        alpha.value = alphaOfSquares(units);
    if (!alpha.value || units.size() < leastUnits)
        return alpha;
    std::vector<double> drawn;
    for (int draw = 0; draw < resamples; ++draw) {
        RandomStream random(seed, static_cast<std::uint64_t>(draw), bootstrapPurpose);
        std::vector<Moments> sample;
        for (std::size_t u = 0; u < units.size(); ++u)
            sample.push_back(units[random.below(units.size())]);
        if (const std::optional<double> value = alphaOfSquares(sample))
            drawn.push_back(*value);
    }
    std::ranges::sort(drawn);
    const auto at = [&](double share) {
        return drawn[static_cast<std::size_t>(share * static_cast<double>(drawn.size() - 1) + 0.5)];
    };
    if (drawn.size() < resamples / 2) // nothing varies in most of them
        return alpha;
    alpha.low = at(0.025);
    alpha.high = at(0.975);
    return alpha;
}

} // namespace rundblick
