// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/parallel.h"
#include "core/engine/randomstream.h"

#include <QtTest>

#include <cmath>
#include <functional>

using namespace rundblick;

namespace {

constexpr int sampleSize = 40'000;

struct Moments {
    double mean = 0.0;
    double variance = 0.0;
    double third = 0.0; // standardised
};

Moments momentsOf(const std::function<double(RandomStream&)>& next)
{
    RandomStream stream(7, 11, 13);
    std::vector<double> values;
    Moments moments;
    for (int i = 0; i < sampleSize; ++i) {
        values.push_back(next(stream));
        moments.mean += values.back() / sampleSize;
    }
    for (const double value : values)
        moments.variance += (value - moments.mean) * (value - moments.mean) / sampleSize;
    for (const double value : values)
        moments.third
            += std::pow((value - moments.mean) / std::sqrt(moments.variance), 3) / sampleSize;
    return moments;
}

} // namespace

class TestRandomStream : public QObject {
    Q_OBJECT

private slots:
    // kat_vectors of Random123, the authors' own library (philox4x32, 10 rounds).
    void philoxGivesItsKnownAnswers()
    {
        const PhiloxCounter zero{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8};
        QCOMPARE(philox({0, 0, 0, 0}, {0, 0}), zero);
        const PhiloxCounter ones{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd};
        QCOMPARE(philox({~0U, ~0U, ~0U, ~0U}, {~0U, ~0U}), ones);
        const PhiloxCounter pi{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1};
        QCOMPARE(
            philox({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}), pi);
    }

    // Back through the complementary error function of the C library, which is another algorithm.
    void normalQuantileInvertsTheDistribution()
    {
        for (const double p :
            {1e-300, 1e-100, 1e-20, 1e-12, 1e-6, 0.001, 0.02, 0.0749, 0.0751, 0.3, 0.49, 0.5}) {
            const double back = 0.5 * std::erfc(-normalQuantile(p) / std::sqrt(2.0));
            QVERIFY2(std::abs(back - p) <= 2e-13 * p, qPrintable(QString::number(p)));
        }
        QCOMPARE(normalQuantile(0.975), 1.959963984540054); // any table
        QCOMPARE(normalQuantile(0.025), -1.959963984540054);
        QCOMPARE(normalQuantile(0.5), 0.0);
    }

    void uniformNumbersAreEven()
    {
        constexpr int cells = 100;
        std::vector<int> count(cells);
        RandomStream stream(1, 2, 3);
        for (int i = 0; i < sampleSize; ++i) {
            const double u = stream.uniform();
            QVERIFY(u > 0.0 && u < 1.0);
            ++count[static_cast<std::size_t>(u * cells)];
        }
        const double expected = double(sampleSize) / cells;
        double chiSquare = 0.0;
        for (const int n : count)
            chiSquare += (n - expected) * (n - expected) / expected;
        QVERIFY(chiSquare > 54.0 && chiSquare < 162.0); // 1e-4 tails of 99 degrees of freedom
    }

    // Neighbours in every coordinate of a stream must not resemble each other.
    void streamsAreIndependent_data()
    {
        QTest::addColumn<int>("seedStep");
        QTest::addColumn<int>("drawStep");
        QTest::addColumn<int>("purposeStep");
        QTest::newRow("seed") << 1 << 0 << 0;
        QTest::newRow("draw") << 0 << 1 << 0;
        QTest::newRow("purpose") << 0 << 0 << 1;
    }
    void streamsAreIndependent()
    {
        QFETCH(int, seedStep);
        QFETCH(int, drawStep);
        QFETCH(int, purposeStep);
        double correlation = 0.0;
        double chain = 0.0;
        double last = 0.0;
        for (int i = 0; i < sampleSize; ++i) {
            RandomStream one(
                i * seedStep, std::uint64_t(i * drawStep), std::uint32_t(i * purposeStep));
            const double first = one.normal();
            correlation += first * one.normal() / sampleSize;
            chain += first * last / sampleSize;
            last = first;
        }
        QVERIFY(std::abs(correlation) < 4.0 / std::sqrt(sampleSize));
        QVERIFY(std::abs(chain) < 4.0 / std::sqrt(sampleSize));
    }

    void largeAndNegativeSeedsDiffer()
    {
        const double first = RandomStream(1, 0, 0).uniform();
        QVERIFY(RandomStream(-1, 0, 0).uniform() != first);
        QVERIFY(RandomStream((std::int64_t{1} << 40) + 1, 0, 0).uniform() != first);
        QVERIFY(RandomStream(1, std::uint64_t{1} << 40, 0).uniform() != first);
    }

    // Mean, variance and skewness from the textbooks; limits are 5 standard errors and more.
    void momentsAgree_data()
    {
        QTest::addColumn<double>("shape");
        for (const double shape : {0.05, 0.5, 1.0, 2.5, 40.0, 1000.0})
            QTest::addRow("gamma %g", shape) << shape;
    }
    void momentsAgree()
    {
        QFETCH(double, shape);
        const Moments m = momentsOf([&](RandomStream& s) { return s.gamma(shape); });
        const double kurtosis = 3.0 + 6.0 / shape;
        QVERIFY(std::abs(m.mean - shape) < 5.0 * std::sqrt(shape / sampleSize));
        QVERIFY(std::abs(m.variance / shape - 1.0) < 5.0 * std::sqrt((kurtosis - 1) / sampleSize));
        QVERIFY(shape < 1.0 || std::abs(m.third - 2.0 / std::sqrt(shape)) < 0.2);
    }

    void normalMomentsAgree()
    {
        const Moments m = momentsOf([](RandomStream& s) { return s.normal(); });
        QVERIFY(std::abs(m.mean) < 0.025);
        QVERIFY(std::abs(m.variance - 1.0) < 0.035);
        QVERIFY(std::abs(m.third) < 0.06);
        const Moments l = momentsOf([](RandomStream& s) { return std::log(s.logNormal(0.2)); });
        QVERIFY(std::abs(l.mean) < 0.005);
        QVERIFY(std::abs(std::sqrt(l.variance) - 0.2) < 0.004);
    }

    // PERT(2, 5, 12): mean (2 + 20 + 12)/6 = 17/3; alpha = 1 + 4*3/10 = 2.2, beta = 3.8:
    // variance = 100 * 2.2*3.8/(36*7) = 3.31746.
    void pertAgrees()
    {
        double least = 100.0;
        double most = 0.0;
        const Moments m = momentsOf([&](RandomStream& s) {
            const double x = s.pert(2.0, 5.0, 12.0);
            least = std::min(least, x);
            most = std::max(most, x);
            return x;
        });
        QVERIFY(least >= 2.0 && most <= 12.0);
        QVERIFY(std::abs(m.mean - 17.0 / 3.0) < 0.05);
        QVERIFY(std::abs(m.variance - 3.31746) < 0.12);
        RandomStream stream(1, 1, 1);
        QCOMPARE(stream.pert(3.0, 3.0, 3.0), 3.0);
        QVERIFY(stream.pert(0.0, 5.0, 1.0) <= 1.0); // a mode outside counts as the nearest end
    }

    // Mean a_i/a0, variance m(1 - m)/(a0 + 1), here a0 = 10.
    void dirichletAgrees()
    {
        const std::vector<double> shapes{1.0, 0.0, 3.0, 6.0};
        std::vector<double> shares(4);
        double mean = 0.0;
        double square = 0.0;
        RandomStream stream(3, 1, 4);
        for (int i = 0; i < sampleSize; ++i) {
            stream.dirichlet(shapes, shares);
            QVERIFY(std::abs(shares[0] + shares[1] + shares[2] + shares[3] - 1.0) < 1e-12);
            QCOMPARE(shares[1], 0.0);
            mean += shares[2] / sampleSize;
            square += shares[2] * shares[2] / sampleSize;
        }
        QVERIFY(std::abs(mean - 0.3) < 0.004);
        QVERIFY(std::abs(square - mean * mean - 0.21 / 11.0) < 0.001);
    }

    void dirichletBearsTinyAndMissingShapes()
    {
        const std::vector<double> tiny{1e-4, 1e-4, 1e-4};
        std::vector<double> shares(3);
        RandomStream stream(5, 0, 0);
        for (int i = 0; i < 1000; ++i) {
            stream.dirichlet(tiny, shares);
            QVERIFY(std::abs(shares[0] + shares[1] + shares[2] - 1.0) < 1e-12);
        }
        stream.dirichlet(std::vector<double>{0.0, 0.0, 0.0}, shares);
        QCOMPARE(shares, std::vector<double>({0.0, 0.0, 0.0}));
    }

    void belowReachesEveryIndex()
    {
        std::vector<int> count(7);
        RandomStream stream(9, 9, 9);
        for (int i = 0; i < 7000; ++i)
            ++count[stream.below(7)];
        for (const int n : count)
            QVERIFY(n > 850 && n < 1150); // 1000 ± 5 sd
        QCOMPARE(stream.below(1), std::size_t{0});
    }

    void threadsAndOrderChangeNothing()
    {
        const auto all = [](unsigned threads) {
            std::vector<double> values(1000);
            forEachIndex(values.size(), threads, {}, [&](std::size_t i) {
                const std::size_t draw = values.size() - 1 - i;
                values[draw] = RandomStream(1, draw, 0).gamma(0.7);
            });
            return values;
        };
        const std::vector<double> one = all(1);
        QCOMPARE(all(2), one);
        QCOMPARE(all(8), one);
        QCOMPARE(RandomStream(1, 3, 0).gamma(0.7), one[3]);
    }
};

QTEST_APPLESS_MAIN(TestRandomStream)
#include "tst_randomstream.moc"
