// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/journey/journey.h"
#include "tests/bench/versus/versus.h"
#include "tests/core/engine/mixcases.h"

#include <cmath>
#include <cstdio>
#include <map>

namespace rundblick::versus {
namespace {

// Gauss-Jordan with partial pivoting; `matrix` is size x size by rows.
std::vector<double> inverse(std::vector<double> matrix, std::size_t size)
{
    std::vector<double> result(size * size, 0.0);
    for (std::size_t i = 0; i < size; ++i)
        result[i * size + i] = 1.0;
    for (std::size_t c = 0; c < size; ++c) {
        std::size_t pivot = c;
        for (std::size_t r = c + 1; r < size; ++r)
            if (std::abs(matrix[r * size + c]) > std::abs(matrix[pivot * size + c]))
                pivot = r;
        for (std::size_t j = 0; j < size; ++j) {
            std::swap(matrix[c * size + j], matrix[pivot * size + j]);
            std::swap(result[c * size + j], result[pivot * size + j]);
        }
        const double head = matrix[c * size + c];
        for (std::size_t j = 0; j < size; ++j) {
            matrix[c * size + j] /= head;
            result[c * size + j] /= head;
        }
        for (std::size_t r = 0; r < size; ++r) {
            const double factor = matrix[r * size + c];
            if (r == c || factor == 0.0)
                continue;
            for (std::size_t j = 0; j < size; ++j) {
                matrix[r * size + j] -= factor * matrix[c * size + j];
                result[r * size + j] -= factor * result[c * size + j];
            }
        }
    }
    return result;
}

constexpr std::size_t none = startNode;

// The conversion of the chain without one channel, or with all, by a whole inversion.
double conversionWithout(const Chain& chain, std::size_t removed)
{
    const std::size_t states = chain.size + 1; // with the start
    std::vector<double> matrix(states * states, 0.0);
    for (std::size_t r = 0; r < states; ++r)
        for (std::size_t c = 0; c < states; ++c) {
            const bool isCut = r == removed || c == removed;
            const double step = c < chain.size && !isCut ? chain.row(r)[c] : 0.0;
            matrix[r * states + c] = (r == c ? 1.0 : 0.0) - step;
        }
    const std::vector<double> visits = inverse(std::move(matrix), states);
    double conversion = 0.0;
    for (std::size_t c = 0; c < states; ++c)
        if (c != removed)
            conversion += visits[chain.size * states + c] * chain.row(c)[chain.conversion()];
    return conversion;
}

std::vector<double> removalEffects(const JourneyInput& input)
{
    const Chain chain = makeChain(input, {}, {})->chain;
    const double all = conversionWithout(chain, none);
    std::vector<double> effects;
    for (std::size_t k = 0; k < chain.size; ++k)
        effects.push_back(1.0 - conversionWithout(chain, k) / all);
    return effects;
}

JourneyInput published()
{
    JourneyInput input;
    std::map<QByteArray, std::size_t> places;
    const QString file = QStringLiteral(TEST_DATA "/journey/pathdata.csv");
    for (const mixcases::Row& row : mixcases::csvRows(file)) {
        JourneyPath path{{}, row["conversions"].toDouble(), 0, row["nulls"].toDouble()};
        for (const QByteArray& part : row["path"].split('>')) {
            const auto [place, isNew] = places.emplace(part.trimmed(), places.size());
            if (isNew)
                input.names.push_back(part.trimmed().toStdString());
            path.steps.push_back(place->second);
        }
        input.paths.push_back(std::move(path));
    }
    return input;
}

JourneyInput random(std::size_t channels, std::size_t paths)
{
    mixcases::Random random(7);
    JourneyInput input;
    input.names.resize(channels, "touchpoint");
    for (std::size_t i = 0; i < paths; ++i) {
        JourneyPath& path = input.paths.emplace_back();
        path.conversions = random.unit() < 0.3 ? 1 : 0;
        path.nulls = 1 - path.conversions;
        for (std::size_t length = 1 + random.bits() % 9; length > 0; --length)
            path.steps.push_back(random.bits() % channels);
    }
    return input;
}

void compare(const char* name, const JourneyInput& input)
{
    JourneyOptions options;
    options.bypass = false; // they have none
    std::vector<double> plain;
    const double theirs = fastest([&] { plain = removalEffects(input); });
    std::optional<JourneyNumbers> numbers;
    const double ours = fastest([&] { numbers = analyseJourney(input, options, {})->numbers; });
    double difference = 0.0;
    for (std::size_t k = 0; k < plain.size(); ++k)
        difference = std::max(
            difference, std::abs(plain[k] - numbers->points[k]->removalLost.value_or(0.0)));
    std::printf("%-34s %10.2f ms %10.2f ms %10.1f x %14.1e\n", name, theirs, ours, theirs / ours,
        difference);
}

} // namespace

int compareJourneys()
{
    std::puts(
        "Removal effects: one inversion per channel against Rundblick, which has all metrics\n"
        "from one inverse (reading the paths included in both)");
    std::printf(
        "%-34s %13s %13s %12s %14s\n", "paths", "per channel", "Rundblick", "ratio", "difference");
    compare("10,000 published paths, 12 channels", published());
    compare("20,000 random paths, 100 channels", random(100, 20'000));
    return 0;
}

} // namespace rundblick::versus
