// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/chain/firstentry.h"

#include <algorithm>
#include <span>

namespace rundblick {

namespace {

// A chain over some of the flow's states: rows of these and, last, of the start; columns of the
// states, then conversion and lost.
struct Censored {
    StateSet states;
    std::vector<double> rows;

    std::size_t columns() const { return states.size() + 2; }
    double* row(std::size_t i) { return rows.data() + i * columns(); }
    const double* row(std::size_t i) const { return rows.data() + i * columns(); }
    const double* startRow() const { return row(states.size()); }
};

Censored wholeChain(const Flow& flow)
{
    Censored chain;
    for (std::size_t k = 0; k < flow.size(); ++k)
        chain.states.push_back(k);
    chain.rows.resize((flow.size() + 1) * chain.columns());
    for (std::size_t i = 0; i <= flow.size(); ++i) {
        const double* from = i < flow.size() ? flow.row(i) : flow.startRow();
        double* to = chain.row(i);
        for (std::size_t j = 0; j < flow.size(); ++j)
            to[j] = from[flow.states[j]];
        to[flow.size()] = from[flow.chain->conversion()];
        to[flow.size() + 1] = from[flow.chain->lost()];
    }
    return chain;
}

// The same chain with its states in another order, given by their places.
Censored reordered(const Censored& chain, const std::vector<std::size_t>& places)
{
    const std::size_t n = places.size();
    Censored result;
    for (const std::size_t place : places)
        result.states.push_back(chain.states[place]);
    result.rows.resize((n + 1) * result.columns());
    for (std::size_t i = 0; i <= n; ++i) {
        const double* from = i < n ? chain.row(places[i]) : chain.startRow();
        double* to = result.row(i);
        for (std::size_t j = 0; j < n; ++j)
            to[j] = from[places[j]];
        std::copy_n(from + n, 2, to + n);
    }
    return result;
}

// Takes state k out of all later rows: who would go there goes on as from there.
void eliminate(Censored& chain, std::size_t k)
{
    const double* source = chain.row(k);
    const std::size_t columns = chain.columns();
    double onward = 0;
    for (std::size_t j = k + 1; j < columns; ++j)
        onward += source[j];
    for (std::size_t i = k + 1; i <= chain.states.size() && onward > 0; ++i) {
        double* target = chain.row(i);
        if (target[k] <= 0)
            continue;
        const double factor = target[k] / onward;
        for (std::size_t j = k + 1; j < columns; ++j)
            target[j] += factor * source[j];
    }
}

// The chain as seen only at the states of `kept` (a subset of its own).
Result<Censored> censored(const Censored& chain, const StateSet& kept, const std::stop_token& stop)
{
    std::vector<std::size_t> places;
    std::vector<std::size_t> last;
    for (std::size_t i = 0; i < chain.states.size(); ++i)
        (std::binary_search(kept.begin(), kept.end(), chain.states[i]) ? last : places)
            .push_back(i);
    const std::size_t gone = places.size();
    places.insert(places.end(), last.begin(), last.end());
    Censored whole = reordered(chain, places);
    for (std::size_t k = 0; k < gone; ++k) {
        if (k % 8 == 0 && stop.stop_requested())
            return Error{Code::Cancelled, {}, {}};
        eliminate(whole, k);
    }
    Censored part{{whole.states.begin() + std::ptrdiff_t(gone), whole.states.end()}, {}};
    for (std::size_t i = gone; i <= whole.states.size(); ++i)
        part.rows.insert(part.rows.end(), whole.row(i) + gone, whole.row(i) + whole.columns());
    return part;
}

class Recursion {
public:
    Recursion(const Flow& flow, const std::vector<StateSet>& sets, const std::stop_token& stop)
        : m_flow(flow)
        , m_sets(sets)
        , m_stop(stop)
        , m_entries(sets.size())
    {
    }

    // Fills the entries of the sets; `chain` holds all their states.
    Status enter(const Censored& chain, std::span<const std::size_t> sets)
    {
        const Result<Censored> part = censored(chain, unionOf(sets), m_stop);
        if (!part)
            return part.error();
        if (sets.size() == 1) {
            m_entries[sets.front()] = read(*part);
            return ok();
        }
        const std::size_t half = sets.size() / 2;
        if (const Status first = enter(*part, sets.first(half)); !first)
            return first;
        return enter(*part, sets.subspan(half));
    }

    std::vector<SetEntry> entries() && { return std::move(m_entries); }

private:
    StateSet unionOf(std::span<const std::size_t> sets) const
    {
        StateSet states;
        for (const std::size_t set : sets)
            states.insert(states.end(), m_sets[set].begin(), m_sets[set].end());
        std::sort(states.begin(), states.end());
        states.erase(std::unique(states.begin(), states.end()), states.end());
        return states;
    }

    SetEntry read(const Censored& chain) const
    {
        SetEntry entry;
        const double* start = chain.startRow();
        for (std::size_t i = 0; i < chain.states.size(); ++i) {
            entry.reach += start[i];
            entry.converting += start[i] * m_flow.conversion[chain.states[i]];
            entry.value += start[i] * m_flow.value[chain.states[i]];
        }
        entry.avoiding = start[chain.states.size()];
        return entry;
    }

    const Flow& m_flow;
    const std::vector<StateSet>& m_sets;
    const std::stop_token& m_stop;
    std::vector<SetEntry> m_entries;
};

} // namespace

Result<std::vector<SetEntry>> firstEntries(
    const Flow& flow, const std::vector<StateSet>& sets, const std::stop_token& stop)
{
    std::vector<std::size_t> filled;
    for (std::size_t s = 0; s < sets.size(); ++s)
        if (!sets[s].empty())
            filled.push_back(s);
    Recursion recursion(flow, sets, stop);
    if (!filled.empty())
        if (const Status entered = recursion.enter(wholeChain(flow), filled); !entered)
            return entered.error();
    return std::move(recursion).entries();
}

} // namespace rundblick
