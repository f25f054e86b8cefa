// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/randomstream.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rundblick {
namespace {

constexpr int philoxRounds = 10;

// One multiplication of the generator: both halves of the product.
struct Product {
    std::uint32_t high;
    std::uint32_t low;
};

Product multiplied(std::uint32_t a, std::uint32_t b)
{
    const std::uint64_t product = std::uint64_t{a} * b;
    return {static_cast<std::uint32_t>(product >> 32), static_cast<std::uint32_t>(product)};
}

using Coefficients = std::array<double, 8>; // from the constant term upward

// The rational approximations of AS 241: of the centre, and of the tails near and far.
struct Rational {
    Coefficients above;
    Coefficients below;

    double operator()(double x) const
    {
        double numerator = 0.0;
        double denominator = 0.0;
        for (std::size_t i = above.size(); i-- > 0;) {
            numerator = numerator * x + above[i];
            denominator = denominator * x + below[i];
        }
        return numerator / denominator;
    }
};

constexpr Rational centre{
    {3.3871328727963666080e0, 1.3314166789178437745e+2, 1.9715909503065514427e+3,
        1.3731693765509461125e+4, 4.5921953931549871457e+4, 6.7265770927008700853e+4,
        3.3430575583588128105e+4, 2.5090809287301226727e+3},
    {1.0, 4.2313330701600911252e+1, 6.8718700749205790830e+2, 5.3941960214247511077e+3,
        2.1213794301586595867e+4, 3.9307895800092710610e+4, 2.8729085735721942674e+4,
        5.2264952788528545610e+3}};
constexpr Rational nearTail{
    {1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0,
        3.64784832476320460504e0, 1.27045825245236838258e0, 2.41780725177450611770e-1,
        2.27238449892691845833e-2, 7.74545014278341407640e-4},
    {1.0, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
        1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4,
        1.05075007164441684324e-9}};
constexpr Rational farTail{
    {6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0,
        2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
        2.71155556874348757815e-5, 2.01033439929228813265e-7},
    {1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7,
        2.04426310338993978564e-15}};

} // namespace

PhiloxCounter philox(PhiloxCounter counter, PhiloxKey key)
{
    for (int round = 0; round < philoxRounds; ++round) {
        const Product first = multiplied(0xD2511F53, counter[0]);
        const Product second = multiplied(0xCD9E8D57, counter[2]);
        counter = {second.high ^ counter[1] ^ key[0], second.low, first.high ^ counter[3] ^ key[1],
            first.low};
        key[0] += 0x9E3779B9; // golden ratio
        key[1] += 0xBB67AE85; // sqrt(3) - 1
    }
    return counter;
}

double normalQuantile(double probability)
{
    const double fromMedian = probability - 0.5;
    if (std::abs(fromMedian) <= 0.425)
        return fromMedian * centre(0.180625 - fromMedian * fromMedian);
    const double tail = fromMedian < 0.0 ? probability : 1.0 - probability;
    const double r = std::sqrt(-std::log(tail));
    const double z = r <= 5.0 ? nearTail(r - 1.6) : farTail(r - 5.0);
    return fromMedian < 0.0 ? -z : z;
}

RandomStream::RandomStream(std::int64_t seed, std::uint64_t draw, std::uint32_t purpose)
    : m_counter{0, purpose, static_cast<std::uint32_t>(draw),
        static_cast<std::uint32_t>(draw >> 32)}
    , m_key{static_cast<std::uint32_t>(static_cast<std::uint64_t>(seed)),
          static_cast<std::uint32_t>(static_cast<std::uint64_t>(seed) >> 32)}
{
}

std::uint64_t RandomStream::bits()
{
    m_hasSecond = !m_hasSecond;
    if (!m_hasSecond)
        return std::uint64_t{m_block[3]} << 32 | m_block[2];
    m_block = philox(m_counter, m_key);
    ++m_counter[0];
    return std::uint64_t{m_block[1]} << 32 | m_block[0];
}

double RandomStream::uniform()
{
    constexpr double step = 0x1p-52;
    return (static_cast<double>(bits() >> 12) + 0.5) * step; // exact: never 0, never 1
}

std::size_t RandomStream::below(std::size_t count)
{
    const auto index = static_cast<std::size_t>(uniform() * static_cast<double>(count));
    return std::min(index, count - 1);
}

double RandomStream::normal()
{
    return normalQuantile(uniform());
}

// Marsaglia and Tsang (2000), ACM Transactions on Mathematical Software 26, 363.
double RandomStream::gamma(double shape)
{
    if (shape < 1.0) // theirs too: G(a) = G(a + 1) U^(1/a)
        return gamma(shape + 1.0) * std::exp(std::log(uniform()) / shape);
    const double d = shape - 1.0 / 3.0;
    const double c = 1.0 / std::sqrt(9.0 * d);
    for (;;) {
        const double x = normal();
        const double root = 1.0 + c * x;
        if (root <= 0.0)
            continue;
        const double v = root * root * root;
        const double u = uniform();
        if (u < 1.0 - 0.0331 * x * x * x * x
            || std::log(u) < 0.5 * x * x + d * (1.0 - v + std::log(v)))
            return d * v;
    }
}

double RandomStream::logGamma(double shape)
{
    if (shape >= 1.0)
        return std::log(gamma(shape));
    const double larger = std::log(gamma(shape + 1.0)); // as in gamma()
    return larger + std::log(uniform()) / shape;
}

double RandomStream::beta(double first, double second)
{
    const std::array<double, 2> shapes{first, second};
    std::array<double, 2> shares{};
    dirichlet(shapes, shares);
    return shares[0];
}

double RandomStream::pert(double low, double mode, double high)
{
    if (!(high > low))
        return mode;
    const double inside = std::clamp(mode, low, high);
    const double share = (inside - low) / (high - low);
    return low + (high - low) * beta(1.0 + 4.0 * share, 1.0 + 4.0 * (1.0 - share));
}

double RandomStream::logNormal(double logSd)
{
    return std::exp(logSd * normal());
}

void RandomStream::dirichlet(std::span<const double> shapes, std::span<double> shares)
{
    constexpr double smallShape = 0.25; // from here on no gamma number underflows
    const bool isSmall = std::ranges::any_of(
        shapes, [](double shape) { return shape > 0.0 && shape < smallShape; });
    if (isSmall)
        relativeGammas(shapes, shares);
    else
        for (std::size_t i = 0; i < shapes.size(); ++i)
            shares[i] = shapes[i] > 0.0 ? gamma(shapes[i]) : 0.0;
    double sum = 0.0;
    for (const double share : shares)
        sum += share;
    for (double& share : shares)
        share = sum > 0.0 ? share / sum : 0.0;
}

void RandomStream::relativeGammas(std::span<const double> shapes, std::span<double> numbers)
{
    double largest = -std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        numbers[i] = shapes[i] > 0.0 ? logGamma(shapes[i]) : largest;
        largest = shapes[i] > 0.0 ? std::max(largest, numbers[i]) : largest;
    }
    for (std::size_t i = 0; i < shapes.size(); ++i)
        numbers[i] = shapes[i] > 0.0 ? std::exp(numbers[i] - largest) : 0.0;
}

} // namespace rundblick
