// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/engine/chain/chainalgebra.h"
#include "core/engine/journey/journey.h"

#include <QFile>
#include <QTest>

#include <cmath>
#include <map>

using namespace rundblick;

namespace {

using Rows = std::vector<std::map<std::string, std::string>>;

// A CSV without commas in its fields, by column name.
Rows readTable(const QString& file)
{
    QFile csv(file);
    if (!csv.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file));
    const std::string content = csv.readAll().replace('"', "").replace('\r', "").toStdString();
    Rows table;
    std::vector<std::string> head;
    for (const std::string_view line : split(content, "\n")) {
        const auto fields = split(line, ",");
        if (head.empty())
            head.assign(fields.begin(), fields.end());
        else if (fields.size() == head.size())
            for (std::size_t c = 0; c < head.size(); ++c)
                (c == 0 ? table.emplace_back() : table.back())[head[c]] = std::string(fields[c]);
    }
    return table;
}

double number(const std::map<std::string, std::string>& row, const char* column)
{
    return parseNumber(row.at(column)).value();
}

QString shipped(const char* file)
{
    return QStringLiteral(TEST_DATA "/journey/") + QLatin1String(file);
}

std::size_t indexOf(const std::vector<std::string>& names, std::string_view name)
{
    return std::size_t(std::find(names.begin(), names.end(), name) - names.begin());
}

JourneyInput readPaths(const QString& file, const char* conversions, const char* nulls)
{
    JourneyInput input;
    for (const auto& row : readTable(file)) {
        JourneyPath path;
        for (const std::string_view step : split(row.at("path"), " > ")) {
            const std::size_t known = indexOf(input.names, step);
            if (known == input.names.size())
                input.names.emplace_back(step);
            path.steps.push_back(known);
        }
        path.conversions = number(row, conversions);
        path.nulls = nulls ? number(row, nulls) : 0;
        if (row.count("total_conversion_value"))
            path.value = number(row, "total_conversion_value");
        input.paths.push_back(path);
    }
    return input;
}

Journey analysed(const JourneyInput& input, const JourneyOptions& options = {})
{
    return *analyseJourney(input, options, {});
}

bool near(double actual, double expected, double tolerance)
{
    if (std::abs(actual - expected) <= tolerance)
        return true;
    qWarning("%.17g is not %.17g", actual, expected);
    return false;
}

} // namespace

class JourneyTest : public QObject {
    Q_OBJECT

private slots:
    void matrixMatchesReference_data();
    void matrixMatchesReference();
    void exactChainMatchesReference_data();
    void exactChainMatchesReference();
    void metricsMatchReference();
    void orderTwoFitsTheReferencePaths();
    void orderTwoMatchesReference();
    void heuristicsMatchReference();
    void valuesMatchReference();
    void keepingRepeatsKeepsRemovals();
    void nearlyClosedChainMatchesExactArithmetic();
};

void JourneyTest::matrixMatchesReference_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("nulls");
    QTest::newRow("with nulls") << shipped("pathdata_transition_matrix_order1_null.csv") << true;
    QTest::newRow("conversions only")
        << shipped("pathdata_transition_matrix_order1_nonull.csv") << false;
}

void JourneyTest::matrixMatchesReference()
{
    QFETCH(QString, file);
    QFETCH(bool, nulls);
    const JourneyInput input
        = readPaths(shipped("pathdata.csv"), "conversions", nulls ? "nulls" : nullptr);
    const auto data = makeChain(input, {}, {});
    const Chain& chain = data->chain;
    std::size_t positive = 0;
    for (const double p : chain.transition)
        positive += p > 0;
    const Rows expected = readTable(file);
    QCOMPARE(positive, expected.size());
    const auto node = [&chain](const std::string& name) -> std::size_t {
        if (name == "(start)" || name == "(conversion)")
            return chain.size;
        return name == "(null)" ? chain.lost() : std::size_t(*parseInteger(name)) - 1;
    };
    for (const auto& row : expected)
        QVERIFY(near(chain.row(node(row.at("channel_from")))[node(row.at("channel_to"))],
            number(row, "transition_probability"), 1e-12));
}

void JourneyTest::exactChainMatchesReference_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("nulls");
    QTest::newRow("with nulls") << shipped("pathdata_markov_exact_order1_null.csv") << true;
    QTest::newRow("conversions only")
        << shipped("pathdata_markov_exact_order1_nonull.csv") << false;
}

void JourneyTest::exactChainMatchesReference()
{
    QFETCH(QString, file);
    QFETCH(bool, nulls);
    const JourneyInput input
        = readPaths(shipped("pathdata.csv"), "conversions", nulls ? "nulls" : nullptr);
    const Journey journey = analysed(input);
    double lost = 0;
    for (const auto& row : readTable(file)) {
        const JourneyPoint& point
            = *journey.numbers->points[indexOf(input.names, row.at("channel"))];
        QVERIFY(near(*point.removalLost, number(row, "removal_effect"), 1e-9));
        QVERIFY(near(point.visits, number(row, "expected_visits"), 1e-9));
        QVERIFY(near(*point.attributed * 19785, number(row, "conversions"), 19785 * 1e-9));
        lost += point.lossShare;
    }
    QVERIFY(near(lost, nulls ? 1 : 0, 1e-12));
    QVERIFY(near(journey.numbers->conversion, nulls ? 19785.0 / (19785 + 68602) : 1, 1e-12));
}

void JourneyTest::metricsMatchReference()
{
    const JourneyInput input = readPaths(shipped("pathdata.csv"), "conversions", "nulls");
    const Journey journey = analysed(input);
    for (const auto& row : readTable(shipped("pathdata_chain_metrics_order1_null.csv"))) {
        const JourneyPoint& point
            = *journey.numbers->points[indexOf(input.names, row.at("touchpoint"))];
        QVERIFY(near(point.visits, number(row, "expected_visits"), 1e-9));
        QVERIFY(near(point.reach, number(row, "reach"), 1e-9));
        QVERIFY(near(*point.conversionAfter, number(row, "conv_after"), 1e-9));
        QVERIFY(near(*point.removalLost, number(row, "removal_null"), 1e-9));
        QVERIFY(near(*point.removalBypass, number(row, "removal_bypass"), 1e-9));
        QVERIFY(near(point.lossShare, number(row, "loss_share"), 1e-9));
        QVERIFY(near(*point.leverage, number(row, "rel_gain_per_1pt_dropout_saved"), 1e-9));
        QVERIFY(near(point.returns, point.visits / point.reach - 1, 1e-12));
    }
    QCOMPARE(journey.warnings.size(), std::size_t(1));
    QCOMPARE(journey.warnings.front().code, Code::JourneyOrderTwoFits);
}

void JourneyTest::orderTwoFitsTheReferencePaths()
{
    // Counted and summed from the file by an independent script: 296,104 transitions, 114 windows,
    // 125 and 1,171 free parameters.
    const JourneyInput input = readPaths(shipped("pathdata.csv"), "conversions", "nulls");
    QCOMPARE(countWindows(input, false), std::size_t(114));
    const OrderFit fit = **compareOrders(input, false, {});
    QVERIFY(near(fit.first, 1061824.6000508775, 1e-6));
    QVERIFY(near(fit.second, 1012970.1986603064, 1e-6));
}

void JourneyTest::orderTwoMatchesReference()
{
    const JourneyInput input = readPaths(shipped("pathdata.csv"), "conversions", "nulls");
    JourneyOptions options;
    options.order = ChainOrder::Second;
    const Journey journey = analysed(input, options);
    QVERIFY(journey.warnings.empty());
    for (const auto& row : readTable(shipped("pathdata_chain_metrics_order2_null.csv"))) {
        const JourneyPoint& point
            = *journey.numbers->points[indexOf(input.names, row.at("touchpoint"))];
        QVERIFY(near(point.reach, number(row, "reach"), 1e-12));
        QVERIFY(near(*point.removalLost, number(row, "removal_lost"), 1e-12));
        QVERIFY(near(*point.removalBypass, number(row, "removal_bypass"), 1e-12));
    }
}

void JourneyTest::heuristicsMatchReference()
{
    const JourneyInput input = readPaths(shipped("pathdata.csv"), "conversions", "nulls");
    const Credit credit = computeHeuristics(input, {})->conversions;
    for (const auto& row : readTable(shipped("pathdata_heuristics_channelattribution_2.0.7.csv"))) {
        const std::size_t k = indexOf(input.names, row.at("channel_name"));
        QVERIFY(near(credit.first[k], number(row, "first_touch_conversions"), 1e-9));
        QVERIFY(near(credit.last[k], number(row, "last_touch_conversions"), 1e-9));
        QVERIFY(near(credit.linear[k], number(row, "linear_touch_conversions"), 1e-9));
    }
}

void JourneyTest::valuesMatchReference()
{
    const QString file = QStringLiteral(REFERENCE_DATA "/journey/channelattribution_PathData.csv");
    if (!QFile::exists(file))
        QSKIP("the reference data with values is not here");
    const JourneyInput input = readPaths(file, "total_conversions", "total_null");
    const Journey journey = analysed(input);
    const Credit& credit = journey.heuristics->value;
    for (const auto& row : readTable(shipped("pathdata_heuristics_channelattribution_2.0.7.csv"))) {
        const std::size_t k = indexOf(input.names, row.at("channel_name"));
        QVERIFY(near(credit.first[k], number(row, "first_touch_value"), 1e-9 * 74803));
        QVERIFY(near(credit.last[k], number(row, "last_touch_value"), 1e-9 * 74803));
        QVERIFY(near(credit.linear[k], number(row, "linear_touch_value"), 1e-9 * 74803));
    }
    for (const auto& row : readTable(shipped("pathdata_markov_exact_order1_null.csv")))
        QVERIFY(
            near(*journey.numbers->points[indexOf(input.names, row.at("channel"))]->removalValue,
                number(row, "removal_effect_value"), 1e-9));
}

void JourneyTest::keepingRepeatsKeepsRemovals()
{
    const JourneyInput input = readPaths(shipped("pathdata.csv"), "conversions", "nulls");
    const JourneyNumbers merged = *analysed(input).numbers;
    JourneyOptions options;
    options.keepRepeats = true;
    const JourneyNumbers kept = *analysed(input, options).numbers;
    for (std::size_t k = 0; k < input.names.size(); ++k) {
        QVERIFY(near(*kept.points[k]->removalLost, *merged.points[k]->removalLost, 1e-12));
        QVERIFY(near(*kept.points[k]->removalBypass, *merged.points[k]->removalBypass, 1e-12));
        QVERIFY(kept.points[k]->visits >= merged.points[k]->visits);
    }
    // Visits are touches now: their mean over all walks is the mean length of the raw paths.
    double touches = 0;
    for (const JourneyPath& path : input.paths)
        touches += double(path.steps.size()) * (path.conversions + path.nulls);
    QVERIFY(near(kept.meanLength, touches / (19785 + 68602), 1e-9));
}

void JourneyTest::nearlyClosedChainMatchesExactArithmetic()
{
    const Rows expected = readTable(shipped("nearlyclosed.csv"));
    TransientChain chain{8, {}, std::vector<double>(8)};
    for (const auto& row : expected) {
        chain.between.push_back(number(row, "between"));
        chain.exit[std::size_t(number(row, "row"))] = number(row, "exit");
    }
    const ChainFactors factors = *factorise(chain, {});
    const std::vector<double> diagonal = *inverseDiagonal(factors, {});
    std::vector<double> visits;
    for (std::size_t k = 0; k < 8; ++k) {
        std::vector<double> begin(8, 0.0);
        begin[k] = 1;
        const std::vector<double> row = solveLeft(factors, begin);
        visits.insert(visits.end(), row.begin(), row.end());
        QVERIFY(near(diagonal[k] / number(expected[k * 8 + k], "visits"), 1, 1e-14));
    }
    QCOMPARE(visits.size(), expected.size());
    for (std::size_t k = 0; k < visits.size(); ++k)
        QVERIFY(near(visits[k] / number(expected[k], "visits"), 1, 1e-14));
}

QTEST_APPLESS_MAIN(JourneyTest)
#include "tst_journey.moc"
