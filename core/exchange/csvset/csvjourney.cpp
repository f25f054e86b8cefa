// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvset/csvtable.h"
#include "core/exchange/csvset/namelist.h"
#include "core/exchange/draft.h"

namespace rundblick {
namespace {

std::string endName(const Workshop& workshop, LinkEnd end, std::optional<Id<Touchpoint>> id)
{
    if (const Touchpoint* touchpoint = workshop.find(id))
        return onOneLine(touchpoint->name);
    return std::string(reservedTouchpoints[static_cast<std::size_t>(end) - 1]);
}

// Links that were drawn twice between the same ends are one row.
CsvTable linksTable(const Workshop& workshop)
{
    using Ends = std::tuple<std::string, std::string, LinkUnit>;
    std::map<Ends, double> weights;
    std::vector<Ends> order;
    for (const auto& [id, link] : workshop.all<Link>()) {
        Ends ends{endName(workshop, link.fromEnd, link.from),
            endName(workshop, link.toEnd, link.to), link.unit};
        const auto [place, isNew] = weights.try_emplace(ends, 0.0);
        place->second += link.weight;
        if (isNew)
            order.push_back(std::move(ends));
    }
    std::vector<CsvCells> rows;
    for (const Ends& ends : order)
        rows.emplace_back([ends, weight = weights.at(ends)](CsvWriter& csv) {
            csv.text(std::get<0>(ends));
            csv.text(std::get<1>(ends));
            csv.number(weight);
            csv.value(std::get<2>(ends));
        });
    return tableOfCells(ImportKind::Links, {"from", "to", "weight", "unit"}, std::move(rows));
}

// The rows of all sets, one after the other; only one set is unpacked at a time.
class PathRows {
public:
    explicit PathRows(const Workshop& workshop)
        : m_workshop(workshop)
    {
        for (const auto& [id, set] : workshop.all<PathSet>())
            m_sets.push_back(&set);
    }

    // So many at most: those without a touchpoint are left out, as they say nothing.
    std::size_t count() const
    {
        constexpr std::size_t shortest = 40; // bytes of a path with one step
        std::size_t bytes = 0;
        for (const PathSet* set : m_sets)
            bytes += set->rows.size();
        return bytes / shortest;
    }

    bool next(CsvWriter& csv)
    {
        while (m_at == m_paths.size()) {
            if (m_set == m_sets.size())
                return false;
            m_paths = unpackPaths(m_sets[m_set++]->rows);
            std::erase_if(m_paths, [](const Path& path) { return path.steps.empty(); });
            m_at = 0;
        }
        const Path& path = m_paths[m_at++];
        csv.text(joinedNames(namesOf(path), '>'));
        csv.number(path.conversions);
        csv.number(path.value);
        csv.number(path.nulls);
        csv.endRow();
        return true;
    }

private:
    std::vector<std::string> namesOf(const Path& path) const
    {
        std::vector<std::string> names;
        for (const Id<Touchpoint> step : path.steps)
            if (const Touchpoint* touchpoint = m_workshop.find(step))
                names.push_back(onOneLine(touchpoint->name));
        return names;
    }

    const Workshop& m_workshop;
    std::vector<const PathSet*> m_sets;
    std::size_t m_set = 0; // the next one
    std::vector<Path> m_paths;
    std::size_t m_at = 0;
};

CsvTable pathsTable(const Workshop& workshop)
{
    PathRows rows(workshop);
    const std::size_t count = rows.count();
    return {ImportKind::Paths, {"path", "conversions", "value", "nulls"}, count,
        [rows = std::move(rows)](CsvWriter& csv) mutable { return rows.next(csv); }};
}

} // namespace

std::vector<CsvTable> tablesOfJourney(const Workshop& workshop)
{
    std::vector<CsvTable> tables;
    tables.push_back(linksTable(workshop));
    tables.push_back(pathsTable(workshop));
    return tables;
}

} // namespace rundblick
