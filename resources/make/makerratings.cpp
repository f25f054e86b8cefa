// SPDX-License-Identifier: GPL-3.0-or-later
// Criteria, raters and what they say. A rater is lenient or strict in everything, likes one brand
// more than another, and has made experiences of their own at each touchpoint; so the ratings of a
// rater belong together, as those of a real study do.
#include "core/base/text.h"
#include "core/model/study.h"
#include "resources/make/maker.h"
#include "resources/make/random.h"

#include <cmath>

namespace rundblick {
namespace {

// Standard deviations, in points of 0..100.
constexpr double leniency = 7.0; // rater
constexpr double liking = 5.0; // rater × brand
constexpr double occasion = 7.0; // rater × touchpoint
constexpr double experience = 9.0; // rater × touchpoint × brand
constexpr double mood = 13.0; // each rating

// How a form of contact differs between the four criteria: information, appeal, trust, convenience.
constexpr double formProfile[4][4] = {{0, 0, 0, 0}, {2, 1, -4, 3}, {-2, 4, 0, -1}, {1, -1, 4, -5}};

std::vector<double> numbersIn(const std::string& text)
{
    std::vector<double> numbers;
    for (const std::string_view word : split(text, " "))
        numbers.push_back(parseNumber(word).value_or(0.0));
    return numbers;
}

} // namespace

// What the raters answer, touchpoint by touchpoint and brand by brand.
class Answers {
public:
    Answers(std::vector<Rater> raters, std::size_t brands)
        : m_raters(std::move(raters))
        , m_brands(brands)
    {
        for (std::size_t i = 0; i < m_raters.size() * (1 + m_brands); ++i)
            m_general.push_back(m_random.normal(i < m_raters.size() ? leniency : liking));
    }

    std::size_t raters() const { return m_raters.size(); }

    // The raters think of the next touchpoint; fewer know one that has little influence.
    void comeTo(double influence)
    {
        m_unknown = 0.02 + 0.12 * (1.0 - influence / 100.0);
        m_occasion.clear();
        for (std::size_t i = 0; i < raters(); ++i)
            m_occasion.push_back(m_random.normal(occasion));
    }

    void thinkOf(std::size_t brand)
    {
        m_experience.clear();
        for (std::size_t i = 0; i < raters(); ++i) {
            const double liked = m_general[raters() * (1 + brand) + i];
            const double felt = m_random.normal(experience);
            m_experience.push_back(m_random.uniform() < m_unknown
                    ? std::nullopt
                    : std::optional(m_general[i] + m_occasion[i] + liked + felt));
        }
    }

    // One rating each, in points of 0..100; `team` is what employees see better than customers.
    std::vector<std::optional<double>> rate(double level, double team)
    {
        std::vector<std::optional<double>> points;
        for (std::size_t i = 0; i < raters(); ++i) {
            const double seen = m_raters[i].voice == Voice::Employee ? level + team : level;
            const double now = m_random.normal(mood);
            const bool skipped = m_random.uniform() < 0.03;
            points.push_back(m_experience[i] && !skipped
                    ? std::optional(seen + *m_experience[i] + now)
                    : std::nullopt);
        }
        return points;
    }

    std::vector<std::optional<double>> rateInfluence(double level)
    {
        std::vector<std::optional<double>> points;
        for (std::size_t i = 0; i < raters(); ++i) {
            const bool skipped = m_random.uniform() < 0.05;
            const double said = level + 0.5 * m_occasion[i] + m_random.normal(mood);
            points.push_back(skipped ? std::nullopt : std::optional(said));
        }
        return points;
    }

private:
    Random m_random{2026};
    std::vector<Rater> m_raters;
    std::size_t m_brands;
    std::vector<double> m_general; // rater; then brand by brand, rater
    std::vector<double> m_occasion;
    std::vector<std::optional<double>> m_experience; // none: does not know the brand there
    double m_unknown = 0.0;
};

void Maker::addCriteria()
{
    for (const Row& row : table("criteria")) {
        Criterion criterion;
        criterion.name = row.in(m_tongue);
        criterion.role
            = enumFrom<CriterionRole>(row.text("role")).value_or(CriterionRole::Performance);
        criterion.weight = row.numberOr("weight", 1.0);
        criterion.low = row.numberOr("low", 1.0);
        criterion.high = row.numberOr("high", 5.0);
        criterion.step = row.numberOr("step", 1.0);
        criterion.id = add(criterion);
        m_criteria.push_back(criterion);
    }
}

std::vector<Rater> Maker::addRaters()
{
    std::vector<Rater> raters;
    for (const Row& row : table("raters")) {
        const auto count = static_cast<int>(row.numberOr("count", 0.0));
        for (int i = 1; i <= count; ++i) {
            Rater rater;
            rater.name = row.in(m_tongue) + ' ' + std::to_string(i);
            rater.slot = static_cast<std::int64_t>(raters.size());
            rater.voice = enumFrom<Voice>(row.text("voice")).value_or(Voice::Customer);
            if (!row.text("segment").empty())
                rater.segment = at(m_segments, row, row.text("segment"));
            rater.id = add(rater);
            raters.push_back(rater);
        }
    }
    return raters;
}

void Maker::addRatings()
{
    Answers answers(addRaters(), m_brands.size());
    if (answers.raters() == 0)
        return;
    for (const Row& row : table("market")) {
        const double influence = row.numberOr("influence", 0.0);
        answers.comeTo(influence);
        std::size_t index = 0;
        for (const auto& [key, brand] : m_brands) {
            answers.thinkOf(index++);
            addBrandRatings(row, key, answers);
        }
        for (const Criterion& criterion : m_criteria)
            if (criterion.role == CriterionRole::Influence)
                addColumn(row, {}, criterion, answers.rateInfluence(influence));
    }
}

void Maker::addBrandRatings(const Row& market, const std::string& brand, Answers& answers)
{
    const bool own = brand == m_own;
    const double level = market.numberOr(brand, 50.0);
    const double team = own ? market.numberOr("team", 0.0) : 0.0;
    const auto form = static_cast<std::size_t>(m_forms[market.text("key")]);
    std::vector<double> profile = numbersIn(own ? market.text("profile") : "");
    profile.resize(4);
    std::size_t index = 0;
    for (const Criterion& criterion : m_criteria) {
        if (criterion.role != CriterionRole::Performance)
            continue;
        const double shift = formProfile[form][index] + profile[index];
        addColumn(market, m_brands[brand], criterion, answers.rate(level + shift, team));
        index = (index + 1) % 4;
    }
}

void Maker::addColumn(const Row& market, std::optional<Id<Brand>> brand, const Criterion& criterion,
    const std::vector<std::optional<double>>& points)
{
    const double last = std::round((criterion.high - criterion.low) / criterion.step);
    std::vector<std::uint32_t> codes;
    for (const std::optional<double>& rated : points) {
        const double code = std::round(std::clamp(rated.value_or(0.0) / 100.0, 0.0, 1.0) * last);
        codes.push_back(rated ? static_cast<std::uint32_t>(code) : notRated);
    }
    Column column;
    column.touchpoint = at(m_touchpoints, market, market.text("key"));
    column.brand = brand;
    column.criterion = criterion.id;
    column.width = codeWidth(criterion);
    column.codes = packCodes(codes, column.width);
    add(column);
}

} // namespace rundblick
