// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/ratings/ratingmodel.h"

#include "ui/panels/ratings/ratingtext.h"
#include "ui/session/session.h"
#include "ui/support/messages.h"

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

template <typename Rated>
Cell cellOf(const Rated& rated)
{
    return {rated.touchpoint, rated.brand.value_or(Id<Brand>{}), rated.criterion};
}

GroupEstimate estimateOf(const GroupValue& value)
{
    return {value.value, value.low, value.high};
}

} // namespace

RatingModel::RatingModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_style(session.workshop().setup())
{
    connect(&session, &Session::changed, this, &RatingModel::follow);
}

void RatingModel::setGrid(RatingGrid grid)
{
    if (grid == m_grid && !m_places.empty())
        return;
    beginResetModel();
    m_grid = std::move(grid);
    locate();
    endResetModel();
    emit ratingsChanged();
}

void RatingModel::setSource(const RatingSource& source)
{
    m_source = source;
    forgetStates();
    emit ratingsChanged();
}

void RatingModel::setAnalysis(std::shared_ptr<const Analysis> analysis)
{
    m_analysis = std::move(analysis);
    if (rowCount() > 0)
        emit dataChanged(index(0, perceptionColumn()), index(rowCount() - 1, perceptionColumn()));
}

// Where the cells of the grid are in the tables of the workshop.
void RatingModel::locate()
{
    m_preview.reset();
    m_places.assign(m_grid.rows.size() * m_grid.columns.size(), {});
    m_placeOf.clear();
    for (std::size_t row = 0; row < m_grid.rows.size(); ++row)
        for (std::size_t column = 0; column < m_grid.columns.size(); ++column)
            if (const auto cell = m_grid.cellAt(row, column))
                m_placeOf.emplace(*cell, row * m_grid.columns.size() + column);
    for (const auto& [id, column] : m_session.workshop().all<Column>())
        if (const auto found = m_placeOf.find(cellOf(column)); found != m_placeOf.end())
            m_places[found->second].column = id;
    for (const auto& [id, value] : m_session.workshop().all<GroupValue>())
        if (const auto found = m_placeOf.find(cellOf(value)); found != m_placeOf.end())
            m_places[found->second].value = id;
    forgetStates();
}

void RatingModel::forgetStates()
{
    const Rater* rater = m_session.workshop().find(m_source.rater);
    m_slot = rater ? std::optional(static_cast<std::size_t>(rater->slot)) : std::nullopt;
    const auto voice = rater ? std::optional(rater->voice) : m_source.voice;
    m_slots.clear();
    for (const auto& [id, one] : m_session.workshop().all<Rater>())
        if (!voice || one.voice == *voice)
            m_slots.push_back(static_cast<std::size_t>(one.slot));
    for (Place& place : m_places)
        place.state.reset();
    if (rowCount() > 0)
        emit dataChanged(index(0, firstCell), index(rowCount() - 1, perceptionColumn()));
}

void RatingModel::follow(const Edit& edit)
{
    m_preview.reset();
    if (touches<Rater>(edit) || touches<Criterion>(edit))
        forgetStates();
    const bool isNamedAnew
        = touches<Touchpoint>(edit) || touches<Brand>(edit) || touches<Criterion>(edit);
    if (isNamedAnew && rowCount() > 0) {
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    relocate(edit, &Place::column);
    relocate(edit, &Place::value);
    if (touches<Rater>(edit) || touches<Column>(edit) || touches<GroupValue>(edit))
        emit ratingsChanged();
}

template <typename Rated>
void RatingModel::relocate(const Edit& edit, Id<Rated> Place::*member)
{
    const int columns = static_cast<int>(m_grid.columns.size());
    eachChange<Rated>(edit, [&](const Change<Rated>& change) {
        const auto found = m_placeOf.find(cellOf(change.after ? *change.after : *change.before));
        if (found == m_placeOf.end())
            return;
        Place& place = m_places[found->second];
        place.*member = change.after ? change.id() : Id<Rated>{};
        place.state.reset();
        const int at = static_cast<int>(found->second);
        const QModelIndex changed = index(at / columns, firstCell + at % columns);
        emit dataChanged(changed, changed);
    });
}

std::optional<Cell> RatingModel::cellAt(const QModelIndex& index) const
{
    const int column = index.column() - firstCell;
    if (!index.isValid() || column < 0 || column >= static_cast<int>(m_grid.columns.size()))
        return {};
    return m_grid.cellAt(static_cast<std::size_t>(index.row()), static_cast<std::size_t>(column));
}

const Criterion* RatingModel::criterionAt(const QModelIndex& index) const
{
    const std::optional<Cell> cell = cellAt(index);
    return cell ? m_session.workshop().find(cell->criterion) : nullptr;
}

const RatingModel::Place* RatingModel::placeAt(const QModelIndex& index) const
{
    if (!cellAt(index))
        return nullptr;
    return &m_places[static_cast<std::size_t>(index.row()) * m_grid.columns.size()
        + static_cast<std::size_t>(index.column() - firstCell)];
}

CellState RatingModel::stateAt(const QModelIndex& index) const
{
    const Place* place = placeAt(index);
    const Criterion* criterion = criterionAt(index);
    if (!place || !criterion)
        return {};
    if (!place->state)
        place->state = computed(*place, *criterion);
    CellState state = *place->state;
    if (m_preview && m_preview->first == index)
        state.estimate = m_preview->second;
    return state;
}

CellState RatingModel::computed(const Place& place, const Criterion& criterion) const
{
    CellState state;
    const Column* column = m_session.workshop().find(place.column);
    if (column)
        addSpread(state, *column, criterion);
    if (m_source.isGroup()) {
        const GroupValue* value = m_session.workshop().find(place.value);
        state.estimate = value ? std::optional(estimateOf(*value)) : std::nullopt;
    } else if (m_source.rater) {
        const std::uint32_t code = column && m_slot ? codeAt(*column, *m_slot) : notRated;
        state.estimate = code == notRated
            ? std::nullopt
            : std::optional(GroupEstimate{decode(criterion, code), {}, {}});
    }
    return state;
}

// How many of the slots rated, how far they are apart, and, of a voice, their mean.
void RatingModel::addSpread(
    CellState& state, const Column& column, const Criterion& criterion) const
{
    double sum = 0.0;
    double squares = 0.0;
    for (const std::size_t slot : m_slots)
        if (const std::uint32_t code = codeAt(column, slot); code != notRated) {
            ++state.n;
            sum += code;
            squares += static_cast<double>(code) * code;
        }
    if (state.n == 0)
        return;
    const auto n = static_cast<double>(state.n);
    const double mean = sum / n;
    if (state.n > 1)
        state.sd = criterion.step * std::sqrt(std::max(0.0, squares - n * mean * mean) / (n - 1));
    if (m_source.isMean())
        state.estimate = GroupEstimate{criterion.low + criterion.step * mean, {}, {}};
}

const Perception* RatingModel::perceptionAt(int row) const
{
    const GridRow& at = rowAt(row);
    const TouchpointResult* result
        = m_analysis && at.isFirst ? m_analysis->find(at.touchpoint) : nullptr;
    return result && result->perception.gap.value ? &result->perception : nullptr;
}

bool RatingModel::isRated(std::size_t row, std::size_t column) const
{
    const QModelIndex at = index(static_cast<int>(row), firstCell + static_cast<int>(column));
    return stateAt(at).estimate.has_value();
}

int RatingModel::rowOf(Id<Touchpoint> touchpoint) const
{
    const auto found = std::ranges::find(m_grid.rows, touchpoint, &GridRow::touchpoint);
    return found == m_grid.rows.end() ? -1 : static_cast<int>(found - m_grid.rows.begin());
}

void RatingModel::preview(const QModelIndex& index, const std::optional<GroupEstimate>& estimate)
{
    m_preview = {QPersistentModelIndex(index), estimate};
    emit dataChanged(index, index);
}

bool RatingModel::rate(const QModelIndex& index, const std::optional<GroupEstimate>& estimate)
{
    const std::optional<Cell> cell = cellAt(index);
    const bool isDone = cell
        && perform(
            {{*cell, estimate}}, m_source.isGroup() ? EditKind::ChangeGroupValue : EditKind::Rate);
    if (m_preview) { // refused, or nothing to change
        m_preview.reset();
        emit dataChanged(index, index);
    }
    return isDone;
}

bool RatingModel::clear(const QModelIndexList& indexes)
{
    std::vector<Entry> entries;
    for (const QModelIndex& index : indexes)
        if (const auto cell = cellAt(index); cell && stateAt(index).estimate)
            entries.emplace_back(*cell, std::nullopt);
    return !entries.empty() && perform(entries, EditKind::ClearRatings);
}

bool RatingModel::perform(const std::vector<Entry>& entries, EditKind kind)
{
    if (m_source.isMean()) {
        emit refused(tr("A mean cannot be changed. Choose who rates, or the group, above."));
        return false;
    }
    if (m_source.isGroup()) {
        std::vector<GroupEntry> values;
        for (const auto& [cell, estimate] : entries)
            values.push_back({cell, estimate});
        return m_session.perform(setGroupValues(m_session.workshop(), values, kind));
    }
    std::vector<RatingEntry> ratings;
    for (const auto& [cell, estimate] : entries)
        ratings.push_back({cell, estimate ? std::optional(estimate->value) : std::nullopt});
    const Result<Edit> edit = setRatings(m_session.workshop(), *m_source.rater, ratings, kind);
    if (!edit) {
        emit refused(sentence(edit.error(), m_style));
        return false;
    }
    return m_session.perform(*edit);
}

bool RatingModel::paste(const QString& block, const QModelIndex& corner)
{
    const Result<std::vector<Entry>> entries = entriesOf(block, corner);
    if (!entries) {
        emit refused(sentence(entries.error(), m_style));
        return false;
    }
    return perform(*entries, EditKind::PasteRatings);
}

Result<std::vector<RatingModel::Entry>> RatingModel::entriesOf(
    const QString& block, const QModelIndex& corner) const
{
    const auto count = [](auto n) { return static_cast<std::int64_t>(n); };
    const std::vector<QStringList> lines = cellsOfBlock(block);
    std::vector<Entry> entries;
    int row = corner.row();
    for (std::size_t line = 0; line < lines.size(); ++line, ++row) {
        while (row < rowCount() && rowAt(row).isHead())
            ++row;
        if (row >= rowCount())
            return Error{
                Code::PasteTooLong, {{"rows", count(lines.size())}, {"room", count(line)}}, {}};
        const int room = perceptionColumn() - corner.column();
        if (lines[line].size() > room)
            return Error{Code::PasteTooWide,
                {{"columns", count(lines[line].size())}, {"room", count(room)}}, {}};
        for (int column = 0; column < static_cast<int>(lines[line].size()); ++column) {
            const QModelIndex at = index(row, corner.column() + column);
            const QString text = lines[line][column].trimmed();
            if (text.isEmpty() && !cellAt(at))
                continue; // a gap in the block over a gap in the grid
            Result<Entry> entry = entryAt(at, text, count(line) + 1);
            if (!entry)
                return entry.error();
            entries.push_back(*std::move(entry));
        }
    }
    return entries;
}

Result<RatingModel::Entry> RatingModel::entryAt(
    const QModelIndex& index, const QString& text, std::int64_t line) const
{
    Error error{Code::PasteRatingNowhere,
        {{"row", line}, {"column", toStd(columnName(index.column()))}, {"text", toStd(text)}}, {}};
    const std::optional<Cell> cell = cellAt(index);
    if (!cell)
        return error;
    const std::optional<ReadRating> read = ratingFromText(text, m_style);
    if (!read) {
        error.code = Code::PasteRatingUnreadable;
        return error;
    }
    const Criterion& criterion = *criterionAt(index);
    if (read->estimate && !isOnScale(criterion, *read->estimate, m_source.isGroup())) {
        error.code = Code::PasteRatingOffScale;
        error.values.insert(error.values.end(),
            {{"criterion", criterion.name}, {"low", criterion.low}, {"high", criterion.high},
                {"step", criterion.step}});
        return error;
    }
    return Entry(*cell, read->estimate);
}

QString RatingModel::copied(QModelIndexList indexes) const
{
    std::sort(indexes.begin(), indexes.end()); // by row, then by column
    QString block;
    int lastRow = -1;
    for (const QModelIndex& index : std::as_const(indexes)) {
        if (rowAt(index.row()).isHead())
            continue;
        if (lastRow >= 0)
            block += index.row() == lastRow ? u'\t' : u'\n';
        lastRow = index.row();
        block += index.data(Qt::EditRole).toString();
    }
    return block;
}

} // namespace rundblick
