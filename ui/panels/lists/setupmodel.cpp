// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/lists/setupmodel.h"

#include "ui/paint/look.h"
#include "ui/panels/lists/datetext.h"
#include "ui/session/session.h"
#include "ui/support/messages.h"
#include "ui/support/numbersource.h"

#include <QDate>

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

QString numberText(double value, const NumberStyle& style)
{
    int decimals = 0;
    while (decimals < 4
        && std::abs(value - std::round(value * std::pow(10.0, decimals)) / std::pow(10.0, decimals))
            > 1e-9)
        ++decimals;
    return style.number(value, decimals);
}

bool isRight(CellKind kind)
{
    return kind == CellKind::Number || kind == CellKind::Share;
}

} // namespace

SetupModel::SetupModel(
    Session& session, std::unique_ptr<SetupList> list, const Look& look, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_list(std::move(list))
    , m_look(look)
    , m_style(session.workshop().setup())
    , m_columns(m_list->columns())
    , m_rows(m_list->ids(session.workshop()))
{
    connect(&m_session, &Session::changed, this, &SetupModel::follow);
}

int SetupModel::nameColumn() const
{
    const auto found = std::ranges::find(m_columns, CellKind::Text, &SetupHead::kind);
    return static_cast<int>(found - m_columns.begin());
}

std::int64_t SetupModel::idAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? m_rows[static_cast<std::size_t>(row)]
                                                             : 0;
}

int SetupModel::rowOf(std::int64_t id) const
{
    const auto found = std::ranges::find(m_rows, id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QStringList SetupModel::choicesAt(const QModelIndex& index) const
{
    return m_list->choices(m_session.workshop(), index.column());
}

bool SetupModel::add(const QString& lines)
{
    std::vector<std::string> names;
    for (const QString& line : lines.split(u'\n'))
        names.push_back(toStd(line.section(u'\t', 0, 0).trimmed()));
    const Edit edit = m_list->add(m_session.workshop(), names);
    return !edit.isEmpty() && m_session.perform(edit);
}

bool SetupModel::move(int row, int before)
{
    return !isNewRow(row) && perform(m_list->move(m_session.workshop(), idAt(row), idAt(before)));
}

int SetupModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size()) + 1;
}

int SetupModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant SetupModel::data(const QModelIndex& index, int role) const
{
    if (isNewRow(index.row()))
        return newRowData(index, role);
    const CellKind kind = kindAt(index.column());
    const CellValue value = m_list->value(m_session.workshop(), idAt(index.row()), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(value, index, false);
    case Qt::EditRole:
        return kind == CellKind::Choice ? value : QVariant(textOf(value, index, true));
    case Qt::CheckStateRole:
        return kind == CellKind::Tick
            ? QVariant(static_cast<int>(value.toBool() ? Qt::Checked : Qt::Unchecked))
            : QVariant();
    case Qt::DecorationRole:
        return kind == CellKind::Colour && !value.toString().isEmpty()
            ? QVariant(QColor(value.toString()))
            : QVariant();
    case pictureRole:
        return kind == CellKind::Picture ? value : QVariant();
    case numberRole:
        if (const auto number
            = m_list->number(m_session.workshop(), idAt(index.row()), index.column()))
            return QVariant::fromValue(*number);
        return {};
    case markRole:
        return m_list->mark(m_session.workshop(), idAt(index.row()), index.column());
    case Qt::TextAlignmentRole:
        return isRight(kind) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                             : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole:
        return index.column() == nameColumn() ? QVariant(m_look.font(TextStyle::Strong))
                                              : QVariant();
    case Qt::ForegroundRole:
        return kind == CellKind::Shown || kind == CellKind::Grip ? QVariant(m_look.muted)
                                                                 : QVariant();
    case Qt::ToolTipRole:
        return kind == CellKind::Remove ? tr("Remove (Delete)")
            : kind == CellKind::Grip    ? tr("Drag to move, or Alt+Up and Alt+Down")
                                        : m_columns[static_cast<std::size_t>(index.column())].tip;
    default:
        return {};
    }
}

QVariant SetupModel::newRowData(const QModelIndex& index, int role) const
{
    const bool isName = index.column() == nameColumn();
    if (role == Qt::DisplayRole && isName)
        return m_list->addHint();
    if (role == Qt::EditRole && isName)
        return QString();
    if (role == Qt::ForegroundRole)
        return m_look.muted;
    return {};
}

QString SetupModel::textOf(const CellValue& value, const QModelIndex& index, bool forEditing) const
{
    switch (kindAt(index.column())) {
    case CellKind::Text:
    case CellKind::LongText:
    case CellKind::Shown:
        return value.toString();
    case CellKind::Number:
        return value.isValid() ? numberText(value.toDouble(), m_style) : QString();
    case CellKind::Share:
        return value.isValid() ? m_style.percent(value.toDouble(),
                   std::abs(value.toDouble() * 100.0 - std::round(value.toDouble() * 100.0)) < 1e-9
                       ? 0
                       : 1)
                               : QString();
    case CellKind::Date: {
        const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
        return date.isValid() ? dateText(date, m_style.locale()) : value.toString();
    }
    case CellKind::Choice:
        return choicesAt(index).value(value.toInt());
    case CellKind::Grip:
        return QStringLiteral("⠿");
    case CellKind::Remove:
        return QStringLiteral("×");
    case CellKind::Colour:
        return value.toString().isEmpty() && !forEditing ? tr("as the look") : QString();
    case CellKind::Tick:
    case CellKind::Picture:
        break;
    }
    return {};
}

QVariant SetupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const SetupHead& head = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return head.head;
    if (role == Qt::ToolTipRole)
        return head.tip;
    if (role == Qt::TextAlignmentRole)
        return QVariant((isRight(head.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

std::optional<CellValue> SetupModel::entered(const QString& text, CellKind kind) const
{
    const QString plain = text.trimmed();
    const bool isNumber = kind == CellKind::Number || kind == CellKind::Share;
    if (plain.isEmpty())
        return isNumber ? CellValue() : CellValue(QString());
    if (kind == CellKind::Date) {
        const QDate date = dateFrom(plain, m_style.locale());
        return date.isValid() ? std::optional(CellValue(date.toString(Qt::ISODate))) : std::nullopt;
    }
    if (!isNumber)
        return CellValue(text);
    std::optional<double> number = m_style.parsed(plain);
    if (number && kind == CellKind::Share && !plain.endsWith(u'%'))
        number = *number / 100.0;
    return number ? std::optional(CellValue(*number)) : std::nullopt;
}

bool SetupModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const CellKind kind = kindAt(index.column());
    if (isNewRow(index.row()))
        return index.column() == nameColumn() && add(value.toString());
    const auto set = [&](const CellValue& content) {
        return perform(
            m_list->set(m_session.workshop(), idAt(index.row()), index.column(), content));
    };
    if (role == Qt::CheckStateRole)
        return set(value.toInt() == Qt::Checked);
    if (kind == CellKind::Choice || kind == CellKind::Colour)
        return set(value);
    const QString text = value.toString();
    if (text == data(index, Qt::EditRole).toString())
        return true; // merely visited: what is rounded on the screen stays as it is
    const std::optional<CellValue> content = entered(text, kind);
    if (!content) {
        emit refused(kind == CellKind::Date
                ? tr("“%1” is not a date. Write it like %2.")
                      .arg(text.trimmed(), dateText(QDate(2027, 12, 31), m_style.locale()))
                : tr("“%1” is not a number. Nothing was changed.").arg(text.trimmed()));
        return false;
    }
    return set(*content);
}

Qt::ItemFlags SetupModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags; // a press beside the rows
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const CellKind kind = kindAt(index.column());
    if (isNewRow(index.row()))
        return index.column() == nameColumn() ? flags | Qt::ItemIsEditable : flags;
    switch (kind) {
    case CellKind::Text:
    case CellKind::LongText:
    case CellKind::Number:
    case CellKind::Share:
    case CellKind::Date:
    case CellKind::Choice:
        return flags | Qt::ItemIsEditable;
    case CellKind::Tick:
        return flags | Qt::ItemIsUserCheckable;
    default:
        return flags;
    }
}

bool SetupModel::perform(const Result<Edit>& edit)
{
    if (edit)
        return m_session.perform(*edit); // a refusal is told by the window
    emit refused(sentence(edit.error(), m_style));
    return false;
}

// Rows that stay keep their editors; only where rows come, go or change places all is made anew.
void SetupModel::follow(const Edit& edit)
{
    if (!m_list->concerns(edit))
        return;
    std::vector<std::int64_t> rows = m_list->ids(m_session.workshop());
    if (rows == m_rows) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

} // namespace rundblick
