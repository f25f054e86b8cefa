// SPDX-License-Identifier: GPL-3.0-or-later
// What can be asked of the journey matrix: tool tips, and where its numbers come from.
#include "ui/canvas/journey/journeytips.h"
#include "ui/canvas/journey/journeyview.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QToolTip>

namespace rundblick {
namespace {

// In lines that can be read at a glance, broken at blanks: a tool tip breaks none.
QString inLines(QString text)
{
    constexpr qsizetype longest = 90;
    qsizetype start = 0; // of the line
    qsizetype blank = 0; // the last one in it
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'\n')
            start = at + 1;
        if (text[at] == u' ')
            blank = at;
        if (at - start > longest && blank > start) {
            text[blank] = u'\n';
            start = blank + 1;
        }
    }
    return text;
}

} // namespace

bool JourneyView::viewportEvent(QEvent* event)
{
    if (m_touch.handle(*event))
        return true;
    if (event->type() != QEvent::ToolTip)
        return QGraphicsView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const std::optional<BoardPlace> place = boardPlaceAt(help->pos()))
        QToolTip::showText(help->globalPos(),
            inLines(explanationOf(*m_board, m_surroundings, *place)), viewport());
    else
        QToolTip::hideText();
    return true;
}

// The coverage of a phase under its name.
std::optional<QuantityAt> JourneyView::headNumberAt(QPointF point) const
{
    const auto phase = m_board->geometry().phaseAt(point.x());
    if (!phase || m_board->moment())
        return {};
    return QuantityAt{Quantity::Coverage, {}, {}, m_board->figure().phases[*phase].id, {}, 0};
}

// The mood of its customers, where it is computed and not said.
std::optional<QuantityAt> JourneyView::moodNumberAt(const LanePlace& place) const
{
    const JourneyFigure& figure = m_board->figure();
    const bool isMood = place.lane == LaneKind::Emotion && place.column && !figure.moment
        && !figure.curves.empty();
    if (!isMood)
        return {};
    const MoodCurve& curve = figure.curves.front();
    const auto& point = curve.points[*place.column];
    const bool isMean = point && !point->isSaid && !curve.segment && curve.view == Voice::Customer
        && curve.horizon == Horizon::AsIs;
    return isMean ? std::optional(QuantityAt{
               Quantity::PhaseExperience, {}, {}, figure.phases[*place.column].id, {}, 0})
                  : std::nullopt;
}

std::optional<QuantityAt> JourneyView::numberAt(QPoint position) const
{
    const QPointF point = mapToScene(position);
    if (isOnHeads(position))
        return headNumberAt(point - QPointF(0.0, std::max(visibleCorner().y(), 0.0)));
    const auto there = m_board->boardPlaceAt(point);
    if (!there)
        return {};
    if (const auto* lane = std::get_if<LanePlace>(&*there))
        return moodNumberAt(*lane);
    const auto* place = std::get_if<JourneyPlace>(&*there);
    if (!place)
        return {};
    if (!place->phase)
        return QuantityAt{Quantity::CoverVerdict, place->touchpoint, {}, {}, {}, 0};
    return QuantityAt{Quantity::ImpactByPhase, place->touchpoint, {}, *place->phase, {}, 0};
}

std::optional<QuantityAt> JourneyView::currentNumber() const
{
    const std::optional<BoardPlace> current = m_board->current();
    if (!current)
        return {};
    if (const auto* lane = std::get_if<LanePlace>(&*current))
        return moodNumberAt(*lane);
    const auto* place = std::get_if<JourneyPlace>(&*current);
    if (!place)
        return {};
    if (!place->phase)
        return QuantityAt{Quantity::CoverVerdict, place->touchpoint, {}, {}, {}, 0};
    return QuantityAt{Quantity::ImpactByPhase, place->touchpoint, {}, *place->phase, {}, 0};
}

// The same question as everywhere: the viewport is asked "What's this?" at the place of the menu.
void JourneyView::addQuestion(QMenu& menu, QPoint position)
{
    if (!numberAt(position))
        return;
    if (!menu.isEmpty())
        menu.addSeparator();
    connect(menu.addAction(tr("Where does this number come from?")), &QAction::triggered, this,
        [this, position] {
            QHelpEvent question(QEvent::WhatsThis, position, viewport()->mapToGlobal(position));
            QCoreApplication::sendEvent(viewport(), &question);
        });
}

} // namespace rundblick
