// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/journey/journeyscene.h"

#include "core/report/journey/viewchoice.h"
#include "ui/canvas/journey/boardwalk.h"
#include "ui/canvas/journey/journeyitems.h"
#include "ui/paint/ink.h"
#include "ui/session/computation.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"

#include <algorithm>

namespace rundblick {
namespace {

constexpr double cursorRing = 7.5;
constexpr double leastStepWidth = 64.0;

// Items of a kind, as many as there are places for them.
template <typename Item, typename Make>
void resize(std::vector<Item*>& items, std::size_t count, const Make& make)
{
    while (items.size() > count) {
        delete items.back();
        items.pop_back();
    }
    while (items.size() < count)
        items.push_back(make());
}

} // namespace

JourneyScene::JourneyScene(const Surroundings& surroundings, QObject* parent)
    : QGraphicsScene(parent)
    , m_session(surroundings.session)
    , m_computation(surroundings.computation)
    , m_selection(surroundings.selection)
    , m_look(surroundings.look)
    , m_pictures(std::make_unique<DotPictures>(surroundings.look))
    , m_cursor(new CursorItem(surroundings.look))
{
    setItemIndexMethod(NoIndex); // rows do not move about; a thousand are found faster without
    addItem(m_cursor);
    connect(&m_session, &Session::changed, this, &JourneyScene::refresh);
    connect(&m_computation, &Computation::finished, this, &JourneyScene::refresh);
    connect(&m_selection, &Selection::changed, this, &JourneyScene::followSelection);
    refresh();
}

JourneyScene::~JourneyScene()
{
    clear(); // items before what they are painted with
}

void JourneyScene::setView(const SavedView& view)
{
    if (view == m_view)
        return;
    m_view = view;
    refresh();
    emit viewChanged();
}

void JourneyScene::setWidth(double width)
{
    if (width == m_room)
        return;
    m_room = width;
    sync();
}

void JourneyScene::openMoment(std::optional<Id<Placement>> placement)
{
    const Placement* opened = m_session.workshop().find(placement);
    if (!opened)
        placement.reset();
    if (placement == m_moment)
        return;
    const std::optional<Id<Placement>> left = std::exchange(m_moment, placement);
    m_own.reset();
    refresh();
    const Placement* selected = opened ? opened : m_session.workshop().find(left);
    if (selected)
        m_selection.select(selected->touchpoint, selected->phase);
    if (m_moment && !m_figure.phases.empty())
        setCurrent(HeadPlace{0});
    emit momentChanged();
}

void JourneyScene::refresh()
{
    const Workshop& workshop = m_session.workshop();
    m_isPreviewing = false;
    if (m_view.segment && !workshop.find(*m_view.segment))
        setView(withoutFilters(m_view)); // its segment is no more
    if (m_moment && !workshop.find(*m_moment)) {
        m_moment.reset();
        m_own.reset();
        refresh();
        emit momentChanged();
        return;
    }
    m_figure = m_moment ? momentFigure(workshop, *m_moment, m_view)
                        : journeyFigure(workshop, m_computation.analysis().get(), m_view);
    if (m_own)
        m_own = settled(m_figure, *m_own);
    sync();
}

// Many steps need more width than there is: then the board is wider than the view.
void JourneyScene::sync()
{
    m_width = m_room;
    m_geometry = journeyGeometry(m_figure, m_look, m_width);
    const double missing = leastStepWidth * m_look.scale - m_geometry.column;
    if (m_figure.moment && missing > 0.0) {
        m_width += missing * static_cast<double>(m_geometry.heads.size());
        m_geometry = journeyGeometry(m_figure, m_look, m_width);
    }
    setSceneRect(0.0, 0.0, m_width, m_geometry.bottom() + m_geometry.sizes.gap);
    syncLines();
    syncDots();
    syncLanes();
    showCurrent();
    invalidate(sceneRect(), BackgroundLayer);
    emit synced();
}

void JourneyScene::syncLines()
{
    resize(m_lines, m_geometry.lines.size(), [this] {
        auto* item = new LineItem(m_look);
        addItem(item);
        return item;
    });
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const JourneyLine& line = m_geometry.lines[i];
        const QRectF label = m_geometry.labelRect(line.rect);
        if (line.row)
            m_lines[i]->showRow(line.rect, label, row(line));
        else
            m_lines[i]->showHead(line.rect, label, groupHead(m_figure.groups[line.group]));
    }
}

void JourneyScene::syncDots()
{
    std::map<Id<Placement>, DotItem*> before;
    before.swap(m_dots);
    for (const JourneyLine& line : m_geometry.lines) {
        if (!line.row)
            continue;
        for (const JourneyDot& dot : row(line).dots) {
            DotItem*& item = before[dot.placement];
            if (!item)
                addItem(item = new DotItem(m_look, *m_pictures));
            item->show(
                dot, m_geometry.dotCentre(line, dot.phase), m_geometry.dotRadius(dot.importance));
            m_dots.emplace(dot.placement, std::exchange(item, nullptr));
        }
    }
    for (const auto& [id, item] : before)
        delete item;
}

void JourneyScene::syncLanes()
{
    resize(m_lanes, m_geometry.lanes.size(), [this] {
        auto* item = new LaneItem(m_look, m_figure, m_geometry);
        addItem(item);
        return item;
    });
    for (std::size_t i = 0; i < m_lanes.size(); ++i)
        m_lanes[i]->show(m_geometry.lanes[i]);
}

void JourneyScene::updateLane(LaneKind kind)
{
    for (std::size_t i = 0; i < m_lanes.size(); ++i)
        if (m_figure.lanes[m_geometry.lanes[i].lane].kind == kind)
            m_lanes[i]->show(m_geometry.lanes[i]);
}

void JourneyScene::followSelection()
{
    if (m_selection.touchpoint() && !m_moment)
        m_own.reset();
    showCurrent();
    emit currentChanged();
}

std::optional<BoardPlace> JourneyScene::current() const
{
    if (m_own)
        return m_own;
    if (!m_selection.touchpoint() || m_moment)
        return {};
    return JourneyPlace{*m_selection.touchpoint(), m_selection.phase()};
}

void JourneyScene::setCurrent(const BoardPlace& place)
{
    if (const auto* row = std::get_if<JourneyPlace>(&place)) {
        const bool wasOwn = m_own.has_value();
        m_own.reset();
        m_selection.select(row->touchpoint, row->phase);
        if (wasOwn)
            followSelection(); // the same touchpoint may have been selected before
        return;
    }
    m_own = place;
    if (!m_moment && m_selection.touchpoint())
        m_selection.select({}); // tells everybody, us too
    else
        followSelection();
}

const LaneRow* JourneyScene::laneAt(const LanePlace& place) const
{
    const auto found = std::ranges::find(m_figure.lanes, place.lane, &LaneRow::kind);
    return found == m_figure.lanes.end() ? nullptr : &*found;
}

std::optional<Id<Step>> JourneyScene::currentStep() const
{
    if (!m_moment || !m_own)
        return {};
    std::optional<std::size_t> column;
    if (const auto* head = std::get_if<HeadPlace>(&*m_own))
        column = head->column;
    else if (const auto* lane = std::get_if<LanePlace>(&*m_own))
        column = lane->column;
    return column && *column < m_figure.phases.size() ? m_figure.phases[*column].step
                                                      : std::nullopt;
}

void JourneyScene::showCurrent()
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const JourneyLine& line = m_geometry.lines[i];
        const bool isSelected
            = line.row && !m_own && m_selection.touchpoints().contains(row(line).touchpoint);
        m_lines[i]->setState(isSelected ? RowState::Selected : RowState::Plain);
    }
    const std::optional<BoardPlace> place = current();
    const auto* lane = place ? std::get_if<LanePlace>(&*place) : nullptr;
    const auto* rowPlace = place ? std::get_if<JourneyPlace>(&*place) : nullptr;
    QRectF rect = place && (!rowPlace || rowPlace->phase) ? rectOf(*place) : QRectF();
    bool isRing = false;
    if (lane && lane->lane == LaneKind::Emotion && lane->column && !m_geometry.emotion.isEmpty()
        && lane->curve < m_figure.curves.size()) {
        const auto& point = m_figure.curves[lane->curve].points[*lane->column];
        const QPointF centre = m_geometry.emotionPoint(*lane->column, point ? point->value : 0.0);
        rect = QRectF(
            centre.x() - cursorRing, centre.y() - cursorRing, 2.0 * cursorRing, 2.0 * cursorRing);
        isRing = true;
    }
    m_cursor->show(rect, isRing);
    invalidate(sceneRect(), BackgroundLayer);
}

std::optional<Id<Segment>> JourneyScene::segment() const
{
    return shownSegment(m_session.workshop(), m_view);
}

const JourneyRow& JourneyScene::row(const JourneyLine& line) const
{
    return m_figure.groups[line.group].rows[*line.row];
}

std::optional<JourneyPlace> JourneyScene::placeAt(QPointF point) const
{
    const std::optional<BoardPlace> place = boardPlaceAt(point);
    const auto* row = place ? std::get_if<JourneyPlace>(&*place) : nullptr;
    return row ? std::optional(*row) : std::nullopt;
}

std::optional<BoardPlace> JourneyScene::boardPlaceAt(QPointF point) const
{
    return rundblick::placeAt(m_figure, m_geometry, point);
}

std::optional<MoodPlace> JourneyScene::moodAt(QPointF point) const
{
    return rundblick::moodAt(m_figure, m_geometry, point);
}

bool JourneyScene::isOnTrackMark(QPointF point) const
{
    const JourneyLane* lane = m_geometry.laneOf(m_figure, LaneKind::Company);
    if (!lane || m_moment || m_figure.lanes[lane->lane].isCollapsed)
        return false;
    const QRectF track = trackRect(m_geometry, lane->rect);
    return std::abs(point.x() - m_geometry.trackBorder(m_figure)) <= track.height()
        && point.y() >= track.top() - 2.0 && point.y() <= track.bottom() + 2.0;
}

const JourneyDot* JourneyScene::dotAt(const JourneyPlace& place) const
{
    const JourneyLine* line = lineOf(place.touchpoint);
    const auto phase = place.phase ? columnOf(m_figure, *place.phase) : std::nullopt;
    if (!line || !phase)
        return nullptr;
    const auto& dots = row(*line).dots;
    const auto found = std::ranges::find(dots, *phase, &JourneyDot::phase);
    return found == dots.end() ? nullptr : &*found;
}

const JourneyLine* JourneyScene::lineOf(Id<Touchpoint> touchpoint) const
{
    for (const JourneyLine& line : m_geometry.lines)
        if (line.row && row(line).touchpoint == touchpoint)
            return &line;
    return nullptr;
}

QRectF JourneyScene::rectOf(const JourneyPlace& place) const
{
    return rundblick::rectOf(m_figure, m_geometry, BoardPlace(place));
}

QRectF JourneyScene::rectOf(const BoardPlace& place) const
{
    return rundblick::rectOf(m_figure, m_geometry, place);
}

JourneyPlace JourneyScene::neighbour(const JourneyPlace& place, int right, int down) const
{
    BoardPlace at = place;
    do {
        const BoardPlace next = neighbourOf(m_figure, m_geometry, at, {right, down});
        if (next == at || std::holds_alternative<LanePlace>(next))
            return place; // the border
        at = next;
    } while (!std::holds_alternative<JourneyPlace>(at));
    return std::get<JourneyPlace>(at);
}

void JourneyScene::showPreview(const JourneyDot& dot, const JourneyPlace& at)
{
    const JourneyLine* line = lineOf(at.touchpoint);
    const auto phase = at.phase ? columnOf(m_figure, *at.phase) : std::nullopt;
    if (!line || !phase) {
        hidePreview();
        return;
    }
    if (!m_preview) {
        addItem(m_preview = new DotItem(m_look, *m_pictures));
        m_preview->setZValue(2.0);
        m_preview->setOpacity(0.7);
    }
    m_preview->show(dot, m_geometry.dotCentre(*line, *phase), m_geometry.dotRadius(dot.importance));
    m_preview->setVisible(true);
}

void JourneyScene::previewMood(const MoodPlace& place, double value)
{
    m_figure.curves[place.curve].points[place.phase] = MoodPoint{value, true};
    m_isPreviewing = true;
    updateLane(LaneKind::Emotion);
    showCurrent();
}

void JourneyScene::previewTrack(std::size_t enhancedFrom)
{
    m_figure.enhancedFrom
        = enhancedFrom < m_figure.phases.size() ? std::optional(enhancedFrom) : std::nullopt;
    m_isPreviewing = true;
    updateLane(LaneKind::Company);
}

void JourneyScene::hidePreview()
{
    if (m_preview)
        m_preview->setVisible(false);
    if (m_isPreviewing)
        refresh();
}

void JourneyScene::drawBackground(QPainter* painter, const QRectF&)
{
    painter->setRenderHint(QPainter::Antialiasing);
    Ink ink(*painter, m_look);
    paintLaneCard(ink, m_geometry);
    paintMatrixCard(ink, m_geometry);
    for (const JourneyLine& line : m_geometry.lines)
        if (line.row && !m_own && m_selection.touchpoints().contains(row(line).touchpoint))
            paintRowGround(ink, line.rect, RowState::Selected);
}

} // namespace rundblick
