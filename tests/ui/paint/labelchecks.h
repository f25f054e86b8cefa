// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/ink.h"

#include <QLineF>

namespace rundblick {

// Whether two convex boxes overlap by more than a hair: no line separates them.
inline bool overlap(const QPolygonF& a, const QPolygonF& b)
{
    constexpr double hair = 0.05;
    const auto span = [](const QPolygonF& box, QPointF axis) {
        double low = 1e30;
        double high = -1e30;
        for (const QPointF& corner : box) {
            const double at = QPointF::dotProduct(corner, axis);
            low = std::min(low, at);
            high = std::max(high, at);
        }
        return std::pair(low, high);
    };
    for (const QPolygonF* box : {&a, &b})
        for (int i = 0; i < 2; ++i) {
            const QLineF side(box->at(i), box->at(i + 1));
            const QPointF axis(-side.unitVector().dy(), side.unitVector().dx());
            const auto [lowA, highA] = span(a, axis);
            const auto [lowB, highB] = span(b, axis);
            if (highA <= lowB + hair || highB <= lowA + hair)
                return false;
        }
    return true;
}

// What is wrong with the labels of a page: cut, outside of the page or of their room, too small, on
// one another. Empty: nothing.
inline QStringList faultsOf(const std::vector<LabelBox>& labels, QSizeF page, double leastSize)
{
    QStringList faults;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const LabelBox& label = labels[i];
        if (label.isElided)
            faults += QStringLiteral("shortened: ") + label.text;
        if (label.isOutside)
            faults += QStringLiteral("stands out: ") + label.text;
        if (label.size < leastSize - 1e-9)
            faults += QStringLiteral("%1 is small: %2").arg(label.size).arg(label.text);
        if (!QRectF(QPointF(), page).contains(label.box.boundingRect()))
            faults += QStringLiteral("off the page: ") + label.text;
        for (std::size_t j = 0; j < i; ++j)
            if (overlap(label.box, labels[j].box))
                faults += QStringLiteral("on one another: %1 / %2").arg(label.text, labels[j].text);
    }
    return faults;
}

} // namespace rundblick
