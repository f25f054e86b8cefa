// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/import/problemmodel.h"

#include "ui/panels/import/importwords.h"

#include <array>

namespace rundblick {

ProblemModel::ProblemModel(NumberStyle style, QObject* parent)
    : QAbstractTableModel(parent)
    , m_style(std::move(style))
{
}

void ProblemModel::show(const std::vector<Error>& problems)
{
    beginResetModel();
    m_lines.clear();
    for (const Error& problem : problems) {
        const MessageValue* row = problem.find("row");
        const MessageValue* column = problem.find("column");
        m_lines.push_back({row ? std::get<std::int64_t>(*row) : 0,
            column ? toQt(std::get<std::string>(*column)) : QString(), reasonOf(problem, m_style)});
    }
    endResetModel();
}

int ProblemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ProblemModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant ProblemModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Row:
        return line.row;
    case Name:
        return line.column;
    default:
        return line.reason;
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    const std::array<QString, 3> heads{tr("Row"), tr("Column"), tr("Why it is left out")};
    return heads[static_cast<std::size_t>(section)];
}

} // namespace rundblick
