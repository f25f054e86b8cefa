// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft.h"
#include "core/exchange/import.h"

namespace rundblick {

// Records that a list, a graph or a journey names, in the draft of its import: found by name, or
// made behind the others in the order in which they are named.
class Listing {
public:
    explicit Listing(Draft& draft);

    Touchpoint& touchpoint(std::string_view name);
    Phase& phase(std::string_view name);
    Segment& segment(std::string_view name);

    // Of the touchpoints made, marks "rate this" those that the short list has room for.
    void markWhileRoom();

private:
    template <typename Record>
    Record& listed(Roster<Record>& roster, std::string_view name, double& last);

    Draft& m_draft;
    double m_lastTouchpoint = 0.0; // the greatest order given
    double m_lastPhase = 0.0;
    double m_lastSegment = 0.0;
    std::vector<Touchpoint*> m_made;
};

// The edit as an import, where check() has nothing against it.
Result<Imported> checkedImport(const Workshop& workshop, Edit edit, std::vector<Message> notices);

} // namespace rundblick
