// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

class QRectF;

namespace rundblick {

class Ink;

// An entry of the legend: a sign of its own size, drawn around the centre of the square, and what
// it means.
struct LegendEntry {
    std::function<void(Ink& ink, const QRectF& square)> paint;
    QString text;
};

} // namespace rundblick
