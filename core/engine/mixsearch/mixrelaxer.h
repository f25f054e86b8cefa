// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/mix/mixplan.h"
#include "core/engine/mixcoupled/mixcoupling.h"

#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace rundblick {

// What a look at a part of the search begins with.
struct MixOutset {
    std::vector<double> multipliers; // of a part around it; empty: none known
    double bound = std::numeric_limits<double>::infinity(); // of that part
    double enough = -std::numeric_limits<double>::infinity(); // mixes must score more to matter
    double wantedGap = 0; // relative; finer is not asked for
};

// What a look at a part of the search tells.
struct MixLook {
    double bound = 0; // on the score of the mixes in this part
    std::vector<MixSpan> spans; // the part without choices that turned out impossible; empty: as is
    std::vector<double> multipliers; // that gave the bound
    std::vector<MixTag> tags; // likewise, of each item, in units of the score; empty: none
    double tagBound = 0; // what the tags prove by themselves, >= bound
    std::optional<MixLeap> leap; // the item in most doubt; none: bound and plan agree
    std::optional<MixPlan> plan;
};

// Bounds a part of the search and rounds the bound to a mix.
class MixRelaxer {
public:
    virtual ~MixRelaxer() = default;

    // Nothing when no mix inside the spans meets the target, or when the search was stopped.
    virtual std::optional<MixLook> look(const std::vector<MixSpan>& spans, const MixOutset& outset)
        = 0;
    // Whether two items of equal curves and limits count alike in everything else.
    virtual bool areAlike(std::size_t first, std::size_t second) const = 0;
    // What the search has cost so far, in looks at one item of a plain mix.
    virtual std::int64_t looks() const = 0;
};

// One price is enough where only the target ties the items together.
std::unique_ptr<MixRelaxer> plainRelaxer(MixSearch& search, const MixTarget& target);

// For a coupledSearch(); the coupling must outlive it. `turned` is how many items in doubt the
// first look also tries in their other state.
std::unique_ptr<MixRelaxer> coupledRelaxer(
    MixSearch& search, const MixCoupling& coupling, std::size_t turned = 8);

} // namespace rundblick
