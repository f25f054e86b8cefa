// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/journeys/listing.h"

#include "core/model/checks.h"

namespace rundblick {
namespace {

template <typename Record>
double lastOrder(const Workshop& workshop)
{
    double last = 0.0;
    for (const auto& [id, record] : workshop.all<Record>())
        last = std::max(last, record.order);
    return last;
}

} // namespace

Listing::Listing(Draft& draft)
    : m_draft(draft)
    , m_lastTouchpoint(lastOrder<Touchpoint>(draft.before))
    , m_lastPhase(lastOrder<Phase>(draft.before))
    , m_lastSegment(lastOrder<Segment>(draft.before))
{
}

template <typename Record>
Record& Listing::listed(Roster<Record>& roster, std::string_view name, double& last)
{
    const bool isNew = !roster.find(name);
    Record& record = roster.named(name);
    if (isNew)
        record.order = ++last;
    return record;
}

Touchpoint& Listing::touchpoint(std::string_view name)
{
    const bool isNew = !m_draft.touchpoints.find(name);
    Touchpoint& touchpoint = listed(m_draft.touchpoints, name, m_lastTouchpoint);
    if (isNew) {
        touchpoint.rated = false;
        m_made.push_back(&touchpoint);
    }
    return touchpoint;
}

Phase& Listing::phase(std::string_view name)
{
    return listed(m_draft.phases, name, m_lastPhase);
}

Segment& Listing::segment(std::string_view name)
{
    return listed(m_draft.segments, name, m_lastSegment);
}

void Listing::markWhileRoom()
{
    std::size_t marked = m_draft.marked();
    for (Touchpoint* touchpoint : m_made) {
        touchpoint->rated = marked < mostRated;
        marked += touchpoint->rated ? 1 : 0;
    }
    m_made.clear();
}

Result<Imported> checkedImport(const Workshop& workshop, Edit edit, std::vector<Message> notices)
{
    if (const Status sound = check(workshop, edit); !sound)
        return sound.error();
    std::vector<Message> summary = importSummary(edit, std::move(notices));
    Imported imported;
    imported.edit = std::move(edit);
    imported.summary = std::move(summary);
    return imported;
}

} // namespace rundblick
