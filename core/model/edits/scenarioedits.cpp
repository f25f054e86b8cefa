// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/scenarioedits.h"

#include "core/base/text.h"
#include "core/model/edits/budgetedits.h"

namespace rundblick {
namespace {

void append(Edit& edit, Edit more)
{
    edit.changes.insert(edit.changes.end(), std::make_move_iterator(more.changes.begin()),
        std::make_move_iterator(more.changes.end()));
}

// "Plan", or "Plan 2" where it is taken, …
std::string freeName(const Workshop& workshop, const std::string& wanted)
{
    constexpr std::size_t room = 8; // for the number
    std::string name = shortened(wanted, longestName);
    for (int number = 2; findByName<Scenario>(workshop, name); ++number)
        name = shortened(wanted, longestName - room) + ' ' + std::to_string(number);
    return name;
}

Edit shown(const Workshop& workshop, Id<Scenario> id, EditKind kind)
{
    Setup setup = workshop.setup();
    setup.scenario = id;
    return changeRecord(workshop, std::move(setup), kind);
}

// Adds the scenario that Mix shows where there is none yet; its id.
Id<Scenario> ensureShown(const Workshop& workshop, const std::string& nameIfNew, Edit& edit)
{
    if (const Scenario* current = currentScenario(workshop))
        return current->id;
    Scenario first;
    first.id = Id<Scenario>::random();
    first.name = freeName(workshop, nameIfNew);
    first.order = orderAtEnd<Scenario>(workshop);
    const Id<Scenario> id = first.id;
    append(edit, addRecord(std::move(first)));
    append(edit, shown(workshop, id, edit.kind));
    return id;
}

// Copies of the records that belong to `from`, for `to`.
template <typename Record>
void appendCopies(const Workshop& workshop, Id<Scenario> from, Id<Scenario> to, Edit& edit)
{
    for (const auto& [id, record] : workshop.all<Record>())
        if (record.scenario == from) {
            Record copy = record;
            copy.id = Id<Record>::random();
            copy.scenario = to;
            append(edit, addRecord(std::move(copy)));
        }
}

// The workshop with the edit made: for edits that build on one another.
Workshop after(Workshop workshop, const Edit& edit)
{
    workshop.apply(edit);
    return workshop;
}

Edit suppositionEdit(const Workshop& workshop, Supposition wanted)
{
    Edit edit{EditKind::Suppose, {}};
    bool isPlaced = false;
    for (const auto& [id, known] : workshop.all<Supposition>()) {
        if (known.scenario != wanted.scenario || known.touchpoint != wanted.touchpoint)
            continue;
        if (isPlaced) { // a file may hold one of each kind
            edit.changes.push_back(Change<Supposition>{known, {}});
            continue;
        }
        wanted.id = id;
        append(edit, changeRecord(workshop, wanted));
        isPlaced = true;
    }
    if (!isPlaced) {
        wanted.id = Id<Supposition>::random();
        append(edit, addRecord(std::move(wanted)));
    }
    return edit;
}

// Two edits that follow each other as one: what both change is changed once.
Edit joined(Edit first, const Edit& second)
{
    for (const AnyChange& change : second.changes)
        std::visit(
            [&]<typename Record>(const Change<Record>& later) {
                for (AnyChange& known : first.changes)
                    if (auto* same = std::get_if<Change<Record>>(&known);
                        same && same->id() == later.id()) {
                        same->after = later.after;
                        return;
                    }
                first.changes.push_back(later);
            },
            change);
    std::erase_if(first.changes, [](const AnyChange& change) {
        return std::visit([](const auto& c) { return c.before == c.after; }, change);
    });
    return first;
}

Edit whatIf(
    const Workshop& workshop, Id<Touchpoint> touchpoint, WhatIf kind, const ScenarioNames& names)
{
    if (!workshop.find(touchpoint))
        return {EditKind::AddScenario, {}};
    Edit added = addScenario(workshop, names);
    const Workshop then = after(workshop, added);
    return joined(std::move(added), suppose(then, touchpoint, {kind, {}}, {}));
}

} // namespace

Edit addScenario(const Workshop& workshop, const ScenarioNames& names)
{
    Edit edit{EditKind::AddScenario, {}};
    const Id<Scenario> source = ensureShown(workshop, names.nameOfFirst, edit);
    const Workshop then = after(workshop, edit);
    Scenario copy = *then.find(source);
    copy.id = Id<Scenario>::random();
    copy.name = freeName(then, names.name);
    copy.order = orderAtEnd<Scenario>(then);
    Edit added{EditKind::AddScenario, {}};
    append(added, addRecord(copy));
    appendCopies<PhaseRestriction>(then, source, copy.id, added);
    appendCopies<Supposition>(then, source, copy.id, added);
    append(added, shown(then, copy.id, edit.kind));
    return joined(std::move(edit), added);
}

Edit renameScenario(const Workshop& workshop, Id<Scenario> id, std::string name)
{
    return editRecord(workshop, id, EditKind::RenameScenario,
        [&](Scenario& scenario) { scenario.name = std::move(name); });
}

Edit removeScenario(const Workshop& workshop, Id<Scenario> id)
{
    Edit edit = removeRecords<Scenario>(workshop, {id}, EditKind::RemoveScenario);
    if (edit.isEmpty() || workshop.setup().scenario != id)
        return edit;
    const auto inOrder = ordered<Scenario>(workshop);
    const auto gone = std::ranges::find(inOrder, id, &Scenario::id);
    if (inOrder.size() < 2)
        return edit;
    const Scenario* next = gone + 1 != inOrder.end() ? *(gone + 1) : *(gone - 1);
    const Workshop then = after(workshop, edit);
    return joined(std::move(edit), shown(then, next->id, EditKind::RemoveScenario));
}

Edit showScenario(const Workshop& workshop, Id<Scenario> id)
{
    if (!workshop.find(id))
        return {EditKind::ShowScenario, {}};
    return shown(workshop, id, EditKind::ShowScenario);
}

Edit setMaxActive(
    const Workshop& workshop, std::optional<std::int64_t> maxActive, const std::string& nameIfNew)
{
    Edit edit{EditKind::ChangeRestriction, {}};
    const Id<Scenario> id = ensureShown(workshop, nameIfNew, edit);
    const Workshop then = after(workshop, edit);
    return joined(std::move(edit),
        editRecord(then, id, EditKind::ChangeRestriction,
            [&](Scenario& scenario) { scenario.maxActive = maxActive; }));
}

Edit setPhaseRestriction(const Workshop& workshop, Id<Phase> phase, const PhaseDemand& demand,
    const std::string& nameIfNew)
{
    Edit edit{EditKind::ChangeRestriction, {}};
    const bool asks = demand.minActive > 0 || demand.effectShare > 0.0;
    const Scenario* current = currentScenario(workshop);
    PhaseRestriction wanted;
    if (current)
        for (const auto& [id, known] : workshop.all<PhaseRestriction>())
            if (known.scenario == current->id && known.phase == phase)
                wanted = known;
    if (!asks) {
        if (wanted.id)
            edit.changes.push_back(Change<PhaseRestriction>{wanted, {}});
        return edit;
    }
    wanted.scenario = ensureShown(workshop, nameIfNew, edit);
    wanted.phase = phase;
    wanted.minActive = demand.minActive;
    wanted.effectShare = demand.effectShare;
    if (!wanted.id)
        wanted.id = Id<PhaseRestriction>::random();
    append(edit, changeRecord(workshop, std::move(wanted)));
    return edit;
}

Edit suppose(const Workshop& workshop, Id<Touchpoint> touchpoint, const Supposal& supposal,
    const std::string& nameIfNew)
{
    Edit edit{EditKind::Suppose, {}};
    Supposition wanted;
    wanted.scenario = ensureShown(workshop, nameIfNew, edit);
    wanted.touchpoint = touchpoint;
    wanted.kind = supposal.kind;
    wanted.quality = supposal.kind == WhatIf::Quality ? supposal.quality : std::nullopt;
    append(edit, suppositionEdit(workshop, std::move(wanted)));
    return edit;
}

Edit withdraw(const Workshop& workshop, Id<Touchpoint> touchpoint)
{
    Edit edit{EditKind::Suppose, {}};
    if (const Scenario* current = currentScenario(workshop))
        for (const auto& [id, known] : workshop.all<Supposition>())
            if (known.scenario == current->id && known.touchpoint == touchpoint)
                edit.changes.push_back(Change<Supposition>{known, {}});
    return edit;
}

Edit whatIfDropped(const Workshop& workshop, Id<Touchpoint> touchpoint, const ScenarioNames& names)
{
    return whatIf(workshop, touchpoint, WhatIf::Drop, names);
}

Edit whatIfRaised(const Workshop& workshop, Id<Touchpoint> touchpoint, const ScenarioNames& names)
{
    return whatIf(workshop, touchpoint, WhatIf::Quality, names);
}

} // namespace rundblick
