// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/merge/merge.h"

#include "core/model/checks.h"
#include "core/model/merge/collisions.h"
#include "core/model/merge/columnmerge.h"
#include "core/model/merge/fieldmerge.h"
#include "core/model/merge/raterslots.h"
#include "core/model/merge/removals.h"
#include "core/model/merge/unification.h"
#include "core/model/setupedits/difference.h"

namespace rundblick {

Result<Merge> merge(
    const Workshop& base, const Workshop& ours, const Workshop& theirs, const Choices& choices)
{
    Copies copies{Tables(base), Tables(ours), Tables(theirs), choices, base == Workshop(), {}, {}};
    unify(copies);
    settleRemovals(copies);
    Result<Tables> merged = mergeFields(copies);
    if (!merged)
        return merged.error();
    settleCollisions(copies, *merged);
    returnSlots(copies, *merged);
    keepAsWritten(*merged, {&ours, &theirs});
    Merge result{difference(ours, merged->workshop(), EditKind::MergeWorkshops),
        std::move(copies.conflicts)};
    if (const Status sound = check(ours, result.edit); !sound)
        return sound.error();
    return result;
}

Choices prevailing(const std::vector<Conflict>& conflicts, Choice side)
{
    Choices choices;
    for (const Conflict& conflict : conflicts)
        if (conflict.isOpen)
            choices[conflict.key]
                = conflict.kind == ConflictKind::SameName ? conflict.choice : side;
    return choices;
}

Result<Merge> mergePreferring(const Workshop& base, const Workshop& ours, const Workshop& theirs,
    Choice side, Choices& choices)
{
    constexpr int mostRounds = 5;
    Result<Merge> merged = merge(base, ours, theirs, choices);
    for (int round = 0; merged && round < mostRounds; ++round) {
        const std::size_t known = choices.size();
        choices.merge(prevailing(merged->conflicts, side));
        if (choices.size() == known)
            break;
        merged = merge(base, ours, theirs, choices);
    }
    return merged;
}

} // namespace rundblick
