// SPDX-License-Identifier: GPL-3.0-or-later

// The part of RatingModel that says what stands in the table, for the eye and for screen readers.

#include "ui/paint/words/words.h"
#include "ui/panels/ratings/ratingmodel.h"
#include "ui/panels/ratings/ratingtext.h"
#include "ui/session/session.h"
#include "ui/support/numbersource.h"

namespace rundblick {

int RatingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_grid.rows.size());
}

int RatingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : perceptionColumn() + 1;
}

QVariant RatingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::AccessibleTextRole)
        return spokenText(index);
    if (role == Qt::ToolTipRole)
        return toolTip(index);
    if (role == numberRole) {
        const auto number = numberAt(index);
        return number ? QVariant::fromValue(*number) : QVariant();
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (index.column() < firstCell)
        return nameAt(index);
    if (index.column() < perceptionColumn())
        return cellText(index);
    const Perception* perception = perceptionAt(index.row());
    return perception ? m_style.signedNumber(*perception->gap.value) : QString();
}

QString RatingModel::nameAt(const QModelIndex& index) const
{
    const GridRow& row = rowAt(index.row());
    if (row.isHead())
        return index.column() > 0 ? QString()
            : row.phase.empty()   ? tr("In no phase")
                                  : toQt(row.phase);
    if (index.column() == nameColumn) {
        const Touchpoint* touchpoint = m_session.workshop().find(row.touchpoint);
        return touchpoint ? toQt(touchpoint->name) : QString();
    }
    const Criterion* criterion = m_session.workshop().find(row.criterion);
    return criterion ? toQt(criterion->name) : QString();
}

QString RatingModel::cellText(const QModelIndex& index) const
{
    const CellState state = stateAt(index);
    if (!state.estimate)
        return {};
    return m_source.isMean() ? m_style.number(state.estimate->value, 1)
                             : ratingText(*state.estimate, m_style);
}

// Where the number of a cell comes from; none where none stands there.
std::optional<QuantityAt> RatingModel::numberAt(const QModelIndex& index) const
{
    if (index.column() == perceptionColumn() && perceptionAt(index.row()))
        return QuantityAt{
            .quantity = Quantity::Perception, .touchpoint = rowAt(index.row()).touchpoint};
    const std::optional<Cell> cell = cellAt(index);
    if (!cell || !stateAt(index).estimate)
        return {};
    QuantityAt at{.quantity = Quantity::GroupRating,
        .touchpoint = cell->touchpoint,
        .brand = cell->brand,
        .criterion = cell->criterion};
    if (m_source.rater) {
        at.quantity = Quantity::Rating;
        at.rater = *m_source.rater;
    } else if (m_source.voice) {
        at.quantity = Quantity::MeanRating;
        at.index = static_cast<std::size_t>(*m_source.voice);
    }
    return at;
}

// "Website, Trust, Veloria: 4".
QString RatingModel::spokenText(const QModelIndex& index) const
{
    const GridRow& row = rowAt(index.row());
    const QString text = index.data(Qt::DisplayRole).toString();
    if (row.isHead() || index.column() < firstCell)
        return text;
    const QString place = QStringList{index.siblingAtColumn(nameColumn).data().toString(),
        index.siblingAtColumn(criterionColumn).data().toString(), columnName(index.column())}
                              .join(QStringLiteral(", "));
    if (!cellAt(index) && index.column() < perceptionColumn())
        return tr("%1: not asked").arg(place);
    return text.isEmpty() ? tr("%1: not rated").arg(place)
                          : QStringLiteral("%1: %2").arg(place, text);
}

QString RatingModel::toolTip(const QModelIndex& index) const
{
    if (index.column() == perceptionColumn()) {
        const Perception* gap = perceptionAt(index.row());
        if (!gap || !gap->team || !gap->customer)
            return {};
        return tr("The team sees the own brand at %1 points of 100, the customers at %2.")
            .arg(m_style.number(*gap->team), m_style.number(*gap->customer));
    }
    const Criterion* criterion = criterionAt(index);
    if (!criterion)
        return index.column() < firstCell ? nameAt(index) : QString();
    QStringList lines{tr("%1: %2").arg(toQt(criterion->name), scaleText(*criterion, m_style))};
    const CellState state = stateAt(index);
    if (state.n > 0 && m_source.isGroup())
        lines += tr("%n persons have rated here; their ratings win over the group value.", nullptr,
            static_cast<int>(state.n));
    else if (state.n > 0)
        lines += tr("%n have rated here.", nullptr, static_cast<int>(state.n));
    if (state.sd)
        lines += tr("They differ by %1 on average.").arg(m_style.number(*state.sd, 1));
    return lines.join(u'\n');
}

QString RatingModel::columnName(int section) const
{
    if (section == nameColumn)
        return tr("Touchpoint");
    if (section == criterionColumn)
        return tr("Criterion");
    if (section == perceptionColumn())
        return tr("Team − customers");
    const Id<Brand> id = m_grid.columns[static_cast<std::size_t>(section - firstCell)];
    const Brand* brand = m_session.workshop().find(id);
    return brand ? toQt(brand->name) : tr("Touchpoint itself");
}

QVariant RatingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (role == Qt::ToolTipRole && section == perceptionColumn())
        return tr("How much better the team rates the own brand than the customers do, in points "
                  "of 100. Filled: the 95 % interval excludes 0.");
    return role == Qt::DisplayRole ? QVariant(columnName(section)) : QVariant();
}

bool RatingModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Criterion* criterion = criterionAt(index);
    if (role != Qt::EditRole || !criterion)
        return false;
    const auto read = ratingFromText(value.toString(), m_style);
    if (read && (!read->estimate || isOnScale(*criterion, *read->estimate, m_source.isGroup())))
        return rate(index, read->estimate);
    emit refused(tr("“%1” is not on the scale of “%2”: %3.")
                     .arg(value.toString(), toQt(criterion->name), scaleText(*criterion, m_style)));
    return false;
}

Qt::ItemFlags RatingModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (rowAt(index.row()).isHead())
        return Qt::ItemIsEnabled;
    const bool isEditable = cellAt(index) && !m_source.isMean();
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return isEditable ? flags | Qt::ItemIsEditable : flags;
}

} // namespace rundblick
