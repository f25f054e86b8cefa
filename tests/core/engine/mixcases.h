// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/mixsearch/mixproblem.h"

#include <QByteArrayList>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <cmath>
#include <cstdint>

// Mixes for tests and benchmarks: the reference models, and random ones from a generator of our
// own.
namespace mixcases {

using Row = QMap<QByteArray, QByteArray>; // column → text

inline QList<Row> csvRows(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Row> rows;
    const QByteArrayList head = file.readLine().trimmed().split(',');
    while (!file.atEnd()) {
        const QByteArrayList cells = file.readLine().trimmed().split(',');
        Row row;
        for (qsizetype i = 0; i < head.size() && i < cells.size(); ++i)
            row[head[i]] = cells[i];
        rows.append(row);
    }
    return rows;
}

struct RobynModel {
    QByteArray name;
    rundblick::MixProblem problem; // limits still to be set
    double budget = 0; // sum of today's spends
};

inline QList<RobynModel> robynModels(const QString& path)
{
    QList<RobynModel> models;
    for (const Row& row : csvRows(path)) {
        if (models.isEmpty() || models.last().name != row["solID"])
            models.append(RobynModel{row["solID"], {}, 0});
        rundblick::MixItem item;
        item.curve
            = {0, row["coef"].toDouble(), row["alpha"].toDouble(), row["inflexion"].toDouble()};
        item.today = row["mean_spend"].toDouble();
        models.last().budget += item.today;
        models.last().problem.items.push_back(item);
    }
    return models;
}

// Limits as multiples of today's spends.
inline rundblick::MixProblem bounded(rundblick::MixProblem problem, double low, double high)
{
    for (rundblick::MixItem& item : problem.items) {
        item.minimum = low * item.today;
        item.maximum = high * item.today;
    }
    return problem;
}

inline rundblick::MixProblem crossCheckProblem(const QJsonObject& instance)
{
    rundblick::MixProblem problem;
    for (const QJsonValue& value : instance[QStringLiteral("touchpoints")].toArray()) {
        const QJsonObject touchpoint = value.toObject();
        const auto number
            = [&](const char* key) { return touchpoint[QLatin1String(key)].toDouble(); };
        rundblick::MixItem item;
        item.curve = {0, number("V"), number("alpha"), number("k")};
        item.today = number("current_spend");
        item.minimum = number("min_spend_if_active");
        item.maximum = number("max_spend");
        item.activation = number("activation_cost");
        item.stoppable = true;
        problem.items.push_back(item);
    }
    return problem;
}

// A concave item: amplitude · x / (x + halfway).
inline rundblick::MixItem item(double amplitude, double halfway, double minimum, double maximum)
{
    rundblick::MixItem result;
    result.curve = {0, amplitude, 1, halfway};
    result.minimum = minimum;
    result.maximum = maximum;
    return result;
}

// A small generator with the same numbers everywhere (SplitMix64).
class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {
    }
    std::uint64_t bits()
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15U);
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }
    double unit() { return static_cast<double>(bits() >> 11U) * 0x1p-53; }
    double between(double low, double high) { return low + (high - low) * unit(); }

private:
    std::uint64_t m_state;
};

enum class Kind { Concave, Mixed, Activation };

// Effects and spends over two orders of magnitude; 60 % S-curves unless concave; with Activation
// 40 % of the touchpoints have a minimum and a fixed cost.
inline rundblick::MixProblem randomProblem(std::size_t count, Kind kind, std::uint64_t seed)
{
    Random random(seed);
    rundblick::MixProblem problem;
    problem.constantEffect = 3;
    for (std::size_t i = 0; i < count; ++i) {
        rundblick::MixItem item;
        item.today = std::exp(random.between(0, 5));
        const bool sShaped = kind != Kind::Concave && random.unit() < 0.6;
        item.curve.shape = sShaped ? random.between(1.2, 3.5) : random.between(0.5, 1);
        item.curve.halfway = item.today * random.between(0.5, 2.5);
        item.curve.amplitude = std::exp(random.between(0, 4));
        item.curve.baseline = 0.1 * item.curve.amplitude * random.unit();
        item.maximum = item.today * random.between(1.5, 4);
        if (kind == Kind::Activation && random.unit() < 0.4) {
            item.stoppable = true;
            item.minimum = 0.3 * item.today;
            item.activation = item.today * random.between(0.02, 0.2);
        }
        problem.items.push_back(item);
    }
    return problem;
}

inline double todayBudget(const rundblick::MixProblem& problem)
{
    double sum = 0;
    for (const rundblick::MixItem& item : problem.items)
        sum += rundblick::mixCost(item, item.today);
    return sum;
}

inline std::vector<double> todaySpends(const rundblick::MixProblem& problem)
{
    std::vector<double> spends;
    for (const rundblick::MixItem& item : problem.items)
        spends.push_back(item.today);
    return spends;
}

// What a restricted mix is asked for beside its budget.
struct Asked {
    std::int64_t maxActive = 0; // 0: not asked
    int phases = 0;
    std::int64_t minActive = 0; // in each phase
    double effectShare = 0; // of today's effect, likewise
};

// Phases overlap: each has about a third of the items, more where there are few.
inline rundblick::MixProblem restricted(
    rundblick::MixProblem problem, const Asked& asked, std::uint64_t seed)
{
    Random random(seed * 77 + 5);
    if (asked.maxActive > 0)
        problem.maxActive = asked.maxActive;
    const double part = problem.items.size() > 20 ? 0.3 : 0.6;
    for (int p = 0; p < asked.phases; ++p) {
        rundblick::MixPhase phase;
        for (std::size_t i = 0; i < problem.items.size(); ++i)
            if (random.unit() < part)
                phase.items.push_back({i, random.between(0.1, 1)});
        phase.minActive = asked.minActive;
        phase.minEffect
            = asked.effectShare * rundblick::phaseEffect(problem, phase, todaySpends(problem));
        problem.phases.push_back(phase);
    }
    return problem;
}

// Limits to 1e-9, counts exactly.
inline bool keepsAll(
    const rundblick::MixProblem& problem, const std::vector<double>& spend, double budget)
{
    constexpr double slack = 1e-9;
    if (spend.size() != problem.items.size()
        || rundblick::mixCost(problem, spend) > budget * (1 + slack))
        return false;
    std::int64_t active = 0;
    for (std::size_t i = 0; i < spend.size(); ++i) {
        const rundblick::MixItem& item = problem.items[i];
        active += spend[i] > 0 ? 1 : 0;
        if (item.lock != rundblick::MixLock::None) {
            if (spend[i] != (item.lock == rundblick::MixLock::Today ? item.today : 0))
                return false;
            continue;
        }
        const bool isOff = spend[i] <= 0 && (item.stoppable || item.minimum <= 0);
        if (!isOff
            && (spend[i] < item.minimum * (1 - slack) || spend[i] > item.maximum * (1 + slack)))
            return false;
    }
    for (const rundblick::MixPhase& phase : problem.phases)
        if (rundblick::activeIn(phase, spend) < phase.minActive
            || rundblick::phaseEffect(problem, phase, spend) < phase.minEffect * (1 - slack))
            return false;
    return !problem.maxActive || active <= *problem.maxActive;
}

// A small problem of every kind, by its seed.
struct SmallCase {
    rundblick::MixProblem problem;
    double budget = 0;
};

inline SmallCase smallCase(std::uint64_t seed)
{
    Random random(seed * 991);
    const std::size_t count = 1 + random.bits() % 4;
    rundblick::MixProblem problem
        = randomProblem(count, static_cast<Kind>(random.bits() % 3), seed);
    for (rundblick::MixItem& item : problem.items) {
        const double kind = random.unit();
        if (kind < 0.15)
            item.lock = rundblick::MixLock::Today;
        else if (kind < 0.2)
            item.lock = rundblick::MixLock::Off;
        else if (kind < 0.4 && !item.stoppable)
            item.minimum = 0.3 * item.today;
    }
    Asked asked;
    asked.maxActive
        = random.unit() < 0.7 ? 1 + static_cast<std::int64_t>(random.bits() % count) : 0;
    asked.phases = static_cast<int>(random.bits() % 3);
    asked.minActive = static_cast<std::int64_t>(random.bits() % 3);
    asked.effectShare = random.unit() < 0.5 ? 0 : random.between(0.5, 1.3);
    problem = restricted(problem, asked, seed);
    return {problem, todayBudget(problem) * random.between(0.3, 1.5)};
}

inline rundblick::MixItem stoppable(
    double amplitude, double halfway, double minimum, double maximum)
{
    rundblick::MixItem result = item(amplitude, halfway, minimum, maximum);
    result.stoppable = true;
    return result;
}

} // namespace mixcases
