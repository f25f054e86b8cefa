// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/comparison/comparison.h"

#include "core/model/merge/naming.h"
#include "core/model/study.h"

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
        for (const auto& [id, was] : m_before.all<Record>()) {
            const Record* is = m_after.find(id);
            if (!is)
                add(was, DifferenceKind::Removed, m_before);
            else if (was != *is)
                addChange(was, *is);
        }
        for (const auto& [id, is] : m_after.all<Record>())
            if (!m_before.find(id))
                add(is, DifferenceKind::Added, m_after);
        std::ranges::sort(m_differences.begin() + static_cast<std::ptrdiff_t>(first),
            m_differences.end(), {}, &Difference::name);
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
            eachField<Record>([&](const auto& field) {
                if (!isArrangement(field) && was.*field.member != is.*field.member)
                    difference.fields.push_back({field.name, valueOf(m_before, was.*field.member),
                        valueOf(m_after, is.*field.member)});
            });
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
