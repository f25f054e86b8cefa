// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/mix/budgettable.h"

#include "ui/paint/look.h"
#include "ui/panels/fit/lengths.h"
#include "ui/panels/mix/budgetmodel.h"
#include "ui/session/selection.h"
#include "ui/support/privacy/exacttext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace rundblick {
namespace {

bool isEnter(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

BudgetTable::BudgetTable(const Surroundings& surroundings, QWidget* parent)
    : QTableView(parent)
    , m_selection(surroundings.selection)
    , m_look(surroundings.look)
    , m_model(new BudgetModel(surroundings.session, m_look, this))
{
    setModel(m_model);
    setAccessibleName(tr("Budget table"));
    setFont(m_look.font(TextStyle::Body));
    setFrameShape(QFrame::NoFrame);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(true);
    verticalHeader()->setDefaultSectionSize(m_look.target());
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    fitColumns();
    connect(m_model, &QAbstractItemModel::modelReset, this, &BudgetTable::fitColumns);
    connect(&m_selection, &Selection::changed, this, &BudgetTable::followSelection);
    followSelection();
}

void BudgetTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Paste))
        m_model->paste(exactTextOnClipboard(), currentIndex());
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        m_model->setValues(selectedIndexes(), {});
    else if (event->key() == Qt::Key_Space && m_model->cycle(currentIndex()))
        return;
    else if (isEnter(*event) && state() != EditingState) // an editor passes its Enter on
        edit(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

// Enter goes on to the cell below, as in a spreadsheet.
void BudgetTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (hint == QAbstractItemDelegate::SubmitModelCache && below.isValid())
        setCurrentIndex(below);
}

void BudgetTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        m_selection.select(m_model->touchpointAt(current.row()), m_selection.phase());
}

void BudgetTable::copy()
{
    const QModelIndexList selected = selectedIndexes();
    if (!selected.isEmpty())
        QGuiApplication::clipboard()->setText(m_model->copied(selected));
}

void BudgetTable::followSelection()
{
    const auto touchpoint = m_selection.touchpoint();
    const int row = touchpoint ? m_model->rowOf(*touchpoint) : -1;
    if (row >= 0 && currentIndex().row() != row)
        setCurrentIndex(m_model->index(row, std::max(currentIndex().column(), 1)));
}

// Names on up to two lines; amounts of seven digits; everything else as wide as its head.
void BudgetTable::fitColumns()
{
    const int mostNameWidth = m_look.length(280);
    const QFontMetrics metrics(m_look.font(TextStyle::Strong));
    int longest = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        longest = std::max(
            longest, metrics.horizontalAdvance(m_model->index(row, 0).data().toString()));
    verticalHeader()->setDefaultSectionSize(
        longest + 24 > mostNameWidth ? tappedHeight(m_look, 38.0) : m_look.target());
    setColumnWidth(0, std::clamp(longest + 24, m_look.length(160), mostNameWidth));
    const int amount = metrics.horizontalAdvance(QStringLiteral("9’999’999*"));
    for (int column = 1; column < m_model->columnCount(); ++column) {
        const bool isAmount = *BudgetModel::columnAt(column) <= BudgetColumn::Maximum;
        const QString head
            = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        setColumnWidth(
            column, std::max(metrics.horizontalAdvance(head), isAmount ? amount : 0) + 20);
    }
}

} // namespace rundblick
