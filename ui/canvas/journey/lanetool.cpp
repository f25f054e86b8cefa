// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/journey/lanetool.h"

#include "core/model/edits/journeyedits.h"
#include "core/report/journey/viewchoice.h"
#include "ui/canvas/journey/laneedit.h"
#include "ui/paint/journey/lanewords.h"
#include "ui/paint/words/words.h"
#include "ui/session/session.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>

#include <cmath>

namespace rundblick {
namespace {

constexpr double moodStep = 0.5; // of the keys + and −
constexpr double dragStep = 0.1;

} // namespace

LaneTool::LaneTool(Session& session, JourneyScene& scene)
    : QObject(&scene)
    , m_session(session)
    , m_scene(scene)
{
}

LaneContext LaneTool::context() const
{
    return {m_session.workshop(), m_scene.figure(), m_scene.segment()};
}

void LaneTool::press(QPointF point, std::optional<std::size_t> head)
{
    m_mood.reset();
    m_isTrack = m_isDragging = false;
    m_pressed = point;
    if (head) {
        m_scene.setCurrent(HeadPlace{*head});
        return;
    }
    const std::optional<BoardPlace> place = m_scene.boardPlaceAt(point);
    if (!place)
        return;
    m_isTrack = m_scene.isOnTrackMark(point);
    m_mood = m_scene.moodAt(point);
    m_scene.setCurrent(*place);
    const auto* lane = std::get_if<LanePlace>(&*place);
    if (!lane || (!lane->column && !m_isTrack))
        toggleFold(*place);
}

void LaneTool::drag(QPointF point)
{
    m_isDragging |= (point - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!m_isDragging)
        return;
    const JourneyGeometry& geometry = m_scene.geometry();
    if (m_mood)
        m_scene.previewMood(
            *m_mood, std::round(geometry.emotionAt(point.y()) / dragStep) * dragStep);
    if (m_isTrack) {
        const double column = std::round((point.x() - geometry.left) / geometry.column);
        const double last = static_cast<double>(geometry.heads.size());
        m_scene.previewTrack(static_cast<std::size_t>(std::clamp(column, 0.0, last)));
    }
}

void LaneTool::release(QPointF)
{
    const std::optional<MoodPlace> mood = std::exchange(m_mood, std::nullopt);
    const bool isTrack = std::exchange(m_isTrack, false);
    if (!std::exchange(m_isDragging, false))
        return;
    const JourneyFigure& figure = m_scene.figure();
    Edit edit;
    if (mood) {
        const double value = figure.curves[mood->curve].points[mood->phase]->value;
        edit = moodEdit(context(), *mood, value);
    } else if (isTrack) {
        edit = setEnhancedFrom(m_session.workshop(),
            figure.enhancedFrom ? std::optional(figure.phases[*figure.enhancedFrom].id)
                                : std::nullopt);
    }
    m_scene.hidePreview();
    m_session.perform(edit);
}

void LaneTool::cancel()
{
    m_mood.reset();
    m_isTrack = m_isDragging = false;
    m_scene.hidePreview();
}

void LaneTool::doubleClick(QPointF point, std::optional<std::size_t> head)
{
    const std::optional<BoardPlace> place
        = head ? std::optional<BoardPlace>(HeadPlace{*head}) : m_scene.boardPlaceAt(point);
    if (!place)
        return;
    if (isWritable(context(), *place)) {
        emit editRequested(*place, {});
        return;
    }
    const auto* lane = std::get_if<LanePlace>(&*place);
    const bool isMood = lane && lane->lane == LaneKind::Emotion && lane->column
        && m_scene.geometry().emotion.contains(point) && !m_scene.figure().curves.empty();
    if (isMood && !m_scene.moodAt(point))
        m_session.perform(moodEdit(context(), {lane->curve, *lane->column},
            std::round(m_scene.geometry().emotionAt(point.y()) / dragStep) * dragStep));
}

void LaneTool::toggleFold(const BoardPlace& place)
{
    SavedView view = m_scene.view();
    const auto toggle
        = [&](const std::string& key) { setCollapsed(view, key, !isCollapsed(view, key)); };
    if (const auto* lane = std::get_if<LanePlace>(&place))
        toggle(keyOf(lane->lane));
    else if (const auto* group = std::get_if<GroupPlace>(&place))
        toggle(keyOf(m_scene.figure().groups[group->group].key));
    m_scene.setView(view);
}

bool LaneTool::key(const QKeyEvent& event)
{
    const std::optional<BoardPlace> place = m_scene.current();
    if (!place || std::holds_alternative<JourneyPlace>(*place))
        return false;
    if (foldKey(event, *place))
        return true;
    if (const auto* head = std::get_if<HeadPlace>(&*place))
        if (stepKey(event, head->column))
            return true;
    if (const auto* lane = std::get_if<LanePlace>(&*place))
        if (lane->column && valueKey(event, *lane))
            return true;
    if (!isWritable(context(), *place))
        return false;
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter
        || event.key() == Qt::Key_F2) {
        emit editRequested(*place, {});
        return true;
    }
    const bool isTyped = !event.text().isEmpty() && event.text().front().isPrint()
        && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (isTyped)
        emit editRequested(*place, event.text());
    return isTyped;
}

// Titles of lanes and heads of groups fold; Delete takes away what was said.
bool LaneTool::foldKey(const QKeyEvent& event, const BoardPlace& place)
{
    const auto* lane = std::get_if<LanePlace>(&place);
    const bool isTitle = std::holds_alternative<GroupPlace>(place) || (lane && !lane->column);
    const bool folds = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter
        || event.key() == Qt::Key_Space;
    if (isTitle && folds) {
        toggleFold(place);
        return true;
    }
    if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace) {
        m_session.perform(clearEdit(context(), place));
        return true;
    }
    const bool marks = event.key() == Qt::Key_M && event.modifiers().testFlag(Qt::ControlModifier);
    if (marks && lane && lane->column && !m_scene.moment()) {
        markTrack(*lane->column);
        return true;
    }
    return false;
}

bool LaneTool::valueKey(const QKeyEvent& event, const LanePlace& place)
{
    const double sign = event.key() == Qt::Key_Plus ? 1.0 : event.key() == Qt::Key_Minus ? -1.0 : 0;
    const LaneRow* row = m_scene.laneAt(place);
    if (!row || row->isCollapsed)
        return false;
    if (place.lane == LaneKind::Emotion && sign != 0.0
        && place.curve < m_scene.figure().curves.size()) {
        changeMood({place.curve, *place.column}, sign * moodStep);
        return true;
    }
    if (place.lane != LaneKind::Rating)
        return false;
    if (sign != 0.0)
        changeRating(*place.column, sign);
    const int importance = event.key() - Qt::Key_0;
    const bool isImportance
        = importance >= 1 && importance <= 5 && !event.modifiers().testFlag(Qt::ControlModifier);
    if (isImportance)
        m_session.perform(
            stepEdit(context(), *place.column, [&](Step& step) { step.importance = importance; }));
    return sign != 0.0 || isImportance;
}

bool LaneTool::stepKey(const QKeyEvent& event, std::size_t column)
{
    const bool moves = event.modifiers().testFlag(Qt::ControlModifier);
    if (moves && (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right)) {
        moveStep(column, event.key() == Qt::Key_Left ? -1 : 1);
        return true;
    }
    return false;
}

// A point that is a mean becomes the next half step up or down, said from now on.
void LaneTool::changeMood(const MoodPlace& place, double by)
{
    const auto& point = m_scene.figure().curves[place.curve].points[place.phase];
    const double before = point ? point->value : 0.0;
    const double half = std::round(before / moodStep) * moodStep;
    m_session.perform(moodEdit(context(), place, std::clamp(half + by, -2.0, 2.0)));
}

void LaneTool::changeRating(std::size_t column, double by)
{
    m_session.perform(stepEdit(context(), column, [by](Step& step) {
        step.experience = std::clamp(step.experience.value_or(0.0) + by, -2.0, 2.0);
    }));
}

void LaneTool::moveStep(std::size_t column, int by)
{
    const auto& steps = m_scene.figure().phases;
    const auto target = static_cast<std::ptrdiff_t>(column) + by;
    if (target < 0 || target >= static_cast<std::ptrdiff_t>(steps.size()))
        return;
    const std::size_t successor = by < 0 ? column - 1 : column + 2;
    const auto before
        = successor < steps.size() ? steps[successor].step : std::optional<Id<Step>>();
    if (m_session.perform(rundblick::moveStep(m_session.workshop(), *steps[column].step, before)))
        m_scene.setCurrent(HeadPlace{static_cast<std::size_t>(target)});
}

void LaneTool::addStep(const std::string& text)
{
    if (!m_scene.moment())
        return;
    const Edit edit
        = addSteps(m_session.workshop(), *m_scene.moment(), {text}, m_scene.currentStep());
    if (edit.isEmpty() || !m_session.perform(edit))
        return;
    eachChange<Step>(edit, [this](const Change<Step>& change) {
        if (change.before)
            return;
        const auto& steps = m_scene.figure().phases;
        const auto found = std::ranges::find(steps, change.after->id, &JourneyPhase::step);
        if (found != steps.end())
            m_scene.setCurrent(HeadPlace{static_cast<std::size_t>(found - steps.begin())});
    });
}

void LaneTool::markTrack(std::size_t column)
{
    const JourneyFigure& figure = m_scene.figure();
    const bool isMarked = figure.enhancedFrom == column;
    m_session.perform(setEnhancedFrom(
        m_session.workshop(), isMarked ? std::nullopt : std::optional(figure.phases[column].id)));
}

void LaneTool::hide(LaneKind lane)
{
    SavedView view = m_scene.view();
    setHidden(view, keyOf(lane), true);
    m_scene.setView(view);
}

void LaneTool::fillMenu(QMenu& menu, const BoardPlace& place)
{
    m_scene.setCurrent(place);
    const auto* lane = std::get_if<LanePlace>(&place);
    if (isWritable(context(), place))
        connect(menu.addAction(tr("&Write …")), &QAction::triggered, this,
            [this, place] { emit editRequested(place, {}); });
    if (lane && lane->lane == LaneKind::Emotion && lane->column
        && lane->curve < m_scene.figure().curves.size())
        fillMoodMenu(menu, *lane);
    if (lane && lane->column && !m_scene.moment()) {
        const std::size_t column = *lane->column;
        QAction* mark = menu.addAction(tr("&Value is enhanced from here on"));
        mark->setCheckable(true);
        mark->setChecked(m_scene.figure().enhancedFrom == column);
        connect(mark, &QAction::triggered, this, [this, column] { markTrack(column); });
    }
    if (std::holds_alternative<HeadPlace>(place))
        connect(menu.addAction(tr("&Remove this step")), &QAction::triggered, this,
            [this, place] { m_session.perform(clearEdit(context(), place)); });
    menu.addSeparator();
    if (!std::holds_alternative<HeadPlace>(place))
        connect(menu.addAction(tr("&Fold or unfold")), &QAction::triggered, this,
            [this, place] { toggleFold(place); });
    if (lane && !m_scene.moment())
        connect(menu.addAction(tr("&Hide this lane")), &QAction::triggered, this,
            [this, kind = lane->lane] { hide(kind); });
}

void LaneTool::fillMoodMenu(QMenu& menu, const LanePlace& place)
{
    const MoodPlace mood{place.curve, *place.column};
    const MoodCurve& curve = m_scene.figure().curves[place.curve];
    QMenu* values = menu.addMenu(tr("&Emotion (%1)").arg(nameOf(curve)));
    for (int value = 2; value >= -2; --value)
        connect(values->addAction(experienceName(value)), &QAction::triggered, this,
            [this, mood, value] { m_session.perform(moodEdit(context(), mood, value)); });
    const auto& point = curve.points[*place.column];
    if (point && point->isSaid && !m_scene.moment())
        connect(values->addAction(tr("As the &placements say")), &QAction::triggered, this,
            [this, mood] { m_session.perform(moodEdit(context(), mood, {})); });
}

} // namespace rundblick
