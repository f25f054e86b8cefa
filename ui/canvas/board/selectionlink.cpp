// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/board/selectionlink.h"

#include "ui/canvas/board/boardscene.h"
#include "ui/session/selection.h"

namespace rundblick {

SelectionLink::SelectionLink(BoardScene& scene, Selection& selection)
    : QObject(&scene)
    , m_scene(scene)
    , m_selection(selection)
{
    connect(&scene, &BoardScene::chosenByPerson, this, &SelectionLink::tell);
    connect(&selection, &Selection::changed, this, &SelectionLink::follow);
}

SelectionLink::Spot SelectionLink::spotOf(const BoardKey& key) const
{
    const auto* touchpoint = std::get_if<Id<Touchpoint>>(&key);
    return {touchpoint ? std::optional(*touchpoint) : std::nullopt, {}};
}

BoardKey SelectionLink::keyOf(Id<Touchpoint> touchpoint, std::optional<Id<Phase>>) const
{
    return touchpoint;
}

std::set<Id<Touchpoint>> SelectionLink::touchpointsOnBoard() const
{
    std::set<Id<Touchpoint>> touchpoints;
    for (const BoardKey& key : m_scene.chosen())
        if (const Spot spot = spotOf(key); spot.touchpoint)
            touchpoints.insert(*spot.touchpoint);
    return touchpoints;
}

SelectionLink::Spot SelectionLink::currentSpot() const
{
    return m_scene.current() ? spotOf(*m_scene.current()) : Spot();
}

void SelectionLink::tell()
{
    const std::set<Id<Touchpoint>> touchpoints = touchpointsOnBoard();
    Spot spot = currentSpot();
    if (!spot.touchpoint && !touchpoints.empty())
        spot.touchpoint = *touchpoints.begin();
    m_selection.select(touchpoints, spot.touchpoint, spot.phase);
}

void SelectionLink::follow()
{
    const Spot wanted{m_selection.touchpoint(), m_selection.phase()};
    // Where the keyboard is at a note, the shared selection has one of the touchpoints as current.
    const bool isAtOther = m_scene.current() && !currentSpot().touchpoint;
    const bool isAlike = isAtOther || wanted == currentSpot();
    if (isAlike && m_selection.touchpoints() == touchpointsOnBoard())
        return;
    std::set<BoardKey> keys;
    for (const Id<Touchpoint> touchpoint : m_selection.touchpoints()) {
        const bool isCurrent = wanted.touchpoint == touchpoint;
        keys.insert(keyOf(touchpoint, isCurrent ? wanted.phase : std::nullopt));
    }
    m_scene.showChosen(keys,
        wanted.touchpoint ? std::optional(keyOf(*wanted.touchpoint, wanted.phase)) : std::nullopt);
}

} // namespace rundblick
