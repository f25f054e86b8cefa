// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ratings/criterionvalues.h"

#include "core/engine/ratings/ratingframe.h"
#include "core/model/study.h"

namespace rundblick {
namespace {

struct Mean {
    std::optional<double> value; // on the scale of the criterion
    std::int64_t n = 0;
};

double rescaled(const Criterion& criterion, double value) // method.md, 2.1
{
    const double share = (value - criterion.low) / (criterion.high - criterion.low);
    return 100.0 * (criterion.reversed ? 1.0 - share : share);
}

class Reader {
public:
    Reader(const Workshop& workshop, Id<Touchpoint> touchpoint)
        : m_workshop(workshop)
        , m_touchpoint(touchpoint)
        , m_raters(countedRaters(workshop))
    {
    }

    Mean mean(const Criterion& criterion, Id<Brand> brand) const
    {
        for (const auto& [id, column] : m_workshop.all<Column>())
            if (isAt(column, criterion, brand))
                if (const Mean rated = meanOf(column, criterion); rated.value)
                    return rated;
        for (const auto& [id, group] : m_workshop.all<GroupValue>())
            if (isAt(group, criterion, brand))
                return {rescaled(criterion, group.value), 0};
        return {};
    }

private:
    // Customers whom the method counts, or all of them where nobody is a customer.
    static std::vector<const Rater*> countedRaters(const Workshop& workshop)
    {
        const Method method = workshop.method();
        std::vector<const Rater*> all;
        std::vector<const Rater*> customers;
        for (const auto& [id, rater] : workshop.all<Rater>()) {
            if (!isCounted(rater, method))
                continue;
            all.push_back(&rater);
            if (rater.voice == Voice::Customer)
                customers.push_back(&rater);
        }
        return customers.empty() ? all : customers;
    }

    bool isAt(const auto& rated, const Criterion& criterion, Id<Brand> brand) const
    {
        return rated.touchpoint == m_touchpoint && rated.criterion == criterion.id
            && rated.brand.value_or(Id<Brand>{}) == brand;
    }

    Mean meanOf(const Column& column, const Criterion& criterion) const
    {
        double sum = 0.0;
        double weights = 0.0;
        std::int64_t n = 0;
        for (const Rater* rater : m_raters) {
            const std::uint32_t code = codeAt(column, static_cast<std::size_t>(rater->slot));
            if (code == notRated)
                continue;
            sum += rater->weight * rescaled(criterion, decode(criterion, code));
            weights += rater->weight;
            ++n;
        }
        if (n == 0)
            return {};
        return {sum / weights, n};
    }

    const Workshop& m_workshop;
    Id<Touchpoint> m_touchpoint;
    std::vector<const Rater*> m_raters;
};

CriterionValue valueOf(const Workshop& workshop, const Reader& reader, const Criterion& criterion)
{
    CriterionValue result{criterion.id, {}, {}, {}, 0};
    if (criterion.role == CriterionRole::Influence) {
        const Mean mean = reader.mean(criterion, {});
        result.own = mean.value;
        result.n = mean.n;
        return result;
    }
    for (const Brand* brand : ordered<Brand>(workshop)) {
        const Mean mean = reader.mean(criterion, brand->id);
        if (brand->own) {
            result.own = mean.value;
            result.n = mean.n;
        } else if (mean.value && (!result.best || *mean.value > *result.best)) {
            result.best = mean.value;
            result.bestBrand = brand->id;
        }
    }
    return result;
}

} // namespace

std::vector<CriterionValue> criterionValues(const Workshop& workshop, Id<Touchpoint> touchpoint)
{
    const Reader reader(workshop, touchpoint);
    std::vector<CriterionValue> values;
    for (const Criterion* criterion : ordered<Criterion>(workshop))
        if (const CriterionValue value = valueOf(workshop, reader, *criterion);
            value.own || value.best)
            values.push_back(value);
    return values;
}

} // namespace rundblick
