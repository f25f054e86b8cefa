// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/mixfigure.h"
#include "ui/session/surroundings.h"
#include "ui/support/numbersource.h"
#include "ui/support/strings.h"

#include <QWidget>

namespace rundblick {

// What decides about the gain of the mix, strongest first; says so where it is not computed yet.
class TornadoChart : public QWidget, public NumberSource {
    Q_OBJECT

public:
    explicit TornadoChart(const Surroundings& surroundings, QWidget* parent = nullptr);

    void setFigure(const MixFigure& figure);
    std::optional<QuantityAt> numberAt(QPoint position) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    NumberStyle m_style;
    MixCertainty m_certainty;
    std::vector<QRectF> m_places; // of the bars, as painted last
    QRectF m_regret; // likewise
};

} // namespace rundblick
