// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/mix/mixmodel.h"

#include "ui/paint/words/mixwords.h"
#include "ui/support/numbersource.h"

#include <QCollator>

#include <algorithm>

namespace rundblick {
namespace {

Quantity quantityOf(const MixRow& row, int column, bool isRobust)
{
    switch (column) {
    case MixModel::Name:
        return Quantity::CoverVerdict;
    case MixModel::Today:
        return Quantity::Spend;
    case MixModel::Sure:
        return row.probability ? Quantity::ProbabilityAction : Quantity::RecommendedSpend;
    default:
        return isRobust && row.robust ? Quantity::RobustSpend : Quantity::RecommendedSpend;
    }
}

} // namespace

MixModel::MixModel(NumberStyle style, QObject* parent)
    : TouchpointModel(parent)
    , m_style(std::move(style))
{
}

void MixModel::setFigure(MixFigure figure)
{
    const bool sameShape = figure.rows.size() == m_figure.rows.size();
    sameShape ? emit layoutAboutToBeChanged() : beginResetModel();
    m_figure = std::move(figure);
    arrange();
    sameShape ? emit layoutChanged() : endResetModel();
}

int MixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figure.rows.size());
}

int MixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MixModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const MixRow& row = rowAt(index.row());
    if (role == Qt::ToolTipRole)
        return QString(toQt(row.name) + u'\n' + whyOf(row, m_style)).trimmed();
    if (role == numberRole)
        return QVariant::fromValue(
            QuantityAt{.quantity = quantityOf(row, index.column(), m_figure.isRobust),
                .touchpoint = row.touchpoint});
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return toQt(row.name);
    case Bars:
        return tr("from %1 to %2").arg(m_style.amount(row.from), m_style.amount(row.to));
    case Today:
        return m_style.number(row.from);
    case Recommended:
        return row.isSteered && !row.action ? QStringLiteral("–") : m_style.number(row.to);
    case Advice:
        return adviceOf(row);
    default:
        return row.probability ? m_style.percent(*row.probability) : QString();
    }
}

QVariant MixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Name:
        return tr("Touchpoint");
    case Bars:
        return tr("in %1").arg(m_style.currency());
    case Today:
        return tr("today");
    case Recommended:
        return m_figure.isRobust ? tr("robust") : tr("recommended");
    case Advice:
        return tr("action");
    default:
        return tr("sure");
    }
}

void MixModel::sort(int column, Qt::SortOrder order)
{
    emit layoutAboutToBeChanged();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    emit layoutChanged();
}

void MixModel::arrange()
{
    if (m_sortColumn < 0)
        return;
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    if (m_sortColumn == Name) {
        const QCollator collator(m_style.locale());
        std::ranges::stable_sort(m_figure.rows, [&](const MixRow& a, const MixRow& b) {
            const int compared = collator.compare(toQt(a.name), toQt(b.name));
            return descending ? compared > 0 : compared < 0;
        });
        return;
    }
    std::ranges::stable_sort(m_figure.rows, {}, [&](const MixRow& row) {
        const double key = m_sortColumn == Today ? row.from
            : m_sortColumn == Recommended        ? row.to
            : m_sortColumn == Bars               ? row.to - row.from
            : m_sortColumn == Sure               ? row.probability.value_or(-1.0)
            : row.action                         ? double(*row.action)
                                                 : 9.0;
        return std::pair(!row.action, descending ? -key : key);
    });
}

} // namespace rundblick
