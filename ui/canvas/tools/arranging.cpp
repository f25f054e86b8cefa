// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/arranging.h"

#include <algorithm>
#include <numeric>

namespace rundblick {
namespace {

QPointF toLine(const QRectF& frame, const QRectF& all, Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return {all.left() - frame.left(), 0.0};
    case Alignment::Centre:
        return {all.center().x() - frame.center().x(), 0.0};
    case Alignment::Right:
        return {all.right() - frame.right(), 0.0};
    case Alignment::Top:
        return {0.0, all.top() - frame.top()};
    case Alignment::Middle:
        return {0.0, all.center().y() - frame.center().y()};
    case Alignment::Bottom:
        break;
    }
    return {0.0, all.bottom() - frame.bottom()};
}

} // namespace

std::vector<QPointF> aligned(const std::vector<QRectF>& frames, Alignment alignment)
{
    QRectF all;
    for (const QRectF& frame : frames)
        all |= frame;
    std::vector<QPointF> steps;
    for (const QRectF& frame : frames)
        steps.push_back(toLine(frame, all, alignment));
    return steps;
}

std::vector<QPointF> distributed(const std::vector<QRectF>& frames, Qt::Orientation direction)
{
    std::vector<QPointF> steps(frames.size());
    if (frames.size() < 3)
        return steps;
    const bool isAcross = direction == Qt::Horizontal;
    const auto begin = [&](std::size_t i) { return isAcross ? frames[i].left() : frames[i].top(); };
    const auto length
        = [&](std::size_t i) { return isAcross ? frames[i].width() : frames[i].height(); };
    std::vector<std::size_t> order(frames.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, begin);
    double filled = 0.0;
    for (const std::size_t i : order)
        filled += length(i);
    const double whole = begin(order.back()) + length(order.back()) - begin(order.front());
    const double gap = (whole - filled) / static_cast<double>(frames.size() - 1);
    double at = begin(order.front());
    for (const std::size_t i : order) {
        const double by = at - begin(i);
        steps[i] = isAcross ? QPointF(by, 0.0) : QPointF(0.0, by);
        at += length(i) + gap;
    }
    return steps;
}

} // namespace rundblick
