// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/journey/boardwalk.h"

#include <QLineF>

#include <algorithm>

namespace rundblick {
namespace {

using MaybeColumn = std::optional<std::size_t>;

constexpr double nearMood = 10.0; // how near to a point of a curve it is taken

// All places of a column, from top to bottom.
class Walk {
public:
    Walk(const JourneyFigure& figure, const JourneyGeometry& geometry)
        : m_figure(figure)
        , m_geometry(geometry)
    {
    }

    std::vector<BoardPlace> places(MaybeColumn column) const
    {
        std::vector<BoardPlace> places;
        if (m_figure.moment && !m_figure.phases.empty())
            places.push_back(HeadPlace{column.value_or(0)});
        for (const JourneyLane& lane : m_geometry.lanes)
            addLane(places, m_figure.lanes[lane.lane], column);
        for (const JourneyLine& line : m_geometry.lines) {
            const JourneyGroup& group = m_figure.groups[line.group];
            if (!line.row)
                places.push_back(GroupPlace{line.group, column});
            else
                places.push_back(JourneyPlace{group.rows[*line.row].touchpoint,
                    column ? std::optional(m_figure.phases[*column].id) : std::nullopt});
        }
        return places;
    }

private:
    void addLane(std::vector<BoardPlace>& places, const LaneRow& row, MaybeColumn column) const
    {
        const bool hasCurves = row.kind == LaneKind::Emotion && !row.isCollapsed && column;
        const std::size_t curves = hasCurves ? std::max<std::size_t>(m_figure.curves.size(), 1) : 1;
        for (std::size_t c = 0; c < curves; ++c)
            places.push_back(LanePlace{row.kind, column, c});
    }

    const JourneyFigure& m_figure;
    const JourneyGeometry& m_geometry;
};

} // namespace

std::optional<std::size_t> columnOf(const JourneyFigure& figure, Id<Phase> phase)
{
    for (std::size_t p = 0; p < figure.phases.size(); ++p)
        if (figure.phases[p].id == phase)
            return p;
    return {};
}

std::optional<std::size_t> columnOf(const JourneyFigure& figure, const BoardPlace& place)
{
    if (const auto* row = std::get_if<JourneyPlace>(&place))
        return row->phase ? columnOf(figure, *row->phase) : MaybeColumn();
    if (const auto* lane = std::get_if<LanePlace>(&place))
        return lane->column;
    if (const auto* group = std::get_if<GroupPlace>(&place))
        return group->column;
    return std::get<HeadPlace>(place).column;
}

std::vector<BoardPlace> lineEnds(const JourneyFigure& figure, const JourneyGeometry& geometry)
{
    std::vector<BoardPlace> ends = Walk(figure, geometry).places({});
    std::erase_if(
        ends, [](const BoardPlace& place) { return std::holds_alternative<HeadPlace>(place); });
    return ends;
}

BoardPlace inColumn(const JourneyFigure& figure, BoardPlace place, std::size_t column)
{
    if (auto* row = std::get_if<JourneyPlace>(&place))
        row->phase = figure.phases[column].id;
    else if (auto* lane = std::get_if<LanePlace>(&place))
        lane->column = column;
    else if (auto* group = std::get_if<GroupPlace>(&place))
        group->column = column;
    return place;
}

BoardPlace neighbourOf(const JourneyFigure& figure, const JourneyGeometry& geometry,
    const std::optional<BoardPlace>& place, QPoint step)
{
    const Walk walk(figure, geometry);
    const MaybeColumn column = place ? columnOf(figure, *place) : MaybeColumn();
    const std::vector<BoardPlace> before = walk.places(column);
    if (before.empty())
        return place.value_or(JourneyPlace{});
    const auto isRow = [](const BoardPlace& one) { return one.index() == 0; };
    const auto found = place ? std::ranges::find(before, *place) : before.end();
    std::ptrdiff_t at = found - before.begin();
    if (found == before.end()) { // the first arrow finds the first row
        const auto first = std::ranges::find_if(before, isRow);
        at = (first == before.end() ? before.begin() : first) - before.begin() - step.y();
    }
    const int columns = static_cast<int>(figure.phases.size());
    const int target = std::clamp(
        (column ? static_cast<int>(*column) : -1) + step.x(), -1, std::max(columns - 1, -1));
    const std::vector<BoardPlace> after
        = walk.places(target < 0 ? MaybeColumn() : MaybeColumn(static_cast<std::size_t>(target)));
    // The title of the emotion lane is one place, its columns are one per curve.
    if (step.x() != 0 && before.size() != after.size() && place) {
        const auto* lane = std::get_if<LanePlace>(&*place);
        const auto same = std::ranges::find_if(after, [&](const BoardPlace& one) {
            const auto* other = std::get_if<LanePlace>(&one);
            if (lane || other)
                return lane && other && lane->lane == other->lane;
            if (const auto* row = std::get_if<JourneyPlace>(&*place))
                return isRow(one) && std::get<JourneyPlace>(one).touchpoint == row->touchpoint;
            if (const auto* group = std::get_if<GroupPlace>(&*place))
                return one.index() == 2 && std::get<GroupPlace>(one).group == group->group;
            return one.index() == place->index();
        });
        at = same - after.begin();
    }
    return after[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(
        at + step.y(), 0, static_cast<std::ptrdiff_t>(after.size()) - 1))];
}

std::optional<BoardPlace> settled(const JourneyFigure& figure, BoardPlace place)
{
    const std::size_t columns = figure.phases.size();
    if (auto* head = std::get_if<HeadPlace>(&place)) {
        if (columns == 0)
            return {};
        head->column = std::min(head->column, columns - 1);
    } else if (auto* lane = std::get_if<LanePlace>(&place)) {
        if (std::ranges::find(figure.lanes, lane->lane, &LaneRow::kind) == figure.lanes.end())
            return {};
        if (lane->column && columns > 0)
            lane->column = std::min(*lane->column, columns - 1);
        else
            lane->column.reset();
        if (lane->curve >= figure.curves.size())
            lane->curve = 0;
    } else if (auto* group = std::get_if<GroupPlace>(&place)) {
        if (group->group >= figure.groups.size())
            return {};
    }
    return place;
}

QRectF rectOf(const JourneyFigure& figure, const JourneyGeometry& geometry, const BoardPlace& place)
{
    const auto cell = [&](const QRectF& line, MaybeColumn column) {
        return column ? geometry.cellRect(line, *column) : geometry.labelRect(line);
    };
    if (const auto* head = std::get_if<HeadPlace>(&place))
        return head->column < geometry.heads.size() ? geometry.heads[head->column] : QRectF();
    if (const auto* lane = std::get_if<LanePlace>(&place)) {
        const JourneyLane* shown = geometry.laneOf(figure, lane->lane);
        return shown ? cell(shown->rect, lane->column) : QRectF();
    }
    for (const JourneyLine& line : geometry.lines) {
        if (const auto* group = std::get_if<GroupPlace>(&place)) {
            if (!line.row && line.group == group->group)
                return geometry.labelRect(line.rect);
            continue;
        }
        const auto& row = std::get<JourneyPlace>(place);
        if (line.row && figure.groups[line.group].rows[*line.row].touchpoint == row.touchpoint)
            return cell(line.rect, row.phase ? columnOf(figure, *row.phase) : MaybeColumn());
    }
    return {};
}

std::optional<BoardPlace> placeAt(
    const JourneyFigure& figure, const JourneyGeometry& geometry, QPointF point)
{
    const MaybeColumn column = geometry.phaseAt(point.x());
    if (const JourneyLane* lane = geometry.laneAt(point.y())) {
        const std::optional<MoodPlace> mood = moodAt(figure, geometry, point);
        return LanePlace{figure.lanes[lane->lane].kind, column, mood && column ? mood->curve : 0};
    }
    const JourneyLine* line = geometry.lineAt(point.y());
    if (!line || !line->rect.contains(point))
        return {};
    if (!line->row)
        return GroupPlace{line->group, column};
    return JourneyPlace{figure.groups[line->group].rows[*line->row].touchpoint,
        column ? std::optional(figure.phases[*column].id) : std::nullopt};
}

std::optional<MoodPlace> moodAt(
    const JourneyFigure& figure, const JourneyGeometry& geometry, QPointF point)
{
    if (!geometry.emotion.contains(point))
        return {};
    std::optional<MoodPlace> nearest;
    double least = nearMood;
    for (std::size_t c = 0; c < figure.curves.size(); ++c)
        for (std::size_t p = 0; p < figure.curves[c].points.size(); ++p) {
            const auto& mood = figure.curves[c].points[p];
            if (!mood)
                continue;
            const double away = QLineF(point, geometry.emotionPoint(p, mood->value)).length();
            if (away < least) {
                least = away;
                nearest = MoodPlace{c, p};
            }
        }
    return nearest;
}

} // namespace rundblick
