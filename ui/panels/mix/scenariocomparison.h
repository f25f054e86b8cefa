// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/scenariofigure.h"
#include "ui/panels/card.h"
#include "ui/session/surroundings.h"

class QLabel;

namespace rundblick {

class ScenarioTable;

// The scenarios side by side; where there is only one, how to get a second one.
class ScenarioComparison : public Card {
    Q_OBJECT

public:
    explicit ScenarioComparison(const Surroundings& surroundings, QWidget* parent = nullptr);

    ScenarioTable& table() { return *m_table; }
    void setFigure(const std::optional<ScenarioFigure>& figure);

private:
    Session& m_session;
    QLabel* m_summary;
    ScenarioTable* m_table;
};

} // namespace rundblick
