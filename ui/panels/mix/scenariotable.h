// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/words/scenariowords.h"
#include "ui/session/surroundings.h"
#include "ui/support/strings.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace rundblick {

// The lines of a ScenarioFigure, a column a scenario.
class ScenarioModel : public QAbstractTableModel {
    Q_OBJECT

public:
    ScenarioModel(NumberStyle style, const Look& look, QObject* parent = nullptr);

    void setFigure(ScenarioFigure figure);
    const ScenarioFigure& figure() const { return m_figure; }
    std::optional<Id<Touchpoint>> touchpointAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const ScenarioRow* rowAt(int row) const;
    QVariant numberAt(const ScenarioLine& line, std::size_t column) const;

    NumberStyle m_style;
    const Look& m_look;
    ScenarioFigure m_figure;
    std::vector<ScenarioLine> m_lines; // one per row
};

// Scenarios side by side. A click on a head shows that scenario; a row leads the selection.
class ScenarioTable : public QTableView {
    Q_OBJECT

public:
    explicit ScenarioTable(const Surroundings& surroundings, QWidget* parent = nullptr);

    void setFigure(ScenarioFigure figure);
    ScenarioModel& rows() { return *m_model; }

signals:
    void scenarioChosen(Id<rundblick::Scenario> scenario);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();

    Selection& m_selection;
    const Look& m_look;
    ScenarioModel* m_model;
};

} // namespace rundblick
