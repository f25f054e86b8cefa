// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/curvefigure.h"
#include "ui/panels/fit/foldingsplitter.h"
#include "ui/session/surroundings.h"

namespace rundblick {

class BudgetPanel;
class Card;
class CurveChart;
class CurveForm;

// The part of Mix with the budget table, and beside it the response curve of the selected
// touchpoint.
class MixBudget : public FoldingSplitter {
    Q_OBJECT

public:
    explicit MixBudget(const Surroundings& surroundings, QWidget* parent = nullptr);

    BudgetPanel& panel() { return *m_panel; }
    CurveForm& curve() { return *m_form; }
    void showAnalysis();

private:
    Session& m_session;
    Computation& m_computation;
    Selection& m_selection;
    BudgetPanel* m_panel;
    Card* m_card;
    CurveChart* m_chart;
    CurveForm* m_form;
};

} // namespace rundblick
