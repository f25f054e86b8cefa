// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"
#include "core/model/study.h"

namespace rundblick {

// Builds a workshop for a test, record by record, with ids 1, 2, 3 … and orders as added. Checks
// nothing: a test may build what check() would refuse.
class WorkshopBuilder {
public:
    Id<Brand> brand(std::string name, bool own = false);
    Id<Phase> phase(std::string name);
    Id<Touchpoint> touchpoint(std::string name);
    Id<Criterion> criterion(std::string name, CriterionRole role = CriterionRole::Performance);
    Id<Rater> rater(std::string name, Voice voice = Voice::Customer, double weight = 1.0);
    Id<Placement> placement(Id<Touchpoint> touchpoint, Id<Phase> phase, double usage = 0.5);

    // The ratings of a cell in slot order; the criterion must be there already. Values that are
    // empty or beyond the end of the list are missing.
    Id<Column> ratings(const Cell& cell, const std::vector<std::optional<double>>& values);
    Id<GroupValue> groupValue(const Cell& cell, double value, std::optional<double> low = {},
        std::optional<double> high = {});

    // A record made by the test; it gets the next id unless it has one.
    template <typename Record>
    Id<Record> add(Record record)
    {
        if (!record.id)
            record.id = {m_next++};
        put(record);
        return record.id;
    }

    // Changes a record that is there: `change(record)`.
    template <typename Record, typename Change>
    void change(Id<Record> id, Change&& change)
    {
        Record record = *m_workshop.find(id);
        change(record);
        put(std::move(record));
    }

    const Workshop& workshop() const { return m_workshop; }

private:
    template <typename Record>
    void put(Record record)
    {
        m_workshop.apply({EditKind::ChangeRecord, {Change<Record>{{}, std::move(record)}}});
    }
    template <typename Record>
    Id<Record> named(std::string name, Record record);

    Workshop m_workshop;
    std::int64_t m_next = 1;
    std::int64_t m_nextSlot = 0;
};

} // namespace rundblick
