// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/make/maker.h"

namespace rundblick {
namespace {

// Amounts stand in thousands in the tables.
std::optional<double> thousands(const Row& row, const std::string& column)
{
    const std::optional<double> number = row.number(column);
    return number ? std::optional(1000.0 * *number) : std::nullopt;
}

} // namespace

Workshop makeWorkshop(const std::filesystem::path& folder, Tongue tongue)
{
    seedRandomIds(20260917);
    return Maker(folder, tongue).make();
}

Maker::Maker(std::filesystem::path folder, Tongue tongue)
    : m_folder(std::move(folder))
    , m_tongue(tongue)
{
}

Workshop Maker::make()
{
    addSetup();
    addAudience();
    addPhases();
    addTouchpoints();
    addPlacements();
    addLinks();
    addVoices();
    addActions();
    addCriteria();
    addRatings();
    addLanes(); // last, so that the ids of all others stay
    Workshop workshop;
    workshop.apply(m_edit);
    return workshop;
}

std::vector<Row> Maker::table(const std::string& name) const
{
    return readTable(m_folder / (name + ".txt"));
}

void Maker::addSetup()
{
    std::map<std::string, std::string> texts;
    for (const Row& row : table("setup"))
        texts.emplace(row.text("key"), row.in(m_tongue));
    Setup setup;
    setup.title = texts["title"];
    setup.client = texts["client"];
    setup.date = texts["date"];
    setup.period = texts["period"];
    setup.locale = m_tongue == Tongue::German ? "de_CH" : "en_CH";
    m_enhancedFrom = texts["enhanced"];
    Scenario scenario;
    scenario.name = texts["scenario"];
    setup.scenario = add(scenario);
    m_setup = setup;
    m_edit.changes.push_back(Change<Method>{{}, Method{}});
}

void Maker::addAudience()
{
    for (const Row& row : table("brands")) {
        Brand brand;
        brand.name = row.in(m_tongue);
        brand.own = row.text("own") == "yes";
        brand.marketShare = row.number("share");
        m_brands[row.text("key")] = add(brand);
        if (brand.own)
            m_own = row.text("key");
    }
    for (const Row& row : table("segments"))
        m_segments[row.text("key")] = add(Segment{.id = {},
            .name = row.in(m_tongue),
            .size = row.number("size"),
            .lifetimeValue = row.number("lifetime value")});
    for (const Row& row : table("personas"))
        add(Persona{.id = {},
            .name = row.text("name"),
            .segment = at(m_segments, row, row.text("segment")),
            .portrait = {},
            .description = row.in(m_tongue, "description"),
            .needs = row.in(m_tongue, "needs"),
            .bestBefore = row.text("best before")});
}

void Maker::addPhases()
{
    for (const Row& row : table("phases"))
        m_phases[row.text("key")] = add(Phase{.id = {},
            .name = row.in(m_tongue),
            .weight = row.numberOr("weight", 1.0),
            .coverageTarget = row.number("target"),
            .question = row.in(m_tongue, "question")});
    if (const auto enhanced = m_phases.find(m_enhancedFrom); enhanced != m_phases.end())
        m_setup.enhancedFrom = enhanced->second;
    m_edit.changes.push_back(Change<Setup>{{}, m_setup});
}

void Maker::addTouchpoints()
{
    for (const Row& row : table("touchpoints")) {
        Touchpoint touchpoint;
        touchpoint.name = row.in(m_tongue);
        touchpoint.ownership = enumAt<Ownership>(row, "ownership");
        touchpoint.form = enumAt<Form>(row, "form");
        touchpoint.owner = department(row);
        touchpoint.spend = thousands(row, "spend").value_or(0.0);
        touchpoint.minimum = thousands(row, "minimum");
        touchpoint.maximum = thousands(row, "maximum");
        touchpoint.stoppable = row.text("stoppable") != "no";
        touchpoint.forced = enumAt<Forced>(row, "forced");
        touchpoint.locked = enumAt<Lock>(row, "locked");
        touchpoint.organic = row.number("organic");
        touchpoint.saturation = row.number("saturation");
        touchpoint.half = row.number("half");
        m_touchpoints[row.text("key")] = add(touchpoint);
        m_forms[row.text("key")] = touchpoint.form;
    }
}

std::string Maker::department(const Row& row) const
{
    for (const Row& department : table("departments"))
        if (department.text("key") == row.text("department"))
            return department.in(m_tongue);
    stopAt(row.place(), "unknown department: \"" + row.text("department") + '"');
}

} // namespace rundblick
