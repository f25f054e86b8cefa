// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/merge/scalemerge.h"

#include "core/model/merge/codemerge.h"

namespace rundblick {
namespace {

bool holdsCodes(const Criterion& scale, const Copies& copies)
{
    for (const Id<Column> id : idsOf<Column>(copies)) {
        const Column* ours = copies.ours.find(id);
        const Column* theirs = copies.theirs.find(id);
        if ((!ours && !theirs) || (ours ? ours : theirs)->criterion != scale.id)
            continue;
        const CodeMerge codes(copies, id, scale);
        for (std::size_t slot = 0; slot < codes.slotCount(); ++slot) {
            const std::optional<Choice> side = codes.side(slot); // both may come where it is open
            for (const Choice either : {Choice::Ours, Choice::Theirs})
                if ((!side || *side == either) && codes.code(either, slot) == CodeMerge::offScale)
                    return false;
        }
    }
    return true;
}

// A group value that stays counts: not one that the other side changed or removed.
bool holdsGroupValues(const Criterion& scale, const Copies& copies)
{
    const auto holds = [&](const Tables& side, const Tables& other) {
        for (const auto& [id, rated] : side.all<GroupValue>()) {
            const GroupValue* base = copies.base.find(id);
            const GroupValue* theirs = other.find(id);
            const bool isGone = base && *base == rated && !(theirs && *theirs == rated);
            if (rated.criterion == scale.id && !isGone
                && (rated.low.value_or(rated.value) < scale.low
                    || rated.high.value_or(rated.value) > scale.high))
                return false;
        }
        return true;
    };
    return holds(copies.ours, copies.theirs) && holds(copies.theirs, copies.ours);
}

bool holdsAll(const Criterion& scale, const Copies& copies)
{
    return holdsCodes(scale, copies) && holdsGroupValues(scale, copies);
}

Conflict questionOf(const Criterion* base, const Criterion& ours, const Criterion& theirs)
{
    Conflict question;
    question.key = {Criterion::table, ours.id.value, "low", 0};
    question.name = ours.name;
    const auto contest = [&](std::string_view field, double Criterion::*value) {
        question.fields.push_back({field, {}, ours.*value, theirs.*value});
        if (base)
            question.fields.back().base = base->*value;
    };
    contest("low", &Criterion::low);
    contest("high", &Criterion::high);
    contest("step", &Criterion::step);
    return question;
}

} // namespace

void mergeScale(Copies& copies, const Criterion& ours, const Criterion& theirs, Criterion& merged)
{
    if (haveSameScale(ours, theirs))
        return;
    const Criterion* base = copies.base.find(ours.id);
    const bool isOurs = base && haveSameScale(*base, theirs); // only ours changed it
    const bool isTheirs = base && haveSameScale(*base, ours);
    Choice side = isTheirs ? Choice::Theirs : Choice::Ours;
    const bool isHeld = holdsAll(isTheirs ? theirs : ours, copies);
    if (!isHeld && holdsAll(isTheirs ? ours : theirs, copies))
        side = isTheirs ? Choice::Ours : Choice::Theirs;
    if (!isHeld || (!isOurs && !isTheirs))
        side = copies.ask(questionOf(base, ours, theirs), side);
    const Criterion& chosen = side == Choice::Theirs ? theirs : ours;
    merged.low = chosen.low;
    merged.high = chosen.high;
    merged.step = chosen.step;
}

} // namespace rundblick
