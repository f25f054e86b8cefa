// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/mix/scenariotable.h"

#include "ui/paint/look.h"
#include "ui/panels/fit/lengths.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"

#include <QHeaderView>

#include <algorithm>

namespace rundblick {

ScenarioTable::ScenarioTable(const Surroundings& surroundings, QWidget* parent)
    : QTableView(parent)
    , m_selection(surroundings.selection)
    , m_look(surroundings.look)
    , m_model(new ScenarioModel(
          NumberStyle(surroundings.session.workshop().setup()), surroundings.look, this))
{
    setModel(m_model);
    setAccessibleName(tr("Scenarios side by side"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(tappedHeight(m_look, 32.0));
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setCursor(Qt::PointingHandCursor);
    horizontalHeader()->setMinimumHeight(m_look.length(44));
    horizontalHeader()->setHighlightSections(false);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        emit scenarioChosen(m_model->figure().scenarios[static_cast<std::size_t>(column)].scenario);
    });
}

void ScenarioTable::setFigure(ScenarioFigure figure)
{
    m_model->setFigure(std::move(figure));
    fitColumns();
}

void ScenarioTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!current.isValid() || !hasFocus())
        return;
    if (const auto touchpoint = m_model->touchpointAt(current.row()))
        m_selection.select(touchpoint, m_selection.phase());
}

void ScenarioTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

// The scenarios share the width; a column is at least as wide as what stands in it.
void ScenarioTable::fitColumns()
{
    const int count = m_model->columnCount();
    if (count == 0)
        return;
    const QFontMetrics strong(m_look.font(TextStyle::Strong));
    const int shared = std::min(viewport()->width() / count, m_look.length(320));
    for (int column = 0; column < count; ++column) {
        int wanted = m_look.length(160);
        for (int row = 0; row < m_model->rowCount(); ++row)
            wanted = std::max(wanted,
                strong.horizontalAdvance(m_model->index(row, column).data().toString()) + 24);
        const QString head
            = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        wanted = std::max(wanted, strong.horizontalAdvance(head) + 24);
        setColumnWidth(column, std::max(wanted, shared));
    }
}

} // namespace rundblick
