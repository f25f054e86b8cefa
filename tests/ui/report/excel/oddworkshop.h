// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/workshopbuilder.h"

namespace rundblick {

// Names that a sheet could take for something else.
inline const std::string oddNames[]
    = {"=1+1", "+41 44 000 00 00", "-dash", "@mention", "\"Quoted\" 'twice' & <b>bold</b>",
        "Zwei\nZeilen", "🚲 Probefahrt", "שירות לקוחות", "Control\x01 sign", "_x0041_ escaped"};

// A workshop in which everything is there that formulas have to follow: a reversed criterion, one
// on a scale of its own, raters of different weight, missing ratings, group values with and without
// range, segments with and without placements of their own, and a curve of every kind.
class OddWorkshop {
public:
    OddWorkshop()
    {
        addSetup();
        for (const std::string& name : oddNames)
            touchpoints.push_back(m_builder.touchpoint(name));
        addPlacements();
        addRatings();
        addCurves();
    }

    const Workshop& workshop() const { return m_builder.workshop(); }

    std::vector<Id<Touchpoint>> touchpoints;
    std::vector<Id<Brand>> brands;
    std::vector<Id<Criterion>> criteria; // performance
    Id<Criterion> influence;
    std::vector<Id<Rater>> raters;

private:
    void addSetup()
    {
        Setup setup;
        setup.title = "=Odd \"workshop\"";
        setup.date = "2026-03-14";
        setup.currency = "EUR";
        m_builder.add(std::move(setup));
        brands = {m_builder.brand("Other @1"), m_builder.brand("Own =brand", true),
            m_builder.brand("Third \"one\"")};
        criteria = {m_builder.criterion("Trust"), m_builder.criterion("=Waiting"),
            m_builder.criterion("Fine scale")};
        m_builder.change(criteria[1], [](Criterion& criterion) {
            criterion.reversed = true;
            criterion.weight = 3.0;
        });
        m_builder.change(criteria[2], [](Criterion& criterion) {
            criterion.low = 0.0;
            criterion.high = 10.0;
            criterion.step = 0.5;
        });
        influence = m_builder.criterion("Influence", CriterionRole::Influence);
        const double weights[] = {1.0, 2.5, 0.5, 1.0};
        for (std::size_t r = 0; r < 4; ++r)
            raters.push_back(m_builder.rater("Rater " + std::to_string(r),
                r == 3 ? Voice::Employee : Voice::Customer, weights[r]));
    }

    void addPlacements()
    {
        const Id<Phase> phases[]
            = {m_builder.phase("Before"), m_builder.phase("During"), m_builder.phase("After")};
        Segment many;
        many.name = "Many";
        many.size = 3000.0;
        Segment few;
        few.name = "Few";
        few.size = 1000.0;
        const Id<Segment> segments[] = {m_builder.add(many), m_builder.add(few)};
        for (std::size_t i = 0; i < touchpoints.size(); ++i) {
            const double usage = 0.1 + 0.08 * static_cast<double>(i);
            m_builder.placement(touchpoints[i], phases[i % 2], usage);
            Placement placement;
            placement.touchpoint = touchpoints[i];
            placement.phase = phases[(i + 1) % 2];
            placement.segment = segments[i % 2];
            placement.usage = 0.9 - usage / 2.0;
            placement.importance = 2.0 + static_cast<double>(i % 3);
            m_builder.add(placement);
            placement.segment = segments[(i + 1) % 2];
            placement.usage = 0.3;
            if (i % 3 == 0)
                m_builder.add(placement);
        }
    }

    // The touchpoints from the sixth on have group values alone; the last has nothing.
    void addRatings()
    {
        for (std::size_t i = 0; i + 1 < touchpoints.size(); ++i)
            for (std::size_t b = 0; b < brands.size(); ++b) {
                if (i < 6)
                    addSingle(i, b);
                else
                    addGroup(i, b);
            }
        for (std::size_t i = 0; i < 4; ++i)
            m_builder.ratings({touchpoints[i], {}, influence}, {2.0 + double(i % 3), 4.0, {}, 1.0});
        m_builder.groupValue({touchpoints[4], {}, influence}, 3.0, 1.0, 5.0);
    }

    void addSingle(std::size_t i, std::size_t b)
    {
        const double base = 1.0 + static_cast<double>((i + 2 * b) % 4);
        m_builder.ratings({touchpoints[i], brands[b], criteria[0]}, {base, base + 1.0, {}, 5.0});
        m_builder.ratings({touchpoints[i], brands[b], criteria[1]}, {6.0 - base, {}, {}, 1.0});
        m_builder.ratings({touchpoints[i], brands[b], criteria[2]}, {base * 2.0, 7.5, 3.5, 0.0});
        if (i == 2) // individual ratings win
            m_builder.groupValue({touchpoints[i], brands[b], criteria[0]}, 5.0);
    }

    void addGroup(std::size_t i, std::size_t b)
    {
        const double value = 1.0 + static_cast<double>((i + b) % 5);
        m_builder.groupValue({touchpoints[i], brands[b], criteria[0]}, value);
        m_builder.groupValue(
            {touchpoints[i], brands[b], criteria[1]}, value, value - 0.5, std::min(5.0, value + 2));
        if (b == 2)
            m_builder.groupValue({touchpoints[i], brands[b], criteria[2]}, 9.0, 20.0, -3.0);
    }

    void spend(std::size_t i, const std::function<void(Touchpoint&)>& change)
    {
        m_builder.change(touchpoints[i], [&](Touchpoint& touchpoint) {
            touchpoint.spend = 1000.0 * static_cast<double>(i + 1);
            change(touchpoint);
        });
    }

    void addCurves()
    {
        spend(0, [](Touchpoint& one) { one.half = 0.7; });
        spend(1, [](Touchpoint& one) {
            one.saturation = 0.4;
            one.organic = 0.2;
        });
        spend(2, [](Touchpoint& one) {
            one.saturation = 0.6;
            one.half = 0.55;
            one.twice = 1.3;
        });
        spend(3, [](Touchpoint& one) { one.effect = 17.0; });
        spend(4, [](Touchpoint& one) { one.activation = 400.0; });
        m_builder.change(touchpoints[5], [](Touchpoint& one) {
            one.trialSpend = 2500.0;
            one.trialEffect = 30.0;
        });
        const CurveFamily families[]
            = {CurveFamily::Hill, CurveFamily::Exponential, CurveFamily::Logistic};
        for (std::size_t k = 0; k < 3; ++k) {
            spend(6 + k, [](Touchpoint&) {});
            m_builder.add(Curve{{}, touchpoints[6 + k], 1.5, 20.0, 1.7, 6000.0, families[k]});
        }
        spend(9, [](Touchpoint&) {});
        m_builder.add(Curve{{}, touchpoints[9], 2.0, 0.0, 1.0, 1.0, CurveFamily::Table});
        for (const auto& [spent, effect] : {std::pair(0.0, 2.0), std::pair(4000.0, 9.0),
                 std::pair(9000.0, 20.0), std::pair(15000.0, 24.0)}) {
            CurvePoint point;
            point.touchpoint = touchpoints[9];
            point.spend = spent;
            point.effect = effect;
            m_builder.add(point);
        }
        addScenario();
    }

    void addScenario()
    {
        Scenario scenario;
        scenario.name = "What if";
        scenario.budget = 60'000.0;
        const Id<Scenario> id = m_builder.add(scenario);
        Setup setup = m_builder.workshop().setup();
        m_builder.change(setup.id, [&](Setup& record) { record.scenario = id; });
        Supposition supposition;
        supposition.scenario = id;
        supposition.touchpoint = touchpoints[1];
        supposition.kind = WhatIf::Quality;
        supposition.quality = 95.0;
        m_builder.add(supposition);
    }

    WorkshopBuilder m_builder;
};

} // namespace rundblick
