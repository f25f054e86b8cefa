// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setupedits/phaseedits.h"
#include "resources/templates.h"

#include <QString>

namespace rundblick {

// The phases and lanes that a workshop can begin with or take over later.
enum class PhaseSetKind {
    CarPurchase,
    ReachToReactivate,
    AttractSellWow,
    NeedToRecommend,
    Procurement,
    Blank,
};
inline constexpr PhaseSetKind allPhaseSets[]
    = {PhaseSetKind::CarPurchase, PhaseSetKind::ReachToReactivate, PhaseSetKind::AttractSellWow,
        PhaseSetKind::NeedToRecommend, PhaseSetKind::Procurement, PhaseSetKind::Blank};

QString textOf(PhaseSetKind kind); // of its file: "car-purchase"
QString nameOf(PhaseSetKind kind); // on the screen
QString descriptionOf(PhaseSetKind kind); // for whom it is

// As it is baked into the program, in the words of a language.
PhaseSet phaseSet(PhaseSetKind kind, Language language);

// The phases in one line: "Reach & Acquire › Convert › …".
QString phasesOf(const PhaseSet& set);

} // namespace rundblick
