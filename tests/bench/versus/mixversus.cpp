// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mixsearch/mix.h"
#include "tests/bench/versus/versus.h"
#include "tests/core/engine/mixcases.h"

#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>

namespace rundblick::versus {
namespace {

using mixcases::Random;

// A mix without fixed costs, as every solver can take it.
struct Plain {
    std::vector<double> amplitude, shape, halfway, low, high;
    double budget = 0;
};

struct Set {
    const char* name;
    std::vector<Plain> mixes;
};

Set robyn(const char* name, double low, double high)
{
    Set set{name, {}};
    QByteArray last;
    const QString file = QStringLiteral(TEST_DATA "/mix/robyn_hill_curves.csv");
    for (const mixcases::Row& row : mixcases::csvRows(file)) {
        if (set.mixes.empty() || row["solID"] != last)
            set.mixes.emplace_back();
        last = row["solID"];
        Plain& mix = set.mixes.back();
        const double today = row["mean_spend"].toDouble();
        mix.amplitude.push_back(row["coef"].toDouble());
        mix.shape.push_back(row["alpha"].toDouble());
        mix.halfway.push_back(row["inflexion"].toDouble());
        mix.low.push_back(low * today);
        mix.high.push_back(high * today);
        mix.budget += today;
    }
    return set;
}

// 100 touchpoints; `sShaped` is the share of S-curves.
Set random(const char* name, double sShaped)
{
    Set set{name, {}};
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        Random random(seed);
        Plain& mix = set.mixes.emplace_back();
        for (int i = 0; i < 100; ++i) {
            const double today = std::exp(random.between(0, 5));
            const bool isS = random.unit() < sShaped;
            mix.shape.push_back(isS ? random.between(1.2, 3.5) : random.between(0.5, 1));
            mix.halfway.push_back(today * random.between(0.5, 2.5));
            mix.amplitude.push_back(std::exp(random.between(0, 4)));
            mix.low.push_back(0);
            mix.high.push_back(today * random.between(1.5, 4));
            mix.budget += today;
        }
    }
    return set;
}

Answer ours(const Plain& mix)
{
    MixProblem problem;
    for (std::size_t i = 0; i < mix.low.size(); ++i) {
        MixItem item;
        item.curve = {0, mix.amplitude[i], mix.shape[i], mix.halfway[i]};
        item.minimum = mix.low[i];
        item.maximum = mix.high[i];
        problem.items.push_back(item);
    }
    Answer answer;
    answer.milliseconds
        = fastest([&] { answer.effect = mostEffect(problem, mix.budget, {}, {})->effect; });
    return answer;
}

QJsonArray numbers(const std::vector<double>& values)
{
    QJsonArray array;
    for (const double value : values)
        array.append(value);
    return array;
}

QByteArray lineOf(const Plain& mix)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("amplitude"), numbers(mix.amplitude)},
                             {QStringLiteral("shape"), numbers(mix.shape)},
                             {QStringLiteral("halfway"), numbers(mix.halfway)},
                             {QStringLiteral("low"), numbers(mix.low)},
                             {QStringLiteral("high"), numbers(mix.high)},
                             {QStringLiteral("budget"), mix.budget}})
               .toJson(QJsonDocument::Compact)
        + '\n';
}

// A Python that has scipy; empty where none does.
QString pythonWithScipy()
{
    for (const char* const name : {"/usr/bin/python3", "python3"}) {
        const QString python = QString::fromLatin1(name);
        if (QProcess::execute(python, {QStringLiteral("-c"), QStringLiteral("import scipy")}) == 0)
            return python;
    }
    return {};
}

QList<QJsonObject> theirs(const QString& python, const Set& set)
{
    QProcess process;
    process.start(python, {QStringLiteral(VERSUS_FOLDER "/slsqp.py")});
    for (const Plain& mix : set.mixes)
        process.write(lineOf(mix));
    process.closeWriteChannel();
    process.waitForFinished(-1);
    QList<QJsonObject> answers;
    for (const QByteArray& line : process.readAllStandardOutput().split('\n'))
        if (!line.isEmpty())
            answers << QJsonDocument::fromJson(line).object();
    return answers;
}

// Ratios of one start of theirs to ours over a set.
void compare(const Set& set, const std::vector<Answer>& ours, const QList<QJsonObject>& theirs,
    const char* start)
{
    std::vector<double> times;
    std::vector<double> effects;
    int failed = 0;
    for (std::size_t i = 0; i < ours.size(); ++i) {
        const QJsonObject answer
            = theirs[static_cast<qsizetype>(i)][QLatin1String(start)].toObject();
        times.push_back(answer[QLatin1String("milliseconds")].toDouble() / ours[i].milliseconds);
        effects.push_back(answer[QLatin1String("effect")].toDouble() / ours[i].effect);
        failed += answer[QLatin1String("success")].toBool() ? 0 : 1;
    }
    std::ranges::sort(times);
    std::ranges::sort(effects);
    std::printf("%-34s %-6s %10.1f x %14.6f %12.6f %8d\n", set.name, start, times[times.size() / 2],
        effects[effects.size() / 2], effects.front(), failed);
}

} // namespace

int compareMixes()
{
    const QString python = pythonWithScipy();
    if (python.isEmpty()) {
        std::puts("No Python with scipy here: install the package python3-scipy.");
        return 1;
    }
    std::puts("Same budget: scipy's SLSQP against Rundblick (time: theirs / ours, median; effect:\n"
              "theirs / ours, median and worst; failed: mixes for which SLSQP reports no success)");
    std::printf(
        "%-34s %-6s %12s %14s %12s %8s\n", "mixes", "start", "time", "effect", "worst", "failed");
    const Set sets[] = {robyn("90 Robyn models, 0.5-2 x today", 0.5, 2),
        robyn("90 Robyn models, 0-4 x today", 0, 4), random("10 x 100 touchpoints, concave", 0),
        random("10 x 100 touchpoints, 60 % S", 0.6)};
    for (const Set& set : sets) {
        std::vector<Answer> own;
        for (const Plain& mix : set.mixes)
            own.push_back(ours(mix));
        const QList<QJsonObject> other = theirs(python, set);
        if (other.size() != static_cast<qsizetype>(own.size())) {
            std::puts("slsqp.py did not answer all mixes.");
            return 1;
        }
        compare(set, own, other, "lower");
        compare(set, own, other, "equal");
    }
    return 0;
}

} // namespace rundblick::versus
