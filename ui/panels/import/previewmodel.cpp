// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/import/previewmodel.h"

#include "ui/paint/look.h"
#include "ui/panels/import/importwords.h"
#include "ui/support/strings.h"

#include <algorithm>

namespace rundblick {

PreviewModel::PreviewModel(const Look& look, QObject* parent)
    : QAbstractTableModel(parent)
    , m_look(look)
{
}

void PreviewModel::show(
    const TableStart& start, const std::vector<std::string>& titles, bool withHeader)
{
    beginResetModel();
    m_start = start;
    m_titles = titles;
    const auto header = static_cast<std::size_t>(start.source.dialect.headerRows);
    m_hidden = withHeader ? 0 : std::min(header, start.rows.size());
    m_meanings.clear();
    endResetModel();
}

void PreviewModel::showMeanings(const std::vector<ColumnMeaning>& meanings)
{
    m_meanings = meanings;
    if (columnCount() > 0)
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString PreviewModel::titleOf(int column) const
{
    const std::string& title = m_titles[static_cast<std::size_t>(column)];
    return title.empty() ? tr("Column %1").arg(column + 1) : toQt(title);
}

const ColumnMeaning& PreviewModel::meaningOf(int column) const
{
    static const ColumnMeaning none;
    const auto at = static_cast<std::size_t>(column);
    return at < m_meanings.size() ? m_meanings[at] : none;
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_start.rows.size() - m_hidden);
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    const std::size_t row = fileRow(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    const bool isHeader
        = m_hidden == 0 && static_cast<int>(row) < m_start.source.dialect.headerRows;
    const bool isLeftOut
        = !m_meanings.empty() && meaningOf(index.column()).role == ColumnRole::Ignored;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        const auto& cells = m_start.rows[row];
        const QString text = column < cells.size() ? toQt(cells[column]) : QString();
        return role == Qt::DisplayRole ? text.simplified() : text;
    }
    case Qt::FontRole:
        return m_look.font(isHeader ? TextStyle::Strong : TextStyle::Body);
    case Qt::BackgroundRole:
        return isHeader ? QVariant(m_look.blueSoft) : QVariant();
    case Qt::ForegroundRole:
        return isLeftOut ? QVariant(m_look.muted) : QVariant();
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole
            ? QVariant(QString::number(m_start.rowNumbers[fileRow(section)]))
            : QVariant();
    if (role == Qt::DisplayRole)
        return titleOf(section);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return m_meanings.empty() ? titleOf(section)
                                  : tr("%1: %2").arg(titleOf(section), textOf(meaningOf(section)));
    return {};
}

} // namespace rundblick
