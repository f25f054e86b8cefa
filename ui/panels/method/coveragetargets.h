// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workshop.h"
#include "ui/session/surroundings.h"
#include "ui/support/strings.h"

#include <QTimer>
#include <QWidget>

#include <map>

class QGridLayout;
class QLabel;
class QSlider;
class QToolButton;

namespace rundblick {

struct Edit;
class NumberBox;

// The share of the journey that the blue touchpoints must cover: a slider for all phases and, on
// demand, a target of its own per phase. Dragging only shows the number; letting go is one Edit.
class CoverageTargets : public QWidget {
    Q_OBJECT

public:
    explicit CoverageTargets(const Surroundings& surroundings, QWidget* parent = nullptr);

private:
    void createSlider();
    void follow(const Edit& edit);
    void settle();
    void showShare(int percent);
    void showMethod();
    void showPhases();
    void addPhase(const Phase& phase);

    Session& m_session;
    const NumberStyle m_style;
    QTimer m_rest; // of the keys
    QLabel* m_caption;
    QSlider* m_slider;
    QToolButton* m_more;
    QWidget* m_phases;
    QGridLayout* m_grid;
    std::map<Id<Phase>, NumberBox*> m_boxes;
};

} // namespace rundblick
