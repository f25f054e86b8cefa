// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/coverage/flippoint.h"

#include "core/engine/coverage/coverinputs.h"

#include <algorithm>

namespace rundblick {
namespace {

constexpr std::int64_t nodesPerCover = 5'000; // so that the answer comes while one waits
constexpr double steps[] = {.002, .005, .01, .02, .03, .04, .06, .08, .1, .125, .15, .2, .25, .3,
    .4, .5, .6, .7, .8, .9, 1.0};
constexpr double precision = 0.0005;

class Flip {
public:
    Flip(const FlipQuestion& question, const std::stop_token& stop)
        : m_question(question)
        , m_stop(stop)
    {
    }

    Result<Cover> verdictAt(double shift)
    {
        CoverInput shifted = m_question.input;
        for (double& target : shifted.target)
            target = std::clamp(target + shift, 0.0, 1.0);
        const bool isShare = m_question.rule == CoverRule::Share;
        const Result<CoverSet> cover
            = isShare ? shareCover(shifted) : exactCover(shifted, {nodesPerCover}, m_stop);
        if (!cover)
            return cover.error();
        m_isProven = m_isProven && (cover->proven || isShare);
        return giveVerdicts(shifted, *cover, m_question.more)
            .touchpoints[m_question.touchpoint]
            .cover;
    }

    // The nearest turn in the direction, -1 or 1. Error: Cancelled.
    Result<std::optional<FlipPoint::Turn>> turn(Cover today, double direction)
    {
        double same = 0.0;
        for (const double step : steps) {
            if (!moves(direction * same, direction))
                break;
            const Result<Cover> verdict = verdictAt(direction * step);
            if (!verdict && verdict.error().code == Code::Cancelled)
                return verdict.error();
            if (!verdict || *verdict != today)
                return bisect(today, direction, same, step);
            same = step;
        }
        return std::optional<FlipPoint::Turn>{};
    }

    bool isProven() const { return m_isProven; }

private:
    // A target that a larger shift still changes.
    bool moves(double shift, double direction) const
    {
        return std::ranges::any_of(m_question.input.target, [shift, direction](double target) {
            return direction < 0.0 ? target + shift > 0.0 : target + shift < 1.0;
        });
    }

    // Between a shift with today's verdict and one with another, or with targets out of reach.
    Result<std::optional<FlipPoint::Turn>> bisect(
        Cover today, double direction, double same, double other)
    {
        Result<Cover> beyond = verdictAt(direction * other);
        while (other - same > precision) {
            const double middle = (same + other) / 2.0;
            Result<Cover> verdict = verdictAt(direction * middle);
            if (!verdict && verdict.error().code == Code::Cancelled)
                return verdict.error();
            if (verdict && *verdict == today) {
                same = middle;
            } else {
                other = middle;
                beyond = std::move(verdict);
            }
        }
        if (!beyond)
            return std::optional<FlipPoint::Turn>{};
        return std::optional(FlipPoint::Turn{direction * other, *beyond});
    }

    const FlipQuestion& m_question;
    const std::stop_token& m_stop;
    bool m_isProven = true;
};

} // namespace

Result<FlipPoint> flipPoint(const FlipQuestion& question, const std::stop_token& stop)
{
    Flip flip(question, stop);
    const Result<Cover> today = flip.verdictAt(0.0);
    if (!today)
        return today.error();
    FlipPoint point;
    point.verdict = *today;
    for (const double direction : {-1.0, 1.0}) {
        const Result<std::optional<FlipPoint::Turn>> turn = flip.turn(*today, direction);
        if (!turn)
            return turn.error();
        (direction < 0.0 ? point.below : point.above) = *turn;
    }
    point.proven = flip.isProven();
    return point;
}

Result<FlipPoint> flipPoint(const Workshop& workshop, const Analysis& analysis,
    Id<Touchpoint> touchpoint, const std::stop_token& stop)
{
    const auto found = std::ranges::find(analysis.touchpoints, touchpoint, &TouchpointResult::id);
    if (found == analysis.touchpoints.end())
        return Error{Code::ReferenceMissing,
            {{"record", std::string(Touchpoint::table)}, {"field", "id"}}, {}};
    const CoverInput input = coverInput(workshop, analysis);
    const VerdictInput more = verdictInput(analysis);
    const auto index = static_cast<std::size_t>(found - analysis.touchpoints.begin());
    return flipPoint({input, more, analysis.method.coverRule, index}, stop);
}

} // namespace rundblick
