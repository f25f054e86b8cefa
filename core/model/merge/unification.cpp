// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/merge/unification.h"

#include "core/model/merge/raterslots.h"
#include "core/model/merge/redirection.h"
#include "core/model/recordplace.h"
#include "core/model/setupedits/namededits.h"

#include <set>

namespace rundblick {
namespace {

// What identifies a record that both copies may have made: beside the rules of the workshop also
// links, of which there may be several, but which two groups draw alike.
std::optional<Place> meetingPlace(const auto& record)
{
    return placeOf(record).place;
}
std::optional<Place> meetingPlace(const Link& link)
{
    const auto end = [](LinkEnd kind, std::optional<Id<Touchpoint>> id) {
        return id ? id->value : -static_cast<std::int64_t>(kind);
    };
    return Place{{end(link.fromEnd, link.from), end(link.toEnd, link.to), 0}};
}

class Unification {
public:
    explicit Unification(Copies& copies)
        : m_copies(copies)
    {
    }

    void run()
    {
        AllRecords::each([this]<typename Record>() {
            followAll<Record>(); // what the kinds before became
            if constexpr (UniquelyNamed<Record>)
                joinNames<Record>();
            else
                joinPlaces<Record>();
            followAll<Record>();
            if constexpr (std::is_same_v<Record, Rater>)
                separateSlots(m_copies);
        });
    }

private:
    template <typename Record>
    void followAll()
    {
        redirectAll<Record>(m_copies.ours, m_oursBecomes);
        redirectAll<Record>(m_copies.theirs, m_theirsBecomes);
    }

    // The records of one copy that the other does not know by their id.
    template <typename Record>
    static std::vector<Record*> unknown(Tables& tables, const Tables& other)
    {
        std::vector<Record*> records;
        for (auto& [id, record] : tables.all<Record>())
            if (!other.find(id))
                records.push_back(&record);
        return records;
    }

    // Not two of the base, and not what one side made in the stead of what it removed, where the
    // other side left that as it was.
    template <typename Record>
    bool mayBeOne(const Record& ours, const Record& theirs) const
    {
        const Record* oursBefore = m_copies.base.find(ours.id);
        const Record* theirsBefore = m_copies.base.find(theirs.id);
        if (oursBefore && theirsBefore)
            return false;
        return !(oursBefore && *oursBefore == ours) && !(theirsBefore && *theirsBefore == theirs);
    }

    template <typename Record>
    void join(Id<Record> ours, Id<Record> theirs)
    {
        const Tables& base = m_copies.base;
        const Id<Record> one = base.find(ours) ? ours
            : base.find(theirs)                ? theirs
                                               : std::min(ours, theirs);
        if (one != ours)
            m_oursBecomes[ours.value] = one.value;
        if (one != theirs)
            m_theirsBecomes[theirs.value] = one.value;
    }

    template <typename Record>
    void joinNames()
    {
        std::map<std::string_view, Record*> ours;
        for (Record* record : unknown<Record>(m_copies.ours, m_copies.theirs))
            ours.emplace(record->name, record);
        for (Record* theirs : unknown<Record>(m_copies.theirs, m_copies.ours)) {
            const auto found = ours.find(theirs->name);
            if (found == ours.end())
                continue;
            if (!mayBeOne(*found->second, *theirs))
                continue;
            const bool isNew
                = !m_copies.base.find(theirs->id) && !m_copies.base.find(found->second->id);
            if (!isNew || areTheSame(*found->second, *theirs))
                join(found->second->id, theirs->id);
            else
                rename(*theirs);
        }
    }

    template <typename Record>
    bool areTheSame(const Record& ours, const Record& theirs)
    {
        Conflict question;
        question.key = {Record::table, std::min(ours.id, theirs.id).value, "name", 0};
        question.kind = ConflictKind::SameName;
        question.name = ours.name;
        question.fields = {{"name", {}, ours.name, theirs.name}};
        return m_copies.ask(std::move(question), Choice::Join) != Choice::Rename;
    }

    template <typename Record>
    void rename(Record& theirs)
    {
        std::set<std::string, std::less<>> taken;
        for (const Tables* tables : {&m_copies.ours, &m_copies.theirs})
            for (const auto& [id, record] : tables->all<Record>())
                taken.insert(record.name);
        theirs.name = uniqueName(theirs.name, taken);
    }

    template <typename Record>
    void joinPlaces()
    {
        std::unordered_map<Place, const Record*, PlaceHash> ours;
        for (const Record* record : unknown<Record>(m_copies.ours, m_copies.theirs))
            if (const std::optional<Place> place = meetingPlace(*record))
                ours.emplace(*place, record);
        for (const Record* theirs : unknown<Record>(m_copies.theirs, m_copies.ours)) {
            const std::optional<Place> place = meetingPlace(*theirs);
            const auto found = place ? ours.find(*place) : ours.end();
            if (found == ours.end())
                continue;
            if (mayBeOne(*found->second, *theirs))
                join(found->second->id, theirs->id);
            ours.erase(found); // a second link between the same two meets the next one
        }
    }

    Copies& m_copies;
    NewIds m_oursBecomes;
    NewIds m_theirsBecomes;
};

} // namespace

void unify(Copies& copies)
{
    Unification(copies).run();
}

} // namespace rundblick
