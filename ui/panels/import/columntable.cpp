// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/import/columntable.h"

#include "ui/paint/ink.h"
#include "ui/panels/import/importwords.h"
#include "ui/panels/import/previewmodel.h"
#include "ui/panels/paintedheader.h"

#include <QPainter>

namespace rundblick {
namespace {

constexpr int headHeight = 56;
constexpr int usualWidth = 152;

} // namespace

ColumnTable::ColumnTable(PreviewModel& model, const Look& look, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_look(look)
{
    auto* header = new PaintedHeader(
        look, [this](Ink& ink, const QRectF& rect, int section) { paintHead(ink, rect, section); },
        this);
    setHorizontalHeader(header);
    header->setFixedHeight(look.length(headHeight));
    header->setDefaultSectionSize(look.length(usualWidth));
    header->setSectionResizeMode(QHeaderView::Interactive);
    setModel(&model);
    setAccessibleName(tr("Columns of the table"));
    setSelectionBehavior(QAbstractItemView::SelectColumns);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setDefaultSectionSize(look.length(28));
    connect(header, &QHeaderView::sectionClicked, this, &ColumnTable::chooseColumn);
    connect(selectionModel(), &QItemSelectionModel::currentColumnChanged, this,
        [this](const QModelIndex& current) { emit columnChosen(current.column()); });
}

void ColumnTable::chooseColumn(int column)
{
    setCurrentIndex(m_model.index(std::max(0, currentIndex().row()), column));
}

int ColumnTable::columnAtGlobal(const QPoint& global) const
{
    const QPoint head = horizontalHeader()->mapFromGlobal(global);
    const QPoint body = viewport()->mapFromGlobal(global);
    if (horizontalHeader()->rect().contains(head))
        return horizontalHeader()->logicalIndexAt(head);
    return viewport()->rect().contains(body) ? columnAt(body.x()) : -1;
}

void ColumnTable::showTarget(int column)
{
    m_target = column;
    horizontalHeader()->viewport()->update();
}

// The title above, the meaning below in a frame that is filled where it has one.
void ColumnTable::paintHead(Ink& ink, const QRectF& rect, int section) const
{
    const ColumnMeaning& meaning = m_model.meaningOf(section);
    const bool isLeftOut = meaning.role == ColumnRole::Ignored;
    const double margin = m_look.length(6);
    const double half = rect.height() / 2.0;
    QPainter& painter = ink.painter();
    if (section == currentIndex().column())
        painter.fillRect(rect, m_look.blueSoft);
    const double room = rect.width() - 2 * margin;
    const QFontMetrics letters(m_look.font(TextStyle::SmallStrong)); // all heads in one size
    ink.text(QRectF(rect.left() + margin, rect.top(), room, half),
        letters.elidedText(m_model.titleOf(section), Qt::ElideRight, static_cast<int>(room) - 1),
        {.style = TextStyle::SmallStrong, .color = m_look.text});
    const QRectF pill(
        rect.left() + margin, rect.top() + half, rect.width() - 2 * margin, half - margin);
    const bool isTarget = section == m_target;
    painter.setPen(QPen(isTarget || !isLeftOut ? m_look.blue : m_look.line, isTarget ? 2.0 : 1.0));
    painter.setBrush(isLeftOut ? m_look.card : m_look.blueSoft);
    painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    const QFontMetrics small(m_look.font(TextStyle::Small));
    ink.text(pill.adjusted(margin, 0, -margin, 0),
        small.elidedText(
            textOf(meaning), Qt::ElideRight, static_cast<int>(pill.width() - 2 * margin) - 1),
        {.style = TextStyle::Small,
            .color = isLeftOut ? m_look.muted : m_look.asText(m_look.blue),
            .maxLines = 1});
}

} // namespace rundblick
