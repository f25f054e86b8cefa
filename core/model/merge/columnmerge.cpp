// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/merge/columnmerge.h"

#include "core/model/merge/naming.h"
#include "core/model/study.h"

namespace rundblick {
namespace {

constexpr std::uint32_t offScale = notRated - 1;

// The codes of one state by slot, on the scale of the merged criterion.
struct Codes {
    std::vector<std::uint32_t> codes; // offScale: it has none there
    std::vector<std::uint32_t> raw; // as they stand
    bool hasBaseScale = false;

    std::uint32_t at(std::size_t slot) const { return in(codes, slot); }
    bool isChanged(const Codes& base, std::size_t slot) const
    {
        return hasBaseScale ? in(raw, slot) != in(base.raw, slot) : at(slot) != base.at(slot);
    }

private:
    static std::uint32_t in(const std::vector<std::uint32_t>& codes, std::size_t slot)
    {
        return slot < codes.size() ? codes[slot] : notRated;
    }
};

bool haveSameScale(const Criterion* one, const Criterion* other)
{
    return !one || !other
        || (one->low == other->low && one->high == other->high && one->step == other->step);
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
        if (!ours && !theirs)
            return ok();
        Column merged = ours ? *ours : *theirs;
        const Codes base = codesOf(m_copies.base, m_copies.base.find(id), merged);
        const Codes mine = codesOf(m_copies.ours, ours, merged);
        const Codes others = codesOf(m_copies.theirs, theirs, merged);
        std::vector<std::uint32_t> codes;
        const std::size_t slots = std::max(mine.codes.size(), others.codes.size());
        for (std::size_t slot = 0; slot < slots; ++slot) {
            const bool isTheirs = others.isChanged(base, slot) && mine.at(slot) != others.at(slot)
                && (!mine.isChanged(base, slot)
                    || isTheirsChosen(
                        merged, slot, {base.at(slot), mine.at(slot), others.at(slot)}));
            codes.push_back((isTheirs ? others : mine).at(slot));
        }
        return keep(std::move(merged), std::move(codes));
    }

    Status keep(Column column, std::vector<std::uint32_t> codes)
    {
        const Criterion* criterion = m_merged.find(column.criterion);
        if (const auto off = std::ranges::find(codes, offScale); off != codes.end())
            return refusal(column, static_cast<std::size_t>(off - codes.begin()));
        while (!codes.empty() && codes.back() == notRated)
            codes.pop_back();
        if (criterion)
            column.width = codeWidth(*criterion);
        column.codes = packCodes(codes, column.width);
        bool isWritten = false;
        for (const Tables* side : {&m_copies.ours, &m_copies.theirs})
            if (const Column* written = side->find(column.id);
                !isWritten && written && saySame(*written, column)) {
                column = *written;
                isWritten = true;
            }
        const bool isInBoth = m_copies.ours.find(column.id) && m_copies.theirs.find(column.id);
        if (!codes.empty() || (isWritten && isInBoth))
            m_merged.all<Column>().emplace(column.id, std::move(column));
        return ok();
    }

    static bool saySame(const Column& one, const Column& other)
    {
        const std::size_t slots = std::max(codeCount(one), codeCount(other));
        for (std::size_t slot = 0; slot < slots; ++slot)
            if (codeAt(one, slot) != codeAt(other, slot))
                return false;
        return true;
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

    Codes codesOf(const Tables& copy, const Column* column, const Column& merged) const
    {
        const Criterion* before = copy.find(merged.criterion);
        const Criterion* after = m_merged.find(merged.criterion);
        Codes codes;
        codes.hasBaseScale = haveSameScale(before, m_copies.base.find(merged.criterion));
        for (std::size_t slot = 0; column && slot < codeCount(*column); ++slot) {
            const std::uint32_t code = codeAt(*column, slot);
            codes.raw.push_back(code);
            codes.codes.push_back(code);
            if (code != notRated && before && after)
                codes.codes.back() = encode(*after, decode(*before, code)).value_or(offScale);
        }
        return codes;
    }

    bool isTheirsChosen(const Column& column, std::size_t slot, std::array<std::uint32_t, 3> codes)
    {
        const Criterion* criterion = m_merged.find(column.criterion);
        const auto value = [&](std::uint32_t code) -> std::optional<MessageValue> {
            if (code == notRated || code == offScale || !criterion)
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
