// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/merge/columnmerge.h"

#include "core/model/merge/naming.h"
#include "core/model/study.h"

namespace rundblick {
namespace {

using Codes = std::vector<std::uint32_t>; // by slot

std::uint32_t at(const Codes& codes, std::size_t slot)
{
    return slot < codes.size() ? codes[slot] : notRated;
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
        const Column* ours = m_copies.ours.find(id);
        const Column* theirs = m_copies.theirs.find(id);
        const Column* base = m_copies.base.find(id);
        if (!ours && !theirs)
            return ok();
        Column merged = ours ? *ours : *theirs;
        if (ours && theirs && *ours == *theirs && hasSameScale(merged.criterion)) {
            m_merged.all<Column>().emplace(id, std::move(merged));
            return ok();
        }
        const Result<Codes> mine = codesOf(m_copies.ours, ours);
        const Result<Codes> others = codesOf(m_copies.theirs, theirs);
        const Result<Codes> before = codesOf(m_copies.base, base);
        if (!mine)
            return mine.error();
        if (!others)
            return others.error();
        const Codes codes = mergedCodes(merged, before ? *before : Codes(), *mine, *others);
        if (codes.empty())
            return ok();
        if (const Criterion* criterion = m_merged.find(merged.criterion))
            merged.width = codeWidth(*criterion);
        merged.codes = packCodes(codes, merged.width);
        m_merged.all<Column>().emplace(id, std::move(merged));
        return ok();
    }

    bool hasSameScale(Id<Criterion> id) const
    {
        const Criterion* merged = m_merged.find(id);
        const auto isSame = [&](const Tables& copy) {
            const Criterion* one = copy.find(id);
            return !one || !merged
                || (one->low == merged->low && one->high == merged->high
                    && one->step == merged->step);
        };
        return isSame(m_copies.ours) && isSame(m_copies.theirs);
    }

    // The codes of a column on the scale of the merged criterion.
    Result<Codes> codesOf(const Tables& copy, const Column* column) const
    {
        Codes codes;
        if (!column)
            return codes;
        const Criterion* before = copy.find(column->criterion);
        const Criterion* after = m_merged.find(column->criterion);
        for (std::size_t slot = 0; slot < codeCount(*column); ++slot) {
            codes.push_back(codeAt(*column, slot));
            if (codes.back() == notRated || !before || !after)
                continue;
            const double value = decode(*before, codes.back());
            const std::optional<std::uint32_t> code = encode(*after, value);
            if (!code)
                return Error{
                    Code::ScaleHoldsRatings, {{"criterion", after->name}, {"value", value}}, {}};
            codes.back() = *code;
        }
        return codes;
    }

    Codes mergedCodes(
        const Column& column, const Codes& base, const Codes& ours, const Codes& theirs)
    {
        Codes merged(std::max(ours.size(), theirs.size()), notRated);
        for (std::size_t slot = 0; slot < merged.size(); ++slot) {
            const std::uint32_t before = at(base, slot);
            const std::uint32_t mine = at(ours, slot);
            const std::uint32_t other = at(theirs, slot);
            const bool isTheirs = mine != other && other != before
                && (mine == before || isTheirsChosen(column, slot, {before, mine, other}));
            merged[slot] = isTheirs ? other : mine;
        }
        while (!merged.empty() && merged.back() == notRated)
            merged.pop_back();
        return merged;
    }

    bool isTheirsChosen(const Column& column, std::size_t slot, std::array<std::uint32_t, 3> codes)
    {
        const Criterion* criterion = m_merged.find(column.criterion);
        const auto value = [&](std::uint32_t code) -> std::optional<MessageValue> {
            if (code == notRated || !criterion)
                return {};
            return decode(*criterion, code);
        };
        const auto rater = m_raters.find(static_cast<std::int64_t>(slot));
        Conflict question;
        question.key = {Column::table, column.id.value, "codes", static_cast<std::int64_t>(slot)};
        question.name = nameOf(m_merged, column)
            + (rater == m_raters.end() ? std::string() : " · " + rater->second);
        question.base = value(codes[0]);
        question.ours = value(codes[1]);
        question.theirs = value(codes[2]);
        return m_copies.ask(std::move(question), Choice::Ours) == Choice::Theirs;
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

} // namespace rundblick
