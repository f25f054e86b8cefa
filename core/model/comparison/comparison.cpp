// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/comparison/comparison.h"

#include "core/model/merge/naming.h"
#include "core/model/study.h"

#include <map>
#include <set>

namespace rundblick {
namespace {

// The ratings of a column, as values.
class Ratings {
public:
    Ratings(const Tables& tables, const Column* column)
        : m_column(column)
        , m_scale(column ? tables.find(column->criterion) : nullptr)
    {
    }

    std::size_t count() const { return m_column ? codeCount(*m_column) : 0; }

    std::optional<double> at(std::size_t slot) const
    {
        const std::uint32_t code = m_column ? codeAt(*m_column, slot) : notRated;
        if (code == notRated || !m_scale)
            return {};
        return decode(*m_scale, code);
    }

private:
    const Column* m_column;
    const Criterion* m_scale;
};

std::int64_t differingRatings(const Ratings& before, const Ratings& after)
{
    std::int64_t differing = 0;
    for (std::size_t slot = 0; slot < std::max(before.count(), after.count()); ++slot)
        differing += before.at(slot) == after.at(slot) ? 0 : 1;
    return differing;
}

class Comparison {
public:
    Comparison(const Workshop& before, const Workshop& after)
        : m_before(before)
        , m_after(after)
    {
    }

    std::vector<Difference> differences()
    {
        AllRecords::each([&]<typename Record>() {
            if constexpr (!std::is_same_v<Record, NamedVersion>)
                compare<Record>();
        });
        return std::move(m_differences);
    }

private:
    template <typename Record>
    void compare()
    {
        const std::size_t first = m_differences.size();
        std::map<std::string_view, const Record*> fresh; // of the state after, by their names
        if constexpr (UniquelyNamed<Record>)
            for (const auto& [id, is] : m_after.all<Record>())
                if (!m_before.find(id))
                    fresh.emplace(is.name, &is);
        std::set<Id<Record>> successors;
        for (const auto& [id, was] : m_before.all<Record>()) {
            const Record* is = m_after.find(id);
            if constexpr (UniquelyNamed<Record>)
                if (const auto found = fresh.find(was.name); !is && found != fresh.end())
                    successors.insert((is = found->second)->id);
            if (!is)
                add(was, DifferenceKind::Removed, m_before);
            else if (was != *is)
                addChange(was, *is);
        }
        for (const auto& [id, is] : m_after.all<Record>())
            if (!m_before.find(id) && !successors.contains(id))
                add(is, DifferenceKind::Added, m_after);
        std::ranges::sort(m_differences.begin() + static_cast<std::ptrdiff_t>(first),
            m_differences.end(), {}, &Difference::name);
    }

    // Whether the field says the same of another id: what it refers to was replaced.
    template <typename T>
    bool isOfSuccessor(const T& was, const T& is) const
    {
        if constexpr (isOptionalReference<T>)
            return was && is && isOfSuccessor(*was, *is);
        else if constexpr (isReference<T>)
            return !m_after.find(was) && valueOf(m_before, was) == valueOf(m_after, is);
        else
            return false;
    }

    template <typename Record>
    void add(const Record& record, DifferenceKind kind, const Tables& where)
    {
        Difference difference{Record::table, kind, nameOf(where, record), {}, 0};
        if constexpr (std::is_same_v<Record, Column>)
            difference.ratings = differingRatings(Ratings(where, &record), Ratings(where, nullptr));
        m_differences.push_back(std::move(difference));
    }

    template <typename Record>
    void addChange(const Record& was, const Record& is)
    {
        Difference difference{Record::table, DifferenceKind::Changed, nameOf(m_after, is), {}, 0};
        if constexpr (std::is_same_v<Record, Column>) {
            difference.ratings = differingRatings(Ratings(m_before, &was), Ratings(m_after, &is));
            if (difference.ratings == 0)
                return; // written otherwise
        } else {
            bool isArranged = false;
            eachField<Record>([&](const auto& field) {
                const auto& before = was.*field.member;
                const auto& after = is.*field.member;
                if (before == after || isOfSuccessor(before, after))
                    return;
                isArranged |= isArrangement(field);
                if (!isArrangement(field))
                    difference.fields.push_back(
                        {field.name, valueOf(m_before, before), valueOf(m_after, after)});
            });
            if (difference.fields.empty() && !isArranged)
                return; // of others it is the same
        }
        m_differences.push_back(std::move(difference));
    }

    const Tables m_before;
    const Tables m_after;
    std::vector<Difference> m_differences;
};

} // namespace

std::vector<Difference> differencesBetween(const Workshop& before, const Workshop& after)
{
    return Comparison(before, after).differences();
}

} // namespace rundblick
