// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/merge/copies.h"
#include "core/model/study.h"

namespace rundblick {

inline bool haveSameScale(const Criterion& one, const Criterion& other)
{
    return one.low == other.low && one.high == other.high && one.step == other.step;
}

// The ratings of one column in the three states of a merge, slot by slot, on a scale that may be
// another than theirs. A column that a state does not have holds none. Borrows all it is given.
class CodeMerge {
public:
    static constexpr std::uint32_t offScale = notRated - 1; // rated, but the scale lacks the value

    CodeMerge(const Copies& copies, Id<Column> id, const Criterion& scale)
        : m_scale(scale)
        , m_base(stateOf(copies.base, id))
        , m_ours(stateOf(copies.ours, id))
        , m_theirs(stateOf(copies.theirs, id))
    {
    }

    // Whether the scale is that of all states, so that equal codes are equal ratings.
    bool isOnOneScale() const { return m_base.isOnScale && m_ours.isOnScale && m_theirs.isOnScale; }

    std::size_t slotCount() const
    {
        return std::max({countOf(m_base), countOf(m_ours), countOf(m_theirs)});
    }

    std::uint32_t base(std::size_t slot) const { return codeOf(m_base, slot); }
    std::uint32_t code(Choice side, std::size_t slot) const { return codeOf(of(side), slot); }

    // Whether the side gave this rating, changed it or took it back. A change of the scale that
    // keeps its value is none.
    bool isChanged(Choice side, std::size_t slot) const
    {
        const State& state = of(side);
        const bool isComparable
            = !state.scale || !m_base.scale || haveSameScale(*state.scale, *m_base.scale);
        return isComparable ? rawOf(state, slot) != rawOf(m_base, slot)
                            : codeOf(state, slot) != codeOf(m_base, slot);
    }

    // Whose rating counts; nothing where both changed it, differently.
    std::optional<Choice> side(std::size_t slot) const
    {
        if (!isChanged(Choice::Theirs, slot)
            || code(Choice::Ours, slot) == code(Choice::Theirs, slot))
            return Choice::Ours;
        if (!isChanged(Choice::Ours, slot))
            return Choice::Theirs;
        return {};
    }

private:
    struct State {
        const Column* column = nullptr;
        const Criterion* scale = nullptr;
        bool isOnScale = true;
    };

    State stateOf(const Tables& tables, Id<Column> id) const
    {
        State state{tables.find(id), tables.find(m_scale.id)};
        state.isOnScale = !state.scale || haveSameScale(*state.scale, m_scale);
        return state;
    }
    const State& of(Choice side) const { return side == Choice::Theirs ? m_theirs : m_ours; }

    static std::size_t countOf(const State& state)
    {
        return state.column ? codeCount(*state.column) : 0;
    }
    static std::uint32_t rawOf(const State& state, std::size_t slot)
    {
        return state.column ? codeAt(*state.column, slot) : notRated;
    }
    std::uint32_t codeOf(const State& state, std::size_t slot) const
    {
        const std::uint32_t raw = rawOf(state, slot);
        if (raw == notRated || state.isOnScale)
            return raw;
        return encode(m_scale, decode(*state.scale, raw)).value_or(offScale);
    }

    const Criterion& m_scale;
    State m_base;
    State m_ours;
    State m_theirs;
};

} // namespace rundblick
