// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace rundblick {

// The mean of what is known; nothing where nothing with a weight is.
class WeightedMean {
public:
    void add(std::optional<double> value, double weight)
    {
        if (!value)
            return;
        m_sum += weight * *value;
        m_weight += weight;
    }
    std::optional<double> mean() const
    {
        return m_weight > 0.0 ? std::optional(m_sum / m_weight) : std::nullopt;
    }

private:
    double m_sum = 0.0;
    double m_weight = 0.0;
};

} // namespace rundblick
