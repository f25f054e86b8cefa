// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/mix/budgetpanel.h"

#include "core/model/edits/budgetedits.h"
#include "ui/paint/look.h"
#include "ui/panels/mix/budgetmodel.h"
#include "ui/panels/mix/budgettable.h"
#include "ui/session/session.h"
#include "ui/support/messages.h"
#include "ui/support/numbersource.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rundblick {
namespace {

double totalSpend(const Workshop& workshop)
{
    double total = 0.0;
    for (const Touchpoint* touchpoint : ratedTouchpoints(workshop))
        total += touchpoint->spend;
    return total;
}

} // namespace

BudgetPanel::BudgetPanel(const Surroundings& surroundings, QWidget* parent)
    : QFrame(parent)
    , m_session(surroundings.session)
    , m_style(m_session.workshop().setup())
    , m_table(new BudgetTable(surroundings, this))
    , m_total(new QLabel(this))
    , m_refusal(new QLabel(this))
{
    setObjectName(QStringLiteral("card"));
    m_total->setObjectName(QStringLiteral("total"));
    m_total->setFont(surroundings.look.font(TextStyle::Strong));
    m_total->setWordWrap(true);
    m_total->setProperty(
        numberProperty, QVariant::fromValue(QuantityAt{.quantity = Quantity::Budget}));
    auto* hint = new QLabel(tr("Type, or paste a block from a spreadsheet: Ctrl+V puts it from the "
                               "current cell on. Values with * are assumed; type over them."),
        this);
    hint->setObjectName(QStringLiteral("muted"));
    hint->setWordWrap(true);
    m_refusal->setObjectName(QStringLiteral("error"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 8, 8);
    layout->addWidget(m_total);
    layout->addWidget(hint);
    layout->addWidget(m_refusal);
    layout->addWidget(m_table, 1);
    connect(&m_table->rows(), &BudgetModel::refused, this, &BudgetPanel::showRefusal);
    connect(&surroundings.session, &Session::failed, this,
        [this](const Error& error) { showRefusal(sentence(error, m_style)); });
    connect(&surroundings.session, &Session::changed, this, &BudgetPanel::showTotal);
    showTotal();
}

void BudgetPanel::showTotal()
{
    m_refusal->hide();
    const Workshop& workshop = m_session.workshop();
    const double total = totalSpend(workshop);
    const Scenario* scenario = currentScenario(workshop);
    const double budget = scenario ? scenario->budget.value_or(total) : total;
    const QString period = toQt(workshop.setup().period);
    QStringList parts{
        tr("Spent today %1, budget %2").arg(m_style.amount(total), m_style.amount(budget))};
    if (total != budget)
        parts += total > budget ? tr("%1 above the budget").arg(m_style.amount(total - budget))
                                : tr("%1 not yet spent").arg(m_style.amount(budget - total));
    if (!period.isEmpty())
        parts += tr("period %1").arg(period);
    parts += tr("%n values assumed (*)", nullptr, static_cast<int>(assumedCount(workshop)));
    m_total->setText(parts.join(QStringLiteral(" · ")));
}

void BudgetPanel::showRefusal(const QString& why)
{
    m_refusal->setText(why);
    m_refusal->show();
}

} // namespace rundblick
