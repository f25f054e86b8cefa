// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/weights/weightpages.h"

#include <QDialog>

class QStackedWidget;

namespace rundblick {

class Chips;
class WeightBars;

// How much each performance criterion counts: by points, ranking, pairwise judgements or an overall
// item. Beside it the weights that result, live, and how consistent the judgements are. Not modal;
// every gesture is one Edit.
class WeightsDialog : public QDialog {
    Q_OBJECT

public:
    explicit WeightsDialog(const Surroundings& surroundings, QWidget* parent = nullptr);
    ~WeightsDialog() override;

private:
    Chips* createSwitch();
    QWidget* createPages(const Surroundings& surroundings);
    QWidget* createResult();
    void showState();
    void showResult(const CriteriaWeights& weights);
    void showConsistency(const CriteriaWeights& weights);
    void addRepair(const WeightJudgement& judgement, std::size_t index);

    Session& m_session;
    const Computation& m_computation;
    const Look& m_look;
    const NumberStyle m_style;
    Chips* m_switch; // one chip per Weighting
    std::vector<WeightPage*> m_pages; // likewise
    QStackedWidget* m_stack;
    WeightBars* m_bars;
    QLabel* m_source;
    QLabel* m_sign;
    QLabel* m_consistency;
    QVBoxLayout* m_repairs;
};

} // namespace rundblick
