// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/merge/mergemodel.h"

#include <QFont>

#include <algorithm>

namespace rundblick {

MergeModel::MergeModel(NumberStyle style, QObject* parent)
    : QAbstractTableModel(parent)
    , m_style(std::move(style))
{
}

void MergeModel::show(const std::vector<Conflict>& conflicts, bool hasBase)
{
    std::vector<ConflictWords> words;
    words.reserve(conflicts.size());
    for (const Conflict& conflict : conflicts)
        words.push_back(wordsOf(conflict, m_style, hasBase));
    const bool areTheSame
        = std::ranges::equal(conflicts, m_conflicts, {}, &Conflict::key, &Conflict::key);
    if (!areTheSame)
        beginResetModel();
    m_conflicts = conflicts;
    m_words = std::move(words);
    if (!areTheSame)
        endResetModel();
    else if (!m_conflicts.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int MergeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_conflicts.size());
}

int MergeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Theirs + 1;
}

// A side that can be chosen.
bool MergeModel::isOpen(const QModelIndex& index) const
{
    return index.column() >= Ours && m_conflicts[static_cast<std::size_t>(index.row())].isOpen;
}

bool MergeModel::isChosen(const QModelIndex& index) const
{
    const Choice choice = m_conflicts[static_cast<std::size_t>(index.row())].choice;
    const bool isTheirs = choice == Choice::Theirs || choice == Choice::Rename;
    return isTheirs == (index.column() == Theirs);
}

QString MergeModel::textAt(const QModelIndex& index) const
{
    const ConflictWords& words = wordsAt(index.row());
    switch (index.column()) {
    case Name:
        return words.name.isEmpty() ? words.record : words.name;
    case Field:
        return words.field.isEmpty() ? words.record : tr("%1: %2").arg(words.record, words.field);
    case Base:
        return words.base;
    case Ours:
        return words.ours;
    default:
        return words.theirs;
    }
}

QString MergeModel::explanationAt(const QModelIndex& index) const
{
    const QString text = textAt(index);
    if (index.column() < Ours)
        return text;
    const QString side = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    return isOpen(index) && isChosen(index) ? tr("%1, chosen: %2").arg(side, text)
                                            : tr("%1: %2").arg(side, text);
}

QVariant MergeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index).replace(QLatin1Char('\n'), QLatin1Char(' '));
    case Qt::ToolTipRole:
        return textAt(index);
    case Qt::AccessibleTextRole:
        return explanationAt(index);
    case Qt::CheckStateRole:
        return isOpen(index) ? QVariant(isChosen(index) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::FontRole:
        if (isOpen(index) && isChosen(index)) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    default:
        return {};
    }
}

bool MergeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !isOpen(index))
        return false;
    // One of the two always holds: taking one back chooses the other.
    const bool isTheirs = (index.column() == Theirs) == (value.toInt() == Qt::Checked);
    Conflict& conflict = m_conflicts[static_cast<std::size_t>(index.row())];
    const bool isName = conflict.kind == ConflictKind::SameName;
    const Choice ours = isName ? Choice::Join : Choice::Ours;
    const Choice theirs = isName ? Choice::Rename : Choice::Theirs;
    conflict.choice = isTheirs ? theirs : ours; // at once, also where it comes to nothing
    emit dataChanged(index.siblingAtColumn(Ours), index.siblingAtColumn(Theirs));
    emit chosen(ConflictKey(conflict.key), Choice(conflict.choice));
    return true;
}

QVariant MergeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Where"), tr("What"), tr("Before"), tr("Here"), tr("In the copy")};
    return names[section];
}

Qt::ItemFlags MergeModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && isOpen(index) ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace rundblick
