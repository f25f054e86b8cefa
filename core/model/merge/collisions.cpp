// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/merge/collisions.h"

#include "core/model/merge/naming.h"
#include "core/model/merge/redirection.h"
#include "core/model/recordplace.h"
#include "core/model/setupedits/namededits.h"

#include <set>

namespace rundblick {
namespace {

class Collisions {
public:
    Collisions(Copies& copies, Tables& merged)
        : m_copies(copies)
        , m_merged(merged)
    {
    }

    void settle()
    {
        AllRecords::each([this]<typename Record>() {
            redirectAll<Record>(m_merged, m_becomes); // to those that stay
            if constexpr (UniquelyNamed<Record>)
                settleNames<Record>();
            settlePlaces<Record>();
        });
        AllRecords::each([this]<typename Record>() {
            std::erase_if(m_merged.all<Record>(),
                [this](const auto& entry) { return isOrphan(entry.second); });
            for (auto& [id, record] : m_merged.all<Record>())
                emptyReferences(record);
        });
        for (auto& [id, set] : m_merged.all<PathSet>())
            dropMissingSteps(set);
        for (const auto& [id, column] : m_merged.all<Column>())
            keepOnShortList(column);
        for (const auto& [id, value] : m_merged.all<GroupValue>())
            keepOnShortList(value);
    }

private:
    // Whether the record is as ours has it, and not for the sake of theirs.
    template <typename Record, typename Same>
    bool isOurs(const Record& record, const Same& same) const
    {
        const Record* ours = m_copies.ours.find(record.id);
        return ours && same(*ours, record);
    }

    template <typename Record>
    void settleNames()
    {
        std::set<std::string, std::less<>> taken;
        std::vector<Record*> later;
        const auto isSameName
            = [](const Record& one, const Record& other) { return one.name == other.name; };
        for (auto& [id, record] : m_merged.all<Record>())
            if (!isOurs(record, isSameName) || !taken.insert(record.name).second)
                later.push_back(&record);
        for (Record* record : later)
            if (!taken.insert(record->name).second)
                rename(*record, taken);
    }

    template <typename Record>
    void rename(Record& record, std::set<std::string, std::less<>>& taken)
    {
        Conflict question;
        question.key = {Record::table, record.id.value, "name", 0};
        question.kind = ConflictKind::SameName;
        question.name = record.name;
        const Record* base = m_copies.base.find(record.id);
        question.fields = {{"name", {}, record.name, record.name}};
        if (base)
            question.fields.front().base = base->name;
        question.choice = Choice::Rename;
        question.isOpen = false; // they were two before
        m_copies.conflicts.push_back(std::move(question));
        record.name = uniqueName(record.name, taken);
        taken.insert(record.name);
    }

    template <typename Record>
    void settlePlaces()
    {
        std::map<Place, Id<Record>> holders;
        const auto isSamePlace = [](const Record& one, const Record& other) {
            return placeOf(one).place == placeOf(other).place;
        };
        std::vector<Id<Record>> later;
        for (const auto& [id, record] : m_merged.all<Record>())
            if (const auto place = placeOf(record).place)
                if (!isOurs(record, isSamePlace) || !holders.emplace(*place, id).second)
                    later.push_back(id);
        for (const Id<Record> id : later) {
            const auto [holder, isFree] = holders.emplace(*placeOf(*m_merged.find(id)).place, id);
            if (!isFree)
                holder->second = settlePlace(holder->second, id);
        }
    }

    // Returns the one that stays.
    template <typename Record>
    Id<Record> settlePlace(Id<Record> ours, Id<Record> theirs)
    {
        Conflict question;
        question.key
            = {Record::table, std::min(ours, theirs).value, placeOf(*m_merged.find(ours)).field, 0};
        question.kind = ConflictKind::SamePlace;
        question.name = nameOf(m_merged, ours);
        question.fields = {{question.key.field, {}, question.name, nameOf(m_merged, theirs)}};
        const bool isTheirs = m_copies.ask(std::move(question), Choice::Ours) == Choice::Theirs;
        const Id<Record> stays = isTheirs ? theirs : ours;
        const Id<Record> goes = isTheirs ? ours : theirs;
        if constexpr (std::is_same_v<Record, Brand>) { // there is one own brand; both stay
            m_merged.find(goes)->own = false;
        } else {
            m_becomes[goes.value] = stays.value;
            m_merged.all<Record>().erase(goes);
        }
        return stays;
    }

    // Whether it lacks what it cannot be without. Kinds stand behind those they refer to.
    template <typename Record>
    bool isOrphan(const Record& record) const
    {
        bool isOrphan = false;
        eachReference(
            record, [&](auto id, bool isNeeded) { isOrphan |= isNeeded && !m_merged.find(id); });
        return isOrphan;
    }

    template <typename Record>
    void emptyReferences(Record& record) const
    {
        eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
            if constexpr (isOptionalReference<T>)
                if (record.*field.member && !m_merged.find(*(record.*field.member)))
                    record.*field.member = std::nullopt;
        });
    }

    void dropMissingSteps(PathSet& set) const
    {
        std::vector<Path> paths = unpackPaths(set.rows);
        std::size_t dropped = 0;
        for (Path& path : paths)
            dropped += std::erase_if(
                path.steps, [this](Id<Touchpoint> id) { return !m_merged.find(id); });
        if (dropped > 0)
            set.rows = packPaths(paths);
    }

    // What one side rated by brand stays, though the other took it off the list.
    void keepOnShortList(const auto& rated)
    {
        if (m_merged.find(rated.criterion)->role != CriterionRole::Influence)
            m_merged.find(rated.touchpoint)->rated = true;
    }

    Copies& m_copies;
    Tables& m_merged;
    NewIds m_becomes;
};

} // namespace

void settleCollisions(Copies& copies, Tables& merged)
{
    Collisions(copies, merged).settle();
}

} // namespace rundblick
