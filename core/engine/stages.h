// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/compute.h"
#include "core/engine/coverage/coverage.h"
#include "core/engine/impact/placementgrid.h"
#include "core/engine/journey/journey.h"
#include "core/engine/journey/journeydraws.h"
#include "core/engine/ratings/ratings.h"

namespace rundblick {

// One run of compute(): what its steps hand on to each other, beside the Analysis they fill. Used
// by compute() only.
struct EngineRun {
    const Workshop& workshop;
    const Study& study;
    const ComputeOptions& options;
    std::stop_token stop;

    RatingFrame frame{};
    std::vector<const Touchpoint*> inventory{}; // all touchpoints, the states of the journey
    std::vector<std::size_t> state{}; // of each touchpoint of the frame in the inventory
    std::vector<std::optional<double>> influence{}; // of the influence criteria
    std::vector<std::vector<std::optional<double>>> experience{}; // A_ib
    std::optional<JourneyNumbers> journey{};
    std::optional<Chain> chain{}; // that the numbers of the journey were computed from
    std::optional<JourneySampler> sampler{}; // absent without numbers, or with too many states
    PlacementGrid grid{};
    std::vector<double> impactByPhase{}; // [p * touchpoints + i], phases as in the Analysis
    std::optional<CoverSet> cover{}; // by the method's rule; absent where there is none
    Analysis analysis{};

    const Method& method() const { return analysis.method; }
};

// The steps in their order. Those with a Status return Cancelled and nothing else.
void beginAnalysis(EngineRun& run); // method, names, brands
Status addRatings(EngineRun& run);
Status addJourney(EngineRun& run);
void addImpact(EngineRun& run); // influence, impact, experience shares, quadrants
Status addCover(EngineRun& run); // ends with addVerdicts
void addVerdicts(EngineRun& run); // again once TouchpointResult::impactHigh is known
Status addMix(EngineRun& run);
Status addScenarios(EngineRun& run); // only where the options ask for it
Status addRobustness(EngineRun& run); // nothing with 0 draws

} // namespace rundblick
