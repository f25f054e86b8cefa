// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/importers.h"

namespace rundblick {
namespace {

constexpr std::string_view allowedKeys
    = "name, order, shown, budget, effect, maxActive, unit, perPhase:NAME, phaseEffect:NAME, "
      "drop:NAME, quality:NAME";

// Which scenario comes of the file, with what it asks and supposes.
struct Asked {
    std::string name;
    Scenario scenario;
    std::optional<double> order;
    bool hasUnit = false;
    bool isShown = false;
    std::map<Id<Phase>, PhaseRestriction> restrictions;
    std::map<std::pair<Id<Touchpoint>, WhatIf>, std::optional<double>> suppositions;
};

// Keys and values of a scenario, or of several where a column names them.
class ScenarioReader {
public:
    ScenarioReader(Sheet& sheet, Draft& draft)
        : m_sheet(sheet)
        , m_draft(draft)
    {
    }

    // The name may stand in any row, so that the rows are held until all are read.
    void read()
    {
        std::set<std::string> seen;
        while (m_sheet.next()) {
            const std::string key = keyHere();
            Asked& asked = askedAt();
            refuseRepeated(m_sheet, m_key, seen, asked.name + '\n' + lowered(key));
            readKey(asked, key);
        }
        if (!m_sheet.isFine())
            return;
        if (m_all.empty())
            m_all.emplace_back();
        for (const Asked& asked : m_all) // one alone is shown, of several the one that says so
            take(asked, asked.isShown || !m_scenario);
    }

private:
    // What is asked of the scenario of this row; one without a name is the only one of its kind.
    Asked& askedAt()
    {
        const std::string name
            = m_sheet.isEmpty(m_scenario) ? std::string() : m_sheet.name(m_scenario);
        const auto known = m_places.try_emplace(name, m_all.size());
        if (known.second)
            m_all.emplace_back().name = name;
        return m_all[known.first->second];
    }

    // It may be longer than a name, as it may hold one.
    std::string keyHere()
    {
        if (m_sheet.isEmpty(m_key))
            m_sheet.fail(Code::CellEmpty, m_key);
        return m_sheet.plainText(m_key);
    }

    void readKey(Asked& asked, const std::string& key)
    {
        const std::string known = lowered(key);
        Scenario& scenario = asked.scenario;
        if (known == "name" && asked.name.empty())
            scenario.name = m_sheet.name(m_value);
        else if (known == "order")
            asked.order = m_sheet.number(m_value, -1e15, 1e15);
        else if (known == "shown")
            m_sheet.readAs(m_value, Field{"shown", &Asked::isShown}, asked.isShown);
        else if (known == "budget")
            scenario.budget = m_sheet.number(m_value, 0.0, 1e15);
        else if (known == "effect")
            scenario.effect = m_sheet.number(m_value, 0.0, 1e15);
        else if (known == "maxactive")
            scenario.maxActive = whole();
        else if (known == "unit") {
            scenario.unit = m_sheet.number(m_value, 1e-6, 1e15);
            asked.hasUnit = true;
        } else if (!readNamedKey(asked, key))
            m_sheet.fail(
                Code::NotAWord, m_key, {{"value", key}, {"allowed", std::string(allowedKeys)}});
    }

    // Keys that name a phase or a touchpoint; false where it is none.
    bool readNamedKey(Asked& asked, const std::string& key)
    {
        if (const auto phase = behind(key, "perPhase:"))
            asked.restrictions[phaseOf(*phase)].minActive = whole().value_or(0);
        else if (const auto shared = behind(key, "phaseEffect:"))
            asked.restrictions[phaseOf(*shared)].effectShare
                = m_sheet.number(m_value, 0.0, 10.0).value_or(0.0);
        else if (const auto dropped = behind(key, "drop:"))
            asked.suppositions[{touchpointOf(*dropped), WhatIf::Drop}] = {};
        else if (const auto improved = behind(key, "quality:"))
            asked.suppositions[{touchpointOf(*improved), WhatIf::Quality}]
                = m_sheet.number(m_value, 0.0, 100.0);
        else
            return false;
        return true;
    }

    // What follows the prefix: "perPhase:Purchase".
    std::optional<std::string_view> behind(std::string_view key, std::string_view prefix)
    {
        if (!lowered(key).starts_with(lowered(prefix)))
            return {};
        const std::string_view name = trimmed(key.substr(prefix.size()));
        if (name.empty())
            m_sheet.fail(Code::CellEmpty, m_key);
        return name;
    }

    Id<Phase> phaseOf(std::string_view name)
    {
        return namedWithin(m_sheet, m_key, m_draft.phases, name).id;
    }

    Id<Touchpoint> touchpointOf(std::string_view name)
    {
        return m_draft.touchpoint(m_sheet, m_key, std::string(name)).id;
    }

    std::optional<std::int64_t> whole()
    {
        const std::optional<double> number = m_sheet.number(m_value, 0.0, 1000.0);
        if (!number)
            return {};
        const auto result = static_cast<std::int64_t>(*number);
        if (static_cast<double>(result) != *number)
            m_sheet.fail(
                Code::NotANumber, m_value, {{"value", std::string(m_sheet.text(m_value))}});
        return result;
    }

    void take(const Asked& asked, bool isShown)
    {
        const std::string& named = asked.name.empty() ? asked.scenario.name : asked.name;
        Scenario& scenario = m_draft.scenarios.named(named.empty() ? "Scenario" : named);
        scenario.budget = asked.scenario.budget;
        scenario.effect = asked.scenario.effect;
        scenario.maxActive = asked.scenario.maxActive;
        scenario.order = asked.order.value_or(scenario.order);
        if (asked.hasUnit)
            scenario.unit = asked.scenario.unit;
        if (isShown)
            m_draft.shown = scenario.id;
        replaceRestrictions(scenario.id, asked);
        for (const auto& [key, quality] : asked.suppositions) {
            Supposition& supposition = m_draft.suppositions[{scenario.id, key.first, key.second}];
            supposition.scenario = scenario.id;
            supposition.touchpoint = key.first;
            supposition.kind = key.second;
            supposition.quality = quality;
        }
    }

    // The file holds the scenario whole: phases it does not name are free again.
    void replaceRestrictions(Id<Scenario> scenario, const Asked& asked)
    {
        for (auto& [key, restriction] : m_draft.restrictions)
            if (key.first == scenario) {
                restriction.minActive = 0;
                restriction.effectShare = 0.0;
            }
        for (const auto& [phase, restricted] : asked.restrictions) {
            PhaseRestriction& restriction = m_draft.restrictions[{scenario, phase}];
            restriction.scenario = scenario;
            restriction.phase = phase;
            restriction.minActive = restricted.minActive;
            restriction.effectShare = restricted.effectShare;
        }
    }

    Sheet& m_sheet;
    Draft& m_draft;
    const Sheet::Column m_key = m_sheet.column("key");
    const Sheet::Column m_value = m_sheet.column("value");
    const Sheet::Column m_scenario = m_sheet.column("scenario");
    std::vector<Asked> m_all; // in the order of the file
    std::map<std::string, std::size_t> m_places;
};

} // namespace

void readScenario(Sheet& sheet, Draft& draft, const ImportRequest&)
{
    ScenarioReader(sheet, draft).read();
}

} // namespace rundblick
