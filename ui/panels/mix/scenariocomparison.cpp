// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/mix/scenariocomparison.h"

#include "core/model/edits/scenarioedits.h"
#include "ui/panels/mix/scenariotable.h"
#include "ui/session/session.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace rundblick {

ScenarioComparison::ScenarioComparison(const Surroundings& surroundings, QWidget* parent)
    : Card(tr("Scenarios side by side"), surroundings.look, parent)
    , m_session(surroundings.session)
    , m_summary(new QLabel(this))
    , m_table(new ScenarioTable(surroundings, this))
{
    m_summary->setObjectName(QStringLiteral("muted"));
    m_summary->setWordWrap(true);
    add(m_summary);
    add(m_table, 1);
    static_cast<QVBoxLayout*>(layout())->addStretch(); // while there is no table
    connect(m_table, &ScenarioTable::scenarioChosen, this, [this](Id<Scenario> scenario) {
        m_session.perform(showScenario(m_session.workshop(), scenario));
    });
    setFigure({});
}

void ScenarioComparison::setFigure(const std::optional<ScenarioFigure>& figure)
{
    m_table->setVisible(figure.has_value());
    if (!figure) {
        m_summary->setText(m_session.workshop().all<Scenario>().size() > 1
                ? tr("Being computed …")
                : tr("There is nothing to compare yet: copy the scenario and change its budget or "
                     "restrictions, or select a touchpoint and ask what happens if it is "
                     "dropped."));
        return;
    }
    m_summary->setText(
        tr("%n touchpoint(s) are treated differently; they are marked and stand first. A click on "
           "a name shows that scenario.",
            nullptr, static_cast<int>(figure->differing)));
    const bool hasInterval = std::ranges::any_of(
        figure->scenarios, [](const ScenarioColumn& column) { return column.gainLow.has_value(); });
    if (hasInterval)
        m_summary->setText(QString(m_summary->text() + u' '
            + tr("Only the shown scenario has been drawn at random: show another one to see its "
                 "interval.")));
    m_table->setFigure(*figure);
}

} // namespace rundblick
