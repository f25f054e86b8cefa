// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"

namespace rundblick {

// What the members of a group have in common. Only the fields of its grouping are set; ui makes
// the words.
struct GroupKey {
    Grouping by = Grouping::Channel;
    std::string name; // of the phase or department; empty: none
    Ownership ownership = Ownership::Unset; // channel
    Form form = Form::Unset; // channel
    std::optional<Cover> cover; // verdict

    bool operator==(const GroupKey&) const = default;
};

struct TouchpointGroup {
    GroupKey key;
    std::vector<const Touchpoint*> touchpoints; // in the order given
};

// The place of a channel among all: earned, owned, paid, each digital, physical, personal; what is
// not set comes last.
int channelRank(Ownership ownership, Form form);

// The touchpoints in groups without empty ones: phases in their order, channels earned, owned,
// paid, departments by first appearance, verdicts blue, reserve, grey; those that belong nowhere
// come last. A touchpoint is in the phase of its largest impact, without impact in the phase where
// importance × usage of its placement is largest. `analysis` may be null.
std::vector<TouchpointGroup> grouped(const Workshop& workshop, const Analysis* analysis,
    const std::vector<const Touchpoint*>& touchpoints, Grouping by);

} // namespace rundblick
