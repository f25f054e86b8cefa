// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/derivationcases.h"
#include "tests/core/engine/derivationformulas.h"

#include <QTest>

#include <set>

using namespace rundblick;

namespace {

// Numbers that are entered, searched for or told in words: their notation is no closed formula.
const std::set<std::string_view> toldOnly{"", "min Σ s, Cov ≥ τ; M < B ∨ x < 1.5 %",
    "e′(x) = λ, min ≤ x ≤ max", "E(B) = max Σ e, Σ x ≤ B", "e′ = (f_j₊₁ − f_j) / (x_j₊₁ − x_j)",
    "ICC(2,1) = (MS_R − MS_E) / (MS_R + (k − 1)·MS_E + k·(MS_C − MS_E) / n)",
    "ICC(3,1) = (MS_R − MS_E) / (MS_R + (k − 1)·MS_E)", "α = 1 − D_o / D_e",
    "R = Σ (E* − E_k) / E* / N", "R = Q₉₀ (E* − E_k) / E*", "E = Σ E_d / N",
    "CVaR₁₀ = Σ E_d / N, E_d ≤ Q₁₀", "max CVaR₁₀", "ρ = cor(rg x, rg γ)",
    "s = √(Σ g·(v − V)² / Σ g · n / (n − 1))"};

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
             "no influence", "group values", "curves", "ranks", "judgements", "eigenvector",
             "overall", "no placements", "one touchpoint", "everything"})
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
    for (const char* name : {"everything", "small", "judgements", "overall"}) {
        const Case& current = made(QString::fromUtf8(name));
        for (const QuantityAt& at : everything(current))
            if (derived(current, at))
                met.insert(at.quantity);
    }
    for (const QuantityTraits& traits : allQuantities())
        QVERIFY2(met.contains(traits.quantity), codeText(traits.title).data());
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
