// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/merge/merge.h"

namespace rundblick {

// The tables of a workshop, open for the work of a merge.
class Tables {
public:
    Tables() = default;
    explicit Tables(const Workshop& workshop)
    {
        AllRecords::each([&]<typename Record>() { all<Record>() = workshop.all<Record>(); });
    }

    template <typename Record>
    Table<Record>& all()
    {
        return std::get<Table<Record>>(m_tables);
    }
    template <typename Record>
    const Table<Record>& all() const
    {
        return std::get<Table<Record>>(m_tables);
    }

    template <typename Record>
    const Record* find(Id<Record> id) const
    {
        const auto found = all<Record>().find(id);
        return found == all<Record>().end() ? nullptr : &found->second;
    }
    template <typename Record>
    Record* find(Id<Record> id)
    {
        const auto found = all<Record>().find(id);
        return found == all<Record>().end() ? nullptr : &found->second;
    }

    Workshop workshop() const
    {
        Edit creation;
        AllRecords::each([&]<typename Record>() {
            for (const auto& [id, record] : all<Record>())
                creation.changes.push_back(Change<Record>{{}, record});
        });
        Workshop workshop;
        workshop.apply(creation);
        return workshop;
    }

private:
    AllRecords::mapped<Table, std::tuple> m_tables;
};

// The three states of a merge, what the person chose, and what is still to be asked.
struct Copies {
    Tables base;
    Tables ours;
    Tables theirs;
    const Choices& choices;
    bool hasNoBase = false; // all of it is a question then
    std::vector<Conflict> conflicts;
    std::map<Id<Rater>, std::int64_t> wantedSlots; // of new raters, as their copy has them

    const Tables& of(Choice side) const { return side == Choice::Theirs ? theirs : ours; }

    // What the person chose, or else `otherwise`.
    Choice choice(const Conflict& conflict, Choice otherwise) const
    {
        const auto chosen = choices.find(conflict.key);
        return chosen == choices.end() ? otherwise : chosen->second;
    }

    // The same; and the question is noted with it.
    Choice ask(Conflict conflict, Choice otherwise)
    {
        conflict.choice = choice(conflict, otherwise);
        conflicts.push_back(std::move(conflict));
        return conflicts.back().choice;
    }
};

// Fields that only arrange or show: nobody is asked about them.
template <typename Record, typename T>
bool isArrangement(const Field<Record, T>& field)
{
    if constexpr (std::is_same_v<Record, Setup>)
        return field.name == "scenario";
    return field.name == "order" || field.name == "x" || field.name == "y";
}

// Whether they differ in more than that.
template <typename Record>
bool saySame(const Record& one, const Record& other)
{
    bool isSame = true;
    eachField<Record>([&](const auto& field) {
        isSame &= isArrangement(field) || one.*field.member == other.*field.member;
    });
    return isSame;
}

// All ids of a kind in the three states, in order.
template <typename Record>
std::vector<Id<Record>> idsOf(const Copies& copies)
{
    std::vector<Id<Record>> ids;
    for (const Tables* tables : {&copies.base, &copies.ours, &copies.theirs})
        for (const auto& [id, record] : tables->all<Record>())
            ids.push_back(id);
    std::ranges::sort(ids);
    const auto rest = std::ranges::unique(ids);
    ids.erase(rest.begin(), rest.end());
    return ids;
}

} // namespace rundblick
