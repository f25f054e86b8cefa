// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/pointstable.h"

#include "core/model/edits/curveedits.h"
#include "ui/paint/look.h"
#include "ui/panels/fit/lengths.h"
#include "ui/session/session.h"

#include <QDate>
#include <QHeaderView>
#include <QKeyEvent>

namespace rundblick {
namespace {

// ISO, or as the workshop writes its dates.
std::optional<QDate> dateFrom(const QString& text, const QLocale& locale)
{
    for (const QDate& date :
        {QDate::fromString(text, Qt::ISODate), locale.toDate(text, QLocale::ShortFormat)})
        if (date.isValid())
            return date;
    return {};
}

} // namespace

PointsModel::PointsModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_style(session.workshop().setup())
{
}

void PointsModel::show(Id<Touchpoint> touchpoint)
{
    std::vector<CurvePoint> points;
    for (const CurvePoint* point : curvePointsOf(m_session.workshop(), touchpoint))
        points.push_back(*point);
    if (touchpoint == m_touchpoint && points == m_points)
        return; // keeps the cursor where it is
    beginResetModel();
    m_touchpoint = touchpoint;
    m_points = std::move(points);
    endResetModel();
}

bool PointsModel::remove(int row)
{
    if (row < 0 || row >= static_cast<int>(m_points.size()))
        return false;
    return m_session.perform(
        removeCurvePoint(m_session.workshop(), m_points[static_cast<std::size_t>(row)].id));
}

int PointsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_points.size()) + 1;
}

int PointsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PointsModel::textOf(const CurvePoint& point, int column, int role) const
{
    const auto number = [this](double value) {
        return m_style.number(value, value == std::round(value) ? 0 : 2);
    };
    switch (column) {
    case Spend:
        return number(point.spend);
    case Effect:
        return number(point.effect);
    case Weight:
        return number(point.weight);
    case Source:
        return toQt(point.source);
    default:
        break;
    }
    const QDate date = QDate::fromString(toQt(point.date), Qt::ISODate);
    return role == Qt::EditRole || !date.isValid()
        ? toQt(point.date)
        : m_style.locale().toString(date, QLocale::ShortFormat);
}

QVariant PointsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(
            (index.column() < Source ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const auto row = static_cast<std::size_t>(index.row());
    if (row >= m_points.size())
        return role == Qt::ToolTipRole ? QVariant(tr("Type a spend: it makes a new point"))
                                       : QVariant();
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    return textOf(m_points[row], index.column(), role);
}

QVariant PointsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Spend"), tr("Effect"), tr("Weight"), tr("Source"), tr("Date")};
    return names[section];
}

// False where the text means nothing in this column.
bool PointsModel::change(CurvePoint& point, int column, const QString& text) const
{
    if (column == Source) {
        point.source = toStd(text);
        return true;
    }
    if (column == Date) {
        const auto date = dateFrom(text, m_style.locale());
        if (!text.isEmpty() && !date)
            return false;
        point.date = date ? toStd(date->toString(Qt::ISODate)) : std::string();
        return true;
    }
    const std::optional<double> number = m_style.parsed(text);
    if (!number)
        return false;
    (column == Spend ? point.spend : column == Effect ? point.effect : point.weight) = *number;
    return true;
}

bool PointsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QString text = value.toString().trimmed();
    const auto row = static_cast<std::size_t>(index.row());
    const bool isNew = row >= m_points.size();
    if (role != Qt::EditRole || (isNew && text.isEmpty()))
        return false;
    CurvePoint point = isNew ? CurvePoint() : m_points[row];
    point.touchpoint = m_touchpoint;
    if (!change(point, index.column(), text))
        return false;
    if (isNew && index.column() == Spend && m_expected)
        point.effect = m_expected(point.spend);
    return m_session.perform(setCurvePoint(m_session.workshop(), std::move(point)));
}

Qt::ItemFlags PointsModel::flags(const QModelIndex& index) const
{
    const bool isNew = index.row() == static_cast<int>(m_points.size());
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return isNew && index.column() != Spend ? flags : flags | Qt::ItemIsEditable;
}

PointsTable::PointsTable(const Surroundings& surroundings, QWidget* parent)
    : QTableView(parent)
    , m_model(new PointsModel(surroundings.session, this))
{
    setModel(m_model);
    setAccessibleName(tr("Measured points"));
    setFont(surroundings.look.font(TextStyle::Body));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(
        std::max(fontMetrics().height() + 16, tappedHeight(surroundings.look, 0.0)));
    horizontalHeader()->setHighlightSections(false);
    setMinimumHeight(130);
}

void PointsTable::keyPressEvent(QKeyEvent* event)
{
    const bool removes = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (removes && state() != EditingState)
        m_model->remove(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

// The source takes what numbers and dates leave.
void PointsTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    constexpr int widths[] = {84, 70, 72, 0, 84};
    int rest = viewport()->width();
    for (int column = 0; column < PointsModel::ColumnCount; ++column) {
        setColumnWidth(column, widths[column]);
        rest -= widths[column];
    }
    setColumnWidth(PointsModel::Source, std::max(rest, 70));
}

} // namespace rundblick
