// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workshops.h"

#include "tests/support/workshopbuilder.h"

#include <cmath>

namespace rundblick {
namespace {

constexpr std::string_view contacts[]
    = {"Persönliches Beratungsgespräch", "Telefonische Auftragsbestätigung",
        "Elektronische Rechnungsstellung", "Schriftliche Zufriedenheitsumfrage",
        "Monatlicher Kundenrundbrief", "Gedruckte Bedienungsanleitung",
        "Mobile Wartungsterminbuchung", "Interaktive Produktvorführung",
        "Kostenlose Probefahrtvereinbarung", "Automatische Versandbenachrichtigung"};
constexpr std::string_view places[] = {"in der Fachhandelsfiliale Zürich",
    "beim Vertragspartner vor Ort", "auf der Veranstaltungsbühne", "über den Kundendienstschalter",
    "im Geschäftskundenportal", "an der Frühjahrsausstellung", "durch den Außendienstmitarbeiter",
    "nach der Übergabebesprechung", "während der Gewährleistungszeit",
    "im überarbeiteten Webauftritt"};
constexpr std::string_view phaseNames[] = {"Empfehlung durch Bekannte", "Wahrnehmung des Bedarfs",
    "Informationssuche", "Vergleich der Angebote", "Besuch der Filiale", "Probefahrt",
    "Kaufentscheidung", "Bestellung und Finanzierung", "Übergabe", "Nutzung im Alltag",
    "Wartung und Reparatur", "Weiterempfehlung"};

// SplitMix64: a well-mixed number from a counter, the same everywhere.
std::uint64_t mixed(std::uint64_t x)
{
    x += 0x9E3779B97F4A7C15ULL;
    x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27U)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31U);
}

class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : m_state(mixed(seed))
    {
    }
    std::uint64_t next() { return mixed(m_state++); }
    double unit() { return static_cast<double>(next() >> 11U) * 0x1p-53; } // [0, 1)

private:
    std::uint64_t m_state;
};

// One end of a link: a touchpoint, or one of the reserved places.
struct LinkPoint {
    LinkPoint(Id<Touchpoint> id)
        : touchpoint(id)
    {
    }
    LinkPoint(LinkEnd place)
        : end(place)
    {
    }
    LinkEnd end = LinkEnd::Touchpoint;
    std::optional<Id<Touchpoint>> touchpoint;
};

class Generator {
public:
    explicit Generator(const WorkshopSize& size)
        : m_size(size)
        , m_dice(size.seed)
    {
    }

    Workshop workshop()
    {
        addSetup();
        addTouchpoints();
        addPlacements();
        addBrandsAndRaters();
        addRatings();
        if (m_size.links)
            addLinks();
        return m_builder.workshop();
    }

private:
    void addSetup();
    void addTouchpoints();
    void addPlacements();
    void addBrandsAndRaters();
    void addRatings();
    void addColumn(const Cell& cell, double level);
    void addLinks();
    void link(LinkPoint from, LinkPoint to, double weight);

    WorkshopSize m_size;
    Dice m_dice;
    WorkshopBuilder m_builder;
    std::vector<Id<Touchpoint>> m_touchpoints;
    std::vector<Id<Brand>> m_brands;
    std::vector<Id<Criterion>> m_criteria;
    Id<Criterion> m_influence;
};

void Generator::addSetup()
{
    Scenario scenario;
    scenario.name = "Szenario A";
    const Id<Scenario> scenarioId = m_builder.add(std::move(scenario));
    Setup setup;
    setup.title = "Prüfstand";
    setup.client = "Musterbetrieb";
    setup.scenario = scenarioId;
    m_builder.add(std::move(setup));
}

void Generator::addTouchpoints()
{
    for (std::size_t i = 0; i < m_size.touchpoints; ++i) {
        std::string name(contacts[i % 10]);
        name += ' ';
        name += places[(i / 10 + i) % 10];
        m_touchpoints.push_back(m_builder.touchpoint(std::move(name)));
        m_builder.change(m_touchpoints.back(), [&](Touchpoint& touchpoint) {
            touchpoint.ownership = static_cast<Ownership>(1 + i % 3);
            touchpoint.form = static_cast<Form>(1 + (i / 3) % 3);
            touchpoint.owner = i % 2 == 0 ? "Marketing" : "Kundendienst";
            if (i % 3 == 2) // earned: nothing is spent on it
                return;
            touchpoint.spend = 1000.0 * std::round(1.0 + 99.0 * m_dice.unit());
            touchpoint.saturation = 0.3 + 0.4 * m_dice.unit();
            if (i % 2 == 0)
                touchpoint.half = 0.6 + 0.15 * m_dice.unit();
        });
    }
}

void Generator::addPlacements()
{
    std::vector<Id<Phase>> phases;
    for (std::size_t p = 0; p < m_size.phases; ++p)
        phases.push_back(m_builder.phase(std::string(phaseNames[p % 12])));
    for (std::size_t i = 0; i < m_touchpoints.size() && !phases.empty(); ++i) {
        const std::size_t count = std::min<std::size_t>(1 + i % 3, phases.size());
        for (std::size_t k = 0; k < count; ++k) {
            Placement placement;
            placement.touchpoint = m_touchpoints[i];
            placement.phase = phases[(i + k) % phases.size()];
            placement.role = static_cast<Role>(m_dice.next() % 3);
            placement.usage = 0.1 + 0.8 * m_dice.unit();
            placement.importance = 1.0 + static_cast<double>(m_dice.next() % 5);
            placement.experience = static_cast<double>(m_dice.next() % 5) - 2.0;
            placement.teamExperience = static_cast<double>(m_dice.next() % 5) - 2.0;
            placement.momentOfTruth = m_dice.next() % 10 == 0;
            m_builder.add(std::move(placement));
        }
    }
}

void Generator::addBrandsAndRaters()
{
    for (std::size_t b = 0; b < m_size.brands; ++b)
        m_brands.push_back(
            m_builder.brand(b == 0 ? "Eigenmarke" : "Wettbewerber " + std::to_string(b), b == 0));
    for (std::size_t c = 0; c < m_size.criteria; ++c)
        m_criteria.push_back(m_builder.criterion("Kriterium " + std::to_string(c + 1)));
    m_influence = m_builder.criterion("Einfluss", CriterionRole::Influence);
    for (std::size_t r = 0; r < m_size.customers + m_size.employees; ++r) {
        const bool customer = r < m_size.customers;
        m_builder.rater(
            "Person " + std::to_string(r + 1), customer ? Voice::Customer : Voice::Employee);
    }
}

void Generator::addRatings()
{
    for (const Id<Touchpoint> touchpoint : m_touchpoints) {
        const double place = m_dice.unit();
        for (const Id<Brand> brand : m_brands) {
            const double level = 0.6 * place + 1.6 * m_dice.unit();
            for (const Id<Criterion> criterion : m_criteria)
                addColumn({touchpoint, brand, criterion}, level);
        }
        addColumn({touchpoint, {}, m_influence}, 2.0 * m_dice.unit());
    }
}

// Codes 0..4 around `level`: a part of the rater, a part of chance.
void Generator::addColumn(const Cell& cell, double level)
{
    std::vector<std::uint8_t> codes(m_size.customers + m_size.employees);
    for (std::size_t r = 0; r < codes.size(); ++r) {
        const std::uint64_t roll = m_dice.next();
        const double taste = static_cast<double>(mixed(m_size.seed + r) % 1000) / 1000.0;
        const double chance = static_cast<double>((roll >> 32U) % 1000) / 1000.0;
        const double code = std::floor(level + taste + 1.4 * chance);
        codes[r] = roll % 20 == 0 ? 0xFF : static_cast<std::uint8_t>(std::clamp(code, 0.0, 4.0));
    }
    Column column;
    column.touchpoint = cell.touchpoint;
    if (cell.brand)
        column.brand = cell.brand;
    column.criterion = cell.criterion;
    column.codes = Bytes(std::move(codes));
    m_builder.add(std::move(column));
}

void Generator::link(LinkPoint from, LinkPoint to, double weight)
{
    Link link;
    link.fromEnd = from.end;
    link.from = from.touchpoint;
    link.toEnd = to.end;
    link.to = to.touchpoint;
    link.weight = weight;
    m_builder.add(std::move(link));
}

// A way through all touchpoints with shortcuts forward and loops back; some customers are lost at
// every step and the last ones buy.
void Generator::addLinks()
{
    const std::size_t n = m_touchpoints.size();
    const auto at = [&](std::size_t i) { return m_touchpoints[i]; };
    for (std::size_t i = 0; i < std::min<std::size_t>(n, 3); ++i)
        link(LinkEnd::Start, at(i), 0.5 / static_cast<double>(i + 1));
    for (std::size_t i = 0; i < n; ++i) {
        if (i + 1 < n)
            link(at(i), at(i + 1), 0.5);
        if (i + 3 < n)
            link(at(i), at(i + 3), 0.2);
        if (i >= 4 && i % 2 == 0)
            link(at(i), at(i - 4), 0.1);
        link(at(i), LinkEnd::Lost, 0.02 + 0.08 * m_dice.unit());
        if (i + 3 >= n || i % 7 == 6)
            link(at(i), LinkEnd::Conversion, 0.3);
    }
}

} // namespace

Workshop generatedWorkshop(const WorkshopSize& size)
{
    return Generator(size).workshop();
}

Workshop smallWorkshop()
{
    return generatedWorkshop({});
}

Workshop stressWorkshop()
{
    return generatedWorkshop({.touchpoints = 100,
        .phases = 12,
        .brands = 11,
        .criteria = 3,
        .customers = 40,
        .employees = 10});
}

Workshop hugeWorkshop()
{
    return generatedWorkshop({.touchpoints = 100,
        .phases = 10,
        .brands = 11,
        .criteria = 5,
        .customers = 2000,
        .employees = 0});
}

} // namespace rundblick
