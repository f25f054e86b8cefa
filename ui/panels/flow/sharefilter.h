// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/flow/flowpart.h"

#include <QWidget>

class QLabel;
class QSlider;

namespace rundblick {

class NumberStyle;
struct Look;

// From which share of the journeys the flow shows links, as a slider, and how much that hides.
class ShareFilter : public QWidget {
    Q_OBJECT

public:
    explicit ShareFilter(const Look& look, QWidget* parent = nullptr);

    void show(double least, const FlowPart& part, const NumberStyle& style);

signals:
    void chosen(double least); // by a person

private:
    QLabel* m_caption;
    QSlider* m_slider;
    QLabel* m_hidden;
};

} // namespace rundblick
