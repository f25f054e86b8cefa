// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/import/questionmodel.h"

#include "ui/support/strings.h"

#include <array>

namespace rundblick {
namespace {

constexpr std::string Rated::*names[] = {&Rated::touchpoint, &Rated::brand, &Rated::criterion};

} // namespace

QuestionModel::QuestionModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void QuestionModel::show(const std::vector<std::string>& titles, const Mapping& mapping)
{
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < mapping.columns.size(); ++i)
        if (mapping.columns[i].role == ColumnRole::Answer)
            columns.push_back(i);
    const bool isOther = columns != m_columns || titles != m_titles;
    if (isOther)
        beginResetModel();
    m_titles = titles;
    m_mapping = mapping;
    m_columns = std::move(columns);
    if (isOther)
        endResetModel();
    else if (!m_columns.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, Criterion));
}

int QuestionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

int QuestionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 4;
}

const std::string& QuestionModel::nameAt(const QModelIndex& index) const
{
    const std::size_t column = m_columns[static_cast<std::size_t>(index.row())];
    return m_mapping.columns[column].rated.*names[index.column() - Touchpoint];
}

QVariant QuestionModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    const std::size_t column = m_columns[static_cast<std::size_t>(index.row())];
    if (index.column() == Question)
        return m_titles[column].empty() ? tr("Column %1").arg(column + 1) : toQt(m_titles[column]);
    const std::string& name = nameAt(index);
    if (!name.empty() || role == Qt::EditRole)
        return toQt(name);
    const std::string& everywhere = m_mapping.everywhere.*names[index.column() - Touchpoint];
    return everywhere.empty() ? QStringLiteral("–") : tr("(%1)").arg(toQt(everywhere));
}

bool QuestionModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() == Question)
        return false;
    const std::size_t column = m_columns[static_cast<std::size_t>(index.row())];
    Rated rated = m_mapping.columns[column].rated;
    rated.*names[index.column() - Touchpoint] = toStd(value.toString().trimmed());
    emit typed(static_cast<int>(column), rated);
    return true;
}

QVariant QuestionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    const std::array<QString, 4> heads{
        tr("Question"), tr("Touchpoint"), tr("Brand"), tr("Criterion")};
    return heads[static_cast<std::size_t>(section)];
}

Qt::ItemFlags QuestionModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.column() == Question ? plain : plain | Qt::ItemIsEditable;
}

} // namespace rundblick
