// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/merge/fieldmerge.h"

#include "core/model/merge/columnmerge.h"
#include "core/model/merge/naming.h"
#include "core/model/merge/scalemerge.h"
#include "core/model/recordcheck.h"

namespace rundblick {
namespace {

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
void copyArrangement(const Record& from, Record& to)
{
    eachField<Record>([&](const auto& field) {
        if (isArrangement(field))
            to.*field.member = from.*field.member;
    });
}

// Those of a criterion go together: see mergeScale().
template <typename Record, typename T>
bool isOfScale(const Field<Record, T>& field)
{
    return std::is_same_v<Record,
               Criterion> && (field.name == "low" || field.name == "high" || field.name == "step");
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
            if (std::optional<Record> record = mergedRecord(id))
                m_merged.all<Record>().emplace(id, std::move(*record));
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
        if (isRearranged(base, theirs)
            && (!isRearranged(base, ours) || isArrangedBefore(theirs, ours)))
            copyArrangement(theirs, merged);
        std::vector<Conflict> questions;
        eachField<Record>([&](const auto& field) {
            const auto& mine = ours.*field.member;
            const auto& other = theirs.*field.member;
            if (isArrangement(field) || isOfScale(field) || mine == other
                || (base && other == base->*field.member))
                return;
            bool isTheirs = base && mine == base->*field.member;
            if (!isTheirs) {
                questions.push_back(question(field.name, ours));
                addContest(questions.back(), field, base, ours, theirs);
                isTheirs = m_copies.choice(questions.back(), Choice::Ours) == Choice::Theirs;
            }
            if (isTheirs)
                merged.*field.member = other;
        });
        if (!goTogether(merged) && (goTogether(ours) || goTogether(theirs)))
            return oneOf(base, ours, theirs);
        for (Conflict& asked : questions)
            m_copies.ask(std::move(asked), Choice::Ours);
        if constexpr (std::is_same_v<Record, Criterion>)
            mergeScale(m_copies, ours, theirs, merged);
        return merged;
    }

    // Where fields of both do not fit each other: the record as one side has it.
    Record oneOf(const Record* base, const Record& ours, const Record& theirs)
    {
        Conflict whole = question({}, ours);
        eachField<Record>([&](const auto& field) {
            if (ours.*field.member != theirs.*field.member)
                addContest(whole, field, base, ours, theirs);
        });
        const Choice usual = goTogether(ours) ? Choice::Ours : Choice::Theirs;
        return m_copies.ask(std::move(whole), usual) == Choice::Theirs ? theirs : ours;
    }

    bool goTogether(const Record& record) const
    {
        Edit context{EditKind::MergeWorkshops, {}}; // what the rules of any kind look at
        if constexpr (std::is_same_v<Record, GroupValue>)
            if (const Criterion* criterion = m_merged.find(record.criterion))
                context.changes.push_back(Change<Criterion>{{}, *criterion});
        const Workshop nothing;
        return bool(checkSense(AfterEdit(nothing, context), record));
    }

    Conflict question(std::string_view field, const Record& ours) const
    {
        Conflict question;
        question.key = {Record::table, ours.id.value, field, 0};
        question.name = nameOf(m_copies.ours, ours);
        return question;
    }

    void addContest(Conflict& question, const auto& field, const Record* base, const Record& ours,
        const Record& theirs) const
    {
        ContestedField contest{field.name, {}, valueOf(m_copies.ours, ours.*field.member),
            valueOf(m_copies.theirs, theirs.*field.member)};
        if (base)
            contest.base = valueOf(m_copies.base, base->*field.member);
        question.fields.push_back(std::move(contest));
    }

    Copies& m_copies;
    Tables& m_merged;
};

// As of ratings: those of both may need another scale than the one that was chosen.
Status checkGroupValues(const Tables& merged)
{
    for (const auto& [id, rated] : merged.all<GroupValue>()) {
        const Criterion* criterion = merged.find(rated.criterion);
        for (const double value :
            {rated.low.value_or(rated.value), rated.high.value_or(rated.value)})
            if (criterion && (value < criterion->low || value > criterion->high))
                return Error{Code::ScaleHoldsRatings,
                    {{"criterion", criterion->name}, {"value", value}}, {}};
    }
    return ok();
}

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
    if (status)
        status = checkGroupValues(merged);
    if (!status)
        return status.error();
    return merged;
}

} // namespace rundblick
