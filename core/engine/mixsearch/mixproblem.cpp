// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mixsearch/mixproblem.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rundblick {

namespace {

struct Amount {
    const char* name;
    double value;
    bool positive; // 0 is refused too
};

Error refused(const Amount& amount, std::int64_t item)
{
    Error error{Code::ValueOutOfRange,
        {{"record", std::string("mix")}, {"field", std::string(amount.name)},
            {"value", amount.value}, {"low", 0.0},
            {"high", std::numeric_limits<double>::infinity()}},
        {}};
    if (item >= 0)
        error.values.emplace_back("item", item);
    return error;
}

Status checked(const Amount& amount, std::int64_t item)
{
    const bool valid = std::isfinite(amount.value) && amount.value >= 0
        && !(amount.positive && amount.value <= 0);
    return valid ? ok() : Status(refused(amount, item));
}

// Whether the vertices of a table are what ResponseCurve asks for.
bool isRising(const ResponseCurve& curve)
{
    if (curve.family != CurveFamily::Table)
        return true;
    const std::vector<CurveVertex>& table = curve.table;
    if (table.empty() || table.front() != CurveVertex{}
        || table.back().paidEffect != curve.amplitude)
        return false;
    for (std::size_t k = 1; k < table.size(); ++k)
        if (!(table[k].spend > table[k - 1].spend && table[k].paidEffect >= table[k - 1].paidEffect
                && std::isfinite(table[k].spend)))
            return false;
    return true;
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

double phaseEffect(
    const MixProblem& problem, const MixPhase& phase, const std::vector<double>& spend)
{
    double effect = phase.constantEffect;
    for (const MixShare& share : phase.items)
        effect += share.share * effectAt(problem.items[share.item].curve, spend[share.item]);
    return effect;
}

std::int64_t activeIn(const MixPhase& phase, const std::vector<double>& spend)
{
    return std::ranges::count_if(
        phase.items, [&](const MixShare& share) { return spend[share.item] > 0; });
}

bool keepsPhases(const MixProblem& problem, const std::vector<double>& spend)
{
    constexpr double slack = 1e-12;
    return std::ranges::all_of(problem.phases, [&](const MixPhase& phase) {
        return activeIn(phase, spend) >= phase.minActive
            && phaseEffect(problem, phase, spend) >= phase.minEffect * (1 - slack);
    });
}

Status checkedMix(const MixProblem& problem, const std::string& amountField, double amount)
{
    if (auto status = checked({amountField.c_str(), amount, false}, -1); !status)
        return status;
    if (auto status = checked({"constantEffect", problem.constantEffect, false}, -1); !status)
        return status;
    for (std::size_t i = 0; i < problem.items.size(); ++i) {
        const MixItem& item = problem.items[i];
        const Amount numbers[] = {
            {"baseline", item.curve.baseline, false},
            {"amplitude", item.curve.amplitude, false},
            {"shape", item.curve.shape, true},
            {"halfway", item.curve.halfway, true},
            {"spend", item.today, false},
            {"minimum", item.minimum, false},
            {"maximum", item.maximum, false},
            {"activation", item.activation, false},
        };
        for (const Amount& number : numbers)
            if (auto status = checked(number, static_cast<std::int64_t>(i)); !status)
                return status;
        if (!isRising(item.curve))
            return refused({"table", item.curve.amplitude, false}, static_cast<std::int64_t>(i));
    }
    for (const MixPhase& phase : problem.phases) {
        for (const Amount& number : {Amount{"phaseConstant", phase.constantEffect, false},
                 Amount{"phaseEffect", phase.minEffect, false}})
            if (auto status = checked(number, -1); !status)
                return status;
        for (const MixShare& share : phase.items)
            if (auto status = checked(
                    {"phaseShare", share.share, false}, static_cast<std::int64_t>(share.item));
                !status)
                return status;
    }
    return ok();
}

} // namespace rundblick
