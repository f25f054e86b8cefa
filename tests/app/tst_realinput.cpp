// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <cmath>

using namespace rundblick;

// Data that others made, from their files through the program to the numbers that others computed.
class RealInputTest : public QObject {
    Q_OBJECT

private slots:
    void lounges();
    void paths();
    void robynSameBudget_data();
    void robynSameBudget();
    void robynSameEffect_data();
    void robynSameEffect();
    void crossCheckedMix();

private:
    // Runs a script beside the data and writes what it prints as a file of the program's folder.
    bool convert(const QString& script, const QStringList& arguments, const QString& into);
    bool import(const QString& file, const QStringList& options);

    Program m_program;
};

static QString l1(const char* text)
{
    return QString::fromLatin1(text);
}

static bool isNear(double actual, double expected, double tolerance)
{
    const bool near = std::abs(actual - expected) <= tolerance * std::max(1.0, std::abs(expected));
    if (!near)
        qWarning("%.17g instead of %.17g", actual, expected);
    return near;
}

bool RealInputTest::convert(
    const QString& script, const QStringList& arguments, const QString& into)
{
    QProcess process;
    process.start(l1("sh"), QStringList{l1(TEST_DATA "/") + script} + arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return false;
    m_program.write(into, process.readAllStandardOutput());
    return true;
}

bool RealInputTest::import(const QString& file, const QStringList& options)
{
    const Run run = m_program.run(QStringList{l1("import"), file} + options);
    if (run.exitCode != 0)
        qWarning("%s", run.error.constData());
    return run.exitCode == 0;
}

// Scores, standard deviations, Welch's tests and Benjamini-Hochberg as in refdata, to 1e-8.
void RealInputTest::lounges()
{
    const QString data = l1(REFERENCE_DATA "/rating/skytrax_lounge_");
    if (!QFile::exists(data + l1("ratings.csv")))
        QSKIP("the reference data is not here");
    const QString welch = data + l1("reference_welch_bh.csv");
    QVERIFY(convert(l1("convert-skytrax.sh"), {data + l1("ratings.csv"), welch}, l1("sky.csv")));
    QVERIFY(import(l1("sky.rundblick"),
        {l1("--ratings"), l1("sky.csv"), l1("--own"), l1("british-airways"), l1("--scale"),
            l1("1:5"), l1("--missing"), l1("0")}));
    const QJsonObject analysis = m_program.analysis(l1("sky.rundblick"));
    const QJsonValue touchpoints = analysis[l1("touchpoints")];
    QCOMPARE(touchpoints.toArray().size(), 7);
    int scores = 0;
    for (const auto& row : csvRows(data + l1("reference_scores.csv"))) {
        const QJsonObject performance
            = named(touchpoints, row[l1("touchpoint")])[l1("performance")].toObject();
        const QJsonObject ours = performance[row[l1("brand")]].toObject();
        if (ours.isEmpty())
            continue; // an airline with too few reviews to be compared
        QCOMPARE(ours[l1("n")].toInt(), row[l1("n")].toInt());
        QVERIFY(isNear(ours[l1("value")].toDouble(), row[l1("score0_100")].toDouble(), 1e-8));
        QVERIFY(isNear(ours[l1("sd")].toDouble(), row[l1("sd0_100")].toDouble(), 1e-8));
        ++scores;
    }
    QCOMPARE(scores, 19 * 7);
    const auto tests = csvRows(welch);
    QCOMPARE(tests.size(), 18 * 7);
    for (const auto& row : tests) {
        const QJsonObject gap = named(touchpoints, row[l1("touchpoint")])[l1("gaps")]
                                    .toObject()[row[l1("competitor")]]
                                    .toObject();
        QVERIFY(isNear(gap[l1("value")].toDouble(), row[l1("diff")].toDouble(), 1e-8));
        QVERIFY(isNear(gap[l1("p")].toDouble(), row[l1("p")].toDouble(), 1e-8));
        QVERIFY(isNear(gap[l1("q")].toDouble(), row[l1("q_bh")].toDouble(), 1e-8));
    }
}

// The chain's metrics and the heuristics of the 10,000 paths, to 1e-9.
void RealInputTest::paths()
{
    const QString data = l1(TEST_DATA "/journey/");
    QVERIFY(import(l1("paths.rundblick"), {l1("--paths"), data + l1("pathdata.csv")}));
    const QJsonObject analysis = m_program.analysis(l1("paths.rundblick"));
    const QJsonValue touchpoints = analysis[l1("touchpoints")];
    const auto metrics = csvRows(data + l1("pathdata_chain_metrics_order1_null.csv"));
    QCOMPARE(metrics.size(), 12);
    const std::pair<const char*, const char*> columns[]
        = {{"visits", "expected_visits"}, {"reach", "reach"}, {"conversionAfter", "conv_after"},
            {"removalLost", "removal_null"}, {"removalBypass", "removal_bypass"},
            {"lossShare", "loss_share"}, {"leverage", "rel_gain_per_1pt_dropout_saved"}};
    for (const auto& row : metrics) {
        const QJsonObject journey
            = named(touchpoints, row[l1("touchpoint")])[l1("journey")].toObject();
        for (const auto& [ours, theirs] : columns)
            QVERIFY2(isNear(journey[l1(ours)].toDouble(), row[l1(theirs)].toDouble(), 1e-9),
                qPrintable(row[l1("touchpoint")] + QLatin1Char(' ') + l1(ours)));
    }
    for (const auto& row : csvRows(data + l1("pathdata_markov_exact_order1_null.csv"))) {
        const QJsonObject journey
            = named(touchpoints, row[l1("channel")])[l1("journey")].toObject();
        const double conversions = 19'785.0; // of all paths, refdata/README
        QVERIFY(isNear(journey[l1("attributed")].toDouble() * conversions,
            row[l1("conversions")].toDouble(), 1e-9));
    }
    const QJsonObject heuristics = analysis[l1("journey")][l1("heuristics")].toObject();
    for (const auto& row : csvRows(data + l1("pathdata_heuristics_channelattribution_2.0.7.csv")))
        for (const char* const kind : {"first", "last", "linear"})
            QVERIFY(isNear(heuristics[l1(kind)][row[l1("channel_name")]].toDouble(),
                row[l1(kind) + l1("_touch_conversions")].toDouble(), 1e-9));
}

// Five of the 90 models, with narrow and with wide bounds.
static void addModels()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("low");
    QTest::addColumn<QString>("high");
    for (const char* const model : {"1_112_3", "1_138_9", "1_176_9", "1_179_9", "1_140_1"}) {
        QTest::addRow("%s narrow", model) << l1(model) << l1("0.5") << l1("2");
        QTest::addRow("%s wide", model) << l1(model) << l1("0") << l1("4");
    }
}

void RealInputTest::robynSameBudget_data()
{
    addModels();
}

void RealInputTest::robynSameBudget()
{
    QFETCH(QString, model);
    QFETCH(QString, low);
    QFETCH(QString, high);
    const QString data = l1(TEST_DATA "/mix/");
    QVERIFY(convert(l1("convert-robyn.sh"), {data + l1("robyn_hill_curves.csv"), model, low, high},
        l1("curves.csv")));
    const QString file = model + high + l1(".rundblick");
    QVERIFY(import(file, {l1("--curves"), l1("curves.csv")}));
    const QJsonObject mix = m_program.analysis(file)[l1("mix")].toObject();
    const QJsonObject answer = mix[l1("sameBudget")].toObject();
    QCOMPARE(answer[l1("status")].toString(), l1("optimal"));
    const QString bounds = low == l1("0") ? l1("x3") : l1("bounded");
    int found = 0;
    for (const auto& row : csvRows(data + l1("robyn_exact_optimum.csv"))) {
        if (row[l1("solID")] != model || row[l1("bounds")] != bounds)
            continue;
        ++found;
        const double exact = row[l1("exact")].toDouble(); // ten digits are printed
        QVERIFY(isNear(mix[l1("effectToday")].toDouble(), row[l1("init")].toDouble(), 1e-9));
        QVERIFY(answer[l1("effect")].toDouble() >= exact * (1.0 - 1e-8) - 1e-4);
        QVERIFY(answer[l1("bound")].toDouble() >= exact * (1.0 - 1e-9) - 1e-4);
        QVERIFY(answer[l1("spent")].toDouble() <= mix[l1("budget")].toDouble() * (1.0 + 1e-9));
    }
    QCOMPARE(found, 1);
}

void RealInputTest::robynSameEffect_data()
{
    addModels();
}

// Against a dynamic program on a grid of 2,000 steps of the budget: ours is at least as good, and
// better by no more than the grid is coarse.
void RealInputTest::robynSameEffect()
{
    QFETCH(QString, model);
    QFETCH(QString, low);
    QFETCH(QString, high);
    const QString data = l1(TEST_DATA "/mix/");
    QVERIFY(convert(l1("convert-robyn.sh"), {data + l1("robyn_hill_curves.csv"), model, low, high},
        l1("curves.csv")));
    const QString file = model + high + l1("e.rundblick");
    QVERIFY(import(file, {l1("--curves"), l1("curves.csv")}));
    const QJsonObject mix = m_program.analysis(file)[l1("mix")].toObject();
    const QJsonObject cheaper = mix[l1("sameEffect")].toObject();
    const double budget = mix[l1("budget")].toDouble();
    int found = 0;
    for (const auto& row : csvRows(data + l1("robyn_two_directions_dp.csv"))) {
        if (row[l1("solID")] != model || row[l1("lo")].toDouble() != low.toDouble())
            continue;
        ++found;
        const double change = cheaper[l1("spent")].toDouble() / budget - 1.0;
        const double grid = row[l1("budget_change_same_effect")].toDouble();
        const double step = 5.0 / 2000.0; // one step of the grid for each of the five channels
        QVERIFY2(change <= grid + 1e-6 && change >= grid - step,
            qPrintable(QString::number(change, 'g', 9)));
        const double gain
            = mix[l1("sameBudget")][l1("effect")].toDouble() / mix[l1("effectToday")].toDouble()
            - 1.0;
        QVERIFY(std::abs(gain - row[l1("gain_same_budget")].toDouble()) <= 0.002);
        QVERIFY(
            cheaper[l1("effect")].toDouble() >= mix[l1("effectToday")].toDouble() * (1.0 - 1e-6));
    }
    QCOMPARE(found, 1);
}

// Instance A: forty concave curves; the answer lies between a grid's and the proven bound.
void RealInputTest::crossCheckedMix()
{
    QFile file(l1(TEST_DATA "/mix/mix_crosscheck.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject instance = QJsonDocument::fromJson(file.readAll()).array()[0].toObject();
    QCOMPARE(instance[l1("name")].toString(), l1("A_concave_40"));
    QByteArray curves = "touchpoint,amplitude,shape,halfway,spend,minimum,maximum,stoppable\n";
    int number = 0;
    for (const QJsonValue& t : instance[l1("touchpoints")].toArray()) {
        curves += "T" + QByteArray::number(++number);
        for (const char* const key :
            {"V", "alpha", "k", "current_spend", "min_spend_if_active", "max_spend"})
            curves += "," + QByteArray::number(t[l1(key)].toDouble(), 'g', 17);
        curves += ",yes\n";
    }
    m_program.write(l1("a.csv"), curves);
    m_program.write(l1("plan.csv"),
        "key,value\nbudget," + QByteArray::number(instance[l1("budget")].toDouble(), 'g', 17)
            + "\n");
    QVERIFY(
        import(l1("a.rundblick"), {l1("--curves"), l1("a.csv"), l1("--scenario"), l1("plan.csv")}));
    const QJsonObject answer
        = m_program.analysis(l1("a.rundblick"))[l1("mix")][l1("sameBudget")].toObject();
    const double effect = answer[l1("effect")].toDouble();
    QVERIFY(effect >= instance[l1("dp_grid_effect")].toDouble());
    QVERIFY(effect >= instance[l1("cbc_pwl_effect_true_curve")].toDouble());
    QVERIFY(effect <= instance[l1("prototype")][l1("upper_bound")].toDouble() * (1.0 + 1e-8));
    QVERIFY(answer[l1("spent")].toDouble() <= instance[l1("budget")].toDouble() * (1.0 + 1e-9));
}

QTEST_GUILESS_MAIN(RealInputTest)
#include "tst_realinput.moc"
