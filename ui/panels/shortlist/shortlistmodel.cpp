// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/shortlist/shortlistmodel.h"

#include "core/engine/ratings/influenceranking.h"
#include "core/model/edits/touchpointedits.h"
#include "ui/session/session.h"
#include "ui/support/messages.h"
#include "ui/support/numbersource.h"

namespace rundblick {
namespace {

template <typename... Records>
bool touchesAny(const Edit& edit)
{
    return (touches<Records>(edit) || ...);
}

// Whether places, influence or what is rated by brand may be others.
bool changesRanking(const Edit& edit)
{
    return touchesAny<Touchpoint, Placement, Phase, Segment, Column, Rater, Criterion, Brand,
        Method, Setup>(edit);
}

} // namespace

ShortListModel::ShortListModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_style(session.workshop().setup())
{
    read();
    connect(&session, &Session::changed, this, &ShortListModel::follow);
}

void ShortListModel::read()
{
    const Workshop& workshop = m_session.workshop();
    m_places = usageTimesImportance(workshop);
    m_ratedByBrand = ratedByBrand(workshop);
    m_influence.clear();
    for (const InfluencePlace& place :
        influenceRanking(workshop, studyOf(workshop), workshop.method()))
        m_influence.emplace(place.touchpoint, place.influence);
}

void ShortListModel::follow(const Edit& edit)
{
    const bool isMarkOnly
        = edit.kind == EditKind::MarkForRating || edit.kind == EditKind::PickShortList;
    if (isMarkOnly && rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, State));
        return;
    }
    if (!changesRanking(edit))
        return;
    beginResetModel();
    read();
    endResetModel();
}

int ShortListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

int ShortListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : State + 1;
}

QString ShortListModel::textAt(const ShortListPlace& place, int column) const
{
    const Touchpoint* touchpoint = m_session.workshop().find(place.touchpoint);
    if (column == Name)
        return touchpoint ? toQt(touchpoint->name) : QString();
    if (column == Score)
        return m_style.number(place.score, 2);
    if (column == Influence) {
        const auto found = m_influence.find(place.touchpoint);
        return found == m_influence.end() ? QStringLiteral("–") : m_style.percent(found->second);
    }
    return m_ratedByBrand.contains(place.touchpoint) ? tr("rated") : QString();
}

std::optional<QuantityAt> ShortListModel::numberAt(const ShortListPlace& place, int column) const
{
    if (column == Score)
        return QuantityAt{.quantity = Quantity::ShortListScore, .touchpoint = place.touchpoint};
    if (column == Influence && m_influence.contains(place.touchpoint))
        return QuantityAt{.quantity = Quantity::RatedInfluence, .touchpoint = place.touchpoint};
    return {};
}

QVariant ShortListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ShortListPlace& place = m_places[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return textAt(place, index.column());
    if (role == Qt::CheckStateRole && index.column() == Name) {
        const Touchpoint* touchpoint = m_session.workshop().find(place.touchpoint);
        return touchpoint && touchpoint->rated ? Qt::Checked : Qt::Unchecked;
    }
    if (role == numberRole) {
        const auto number = numberAt(place, index.column());
        return number ? QVariant::fromValue(*number) : QVariant();
    }
    if (role == Qt::TextAlignmentRole && (index.column() == Score || index.column() == Influence))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

bool ShortListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Name)
        return false;
    const Workshop& workshop = m_session.workshop();
    const Id<Touchpoint> id = touchpointAt(index.row());
    const bool isMarked = value.toInt() == Qt::Checked;
    if (isMarked && ratedTouchpoints(workshop).size() >= mostRated) {
        emit refused(tr("%1 touchpoints are on the short list, as many as can be rated. Take "
                        "another one off first.")
                         .arg(mostRated));
        return false;
    }
    if (!isMarked && m_ratedByBrand.contains(id)) {
        emit refused(tr("“%1” has ratings by brand and stays on the short list. Clear them first.")
                         .arg(textAt(m_places[static_cast<std::size_t>(index.row())], Name)));
        return false;
    }
    return m_session.perform(markForRating(workshop, id, isMarked));
}

QVariant ShortListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Score || section == Influence ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Score)
        return tr("Sum over the phases of weight × usage × importance");
    if (role != Qt::DisplayRole)
        return {};
    const QString names[]
        = {tr("Rate this"), tr("Usage × importance"), tr("Influence"), tr("By brand")};
    return names[section];
}

Qt::ItemFlags ShortListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Name ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace rundblick
