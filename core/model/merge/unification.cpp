// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/merge/unification.h"

#include "core/model/merge/redirection.h"
#include "core/model/recordplace.h"
#include "core/model/setupedits/namededits.h"
#include "core/model/study.h"

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
                assignSlots();
            if constexpr (std::is_same_v<Record, Column>)
                moveCodes();
        });
    }

private:
    using Slots = std::map<std::int64_t, std::int64_t>; // before → after

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
        question.ours = ours.name;
        question.theirs = theirs.name;
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

    // The last slot that a rater has or had.
    std::int64_t lastSlot() const
    {
        std::int64_t last = -1;
        for (const Tables* tables : {&m_copies.base, &m_copies.ours, &m_copies.theirs}) {
            for (const auto& [id, rater] : tables->all<Rater>())
                last = std::max(last, rater.slot);
            for (const auto& [id, column] : tables->all<Column>())
                last = std::max(last, static_cast<std::int64_t>(codeCount(column)) - 1);
        }
        return last;
    }

    // New raters keep the slot they have where nobody else wants it; of two who want the same the
    // one with the lower id. Those of the base stay where they are.
    void assignSlots()
    {
        std::map<std::int64_t, Id<Rater>> holders;
        for (const auto& [id, rater] : m_copies.base.all<Rater>())
            holders.emplace(rater.slot, id);
        std::int64_t last = lastSlot();
        for (const Id<Rater> id : idsOf<Rater>(m_copies)) {
            if (m_copies.base.find(id))
                continue;
            Rater* ours = m_copies.ours.find(id);
            Rater* theirs = m_copies.theirs.find(id);
            const std::int64_t wanted = ours ? ours->slot : theirs->slot;
            const bool isFree = holders.emplace(wanted, id).second;
            const std::int64_t slot = isFree ? wanted : ++last;
            holders.emplace(slot, id);
            giveSlot(ours, slot, m_ourSlots);
            giveSlot(theirs, slot, m_theirSlots);
        }
    }

    static void giveSlot(Rater* rater, std::int64_t slot, Slots& slots)
    {
        if (!rater || rater->slot == slot)
            return;
        slots[rater->slot] = slot;
        rater->slot = slot;
    }

    void moveCodes()
    {
        moveCodesIn(m_copies.ours, m_ourSlots);
        moveCodesIn(m_copies.theirs, m_theirSlots);
    }

    static void moveCodesIn(Tables& tables, const Slots& slots)
    {
        if (slots.empty())
            return;
        for (auto& [id, column] : tables.all<Column>()) {
            std::vector<std::uint32_t> codes(codeCount(column), notRated);
            for (std::size_t slot = 0; slot < codeCount(column); ++slot) {
                const auto moved = slots.find(static_cast<std::int64_t>(slot));
                const std::size_t to
                    = moved == slots.end() ? slot : static_cast<std::size_t>(moved->second);
                if (to >= codes.size())
                    codes.resize(to + 1, notRated);
                if (const std::uint32_t code = codeAt(column, slot); code != notRated)
                    codes[to] = code;
            }
            while (!codes.empty() && codes.back() == notRated)
                codes.pop_back();
            column.codes = packCodes(codes, column.width);
        }
    }

    Copies& m_copies;
    NewIds m_oursBecomes;
    NewIds m_theirsBecomes;
    Slots m_ourSlots;
    Slots m_theirSlots;
};

} // namespace

void unify(Copies& copies)
{
    Unification(copies).run();
}

} // namespace rundblick
