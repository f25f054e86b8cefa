// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/curves/curvefamilies.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rundblick {

namespace {

using Vertices = std::vector<CurveVertex>;

// The first vertex beyond the spend.
std::size_t after(const Vertices& table, double spend)
{
    const auto found = std::upper_bound(table.begin(), table.end(), spend,
        [](double value, const CurveVertex& vertex) { return value < vertex.spend; });
    return static_cast<std::size_t>(found - table.begin());
}

// Of the piece that ends at vertex `end`; 0 beyond the last.
double slopeBefore(const Vertices& table, std::size_t end)
{
    if (end == 0 || end >= table.size())
        return 0;
    const CurveVertex& from = table[end - 1];
    const CurveVertex& to = table[end];
    return (to.paidEffect - from.paidEffect) / (to.spend - from.spend);
}

// Points on one straight line are not steeper for their rounding.
bool steepens(const Vertices& table, std::size_t vertex)
{
    constexpr double rounding = 1e-12;
    if (vertex == 0)
        return false;
    return slopeBefore(table, vertex + 1) > slopeBefore(table, vertex) * (1 + rounding);
}

} // namespace

double tablePaidEffect(const ResponseCurve& curve, double spend)
{
    const Vertices& table = curve.table;
    const std::size_t end = after(table, spend);
    if (end >= table.size())
        return curve.amplitude;
    const CurveVertex& from = table[end - 1];
    const double part = (spend - from.spend) / (table[end].spend - from.spend);
    return from.paidEffect + part * (table[end].paidEffect - from.paidEffect);
}

double tableMarginal(const ResponseCurve& curve, double spend)
{
    return slopeBefore(curve.table, after(curve.table, spend));
}

double tableSpend(const ResponseCurve& curve, double paidEffect)
{
    const Vertices& table = curve.table;
    const auto end = std::lower_bound(table.begin(), table.end(), paidEffect,
        [](const CurveVertex& vertex, double value) { return vertex.paidEffect < value; });
    if (end == table.end())
        return std::numeric_limits<double>::infinity();
    if (end == table.begin())
        return end->spend;
    const CurveVertex& from = *(end - 1);
    const double part = (paidEffect - from.paidEffect) / (end->paidEffect - from.paidEffect);
    return from.spend + part * (end->spend - from.spend);
}

double tableInflection(const ResponseCurve& curve)
{
    for (std::size_t vertex = curve.table.size(); vertex-- > 1;)
        if (steepens(curve.table, vertex))
            return curve.table[vertex].spend;
    return 0;
}

SpendStretch concaveStretch(const ResponseCurve& table, double spend)
{
    SpendStretch stretch{0, std::numeric_limits<double>::infinity()};
    const std::size_t next = after(table.table, spend);
    for (std::size_t vertex = 1; vertex < next; ++vertex)
        if (steepens(table.table, vertex))
            stretch.low = table.table[vertex].spend;
    for (std::size_t vertex = table.table.size(); vertex-- > next;)
        if (steepens(table.table, vertex))
            stretch.high = table.table[vertex].spend;
    return stretch;
}

std::optional<double> steepeningNear(
    const ResponseCurve& table, double spend, const SpendStretch& inside)
{
    std::optional<double> nearest;
    for (std::size_t vertex = 1; vertex < table.table.size(); ++vertex) {
        const double at = table.table[vertex].spend;
        const bool isNearer = !nearest || std::abs(at - spend) < std::abs(*nearest - spend);
        if (at > inside.low && at < inside.high && isNearer && steepens(table.table, vertex))
            nearest = at;
    }
    return nearest;
}

} // namespace rundblick
