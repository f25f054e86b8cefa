// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/agreement/agreement.h"
#include "core/engine/randomstream.h"

#include <cmath>
#include <map>

namespace rundblick {
namespace {

constexpr double middleScore = 50.0; // sums of squares stay small around it
constexpr std::size_t resamples = 2000;
constexpr std::size_t leastUnits = 3;
constexpr std::uint32_t bootstrapPurpose = 0x414C5048; // no other stream has it

using Counts = std::map<double, double>; // how often each score occurs, in rising order

// The scores of each touchpoint that has at least two.
std::vector<Counts> unitsOf(const ScoreTable& table)
{
    std::vector<Counts> units;
    std::vector<double> scores;
    for (std::size_t i = 0; i < table.touchpoints(); ++i) {
        scores.clear();
        for (std::size_t r = 0; r < table.raters; ++r)
            if (!std::isnan(table.at(i, r)))
                scores.push_back(table.at(i, r) - middleScore);
        if (scores.size() < 2)
            continue;
        std::ranges::sort(scores); // then each score is looked up once
        Counts& unit = units.emplace_back();
        for (auto first = scores.begin(); first != scores.end();) {
            const auto next = std::upper_bound(first, scores.end(), *first);
            unit.emplace_hint(unit.end(), *first, static_cast<double>(next - first));
            first = next;
        }
    }
    return units;
}

Counts countsOf(const std::vector<Counts>& units)
{
    Counts all;
    for (const Counts& unit : units)
        for (const auto& [score, count] : unit)
            all[score] += count;
    return all;
}

double sizeOf(const Counts& counts)
{
    double size = 0.0;
    for (const auto& [score, count] : counts)
        size += count;
    return size;
}

// α from differences within units, each by pairs/(m_u − 1), and among all scores.
std::optional<double> alphaOf(double within, double among, double n)
{
    const double observed = within / n;
    const double expected = among / (n * (n - 1.0));
    constexpr double nothing = 1e-9; // less is rounding
    return expected > nothing ? std::optional(1.0 - observed / expected) : std::nullopt;
}

std::optional<double> nominalAlpha(const std::vector<Counts>& units)
{
    const auto unequalPairs = [](const Counts& counts) {
        const double n = sizeOf(counts);
        double same = 0.0;
        for (const auto& [score, count] : counts)
            same += count * count;
        return n * n - same;
    };
    double within = 0.0;
    for (const Counts& unit : units)
        within += unequalPairs(unit) / (sizeOf(unit) - 1.0);
    const Counts all = countsOf(units);
    return alphaOf(within, unequalPairs(all), sizeOf(all));
}

// What a unit adds to the sums of squared differences.
struct Moments {
    double n = 0.0;
    double sum = 0.0;
    double squares = 0.0;

    void add(double value, double count)
    {
        n += count;
        sum += count * value;
        squares += count * value * value;
    }
    void add(const Moments& other)
    {
        n += other.n;
        sum += other.sum;
        squares += other.squares;
    }
    // Over all ordered pairs.
    double squaredDifferences() const { return 2.0 * (n * squares - sum * sum); }
};

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

std::vector<Moments> intervalMoments(const std::vector<Counts>& units)
{
    std::vector<Moments> moments;
    for (const Counts& unit : units) {
        Moments& own = moments.emplace_back();
        for (const auto& [score, count] : unit)
            own.add(score, count);
    }
    return moments;
}

// The scores replaced by their mean places among all: the ordinal difference of two scores,
// Σ_{g=c..k} n_g − (n_c + n_k)/2, is the difference of these.
std::vector<Moments> ordinalMoments(const std::vector<Counts>& units)
{
    Counts places = countsOf(units);
    double before = -sizeOf(places) / 2.0;
    for (auto& [score, place] : places) {
        const double count = place;
        place = before + count / 2.0;
        before += count;
    }
    std::vector<Moments> moments;
    for (const Counts& unit : units) {
        Moments& own = moments.emplace_back();
        for (const auto& [score, count] : unit)
            own.add(places.find(score)->second, count);
    }
    return moments;
}

// The 95 % interval of α from resampled units.
void addInterval(const std::vector<Moments>& units, std::int64_t seed, Interval& alpha)
{
    std::vector<double> drawn;
    std::vector<Moments> sample(units.size());
    for (std::size_t draw = 0; draw < resamples; ++draw) {
        RandomStream random(seed, draw, bootstrapPurpose);
        for (Moments& unit : sample)
            unit = units[random.below(units.size())];
        if (const std::optional<double> value = alphaOfSquares(sample))
            drawn.push_back(*value);
    }
    if (drawn.size() < resamples / 2) // nothing varies in most of them
        return;
    std::ranges::sort(drawn);
    const auto at = [&](double share) {
        return drawn[static_cast<std::size_t>(share * static_cast<double>(drawn.size() - 1) + 0.5)];
    };
    alpha.low = at(0.025);
    alpha.high = at(0.975);
}

} // namespace

KrippendorffAlpha krippendorffAlpha(const ScoreTable& table, std::int64_t seed)
{
    const std::vector<Counts> units = unitsOf(table);
    KrippendorffAlpha alpha;
    if (units.empty())
        return alpha;
    alpha.nominal = nominalAlpha(units);
    alpha.ordinal = alphaOfSquares(ordinalMoments(units));
    const std::vector<Moments> moments = intervalMoments(units);
    alpha.interval.value = alphaOfSquares(moments);
    if (alpha.interval.value && units.size() >= leastUnits)
        addInterval(moments, seed, alpha.interval);
    return alpha;
}

} // namespace rundblick
