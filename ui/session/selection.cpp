// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/selection.h"

#include "ui/session/session.h"

namespace rundblick {
namespace {

// Where a placement that was selected is after the edit; nothing where it stays.
std::optional<Id<Phase>> movedTo(
    const Edit& edit, std::optional<Id<Touchpoint>> touchpoint, std::optional<Id<Phase>> phase)
{
    std::optional<Id<Phase>> moved;
    eachChange<Placement>(edit, [&](const Change<Placement>& change) {
        if (change.before && change.after && change.before->touchpoint == touchpoint
            && change.after->touchpoint == touchpoint && change.before->phase == phase
            && change.after->phase != phase)
            moved = change.after->phase;
    });
    return moved;
}

} // namespace

Selection::Selection(const Session& session, QObject* parent)
    : QObject(parent)
{
    connect(&session, &Session::changed, this, &Selection::forgetRemoved);
    connect(&session, &Session::changed, this, [this](const Edit& edit) {
        if (const auto phase = movedTo(edit, m_touchpoint, m_phase))
            select(m_touchpoints, m_touchpoint, phase);
    });
}

void Selection::select(std::optional<Id<Touchpoint>> touchpoint, std::optional<Id<Phase>> phase)
{
    std::set<Id<Touchpoint>> touchpoints;
    if (touchpoint)
        touchpoints.insert(*touchpoint);
    select(std::move(touchpoints), touchpoint, phase);
}

void Selection::select(std::set<Id<Touchpoint>> touchpoints, std::optional<Id<Touchpoint>> current,
    std::optional<Id<Phase>> phase)
{
    if (m_touchpoint == current && m_phase == phase && m_touchpoints == touchpoints)
        return;
    m_touchpoint = current;
    m_phase = phase;
    m_touchpoints = std::move(touchpoints);
    emit changed();
}

void Selection::toggle(Id<Touchpoint> touchpoint)
{
    if (m_touchpoints.erase(touchpoint) == 0) {
        m_touchpoints.insert(touchpoint);
        m_touchpoint = touchpoint;
    } else if (m_touchpoint == touchpoint) {
        m_touchpoint = m_touchpoints.empty() ? std::nullopt : std::optional(*m_touchpoints.begin());
    }
    m_phase.reset();
    emit changed();
}

void Selection::forgetRemoved(const Edit& edit)
{
    bool forgotten = false;
    eachChange<Touchpoint>(edit, [&](const Change<Touchpoint>& change) {
        if (change.after)
            return;
        forgotten |= m_touchpoints.erase(change.before->id) > 0;
        if (m_touchpoint == change.before->id)
            m_touchpoint.reset();
    });
    eachChange<Phase>(edit, [&](const Change<Phase>& change) {
        if (!change.after && m_phase == change.before->id) {
            m_phase.reset();
            forgotten = true;
        }
    });
    if (forgotten)
        emit changed();
}

} // namespace rundblick
