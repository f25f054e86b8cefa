// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/journey/journeytool.h"

#include "core/model/edits/touchpointedits.h"
#include "ui/canvas/journey/boardwalk.h"
#include "ui/paint/journey/lanewords.h"
#include "ui/paint/words/words.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace rundblick {

JourneyTool::JourneyTool(Session& session, Selection& selection, JourneyScene& scene)
    : QObject(&scene)
    , m_session(session)
    , m_selection(selection)
    , m_scene(scene)
{
}

void JourneyTool::press(QPointF point, Qt::KeyboardModifiers modifiers)
{
    const std::optional<JourneyPlace> place = m_scene.placeAt(point);
    m_dragged.reset();
    m_isDragging = false;
    if (!place) {
        m_selection.select({});
        return;
    }
    if (modifiers.testFlag(Qt::ControlModifier)) {
        m_selection.toggle(place->touchpoint);
        return;
    }
    m_selection.select(place->touchpoint, place->phase);
    if (const JourneyDot* dot = m_scene.dotAt(*place)) {
        m_pressed = point;
        m_dragged = *dot;
    }
}

void JourneyTool::drag(QPointF point)
{
    if (!m_dragged)
        return;
    const double way = (point - m_pressed).manhattanLength();
    m_isDragging |= way >= QApplication::startDragDistance();
    const std::optional<JourneyPlace> place = m_scene.placeAt(point);
    if (m_isDragging && place)
        m_scene.showPreview(*m_dragged, *place);
    else
        m_scene.hidePreview();
}

void JourneyTool::release(QPointF point)
{
    m_scene.hidePreview();
    const bool moved = m_isDragging && m_dragged;
    m_isDragging = false;
    const std::optional<JourneyPlace> place = m_scene.placeAt(point);
    if (moved && place && place->phase)
        moveTo(*place);
    m_dragged.reset();
}

void JourneyTool::cancel()
{
    m_dragged.reset();
    m_isDragging = false;
    m_scene.hidePreview();
}

void JourneyTool::doubleClick(QPointF point)
{
    const std::optional<JourneyPlace> place = m_scene.placeAt(point);
    if (!place)
        return;
    if (!place->phase)
        emit renameRequested(place->touchpoint);
    else if (!m_scene.dotAt(*place))
        m_session.perform(addPlacement(m_session.workshop(), place->touchpoint, *place->phase));
}

bool JourneyTool::key(const QKeyEvent& event)
{
    const bool moves = event.modifiers().testFlag(Qt::ControlModifier);
    const std::pair<int, QPoint> arrows[] = {{Qt::Key_Left, {-1, 0}}, {Qt::Key_Right, {1, 0}},
        {Qt::Key_Up, {0, -1}}, {Qt::Key_Down, {0, 1}}, {Qt::Key_PageUp, {0, -12}},
        {Qt::Key_PageDown, {0, 12}}, {Qt::Key_Home, {-1000, 0}}, {Qt::Key_End, {1000, 0}}};
    for (const auto& [key, step] : arrows) {
        if (event.key() != key)
            continue;
        const auto place = current();
        if (moves && !place)
            return false; // the lanes know
        if (moves && !place->phase && step.y() != 0)
            reorder(*place, step.y());
        else if (!moves || !placement())
            go(step);
        else {
            m_dragged = *m_scene.dotAt(*place);
            moveTo(m_scene.neighbour(*place, step.x(), step.y()));
            m_dragged.reset();
        }
        return true;
    }
    return current() && editKey(event);
}

bool JourneyTool::editKey(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event.modifiers().testFlag(Qt::ControlModifier) || !openHere())
            addHere();
        return true;
    case Qt::Key_F2:
        emit renameRequested(current()->touchpoint);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        removeHere();
        return true;
    case Qt::Key_Plus:
        changeExperience(+1.0);
        return true;
    case Qt::Key_Minus:
        changeExperience(-1.0);
        return true;
    case Qt::Key_M:
        changeHere([](Placement& after) { after.momentOfTruth = !after.momentOfTruth; });
        return true;
    case Qt::Key_Escape:
        cancel();
        return true;
    default:
        break;
    }
    const int importance = event.key() - Qt::Key_0;
    if (importance < 1 || importance > 5 || event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    changeHere([&](Placement& after) { after.importance = importance; });
    return true;
}

std::optional<JourneyPlace> JourneyTool::current() const
{
    const std::optional<BoardPlace> place = m_scene.current();
    const auto* row = place ? std::get_if<JourneyPlace>(&*place) : nullptr;
    return row ? std::optional(*row) : std::nullopt;
}

const Placement* JourneyTool::placement() const
{
    const std::optional<JourneyPlace> place = current();
    const JourneyDot* dot = place ? m_scene.dotAt(*place) : nullptr;
    return dot ? m_session.workshop().find(dot->placement) : nullptr;
}

void JourneyTool::go(QPoint step)
{
    const std::optional<BoardPlace> from = m_scene.current();
    const BoardPlace to = neighbourOf(m_scene.figure(), m_scene.geometry(), from, step);
    const auto* row = std::get_if<JourneyPlace>(&to);
    if (!row || row->touchpoint)
        m_scene.setCurrent(to);
}

// The row before or behind its neighbour, where rows stand in their own order.
void JourneyTool::reorder(const JourneyPlace& place, int down)
{
    if (m_scene.view().sorting != Sorting::Own)
        return;
    const Id<Touchpoint> other = m_scene.neighbour(place, 0, down).touchpoint;
    const std::vector<const Touchpoint*> all = ordered<Touchpoint>(m_session.workshop());
    const auto found = std::ranges::find(all, other, &Touchpoint::id);
    if (other == place.touchpoint || found == all.end())
        return;
    const auto successor = down < 0 ? found : found + 1;
    m_session.perform(moveRecord(m_session.workshop(), place.touchpoint,
        successor == all.end() ? std::nullopt : std::optional((*successor)->id),
        EditKind::ReorderTouchpoints));
}

// What opens a moment of truth into its steps.
bool JourneyTool::openHere()
{
    const Placement* here = placement();
    if (!here || !here->momentOfTruth)
        return false;
    m_scene.openMoment(here->id);
    return true;
}

void JourneyTool::addHere()
{
    const std::optional<JourneyPlace> place = current();
    if (!place->phase)
        emit renameRequested(place->touchpoint);
    else if (!placement())
        m_session.perform(addPlacement(m_session.workshop(), place->touchpoint, *place->phase));
}

void JourneyTool::removeHere()
{
    const std::optional<JourneyPlace> place = current();
    if (const Placement* here = placement()) {
        m_session.perform(removePlacement(m_session.workshop(), here->id));
        return;
    }
    if (place->phase)
        return; // an empty cell: removing the touchpoint would surprise
    const JourneyPlace next = m_scene.neighbour(*place, 0, 1);
    const auto& selected = m_selection.touchpoints();
    m_session.perform(removeTouchpoints(m_session.workshop(), {selected.begin(), selected.end()}));
    if (m_session.workshop().find(next.touchpoint))
        m_selection.select(next.touchpoint);
}

void JourneyTool::moveTo(const JourneyPlace& target)
{
    if (!target.phase)
        return;
    const Edit edit = movePlacement(
        m_session.workshop(), m_dragged->placement, target.touchpoint, *target.phase);
    if (!edit.isEmpty() && m_session.perform(edit))
        m_selection.select(target.touchpoint, target.phase);
}

void JourneyTool::changeExperience(double by)
{
    changeHere([by](Placement& after) {
        after.experience = std::clamp(after.experience.value_or(0.0) + by, -2.0, 2.0);
    });
}

template <typename Change>
void JourneyTool::changeHere(const Change& change)
{
    if (const Placement* here = placement())
        m_session.perform(
            editRecord(m_session.workshop(), here->id, EditKind::ChangePlacement, change));
}

void JourneyTool::fillMenu(QMenu& menu, QPointF point)
{
    const std::optional<JourneyPlace> place = m_scene.placeAt(point);
    if (!place)
        return;
    if (!m_selection.touchpoints().contains(place->touchpoint) || place->phase)
        m_selection.select(place->touchpoint, place->phase);
    if (place->phase)
        fillPlacementMenu(menu);
    menu.addSeparator();
    fillTouchpointMenu(menu);
}

// An entry of a menu that is checked while a field of the placement here has this value, and gives
// it that value.
template <typename T>
void JourneyTool::addValue(QMenu& menu, const QString& name, T Placement::*field, const T& value)
{
    const Placement* here = placement();
    QAction* action = menu.addAction(name);
    action->setCheckable(true);
    action->setChecked(here && here->*field == value);
    connect(action, &QAction::triggered, this,
        [this, field, value] { changeHere([&](Placement& after) { after.*field = value; }); });
}

void JourneyTool::fillPlacementMenu(QMenu& menu)
{
    const Placement* here = placement();
    if (!here) {
        connect(
            menu.addAction(tr("&Place here")), &QAction::triggered, this, [this] { addHere(); });
        return;
    }
    QMenu* experience = menu.addMenu(tr("&Experience of customers"));
    for (int value = 2; value >= -2; --value)
        addValue(*experience, experienceName(value), &Placement::experience,
            std::optional<double>(value));
    QMenu* importance = menu.addMenu(tr("&Importance"));
    for (int value = 5; value >= 1; --value)
        addValue(*importance, QString::number(value), &Placement::importance, double(value));
    if (here->momentOfTruth) {
        QAction* open = menu.addAction(tr("&Open this moment of truth"));
        open->setShortcut(Qt::CTRL | Qt::Key_Return);
        connect(open, &QAction::triggered, this, &JourneyTool::openHere);
    }
    QAction* truth = menu.addAction(tr("&Moment of truth"));
    truth->setCheckable(true);
    truth->setChecked(here->momentOfTruth);
    connect(truth, &QAction::triggered, this, [this](bool checked) {
        changeHere([&](Placement& after) { after.momentOfTruth = checked; });
    });
    QMenu* evidence = menu.addMenu(tr("E&vidence"));
    for (std::size_t i = 0; i < enumTexts<Evidence>.size(); ++i)
        addValue(*evidence, nameOf(static_cast<Evidence>(i)), &Placement::evidence,
            static_cast<Evidence>(i));
    connect(menu.addAction(tr("&Remove from this phase")), &QAction::triggered, this,
        [this] { removeHere(); });
}

void JourneyTool::fillTouchpointMenu(QMenu& menu)
{
    const Id<Touchpoint> touchpoint = *m_selection.touchpoint();
    connect(menu.addAction(tr("Re&name touchpoint")), &QAction::triggered, this,
        [this, touchpoint] { emit renameRequested(touchpoint); });
    const auto count = static_cast<int>(m_selection.touchpoints().size());
    connect(menu.addAction(tr("Remove %n touchpoint(s)", nullptr, count)), &QAction::triggered,
        this, [this] {
            const auto& selected = m_selection.touchpoints();
            m_session.perform(
                removeTouchpoints(m_session.workshop(), {selected.begin(), selected.end()}));
        });
}

} // namespace rundblick
