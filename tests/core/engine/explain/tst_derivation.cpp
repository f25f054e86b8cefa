// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/compute.h"
#include "core/model/edit.h"
#include "tests/core/engine/derivationformulas.h"
#include "tests/support/workshops.h"

#include <QTest>

#include <set>

using namespace rundblick;

namespace {

// Numbers that are entered, searched for or told in words: their notation is no closed formula.
const std::set<std::string_view> toldOnly{"",
    "blue: Cov ≥ τ everywhere at the least cost; grey: M < B or x < 1.5 %", "e′(x) = λ, or a limit",
    "E(B) = max Σ e, Σ cost ≤ B", "e′ = (f_j₊₁ − f_j) / (x_j₊₁ − x_j)",
    "ICC(2,1) = (MS_R − MS_E) / (MS_R + (k − 1)·MS_E + k·(MS_C − MS_E) / n)",
    "ICC(3,1) = (MS_R − MS_E) / (MS_R + (k − 1)·MS_E)", "α = 1 − D_o / D_e"};

template <typename Record>
void put(Workshop& workshop, Record record)
{
    workshop.apply({EditKind::ChangeRecord, {Change<Record>{{}, std::move(record)}}});
}

template <typename Record, typename Change>
void change(Workshop& workshop, Id<Record> id, Change&& how)
{
    Record record = *workshop.find(id);
    how(record);
    put(workshop, std::move(record));
}

struct Case {
    Workshop workshop;
    Study study;
    Analysis analysis;
};

std::unique_ptr<Case> caseOf(Workshop workshop)
{
    auto made = std::make_unique<Case>();
    made->workshop = std::move(workshop);
    made->study = studyOf(made->workshop);
    ComputeOptions options;
    options.draws = 200;
    made->analysis = *compute(made->workshop, made->study, options, {});
    return made;
}

Id<Touchpoint> touchpointAt(const Workshop& workshop, std::size_t index)
{
    return ordered<Touchpoint>(workshop)[index]->id;
}

Workshop withMethod(const std::function<void(Method&)>& how)
{
    Workshop workshop = smallWorkshop();
    Method method = workshop.method();
    how(method);
    put(workshop, method);
    return workshop;
}

// The first touchpoint has group values instead of ratings, on a reversed criterion as well.
Workshop withGroupValues()
{
    Workshop workshop = smallWorkshop();
    const Id<Touchpoint> touchpoint = touchpointAt(workshop, 0);
    std::vector<Column> columns;
    for (const auto& [id, column] : workshop.all<Column>())
        if (column.touchpoint == touchpoint)
            columns.push_back(column);
    std::int64_t id = 900'000;
    for (const Column& column : columns) {
        Edit edit{EditKind::ChangeRecord, {Change<Column>{column, {}}}};
        workshop.apply(edit);
        put(workshop,
            GroupValue{{++id}, touchpoint, column.brand, column.criterion,
                2.0 + static_cast<double>(id % 3), 1.0, 5.0});
    }
    for (const Criterion* criterion : ordered<Criterion>(workshop))
        if (criterion->role == CriterionRole::Performance)
            return change(workshop, criterion->id, [](Criterion& c) { c.reversed = true; }),
                   workshop;
    return workshop;
}

// One family of curves after the other, a measured effect, and a trial.
Workshop withCurves()
{
    Workshop workshop = smallWorkshop();
    const CurveFamily families[]
        = {CurveFamily::Hill, CurveFamily::Exponential, CurveFamily::Logistic};
    for (std::size_t i = 0; i < std::size(families); ++i) {
        const Id<Touchpoint> id = touchpointAt(workshop, i);
        change(workshop, id, [](Touchpoint& t) { t.spend = 20'000.0; });
        put(workshop,
            Curve{{910'000 + std::int64_t(i)}, id, 2.0, 30.0, 1.4, 15'000.0, families[i]});
    }
    change(workshop, touchpointAt(workshop, 3), [](Touchpoint& t) {
        t.spend = 30'000.0;
        t.effect = 12.0;
        t.organic = 0.25;
        t.saturation = 0.4;
        t.half = 0.7;
        t.twice.reset();
    });
    change(workshop, touchpointAt(workshop, 4), [](Touchpoint& t) {
        t.spend = 0.0;
        t.trialSpend = 10'000.0;
        t.trialEffect = 40.0;
    });
    return workshop;
}

Workshop withRanks()
{
    Workshop workshop = withMethod([](Method& m) { m.weighting = Weighting::Ranking; });
    std::int64_t rank = 0;
    for (const Criterion* criterion : ordered<Criterion>(workshop))
        if (criterion->role == CriterionRole::Performance)
            change(workshop, criterion->id, [&](Criterion& c) { c.rank = ++rank; });
    return workshop;
}

Workshop workshopFor(const QString& name)
{
    const auto influence = [](InfluenceChoice choice) {
        return withMethod([&](Method& m) { m.influence = choice; });
    };
    if (name == u"mean and importance")
        return withMethod([](Method& m) {
            m.benchmark = Benchmark::Mean;
            m.influence = InfluenceChoice::Importance;
        });
    if (name == u"influence of the journey")
        return influence(InfluenceChoice::Journey);
    if (name == u"no influence")
        return influence(InfluenceChoice::None);
    if (name == u"group values")
        return withGroupValues();
    if (name == u"curves")
        return withCurves();
    if (name == u"ranks")
        return withRanks();
    if (name == u"no placements")
        return generatedWorkshop({.phases = 0});
    if (name == u"one touchpoint")
        return generatedWorkshop({.touchpoints = 1, .phases = 1, .brands = 1, .customers = 1});
    return smallWorkshop();
}

// Everything that could be asked: each quantity at every touchpoint, brand, phase and criterion.
std::vector<QuantityAt> everything(const Case& made)
{
    std::vector<QuantityAt> places;
    std::vector<Id<Brand>> brands{{}};
    for (const BrandResult& brand : made.analysis.brands)
        brands.push_back(brand.id);
    std::vector<Id<Phase>> phases{{}};
    for (const PhaseResult& phase : made.analysis.phases)
        phases.push_back(phase.id);
    std::vector<Id<Criterion>> criteria{{}};
    for (const Criterion* criterion : ordered<Criterion>(made.workshop))
        criteria.push_back(criterion->id);
    std::vector<Id<Touchpoint>> touchpoints{{}};
    for (const TouchpointResult& touchpoint : made.analysis.touchpoints)
        touchpoints.push_back(touchpoint.id);
    for (const QuantityTraits& traits : allQuantities())
        for (const Id<Touchpoint> touchpoint : touchpoints)
            for (const Id<Brand> brand : brands)
                places.push_back({traits.quantity, touchpoint, brand, {}, {}, 0});
    for (const Id<Touchpoint> touchpoint : touchpoints)
        for (const Id<Phase> phase : phases)
            for (const Quantity quantity :
                {Quantity::ImpactByPhase, Quantity::PhaseUse, Quantity::PhaseWeight,
                    Quantity::Coverage, Quantity::PhaseExperience, Quantity::Influence})
                places.push_back({quantity, touchpoint, {}, phase, {}, 0});
    for (const Id<Touchpoint> touchpoint : touchpoints)
        for (const Id<Brand> brand : brands)
            for (const Id<Criterion> criterion : criteria)
                for (const Quantity quantity :
                    {Quantity::CriterionValue, Quantity::CriterionWeight})
                    places.push_back({quantity, touchpoint, brand, {}, criterion, 0});
    return places;
}

std::string firstLine(const std::string& notation)
{
    return notation.substr(0, notation.find('\n'));
}

bool isClose(double actual, double expected)
{
    return std::abs(actual - expected) <= 1e-9 * std::max(1.0, std::abs(expected));
}

std::optional<Derivation> derived(const Case& made, const QuantityAt& at)
{
    return derive(made.workshop, made.study, made.analysis, at);
}

const char* name(const Derivation& derivation)
{
    return codeText(derivation.title.code).data();
}

} // namespace

class DerivationTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void recomputesFromItsInputs_data() { addWorkshops(); }
    void recomputesFromItsInputs();
    void linksLeadToTheSameNumber_data() { addWorkshops(); }
    void linksLeadToTheSameNumber();
    void everyQuantityCanBeAsked();
    void saysSourceAndDate();
    void survivesAnAnalysisOfAnEarlierState();

private:
    static void addWorkshops();
    const Case& made(const QString& name);

    std::map<QString, std::unique_ptr<Case>> m_cases;
};

void DerivationTest::initTestCase()
{
    for (const QuantityTraits& traits : allQuantities())
        QVERIFY2(
            toldOnly.contains(traits.notation) || formulas().contains(std::string(traits.notation)),
            traits.notation.data());
}

void DerivationTest::addWorkshops()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"small", "mean and importance", "influence of the journey",
             "no influence", "group values", "curves", "ranks", "no placements", "one touchpoint"})
        QTest::addRow("%s", name) << QString::fromUtf8(name);
}

const Case& DerivationTest::made(const QString& name)
{
    std::unique_ptr<Case>& entry = m_cases[name];
    if (!entry)
        entry = caseOf(workshopFor(name));
    return *entry;
}

void DerivationTest::recomputesFromItsInputs()
{
    QFETCH(QString, name);
    const Case& current = made(name);
    int checked = 0;
    for (const QuantityAt& at : everything(current)) {
        const auto derivation = derived(current, at);
        if (!derivation)
            continue;
        const auto formula = formulas().find(firstLine(derivation->notation));
        if (formula == formulas().end()) {
            QVERIFY2(toldOnly.contains(derivation->notation), derivation->notation.c_str());
            continue;
        }
        const double computed = formula->second(Inputs(*derivation));
        if (!derivation->value || !isClose(computed, *derivation->value))
            QFAIL(qPrintable(QStringLiteral("%1 (%2): %3 instead of %4")
                                 .arg(QString::fromUtf8(::name(*derivation)),
                                     QString::fromStdString(derivation->notation))
                                 .arg(computed, 0, 'g', 15)
                                 .arg(derivation->value.value_or(std::nan("")), 0, 'g', 15)));
        ++checked;
    }
    QVERIFY(checked > 0);
}

void DerivationTest::linksLeadToTheSameNumber()
{
    QFETCH(QString, name);
    const Case& current = made(name);
    for (const QuantityAt& at : everything(current)) {
        const auto derivation = derived(current, at);
        if (!derivation)
            continue;
        for (const DerivationInput& input : derivation->inputs) {
            if (!input.from || input.label.code == Code::LabelWeightCounted)
                continue; // a weight counts as far as there are ratings
            const auto next = derived(current, *input.from);
            const bool isSame
                = next && next->value && input.value && isClose(*next->value, *input.value);
            QVERIFY2(isSame,
                qPrintable(
                    QStringLiteral("%1, input %2: %3 leads to %4")
                        .arg(QString::fromUtf8(::name(*derivation)),
                            QString::fromStdString(input.symbol))
                        .arg(input.value.value_or(std::nan("")), 0, 'g', 15)
                        .arg(next && next->value ? *next->value : std::nan(""), 0, 'g', 15)));
        }
    }
}

void DerivationTest::everyQuantityCanBeAsked()
{
    std::set<Quantity> met;
    for (const char* name : {"small", "curves"}) {
        const Case& current = made(QString::fromUtf8(name));
        for (const QuantityAt& at : everything(current))
            if (derived(current, at))
                met.insert(at.quantity);
    }
    for (const QuantityTraits& traits : allQuantities()) {
        const bool isOfDraws = traits.section == "8";
        const bool mayBeMissing = isOfDraws || traits.section == "2.14"
            || traits.quantity == Quantity::MomentOfTruth
            || traits.quantity == Quantity::RestrictionPrice;
        QVERIFY2(mayBeMissing || met.contains(traits.quantity), codeText(traits.title).data());
    }
}

void DerivationTest::saysSourceAndDate()
{
    Workshop workshop = smallWorkshop();
    Setup setup = workshop.setup();
    setup.date = "2026-03-01";
    put(workshop, setup);
    std::vector<Id<Rater>> raters;
    for (const auto& [id, rater] : workshop.all<Rater>())
        if (rater.voice == Voice::Customer)
            raters.push_back(id);
    for (std::size_t r = 0; r < 5; ++r)
        change(workshop, raters[r], [](Rater& rater) {
            rater.source = "survey.csv";
            rater.date = "2025-11-30";
        });
    const auto current = caseOf(std::move(workshop));
    const auto derivation = derived(*current,
        {Quantity::PerformanceValue, touchpointAt(current->workshop, 0),
            current->analysis.brands[0].id, {}, {}, 0});
    QVERIFY(derivation);
    QCOMPARE(derivation->sources.size(), std::size_t{2});
    QCOMPARE(derivation->sources[0].what.code, Code::SourceRaters);
    QCOMPARE(derivation->sources[0].date, std::string("2026-03-01"));
    QCOMPARE(derivation->sources[1].what.code, Code::SourceFile);
    QCOMPARE(std::get<std::string>(*derivation->sources[1].what.find("file")),
        std::string("survey.csv"));
    QCOMPARE(derivation->sources[1].date, std::string("2025-11-30"));
    QVERIFY(derivation->evidence == Evidence::FewCustomers); // 12 customers are no survey
    QVERIFY(derivation->n && *derivation->n <= 12);
}

void DerivationTest::survivesAnAnalysisOfAnEarlierState()
{
    const Case& before = made(QStringLiteral("small"));
    Workshop after;
    const Study study = studyOf(after);
    for (const QuantityAt& at : everything(before))
        derive(after, study, before.analysis, at); // nothing to compare: it must not fall over
    Workshop fewer = generatedWorkshop({.touchpoints = 3, .phases = 2, .brands = 2});
    const Study fewerStudy = studyOf(fewer);
    for (const QuantityAt& at : everything(before))
        if (const auto derivation = derive(fewer, fewerStudy, before.analysis, at))
            QCOMPARE(derivation->of, at);
}

QTEST_APPLESS_MAIN(DerivationTest)
#include "tst_derivation.moc"
