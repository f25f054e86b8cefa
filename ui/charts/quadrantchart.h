// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/matrixfigure.h"
#include "ui/charts/paintedplot.h"
#include "ui/session/surroundings.h"
#include "ui/support/numbersource.h"
#include "ui/support/strings.h"

namespace rundblick {

// Importance × gap: hover to read, click to select, wheel and drag to look closer.
class QuadrantChart : public PaintedPlot, public NumberSource {
    Q_OBJECT

public:
    explicit QuadrantChart(const Surroundings& surroundings, QWidget* parent = nullptr);

    void setFigure(const MatrixFigure& figure);
    std::optional<Id<Touchpoint>> touchpointAt(QPointF position) const;
    std::optional<QuantityAt> numberAt(QPoint position) const override;
    std::optional<QuantityAt> currentNumber() const override;

protected:
    bool event(QEvent* event) override;

private:
    void paint(Ink& ink, const Plane& plane) const;
    void hover(const QMouseEvent& event);
    void release(const QMouseEvent& event);

    Selection& m_selection;
    const Look& m_look;
    NumberStyle m_style;
    MatrixFigure m_figure;
    std::optional<Id<Touchpoint>> m_hovered;
    QPoint m_pressed;
};

} // namespace rundblick
