// SPDX-License-Identifier: GPL-3.0-or-later

// The part of RatingTable that lays it out: heads, spans and widths.

#include "ui/paint/ink.h"
#include "ui/paint/tablecells.h"
#include "ui/panels/fit/lengths.h"
#include "ui/panels/paintedheader.h"
#include "ui/panels/ratings/ratingdelegate.h"
#include "ui/panels/ratings/ratingtable.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"

#include <QPicture>

namespace rundblick {
namespace {

constexpr int cellHeight = 36;
constexpr int headRowHeight = 26;
constexpr int leastCellWidth = 44; // a target for a finger
constexpr int mostCellWidth = 260;
constexpr int perceptionWidth = 84;
constexpr int criterionWidth = 128;
constexpr int leastNameWidth = 150;
constexpr int mostNameWidth = 420;
constexpr int wantedNameWidth = 260; // before the cells get wider
constexpr int mostLoneNameWidth = 460; // beside a single column

bool isCell(const RatingModel& ratings, int column)
{
    return column >= RatingModel::firstCell && column < ratings.perceptionColumn();
}

void paintHead(Ink& ink, const QRectF& rect, const RatingModel& ratings, int column, bool isUpright)
{
    const QString text = ratings.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    if (!isCell(ratings, column)) {
        const bool isName = column < RatingModel::firstCell;
        return paintHeadCell(
            ink, rect.adjusted(8, 4, -6, -6), text, isName ? Qt::AlignLeft : Qt::AlignRight);
    }
    const int own
        = ratings.grid().ofItself.empty() ? RatingModel::firstCell : RatingModel::firstCell + 1;
    const QRectF room = rect.adjusted(2, 4, -2, -6);
    if (isUpright)
        paintUprightHeadCell(ink, room, text, column == own);
    else
        paintHeadCell(ink, room, text, Qt::AlignHCenter, column == own);
}

// Whether every head fits on two lines above a column of this width.
bool fitsAcross(const RatingModel& ratings, const Ink& ink, int width)
{
    const QSizeF room(width - 4, 2.6 * ink.look().size(TextStyle::SmallStrong));
    for (int column = RatingModel::firstCell; column < ratings.perceptionColumn(); ++column) {
        const TextBlock block
            = ink.fitted(ratings.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                room, {.style = TextStyle::SmallStrong, .color = {}, .maxLines = 2});
        if (block.isElided || block.isHyphenated || block.isOutside)
            return false;
    }
    return true;
}

int headHeight(const RatingModel& ratings, const Ink& ink, bool isUpright)
{
    const double most = ink.look().length(130);
    const double low = 2.6 * ink.look().size(TextStyle::SmallStrong) + 10.0;
    double longest = 0.0;
    for (int column = RatingModel::firstCell; column < ratings.perceptionColumn(); ++column)
        longest = std::max(longest,
            ink.width(ratings.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                TextStyle::SmallStrong));
    return static_cast<int>(isUpright ? std::clamp(longest + 14.0, low, most) : low);
}

} // namespace

RatingTable::RatingTable(const Surroundings& surroundings, QWidget* parent)
    : QTableView(parent)
    , m_selection(surroundings.selection)
    , m_look(surroundings.look)
    , m_model(new RatingModel(surroundings.session, this))
{
    setModel(m_model);
    setItemDelegate(new RatingDelegate(*this, m_look, this));
    setHorizontalHeader(new PaintedHeader(
        m_look,
        [this](Ink& ink, const QRectF& rect, int column) {
            paintHead(ink, rect, *m_model, column, m_isUpright);
        },
        this));
    setAccessibleName(tr("Ratings"));
    setFont(m_look.font(TextStyle::Body));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the table, the arrows stay in it
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(tappedHeight(m_look, cellHeight));
    connect(m_model, &QAbstractItemModel::modelReset, this, &RatingTable::rebuildSpans);
    connect(&m_selection, &Selection::changed, this, &RatingTable::followSelection);
}

void RatingTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

// The head of a phase goes across the table, the name of a touchpoint down its criteria.
void RatingTable::rebuildSpans()
{
    clearSpans();
    const std::vector<GridRow>& rows = m_model->grid().rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto at = static_cast<std::size_t>(row);
        if (rows[at].isHead()) {
            setSpan(row, 0, 1, m_model->columnCount());
            setRowHeight(row, m_look.length(headRowHeight));
            continue;
        }
        std::size_t end = at + 1;
        while (end < rows.size() && rows[end].touchpoint == rows[at].touchpoint)
            ++end;
        if (rows[at].isFirst && end > at + 1)
            setSpan(row, 0, static_cast<int>(end - at), 1);
    }
    fitColumns();
}

void RatingTable::showPerception(bool isShown)
{
    m_showsPerception = isShown;
    fitColumns();
}

// Cells share the width; what they leave is for the names.
void RatingTable::fitColumns()
{
    const int cells = static_cast<int>(m_model->grid().columns.size());
    if (cells == 0)
        return;
    const std::vector<GridRow>& rows = m_model->grid().rows;
    const bool hasOneCriterion = std::ranges::all_of(rows, [](const GridRow& row) {
        return row.isHead() || row.isFirst;
    }) && std::ranges::all_of(rows, [&](const GridRow& row) {
        return row.isHead() || row.criterion == rows.back().criterion;
    });
    setColumnHidden(RatingModel::criterionColumn, hasOneCriterion);
    setColumnHidden(m_model->perceptionColumn(), !m_showsPerception);
    const int others = (hasOneCriterion ? 0 : m_look.length(criterionWidth))
        + (m_showsPerception ? m_look.length(perceptionWidth) : 0);
    const int room = viewport()->width() - others;
    const int cellWidth = std::clamp((room - m_look.length(wantedNameWidth)) / cells,
        m_look.length(leastCellWidth), m_look.length(mostCellWidth));
    setColumnWidth(RatingModel::nameColumn,
        std::clamp(room - cells * cellWidth, m_look.length(leastNameWidth),
            m_look.length(cells == 1 ? mostLoneNameWidth : mostNameWidth)));
    setColumnWidth(RatingModel::criterionColumn, m_look.length(criterionWidth));
    for (int column = 0; column < cells; ++column)
        setColumnWidth(RatingModel::firstCell + column, cellWidth);
    setColumnWidth(m_model->perceptionColumn(), m_look.length(perceptionWidth));
    QPicture nowhere;
    QPainter painter(&nowhere);
    const Ink ink(painter, m_look);
    m_isUpright = !fitsAcross(*m_model, ink, cellWidth);
    horizontalHeader()->setFixedHeight(headHeight(*m_model, ink, m_isUpright));
}

} // namespace rundblick
