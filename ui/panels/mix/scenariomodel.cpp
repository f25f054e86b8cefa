// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/look.h"
#include "ui/paint/words/mixwords.h"
#include "ui/panels/mix/scenariotable.h"
#include "ui/support/numbersource.h"

namespace rundblick {

namespace {

// What a line says of a scenario; none where it names touchpoints.
std::optional<Quantity> quantityOf(ScenarioLine::Kind kind)
{
    switch (kind) {
    case ScenarioLine::Budget:
        return Quantity::ScenarioBudget;
    case ScenarioLine::Spent:
        return Quantity::ScenarioSpent;
    case ScenarioLine::Effect:
        return Quantity::ScenarioEffect;
    case ScenarioLine::Gain:
        return Quantity::ScenarioGain;
    case ScenarioLine::LeastBudget:
        return Quantity::ScenarioLeastBudget;
    case ScenarioLine::Saving:
        return Quantity::ScenarioSaving;
    case ScenarioLine::Active:
        return Quantity::ScenarioActive;
    case ScenarioLine::Coverage:
        return Quantity::ScenarioCoverage;
    case ScenarioLine::Spend:
        return Quantity::ScenarioSpend;
    case ScenarioLine::Supposed:
        break;
    }
    return {};
}

} // namespace

ScenarioModel::ScenarioModel(NumberStyle style, const Look& look, QObject* parent)
    : QAbstractTableModel(parent)
    , m_style(std::move(style))
    , m_look(look)
{
}

void ScenarioModel::setFigure(ScenarioFigure figure)
{
    beginResetModel();
    m_figure = std::move(figure);
    m_lines = scenarioLines(m_figure);
    endResetModel();
}

const ScenarioRow* ScenarioModel::rowAt(int row) const
{
    const ScenarioLine& line = m_lines[static_cast<std::size_t>(row)];
    return line.kind == ScenarioLine::Spend ? &m_figure.rows[line.place] : nullptr;
}

std::optional<Id<Touchpoint>> ScenarioModel::touchpointAt(int row) const
{
    const ScenarioRow* found = rowAt(row);
    return found ? std::optional(found->touchpoint) : std::nullopt;
}

int ScenarioModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ScenarioModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figure.scenarios.size());
}

QVariant ScenarioModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto place = static_cast<std::size_t>(index.column());
    const ScenarioLine& line = m_lines[static_cast<std::size_t>(index.row())];
    const ScenarioRow* row = rowAt(index.row());
    switch (role) {
    case numberRole:
        return numberAt(line, place);
    case Qt::DisplayRole:
        return scenarioText(m_figure, line, place, m_style);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole:
        return m_look.font(line.isStrong ? TextStyle::Strong : TextStyle::Body);
    case Qt::BackgroundRole:
        return line.isMarked ? QVariant(QBrush(m_look.amberSoft)) : QVariant();
    case Qt::ForegroundRole:
        return row ? QVariant(QBrush(actionColor(m_look, row->cells[place].action))) : QVariant();
    default:
        return {};
    }
}

QVariant ScenarioModel::numberAt(const ScenarioLine& line, std::size_t column) const
{
    const auto quantity = quantityOf(line.kind);
    if (!quantity)
        return {};
    QuantityAt number{.quantity = *quantity, .scenario = m_figure.scenarios[column].scenario};
    if (line.kind == ScenarioLine::Spend)
        number.touchpoint = m_figure.rows[line.place].touchpoint;
    if (line.kind == ScenarioLine::Coverage)
        number.phase = m_figure.phaseIds[line.place];
    return QVariant::fromValue(number);
}

QVariant ScenarioModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        const ScenarioColumn& column = m_figure.scenarios[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole)
            return column.isShown ? tr("%1 (shown)").arg(toQt(column.name)) : toQt(column.name);
        if (role == Qt::ToolTipRole)
            return tr("Click to show “%1”").arg(toQt(column.name));
        return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                             : QVariant();
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_lines[static_cast<std::size_t>(section)].name)
                                   : QVariant();
}

} // namespace rundblick
