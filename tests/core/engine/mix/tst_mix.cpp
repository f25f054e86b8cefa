// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mixsearch/mix.h"
#include "tests/core/engine/mixcases.h"

#include <QTest>

using namespace rundblick;
using namespace mixcases;

namespace {

const QString data = QStringLiteral(TEST_DATA "/mix/");

bool keepsLimits(const MixProblem& problem, const MixResult& result)
{
    for (std::size_t i = 0; i < problem.items.size(); ++i) {
        const MixItem& item = problem.items[i];
        const double spend = result.spend[i];
        const bool isOff = item.stoppable && spend == 0.0;
        if (!isOff && (spend < item.minimum * (1 - 1e-9) || spend > item.maximum * (1 + 1e-9)))
            return false;
    }
    return true;
}

// A mix within the budget: random states and spends, scaled down until it fits.
std::vector<double> randomMix(const MixProblem& problem, double budget, Random& random)
{
    std::vector<double> share;
    for (std::size_t i = 0; i < problem.items.size(); ++i)
        share.push_back(random.unit());
    std::vector<double> spend(share.size());
    for (double scale = 1; scale > 1e-3; scale *= 0.9) {
        for (std::size_t i = 0; i < spend.size(); ++i) {
            const MixItem& item = problem.items[i];
            const bool off = item.stoppable && share[i] * scale < 0.3;
            spend[i] = off ? 0 : item.minimum + share[i] * scale * (item.maximum - item.minimum);
        }
        if (mixCost(problem, spend) <= budget)
            return spend;
    }
    return {};
}

} // namespace

class MixTest : public QObject {
    Q_OBJECT

private slots:
    void reachesTheExactOptimum_data();
    void reachesTheExactOptimum();
    void agreesWithTheDynamicProgram_data();
    void agreesWithTheDynamicProgram();
    void agreesWithThreeIndependentMethods_data();
    void agreesWithThreeIndependentMethods();
    void boundIsAboveEveryMix_data();
    void boundIsAboveEveryMix();
    void priceIsTheValueOfOneMoreUnit_data();
    void priceIsTheValueOfOneMoreUnit();
    void leastBudgetFedBackGivesTheEffect_data();
    void leastBudgetFedBackGivesTheEffect();
    void sameInputGivesTheSameBytes();
    void unitOfMoneyDoesNotMatter();
};

void MixTest::reachesTheExactOptimum_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addRow("bounded") << 0.5 << 2.0;
    QTest::addRow("x3") << 0.0 << 4.0;
}

void MixTest::reachesTheExactOptimum()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QMap<QByteArray, Row> exact;
    for (const Row& row : csvRows(data + QStringLiteral("robyn_exact_optimum.csv")))
        if (row["bounds"] == QTest::currentDataTag())
            exact[row["solID"]] = row;
    const auto models = robynModels(data + QStringLiteral("robyn_hill_curves.csv"));
    QCOMPARE(models.size(), 90);
    for (const RobynModel& model : models) {
        QVERIFY2(exact.contains(model.name), model.name.constData());
        const double value = exact[model.name]["exact"].toDouble();
        const MixProblem problem = bounded(model.problem, low, high);
        const auto result = mostEffect(problem, model.budget, {}, {});
        QVERIFY(result);
        const QByteArray told = model.name + " effect "
            + QByteArray::number(result->effect, 'g', 17) + " bound "
            + QByteArray::number(result->bound, 'g', 17) + " exact " + exact[model.name]["exact"]
            + " nodes " + QByteArray::number(qint64(result->nodes));
        QVERIFY2(result->status == MixStatus::Optimal, told.constData());
        QVERIFY2(result->effect >= value * (1 - 1e-8), told.constData());
        QVERIFY2(result->effect <= value * (1 + 1e-8), told.constData());
        // the reference is printed with ten digits
        QVERIFY2(result->bound >= value * (1 - 1e-10), told.constData());
        QVERIFY2(result->bound >= result->effect, told.constData());
        QVERIFY(keepsLimits(problem, *result));
        QVERIFY(mixCost(problem, result->spend) <= model.budget * (1 + 1e-9));
    }
}

void MixTest::agreesWithTheDynamicProgram_data()
{
    reachesTheExactOptimum_data();
}

void MixTest::agreesWithTheDynamicProgram()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QMap<QByteArray, RobynModel> models;
    for (const RobynModel& model : robynModels(data + QStringLiteral("robyn_hill_curves.csv")))
        models[model.name] = model;
    int checked = 0;
    for (const Row& row : csvRows(data + QStringLiteral("robyn_two_directions_dp.csv"))) {
        if (row["lo"].toDouble() != low || row["up"].toDouble() != high)
            continue;
        const RobynModel& model = models[row["solID"]];
        const MixProblem problem = bounded(model.problem, low, high);
        std::vector<double> today;
        for (const MixItem& item : problem.items)
            today.push_back(item.today);
        const double effectToday = mixEffect(problem, today);

        const auto most = mostEffect(problem, model.budget, {}, {});
        QVERIFY(most);
        const double gain = most->effect / effectToday - 1;
        // A grid cannot be better; one of 2,000 steps is a little worse.
        const double gridGain = row["gain_same_budget"].toDouble();
        QVERIFY2(gain >= gridGain - 1e-7 && gain <= gridGain + 5e-4, row["solID"].constData());

        const auto least = leastBudget(problem, effectToday, {}, {});
        QVERIFY(least);
        const double change = least->spent / model.budget - 1;
        const double gridChange = row["budget_change_same_effect"].toDouble();
        const QByteArray told = row["solID"] + " " + QByteArray::number(change) + " grid "
            + QByteArray::number(gridChange);
        QVERIFY2(change <= gridChange + 1e-7 && change >= gridChange - 2e-3, told.constData());
        ++checked;
    }
    QCOMPARE(checked, 90);
}

void MixTest::agreesWithThreeIndependentMethods_data()
{
    QTest::addColumn<QJsonObject>("instance");
    QFile file(data + QStringLiteral("mix_crosscheck.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll()).array())
        QTest::addRow("%s", qPrintable(value[QStringLiteral("name")].toString()))
            << value.toObject();
}

void MixTest::agreesWithThreeIndependentMethods()
{
    QFETCH(QJsonObject, instance);
    const MixProblem problem = crossCheckProblem(instance);
    const double budget = instance[QStringLiteral("budget")].toDouble();
    const QJsonObject prototype = instance[QStringLiteral("prototype")].toObject();
    const double upper = prototype[QStringLiteral("upper_bound")].toDouble();
    const double grid = std::max(instance[QStringLiteral("dp_grid_effect")].toDouble(),
        instance[QStringLiteral("cbc_pwl_effect_true_curve")].toDouble());

    const auto result = mostEffect(problem, budget, {}, {});
    QVERIFY(result);
    QVERIFY(result->status == MixStatus::Optimal);
    QVERIFY2(result->effect >= grid, qPrintable(QString::number(result->effect, 'g', 15)));
    // the prototype proved its bound to 1e-6 and printed twelve digits
    QVERIFY2(result->effect <= upper * (1 + 1e-11),
        qPrintable(QString::number(result->effect, 'g', 15)));
    QVERIFY(result->effect >= prototype[QStringLiteral("effect")].toDouble() * (1 - 1e-9));
    QVERIFY(result->bound >= result->effect);
    QVERIFY(keepsLimits(problem, *result));
    QVERIFY(mixCost(problem, result->spend) <= budget * (1 + 1e-9));
}

void MixTest::boundIsAboveEveryMix_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("count");
    QTest::addRow("concave, 100") << int(Kind::Concave) << 100;
    QTest::addRow("S-curves, 100") << int(Kind::Mixed) << 100;
    QTest::addRow("activation, 100") << int(Kind::Activation) << 100;
    QTest::addRow("S-curves, 4") << int(Kind::Mixed) << 4;
    QTest::addRow("activation, 6") << int(Kind::Activation) << 6;
}

void MixTest::boundIsAboveEveryMix()
{
    QFETCH(int, kind);
    QFETCH(int, count);
    const MixProblem problem
        = randomProblem(static_cast<std::size_t>(count), static_cast<Kind>(kind), 11);
    const double budget = 0.8 * todayBudget(problem);
    const auto result = mostEffect(problem, budget, {}, {});
    QVERIFY(result);
    QVERIFY(result->status == MixStatus::Optimal);
    QVERIFY(result->bound >= result->effect);
    QVERIFY(keepsLimits(problem, *result));
    QVERIFY(mixCost(problem, result->spend) <= budget * (1 + 1e-9));
    Random random(99);
    int tried = 0;
    for (; tried < 1000; ++tried) {
        const std::vector<double> mix = randomMix(problem, budget, random);
        QVERIFY(!mix.empty());
        QVERIFY(mixEffect(problem, mix) <= result->effect * (1 + 1e-6));
        QVERIFY(mixEffect(problem, mix) <= result->bound);
    }
}

void MixTest::priceIsTheValueOfOneMoreUnit_data()
{
    boundIsAboveEveryMix_data();
}

void MixTest::priceIsTheValueOfOneMoreUnit()
{
    QFETCH(int, kind);
    QFETCH(int, count);
    const MixProblem problem
        = randomProblem(static_cast<std::size_t>(count), static_cast<Kind>(kind), 12);
    const double budget = 0.7 * todayBudget(problem);
    const double step = 1e-4 * budget;
    const auto at = mostEffect(problem, budget, {}, {});
    const auto below = mostEffect(problem, budget - step, {}, {});
    const auto above = mostEffect(problem, budget + step, {}, {});
    QVERIFY(at && below && above);
    const double difference = (above->effect - below->effect) / (2 * step);
    QVERIFY2(std::abs(at->price - difference) <= 0.01 * difference,
        qPrintable(QStringLiteral("%1 against %2").arg(at->price).arg(difference)));
}

void MixTest::leastBudgetFedBackGivesTheEffect_data()
{
    boundIsAboveEveryMix_data();
}

void MixTest::leastBudgetFedBackGivesTheEffect()
{
    QFETCH(int, kind);
    QFETCH(int, count);
    const MixProblem problem
        = randomProblem(static_cast<std::size_t>(count), static_cast<Kind>(kind), 13);
    std::vector<double> today;
    for (const MixItem& item : problem.items)
        today.push_back(item.today);
    const double effect = mixEffect(problem, today);
    const auto least = leastBudget(problem, effect, {}, {});
    QVERIFY(least);
    QVERIFY(least->status == MixStatus::Optimal);
    QVERIFY(least->effect >= effect * (1 - 1e-9));
    QVERIFY(least->spent <= mixCost(problem, today));
    QVERIFY(least->bound <= least->spent);
    QVERIFY(keepsLimits(problem, *least));
    const auto back = mostEffect(problem, least->spent, {}, {});
    QVERIFY(back);
    QVERIFY2(std::abs(back->effect / effect - 1) <= 1e-6,
        qPrintable(QString::number(back->effect / effect - 1)));
}

void MixTest::sameInputGivesTheSameBytes()
{
    const MixProblem problem = randomProblem(60, Kind::Activation, 5);
    const double budget = todayBudget(problem);
    const auto first = mostEffect(problem, budget, {}, {});
    const auto second = mostEffect(problem, budget, {}, {});
    QVERIFY(first && second);
    QCOMPARE(first->spend, second->spend);
    QCOMPARE(first->bound, second->bound);
    QCOMPARE(first->oracleCalls, second->oracleCalls);
}

void MixTest::unitOfMoneyDoesNotMatter()
{
    const MixProblem francs = randomProblem(60, Kind::Activation, 6);
    MixProblem cents = francs;
    for (MixItem& item : cents.items) {
        item.curve.halfway *= 100;
        for (double* amount : {&item.today, &item.minimum, &item.maximum, &item.activation})
            *amount *= 100;
    }
    const auto inFrancs = mostEffect(francs, todayBudget(francs), {}, {});
    const auto inCents = mostEffect(cents, todayBudget(cents), {}, {});
    QVERIFY(inFrancs && inCents);
    QVERIFY(std::abs(inCents->effect / inFrancs->effect - 1) < 1e-8);
}

QTEST_APPLESS_MAIN(MixTest)
#include "tst_mix.moc"
