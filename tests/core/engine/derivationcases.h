// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/compute.h"
#include "core/engine/explain/derivation.h"
#include "core/model/edit.h"
#include "core/model/paths.h"
#include "tests/support/waves.h"
#include "tests/support/workshops.h"

#include <QString>

#include <functional>
#include <memory>

namespace rundblick {

// Workshops whose numbers are derived, and everything that can be asked of them.

template <typename Record>
void put(Workshop& workshop, Record record)
{
    workshop.apply({EditKind::ChangeRecord, {Change<Record>{{}, std::move(record)}}});
}

template <typename Record, typename Change>
void change(Workshop& workshop, Id<Record> id, Change&& how)
{
    Record record = *workshop.find(id);
    how(record);
    put(workshop, std::move(record));
}

struct Case {
    Workshop workshop;
    Study study;
    Analysis analysis;
};

inline std::unique_ptr<Case> caseOf(Workshop workshop)
{
    auto made = std::make_unique<Case>();
    made->workshop = std::move(workshop);
    made->study = studyOf(made->workshop);
    ComputeOptions options;
    options.draws = 200;
    options.compareScenarios = true;
    made->analysis = *compute(made->workshop, made->study, options, {});
    return made;
}

inline Id<Touchpoint> touchpointAt(const Workshop& workshop, std::size_t index)
{
    return ordered<Touchpoint>(workshop)[index]->id;
}

inline Workshop withMethod(const std::function<void(Method&)>& how)
{
    Workshop workshop = smallWorkshop();
    Method method = workshop.method();
    how(method);
    put(workshop, method);
    return workshop;
}

// The first touchpoint has group values instead of ratings, on a reversed criterion as well.
inline Workshop withGroupValues()
{
    Workshop workshop = smallWorkshop();
    const Id<Touchpoint> touchpoint = touchpointAt(workshop, 0);
    std::vector<Column> columns;
    for (const auto& [id, column] : workshop.all<Column>())
        if (column.touchpoint == touchpoint)
            columns.push_back(column);
    std::int64_t id = 900'000;
    for (const Column& column : columns) {
        Edit edit{EditKind::ChangeRecord, {Change<Column>{column, {}}}};
        workshop.apply(edit);
        put(workshop,
            GroupValue{{++id}, touchpoint, column.brand, column.criterion,
                2.0 + static_cast<double>(id % 3), 1.0, 5.0});
    }
    for (const Criterion* criterion : ordered<Criterion>(workshop))
        if (criterion->role == CriterionRole::Performance)
            return change(workshop, criterion->id, [](Criterion& c) { c.reversed = true; }),
                   workshop;
    return workshop;
}

// One family of curves after the other, a measured effect, and a trial.
inline Workshop withCurves()
{
    Workshop workshop = smallWorkshop();
    const CurveFamily families[]
        = {CurveFamily::Hill, CurveFamily::Exponential, CurveFamily::Logistic};
    for (std::size_t i = 0; i < std::size(families); ++i) {
        const Id<Touchpoint> id = touchpointAt(workshop, i);
        change(workshop, id, [](Touchpoint& t) { t.spend = 20'000.0; });
        put(workshop,
            Curve{{910'000 + std::int64_t(i)}, id, 2.0, 30.0, 1.4, 15'000.0, families[i]});
    }
    change(workshop, touchpointAt(workshop, 3), [](Touchpoint& t) {
        t.spend = 30'000.0;
        t.effect = 12.0;
        t.organic = 0.25;
        t.saturation = 0.4;
        t.half = 0.7;
        t.twice.reset();
    });
    change(workshop, touchpointAt(workshop, 4), [](Touchpoint& t) {
        t.spend = 0.0;
        t.trialSpend = 10'000.0;
        t.trialEffect = 40.0;
    });
    return workshop;
}

inline Workshop withRanks()
{
    Workshop workshop = withMethod([](Method& m) { m.weighting = Weighting::Ranking; });
    std::int64_t rank = 0;
    for (const Criterion* criterion : ordered<Criterion>(workshop))
        if (criterion->role == CriterionRole::Performance)
            change(workshop, criterion->id, [&](Criterion& c) { c.rank = ++rank; });
    return workshop;
}

// Paths with values, draws enough for the strongest inputs, a second scenario, and restrictions
// that cost something: a workshop that has all of it.
inline Workshop withEverything()
{
    Workshop workshop
        = generatedWorkshop({.touchpoints = 9, .phases = 3, .brands = 3, .customers = 30});
    const auto at = [&](std::size_t index) { return touchpointAt(workshop, index); };
    PathSet set;
    set.id = {920'001};
    set.source = "paths.csv";
    set.rows = packPaths({{{at(0), at(1), at(2)}, 30.0, 6'000.0, 10.0},
        {{at(0), at(3), at(1), at(4)}, 12.0, 1'800.0, 30.0},
        {{at(5), at(1), at(5), at(6)}, 9.0, 2'700.0, 4.0}, {{at(7), at(8), at(2)}, 5.0, 500.0, 8.0},
        {{at(2), at(0)}, 0.0, 0.0, 20.0}});
    put(workshop, set);
    Method method = workshop.method();
    method.influence = InfluenceChoice::Criteria;
    put(workshop, method);
    Scenario shown = *workshop.find(*workshop.setup().scenario);
    shown.maxActive = 3;
    put(workshop, shown);
    Scenario other = shown;
    other.id = {920'002};
    other.name = "Szenario B";
    other.order = shown.order + 1.0;
    other.maxActive.reset();
    other.budget = 150'000.0;
    put(workshop, other);
    put(workshop, Supposition{{920'003}, other.id, at(0), WhatIf::Drop, {}});
    const double shares[] = {0.5, 0.3, 0.2};
    std::size_t place = 0;
    for (const Brand* brand : ordered<Brand>(workshop))
        change(workshop, brand->id, [&](Brand& b) { b.marketShare = shares[place++]; });
    change(workshop, ordered<Phase>(workshop).front()->id,
        [](Phase& phase) { phase.coverageTarget = 0.7; });
    put(workshop, Segment{{920'004}, "Pendler", 1.0, 40'000.0, 900.0});
    const Criterion& criterion = *ordered<Criterion>(workshop).front();
    put(workshop,
        GroupValue{
            {920'005}, at(8), workshop.all<Brand>().begin()->first, criterion.id, 3.0, 2.0, 4.0});
    for (std::int64_t rank = 1; rank <= 3; ++rank) {
        put(workshop, Guess{{920'010 + rank}, "Anna", at(std::size_t(rank)), rank});
        put(workshop, Guess{{920'020 + rank}, "Beat", at(std::size_t(rank) + 4), rank});
    }
    return withWaves(std::move(workshop), {"Spring", "Autumn"});
}

// Three judges who contradict each other and themselves on four criteria.
inline Workshop withJudgements(Priorities priorities)
{
    Workshop workshop = generatedWorkshop({.criteria = 4});
    Method method = workshop.method();
    method.weighting = Weighting::Judgements;
    method.priorities = priorities;
    put(workshop, method);
    std::vector<Id<Criterion>> criteria;
    for (const Criterion* criterion : ordered<Criterion>(workshop))
        if (criterion->role == CriterionRole::Performance)
            criteria.push_back(criterion->id);
    const double said[][3] = {{9, 7, 5}, {1.0 / 5, 3, 1.0 / 7}, {5, 1, 9}, {7, 5, 3},
        {1.0 / 3, 1.0 / 7, 1.0 / 9}, {9, 1.0 / 9, 7}};
    std::int64_t id = 930'000;
    std::size_t pair = 0;
    for (std::size_t i = 0; i < criteria.size(); ++i)
        for (std::size_t j = i + 1; j < criteria.size(); ++j, ++pair)
            for (std::size_t judge = 0; judge < 3; ++judge) {
                const bool isOrdered = criteria[i] < criteria[j];
                const double ratio = said[pair][judge];
                put(workshop,
                    Judgement{{++id}, judge == 0 ? "" : "Judge " + std::to_string(judge),
                        isOrdered ? criteria[i] : criteria[j],
                        isOrdered ? criteria[j] : criteria[i], isOrdered ? ratio : 1 / ratio});
            }
    return workshop;
}

// Weights derived from an overall item, which is rated as the first criterion is.
inline Workshop withOverall()
{
    Workshop workshop = withMethod([](Method& m) { m.weighting = Weighting::Derived; });
    const Criterion first = *ordered<Criterion>(workshop).front();
    Criterion overall = first;
    overall.id = {940'000};
    overall.name = "Gesamteindruck";
    overall.role = CriterionRole::Overall;
    overall.order = 99.0;
    put(workshop, overall);
    std::vector<Column> columns;
    for (const auto& [id, column] : workshop.all<Column>())
        if (column.criterion == first.id)
            columns.push_back(column);
    std::int64_t id = 940'000;
    for (Column& column : columns) {
        column.id = {++id};
        column.criterion = overall.id;
        put(workshop, column);
    }
    return workshop;
}

inline Workshop workshopFor(const QString& name)
{
    const auto influence = [](InfluenceChoice choice) {
        return withMethod([&](Method& m) { m.influence = choice; });
    };
    if (name == u"mean and importance")
        return withMethod([](Method& m) {
            m.benchmark = Benchmark::Mean;
            m.influence = InfluenceChoice::Importance;
        });
    if (name == u"influence of the journey")
        return influence(InfluenceChoice::Journey);
    if (name == u"no influence")
        return influence(InfluenceChoice::None);
    if (name == u"group values")
        return withGroupValues();
    if (name == u"curves")
        return withCurves();
    if (name == u"everything")
        return withEverything();
    if (name == u"ranks")
        return withRanks();
    if (name == u"judgements")
        return withJudgements(Priorities::GeometricMean);
    if (name == u"eigenvector")
        return withJudgements(Priorities::Eigenvector);
    if (name == u"overall")
        return withOverall();
    if (name == u"no placements")
        return generatedWorkshop({.phases = 0});
    if (name == u"one touchpoint")
        return generatedWorkshop({.touchpoints = 1, .phases = 1, .brands = 1, .customers = 1});
    return smallWorkshop();
}

// What has an index or belongs to a scenario.
inline void addIndexed(std::vector<QuantityAt>& places, const Case& made,
    const std::vector<Id<Touchpoint>>& touchpoints, const std::vector<Id<Phase>>& phases)
{
    for (const QuantityTraits& traits : allQuantities())
        for (std::size_t index = 0; index < 8; ++index)
            places.push_back({.quantity = traits.quantity, .index = index});
    for (const Id<Phase> phase : phases)
        places.push_back({.quantity = Quantity::PhaseLeak, .phase = phase});
    for (const ScenarioOutcome& outcome : made.analysis.scenarios) {
        for (const QuantityTraits& traits : allQuantities())
            for (const Id<Touchpoint> touchpoint : touchpoints)
                places.push_back({.quantity = traits.quantity,
                    .touchpoint = touchpoint,
                    .scenario = outcome.id});
        for (const Id<Phase> phase : phases)
            places.push_back(
                {.quantity = Quantity::ScenarioCoverage, .phase = phase, .scenario = outcome.id});
    }
}

// What belongs to other records than those of the analysis.
inline void addEntries(std::vector<QuantityAt>& places, const Case& made,
    const std::vector<Id<Phase>>& phases, const std::vector<Id<Criterion>>& criteria)
{
    for (const Id<Phase> phase : phases)
        for (const Quantity quantity :
            {Quantity::PhasePoints, Quantity::CoverageTarget, Quantity::RatedInPhase})
            for (std::size_t index = 0; index < 4; ++index)
                places.push_back({.quantity = quantity, .phase = phase, .index = index});
    for (const Id<Criterion> criterion : criteria)
        for (const Quantity quantity : {Quantity::CriterionPoints, Quantity::ScaleEnd})
            for (std::size_t index = 0; index < 3; ++index)
                places.push_back({.quantity = quantity, .criterion = criterion, .index = index});
    for (const auto& [id, segment] : made.workshop.all<Segment>())
        for (const Quantity quantity : {Quantity::SegmentSize, Quantity::LifetimeValue})
            places.push_back({.quantity = quantity, .segment = id});
    for (const auto& [id, rater] : made.workshop.all<Rater>())
        places.push_back({.quantity = Quantity::RaterWeight, .rater = id});
    for (const auto& [id, link] : made.workshop.all<Link>())
        for (const Quantity quantity : {Quantity::LinkWeight, Quantity::LinkRowSum})
            places.push_back({.quantity = quantity, .link = id});
    const Table<Rater>& raters = made.workshop.all<Rater>();
    for (const auto& [id, column] : made.workshop.all<Column>()) {
        QuantityAt at{.quantity = Quantity::GroupRating,
            .touchpoint = column.touchpoint,
            .brand = column.brand.value_or(Id<Brand>{}),
            .criterion = column.criterion};
        places.push_back(at);
        for (at.index = 0; at.index < 3; ++at.index)
            for (const Quantity quantity : {Quantity::MeanRating, Quantity::RatedOfBrand}) {
                at.quantity = quantity;
                places.push_back(at);
            }
        at.quantity = Quantity::Rating;
        if (!raters.empty()) // another one for every column
            at.rater = std::next(raters.begin(), id.value % std::ssize(raters))->first;
        places.push_back(at);
    }
    for (std::size_t index = 8; index < 16; ++index)
        places.push_back({.quantity = Quantity::JointJudgement, .index = index});
    for (const auto& [id, wave] : made.workshop.all<Wave>())
        places.push_back(
            {.quantity = Quantity::WaveRaters, .index = static_cast<std::size_t>(id.value)});
    for (const TouchpointResult& touchpoint : made.analysis.touchpoints)
        for (const BrandResult& brand : made.analysis.brands)
            for (const Quantity quantity : {Quantity::WaveValue, Quantity::WaveChange})
                places.push_back({.quantity = quantity,
                    .touchpoint = touchpoint.id,
                    .brand = brand.id,
                    .index = 1});
}

// Everything that could be asked: each quantity at every touchpoint, brand, phase and criterion.
inline std::vector<QuantityAt> everything(const Case& made)
{
    std::vector<QuantityAt> places;
    std::vector<Id<Brand>> brands{{}};
    for (const BrandResult& brand : made.analysis.brands)
        brands.push_back(brand.id);
    std::vector<Id<Phase>> phases{{}};
    for (const PhaseResult& phase : made.analysis.phases)
        phases.push_back(phase.id);
    std::vector<Id<Criterion>> criteria{{}};
    for (const Criterion* criterion : ordered<Criterion>(made.workshop))
        criteria.push_back(criterion->id);
    std::vector<Id<Touchpoint>> touchpoints{{}};
    for (const TouchpointResult& touchpoint : made.analysis.touchpoints)
        touchpoints.push_back(touchpoint.id);
    for (const QuantityTraits& traits : allQuantities())
        for (const Id<Touchpoint> touchpoint : touchpoints)
            for (const Id<Brand> brand : brands)
                places.push_back({traits.quantity, touchpoint, brand, {}, {}, 0});
    for (const Id<Touchpoint> touchpoint : touchpoints)
        for (const Id<Phase> phase : phases)
            for (const Quantity quantity :
                {Quantity::ImpactByPhase, Quantity::PhaseUse, Quantity::PhaseWeight,
                    Quantity::Coverage, Quantity::PhaseExperience, Quantity::Influence})
                places.push_back({quantity, touchpoint, {}, phase, {}, 0});
    for (const Id<Touchpoint> touchpoint : touchpoints)
        for (const Id<Brand> brand : brands)
            for (const Id<Criterion> criterion : criteria)
                for (const Quantity quantity :
                    {Quantity::CriterionValue, Quantity::CriterionWeight})
                    places.push_back({quantity, touchpoint, brand, {}, criterion, 0});
    addIndexed(places, made, touchpoints, phases);
    addEntries(places, made, phases, criteria);
    return places;
}

} // namespace rundblick
