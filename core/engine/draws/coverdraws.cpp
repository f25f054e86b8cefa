// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/draws/coverdraws.h"

#include "core/engine/coverage/coverlocal.h"

namespace rundblick {

std::optional<std::vector<char>> CoverDraws::blue(const std::vector<double>& impact) const
{
    CoverInput input = m_input;
    input.impact = impact;
    if (m_rule == CoverRule::Share) {
        const Result<CoverSet> set = shareCover(input);
        return set ? std::optional(set->blue) : std::nullopt;
    }
    const Result<PreparedCover> prepared = prepareCover(input);
    if (!prepared)
        return {};
    const CoverProblem& problem = prepared->problem;
    std::vector<char> before(problem.items);
    for (std::size_t i = 0; i < problem.items; ++i)
        before[i] = m_blue[problem.touchpoint[i]];
    Choice best = swappedChoice(problem, std::vector<char>(problem.items));
    Choice kept = swappedChoice(problem, std::move(before));
    if (!isBetter(best, kept))
        best = std::move(kept);
    std::vector<char> blue = prepared->always;
    for (std::size_t i = 0; i < problem.items; ++i)
        if (best.in[i])
            blue[problem.touchpoint[i]] = true;
    return blue;
}

} // namespace rundblick
