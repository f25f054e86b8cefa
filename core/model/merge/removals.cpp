// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/merge/removals.h"

#include "core/model/edits/columncodes.h"
#include "core/model/merge/codemerge.h"
#include "core/model/merge/naming.h"
#include "core/model/paths.h"

#include <set>
#include <unordered_set>

namespace rundblick {
namespace {

using IdNumbers = std::unordered_set<std::int64_t>; // random: kinds cannot be confused

std::uint32_t codeIn(const Column* column, std::int64_t slot)
{
    return column ? codeAt(*column, static_cast<std::size_t>(slot)) : notRated;
}

void setCode(Column& column, std::int64_t slot, std::uint32_t code)
{
    column = withCode(column, static_cast<std::size_t>(slot), code);
}

bool isEmpty(const Column& column)
{
    for (std::size_t slot = 0; slot < codeCount(column); ++slot)
        if (codeAt(column, slot) != notRated)
            return false;
    return true;
}

// One side that removed records, and the other one.
class Removals {
public:
    Removals(Copies& copies, Tables& remover, Tables& other)
        : m_copies(copies)
        , m_base(copies.base)
        , m_remover(remover)
        , m_other(other)
    {
        AllRecords::each([this]<typename Record>() {
            for (const auto& [id, record] : m_base.all<Record>())
                if (!m_remover.find(id))
                    m_removed.insert(id.value);
        });
    }

    void settle()
    {
        if (m_removed.empty())
            return;
        AllRecords::each([this]<typename Record>() {
            if constexpr (!std::is_same_v<Record, Column>)
                contest<Record>();
        });
        contestRatings();
        AllRecords::each([this]<typename Record>() {
            for (const auto& [id, record] : m_base.all<Record>())
                if (m_roots.contains(id.value))
                    settleRoot(record);
        });
        restore();
        removeFromOther();
    }

private:
    bool isOurRemoval() const { return &m_remover == &m_copies.ours; }

    // Finds the removed records on which the other side still works; without a base all of them.
    template <typename Record>
    void contest()
    {
        for (const auto& [id, record] : m_other.all<Record>()) {
            const Record* base = m_base.find(id);
            const bool isRemoved = m_removed.contains(id.value);
            if (base && saySame(*base, record) && !(m_copies.hasNoBase && isRemoved))
                continue;
            if (isRemoved) {
                m_contested.insert(id.value);
                addRoots(record);
            }
            eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
                if (isArrangement(field) || (base && record.*field.member == base->*field.member))
                    return;
                if constexpr (isOptionalReference<T>) {
                    if (record.*field.member)
                        addRootsOf(*(record.*field.member));
                } else if constexpr (isReference<T>) {
                    addRootsOf(record.*field.member);
                }
            });
        }
    }

    // Ratings are merged one by one: one that was given or changed needs its rater and its cell.
    void contestRatings()
    {
        const Choice side = isOurRemoval() ? Choice::Theirs : Choice::Ours;
        std::vector<const Rater*> removed;
        for (const auto& [id, rater] : m_base.all<Rater>())
            if (m_removed.contains(id.value) && m_other.find(id))
                removed.push_back(&rater);
        for (const auto& [id, column] : m_other.all<Column>()) {
            const CodeMerge codes(m_copies, id, *m_other.find(column.criterion));
            const Column* base = m_base.find(id);
            if (base && *base == column && codes.isOnOneScale())
                continue;
            const auto isChanged = [&](std::size_t slot) {
                return codes.isChanged(side, slot) && codes.code(side, slot) != notRated;
            };
            for (std::size_t slot = 0; slot < codeCount(column); ++slot)
                if (isChanged(slot)) {
                    eachReference(column, [this](auto referred, bool) { addRootsOf(referred); });
                    break;
                }
            for (const Rater* rater : removed)
                if (isChanged(static_cast<std::size_t>(rater->slot)))
                    m_roots.insert(rater->id.value);
        }
    }

    template <typename Record>
    void addRootsOf(Id<Record> id)
    {
        if (!m_removed.contains(id.value))
            return;
        if (const Record* record = m_base.find(id))
            addRoots(*record);
    }

    // The topmost of the removed records that this one cannot be without, or itself.
    template <typename Record>
    void addRoots(const Record& record)
    {
        bool isRoot = true;
        eachReference(record, [&](auto id, bool isNeeded) {
            if (isNeeded && m_removed.contains(id.value)) {
                isRoot = false;
                addRootsOf(id);
            }
        });
        if (isRoot)
            m_roots.insert(record.id.value);
    }

    template <typename Record>
    void settleRoot(const Record& root)
    {
        const Choice keeper = isOurRemoval() ? Choice::Theirs : Choice::Ours;
        Conflict question;
        question.key = {Record::table, root.id.value, {}, 0};
        question.kind = ConflictKind::Removed;
        question.name = nameOf(m_base, root);
        ContestedField& contest = question.fields.emplace_back();
        if (!m_copies.hasNoBase)
            contest.base = question.name;
        (isOurRemoval() ? contest.theirs : contest.ours) = nameOf(m_other, root.id);
        const bool isKept = m_copies.ask(std::move(question), keeper) == keeper;
        (isKept ? m_restored : m_given).insert(root.id.value);
    }

    // Adds to `ids` all that cannot be without them. Kinds stand behind those they refer to.
    static void addDependants(const Tables& tables, IdNumbers& ids)
    {
        AllRecords::each([&]<typename Record>() {
            for (const auto& [id, record] : tables.all<Record>())
                eachReference(record, [&, number = id.value](auto referred, bool isNeeded) {
                    if (isNeeded && ids.contains(referred.value))
                        ids.insert(number);
                });
        });
    }

    void restore()
    {
        if (m_restored.empty())
            return;
        addDependants(m_base, m_restored);
        AllRecords::each([this]<typename Record>() {
            for (const auto& [id, record] : m_base.all<Record>())
                if (m_removed.contains(id.value) && isRestored(record))
                    m_remover.all<Record>().emplace(id, record);
            for (auto& [id, record] : m_remover.all<Record>())
                if (const Record* base = m_base.find(id))
                    restoreReferences(record, *base);
        });
        for (auto& [id, set] : m_remover.all<PathSet>())
            restorePaths(set);
        for (const auto& [id, rater] : m_base.all<Rater>())
            if (m_restored.contains(id.value))
                restoreRatings(rater);
    }

    // What went with a root that is kept, and what the other side still works on; not what was
    // removed for the sake of something else too, which stays removed.
    template <typename Record>
    bool isRestored(const Record& record) const
    {
        // Of two kinds, records may have the same number: then it is not this one that is contested.
        const Record* other = m_other.find(record.id);
        if (other && m_contested.contains(record.id.value) && !m_given.contains(record.id.value))
            return hasPlace(*other);
        return m_restored.contains(record.id.value) && hasPlace(record);
    }

    template <typename Record>
    bool hasPlace(const Record& record) const
    {
        bool hasPlace = true;
        eachReference(record, [&](auto id, bool isNeeded) {
            hasPlace &= !isNeeded || !m_removed.contains(id.value) || m_remover.find(id);
        });
        return hasPlace;
    }

    // References that were emptied by the removal.
    template <typename Record>
    void restoreReferences(Record& record, const Record& base) const
    {
        eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
            if constexpr (isOptionalReference<T>) {
                const T& before = base.*field.member;
                if (before && !(record.*field.member) && m_restored.contains(before->value))
                    record.*field.member = before;
            }
        });
    }

    // Steps that were taken out by the removal, unless the paths were changed otherwise too.
    void restorePaths(PathSet& set) const
    {
        const PathSet* base = m_base.find(set.id);
        if (!base || set.rows == base->rows)
            return;
        Bytes without = base->rows;
        Bytes wanted = base->rows;
        for (const auto& [id, touchpoint] : m_base.all<Touchpoint>()) {
            if (!m_removed.contains(id.value))
                continue;
            without = withoutTouchpoint(without, id);
            if (!m_restored.contains(id.value))
                wanted = withoutTouchpoint(wanted, id);
        }
        if (set.rows == without)
            set.rows = wanted;
    }

    void restoreRatings(const Rater& rater)
    {
        for (const auto& [id, base] : m_base.all<Column>()) {
            const std::uint32_t code = codeIn(&base, rater.slot);
            if (code == notRated)
                continue;
            if (!m_remover.find(id) && hasPlace(base)) {
                Column empty = base;
                empty.codes = {};
                m_remover.all<Column>().emplace(id, std::move(empty));
            }
            if (Column* column = m_remover.find(id))
                setCode(*column, rater.slot, code);
        }
    }

    void removeFromOther()
    {
        if (m_given.empty())
            return;
        AllRecords::each([this]<typename Record>() { followMoves<Record>(); });
        addDependants(m_other, m_given);
        for (const auto& [id, rater] : m_base.all<Rater>())
            if (m_given.contains(id.value))
                takeBackRatings(rater);
        for (auto& [id, set] : m_other.all<PathSet>())
            for (const auto& [touchpointId, touchpoint] : m_base.all<Touchpoint>())
                if (m_given.contains(touchpointId.value))
                    set.rows = withoutTouchpoint(set.rows, touchpointId);
        AllRecords::each([this]<typename Record>() {
            std::erase_if(m_other.all<Record>(),
                [&](const auto& entry) { return m_given.contains(entry.first.value); });
            for (auto& [id, record] : m_other.all<Record>())
                emptyReferences(record);
        });
    }

    void takeBackRatings(const Rater& rater)
    {
        Table<Column>& columns = m_other.all<Column>();
        for (auto entry = columns.begin(); entry != columns.end();) {
            auto& [id, column] = *entry;
            const bool isRated = codeIn(&column, rater.slot) != notRated;
            if (isRated)
                setCode(column, rater.slot, notRated);
            const bool isGone = isRated && !m_base.find(id) && isEmpty(column);
            entry = isGone ? columns.erase(entry) : std::next(entry);
        }
    }

    // What the remover moved elsewhere before it removed the place does not go with it.
    template <typename Record>
    void followMoves()
    {
        for (auto& [id, record] : m_other.all<Record>())
            if (const Record* moved = m_remover.find(id))
                eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
                    if constexpr (isReference<T> && !isOptionalReference<T>)
                        if (m_given.contains((record.*field.member).value))
                            record.*field.member = moved->*field.member;
                });
    }

    template <typename Record>
    void emptyReferences(Record& record) const
    {
        eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
            if constexpr (isOptionalReference<T>)
                if (record.*field.member && m_given.contains((record.*field.member)->value))
                    record.*field.member = std::nullopt;
        });
    }

    Copies& m_copies;
    const Tables& m_base;
    Tables& m_remover;
    Tables& m_other;
    IdNumbers m_removed;
    IdNumbers m_contested; // those of them that the other side changed
    std::set<std::int64_t> m_roots;
    IdNumbers m_restored; // on the side that removed them
    IdNumbers m_given; // up, on the other
};

// Without a base, what only one side has stands for what the other may have removed. Not ratings,
// which are merged one by one, and places, about which nobody is asked.
void takeAsBase(Copies& copies)
{
    AllRecords::each([&]<typename Record>() {
        if constexpr (!std::is_same_v<Record, Column> && !std::is_same_v<Record, NodePlace>) {
            const auto take = [&](const Tables& side, const Tables& other) {
                for (const auto& [id, record] : side.all<Record>())
                    if (!other.find(id))
                        copies.base.all<Record>().emplace(id, record);
            };
            take(copies.ours, copies.theirs);
            take(copies.theirs, copies.ours);
        }
    });
}

} // namespace

void settleRemovals(Copies& copies)
{
    if (copies.hasNoBase)
        takeAsBase(copies);
    Removals(copies, copies.ours, copies.theirs).settle();
    Removals(copies, copies.theirs, copies.ours).settle();
}

} // namespace rundblick
