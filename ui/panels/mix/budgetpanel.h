// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/surroundings.h"
#include "ui/support/strings.h"

#include <QFrame>

class QLabel;

namespace rundblick {

class BudgetTable;

// The budget table with its head (total against the budget, period, currency, how much is assumed)
// and the sentence why a cell or a block was refused.
class BudgetPanel : public QFrame {
    Q_OBJECT

public:
    explicit BudgetPanel(const Surroundings& surroundings, QWidget* parent = nullptr);

    BudgetTable& table() { return *m_table; }

private:
    void showTotal();
    void showRefusal(const QString& why);

    const Session& m_session;
    NumberStyle m_style;
    BudgetTable* m_table;
    QLabel* m_total;
    QLabel* m_refusal;
};

} // namespace rundblick
