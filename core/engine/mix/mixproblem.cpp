// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mix/mixproblem.h"

#include <cmath>
#include <limits>

namespace rundblick {

namespace {

struct Field {
    const char* name;
    double value;
    bool positive; // 0 is refused too
};

Status checked(const Field& field, std::int64_t item)
{
    const bool valid
        = std::isfinite(field.value) && field.value >= 0 && !(field.positive && field.value <= 0);
    if (valid)
        return ok();
    Error error{Code::ValueOutOfRange,
        {{"record", std::string("mix")}, {"field", std::string(field.name)}, {"value", field.value},
            {"low", 0.0}, {"high", std::numeric_limits<double>::infinity()}},
        {}};
    if (item >= 0)
        error.values.emplace_back("item", item);
    return error;
}

} // namespace

double mixCost(const MixItem& item, double spend)
{
    return spend > 0 ? spend + item.activation : 0;
}

double mixCost(const MixProblem& problem, const std::vector<double>& spend)
{
    double cost = 0;
    for (std::size_t i = 0; i < problem.items.size(); ++i)
        cost += mixCost(problem.items[i], spend[i]);
    return cost;
}

double mixEffect(const MixProblem& problem, const std::vector<double>& spend)
{
    double effect = problem.constantEffect;
    for (std::size_t i = 0; i < problem.items.size(); ++i)
        effect += effectAt(problem.items[i].curve, spend[i]);
    return effect;
}

Status checkedMix(const MixProblem& problem, const std::string& amountField, double amount)
{
    if (auto status = checked({amountField.c_str(), amount, false}, -1); !status)
        return status;
    if (auto status = checked({"constantEffect", problem.constantEffect, false}, -1); !status)
        return status;
    for (std::size_t i = 0; i < problem.items.size(); ++i) {
        const MixItem& item = problem.items[i];
        const Field fields[] = {
            {"baseline", item.curve.baseline, false},
            {"amplitude", item.curve.amplitude, false},
            {"shape", item.curve.shape, true},
            {"halfway", item.curve.halfway, true},
            {"spend", item.today, false},
            {"minimum", item.minimum, false},
            {"maximum", item.maximum, false},
            {"activation", item.activation, false},
        };
        for (const Field& field : fields)
            if (auto status = checked(field, static_cast<std::int64_t>(i)); !status)
                return status;
    }
    return ok();
}

} // namespace rundblick
