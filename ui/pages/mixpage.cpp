// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/mixpage.h"

#include "core/model/edits/budgetedits.h"
#include "core/report/mixfigure.h"
#include "ui/pages/mixbudget.h"
#include "ui/pages/mixrecommendation.h"
#include "ui/paint/words/scenariowords.h"
#include "ui/panels/chips.h"
#include "ui/panels/emptyhint.h"
#include "ui/panels/method/methodbutton.h"
#include "ui/panels/mix/mixtable.h"
#include "ui/panels/mix/restrictionpanel.h"
#include "ui/panels/mix/scenariobar.h"
#include "ui/panels/mix/scenariocomparison.h"
#include "ui/panels/pageheader.h"
#include "ui/session/computation.h"
#include "ui/session/session.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace rundblick {

MixPage::MixPage(const Surroundings& surroundings, QWidget* parent)
    : Page(surroundings, parent)
    , m_style(m_session.workshop().setup())
    , m_header(new PageHeader(tr("Marketing mix"), surroundings, this))
    , m_switch(new Chips(
          {tr("&Recommendation"), tr("Res&trictions"), tr("Scenar&ios"), tr("&Budget table")},
          m_look, this))
    , m_hint(new EmptyHint(tr("No touchpoint has a spend yet: enter the spends in the budget "
                              "table, and Rundblick recommends how to share them out."),
          m_look, this))
    , m_parts(new QStackedWidget(this))
    , m_recommendation(new MixRecommendation(surroundings, this))
    , m_restrictions(new RestrictionPanel(surroundings, this))
    , m_comparison(new ScenarioComparison(surroundings, this))
    , m_budget(new MixBudget(surroundings, this))
{
    setFocusProxy(&table());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_header);
    layout->addWidget(new ScenarioBar(surroundings, this));
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_parts, 1);
    m_parts->addWidget(m_recommendation);
    m_parts->addWidget(m_restrictions);
    m_parts->addWidget(m_comparison);
    m_parts->addWidget(m_budget);
    connectSwitch();
    m_hint->hide();
    m_hint->offer(tr("Open the budget table"));
    connect(m_hint, &EmptyHint::accepted, this, [this] { m_switch->at(3).click(); });
    m_header->addWidget(new MethodButton(surroundings, this));
    connect(&m_session, &Session::changed, this, &MixPage::followScenario);
    connect(&m_computation, &Computation::finished, this, &MixPage::showAnalysis);
    connect(&m_computation, &Computation::simulationCancelled, this, &MixPage::showAnalysis);
    followScenario({});
    showAnalysis();
}

MixPage::~MixPage()
{
    // What is being typed ends while everything still stands, not when its field is deleted.
    if (QWidget* typing = focusWidget())
        typing->clearFocus();
}

MixTable& MixPage::table()
{
    return m_recommendation->table();
}

BudgetPanel& MixPage::budget()
{
    return m_budget->panel();
}

void MixPage::connectSwitch()
{
    m_header->addWidget(m_switch);
    connect(m_switch, &Chips::chosen, m_parts, &QStackedWidget::setCurrentIndex);
    connect(m_switch, &Chips::chosen, this, &MixPage::showHint);
    connect(m_recommendation, &MixRecommendation::restrictionsWanted, this, [this] {
        m_parts->setCurrentWidget(m_restrictions);
        m_switch->choose(m_parts->currentIndex());
    });
}

std::vector<KeyHelp> MixPage::keys() const
{
    return {{{Qt::Key_Up, Qt::Key_Down}, tr("To the next touchpoint")},
        {{Qt::Key_Left, Qt::Key_Right}, tr("To the next part, on the switch above")},
        {{Qt::Key_Enter, Qt::Key_F2}, tr("Change this cell of the budget table")},
        {{Qt::Key_Delete, Qt::Key_Backspace}, tr("Clear this cell of the budget table")},
        {{Qt::Key_Space}, tr("Turn locks and yes or no in the budget table")},
        {{QKeySequence::Copy, QKeySequence::Paste},
            tr("Copy cells, paste cells from a spreadsheet")}};
}

// What was shown last is what a new scenario is compared with.
void MixPage::followScenario(const Edit&)
{
    const Scenario* current = currentScenario(m_session.workshop());
    const auto now = current ? std::optional(current->id) : std::nullopt;
    if (now == m_shown)
        return;
    m_before = m_shown;
    m_shown = now;
}

void MixPage::showAnalysis()
{
    const auto& analysis = m_computation.analysis();
    if (!analysis)
        return;
    m_restrictions->setFigure(restrictionFigure(m_session.workshop(), *analysis));
    showScenarios();
    m_budget->showAnalysis();
    auto figure = mixFigure(m_session.workshop(), *analysis);
    if (figure && m_computation.isSimulationCancelled()) // nothing to wait for
        figure->certainty.state = CertaintyState::None;
    m_isEmpty = !figure && analysis->stage >= Stage::Mix;
    showHint();
    if (figure)
        showFigure(*figure);
    else if (analysis->stage >= Stage::Mix)
        m_header->setExplanation(
            tr("No touchpoint has a spend yet: enter the spends in the budget table."));
}

// In the place of a recommendation that there cannot be yet.
void MixPage::showHint()
{
    m_hint->setVisible(m_isEmpty && m_switch->current() == 0);
    m_parts->setVisible(m_hint->isHidden());
}

void MixPage::showScenarios()
{
    const auto figure = scenarioFigure(m_session.workshop(), *m_computation.analysis());
    m_comparison->setFigure(figure);
    QString sentence;
    if (figure && m_shown) {
        const ScenarioColumn* shown = figure->find(*m_shown);
        const ScenarioColumn* before = m_before ? figure->find(*m_before) : nullptr;
        if (shown && before)
            sentence = comparisonOf(*shown, *before, m_style);
    }
    m_recommendation->setComparison(sentence);
}

void MixPage::showFigure(const MixFigure& figure)
{
    QStringList parts;
    parts += tr("budget %1").arg(m_style.amount(figure.budget));
    if (!figure.period.empty())
        parts += tr("period %1").arg(toQt(figure.period));
    if (figure.locked > 0)
        parts += tr("%n locked", nullptr, static_cast<int>(figure.locked));
    if (figure.restrictions.maxActive)
        parts += tr("at most %1 touchpoints").arg(*figure.restrictions.maxActive);
    const auto asks
        = [](const PhaseLimit& limit) { return limit.minActive > 0 || limit.effectShare > 0.0; };
    if (const auto count = std::ranges::count_if(figure.restrictions.phases, asks); count > 0)
        parts += tr("%n phase(s) with a restriction", nullptr, static_cast<int>(count));
    if (figure.notSteered > 0)
        parts += tr("%n not steered by budget", nullptr, static_cast<int>(figure.notSteered));
    if (figure.assumed > 0)
        parts += tr("%n values assumed", nullptr, static_cast<int>(figure.assumed));
    m_header->setExplanation(
        parts.join(QStringLiteral(" · ")), QuantityAt{.quantity = Quantity::Budget});
    m_recommendation->setFigure(figure);
}

} // namespace rundblick
