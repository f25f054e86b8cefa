// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/import/valuemodel.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rundblick {

ValueModel::ValueModel(NumberStyle style, QObject* parent)
    : QAbstractTableModel(parent)
    , m_style(std::move(style))
{
}

// An editor may be open: the rows stay where they are the same.
void ValueModel::show(const AnswerValues& values, const SurveyJob& job, bool isZeroOpen)
{
    std::vector<Row> rows;
    for (const auto& [number, count] : values.numbers)
        rows.push_back({m_style.locale().toString(number, 'g', 6), count, false, number, false});
    for (const auto& [word, count] : values.words) {
        const auto known = job.mapping.words.find(word);
        const bool isKnown = known != job.mapping.words.end();
        rows.push_back({toQt(word), count, true,
            isKnown ? parseNumber(known->second) : std::nullopt, isKnown && known->second.empty()});
    }
    if (values.empty > 0)
        rows.push_back({QString(), values.empty, false, {}, true});
    const bool areOthers = !std::ranges::equal(rows, m_rows, {}, &Row::answer, &Row::answer);
    if (areOthers)
        beginResetModel();
    m_scale = job.scale;
    m_zeroIsMissing = job.mapping.zeroIsMissing;
    m_isZeroOpen = isZeroOpen;
    m_rows = std::move(rows);
    if (areOthers)
        endResetModel();
    else if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, Number));
}

int ValueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ValueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 3;
}

bool ValueModel::isOnScale(double number) const
{
    if (!m_scale)
        return true;
    const double steps = (number - m_scale->low) / m_scale->step;
    return number >= m_scale->low && number <= m_scale->high
        && std::abs(steps - std::round(steps)) < 1e-9;
}

QString ValueModel::meaningOf(const Row& row) const
{
    if (m_isZeroOpen && !row.isWord && row.number == 0.0)
        return tr("answer the question");
    if (row.isNone || (row.number == 0.0 && m_zeroIsMissing && !row.isWord))
        return tr("not rated");
    if (!row.number)
        return row.isWord ? tr("left out; type its number") : QString();
    const QString number = m_style.locale().toString(*row.number, 'g', 6);
    return isOnScale(*row.number) ? number : tr("%1: left out, not on the scale").arg(number);
}

QVariant ValueModel::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            (index.column() == Count ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::EditRole && index.column() == Number)
        return row.number ? m_style.locale().toString(*row.number, 'g', 6) : QString();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Answer:
        return row.answer.isEmpty() ? tr("(nothing)") : row.answer;
    case Count:
        return m_style.number(static_cast<double>(row.count));
    default:
        return meaningOf(row);
    }
}

bool ValueModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role != Qt::EditRole || !row.isWord)
        return false;
    const QString text = value.toString().trimmed();
    const std::optional<double> number = m_style.parsed(text);
    if (!number && !text.isEmpty())
        return false;
    emit typed(row.answer, number ? toQt(formatNumber(*number)) : QString());
    return true;
}

QVariant ValueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    const std::array<QString, 3> heads{tr("Answer"), tr("How often"), tr("Taken as")};
    return heads[static_cast<std::size_t>(section)];
}

Qt::ItemFlags ValueModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    const bool isWord = m_rows[static_cast<std::size_t>(index.row())].isWord;
    return isWord && index.column() == Number ? plain | Qt::ItemIsEditable : plain;
}

} // namespace rundblick
