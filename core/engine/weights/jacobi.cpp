// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/weights/jacobi.h"

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

constexpr int mostSweeps = 60; // eight suffice for 20 × 20
constexpr double rounding = 1e-18; // of the sum of squares

struct Rotation {
    double cosine = 1.0;
    double sine = 0.0;
};

// Makes a_pq zero by the smaller of the two angles.
Rotation rotationFor(double app, double aqq, double apq)
{
    const double theta = (aqq - app) / (2.0 * apq);
    const double tangent
        = (theta >= 0.0 ? 1.0 : -1.0) / (std::abs(theta) + std::sqrt(theta * theta + 1.0));
    const double cosine = 1.0 / std::sqrt(tangent * tangent + 1.0);
    return {cosine, tangent * cosine};
}

class Sweeper {
public:
    Sweeper(std::span<const double> matrix, std::size_t n)
        : m_n(n)
        , m_a(matrix.begin(), matrix.end())
        , m_q(n * n, 0.0)
    {
        for (std::size_t i = 0; i < n; ++i)
            m_q[i * n + i] = 1.0;
    }

    EigenSystem solve()
    {
        for (int sweep = 0; sweep < mostSweeps && !isDiagonal(); ++sweep)
            for (std::size_t p = 0; p + 1 < m_n; ++p)
                for (std::size_t q = p + 1; q < m_n; ++q)
                    if (m_a[p * m_n + q] != 0.0)
                        rotate(p, q);
        EigenSystem system;
        for (std::size_t i = 0; i < m_n; ++i)
            system.values.push_back(m_a[i * m_n + i]);
        system.vectors = std::move(m_q);
        return system;
    }

private:
    bool isDiagonal() const
    {
        double beside = 0.0;
        double all = 0.0;
        for (std::size_t i = 0; i < m_n * m_n; ++i) {
            const double square = m_a[i] * m_a[i];
            all += square;
            beside += i / m_n == i % m_n ? 0.0 : square;
        }
        return beside <= rounding * rounding * all;
    }

    void rotate(std::size_t p, std::size_t q)
    {
        const Rotation r = rotationFor(m_a[p * m_n + p], m_a[q * m_n + q], m_a[p * m_n + q]);
        for (std::size_t k = 0; k < m_n; ++k)
            turn(m_a[k * m_n + p], m_a[k * m_n + q], r);
        for (std::size_t k = 0; k < m_n; ++k)
            turn(m_a[p * m_n + k], m_a[q * m_n + k], r);
        for (std::size_t k = 0; k < m_n; ++k)
            turn(m_q[k * m_n + p], m_q[k * m_n + q], r);
        m_a[p * m_n + q] = m_a[q * m_n + p] = 0.0;
    }

    static void turn(double& first, double& second, const Rotation& r)
    {
        const double before = first;
        first = r.cosine * before - r.sine * second;
        second = r.sine * before + r.cosine * second;
    }

    std::size_t m_n;
    std::vector<double> m_a;
    std::vector<double> m_q;
};

} // namespace

EigenSystem jacobi(std::span<const double> matrix, std::size_t n)
{
    return Sweeper(matrix, n).solve();
}

} // namespace rundblick
