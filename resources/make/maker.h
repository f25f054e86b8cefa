// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"
#include "resources/make/tables.h"

namespace rundblick {

class Answers;

// The workshop of a folder of hand-written tables, in one language. Both languages get the same
// ids and numbers, and every run gets the same: random ids are seeded here, until the next call of
// seedRandomIds().
Workshop makeWorkshop(const std::filesystem::path& folder, Tongue tongue);

// The value of an enumeration with the text of a cell.
template <typename Enum>
Enum enumAt(const Row& row, const std::string& column)
{
    const std::optional<Enum> value = enumFrom<Enum>(row.text(column));
    if (!value)
        stopAt(row.place(), "no " + column + ": \"" + row.text(column) + '"');
    return *value;
}

// Puts a workshop together, table by table; records are known by the keys of the tables.
class Maker {
public:
    Maker(std::filesystem::path folder, Tongue tongue);

    Workshop make(); // once

private:
    void addSetup();
    void addAudience();
    void addPhases();
    void addTouchpoints();
    void addPlacements();
    void addPlacement(const Row& row, std::string_view text);
    void addLinks();
    void addLink(const Row& row, std::string_view text);
    void addVoices();
    void addSteps();
    void addLanes();
    void addViews();
    void addActions();
    void addCriteria();
    std::vector<Rater> addRaters();
    void addRatings();
    void addBrandRatings(const Row& market, const std::string& brand, Answers& answers);
    void addColumn(const Row& market, std::optional<Id<Brand>> brand, const Criterion& criterion,
        const std::vector<std::optional<double>>& points);

    std::vector<Row> table(const std::string& name) const;
    std::string department(const Row& row) const;
    Id<Placement> placement(const Row& row) const;
    Id<Step> stepAt(const Row& row, std::size_t number) const;
    std::optional<Id<Segment>> segment(const Row& row) const;

    template <typename Record>
    Id<Record> add(Record record)
    {
        record.id = Id<Record>::random();
        if constexpr (Ordered<Record>)
            record.order = m_orders[Record::table] += 1.0;
        const Id<Record> id = record.id;
        m_edit.changes.push_back(Change<Record>{{}, std::move(record)});
        return id;
    }

    template <typename Record>
    Id<Record> at(
        const std::map<std::string, Id<Record>>& ids, const Row& row, const std::string& key) const
    {
        const auto found = ids.find(key);
        if (found == ids.end())
            stopAt(row.place(), "unknown: \"" + key + '"');
        return found->second;
    }

    std::filesystem::path m_folder;
    Tongue m_tongue;
    Edit m_edit{EditKind::CreateWorkshop, {}};
    std::map<std::string_view, double> m_orders; // by table: the last order key given
    std::map<std::string, Id<Brand>> m_brands;
    std::string m_own; // key of the own brand
    std::map<std::string, Id<Segment>> m_segments;
    std::map<std::string, Id<Phase>> m_phases;
    std::map<std::string, Id<Touchpoint>> m_touchpoints;
    std::map<std::string, Form> m_forms; // of the touchpoints
    std::map<std::pair<Id<Touchpoint>, Id<Phase>>, Placement> m_placements;
    std::map<Id<Placement>, std::vector<Id<Step>>> m_steps;
    std::map<std::string, Id<Idea>> m_ideas;
    Setup m_setup;
    std::string m_enhancedFrom; // key of the phase
    std::vector<Criterion> m_criteria;
};

} // namespace rundblick
