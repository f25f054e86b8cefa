// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/weights/jacobi.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace rundblick;

class JacobiTest : public QObject {
    Q_OBJECT

private slots:
    // 2, 1; 1, 2 has 3 and 1 with (1, 1) and (1, −1).
    void jacobiTakesApart()
    {
        const std::vector<double> matrix{2, 1, 1, 2};
        EigenSystem system = jacobi(matrix, 2);
        std::ranges::sort(system.values);
        QVERIFY(std::abs(system.values[0] - 1.0) < 1e-15);
        QVERIFY(std::abs(system.values[1] - 3.0) < 1e-15);
        QCOMPARE(jacobi(std::vector<double>{4.0}, 1).values, std::vector<double>{4.0});
    }

    // The Hilbert matrix of order 8 is badly conditioned: Q diag(l) Qᵀ must still be it, and the
    // sum of the values its trace.
    void jacobiRebuildsTheMatrix()
    {
        constexpr std::size_t n = 8;
        std::vector<double> matrix;
        for (std::size_t i = 0; i < n * n; ++i)
            matrix.push_back(1.0 / static_cast<double>(i / n + i % n + 1));
        const EigenSystem system = jacobi(matrix, n);
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = 0; j < n; ++j) {
                double sum = 0.0;
                for (std::size_t k = 0; k < n; ++k)
                    sum += system.vectors[i * n + k] * system.values[k] * system.vectors[j * n + k];
                QVERIFY(std::abs(sum - matrix[i * n + j]) < 1e-14);
            }
    }
};

QTEST_APPLESS_MAIN(JacobiTest)
#include "tst_jacobi.moc"
