// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/merge/removals.h"

#include "core/model/merge/naming.h"
#include "core/model/paths.h"
#include "core/model/study.h"

#include <set>
#include <unordered_set>

namespace rundblick {
namespace {

using IdNumbers = std::unordered_set<std::int64_t>; // random: kinds cannot be confused

std::uint32_t codeIn(const Column* column, std::int64_t slot)
{
    return column ? codeAt(*column, static_cast<std::size_t>(slot)) : notRated;
}

Column withCode(Column column, std::int64_t slot, std::uint32_t code)
{
    const auto at = static_cast<std::size_t>(slot);
    std::vector<std::uint32_t> codes(std::max(codeCount(column), at + 1));
    for (std::size_t i = 0; i < codes.size(); ++i)
        codes[i] = i == at ? code : codeAt(column, i);
    column.codes = packCodes(codes, column.width);
    return column;
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
        AllRecords::each([this]<typename Record>() { contest<Record>(); });
        contestRaters();
        AllRecords::each([this]<typename Record>() {
            for (const auto& [id, record] : m_base.all<Record>())
                if (m_roots.contains(id.value))
                    settleRoot(record);
        });
        restore();
        removeFromOther();
    }

private:
    // Finds the removed records on which the other side still works.
    template <typename Record>
    void contest()
    {
        for (const auto& [id, record] : m_other.all<Record>()) {
            const Record* base = m_base.find(id);
            if (base && *base == record)
                continue;
            if constexpr (std::is_same_v<Record, Column>) // ratings are merged one by one
                eachReference(record, [this](auto referred, bool) { addRootsOf(referred); });
            else if (m_removed.contains(id.value))
                addRoots(record);
            eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
                const bool isNew = !base || record.*field.member != base->*field.member;
                if constexpr (isOptionalReference<T>) {
                    if (isNew && record.*field.member)
                        addRootsOf(*(record.*field.member));
                } else if constexpr (isReference<T>) {
                    if (isNew)
                        addRootsOf(record.*field.member);
                }
            });
        }
    }

    // A rating that was changed or added needs its rater.
    void contestRaters()
    {
        for (const auto& [id, rater] : m_base.all<Rater>()) {
            if (!m_removed.contains(id.value) || !m_other.find(id))
                continue;
            for (const auto& [columnId, column] : m_other.all<Column>())
                if (const std::uint32_t code = codeIn(&column, rater.slot);
                    code != notRated && code != codeIn(m_base.find(columnId), rater.slot))
                    m_roots.insert(id.value);
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
        const bool isOurRemoval = &m_remover == &m_copies.ours;
        const Choice keeper = isOurRemoval ? Choice::Theirs : Choice::Ours;
        Conflict question;
        question.key = {Record::table, root.id.value, {}, 0};
        question.kind = ConflictKind::Removed;
        question.name = nameOf(m_base, root);
        question.base = question.name;
        (isOurRemoval ? question.theirs : question.ours) = nameOf(m_other, root.id);
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
                if (m_restored.contains(id.value) && m_removed.contains(id.value))
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
            if (Column* column = m_remover.find(id)) {
                *column = withCode(*column, rater.slot, code);
                continue;
            }
            bool hasPlace = true;
            eachReference(
                base, [&](auto referred, bool) { hasPlace &= !!m_remover.find(referred); });
            Column empty = base;
            empty.codes = {};
            if (hasPlace)
                m_remover.all<Column>().emplace(id, withCode(empty, rater.slot, code));
        }
    }

    void removeFromOther()
    {
        if (m_given.empty())
            return;
        addDependants(m_other, m_given);
        for (const auto& [id, rater] : m_base.all<Rater>())
            if (m_given.contains(id.value))
                for (auto& [columnId, column] : m_other.all<Column>())
                    if (codeIn(&column, rater.slot) != notRated)
                        column = withCode(column, rater.slot, notRated);
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
    std::set<std::int64_t> m_roots;
    IdNumbers m_restored; // on the side that removed them
    IdNumbers m_given; // up, on the other
};

} // namespace

void settleRemovals(Copies& copies)
{
    Removals(copies, copies.ours, copies.theirs).settle();
    Removals(copies, copies.theirs, copies.ours).settle();
}

} // namespace rundblick
