// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/merge/raterslots.h"

#include "core/model/study.h"

#include <set>

namespace rundblick {
namespace {

using Slots = std::map<std::int64_t, std::int64_t>; // before → after

// The last slot that a rater has or had.
std::int64_t lastSlot(const Copies& copies)
{
    std::int64_t last = -1;
    for (const Tables* tables : {&copies.base, &copies.ours, &copies.theirs}) {
        for (const auto& [id, rater] : tables->all<Rater>())
            last = std::max(last, rater.slot);
        for (const auto& [id, column] : tables->all<Column>())
            last = std::max(last, static_cast<std::int64_t>(codeCount(column)) - 1);
    }
    return last;
}

void giveSlot(Rater* rater, std::int64_t slot, Slots& slots)
{
    if (!rater || rater->slot == slot)
        return;
    slots[rater->slot] = slot;
    rater->slot = slot;
}

void moveCodes(Tables& tables, const Slots& slots)
{
    if (slots.empty())
        return;
    for (auto& [id, column] : tables.all<Column>()) {
        std::vector<std::uint32_t> codes(codeCount(column), notRated);
        for (std::size_t slot = 0; slot < codeCount(column); ++slot) {
            const auto moved = slots.find(static_cast<std::int64_t>(slot));
            const std::size_t to
                = moved == slots.end() ? slot : static_cast<std::size_t>(moved->second);
            if (to >= codes.size())
                codes.resize(to + 1, notRated);
            if (const std::uint32_t code = codeAt(column, slot); code != notRated)
                codes[to] = code;
        }
        while (!codes.empty() && codes.back() == notRated)
            codes.pop_back();
        column.codes = packCodes(codes, column.width);
    }
}

} // namespace

// New raters keep the slot they have where nobody else wants it; of two who want the same the one
// with the lower id. Those of the base stay where they are.
void separateSlots(Copies& copies)
{
    std::set<std::int64_t> taken;
    for (const auto& [id, rater] : copies.base.all<Rater>())
        taken.insert(rater.slot);
    std::int64_t last = lastSlot(copies);
    Slots ours;
    Slots theirs;
    for (const Id<Rater> id : idsOf<Rater>(copies)) {
        if (copies.base.find(id))
            continue;
        Rater* mine = copies.ours.find(id);
        Rater* other = copies.theirs.find(id);
        const std::int64_t wanted = mine ? mine->slot : other->slot;
        copies.wantedSlots[id] = wanted;
        const bool isFree = taken.insert(wanted).second;
        const std::int64_t slot = isFree ? wanted : ++last;
        taken.insert(slot);
        giveSlot(mine, slot, ours);
        giveSlot(other, slot, theirs);
    }
    moveCodes(copies.ours, ours);
    moveCodes(copies.theirs, theirs);
}

void returnSlots(const Copies& copies, Tables& merged)
{
    std::set<std::int64_t> taken;
    for (const auto& [id, rater] : merged.all<Rater>())
        taken.insert(rater.slot);
    Slots moved;
    for (const auto& [id, slot] : copies.wantedSlots) {
        Rater* rater = merged.find(id);
        if (rater && taken.insert(slot).second)
            giveSlot(rater, slot, moved);
    }
    moveCodes(merged, moved);
}

} // namespace rundblick
