// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/customplot.h"
#include "ui/paint/plane.h"

#include <functional>

namespace rundblick {

class Ink;
struct Look;

// A QCustomPlot that gives its plane (ranges, dragging, zooming by wheel, double-click for the
// whole) to a painter shared with paper, instead of drawing axes of its own.
class PaintedPlot : public QCustomPlot {
    Q_OBJECT

public:
    using Paint = std::function<void(Ink& ink, const Plane& plane)>;

    PaintedPlot(const Look& look, Paint paint, QWidget* parent = nullptr);

    Plane plane() const; // as it is seen now
    void showWhole(const Plane& whole); // remembers the ranges for double-click
    void refresh(); // soon, once for many calls

protected:
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    Plane m_whole;
};

} // namespace rundblick
