// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/analysisjson.h"
#include "tests/core/engine/derivationcases.h"
#include "tests/support/workshopbuilder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <map>

using namespace rundblick;

namespace {

// Without draws: they have a test of their own.
ComputeOptions plain()
{
    ComputeOptions options;
    options.draws = 0;
    return options;
}

Analysis analysisOf(const Workshop& workshop, const ComputeOptions& options = plain())
{
    const Study study = studyOf(workshop);
    return *compute(workshop, study, options, {});
}

QJsonObject parsed(const std::string& text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(text), &error);
    if (error.error != QJsonParseError::NoError)
        qWarning() << error.errorString() << error.offset;
    return document.object();
}

// The keys of every object in the order they are written, which QJsonObject does not keep: by path,
// the first object of each path that has any. Values are read over.
class KeyOrder {
public:
    explicit KeyOrder(std::string text)
        : m_text(std::move(text))
    {
        readValue("");
    }
    QStringList at(const std::string& path) const
    {
        const auto found = m_keys.find(path);
        return found == m_keys.end() ? QStringList{} : found->second;
    }

private:
    char next()
    {
        while (isspace(static_cast<unsigned char>(m_text[m_at])))
            ++m_at;
        return m_text[m_at];
    }
    std::string readString()
    {
        const std::size_t begin = ++m_at;
        while (m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? 2U : 1U;
        return m_text.substr(begin, m_at++ - begin);
    }
    void readValue(const std::string& path)
    {
        const char first = next();
        if (first == '"') {
            readString();
        } else if (first == '[') {
            for (++m_at; next() != ']';)
                next() == ',' ? void(++m_at) : readValue(path + "[]");
            ++m_at;
        } else if (first == '{') {
            readObject(path);
        } else {
            m_at = m_text.find_first_of(",]} \n", m_at);
        }
    }
    void readObject(const std::string& path)
    {
        QStringList keys;
        for (++m_at; next() != '}';) {
            if (next() == ',') {
                ++m_at;
                continue;
            }
            const std::string key = readString();
            keys << QString::fromStdString(key);
            next();
            ++m_at; // the colon
            readValue(path + "/" + key);
        }
        ++m_at;
        if (!m_keys.contains(path))
            m_keys[path] = keys;
    }

    std::string m_text;
    std::size_t m_at = 0;
    std::map<std::string, QStringList> m_keys;
};

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TestAnalysisJson : public QObject {
    Q_OBJECT
private slots:
    // The keys of method.md, "Output", in its order.
    void keysAreCompleteAndInOrder_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("keys");
        const auto row = [](const char* path, const char* keys) {
            QTest::newRow(*path ? path : "root") << QString::fromUtf8(path) << words(keys);
        };
        row("",
            "workshop version seed method notices brands phases touchpoints journey mix agreement "
            "weights scenarios waves");
        row("/method",
            "benchmark benchmarkBrand relevantDifference coverRule coverageTarget complexityCharge "
            "chainOrder keepRepeats journeySource linkConfidence influence brandStep weighting "
            "priorities "
            "adjustment interval shrinkage segment crosshair draws seed weightDraws wave");
        row("/brands[]", "name own marketShare experienceShare");
        row("/phases[]", "name weight coverage coverageTarget leak");
        row("/touchpoints[]",
            "name channel performance gap gaps market perception influence influenceSource impact "
            "impactByPhase delivered lostPotential experienceShare quadrant journey verdict "
            "reasons probabilityBlue blueByShare leaveOneOutLoss");
        row("/touchpoints[]/performance/Eigenmarke", "value low high n sd");
        row("/touchpoints[]/gap", "benchmark value low high p q verdict clear tendency neededN");
        row("/touchpoints[]/gaps", "Wettbewerber|1 Wettbewerber|2");
        row("/touchpoints[]/gaps/Wettbewerber 1", "value low high p q");
        row("/touchpoints[]/market", "value low high");
        row("/touchpoints[]/perception", "customer team gap low high");
        row("/touchpoints[]/journey",
            "visits reach conversionAfter removalLost removalBypass attributed leverage lossShare "
            "unavoidable momentOfTruth returns removalValue removalLow removalHigh");
        row("/journey",
            "conversion meanLength order heuristics best warnings value conversionLow "
            "conversionHigh orders strongestEdge");
        row("/journey/heuristics", "first last linear shapley");
        row("/mix",
            "budget effectToday sameBudget sameEffect frontier actions prices curves journeyChange "
            "robust keepsMix regretMean regretHigh tornado");
        row("/weights",
            "source criteria lambdaMax consistencyIndex consistencyRatio worst rSquared n");
        row("/mix/sameBudget",
            "status effect bound gap spent price spend rounded conflict gain gainLow gainHigh "
            "probabilityGain");
        row("/mix/sameBudget/rounded", "unit effect spend");
        row("/mix/sameEffect",
            "status effect bound gap spent spend rounded saving savingLow savingHigh");
        row("/mix/frontier[]", "budget effect gap");
        row("/agreement", "kendallW icc21 icc31 krippendorffAlpha mostDisputed");
    }
    void keysAreCompleteAndInOrder()
    {
        QFETCH(QString, path);
        QFETCH(QStringList, keys);
        keys.replaceInStrings(QStringLiteral("|"), QStringLiteral(" "));
        const Workshop workshop = smallWorkshop();
        const KeyOrder order(toJson(analysisOf(workshop), workshop, false));
        QCOMPARE(order.at(path.toStdString()), keys);
    }

    void topKeysAreThereForAnEmptyWorkshop()
    {
        const Workshop workshop;
        const std::string text = toJson(analysisOf(workshop), workshop, true);
        const KeyOrder order(text);
        QCOMPARE(order.at(""),
            words("workshop version seed method notices brands phases touchpoints journey mix "
                  "agreement weights scenarios waves timing"));
        QCOMPARE(order.at("/mix"),
            words("budget effectToday sameBudget sameEffect frontier actions prices "
                  "curves journeyChange robust keepsMix regretMean regretHigh "
                  "tornado"));
        QCOMPARE(order.at("/timing"), words("load ratings journey coverage mix robustness"));
        QVERIFY(!parsed(text).isEmpty());
    }

    void namesStandForIds()
    {
        WorkshopBuilder builder;
        builder.brand("Own", true);
        const Id<Brand> rival = builder.brand("Rival \"R\"\n");
        builder.touchpoint("Shop");
        const Id<Segment> segment = builder.add(Segment{{}, "Families", 1.0, {}, {}});
        Method method;
        method.segment = segment;
        builder.add(method);
        ComputeOptions options = plain();
        options.benchmark = Benchmark::Brand;
        options.benchmarkBrand = rival;
        options.seed = 7;
        const QJsonObject json
            = parsed(toJson(analysisOf(builder.workshop(), options), builder.workshop(), false));
        const QJsonObject used = json[u"method"].toObject();
        QCOMPARE(used[u"benchmark"].toString(), QStringLiteral("brand"));
        QCOMPARE(used[u"benchmarkBrand"].toString(), QStringLiteral("Rival \"R\"\n"));
        QCOMPARE(used[u"segment"].toString(), QStringLiteral("Families"));
        QVERIFY(used[u"crosshair"].isNull());
        QCOMPARE(json[u"seed"].toInt(), 7);
        const QJsonObject shop = json[u"touchpoints"].toArray()[0].toObject();
        QVERIFY(shop[u"gap"].toObject()[u"verdict"].isNull());
        QCOMPARE(shop[u"gap"].toObject()[u"clear"], QJsonValue(false));
    }

    void numbersReadBackTheSame()
    {
        const Workshop workshop = smallWorkshop();
        const Analysis analysis = analysisOf(workshop);
        const QJsonObject json = parsed(toJson(analysis, workshop, false));
        const QJsonArray touchpoints = json[u"touchpoints"].toArray();
        QCOMPARE(touchpoints.size(), qsizetype(analysis.touchpoints.size()));
        for (qsizetype i = 0; i < touchpoints.size(); ++i) {
            const TouchpointResult& expected = analysis.touchpoints[static_cast<std::size_t>(i)];
            const QJsonObject actual = touchpoints[i].toObject();
            QVERIFY(actual[u"impact"].toDouble() == *expected.impact); // to the last digit
            QVERIFY(actual[u"gap"].toObject()[u"value"].toDouble() == *expected.gap.interval.value);
        }
    }

    void reasonsAreCodesWithNumbers()
    {
        const Workshop workshop = smallWorkshop();
        const QJsonObject json = parsed(toJson(analysisOf(workshop), workshop, false));
        int reasons = 0;
        for (const QJsonValue touchpoint : json[u"touchpoints"].toArray())
            for (const QJsonValue reason : touchpoint[u"reasons"].toArray()) {
                QVERIFY(!reason[u"code"].toString().isEmpty());
                ++reasons;
            }
        QVERIFY(reasons > 0);
        int actions = 0;
        for (const QJsonValue advice : json[u"mix"][u"actions"].toObject()) {
            if (advice[u"action"].isNull())
                QCOMPARE(
                    advice[u"reasons"][0][u"code"].toString(), QStringLiteral("MIX-NOT-STEERED"));
            ++actions;
        }
        QCOMPARE(actions, 6);
    }

    // What the window shows beyond the mix itself, of a workshop that has all of it.
    void tellsWhatTheMixIsMadeOf()
    {
        const std::unique_ptr<Case> made = caseOf(workshopFor(QStringLiteral("everything")));
        const Mix& mix = *made->analysis.mix;
        const std::string text = toJson(made->analysis, made->workshop, false);
        const QJsonObject json = parsed(text)[u"mix"].toObject();
        const KeyOrder order(text);
        QCOMPARE(order.at("/mix/prices[]"), words("restriction gain perUnit proven"));
        QVERIFY(json[u"prices"][0][u"gain"].toDouble() == mix.prices[0].gain);
        QCOMPARE(json[u"prices"][0][u"restriction"][u"code"].toString().toStdString(),
            std::string(codeText(mix.prices[0].restriction.code)));
        QCOMPARE(json[u"curves"].toObject().size(), qsizetype(mix.curves.size()));
        const QJsonObject curve = json[u"curves"][QString::fromStdString(mix.names[0])].toObject();
        QVERIFY(curve[u"amplitude"].toDouble() == mix.curves[0].curve.amplitude);
        QVERIFY(curve[u"halfway"].toDouble() == mix.curves[0].curve.halfway);
        QCOMPARE(curve[u"source"].toString(), QStringLiteral("answers"));
        const Robustness& robustness = *made->analysis.robustness;
        QCOMPARE(order.at("/mix/robust"),
            words("effect worstTenth spend recommendedEffect recommendedWorstTenth"));
        QVERIFY(json[u"robust"][u"worstTenth"].toDouble() == *robustness.robustCvar);
        QVERIFY(json[u"regretMean"].toDouble() == *robustness.regretMean);
        QCOMPARE(json[u"tornado"].toArray().size(), qsizetype(robustness.tornado.size()));
        QVERIFY(!robustness.tornado.empty());
        QVERIFY(
            json[u"tornado"][0][u"correlation"].toDouble() == robustness.tornado[0].correlation);
    }

    void comparesScenarios()
    {
        const std::unique_ptr<Case> made = caseOf(workshopFor(QStringLiteral("everything")));
        const std::string text = toJson(made->analysis, made->workshop, false);
        QCOMPARE(KeyOrder(text).at("/scenarios[]"),
            words("name budget effectToday sameBudget sameEffect active coverage actions"));
        const QJsonArray scenarios = parsed(text)[u"scenarios"].toArray();
        QCOMPARE(scenarios.size(), qsizetype(2));
        QCOMPARE(scenarios[1][u"name"].toString(), QStringLiteral("Szenario B"));
        QCOMPARE(scenarios[1][u"budget"].toDouble(), 150'000.0);
        QVERIFY(scenarios[1][u"sameBudget"][u"effect"].toDouble()
            == made->analysis.scenarios[1].sameBudget->effect);
        QCOMPARE(
            scenarios[1][u"coverage"].toObject().size(), qsizetype(made->analysis.phases.size()));
    }

    // Only where it is given: who asks for the analysis of one wave has nothing to compare.
    void comparesWaves()
    {
        const Workshop workshop = workshopFor(QStringLiteral("everything"));
        const Analysis analysis = analysisOf(workshop);
        QVERIFY(parsed(toJson(analysis, workshop, false))[u"waves"].isNull());
        const WaveComparison compared
            = *compareWaves(workshop, studyOf(workshop), workshop.method(), {});
        const std::string text = toJson(analysis, workshop, false, &compared);
        const KeyOrder order(text);
        QCOMPARE(order.at("/waves"), words("names touchpoints"));
        QCOMPARE(order.at("/waves/touchpoints[]"), words("name brand values changes"));
        QCOMPARE(order.at("/waves/touchpoints[]/values[]"), words("value se n"));
        QCOMPARE(
            order.at("/waves/touchpoints[]/changes[]"), words("value low high se df p q verdict"));
        const QJsonObject waves = parsed(text)[u"waves"].toObject();
        QCOMPARE(waves[u"names"].toArray(), (QJsonArray{QStringLiteral("Spring"), QStringLiteral("Autumn")}));
        QCOMPARE(waves[u"touchpoints"].toArray().size(), qsizetype(compared.rows.size()));
        const QJsonValue row = waves[u"touchpoints"][0];
        QCOMPARE(row[u"values"].toArray().size(), qsizetype(2));
        QCOMPARE(row[u"changes"].toArray().size(), qsizetype(1));
        QVERIFY(row[u"changes"][0][u"q"].toDouble() == *compared.rows[0].changes[1].q);
        QCOMPARE(row[u"changes"][0][u"verdict"].toString().toStdString(),
            std::string(textOf(compared.rows[0].changes[1].verdict)));
    }

    // Three criteria, judged as 5, 5 and 1/5: the weights, and what contradicts.
    void tellsWhereTheWeightsComeFrom()
    {
        WorkshopBuilder builder;
        std::vector<Id<Criterion>> criteria;
        for (const char* name : {"Quality", "Price", "Service"})
            criteria.push_back(builder.criterion(name));
        const std::tuple<std::size_t, std::size_t, double> judged[]
            = {{0, 1, 5.0}, {1, 2, 5.0}, {0, 2, 0.2}};
        for (const auto& [first, second, ratio] : judged)
            builder.add(Judgement{{}, {}, criteria[first], criteria[second], ratio});
        Method method;
        method.weighting = Weighting::Judgements;
        builder.add(method);
        const Analysis analysis = analysisOf(builder.workshop());
        const QJsonObject weights
            = parsed(toJson(analysis, builder.workshop(), false))[u"weights"].toObject();
        QCOMPARE(weights[u"source"].toString(), QStringLiteral("judgements"));
        QVERIFY(weights[u"criteria"][u"Quality"].toDouble() == analysis.weights.weight[0]);
        QVERIFY(weights[u"consistencyRatio"].toDouble() == *analysis.weights.consistencyRatio);
        QCOMPARE(weights[u"worst"].toArray().size(), qsizetype(3));
        QVERIFY(weights[u"worst"][0][u"ratioThen"].isDouble());
        QVERIFY(weights[u"rSquared"].isNull());
    }

    void twoRunsAreEqualWithoutTiming()
    {
        const Workshop workshop = smallWorkshop();
        QCOMPARE(toJson(analysisOf(workshop), workshop, false),
            toJson(analysisOf(workshop), workshop, false));
    }
};

QTEST_APPLESS_MAIN(TestAnalysisJson)
#include "tst_analysisjson.moc"
