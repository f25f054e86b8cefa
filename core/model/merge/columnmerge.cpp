// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/merge/columnmerge.h"

#include "core/model/merge/codemerge.h"
#include "core/model/merge/naming.h"

namespace rundblick {
namespace {

bool haveSameCell(const Column& one, const Column& other)
{
    return one.touchpoint == other.touchpoint && one.brand == other.brand
        && one.criterion == other.criterion;
}

// The same ratings, however they are written.
bool rateSame(const Column& one, const Column& other)
{
    if (!haveSameCell(one, other))
        return false;
    const std::size_t slots = std::max(codeCount(one), codeCount(other));
    for (std::size_t slot = 0; slot < slots; ++slot)
        if (codeAt(one, slot) != codeAt(other, slot))
            return false;
    return true;
}

class ColumnMerge {
public:
    ColumnMerge(Copies& copies, Tables& merged)
        : m_copies(copies)
        , m_merged(merged)
    {
        for (const Tables* tables : {&copies.base, &copies.ours, &copies.theirs, &merged})
            for (const auto& [id, rater] : tables->all<Rater>())
                m_raters.emplace(rater.slot, rater.name);
    }

    Status run()
    {
        for (const Id<Column> id : idsOf<Column>(m_copies))
            if (const Status done = mergeColumn(id); !done)
                return done;
        return ok();
    }

private:
    Status mergeColumn(Id<Column> id)
    {
        const Column* base = m_copies.base.find(id);
        const Column* ours = m_copies.ours.find(id);
        const Column* theirs = m_copies.theirs.find(id);
        if (!ours && !theirs)
            return ok();
        const bool isMoved = theirs && (!ours || (base && haveSameCell(*ours, *base)));
        const Column& placed = isMoved ? *theirs : *ours;
        if (!hasPlace(placed)) // removed, and nobody rated it since (see settleRemovals())
            return ok();
        const CodeMerge codes(m_copies, id, *m_merged.find(placed.criterion));
        if (codes.isOnOneScale() && takeWhole({base, ours, theirs}))
            return ok();
        return mergeCodes(placed, codes);
    }

    bool hasPlace(const Column& column) const
    {
        bool hasPlace = true;
        eachReference(column, [&](auto id, bool) { hasPlace &= !!m_merged.find(id); });
        return hasPlace;
    }

    // Most columns: one side left it as it was. False where the ratings must be looked at.
    bool takeWhole(const std::array<const Column*, 3>& states)
    {
        const auto [base, ours, theirs] = states;
        const auto areSame = [](const Column* one, const Column* other) {
            return one && other ? *one == *other : one == other;
        };
        if (!areSame(ours, theirs) && !areSame(theirs, base) && !areSame(ours, base))
            return false;
        if (const Column* taken = areSame(ours, base) ? theirs : ours)
            m_merged.all<Column>().emplace(taken->id, *taken);
        return true;
    }

    Status mergeCodes(Column merged, const CodeMerge& merge)
    {
        std::vector<std::uint32_t> codes;
        const std::size_t slots = merge.slotCount();
        codes.reserve(slots);
        for (std::size_t slot = 0; slot < slots; ++slot) {
            const std::optional<Choice> side = merge.side(slot);
            codes.push_back(merge.code(side ? *side : chosen(merged, slot, merge), slot));
            if (codes.back() == CodeMerge::offScale)
                return refusal(merged, slot);
        }
        while (!codes.empty() && codes.back() == notRated)
            codes.pop_back();
        const bool isAsBefore = !m_copies.base.find(merged.id)
            || (m_copies.ours.find(merged.id) && m_copies.theirs.find(merged.id));
        if (codes.empty() && !isAsBefore) // somebody took the last rating away
            return ok();
        merged.width = codeWidth(*m_merged.find(merged.criterion));
        merged.codes = packCodes(codes, merged.width);
        m_merged.all<Column>().emplace(merged.id, std::move(merged));
        return ok();
    }

    // The rating of this slot that a copy gave and that is off the merged scale.
    Error refusal(const Column& column, std::size_t slot) const
    {
        const Criterion* after = m_merged.find(column.criterion);
        double value = 0.0;
        for (const Tables* side : {&m_copies.ours, &m_copies.theirs}) {
            const Column* written = side->find(column.id);
            const Criterion* before = side->find(column.criterion);
            const std::uint32_t code = written ? codeAt(*written, slot) : notRated;
            if (before && code != notRated && !encode(*after, decode(*before, code)))
                value = decode(*before, code);
        }
        return {Code::ScaleHoldsRatings, {{"criterion", after->name}, {"value", value}}, {}};
    }

    Choice chosen(const Column& column, std::size_t slot, const CodeMerge& codes)
    {
        const Criterion& criterion = *m_merged.find(column.criterion);
        const auto value = [&](std::uint32_t code) -> std::optional<MessageValue> {
            if (code == notRated || code == CodeMerge::offScale)
                return {};
            return decode(criterion, code);
        };
        const auto rater = m_raters.find(static_cast<std::int64_t>(slot));
        Conflict question;
        question.key = {Column::table, column.id.value, "codes", static_cast<std::int64_t>(slot)};
        question.name = nameOf(m_merged, column)
            + (rater == m_raters.end() ? std::string() : " · " + rater->second);
        question.fields = {{"codes", value(codes.base(slot)), value(codes.code(Choice::Ours, slot)),
            value(codes.code(Choice::Theirs, slot))}};
        return m_copies.ask(std::move(question), Choice::Ours);
    }

    Copies& m_copies;
    Tables& m_merged;
    std::map<std::int64_t, std::string> m_raters; // by slot
};

} // namespace

Status mergeColumns(Copies& copies, Tables& merged)
{
    return ColumnMerge(copies, merged).run();
}

void keepAsWritten(Tables& merged, const std::array<const Workshop*, 2>& written)
{
    for (auto& [id, column] : merged.all<Column>())
        for (const Workshop* workshop : written)
            if (const Column* before = workshop->find(id)) {
                if (!(*before == column) && !rateSame(*before, column))
                    continue;
                column = *before;
                break;
            }
}

} // namespace rundblick
