// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/mixcoupled/mixcoupleddual.h"

#include <optional>
#include <vector>

namespace rundblick {

// Which items run, from how far the relaxation has each of them running: those more on than off;
// phases that lack activity or possible effect get their most likely touchpoints; beyond what the
// count or the budget allows the least likely are dropped; places left over are filled.
// `turned` names an item to be put in its less likely state.
class ActiveSet {
public:
    ActiveSet(const MixSearch& search, const MixCoupling& coupling,
        const std::vector<MixSpan>& spans, const std::vector<MixMean>& means);

    // Nothing where the rules of thumb find no set that keeps the counts.
    std::optional<std::vector<bool>> chosen(std::size_t turned = MixRestriction::noItem);

private:
    bool canTurn(std::size_t item) const;
    void turn(std::size_t item, bool on);
    bool keepsAsked(std::size_t item) const;
    double lack(std::size_t row) const;
    bool addUntilEnough(std::size_t row);
    bool dropOne();
    bool dropUntilAllowed();
    void fillPlaces();

    const MixSearch& m_search;
    const MixCoupling& m_coupling;
    const std::vector<MixSpan>& m_spans;
    const std::vector<MixMean>& m_means;
    std::size_t m_turned = MixRestriction::noItem;
    std::vector<bool> m_on;
    std::vector<double> m_least; // excess of each row at the spends that suit it best
};

} // namespace rundblick
