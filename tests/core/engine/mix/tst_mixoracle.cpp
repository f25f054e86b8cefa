// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mixsearch/mix.h"
#include "tests/core/engine/mixcases.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace rundblick;
using namespace mixcases;

// The mix against a solver of linear programs with whole numbers that nobody here wrote: the
// program cbc (package coinor-cbc). Every item takes one step of a grid. With the effect of the
// step itself the program's best is a mix, so ours must be at least as good; with the effect of the
// next step at the cost of this one it is a bound on every mix.

namespace {

constexpr int steps = 24;

struct GridStep {
    double cost = 0;
    double effect = 0; // paid
    bool runs = false;
};

std::vector<GridStep> stepsOf(const MixItem& item, bool fromAbove)
{
    std::vector<GridStep> result;
    if (item.stoppable || item.minimum <= 0)
        result.push_back({});
    const auto spend
        = [&](int k) { return item.minimum + (item.maximum - item.minimum) * k / steps; };
    for (int k = 0; k < steps + (fromAbove ? 0 : 1); ++k)
        if (spend(k) > 0 || fromAbove)
            result.push_back({spend(k) + item.activation,
                paidEffectAt(item.curve, spend(k + (fromAbove ? 1 : 0))), true});
    return result;
}

QString term(double factor, std::size_t item, std::size_t step)
{
    return QStringLiteral(" + %1 x%2_%3").arg(factor, 0, 'g', 15).arg(item).arg(step);
}

// The problem in the LP format of CPLEX.
class LinearProgram {
public:
    LinearProgram(const MixProblem& problem, double budget, bool fromAbove)
        : m_problem(problem)
    {
        for (const MixItem& item : problem.items)
            m_steps.push_back(stepsOf(item, fromAbove));
        QTextStream out(&m_text);
        out << "Maximize\n obj:" << sum([](const GridStep& step) { return step.effect; }) << "\n";
        out << "Subject To\n";
        out << " money:" << sum([](const GridStep& step) { return step.cost; }) << " <= " << budget
            << "\n";
        const auto runs = [](const GridStep& step) { return step.runs ? 1.0 : 0.0; };
        if (problem.maxActive)
            out << " active:" << sum(runs) << " <= " << *problem.maxActive << "\n";
        for (std::size_t p = 0; p < problem.phases.size(); ++p)
            addPhase(out, p);
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            out << " one" << i << ":";
            for (std::size_t k = 0; k < m_steps[i].size(); ++k)
                out << term(1, i, k);
            out << " = 1\n";
        }
        out << "Binaries\n";
        for (std::size_t i = 0; i < m_steps.size(); ++i)
            for (std::size_t k = 0; k < m_steps[i].size(); ++k)
                out << " x" << i << "_" << k;
        out << "\nEnd\n";
    }

    QByteArray text() const { return m_text.toLatin1(); }

private:
    template <class Number>
    QString sum(Number number) const
    {
        QString text;
        for (std::size_t i = 0; i < m_steps.size(); ++i)
            for (std::size_t k = 0; k < m_steps[i].size(); ++k)
                text += term(number(m_steps[i][k]), i, k);
        return text;
    }
    void addPhase(QTextStream& out, std::size_t p)
    {
        const MixPhase& phase = m_problem.phases[p];
        double effect = phase.minEffect - phase.constantEffect;
        QString active;
        QString reached;
        for (const MixShare& share : phase.items) {
            effect -= share.share * m_problem.items[share.item].curve.baseline;
            for (std::size_t k = 0; k < m_steps[share.item].size(); ++k) {
                const GridStep& step = m_steps[share.item][k];
                active += term(step.runs ? 1 : 0, share.item, k);
                reached += term(share.share * step.effect, share.item, k);
            }
        }
        out << " active" << p << ":" << active << " >= " << phase.minActive << "\n";
        out << " effect" << p << ":" << reached << " >= " << QString::number(effect, 'g', 15)
            << "\n";
    }

    const MixProblem& m_problem;
    std::vector<std::vector<GridStep>> m_steps;
    QString m_text;
};

struct Verdict {
    bool proven = false;
    bool feasible = false;
    double effect = 0; // paid
};

Verdict asked(const QString& program, const LinearProgram& problem)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("mix.lp")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(problem.text());
    file.close();
    const QString answer = folder.filePath(QStringLiteral("answer.txt"));
    QProcess process;
    process.start(program,
        {file.fileName(), QStringLiteral("ratio"), QStringLiteral("1e-9"), QStringLiteral("sec"),
            QStringLiteral("60"), QStringLiteral("solve"), QStringLiteral("solution"), answer});
    process.waitForFinished(120'000);
    QFile written(answer);
    if (!written.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = written.readLine().trimmed(); // "Optimal - objective value -1.25"
    if (line.startsWith("Infeasible") || line.startsWith("Integer infeasible"))
        return {true, false, 0};
    const qsizetype value = line.lastIndexOf(' ');
    return {line.startsWith("Optimal"), true, std::abs(line.mid(value + 1).toDouble())};
}

} // namespace

class MixOracleTest : public QObject {
    Q_OBJECT

private slots:
    void liesBetweenTheProgramsBounds_data();
    void liesBetweenTheProgramsBounds();
};

void MixOracleTest::liesBetweenTheProgramsBounds_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("seed");
    for (const int kind : {int(Kind::Concave), int(Kind::Mixed), int(Kind::Activation)})
        for (const int seed : {1, 2, 3})
            QTest::addRow("kind %d, seed %d", kind, seed) << kind << seed;
}

void MixOracleTest::liesBetweenTheProgramsBounds()
{
    QFETCH(int, kind);
    QFETCH(int, seed);
    const QString program = QStandardPaths::findExecutable(QStringLiteral("cbc"));
    if (program.isEmpty())
        QSKIP("The program cbc (package coinor-cbc) is not installed.");
    const auto number = static_cast<std::uint64_t>(seed);
    const MixProblem problem
        = restricted(randomProblem(10, static_cast<Kind>(kind), number), {6, 2, 2, 0.7}, number);
    const double budget = 0.9 * todayBudget(problem);
    double baseline = problem.constantEffect;
    for (const MixItem& item : problem.items)
        baseline += item.curve.baseline;

    const auto result = mostEffect(problem, budget, {}, {});
    QVERIFY(result);
    const Verdict below = asked(program, LinearProgram(problem, budget, false));
    const Verdict above = asked(program, LinearProgram(problem, budget, true));
    if (!below.proven || !above.proven)
        QSKIP("The program cbc did not finish.");
    if (result->status == MixStatus::Infeasible) {
        QVERIFY(!below.feasible);
        return;
    }
    const QString told = QStringLiteral("%1 between %2 and %3")
                             .arg(result->effect, 0, 'g', 12)
                             .arg(baseline + below.effect, 0, 'g', 12)
                             .arg(baseline + above.effect, 0, 'g', 12);
    QVERIFY2(above.feasible, qPrintable(told));
    QVERIFY(result->status == MixStatus::Optimal);
    if (below.feasible) // written with eight digits
        QVERIFY2(result->bound >= (baseline + below.effect) * (1 - 1e-7), qPrintable(told));
    if (below.feasible)
        QVERIFY2(result->effect >= (baseline + below.effect) * (1 - 1e-6), qPrintable(told));
    QVERIFY2(result->effect <= (baseline + above.effect) * (1 + 1e-7), qPrintable(told));
}

QTEST_GUILESS_MAIN(MixOracleTest)
#include "tst_mixoracle.moc"
