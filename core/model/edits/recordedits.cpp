// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/recordedits.h"

#include "core/model/paths.h"
#include "core/model/references.h"

#include <set>

namespace rundblick {
namespace {

template <typename Record>
using IdSet = std::set<Id<Record>>;

// What one removal drags along: ids to remove per kind, grown until nothing new refers to them.
class Removal {
public:
    explicit Removal(const Workshop& workshop)
        : m_workshop(workshop)
    {
    }

    template <typename Record>
    void add(Id<Record> id)
    {
        std::get<IdSet<Record>>(m_removed).insert(id);
    }

    // Kinds stand behind the kinds they refer to, so that one pass finds all dependants.
    void addDependants()
    {
        AllRecords::each([this]<typename Record>() {
            for (const auto& [id, record] : m_workshop.all<Record>())
                if (dependsOnRemoved(record))
                    add(id);
        });
    }

    Edit edit(EditKind kind) const
    {
        Edit edit{kind, {}};
        AllRecords::each([&]<typename Record>() {
            for (const auto& [id, record] : m_workshop.all<Record>()) {
                if (std::get<IdSet<Record>>(m_removed).contains(id))
                    edit.changes.push_back(Change<Record>{record, {}});
                else if (Record freed = withoutRemoved(record); freed != record)
                    edit.changes.push_back(Change<Record>{record, std::move(freed)});
            }
        });
        return edit;
    }

private:
    template <typename Record>
    bool isRemoved(Id<Record> id) const
    {
        return std::get<IdSet<Record>>(m_removed).contains(id);
    }

    template <typename Record>
    bool dependsOnRemoved(const Record& record) const
    {
        bool depends = false;
        eachReference(
            record, [&](auto id, bool isNeeded) { depends |= isNeeded && isRemoved(id); });
        return depends;
    }

    template <typename Record>
    Record withoutRemoved(Record record) const
    {
        eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
            if constexpr (isOptionalReference<T>)
                if (isRemoved((record.*field.member).value_or(typename T::value_type{})))
                    record.*field.member = std::nullopt;
        });
        return record;
    }

    PathSet withoutRemoved(PathSet set) const
    {
        for (const Id<Touchpoint> id : std::get<IdSet<Touchpoint>>(m_removed))
            set.rows = withoutTouchpoint(set.rows, id);
        return set;
    }

    const Workshop& m_workshop;
    AllRecords::mapped<IdSet, std::tuple> m_removed;
};

template <Ordered Record>
Edit renumbered(const std::vector<const Record*>& inOrder, EditKind kind)
{
    Edit edit{kind, {}};
    double order = 0.0;
    for (const Record* record : inOrder) {
        Record after = *record;
        after.order = ++order;
        if (after != *record)
            edit.changes.push_back(Change<Record>{*record, std::move(after)});
    }
    return edit;
}

} // namespace

template <typename Record>
Edit removeRecords(const Workshop& workshop, const std::vector<Id<Record>>& ids, EditKind kind)
{
    Removal removal(workshop);
    for (const Id<Record> id : ids)
        if (workshop.find(id))
            removal.add(id);
    removal.addDependants();
    return removal.edit(kind);
}

double orderBetween(std::optional<double> before, std::optional<double> after)
{
    if (before && after)
        return *before + (*after - *before) / 2.0;
    if (before)
        return *before + 1.0;
    return after ? *after - 1.0 : 1.0;
}

template <Ordered Record>
Edit moveRecord(
    const Workshop& workshop, Id<Record> id, std::optional<Id<Record>> successor, EditKind kind)
{
    const Record* moved = workshop.find(id);
    if (!moved || successor == id)
        return {kind, {}};
    std::vector<const Record*> others = ordered<Record>(workshop);
    std::erase(others, moved);
    const auto next = std::ranges::find_if(
        others, [&](const Record* record) { return successor && record->id == *successor; });
    const auto before = next == others.begin() ? std::nullopt : std::optional((*(next - 1))->order);
    const auto after = next == others.end() ? std::nullopt : std::optional((*next)->order);
    Record placed = *moved;
    placed.order = orderBetween(before, after);
    const bool hasRoom = (!before || *before < placed.order) && (!after || placed.order < *after);
    if (hasRoom)
        return changeRecord(workshop, std::move(placed), kind);
    others.insert(next, moved);
    return renumbered(others, kind);
}

#define RUNDBLICK_REMOVE(R)                                                                        \
    template Edit removeRecords<R>(const Workshop&, const std::vector<Id<R>>&, EditKind);
#define RUNDBLICK_MOVE(R)                                                                          \
    template Edit moveRecord<R>(const Workshop&, Id<R>, std::optional<Id<R>>, EditKind);
RUNDBLICK_REMOVE(Picture)
RUNDBLICK_REMOVE(Brand)
RUNDBLICK_REMOVE(Segment)
RUNDBLICK_REMOVE(Persona)
RUNDBLICK_REMOVE(Phase)
RUNDBLICK_REMOVE(Touchpoint)
RUNDBLICK_REMOVE(Curve)
RUNDBLICK_REMOVE(Link)
RUNDBLICK_REMOVE(Placement)
RUNDBLICK_REMOVE(Step)
RUNDBLICK_REMOVE(Quote)
RUNDBLICK_REMOVE(Idea)
RUNDBLICK_REMOVE(Action)
RUNDBLICK_REMOVE(Criterion)
RUNDBLICK_REMOVE(Column)
RUNDBLICK_REMOVE(GroupValue)
RUNDBLICK_REMOVE(PathSet)
RUNDBLICK_REMOVE(Scenario)
RUNDBLICK_REMOVE(PhaseRestriction)
RUNDBLICK_REMOVE(Supposition)
RUNDBLICK_REMOVE(CurvePoint)
RUNDBLICK_REMOVE(Judgement)
RUNDBLICK_REMOVE(Note)
RUNDBLICK_REMOVE(NodePlace)
RUNDBLICK_REMOVE(LaneText)
RUNDBLICK_REMOVE(Emotion)
RUNDBLICK_REMOVE(Responsibility)
RUNDBLICK_REMOVE(SavedView)
RUNDBLICK_REMOVE(Guess)
RUNDBLICK_REMOVE(Wave)
RUNDBLICK_REMOVE(Backdrop)
RUNDBLICK_REMOVE(ReportTemplate)
RUNDBLICK_REMOVE(NamedVersion)
RUNDBLICK_MOVE(Brand)
RUNDBLICK_MOVE(Segment)
RUNDBLICK_MOVE(Persona)
RUNDBLICK_MOVE(Phase)
RUNDBLICK_MOVE(Touchpoint)
RUNDBLICK_MOVE(Step)
RUNDBLICK_MOVE(Idea)
RUNDBLICK_MOVE(Action)
RUNDBLICK_MOVE(Criterion)
RUNDBLICK_MOVE(Scenario)
RUNDBLICK_MOVE(SavedView)
RUNDBLICK_MOVE(Wave)
RUNDBLICK_MOVE(ReportTemplate)
#undef RUNDBLICK_REMOVE
#undef RUNDBLICK_MOVE

} // namespace rundblick
