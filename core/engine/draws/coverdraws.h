// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/coverage/coverage.h"
#include "core/model/setup.h"

#include <stop_token>

namespace rundblick {

// The blue set of other impacts: by the rule `cover` greedy and swapped, from nothing and from the
// set of the Analysis, whichever is cheaper; so that a proven set stays where nothing differs. By
// the rule `share` as always. Safe to use from several threads.
class CoverDraws {
public:
    CoverDraws(CoverInput input, std::vector<char> blue, CoverRule rule)
        : m_input(std::move(input))
        , m_blue(std::move(blue))
        , m_rule(rule)
    {
    }

    // Blue by touchpoint; none where nothing covers the phases. `impact` is m_pi by rows of phases.
    std::optional<std::vector<char>> blue(const std::vector<double>& impact) const;

private:
    CoverInput m_input;
    std::vector<char> m_blue;
    CoverRule m_rule;
};

} // namespace rundblick
