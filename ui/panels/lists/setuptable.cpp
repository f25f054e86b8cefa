// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/lists/setuptable.h"

#include "ui/paint/look.h"
#include "ui/panels/lists/setupdelegate.h"
#include "ui/support/privacy/exacttext.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace rundblick {

SetupTable::SetupTable(
    Session& session, std::unique_ptr<SetupList> list, const Look& look, QWidget* parent)
    : QTableView(parent)
    , m_look(look)
    , m_model(new SetupModel(session, std::move(list), look, this))
{
    setModel(m_model);
    setItemDelegate(new SetupDelegate(*m_model, m_look, this));
    setFont(m_look.font(TextStyle::Body));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setSelectionMode(SingleSelection);
    setEditTriggers(EditKeyPressed | AnyKeyPressed);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setFixedHeight(m_look.length(30));
    horizontalHeader()->setMinimumSectionSize(m_look.length(20));
    connect(this, &QTableView::clicked, this, &SetupTable::click);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_current = m_model->idAt(currentIndex().row());
        m_currentColumn = currentIndex().column();
        m_wasEditing = isAncestorOf(QApplication::focusWidget());
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &SetupTable::restoreCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SetupTable::fit);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &SetupTable::fit);
    connect(m_model, &SetupModel::refused, this, [this](const QString& why) {
        const QRect cell = visualRect(currentIndex());
        QToolTip::showText(viewport()->mapToGlobal(cell.bottomLeft()), why, this);
    });
    fit();
}

void SetupTable::setMostRows(int rows)
{
    m_mostRows = rows;
    fit();
}

// Where the current record was; a new one leaves the cursor in the empty row, for the next. The
// editor went with the rows, and the keyboard must not go with it.
void SetupTable::restoreCurrent()
{
    if (m_wasEditing)
        setFocus();
    const int known = m_model->rowOf(m_current);
    const int row = m_current == 0 || known < 0 ? m_model->rowCount() - 1 : known;
    if (m_currentColumn >= 0)
        setCurrentIndex(m_model->index(row, m_currentColumn));
}

// The choices open at once, a second click is not needed.
void SetupTable::click(const QModelIndex& index)
{
    activate(index);
    if (auto* box = qobject_cast<QComboBox*>(indexWidget(index)))
        box->showPopup();
}

void SetupTable::activate(const QModelIndex& index)
{
    const CellKind kind = m_model->kindAt(index.column());
    if (kind == CellKind::Tick || kind == CellKind::Grip)
        return;
    if (m_model->isNewRow(index.row()))
        edit(m_model->index(index.row(), m_model->nameColumn()));
    else if (kind == CellKind::Remove)
        emit removalWanted(index.row());
    else if (kind == CellKind::Picture)
        emit pictureWanted(index.row());
    else if (kind == CellKind::Colour)
        emit colourWanted(index.row());
    else if (m_model->flags(index) & Qt::ItemIsEditable)
        edit(index);
}

// A cell that may be empty is emptied; anywhere else the record goes.
void SetupTable::deleteAt(const QModelIndex& index)
{
    if (!index.isValid() || m_model->isNewRow(index.row()))
        return;
    switch (m_model->kindAt(index.column())) {
    case CellKind::Number:
    case CellKind::Share:
    case CellKind::Date:
    case CellKind::LongText:
    case CellKind::Colour:
        m_model->setData(index, QString(), Qt::EditRole);
        return;
    case CellKind::Picture:
        emit pictureUnwanted(index.row());
        return;
    default:
        emit removalWanted(index.row());
    }
}

void SetupTable::moveCurrent(int by)
{
    const int row = currentIndex().row();
    const int target = row + by;
    if (row < 0 || m_model->isNewRow(row) || target < 0 || m_model->isNewRow(target))
        return;
    m_model->move(row, by > 0 ? target + 1 : target);
}

void SetupTable::paste()
{
    const QString text = exactTextOnClipboard();
    const QModelIndex current = currentIndex();
    const bool isColumn = text.trimmed().contains(u'\n');
    if (isColumn || !current.isValid() || m_model->isNewRow(current.row()))
        m_model->add(text);
    else if (m_model->flags(current) & Qt::ItemIsEditable
        && m_model->kindAt(current.column()) != CellKind::Choice)
        m_model->setData(current, text.trimmed(), Qt::EditRole);
}

void SetupTable::keyPressEvent(QKeyEvent* event)
{
    const bool isAlt = event->modifiers() & Qt::AltModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isAlt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->key() == Qt::Key_Delete)
        deleteAt(currentIndex());
    else if (isEnter && state() != EditingState) // an editor passes its Enter on
        activate(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void SetupTable::mousePressEvent(QMouseEvent* event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const bool isGrip = index.isValid() && m_model->kindAt(index.column()) == CellKind::Grip;
    if (isGrip && !m_model->isNewRow(index.row()) && event->button() == Qt::LeftButton)
        m_dragged = index.row();
}

void SetupTable::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragged < 0) {
        QTableView::mouseMoveEvent(event);
        return;
    }
    m_drop = dropRow(event->pos().y());
    viewport()->update();
}

void SetupTable::mouseReleaseEvent(QMouseEvent* event)
{
    const int dragged = std::exchange(m_dragged, -1);
    const int drop = std::exchange(m_drop, -1);
    viewport()->update();
    if (dragged < 0)
        QTableView::mouseReleaseEvent(event);
    else if (drop >= 0 && drop != dragged && drop != dragged + 1)
        m_model->move(dragged, drop);
}

int SetupTable::dropRow(int y) const
{
    const int last = m_model->rowCount() - 1; // the empty row
    for (int row = 0; row < last; ++row)
        if (y < rowViewportPosition(row) + rowHeight(row) / 2)
            return row;
    return last;
}

// A table that shows all its rows leaves the wheel to the page.
void SetupTable::wheelEvent(QWheelEvent* event)
{
    if (verticalScrollBar()->maximum() > 0)
        QTableView::wheelEvent(event);
    else
        event->ignore();
}

void SetupTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_drop < 0)
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(m_look.blue, 3.0));
    const int y = rowViewportPosition(m_drop);
    painter.drawLine(0, y, viewport()->width(), y);
}

void SetupTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (hasFocus())
        QTimer::singleShot(0, this, &SetupTable::showCurrent); // the rows may be new: laid out then
}

// A table with all its rows does not scroll; the page around it does.
void SetupTable::showCurrent()
{
    for (QWidget* at = parentWidget(); at; at = at->parentWidget())
        if (auto* scroll = qobject_cast<QScrollArea*>(at)) {
            const QRect cell = visualRect(currentIndex());
            const QPoint end = viewport()->mapTo(scroll->widget(), cell.bottomLeft());
            scroll->ensureVisible(end.x(), end.y(), 0, cell.height());
            return;
        }
}

// Enter goes on to the cell below, as in a spreadsheet. Where the rows have changed meanwhile, the
// editor has gone with them.
void SetupTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (state() == EditingState)
        QTableView::closeEditor(editor, hint);
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (hint == QAbstractItemDelegate::SubmitModelCache && below.isValid())
        setCurrentIndex(below);
}

void SetupTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void SetupTable::fit()
{
    fitColumns();
    resizeRowsToContents();
    int height = horizontalHeader()->height() + 2;
    const int shown = std::min(m_model->rowCount(), m_mostRows);
    for (int row = 0; row < shown; ++row)
        height += rowHeight(row);
    setFixedHeight(height);
}

// What the head and the texts of a column take on one line.
int SetupTable::neededWidth(int column) const
{
    const QFontMetrics plain(m_look.font(TextStyle::Body));
    const int aside = m_look.length(12);
    int width
        = std::max(headWidth(column) - m_look.length(4), horizontalHeader()->minimumSectionSize());
    for (int row = 0; row < m_model->rowCount(); ++row)
        width = std::max(
            width, plain.horizontalAdvance(m_model->index(row, column).data().toString()) + aside);
    return width;
}

int SetupTable::headWidth(int column) const
{
    const QFontMetrics metrics(m_look.font(TextStyle::Strong));
    const QString head = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return metrics.horizontalAdvance(head) + m_look.length(24);
}

// Columns of a given width keep it where all of them have room, or else what they need; the others
// share what is left. No head is ever cut.
void SetupTable::fitColumns()
{
    std::vector<int> widths;
    int sharing = 0;
    int leastShared = m_look.length(120);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int given = m_look.length(m_model->widthAt(column));
        widths.push_back(given > 0 ? std::max(given, headWidth(column)) : 0);
        sharing += given > 0 ? 0 : 1;
        if (given == 0)
            leastShared = std::max(leastShared, headWidth(column) - m_look.length(4));
    }
    const int room = viewport()->width();
    const auto left = [&] { return room - std::accumulate(widths.begin(), widths.end(), 0); };
    if (left() < sharing * leastShared)
        for (std::size_t column = 0; column < widths.size(); ++column)
            widths[column] = std::min(widths[column], neededWidth(static_cast<int>(column)));
    const int shared = std::max(leastShared, left() / std::max(sharing, 1));
    for (std::size_t column = 0; column < widths.size(); ++column)
        setColumnWidth(static_cast<int>(column), widths[column] > 0 ? widths[column] : shared);
}

} // namespace rundblick
