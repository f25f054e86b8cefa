// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/support/strings.h"

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace rundblick {

class BudgetPanel;
class FigureCards;
class FrontierChart;
class MixTable;
class PageHeader;
class WhyList;
struct MixFigure;

// Mix: what the same budget could achieve, what the same effect would cost, where the money goes
// and why; and the budget table behind it.
class MixPage : public Page {
    Q_OBJECT

public:
    explicit MixPage(const Surroundings& surroundings, QWidget* parent = nullptr);
    ~MixPage() override;

    MixTable& table() { return *m_table; }
    BudgetPanel& budget() { return *m_budgetPanel; }

private:
    void createSwitch();
    QWidget* createResult();
    QWidget* createTableCard();
    QWidget* createChartCard();
    QWidget* createWhyCard();
    QWidget* createScenario();
    void changeBudget();
    void changeEffect();
    std::optional<std::optional<double>> typed(const QLineEdit& field) const;
    void showScenario();
    void showAnalysis();
    void showFigure(const MixFigure& figure);

    NumberStyle m_style;
    PageHeader* m_header;
    QStackedWidget* m_parts;
    FigureCards* m_cards;
    QLineEdit* m_budget;
    QLineEdit* m_effect;
    QLabel* m_proof;
    MixTable* m_table;
    FrontierChart* m_chart;
    WhyList* m_why;
    BudgetPanel* m_budgetPanel;
};

} // namespace rundblick
