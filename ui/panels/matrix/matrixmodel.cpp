// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/matrix/matrixmodel.h"

#include "ui/paint/matrix/matrixcells.h"
#include "ui/support/numbersource.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace rundblick {
namespace {

// Largest first in descending order: strength, tendency, parity, open, tendency down, deficit.
int rank(GapMark mark)
{
    switch (mark) {
    case GapMark::Deficit:
        return 0;
    case GapMark::TendsDeficit:
        return 1;
    case GapMark::Open:
        return 2;
    case GapMark::Parity:
        return 3;
    case GapMark::TendsStrength:
        return 4;
    case GapMark::Strength:
        return 5;
    case GapMark::None:
        break;
    }
    return 6;
}

// What a row is sorted by; rows without a value stand at the end in both directions.
std::optional<double> sortKey(const MatrixModel& model, const MatrixRow& row, int column)
{
    switch (model.kindOf(column)) {
    case MatrixModel::Kind::Score:
        return row.scores[model.brandOf(column)].value;
    case MatrixModel::Kind::Gap:
        return row.gap.interval.value;
    case MatrixModel::Kind::Verdict:
        return row.mark == GapMark::None ? std::nullopt : std::optional<double>(rank(row.mark));
    case MatrixModel::Kind::Certainty:
        return row.ahead;
    case MatrixModel::Kind::Importance:
        return row.impact;
    case MatrixModel::Kind::Name:
        break;
    }
    return {};
}

} // namespace

MatrixModel::MatrixModel(NumberStyle style, QObject* parent)
    : TouchpointModel(parent)
    , m_style(std::move(style))
{
}

void MatrixModel::setFigure(MatrixFigure figure)
{
    const bool sameShape = figure.rows.size() == m_figure.rows.size()
        && figure.brands.size() == m_figure.brands.size() && figure.hasDraws == m_figure.hasDraws;
    if (!sameShape) {
        beginResetModel();
        m_figure = std::move(figure);
        arrange();
        endResetModel();
        return;
    }
    emit layoutAboutToBeChanged();
    m_figure = std::move(figure);
    arrange();
    emit layoutChanged();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

MatrixModel::Kind MatrixModel::kindOf(int column) const
{
    const int brands = static_cast<int>(m_figure.brands.size());
    if (column == 0)
        return Kind::Name;
    if (column <= brands)
        return Kind::Score;
    if (column == brands + 1)
        return Kind::Gap;
    if (column == brands + 2)
        return Kind::Verdict;
    return column == brands + 3 ? Kind::Importance : Kind::Certainty;
}

int MatrixModel::columnOf(Kind kind) const
{
    for (int column = 0; column < columnCount(); ++column)
        if (kindOf(column) == kind)
            return column;
    return -1;
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int MatrixModel::columnCount(const QModelIndex& parent) const
{
    const int others = m_figure.hasDraws ? 5 : 4;
    return parent.isValid() ? 0 : static_cast<int>(m_figure.brands.size()) + others;
}

QString MatrixModel::textOf(const MatrixRow& row, int column) const
{
    switch (kindOf(column)) {
    case Kind::Name:
        return toQt(row.name);
    case Kind::Score: {
        const auto& value = row.scores[brandOf(column)].value;
        return value ? m_style.number(*value) : QString();
    }
    case Kind::Gap:
        return row.gap.interval.value ? m_style.signedNumber(*row.gap.interval.value) : QString();
    case Kind::Verdict:
        return nameOf(row.mark);
    case Kind::Certainty:
        return row.ahead ? m_style.percent(*row.ahead) : QString();
    case Kind::Importance:
        break;
    }
    return row.impact ? m_style.percent(*row.impact, 1) : QString();
}

QuantityAt MatrixModel::numberOf(const MatrixRow& row, int column) const
{
    QuantityAt number{Quantity::CoverVerdict, row.touchpoint, {}, {}, {}, 0};
    switch (kindOf(column)) {
    case Kind::Score:
        number.quantity = Quantity::PerformanceValue;
        number.brand = m_figure.brands[brandOf(column)].id;
        break;
    case Kind::Gap:
    case Kind::Verdict:
        number.quantity = Quantity::Gap;
        break;
    case Kind::Certainty:
        number.quantity = Quantity::ProbabilityStrength;
        break;
    case Kind::Importance:
        number.quantity = Quantity::Impact;
        break;
    case Kind::Name:
        break;
    }
    return number;
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const MatrixRow& row = rowAt(index.row());
    if (role == Qt::DisplayRole)
        return textOf(row, index.column());
    if (role == Qt::ToolTipRole)
        return QStringList{
            explanationOf(m_figure, row, m_style), uncertaintyOf(m_figure, row, m_style)}
            .join(u'\n')
            .trimmed();
    if (role == numberRole)
        return QVariant::fromValue(numberOf(row, index.column()));
    return {};
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && kindOf(section) == Kind::Certainty)
        return tr("Share of the draws in which the own brand is ahead of the benchmark.\nFilled: "
                  "at least 90 % one way; hollow: at least 70 %.");
    if (role != Qt::DisplayRole)
        return {};
    switch (kindOf(section)) {
    case Kind::Name:
        return tr("Touchpoint");
    case Kind::Score:
        return toQt(m_figure.brands[brandOf(section)].name);
    case Kind::Gap:
        return tr("Gap");
    case Kind::Verdict:
        return tr("Verdict");
    case Kind::Certainty:
        return tr("ahead");
    case Kind::Importance:
        break;
    }
    return tr("Importance");
}

void MatrixModel::sort(int column, Qt::SortOrder order)
{
    emit layoutAboutToBeChanged();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    emit layoutChanged();
}

void MatrixModel::arrange()
{
    m_order.resize(m_figure.rows.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    if (m_sortColumn < 0 || m_sortColumn >= columnCount())
        return;
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    if (kindOf(m_sortColumn) == Kind::Name) {
        QCollator collator(m_style.locale());
        std::ranges::stable_sort(m_order, [&](std::size_t a, std::size_t b) {
            const auto compared
                = collator.compare(toQt(m_figure.rows[a].name), toQt(m_figure.rows[b].name));
            return descending ? compared > 0 : compared < 0;
        });
        return;
    }
    std::ranges::stable_sort(m_order, {}, [&](std::size_t r) {
        const auto key = sortKey(*this, m_figure.rows[r], m_sortColumn);
        return std::pair(!key, descending ? -key.value_or(0.0) : key.value_or(0.0));
    });
}

} // namespace rundblick
