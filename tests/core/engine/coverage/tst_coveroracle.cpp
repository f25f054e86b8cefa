// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/coverage/coverage.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <cmath>
#include <random>

using namespace rundblick;

namespace {

double uniform(std::mt19937_64& random)
{
    return double(random() >> 11) * 0x1p-53;
}

struct Family {
    std::size_t touchpoints = 0;
    std::size_t phases = 0;
    double filled = 0; // chance of a touchpoint to be in a phase
    double target = 0;
};

// Every touchpoint in one phase at least; one in twenty is forced in, one in twenty out.
CoverInput randomInput(std::uint64_t seed, const Family& family)
{
    std::mt19937_64 random(seed);
    CoverInput input;
    input.phaseNames.resize(family.phases, "phase");
    input.target.resize(family.phases, family.target);
    input.impact.resize(family.touchpoints * family.phases);
    for (std::size_t i = 0; i < family.touchpoints; ++i) {
        input.names.push_back("touchpoint");
        input.cost.push_back(1'000 + 9'000 * uniform(random));
        const double chance = uniform(random);
        input.forced.push_back(chance < .05 ? Forced::Blue
                : chance < .1               ? Forced::Grey
                                            : Forced::None);
        for (std::size_t p = 0; p < family.phases; ++p)
            if (p == i % family.phases || uniform(random) < family.filled)
                input.impact[p * family.touchpoints + i] = .2 + uniform(random);
    }
    return input;
}

// The cover as an integer program in the format of CPLEX.
QString program(const CoverInput& input)
{
    const std::size_t n = input.names.size();
    QString text;
    QTextStream out(&text);
    out.setRealNumberPrecision(17);
    out << "Minimize\n cost:";
    for (std::size_t i = 0; i < n; ++i)
        out << " + " << input.cost[i] << " x" << i << (i % 5 == 4 ? "\n" : "");
    out << "\nSubject To\n";
    for (std::size_t p = 0; p < input.phaseNames.size(); ++p) {
        double all = 0;
        out << " p" << p << ":";
        for (std::size_t i = 0; i < n; ++i) {
            const double impact = input.impact[p * n + i];
            all += impact;
            if (impact > 0)
                out << " + " << impact << " x" << i << (i % 5 == 4 ? "\n" : "");
        }
        out << " >= " << (input.target[p] - 1e-9) * all << "\n";
    }
    for (std::size_t i = 0; i < n; ++i)
        if (input.forced[i] != Forced::None)
            out << " f" << i << ": x" << i << " = " << (input.forced[i] == Forced::Blue) << "\n";
    out << "Binary\n";
    for (std::size_t i = 0; i < n; ++i)
        out << " x" << i << "\n";
    out << "End\n";
    return text;
}

// The least cost by the program `cbc`; none where it says something else.
std::optional<double> solvedBy(const QString& cbc, const CoverInput& input)
{
    const QTemporaryDir folder;
    const QString lp = folder.filePath(QStringLiteral("cover.lp"));
    const QString solution = folder.filePath(QStringLiteral("cover.txt"));
    QFile file(lp);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(program(input).toUtf8());
    file.close();
    QProcess process;
    process.start(cbc,
        {lp, QStringLiteral("ratioGap"), QStringLiteral("0"), QStringLiteral("solve"),
            QStringLiteral("solution"), solution});
    if (!process.waitForFinished(120'000))
        return {};
    QFile answer(solution);
    if (!answer.open(QIODevice::ReadOnly))
        return {};
    const QRegularExpression optimal(QStringLiteral("^Optimal - objective value ([-0-9.e+]+)"));
    const auto match = optimal.match(QString::fromUtf8(answer.readLine()));
    return match.hasMatch() ? std::optional(match.captured(1).toDouble()) : std::nullopt;
}

} // namespace

// An independent solver must not find a cheaper cover, nor any where we find none.
class CoverOracleTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_cbc = QStandardPaths::findExecutable(QStringLiteral("cbc"));
        if (m_cbc.isEmpty())
            QSKIP("the program cbc (package coinor-cbc) is not installed");
    }
    void costsTheSame_data();
    void costsTheSame();

private:
    QString m_cbc;
};

void CoverOracleTest::costsTheSame_data()
{
    QTest::addColumn<std::uint64_t>("seed");
    QTest::addColumn<std::size_t>("touchpoints");
    QTest::addColumn<std::size_t>("phases");
    QTest::addColumn<double>("filled");
    QTest::addColumn<double>("target");
    const auto row = [](std::uint64_t seed, const Family& family) {
        QTest::addRow("%zu in %zu phases, %g filled, target %g, seed %d", family.touchpoints,
            family.phases, family.filled, family.target, int(seed))
            << seed << family.touchpoints << family.phases << family.filled << family.target;
    };
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        row(seed, {30, 3, .3, .8});
        row(seed, {45, 5, .5, .6});
        row(seed, {60, 12, .1, .9});
    }
    for (std::uint64_t seed = 1; seed <= 2; ++seed)
        row(seed, {100, 10, .15, .8});
}

void CoverOracleTest::costsTheSame()
{
    QFETCH(std::uint64_t, seed);
    QFETCH(std::size_t, touchpoints);
    QFETCH(std::size_t, phases);
    QFETCH(double, filled);
    QFETCH(double, target);
    const CoverInput input = randomInput(seed, {touchpoints, phases, filled, target});
    const Result<CoverSet> ours = exactCover(input, {}, {});
    const std::optional<double> theirs = solvedBy(m_cbc, input);
    QCOMPARE(bool(ours), bool(theirs));
    if (!ours)
        return;
    QVERIFY(ours->proven);
    // The solver's solution file has eight digits after the point.
    QVERIFY2(std::abs(ours->cost - *theirs) <= 1e-7 * *theirs,
        qPrintable(QStringLiteral("%1 and %2").arg(ours->cost, 0, 'g', 17).arg(*theirs)));
}

QTEST_GUILESS_MAIN(CoverOracleTest)
#include "tst_coveroracle.moc"
