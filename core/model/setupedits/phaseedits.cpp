// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/setupedits/phaseedits.h"

#include "core/model/setupedits/difference.h"
#include "core/model/setupedits/namededits.h"

namespace rundblick {
namespace {

constexpr EditKind kind = EditKind::UsePhases;

bool isNamed(const PhaseSet& set, std::string_view name)
{
    return std::ranges::any_of(
        set.phases, [&](const PhasePlan& plan) { return plan.name == name; });
}

// Puts a set into a workshop of its own; what became different is the edit.
class PhaseUse {
public:
    explicit PhaseUse(const Workshop& workshop)
        : m_after(workshop)
    {
    }

    void remove(const std::vector<Id<Phase>>& phases)
    {
        m_after.apply(removeRecords<Phase>(m_after, phases, kind));
    }

    // The phase of the plan, made where there is none of its name.
    Id<Phase> place(const PhasePlan& plan)
    {
        const Phase* known = findByName<Phase>(m_after, plan.name);
        Phase phase = known ? *known : Phase{};
        if (!known) {
            phase.id = Id<Phase>::random();
            phase.name = plan.name;
            phase.weight = plan.weight;
        }
        if (phase.question.empty())
            phase.question = plan.question;
        phase.order = ++m_order;
        put(phase);
        fillLanes(phase.id, plan);
        fillRoles(phase.id, plan);
        return phase.id;
    }

    // Behind all that is placed.
    void placeBehind(Phase phase)
    {
        phase.order = ++m_order;
        put(std::move(phase));
    }

    void enhanceFrom(Id<Phase> phase)
    {
        Setup setup = m_after.setup();
        if (setup.enhancedFrom)
            return;
        setup.enhancedFrom = phase;
        put(std::move(setup));
    }

    Edit edit(const Workshop& before) const { return difference(before, m_after, kind); }

private:
    template <typename Record>
    void put(Record record)
    {
        m_after.apply(changeRecord(m_after, std::move(record), kind));
    }

    void fillLanes(Id<Phase> phase, const PhasePlan& plan)
    {
        for (std::size_t i = 0; i < plan.lanes.size(); ++i) {
            const auto lane = static_cast<Lane>(i);
            const bool isSaid
                = std::ranges::any_of(m_after.all<LaneText>(), [&](const auto& entry) {
                      const LaneText& text = entry.second;
                      return text.phase == phase && text.lane == lane && !text.segment;
                  });
            if (!plan.lanes[i].empty() && !isSaid)
                put(LaneText{Id<LaneText>::random(), phase, {}, lane, plan.lanes[i]});
        }
    }

    void fillRoles(Id<Phase> phase, const PhasePlan& plan)
    {
        const bool isSaid = std::ranges::any_of(m_after.all<Responsibility>(),
            [&](const auto& entry) { return entry.second.phase == phase; });
        if (isSaid)
            return;
        for (const std::string& who : plan.leads)
            put(Responsibility{Id<Responsibility>::random(), phase, who, Part::Leads});
        for (const std::string& who : plan.helps)
            put(Responsibility{Id<Responsibility>::random(), phase, who, Part::Helps});
    }

    Workshop m_after;
    double m_order = 0.0;
};

} // namespace

Edit addPhases(const Workshop& workshop, const std::vector<std::string>& names)
{
    return addNamed<Phase>(workshop, names, EditKind::AddPhase, [](Phase&) {});
}

Edit removePhase(const Workshop& workshop, Id<Phase> phase)
{
    return removeRecords<Phase>(workshop, {phase}, EditKind::RemovePhase);
}

bool isInUse(const Workshop& workshop, Id<Phase> phase)
{
    const Edit removal = removePhase(workshop, phase);
    return std::ranges::any_of(removal.changes, [](const AnyChange& change) {
        return !std::holds_alternative<Change<Phase>>(change)
            && !std::holds_alternative<Change<Setup>>(change);
    });
}

std::vector<const Phase*> phasesBeside(const Workshop& workshop, const PhaseSet& set)
{
    std::vector<const Phase*> phases = ordered<Phase>(workshop);
    std::erase_if(phases, [&](const Phase* phase) { return isNamed(set, phase->name); });
    return phases;
}

Edit usePhases(const Workshop& workshop, const PhaseSet& set, UsedPhases others)
{
    std::vector<Id<Phase>> removed;
    std::vector<const Phase*> kept;
    for (const Phase* phase : phasesBeside(workshop, set))
        if (others == UsedPhases::Keep && isInUse(workshop, phase->id))
            kept.push_back(phase);
        else
            removed.push_back(phase->id);
    PhaseUse use(workshop);
    use.remove(removed);
    for (std::size_t i = 0; i < set.phases.size(); ++i) {
        const Id<Phase> phase = use.place(set.phases[i]);
        if (set.enhancedFrom == i)
            use.enhanceFrom(phase);
    }
    for (const Phase* phase : kept)
        use.placeBehind(*phase);
    return use.edit(workshop);
}

} // namespace rundblick
