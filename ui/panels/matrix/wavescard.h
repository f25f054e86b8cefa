// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/parts/wavesfigure.h"
#include "ui/panels/fit/wholecard.h"
#include "ui/session/surroundings.h"

class QLabel;

namespace rundblick {

class WavesChart;

// The chart of what changed since the wave before, with its heading and how to read it.
class WavesCard : public WholeCard {
    Q_OBJECT

public:
    explicit WavesCard(const Surroundings& surroundings, QWidget* parent = nullptr);

    void setFigure(WavesFigure figure);
    WavesChart& chart() { return *m_chart; }

private:
    QLabel* m_heading;
    WavesChart* m_chart;
};

} // namespace rundblick
