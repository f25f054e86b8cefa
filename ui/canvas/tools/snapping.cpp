// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/snapping.h"

#include <array>
#include <cmath>
#include <optional>

namespace rundblick {
namespace {

std::array<double, 3> acrossOf(const QRectF& rect)
{
    return {rect.left(), rect.center().x(), rect.right()};
}

std::array<double, 3> downOf(const QRectF& rect)
{
    return {rect.top(), rect.center().y(), rect.bottom()};
}

struct Hit {
    double by = 0.0;
    double at = 0.0; // where both stand then
    std::size_t other = 0;
    double distance = 0.0; // of the two rectangles
};

double distance(const QRectF& one, const QRectF& other)
{
    return QLineF(one.center(), other.center()).length();
}

// A hundred units farther away weigh as much as one unit more to go: guides stay short.
double cost(const Hit& hit)
{
    return std::abs(hit.by) + hit.distance / 100.0;
}

// The cheapest step that puts a border or middle of `moving` onto the same one of another.
template <typename Places>
std::optional<Hit> nearest(
    const QRectF& moving, const std::vector<QRectF>& others, double reach, const Places& places)
{
    std::optional<Hit> best;
    const auto mine = places(moving);
    for (std::size_t i = 0; i < others.size(); ++i) {
        const auto theirs = places(others[i]);
        for (std::size_t k = 0; k < mine.size(); ++k) {
            const Hit hit{theirs[k] - mine[k], theirs[k], i, distance(moving, others[i])};
            if (std::abs(hit.by) <= reach && (!best || cost(hit) < cost(*best)))
                best = hit;
        }
    }
    return best;
}

} // namespace

Snap snapped(const QRectF& moving, const std::vector<QRectF>& others, double reach)
{
    const auto across = nearest(moving, others, reach, acrossOf);
    const auto down = nearest(moving, others, reach, downOf);
    Snap snap;
    snap.by = {across ? across->by : 0.0, down ? down->by : 0.0};
    const QRectF there = moving.translated(snap.by);
    if (across) {
        const QRectF both = there | others[across->other];
        snap.guides.emplace_back(across->at, both.top(), across->at, both.bottom());
    }
    if (down) {
        const QRectF both = there | others[down->other];
        snap.guides.emplace_back(both.left(), down->at, both.right(), down->at);
    }
    return snap;
}

} // namespace rundblick
