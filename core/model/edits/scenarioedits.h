// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/recordedits.h"

namespace rundblick {

// Scenarios, what they ask and what they suppose. Edits without an id are of the scenario that Mix
// shows (budgetedits.h, currentScenario); where there is none yet they make it, named `nameIfNew`.

// How a new scenario is called, and the one it is compared with where there is none yet. Names that
// are taken get a number.
struct ScenarioNames {
    std::string name;
    std::string nameOfFirst;
};

// A copy of the shown scenario with its restrictions and suppositions, last in order and shown.
Edit addScenario(const Workshop& workshop, const ScenarioNames& names);

Edit renameScenario(const Workshop& workshop, Id<Scenario> id, std::string name);

// Its restrictions and suppositions go with it. Where it was shown the one after it is, or the one
// before it.
Edit removeScenario(const Workshop& workshop, Id<Scenario> id);

Edit showScenario(const Workshop& workshop, Id<Scenario> id);

// Most touchpoints with a spend; empty: any number.
Edit setMaxActive(
    const Workshop& workshop, std::optional<std::int64_t> maxActive, const std::string& nameIfNew);

// What the scenario asks of a phase; 0 and 0 ask nothing.
struct PhaseDemand {
    std::int64_t minActive = 0; // least touchpoints with a spend there
    double effectShare = 0.0; // least share of today's effect there
};
Edit setPhaseRestriction(const Workshop& workshop, Id<Phase> phase, const PhaseDemand& demand,
    const std::string& nameIfNew);

// What the scenario supposes of a touchpoint, one thing at a time.
struct Supposal {
    WhatIf kind = WhatIf::Drop;
    std::optional<double> quality; // with WhatIf::Quality; empty: the mean of the competitors
};
Edit suppose(const Workshop& workshop, Id<Touchpoint> touchpoint, const Supposal& supposal,
    const std::string& nameIfNew);

// The scenario supposes nothing of the touchpoint any more.
Edit withdraw(const Workshop& workshop, Id<Touchpoint> touchpoint);

// "What if we drop it" and "what if we raise its quality to the mean of the competitors": a new
// scenario like the shown one with that supposition, shown at once.
Edit whatIfDropped(const Workshop& workshop, Id<Touchpoint> touchpoint, const ScenarioNames& names);
Edit whatIfRaised(const Workshop& workshop, Id<Touchpoint> touchpoint, const ScenarioNames& names);

} // namespace rundblick
