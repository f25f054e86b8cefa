// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/merge/fieldmerge.h"

#include "core/model/merge/columnmerge.h"
#include "core/model/merge/naming.h"

namespace rundblick {
namespace {

// Fields that only arrange or show: nobody is asked about them.
template <typename Record, typename T>
bool isArrangement(const Field<Record, T>& field)
{
    if constexpr (std::is_same_v<Record, Setup>)
        return field.name == "scenario";
    return field.name == "order" || field.name == "x" || field.name == "y";
}

template <typename Record>
bool isArrangedBefore(const Record& one, const Record& other)
{
    int order = 0;
    eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
        if constexpr (std::is_same_v<T, double> || isOptionalReference<T>)
            if (order == 0 && isArrangement(field) && one.*field.member != other.*field.member)
                order = one.*field.member < other.*field.member ? -1 : 1;
    });
    return order < 0;
}

template <typename Record>
bool isRearranged(const Record* base, const Record& record)
{
    bool isOther = !base;
    if (base)
        eachField<Record>([&](const auto& field) {
            isOther |= isArrangement(field) && record.*field.member != base->*field.member;
        });
    return isOther;
}

template <typename Record>
class RecordMerge {
public:
    RecordMerge(Copies& copies, Tables& merged)
        : m_copies(copies)
        , m_merged(merged)
    {
    }

    void run()
    {
        for (const Id<Record> id : idsOf<Record>(m_copies))
            if (const std::optional<Record> record = mergedRecord(id))
                m_merged.all<Record>().emplace(id, *record);
    }

private:
    std::optional<Record> mergedRecord(Id<Record> id)
    {
        const Record* base = m_copies.base.find(id);
        const Record* ours = m_copies.ours.find(id);
        const Record* theirs = m_copies.theirs.find(id);
        if (ours && theirs)
            return mergedFields(base, *ours, *theirs);
        const Record* left = ours ? ours : theirs;
        // What the other side removed nobody else has touched (see settleRemovals()).
        return left && !base ? std::optional(*left) : std::nullopt;
    }

    Record mergedFields(const Record* base, const Record& ours, const Record& theirs)
    {
        Record merged = ours;
        const bool isMoved = isRearranged(base, theirs)
            && (!isRearranged(base, ours) || isArrangedBefore(theirs, ours));
        eachField<Record>([&](const auto& field) {
            const auto& mine = ours.*field.member;
            const auto& other = theirs.*field.member;
            if (isArrangement(field)) {
                if (isMoved)
                    merged.*field.member = other;
                return;
            }
            if (mine == other || (base && other == base->*field.member))
                return;
            const bool isTheirs = base && mine == base->*field.member;
            if (isTheirs || isTheirsChosen(field, base, ours, theirs))
                merged.*field.member = other;
        });
        return merged;
    }

    bool isTheirsChosen(
        const auto& field, const Record* base, const Record& ours, const Record& theirs)
    {
        Conflict question;
        question.key = {Record::table, ours.id.value, field.name, 0};
        question.name = nameOf(m_copies.ours, ours);
        if (base)
            question.base = valueOf(m_copies.base, base->*field.member);
        question.ours = valueOf(m_copies.ours, ours.*field.member);
        question.theirs = valueOf(m_copies.theirs, theirs.*field.member);
        return m_copies.ask(std::move(question), Choice::Ours) == Choice::Theirs;
    }

    Copies& m_copies;
    Tables& m_merged;
};

} // namespace

Result<Tables> mergeFields(Copies& copies)
{
    Tables merged;
    Status status = ok();
    AllRecords::each([&]<typename Record>() {
        if constexpr (!std::is_same_v<Record, Column>)
            RecordMerge<Record>(copies, merged).run();
        else if (status) // its criteria and raters stand before it
            status = mergeColumns(copies, merged);
    });
    if (!status)
        return status.error();
    return merged;
}

} // namespace rundblick
