// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/grouping.h"

#include "core/model/edits/ratingplaces.h"

namespace rundblick {
namespace {

class Grouper {
public:
    Grouper(const Workshop& workshop, const Analysis* analysis, Grouping by)
        : m_workshop(workshop)
        , m_analysis(analysis)
        , m_by(by)
        , m_phases(ordered<Phase>(workshop))
    {
        if (by == Grouping::Phase)
            m_placements = mainPlacements(workshop);
    }

    std::pair<GroupKey, int> keyAndRank(const Touchpoint& touchpoint) const
    {
        GroupKey key;
        key.by = m_by;
        switch (m_by) {
        case Grouping::Phase: {
            const Phase* phase = mainPhase(touchpoint);
            key.name = phase ? phase->name : std::string();
            const auto at = std::ranges::find(m_phases, phase);
            return {key, static_cast<int>(at - m_phases.begin())};
        }
        case Grouping::Channel:
            key.ownership = touchpoint.ownership;
            key.form = touchpoint.form;
            return {key, channelRank(key.ownership, key.form)};
        case Grouping::Department:
            key.name = touchpoint.owner;
            return {key, key.name.empty() ? 1 : 0};
        case Grouping::None:
            return {key, 0};
        case Grouping::Verdict:
            break;
        }
        if (const TouchpointResult* result = m_analysis ? m_analysis->find(touchpoint.id) : nullptr)
            key.cover = result->cover;
        return {key, key.cover ? static_cast<int>(*key.cover) : 3};
    }

private:
    const Phase* mainPhase(const Touchpoint& touchpoint) const
    {
        if (const TouchpointResult* result
            = m_analysis ? m_analysis->find(touchpoint.id) : nullptr) {
            const auto most = std::ranges::max_element(result->impactByPhase);
            if (most != result->impactByPhase.end() && *most > 0.0) {
                const auto at = static_cast<std::size_t>(most - result->impactByPhase.begin());
                if (const Phase* phase = m_workshop.find(m_analysis->phases[at].id))
                    return phase;
            }
        }
        const auto found = m_placements.find(touchpoint.id);
        return found == m_placements.end() ? nullptr : m_workshop.find(found->second->phase);
    }

    const Workshop& m_workshop;
    const Analysis* m_analysis;
    Grouping m_by;
    std::vector<const Phase*> m_phases;
    std::map<Id<Touchpoint>, const Placement*> m_placements;
};

} // namespace

int channelRank(Ownership ownership, Form form)
{
    constexpr int ownershipRank[] = {3, 2, 1, 0}; // unset, paid, owned, earned
    return ownershipRank[static_cast<int>(ownership)] * 4
        + (form == Form::Unset ? 3 : static_cast<int>(form) - 1);
}

std::vector<TouchpointGroup> grouped(const Workshop& workshop, const Analysis* analysis,
    const std::vector<const Touchpoint*>& touchpoints, Grouping by)
{
    const Grouper grouper(workshop, analysis, by);
    std::vector<std::pair<int, TouchpointGroup>> ranked;
    for (const Touchpoint* touchpoint : touchpoints) {
        const auto [key, rank] = grouper.keyAndRank(*touchpoint);
        auto group = std::ranges::find_if(
            ranked, [&key = key](const auto& candidate) { return candidate.second.key == key; });
        if (group == ranked.end())
            group = ranked.insert(ranked.end(), {rank, {key, {}}});
        group->second.touchpoints.push_back(touchpoint);
    }
    std::ranges::stable_sort(ranked, {}, [](const auto& group) { return group.first; });
    std::vector<TouchpointGroup> groups;
    for (auto& [rank, group] : ranked)
        groups.push_back(std::move(group));
    return groups;
}

} // namespace rundblick
