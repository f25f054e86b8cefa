// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/mix/budgetmodel.h"

#include "ui/paint/look.h"
#include "ui/panels/mix/budgettext.h"
#include "ui/session/session.h"
#include "ui/support/messages.h"
#include "ui/support/numbersource.h"

#include <algorithm>

namespace rundblick {
namespace {

std::vector<Id<Touchpoint>> shortList(const Workshop& workshop)
{
    std::vector<Id<Touchpoint>> ids;
    for (const Touchpoint* touchpoint : ratedTouchpoints(workshop))
        ids.push_back(touchpoint->id);
    return ids;
}

// Yes, no and locks are no numbers.
QVariant numberAt(Id<Touchpoint> touchpoint, std::optional<BudgetColumn> column)
{
    const std::pair<BudgetColumn, Quantity> numbers[] = {{BudgetColumn::Spend, Quantity::Spend},
        {BudgetColumn::Minimum, Quantity::Minimum}, {BudgetColumn::Maximum, Quantity::Maximum},
        {BudgetColumn::Saturation, Quantity::SaturationAnswer},
        {BudgetColumn::Half, Quantity::HalfAnswer}, {BudgetColumn::Organic, Quantity::Organic}};
    for (const auto& [shown, quantity] : numbers)
        if (column == shown)
            return QVariant::fromValue(QuantityAt{quantity, touchpoint, {}, {}, {}, 0});
    return {};
}

bool isChoice(BudgetColumn column)
{
    return column == BudgetColumn::Stoppable || column == BudgetColumn::Locked;
}

} // namespace

BudgetModel::BudgetModel(Session& session, const Look& look, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_look(look)
    , m_style(session.workshop().setup())
    , m_rows(shortList(session.workshop()))
{
    connect(&session, &Session::changed, this, &BudgetModel::follow);
}

std::optional<BudgetColumn> BudgetModel::columnAt(int column)
{
    if (column < 1)
        return {};
    return static_cast<BudgetColumn>(column - 1);
}

int BudgetModel::rowOf(Id<Touchpoint> touchpoint) const
{
    const auto found = std::ranges::find(m_rows, touchpoint);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

const Touchpoint& BudgetModel::touchpoint(int row) const
{
    return *m_session.workshop().find(touchpointAt(row));
}

void BudgetModel::follow(const Edit& edit)
{
    if (!touches<Touchpoint>(edit) && !touches<Curve>(edit))
        return;
    std::vector<Id<Touchpoint>> rows = shortList(m_session.workshop());
    if (rows != m_rows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else if (!m_rows.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

bool BudgetModel::perform(const Result<Edit>& edit)
{
    if (!edit) {
        emit refused(sentence(edit.error(), m_style));
        return false;
    }
    return m_session.perform(*edit);
}

bool BudgetModel::paste(const QString& block, const QModelIndex& corner)
{
    const auto column = columnAt(corner.column());
    if (!corner.isValid() || !column)
        return false;
    const auto entries = entriesFromBlock(block,
        {m_rows, static_cast<std::size_t>(corner.row()), static_cast<std::size_t>(*column)},
        m_style);
    if (!entries) {
        emit refused(sentence(entries.error(), m_style));
        return false;
    }
    return perform(setBudgetEntries(m_session.workshop(), *entries, EditKind::PasteBudgetTable));
}

QString BudgetModel::copied(const QModelIndexList& indexes) const
{
    QModelIndexList sorted = indexes;
    std::sort(sorted.begin(), sorted.end()); // by row, then by column
    QString block;
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        if (i > 0)
            block += sorted[i].row() == sorted[i - 1].row() ? u'\t' : u'\n';
        block += sorted[i].data(Qt::EditRole).toString();
    }
    return block;
}

bool BudgetModel::setValues(const QModelIndexList& indexes, const BudgetValue& value)
{
    std::vector<BudgetEntry> entries;
    for (const QModelIndex& index : indexes)
        if (const auto column = columnAt(index.column()))
            entries.push_back({touchpointAt(index.row()), *column, value});
    return perform(setBudgetEntries(m_session.workshop(), entries));
}

bool BudgetModel::cycle(const QModelIndex& index)
{
    const auto column = columnAt(index.column());
    if (!column || !isChoice(*column))
        return false;
    const Touchpoint& current = touchpoint(index.row());
    if (*column == BudgetColumn::Stoppable)
        return setValues({index}, !current.stoppable);
    const Lock next = current.locked == Lock::None ? Lock::Today
        : current.locked == Lock::Today            ? Lock::Off
                                                   : Lock::None;
    return setValues({index}, next);
}

int BudgetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BudgetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(budgetColumnCount) + 1;
}

QVariant BudgetModel::textAt(const Touchpoint& touchpoint, BudgetColumn column, int role) const
{
    const QString own = textOf(budgetValue(touchpoint, column), column, m_style);
    if (role == Qt::EditRole || !own.isEmpty())
        return own;
    const BudgetValue assumed = assumedValue(m_session.workshop(), touchpoint, column);
    return assumed == BudgetValue() ? QString() : textOf(assumed, column, m_style) + u'*';
}

QVariant BudgetModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Touchpoint& shown = touchpoint(index.row());
    const auto column = columnAt(index.column());
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return column ? textAt(shown, *column, role) : QVariant(toQt(shown.name));
    if (role == numberRole)
        return numberAt(shown.id, column);
    if (role == Qt::TextAlignmentRole)
        return QVariant(
            column ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (!column)
        return role == Qt::ToolTipRole ? QVariant(toQt(shown.name)) : QVariant();
    const bool isAssumed = assumedValue(m_session.workshop(), shown, *column) != BudgetValue();
    if (role == Qt::FontRole && isAssumed) {
        QFont italic = m_look.font(TextStyle::Body);
        italic.setItalic(true);
        return italic;
    }
    if (role == Qt::ForegroundRole && isAssumed)
        return m_look.muted;
    if (role == Qt::ToolTipRole)
        return isAssumed ? explanationOf(*column) + u'\n' + tr("* assumed: nobody answered yet")
                         : explanationOf(*column);
    return {};
}

QVariant BudgetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    const auto column = columnAt(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant((column ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return column ? nameOf(*column) : tr("Touchpoint");
    if (role == Qt::ToolTipRole && column)
        return explanationOf(*column);
    return {};
}

bool BudgetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto column = columnAt(index.column());
    if (role != Qt::EditRole || !column)
        return false;
    const auto typed = budgetValueFrom(value.toString(), *column, m_style);
    if (typed)
        return setValues({index}, *typed);
    emit refused(tr("“%1” is not possible in the column “%2”. Nothing was changed.")
                     .arg(value.toString(), nameOf(*column)));
    return false;
}

Qt::ItemFlags BudgetModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const auto column = columnAt(index.column());
    return column ? flags | Qt::ItemIsEditable : flags;
}

} // namespace rundblick
