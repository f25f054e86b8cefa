// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/chain/journeychain.h"

namespace rundblick {

class RandomStream;

// What the journey would be with other customers. By touchpoint of the JourneyInput; 0 where walks
// never meet it, and for the removal where nothing converts.
struct JourneyDraw {
    double conversion = 0;
    std::vector<double> reach;
    std::vector<double> removalLost;
};

// Draws journeys from the uncertainty of a chain's counts (method.md 3.11): each row is
// Dirichlet(counts + 1/2) on its observed edges, all else is exact. Rows that are certain (one
// edge, or no counts: an assumed start, a dead end) stay. Touchpoints that are not in the data are
// absent from JourneyNumbers::points, not from a draw. Safe to use from several threads.
class JourneySampler {
public:
    // Above it a draw takes longer than a simulation can wait for.
    static constexpr std::size_t stateLimit = 200;

    // For a chain that analyseJourney has found sound.
    explicit JourneySampler(const Chain& chain);

    std::size_t states() const { return m_states.size(); } // that walks can meet

    std::size_t touchpoints() const { return m_chain.touchpoints; }

    // One draw from the stream, O(states^3). The same stream gives the same draw.
    JourneyDraw draw(RandomStream& random) const;

private:
    // A row that is drawn anew.
    struct UncertainRow {
        std::size_t state;
        std::vector<std::size_t> columns; // of its observed edges
        std::vector<double> shapes; // of the Dirichlet distribution, by edge
    };
    void markUncertainRows();

    Chain m_chain; // of these states alone
    std::vector<std::size_t> m_states;
    std::vector<UncertainRow> m_uncertain;
};

} // namespace rundblick
