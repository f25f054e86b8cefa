// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "ui/support/numbersource.h"
#include "ui/support/strings.h"

#include <QWidget>

namespace rundblick {

struct Look;

// The weights that result, as bars; a tick is the weight by the other way of using judgements.
class WeightBars : public QWidget, public NumberSource {
    Q_OBJECT

public:
    WeightBars(const Look& look, NumberStyle style, QWidget* parent = nullptr);

    void showWeights(const CriteriaWeights& weights);
    std::optional<QuantityAt> numberAt(QPoint position) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    const NumberStyle m_style;
    CriteriaWeights m_weights;
};

} // namespace rundblick
