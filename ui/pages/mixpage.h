// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setup.h"
#include "ui/pages/page.h"
#include "ui/support/strings.h"

class QStackedWidget;

namespace rundblick {

class BudgetPanel;
class Chips;
class MixBudget;
class MixRecommendation;
class RestrictionPanel;
class ScenarioComparison;
class EmptyHint;
struct Edit;
class MixTable;
class PageHeader;
struct MixFigure;

// Mix: what the same budget could achieve, what the same effect would cost, where the money goes
// and why; what the scenario asks, the scenarios side by side, and the budget table behind it all.
class MixPage : public Page {
    Q_OBJECT

public:
    explicit MixPage(const Surroundings& surroundings, QWidget* parent = nullptr);
    ~MixPage() override;

    std::vector<KeyHelp> keys() const override;

    MixTable& table();
    BudgetPanel& budget();

private:
    void connectSwitch();
    void followScenario(const Edit& edit);
    void showAnalysis();
    void showFigure(const MixFigure& figure);
    void showHint();
    void showScenarios();

    NumberStyle m_style;
    PageHeader* m_header;
    Chips* m_switch;
    EmptyHint* m_hint;
    QStackedWidget* m_parts;
    MixRecommendation* m_recommendation;
    RestrictionPanel* m_restrictions;
    ScenarioComparison* m_comparison;
    MixBudget* m_budget;
    std::optional<Id<Scenario>> m_shown; // the scenario that is shown …
    std::optional<Id<Scenario>> m_before; // … and the one shown before it
    bool m_isEmpty = false; // no spend, no recommendation
};

} // namespace rundblick
