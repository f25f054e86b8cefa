// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/recordedits.h"

namespace rundblick {

// One phase of a set that workshops begin with.
struct PhasePlan {
    std::string name;
    double weight = 1.0;
    std::string question;
    std::array<std::string, enumTexts<Lane>.size()> lanes; // by Lane
    std::vector<std::string> leads; // roles of the company
    std::vector<std::string> helps;
};

// Phases and lanes of a kind of business, in the words of one language.
struct PhaseSet {
    std::vector<PhasePlan> phases;
    std::optional<std::size_t> enhancedFrom; // from here on value is enhanced, not created
};

Edit addPhases(const Workshop& workshop, const std::vector<std::string>& names);

// With its placements, lanes, emotions, responsibilities and restrictions.
Edit removePhase(const Workshop& workshop, Id<Phase> phase);

// Whether anything would go along with the phase.
bool isInUse(const Workshop& workshop, Id<Phase> phase);

// The phases of the workshop that the set does not name, in order.
std::vector<const Phase*> phasesBeside(const Workshop& workshop, const PhaseSet& set);

enum class UsedPhases { Keep, Remove };

// The phases of the set, in its order. A phase of the same name stays the record it is, with all
// that lies in it; what is said of it stays, and only what is empty is filled. Of the others those
// in use stay behind the set or go, as asked; the rest goes.
Edit usePhases(const Workshop& workshop, const PhaseSet& set, UsedPhases others);

} // namespace rundblick
