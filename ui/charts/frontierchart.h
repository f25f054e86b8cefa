// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/mixfigure.h"
#include "ui/charts/paintedplot.h"
#include "ui/session/surroundings.h"
#include "ui/support/numbersource.h"
#include "ui/support/strings.h"

namespace rundblick {

// Effect against budget: the best that every budget can reach; hover to read it.
class FrontierChart : public PaintedPlot, public NumberSource {
    Q_OBJECT

public:
    explicit FrontierChart(const Surroundings& surroundings, QWidget* parent = nullptr);

    void setFigure(const MixFigure& figure);
    std::optional<QuantityAt> numberAt(QPoint position) const override;

protected:
    bool event(QEvent* event) override;

private:
    const Look& m_look;
    NumberStyle m_style;
    MixFigure m_figure;
};

} // namespace rundblick
