// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/derivationcases.h"

#include <QTest>

using namespace rundblick;

namespace {

constexpr Id<Touchpoint> shop{11};
constexpr Id<Touchpoint> site{12};
constexpr Id<Brand> own{21};
constexpr Id<Brand> other{22};
constexpr Id<Criterion> trust{31}; // 1..5
constexpr Id<Criterion> comfort{32};
constexpr Id<Criterion> price{33};
constexpr Id<Phase> buy{41};
constexpr Id<Rater> anna{51}; // customers, but for Dora
constexpr Id<Rater> beat{52};
constexpr Id<Rater> carla{53};
constexpr Id<Rater> dora{54};

void addRaters(Workshop& workshop)
{
    std::int64_t slot = 0;
    for (const auto& [id, name] : {std::pair{anna, "Anna"}, std::pair{beat, "Beat"},
             std::pair{carla, "Carla"}, std::pair{dora, "Dora"}}) {
        Rater rater;
        rater.id = id;
        rater.name = name;
        rater.slot = slot++;
        rater.voice = id == dora ? Voice::Employee : Voice::Customer;
        if (id == beat) {
            rater.source = "survey.csv";
            rater.date = "2025-11-30";
        }
        put(workshop, rater);
    }
}

// Anna 2, Beat 3, Carla nothing, Dora 5 on trust in the own brand at the shop.
void addRatings(Workshop& workshop)
{
    Column column;
    column.id = {61};
    column.touchpoint = shop;
    column.brand = own;
    column.criterion = trust;
    const std::vector<std::uint32_t> codes{1, 2, notRated, 4};
    column.codes = packCodes(codes, 1);
    put(workshop, column);
    put(workshop, GroupValue{{62}, shop, other, trust, 3.5, 3.0, 4.5});
}

Workshop workshopByHand()
{
    Workshop workshop;
    Setup setup;
    setup.date = "2026-03-01";
    put(workshop, setup);
    for (const auto& [id, name] : {std::pair{own, "Own"}, std::pair{other, "Other"}}) {
        Brand brand;
        brand.id = id;
        brand.name = name;
        brand.own = id == own;
        put(workshop, brand);
    }
    for (const auto& [id, name] :
        {std::pair{trust, "Trust"}, std::pair{comfort, "Comfort"}, std::pair{price, "Price"}}) {
        Criterion criterion;
        criterion.id = id;
        criterion.name = name;
        criterion.order = static_cast<double>(id.value);
        put(workshop, criterion);
    }
    put(workshop, Phase{buy, "Buy", 1.0, 2.0, {}, {}});
    for (const auto& [id, name] : {std::pair{shop, "Shop"}, std::pair{site, "Site"}}) {
        Touchpoint touchpoint;
        touchpoint.id = id;
        touchpoint.name = name;
        touchpoint.order = static_cast<double>(id.value);
        put(workshop, touchpoint);
    }
    Placement placement;
    placement.id = {71};
    placement.touchpoint = shop;
    placement.phase = buy;
    placement.usage = 0.5;
    placement.importance = 4.0;
    put(workshop, placement);
    addRaters(workshop);
    addRatings(workshop);
    return workshop;
}

Derivation derived(const Workshop& workshop, const QuantityAt& at)
{
    const auto made = caseOf(workshop);
    const auto derivation = derive(made->workshop, made->study, made->analysis, at);
    return derivation.value_or(Derivation());
}

std::vector<double> values(const Derivation& derivation, std::string_view symbol)
{
    std::vector<double> found;
    for (const DerivationInput& input : derivation.inputs)
        if (input.symbol == symbol)
            found.push_back(input.value.value_or(-1.0));
    return found;
}

} // namespace

// Of what was entered: the value, who said so, and when.
class EntryDerivationTest : public QObject {
    Q_OBJECT

private slots:
    void aRatingNamesItsRater();
    void aMeanCountsTheAnswersOfItsVoice();
    void aGroupValueIsOutvotedByRaters();
    void progressCountsTheCellsOfItsSource();
    void judgementsOfSeveralJudgesAreTheirGeometricMean();
    void aLinkStandsBesideItsRow();
    void theShortListScoresBeforeAnythingIsRated();
    void hitsAreCountedAgainstTheCustomersTen();
};

void EntryDerivationTest::aRatingNamesItsRater()
{
    QuantityAt at{.quantity = Quantity::Rating,
        .touchpoint = shop,
        .brand = own,
        .criterion = trust,
        .rater = beat};
    const Derivation rating = derived(workshopByHand(), at);
    QCOMPARE(rating.value, std::optional(3.0));
    QCOMPARE(rating.sources.size(), std::size_t{2});
    QCOMPARE(rating.sources[0].what.code, Code::SourceCustomer);
    QCOMPARE(std::get<std::string>(*rating.sources[0].what.find("rater")), std::string("Beat"));
    QCOMPARE(rating.sources[0].date, std::string("2025-11-30"));
    QCOMPARE(rating.sources[1].what.code, Code::SourceReadFrom);
    at.rater = dora;
    const Derivation team = derived(workshopByHand(), at);
    QCOMPARE(team.value, std::optional(5.0));
    QCOMPARE(team.sources[0].what.code, Code::SourceEmployee);
    QCOMPARE(team.sources[0].date, std::string("2026-03-01")); // that of the workshop
    at.rater = carla;
    QVERIFY(!derived(workshopByHand(), at).value); // she has not rated
}

void EntryDerivationTest::aMeanCountsTheAnswersOfItsVoice()
{
    const Derivation mean = derived(workshopByHand(),
        {.quantity = Quantity::MeanRating, .touchpoint = shop, .brand = own, .criterion = trust});
    QCOMPARE(mean.value, std::optional(2.5)); // of 2 and 3; Dora is no customer
    QCOMPARE(mean.n, std::optional<std::int64_t>(2));
    QCOMPARE(values(mean, "y_j"), (std::vector{2.0, 3.0}));
    QCOMPARE(values(mean, "c"), (std::vector{1.0, 1.0}));
}

void EntryDerivationTest::aGroupValueIsOutvotedByRaters()
{
    Workshop workshop = workshopByHand();
    const QuantityAt at{
        .quantity = Quantity::GroupRating, .touchpoint = shop, .brand = other, .criterion = trust};
    const Derivation agreed = derived(workshop, at);
    QCOMPARE(agreed.value, std::optional(3.5));
    QCOMPARE(agreed.inputs[0].value, std::optional(3.0)); // at least
    QCOMPARE(agreed.inputs[1].value, std::optional(4.5));
    QVERIFY(agreed.notes.empty());
    QVERIFY(agreed.evidence == Evidence::Assumption);
    Column column = workshop.all<Column>().begin()->second;
    column.id = {63};
    column.brand = other;
    put(workshop, column);
    const Derivation outvoted = derived(workshop, at);
    QCOMPARE(outvoted.notes.size(), std::size_t{1});
    QCOMPARE(outvoted.notes[0].code, Code::GroupOutvoted);
}

void EntryDerivationTest::progressCountsTheCellsOfItsSource()
{
    const Workshop workshop = workshopByHand();
    QuantityAt at{.quantity = Quantity::RatedInPhase, .phase = buy, .criterion = trust};
    QCOMPARE(derived(workshop, at).value, std::optional(1.0)); // the group's value
    QCOMPARE(derived(workshop, at).inputs.back().value, std::optional(2.0)); // shop × two brands
    at.rater = carla;
    QCOMPARE(derived(workshop, at).value, std::optional(0.0));
    at = {.quantity = Quantity::RatedOfBrand,
        .brand = own,
        .index = static_cast<std::size_t>(RatedBy::Employees)};
    const Derivation byTeam = derived(workshop, at);
    QCOMPARE(byTeam.value, std::optional(1.0));
    QCOMPARE(byTeam.inputs.back().value, std::optional(6.0)); // shop and site × three criteria
}

void EntryDerivationTest::judgementsOfSeveralJudgesAreTheirGeometricMean()
{
    Workshop workshop = workshopByHand();
    Method method = workshop.method();
    method.weighting = Weighting::Judgements;
    put(workshop, method);
    put(workshop, Judgement{{81}, "", trust, comfort, 4.0});
    put(workshop, Judgement{{82}, "Eva", trust, comfort, 9.0});
    put(workshop, Judgement{{83}, "", comfort, price, 0.5});
    put(workshop, Judgement{{84}, "", trust, price, 3.0});
    const Derivation joint
        = derived(workshop, {.quantity = Quantity::JointJudgement, .index = 3}); // comfort, trust
    QVERIFY(std::abs(*joint.value - 1.0 / 6.0) < 1e-12);
    QCOMPARE(joint.n, std::optional<std::int64_t>(2));
    // 6 · ½ = 3: they agree perfectly, and the weights are 6 : 1 : 2.
    QVERIFY(std::abs(*derived(workshop, {.quantity = Quantity::Consistency}).value) < 1e-9);
    const Derivation weight
        = derived(workshop, {.quantity = Quantity::CriterionWeight, .criterion = price});
    QVERIFY(std::abs(*weight.value - 2.0 / 9.0) < 1e-12);
}

void EntryDerivationTest::aLinkStandsBesideItsRow()
{
    Workshop workshop = workshopByHand();
    put(workshop, Link{{91}, LinkEnd::Start, {}, LinkEnd::Touchpoint, shop, 0.7, LinkUnit::Share});
    put(workshop, Link{{92}, LinkEnd::Start, {}, LinkEnd::Touchpoint, site, 0.2, LinkUnit::Share});
    const Derivation link
        = derived(workshop, {.quantity = Quantity::LinkWeight, .link = Id<Link>{91}});
    QCOMPARE(link.value, std::optional(0.7));
    QCOMPARE(link.title.code, Code::TitleLinkFromStart);
    QVERIFY(std::abs(*link.inputs[0].value - 0.9) < 1e-12); // a tenth is missing
    QCOMPARE(values(*derive(workshop, studyOf(workshop), caseOf(workshop)->analysis,
                        *link.inputs[0].from),
                 "w"),
        (std::vector{0.7, 0.2}));
}

void EntryDerivationTest::theShortListScoresBeforeAnythingIsRated()
{
    const Derivation score
        = derived(workshopByHand(), {.quantity = Quantity::ShortListScore, .touchpoint = shop});
    QCOMPARE(score.value, std::optional(4.0)); // 2 · (0.5 · 4)
    QCOMPARE(derived(workshopByHand(), {.quantity = Quantity::ShortListCount}).value,
        std::optional(2.0));
}

void EntryDerivationTest::hitsAreCountedAgainstTheCustomersTen()
{
    Workshop workshop = workshopByHand(); // the shop alone is placed, so it alone has an impact
    put(workshop, Guess{{95}, "Eva", shop, 1});
    put(workshop, Guess{{96}, "Eva", site, 2});
    put(workshop, Guess{{97}, "Fritz", site, 1});
    QCOMPARE(derived(workshop, {.quantity = Quantity::Hits, .index = 0}).value, std::optional(1.0));
    QCOMPARE(derived(workshop, {.quantity = Quantity::Hits, .index = 1}).value, std::optional(0.0));
    QCOMPARE(derived(workshop, {.quantity = Quantity::MeanHits}).value, std::optional(0.5));
    QCOMPARE(derived(workshop, {.quantity = Quantity::GuessedBy, .touchpoint = shop}).value,
        std::optional(1.0));
    QVERIFY(!derived(workshop, {.quantity = Quantity::GuessedBy, .touchpoint = site}).value);
}

QTEST_APPLESS_MAIN(EntryDerivationTest)
#include "tst_entryderivation.moc"
