// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/matrix/wavesmodel.h"

#include "ui/paint/look.h"
#include "ui/paint/waves/wavewords.h"
#include "ui/support/numbersource.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace rundblick {
namespace {

// Filled where it is proven, hollow where it is likely.
QString signOf(WaveVerdict verdict)
{
    switch (verdict) {
    case WaveVerdict::Better:
        return QStringLiteral("▲");
    case WaveVerdict::Worse:
        return QStringLiteral("▼");
    case WaveVerdict::TendsBetter:
        return QStringLiteral("△");
    case WaveVerdict::TendsWorse:
        return QStringLiteral("▽");
    case WaveVerdict::Unchanged:
        return QStringLiteral("=");
    case WaveVerdict::Open:
        break;
    }
    return QStringLiteral("·");
}

} // namespace

WavesModel::WavesModel(NumberStyle style, const Look& look, QObject* parent)
    : TouchpointModel(parent)
    , m_style(std::move(style))
    , m_look(look)
{
}

void WavesModel::setComparison(const Workshop& workshop, WaveComparison comparison, Id<Brand> brand)
{
    beginResetModel();
    m_waves.clear();
    m_names.clear();
    for (const Id<Wave> wave : comparison.waves)
        m_waves.push_back(workshop.find(wave) ? toQt(workshop.find(wave)->name) : QString());
    m_rows = std::move(comparison.rows);
    std::erase_if(m_rows,
        [&](const WaveRow& row) { return row.brand != brand || !workshop.find(row.touchpoint); });
    for (const WaveRow& row : m_rows)
        m_names.push_back(toQt(workshop.find(row.touchpoint)->name));
    arrange();
    endResetModel();
}

std::optional<std::size_t> WavesModel::waveOf(int column) const
{
    if (column < 1)
        return {};
    return static_cast<std::size_t>(column / 2);
}

int WavesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

// The name, the first wave, and two columns for each further one.
int WavesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_waves.empty() ? 0 : static_cast<int>(2 * m_waves.size());
}

QString WavesModel::changeText(const WaveChange& change) const
{
    if (!change.interval.value)
        return QStringLiteral("–");
    return signOf(change.verdict) + QLatin1Char(' ')
        + m_style.signedNumber(*change.interval.value, 1);
}

QString WavesModel::textAt(const QModelIndex& index) const
{
    const auto wave = waveOf(index.column());
    if (!wave)
        return nameAt(index.row());
    const WaveRow& row = rowAt(index.row());
    if (isChange(index.column()))
        return changeText(row.changes[*wave]);
    const std::optional<double>& value = row.values[*wave].value;
    return value ? m_style.number(*value) : QStringLiteral("–");
}

QString WavesModel::explanationAt(const QModelIndex& index) const
{
    const auto wave = waveOf(index.column());
    if (!wave)
        return nameAt(index.row());
    const WaveRow& row = rowAt(index.row());
    const WaveValue& value = row.values[*wave];
    if (!isChange(index.column()))
        return tr("%1: %2, n = %3").arg(m_waves[*wave], textAt(index)).arg(value.n);
    const WaveChange& change = row.changes[*wave];
    if (!change.interval.value)
        return testOf(change, m_style);
    return tr("From %1 to %2: %3").arg(m_waves[*wave - 1], m_waves[*wave], nameOf(change.verdict))
        + QStringLiteral(" · ") + testOf(change, m_style);
}

std::optional<double> WavesModel::numberAt(const WaveRow& row, int column) const
{
    const auto wave = waveOf(column);
    if (!wave)
        return {};
    return isChange(column) ? row.changes[*wave].interval.value : row.values[*wave].value;
}

QVariant WavesModel::sourceAt(const QModelIndex& index) const
{
    const WaveRow& row = rowAt(index.row());
    if (!numberAt(row, index.column()))
        return {};
    return QVariant::fromValue(QuantityAt{
        .quantity = isChange(index.column()) ? Quantity::WaveChange : Quantity::WaveValue,
        .touchpoint = row.touchpoint,
        .brand = row.brand,
        .index = *waveOf(index.column())});
}

QVariant WavesModel::colourAt(const QModelIndex& index) const
{
    const auto wave = waveOf(index.column());
    if (!wave || !isChange(index.column()))
        return {};
    switch (rowAt(index.row()).changes[*wave].verdict) {
    case WaveVerdict::Better:
    case WaveVerdict::TendsBetter:
        return m_look.asText(m_look.teal);
    case WaveVerdict::Worse:
    case WaveVerdict::TendsWorse:
        return m_look.asText(m_look.vermilion);
    default:
        return m_look.asText(m_look.muted);
    }
}

QVariant WavesModel::data(const QModelIndex& index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index);
    case Qt::ToolTipRole:
        return explanationAt(index);
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? textAt(index) : textAt(index) + u", " + explanationAt(index);
    case numberRole:
        return sourceAt(index);
    case Qt::ForegroundRole:
        return colourAt(index);
    case Qt::FontRole: {
        const auto wave = waveOf(index.column());
        const bool isProven = wave && isChange(index.column())
            && (rowAt(index.row()).changes[*wave].verdict == WaveVerdict::Better
                || rowAt(index.row()).changes[*wave].verdict == WaveVerdict::Worse);
        return m_look.font(isProven ? TextStyle::Strong : TextStyle::Body);
    }
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            (index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant WavesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const auto wave = waveOf(section);
    if (!wave)
        return tr("Touchpoint");
    return isChange(section) ? tr("Change") : m_waves[*wave];
}

void WavesModel::sort(int column, Qt::SortOrder order)
{
    emit layoutAboutToBeChanged();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    emit layoutChanged();
}

void WavesModel::arrange()
{
    m_order.resize(m_rows.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    if (m_sortColumn < 0 || m_sortColumn >= columnCount())
        return;
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    if (m_sortColumn == 0) {
        const QCollator collator(m_style.locale());
        std::ranges::stable_sort(m_order, [&](std::size_t a, std::size_t b) {
            const int compared = collator.compare(m_names[a], m_names[b]);
            return descending ? compared > 0 : compared < 0;
        });
        return;
    }
    std::ranges::stable_sort(m_order, {}, [&](std::size_t place) {
        const auto number = numberAt(m_rows[place], m_sortColumn);
        return std::pair(!number, descending ? -number.value_or(0.0) : number.value_or(0.0));
    });
}

} // namespace rundblick
