// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/ratings/ratingdelegate.h"

#include "ui/paint/ink.h"
#include "ui/paint/marks.h"
#include "ui/panels/ratings/ratingtable.h"
#include "ui/panels/ratings/ratingtext.h"

#include <QLineEdit>

namespace rundblick {
namespace {

constexpr double margin = 8.0;
constexpr double disputed = 0.25; // of the scale: raters this far apart disagree

} // namespace

RatingDelegate::RatingDelegate(const RatingTable& table, const Look& look, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_table(table)
    , m_look(look)
{
}

void RatingDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    Ink ink(*painter, m_look);
    paintGround(ink, option, index);
    const auto& ratings = static_cast<const RatingModel&>(*index.model());
    const QRectF rect(option.rect);
    if (index.column() < RatingModel::firstCell)
        paintName(ink, rect, index);
    else if (index.column() == ratings.perceptionColumn())
        paintPerception(ink, rect, index);
    else if (ratings.cellAt(index))
        paintRating(ink, rect, index);
    painter->restore();
}

QWidget* RatingDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setAlignment(Qt::AlignHCenter);
        line->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    }
    return editor;
}

void RatingDelegate::paintGround(
    Ink& ink, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& ratings = static_cast<const RatingModel&>(*index.model());
    const GridRow& row = ratings.rowAt(index.row());
    QPainter& painter = ink.painter();
    const bool isSelected = option.state & QStyle::State_Selected;
    if (row.isHead())
        painter.fillRect(option.rect, m_look.track);
    else if (isSelected)
        painter.fillRect(option.rect, m_look.blueSoft);
    const bool isEmptyPlace = index.column() >= RatingModel::firstCell
        && index.column() < ratings.perceptionColumn() && !ratings.cellAt(index);
    if (isEmptyPlace && !row.isHead())
        painter.fillRect(option.rect, m_look.between(m_look.card, m_look.track, 0.5));
    painter.setPen(QPen(m_look.line, 1.0));
    const QRectF rect = QRectF(option.rect).adjusted(0, 0, -0.5, -0.5);
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    if (index.column() >= RatingModel::firstCell && !row.isHead())
        painter.drawLine(rect.topLeft() + QPointF(0.5, 0), rect.bottomLeft() + QPointF(0.5, 0));
}

void RatingDelegate::paintName(Ink& ink, const QRectF& rect, const QModelIndex& index) const
{
    const auto& ratings = static_cast<const RatingModel&>(*index.model());
    const bool isHead = ratings.rowAt(index.row()).isHead();
    const bool isName = index.column() == RatingModel::nameColumn;
    ink.text(rect.adjusted(margin, 2, -margin / 2, -2), index.data().toString(),
        {.style = isHead ? TextStyle::SmallStrong
                : isName ? TextStyle::Body
                         : TextStyle::Small,
            .color = isName && !isHead ? m_look.text : m_look.muted,
            .maxLines = std::max(1, static_cast<int>(rect.height() / m_look.length(16)))});
}

void RatingDelegate::paintRating(Ink& ink, const QRectF& rect, const QModelIndex& index) const
{
    const bool isCurrent = m_table.currentIndex() == index;
    const bool isTyped = isCurrent && !m_table.typedText().isEmpty();
    const auto& ratings = static_cast<const RatingModel&>(*index.model());
    if (isTyped)
        ink.text(rect, m_table.typedText() + QStringLiteral("│"),
            {.style = TextStyle::Strong,
                .color = m_look.asText(m_look.blue),
                .align = Qt::AlignCenter});
    else if (ratings.stateAt(index).estimate)
        paintValue(ink, rect, index);
    else
        paintMissing(ink, rect);
    paintSpread(ink, rect, index);
    if (!isCurrent)
        return;
    ink.painter().setBrush(Qt::NoBrush);
    ink.painter().setPen(QPen(m_look.blue, (m_table.hasFocus() ? 2.5 : 1.0) * m_look.scale));
    ink.painter().drawRoundedRect(rect.adjusted(2, 2, -2, -2), 4.0, 4.0);
}

// Hatched, with a dash: never colour alone.
void RatingDelegate::paintMissing(Ink& ink, const QRectF& rect) const
{
    ink.painter().fillRect(rect.adjusted(3, 3, -3, -3), QBrush(m_look.greySoft, Qt::BDiagPattern));
    ink.text(rect, QStringLiteral("–"), {.color = m_look.muted, .align = Qt::AlignCenter});
}

void RatingDelegate::paintValue(Ink& ink, const QRectF& rect, const QModelIndex& index) const
{
    const auto& ratings = static_cast<const RatingModel&>(*index.model());
    const GroupEstimate estimate = *ratings.stateAt(index).estimate;
    const QString value = ratings.source().isMean() ? ratings.style().number(estimate.value, 1)
                                                    : ratingText(estimate.value, ratings.style());
    if (!estimate.low && !estimate.high) {
        ink.text(rect, value, {.style = TextStyle::Strong, .align = Qt::AlignCenter});
        return;
    }
    const double half = rect.height() / 2.0;
    ink.text(QRectF(rect.left(), rect.top() + 2.0, rect.width(), half), value,
        {.style = TextStyle::Strong, .align = Qt::AlignCenter});
    ink.text(QRectF(rect.left(), rect.top() + half - 1.0, rect.width(), half - 1.0),
        QStringLiteral("%1–%2").arg(
            ratingText(estimate.low.value_or(estimate.value), ratings.style()),
            ratingText(estimate.high.value_or(estimate.value), ratings.style())),
        {.style = TextStyle::Caption, .color = m_look.muted, .align = Qt::AlignCenter});
}

// A whisker as long as the standard deviation on the scale, below the value; thick and amber with
// end strokes where the raters disagree.
void RatingDelegate::paintSpread(Ink& ink, const QRectF& rect, const QModelIndex& index) const
{
    const auto& ratings = static_cast<const RatingModel&>(*index.model());
    const std::optional<double> sd = ratings.stateAt(index).sd;
    const Criterion* criterion = ratings.criterionAt(index);
    if (!sd || !criterion || ratings.source().isGroup()) // a group has low and high
        return;
    const double share = std::min(0.5, *sd / (criterion->high - criterion->low));
    const bool isDisputed = share >= disputed;
    const double reach = share * (rect.width() - 12.0);
    const QPointF centre(rect.center().x(), rect.bottom() - 4.5 * m_look.scale);
    QPainter& painter = ink.painter();
    painter.setPen(
        QPen(isDisputed ? m_look.amber : m_look.grey, (isDisputed ? 2.5 : 1.5) * m_look.scale));
    painter.drawLine(centre - QPointF(reach, 0), centre + QPointF(reach, 0));
    const QPointF stroke(0.0, 2.5 * m_look.scale);
    if (isDisputed)
        for (const double side : {-reach, reach})
            painter.drawLine(
                centre + QPointF(side, 0.0) - stroke, centre + QPointF(side, 0.0) + stroke);
}

void RatingDelegate::paintPerception(Ink& ink, const QRectF& rect, const QModelIndex& index) const
{
    const auto& ratings = static_cast<const RatingModel&>(*index.model());
    const Perception* perception = ratings.perceptionAt(index.row());
    if (!perception)
        return;
    const Interval& gap = perception->gap;
    const bool isUp = *gap.value >= 0.0;
    const bool isSure = gap.low && gap.high && (*gap.low > 0.0 || *gap.high < 0.0);
    const QColor colour = isUp ? m_look.amber : m_look.blue;
    ink.text(rect.adjusted(margin, 0, -margin - 14.0 * m_look.scale, 0), index.data().toString(),
        {.style = isSure ? TextStyle::Strong : TextStyle::Body,
            .align = Qt::AlignRight | Qt::AlignVCenter});
    paintTriangle(ink, {rect.right() - margin - 4.0 * m_look.scale, rect.center().y()},
        4.5 * m_look.scale, isUp ? Direction::Up : Direction::Down, colour,
        isSure ? Filling::Solid : Filling::Hollow);
}

} // namespace rundblick
