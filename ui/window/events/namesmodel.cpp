// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/events/namesmodel.h"

#include "core/base/text.h"
#include "ui/paint/look.h"
#include "ui/support/strings.h"

#include <QLocale>

namespace rundblick {

NamesModel::NamesModel(const Workshop& workshop, const Look& look, QObject* parent)
    : QAbstractTableModel(parent)
    , m_look(look)
{
    for (const auto& [id, touchpoint] : workshop.all<Touchpoint>())
        m_known.insert(touchpoint.name);
}

void NamesModel::setNames(std::vector<MetTouchpoint> names)
{
    beginResetModel();
    m_names.clear();
    for (MetTouchpoint& met : names)
        m_names.push_back({std::move(met.name), met.journeys});
    endResetModel();
}

// Beside what is left out already.
void NamesModel::leaveOut(const std::vector<std::string>& names)
{
    m_leftOut.insert(names.begin(), names.end());
}

// The newest stands first: it counts before those that were there.
void NamesModel::addPattern(const std::string& pattern, const std::string& name)
{
    beginInsertRows({}, 0, 0);
    m_patterns.insert(m_patterns.begin(), {pattern, 0.0});
    m_renamed[pattern] = name;
    endInsertRows();
    emit rulesChanged();
}

bool NamesModel::isPattern(const QModelIndex& index) const
{
    return index.isValid() && static_cast<std::size_t>(index.row()) < m_patterns.size();
}

void NamesModel::removePattern(const QModelIndex& index)
{
    if (!isPattern(index))
        return;
    beginRemoveRows({}, index.row(), index.row());
    m_renamed.erase(rowAt(index).name);
    m_leftOut.erase(rowAt(index).name);
    m_patterns.erase(m_patterns.begin() + index.row());
    endRemoveRows();
    emit rulesChanged();
}

// Single names count before patterns.
void NamesModel::putInto(CleaningRules& rules) const
{
    rules.mappings.clear();
    rules.leftOut.assign(m_leftOut.begin(), m_leftOut.end());
    for (const std::vector<Row>* rows : {&m_names, &m_patterns})
        for (const Row& row : *rows)
            if (const auto found = m_renamed.find(row.name); found != m_renamed.end())
                rules.mappings.push_back({row.name, found->second});
}

int NamesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_patterns.size() + m_names.size());
}

int NamesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const NamesModel::Row& NamesModel::rowAt(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return row < m_patterns.size() ? m_patterns[row] : m_names[row - m_patterns.size()];
}

// What becomes of a single name.
std::string NamesModel::newName(const std::string& name) const
{
    CleaningRules rules;
    putInto(rules);
    return cleanedName(name, rules);
}

QString NamesModel::becomes(const Row& row) const
{
    const auto found = m_renamed.find(row.name);
    return found == m_renamed.end() ? QString() : toQt(found->second);
}

QString NamesModel::stateOf(const QModelIndex& index) const
{
    const std::string name
        = isPattern(index) ? toStd(becomes(rowAt(index))) : newName(rowAt(index).name);
    if (name.empty() || m_leftOut.contains(rowAt(index).name))
        return tr("left out");
    return m_known.contains(name) ? tr("in the workshop") : tr("new");
}

QString NamesModel::shown(const QModelIndex& index) const
{
    const Row& row = rowAt(index);
    switch (index.column()) {
    case Name:
        return toQt(row.name);
    case Journeys:
        return isPattern(index) ? QString() : QLocale().toString(row.journeys, 'f', 0);
    case Becomes:
        return isRenamed(index) ? becomes(row) : toQt(newName(row.name));
    default:
        return stateOf(index);
    }
}

bool NamesModel::isRenamed(const QModelIndex& index) const
{
    return m_renamed.contains(rowAt(index).name);
}

QVariant NamesModel::data(const QModelIndex& index, int role) const
{
    switch (role) {
    case Qt::EditRole:
        return becomes(rowAt(index));
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return shown(index);
    case Qt::ForegroundRole:
        return index.column() == Becomes && !isRenamed(index) ? QVariant(m_look.muted) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            (index.column() == Journeys ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::CheckStateRole:
        if (index.column() == Name)
            return m_leftOut.contains(rowAt(index).name) ? Qt::Unchecked : Qt::Checked;
        return {};
    default:
        return {};
    }
}

bool NamesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const std::string name = rowAt(index).name;
    if (role == Qt::CheckStateRole && index.column() == Name) {
        if (value.toInt() == Qt::Checked)
            m_leftOut.erase(name);
        else
            m_leftOut.insert(name);
    } else if (role == Qt::EditRole && index.column() == Becomes) {
        const QString text = value.toString().simplified();
        if (text == becomes(rowAt(index)) || (text.isEmpty() && isPattern(index)))
            return false;
        if (text.isEmpty())
            m_renamed.erase(name);
        else
            m_renamed[name] = shortened(toStd(text), longestName);
    } else {
        return false;
    }
    emit dataChanged(this->index(0, 0), this->index(rowCount() - 1, ColumnCount - 1));
    emit rulesChanged();
    return true;
}

Qt::ItemFlags NamesModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    flags.setFlag(Qt::ItemIsUserCheckable, index.column() == Name);
    flags.setFlag(Qt::ItemIsEditable, index.column() == Becomes);
    return flags;
}

QVariant NamesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return static_cast<int>(
            (section == Journeys ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString heads[ColumnCount]
        = {tr("In the file"), tr("Becomes"), tr("Touchpoint"), tr("Journeys")};
    return heads[section];
}

} // namespace rundblick
