// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/curves/measuredcurve.h"

#include "core/engine/curves/curveanswers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <tuple>

namespace rundblick {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

using Points = std::vector<MeasuredPoint>;

// Of the points without a spend.
double baselineOf(const Points& points, double organic)
{
    double sum = 0;
    double weight = 0;
    for (const MeasuredPoint& point : points)
        if (point.spend <= 0) {
            sum += point.weight * point.effect;
            weight += point.weight;
        }
    return weight > 0 ? sum / weight : organic;
}

// Points with a spend, their effects without the baseline, by spend; those of one spend averaged.
Points paidPoints(Points points, double baseline)
{
    std::stable_sort(points.begin(), points.end(), [](const auto& a, const auto& b) {
        return std::tie(a.spend, a.effect, a.weight) < std::tie(b.spend, b.effect, b.weight);
    });
    Points paid;
    for (const MeasuredPoint& point : points) {
        if (point.spend <= 0)
            continue;
        const double effect = point.effect - baseline;
        if (paid.empty() || paid.back().spend < point.spend) {
            paid.push_back({point.spend, effect, point.weight});
            continue;
        }
        MeasuredPoint& same = paid.back();
        const double weight = same.weight + point.weight;
        same.effect += (effect - same.effect) * point.weight / weight;
        same.weight = weight;
    }
    return paid;
}

// Where the search for a Hill curve stands.
struct Trial {
    double amplitude = 0;
    double lnHalfway = 0;
    double shape = 1;
};

// share of the amplitude at a spend
double shareAt(const Trial& trial, double lnSpend)
{
    return 1 / (1 + std::exp(-trial.shape * (lnSpend - trial.lnHalfway)));
}

class HillFit {
public:
    HillFit(const Points& points, bool shapeIsFree)
        : m_points(points)
        , m_lowHalfway(std::log(points.front().spend) - reach)
        , m_highHalfway(std::log(points.back().spend) + reach)
        , m_shapeIsFree(shapeIsFree)
    {
    }

    Trial best() const;
    double squaredError(const Trial& trial) const;

private:
    using Row = std::array<double, 4>; // of the normal equations: amplitude, halfway, shape, right

    static constexpr double reach = 6.907755278982137; // ln 1000

    Trial withBestAmplitude(Trial trial) const;
    Trial bestOfGrid() const;
    std::array<Row, 3> normalEquations(const Trial& trial) const;
    void holdAtLimits(const Trial& trial, std::array<Row, 3>& equations) const;
    Trial stepped(const Trial& trial, std::array<Row, 3> equations, double damping) const;

    const Points& m_points;
    double m_lowHalfway;
    double m_highHalfway;
    bool m_shapeIsFree;
};

double HillFit::squaredError(const Trial& trial) const
{
    double sum = 0;
    for (const MeasuredPoint& point : m_points) {
        const double miss = trial.amplitude * shareAt(trial, std::log(point.spend)) - point.effect;
        sum += point.weight * miss * miss;
    }
    return sum;
}

// The curve is linear in its amplitude.
Trial HillFit::withBestAmplitude(Trial trial) const
{
    double product = 0;
    double square = 0;
    for (const MeasuredPoint& point : m_points) {
        const double share = shareAt(trial, std::log(point.spend));
        product += point.weight * share * point.effect;
        square += point.weight * share * share;
    }
    trial.amplitude = square > 0 ? std::max(0.0, product / square) : 0;
    return trial;
}

Trial HillFit::bestOfGrid() const
{
    constexpr int halfways = 48;
    constexpr int shapes = 16;
    Trial best;
    double least = infinity;
    for (int s = 0; s <= (m_shapeIsFree ? shapes : 0); ++s)
        for (int h = 0; h <= halfways; ++h) {
            Trial trial;
            trial.shape = m_shapeIsFree
                ? smallestShape * std::pow(largestShape / smallestShape, double(s) / shapes)
                : 1;
            trial.lnHalfway = m_lowHalfway + (m_highHalfway - m_lowHalfway) * h / halfways;
            trial = withBestAmplitude(trial);
            if (const double error = squaredError(trial); error < least) {
                least = error;
                best = trial;
            }
        }
    return best;
}

std::array<HillFit::Row, 3> HillFit::normalEquations(const Trial& trial) const
{
    std::array<Row, 3> equations{};
    for (const MeasuredPoint& point : m_points) {
        const double lnSpend = std::log(point.spend);
        const double share = shareAt(trial, lnSpend);
        const double spread = trial.amplitude * share * (1 - share);
        const std::array<double, 3> slope{
            share, -trial.shape * spread, m_shapeIsFree ? (lnSpend - trial.lnHalfway) * spread : 0};
        const double miss = point.effect - trial.amplitude * share;
        for (std::size_t i = 0; i < 3; ++i) {
            for (std::size_t j = 0; j < 3; ++j)
                equations[i][j] += point.weight * slope[i] * slope[j];
            equations[i][3] += point.weight * slope[i] * miss;
        }
    }
    return equations;
}

// What stands at a limit and would go beyond it stays, so that the rest can still move.
void HillFit::holdAtLimits(const Trial& trial, std::array<Row, 3>& equations) const
{
    const auto isHeld = [](double value, double low, double high, double downhill) {
        return (value <= low && downhill < 0) || (value >= high && downhill > 0);
    };
    const std::array<bool, 3> held{false,
        isHeld(trial.lnHalfway, m_lowHalfway, m_highHalfway, equations[1][3]),
        isHeld(trial.shape, smallestShape, largestShape, equations[2][3])};
    for (std::size_t i = 0; i < 3; ++i)
        if (held[i]) {
            equations[i].fill(0);
            for (Row& row : equations)
                row[i] = 0;
        }
}

// One step of Levenberg and Marquardt, kept within the limits.
Trial HillFit::stepped(const Trial& trial, std::array<Row, 3> equations, double damping) const
{
    holdAtLimits(trial, equations);
    for (std::size_t i = 0; i < 3; ++i)
        equations[i][i] = equations[i][i] > 0 ? equations[i][i] * (1 + damping) : 1;
    for (std::size_t i = 0; i < 3; ++i) // symmetric and positive: no pivoting
        for (std::size_t j = i + 1; j < 3; ++j) {
            const double factor = equations[j][i] / equations[i][i];
            for (std::size_t k = i; k < 4; ++k)
                equations[j][k] -= factor * equations[i][k];
        }
    std::array<double, 3> move{};
    for (std::size_t i = 3; i-- > 0;) {
        move[i] = equations[i][3];
        for (std::size_t k = i + 1; k < 3; ++k)
            move[i] -= equations[i][k] * move[k];
        move[i] /= equations[i][i];
    }
    Trial next;
    next.amplitude = std::max(0.0, trial.amplitude + move[0]);
    next.lnHalfway = std::clamp(trial.lnHalfway + move[1], m_lowHalfway, m_highHalfway);
    next.shape = std::clamp(trial.shape + move[2], smallestShape, largestShape);
    return next;
}

Trial HillFit::best() const
{
    constexpr int maximumSteps = 500;
    constexpr double mostDamping = 1e12;
    Trial trial = bestOfGrid();
    double error = squaredError(trial);
    double damping = 1e-3;
    for (int step = 0; step < maximumSteps && damping < mostDamping && error > 0; ++step) {
        const Trial next = withBestAmplitude(stepped(trial, normalEquations(trial), damping));
        const double nextError = squaredError(next);
        if (nextError < error) {
            trial = next;
            error = nextError;
            damping = std::max(damping / 10, 1e-15);
        } else {
            damping *= 10;
        }
    }
    return trial;
}

// Effects around 1 whatever their unit: the steps of the search must not depend on it.
double scaleOf(const Points& points)
{
    double most = 0;
    for (const MeasuredPoint& point : points)
        most = std::max(most, std::abs(point.effect));
    return most;
}

double relativeResidual(const Points& points, const ResponseCurve& curve)
{
    double square = 0;
    double mean = 0;
    double weight = 0;
    for (const MeasuredPoint& point : points) {
        const double miss = effectAt(curve, point.spend) - point.effect;
        square += point.weight * miss * miss;
        mean += point.weight * point.effect;
        weight += point.weight;
    }
    return mean > 0 ? std::sqrt(square / weight) / (mean / weight) : 0;
}

} // namespace

std::optional<FittedCurve> fittedCurve(const std::vector<MeasuredPoint>& points, double organic)
{
    const double baseline = baselineOf(points, organic);
    Points paid = paidPoints(points, baseline);
    const double scale = scaleOf(paid);
    if (paid.size() < 2 || !(scale > 0))
        return {};
    for (MeasuredPoint& point : paid)
        point.effect /= scale;
    FittedCurve fitted;
    fitted.shapeAssumed = paid.size() < 3;
    const Trial trial = HillFit(paid, !fitted.shapeAssumed).best();
    if (!(trial.amplitude > 0))
        return {};
    fitted.curve = {baseline, scale * trial.amplitude, trial.shape, std::exp(trial.lnHalfway)};
    fitted.residual = relativeResidual(points, fitted.curve);
    return fitted;
}

std::optional<PointTable> tableThrough(const std::vector<MeasuredPoint>& points, double organic)
{
    struct Block {
        double effect;
        double weight;
        std::size_t count;
    };
    PointTable table;
    const double baseline = baselineOf(points, organic);
    const Points paid = paidPoints(points, baseline);
    if (paid.empty())
        return {};
    std::vector<Block> blocks;
    for (const MeasuredPoint& point : paid) {
        table.fell = table.fell || point.effect < 0;
        blocks.push_back({std::max(0.0, point.effect), point.weight, 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].effect > blocks.back().effect) {
            const Block last = blocks.back();
            blocks.pop_back();
            Block& pooled = blocks.back();
            const double weight = pooled.weight + last.weight;
            pooled.effect += (last.effect - pooled.effect) * last.weight / weight;
            pooled = {pooled.effect, weight, pooled.count + last.count};
            table.fell = true;
        }
    }
    table.curve.baseline = baseline;
    table.curve.family = CurveFamily::Table;
    table.curve.amplitude = blocks.back().effect;
    table.curve.table.push_back({});
    for (const Block& block : blocks)
        for (std::size_t k = 0; k < block.count; ++k)
            table.curve.table.push_back({paid[table.curve.table.size() - 1].spend, block.effect});
    return table;
}

} // namespace rundblick
