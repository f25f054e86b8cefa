// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks.h"
#include "core/model/edits/ratingedits.h"
#include "core/model/setupedits/audienceedits.h"
#include "core/model/setupedits/criterionedits.h"
#include "core/model/setupedits/pictureedits.h"
#include "core/model/setupedits/removal.h"
#include "core/model/setupedits/setupedits.h"
#include "core/model/study.h"
#include "tests/support/workshopbuilder.h"

#include <QTest>

using namespace rundblick;

// Brands, segments, personas, criteria and raters: each edit is allowed and undone exactly.
class SetupEditsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_workshop = {}; }
    void firstBrandIsTheOwnOne();
    void pastedNamesAreMadeOnce();
    void anotherBrandBecomesTheOwnOne();
    void ownBrandStaysWhileThereAreOthers();
    void removedBrandTakesItsRatingsAlong();
    void pictureGoesWithWhatShowsIt();
    void sharedPictureStays();
    void segmentTakesItsPersonasAndPlacementsAlong();
    void personaIsStaleFromTheDayAfter();
    void ratersGetSlotsOfTheirOwn();
    void removedRaterIsCountedByRatings();
    void newCriterionHasTheScaleOfTheLast();
    void ratingsKeepTheirValuesOnANewScale();
    void scaleThatDropsARatingIsRefused();
    void impossibleScaleIsRefused();
    void roleOfRatedCriterionIsKept();
    void setupFieldIsSetOnce();

private:
    void apply(const Edit& edit)
    {
        const Workshop before = m_workshop;
        const Status allowed = check(before, edit);
        QVERIFY2(allowed, allowed ? "" : codeText(allowed.error().code).data());
        m_workshop.apply(edit);
        Workshop undone = m_workshop;
        undone.apply(inverse(edit));
        QVERIFY(undone == before);
    }
    template <typename Record>
    Id<Record> named(std::string_view name) const
    {
        return findByName<Record>(m_workshop, name)->id;
    }

    Workshop m_workshop;
};

namespace {

NewPicture picture(std::uint8_t shade)
{
    return {"image/png", Bytes({shade, shade, shade})};
}

std::vector<double> valuesOf(const Workshop& workshop, Id<Criterion> id)
{
    std::vector<double> values;
    for (const auto& [columnId, column] : workshop.all<Column>())
        if (column.criterion == id)
            for (std::size_t slot = 0; slot < codeCount(column); ++slot)
                if (codeAt(column, slot) != notRated)
                    values.push_back(decode(*workshop.find(id), codeAt(column, slot)));
    return values;
}

} // namespace

void SetupEditsTest::firstBrandIsTheOwnOne()
{
    apply(addBrands(m_workshop, {"Veloria", "Corvus"}));
    apply(addBrands(m_workshop, {"Lumen"}));
    QCOMPARE(ownBrand(m_workshop)->name, std::string("Veloria"));
    const auto brands = ordered<Brand>(m_workshop);
    QCOMPARE(brands.size(), std::size_t{3});
    QCOMPARE(brands.back()->name, std::string("Lumen"));
}

void SetupEditsTest::pastedNamesAreMadeOnce()
{
    apply(addSegments(m_workshop, {"Families"}));
    const Edit edit = addSegments(m_workshop, {"  Commuters ", "", "Families", "Commuters", "\t"});
    QCOMPARE(edit.changes.size(), std::size_t{1});
    apply(edit);
    QVERIFY(findByName<Segment>(m_workshop, "Commuters"));
    QVERIFY(addSegments(m_workshop, {"Commuters"}).isEmpty());
}

void SetupEditsTest::anotherBrandBecomesTheOwnOne()
{
    apply(addBrands(m_workshop, {"A", "B", "C"}));
    const Edit edit = makeOwnBrand(m_workshop, named<Brand>("C"));
    QCOMPARE(edit.changes.size(), std::size_t{2});
    apply(edit);
    QCOMPARE(ownBrand(m_workshop)->name, std::string("C"));
    QVERIFY(makeOwnBrand(m_workshop, named<Brand>("C")).isEmpty());
    QVERIFY(makeOwnBrand(m_workshop, Id<Brand>{99}).isEmpty());
}

void SetupEditsTest::ownBrandStaysWhileThereAreOthers()
{
    apply(addBrands(m_workshop, {"Own", "Rival"}));
    QVERIFY(removeBrand(m_workshop, named<Brand>("Own")).isEmpty());
    apply(removeBrand(m_workshop, named<Brand>("Rival")));
    apply(removeBrand(m_workshop, named<Brand>("Own")));
    QVERIFY(m_workshop.all<Brand>().empty());
}

// 2 ratings of 3 raters (one missing) and a group value.
void SetupEditsTest::removedBrandTakesItsRatingsAlong()
{
    WorkshopBuilder builder;
    builder.brand("Own", true);
    const auto rival = builder.brand("Rival");
    const auto trust = builder.criterion("Trust");
    const auto price = builder.criterion("Price");
    const auto poster = builder.touchpoint("Poster");
    for (const char* name : {"A", "B", "C"})
        builder.rater(name);
    builder.ratings({poster, rival, trust}, {{4.0}, {}, {2.0}});
    builder.groupValue({poster, rival, price}, 3.0);
    m_workshop = builder.workshop();
    const Edit edit = removeBrand(m_workshop, rival);
    const std::vector<Removed> expected{{Column::table, 2}, {GroupValue::table, 1}};
    QVERIFY(removedAlong(edit, Brand::table) == expected);
    apply(edit);
    QVERIFY(m_workshop.all<Column>().empty() && m_workshop.all<GroupValue>().empty());
}

void SetupEditsTest::pictureGoesWithWhatShowsIt()
{
    apply(addBrands(m_workshop, {"Own", "Rival"}));
    const auto rival = named<Brand>("Rival");
    apply(setLogo(m_workshop, rival, picture(1)));
    apply(setLogo(m_workshop, rival, picture(2)));
    QCOMPARE(m_workshop.all<Picture>().size(), std::size_t{1});
    const Picture& shown = *m_workshop.find(m_workshop.find(rival)->logo);
    QCOMPARE(shown.mediaType, std::string("image/png"));
    QCOMPARE(int(*shown.content.data()), 2);
    QVERIFY(removedAlong(removeBrand(m_workshop, rival), Brand::table).empty()); // told silently
    apply(removeBrand(m_workshop, rival));
    QVERIFY(m_workshop.all<Picture>().empty());

    apply(addSegments(m_workshop, {"Families"}));
    apply(addPersonas(m_workshop, {"Céline"}, named<Segment>("Families")));
    const auto persona = named<Persona>("Céline");
    apply(setPortrait(m_workshop, persona, picture(3)));
    apply(setPortrait(m_workshop, persona, {}));
    QVERIFY(m_workshop.all<Picture>().empty());
    QVERIFY(setPortrait(m_workshop, persona, {}).isEmpty());
    apply(setPortrait(m_workshop, persona, picture(3)));
    apply(removeSegment(m_workshop, named<Segment>("Families")));
    QVERIFY(m_workshop.all<Picture>().empty() && m_workshop.all<Persona>().empty());
}

void SetupEditsTest::sharedPictureStays()
{
    apply(addBrands(m_workshop, {"Own", "Rival"}));
    apply(setLogo(m_workshop, named<Brand>("Own"), picture(1)));
    apply(editRecord(m_workshop, named<Brand>("Rival"), EditKind::ChangeBrand,
        [&](Brand& brand) { brand.logo = ownBrand(m_workshop)->logo; }));
    apply(removeBrand(m_workshop, named<Brand>("Rival")));
    QCOMPARE(m_workshop.all<Picture>().size(), std::size_t{1});
}

void SetupEditsTest::segmentTakesItsPersonasAndPlacementsAlong()
{
    WorkshopBuilder builder;
    const auto segment = builder.add(Segment{{}, "Families", 1.0, {}, {}});
    const auto other = builder.add(Segment{{}, "Commuters", 2.0, {}, {}});
    const auto phase = builder.phase("Buy");
    const auto poster = builder.touchpoint("Poster");
    builder.placement(poster, phase);
    for (const auto one : {segment, other}) {
        const auto placement = builder.placement(poster, phase);
        builder.change(placement, [&](Placement& p) { p.segment = one; });
    }
    const auto rater = builder.rater("Anna");
    builder.change(rater, [&](Rater& r) { r.segment = segment; });
    m_workshop = builder.workshop();
    apply(addPersonas(m_workshop, {"Céline", "Marc"}, segment));
    const Edit edit = removeSegment(m_workshop, segment);
    const std::vector<Removed> expected{{Persona::table, 2}, {Placement::table, 1}};
    QVERIFY(removedAlong(edit, Segment::table) == expected);
    apply(edit);
    QCOMPARE(m_workshop.all<Placement>().size(), std::size_t{2});
    QVERIFY(!m_workshop.find(rater)->segment); // the rater stays
}

void SetupEditsTest::personaIsStaleFromTheDayAfter()
{
    Persona persona;
    QVERIFY(!isStale(persona, "2026-11-22")); // no date: never
    persona.bestBefore = "2026-11-22";
    QVERIFY(!isStale(persona, "2026-11-22"));
    QVERIFY(isStale(persona, "2026-11-23"));
    QVERIFY(!isStale(persona, "2025-12-31"));
    persona.bestBefore = "some day";
    QVERIFY(!isStale(persona, "2026-11-23"));
}

void SetupEditsTest::ratersGetSlotsOfTheirOwn()
{
    apply(addRaters(m_workshop, {"Anna", "Beat"}));
    apply(removeRater(m_workshop, named<Rater>("Anna")));
    apply(addRaters(m_workshop, {"Carla"}));
    QCOMPARE(m_workshop.find(named<Rater>("Beat"))->slot, std::int64_t{1});
    QCOMPARE(m_workshop.find(named<Rater>("Carla"))->slot, std::int64_t{2});
}

void SetupEditsTest::removedRaterIsCountedByRatings()
{
    WorkshopBuilder builder;
    const auto own = builder.brand("Own", true);
    const auto trust = builder.criterion("Trust");
    const auto price = builder.criterion("Price");
    const auto poster = builder.touchpoint("Poster");
    const auto anna = builder.rater("Anna");
    builder.rater("Beat");
    builder.ratings({poster, own, trust}, {{4.0}, {5.0}});
    builder.ratings({poster, own, price}, {{3.0}, {1.0}});
    m_workshop = builder.workshop();
    const Edit edit = removeRater(m_workshop, anna);
    QVERIFY(removedAlong(edit, Rater::table) == (std::vector<Removed>{{Column::table, 2}}));
    apply(edit);
}

void SetupEditsTest::newCriterionHasTheScaleOfTheLast()
{
    apply(addCriteria(m_workshop, {"Trust"}));
    QVERIFY(scaleOf(*findByName<Criterion>(m_workshop, "Trust")) == (Scale{1.0, 10.0, 1.0}));
    apply(*setScale(m_workshop, named<Criterion>("Trust"), {0.0, 4.0, 0.5}));
    apply(addCriteria(m_workshop, {"Price"}));
    QVERIFY(scaleOf(*findByName<Criterion>(m_workshop, "Price")) == (Scale{0.0, 4.0, 0.5}));
}

// 1..5 in steps of 1 becomes 0..10 in steps of 0.01: 1001 codes, two bytes each.
void SetupEditsTest::ratingsKeepTheirValuesOnANewScale()
{
    WorkshopBuilder builder;
    const auto own = builder.brand("Own", true);
    const auto trust = builder.criterion("Trust");
    const auto poster = builder.touchpoint("Poster");
    for (const char* name : {"A", "B", "C", "D"})
        builder.rater(name);
    builder.ratings({poster, own, trust}, {{1.0}, {}, {5.0}, {3.0}});
    m_workshop = builder.workshop();
    apply(*setScale(m_workshop, trust, {0.0, 10.0, 0.01}));
    QCOMPARE(valuesOf(m_workshop, trust), (std::vector<double>{1.0, 5.0, 3.0}));
    QCOMPARE(m_workshop.all<Column>().begin()->second.width, std::int64_t{2});
    apply(*setScale(m_workshop, trust, {1.0, 5.0, 0.5}));
    QCOMPARE(valuesOf(m_workshop, trust), (std::vector<double>{1.0, 5.0, 3.0}));
}

void SetupEditsTest::scaleThatDropsARatingIsRefused()
{
    WorkshopBuilder builder;
    const auto own = builder.brand("Own", true);
    const auto trust = builder.criterion("Trust");
    const auto price = builder.criterion("Price");
    const auto poster = builder.touchpoint("Poster");
    builder.rater("A");
    builder.ratings({poster, own, trust}, {{4.0}});
    builder.groupValue({poster, own, price}, 2.0, 1.0, 5.0);
    m_workshop = builder.workshop();
    const auto refused = setScale(m_workshop, trust, {1.0, 5.0, 2.0}); // 1, 3, 5
    QCOMPARE(refused.error().code, Code::ScaleHoldsRatings);
    QCOMPARE(std::get<double>(*refused.error().find("value")), 4.0);
    QCOMPARE(setScale(m_workshop, trust, {1.0, 3.0, 1.0}).error().code, Code::ScaleHoldsRatings);
    QCOMPARE(setScale(m_workshop, price, {1.0, 4.0, 1.0}).error().code, Code::ScaleHoldsRatings);
    QVERIFY(setScale(m_workshop, trust, {0.0, 4.0, 2.0}));
}

void SetupEditsTest::impossibleScaleIsRefused()
{
    apply(addCriteria(m_workshop, {"Trust"}));
    for (const Scale& scale :
        {Scale{5.0, 1.0, 1.0}, Scale{1.0, 5.0, 3.0}, Scale{1.0, 1.0, 1.0}, Scale{1.0, 5.0, 0.0}}) {
        const Result<Edit> edit = setScale(m_workshop, named<Criterion>("Trust"), scale);
        QVERIFY(edit && !check(m_workshop, *edit));
    }
}

void SetupEditsTest::roleOfRatedCriterionIsKept()
{
    WorkshopBuilder builder;
    const auto own = builder.brand("Own", true);
    const auto trust = builder.criterion("Trust");
    const auto weight = builder.criterion("Influence", CriterionRole::Influence);
    const auto poster = builder.touchpoint("Poster");
    builder.rater("A");
    builder.ratings({poster, own, trust}, {{4.0}});
    builder.groupValue({poster, {}, weight}, 2.0);
    m_workshop = builder.workshop();
    QCOMPARE(
        setRole(m_workshop, trust, CriterionRole::Influence).error().code, Code::RoleHoldsRatings);
    QCOMPARE(
        setRole(m_workshop, weight, CriterionRole::Overall).error().code, Code::RoleHoldsRatings);
    apply(*setRole(m_workshop, trust, CriterionRole::Overall)); // still of brands
    QVERIFY(m_workshop.find(trust)->role == CriterionRole::Overall);
}

void SetupEditsTest::setupFieldIsSetOnce()
{
    apply(setSetup(m_workshop, &Setup::client, "Veloria AG"));
    QCOMPARE(m_workshop.setup().client, std::string("Veloria AG"));
    QVERIFY(setSetup(m_workshop, &Setup::client, "Veloria AG").isEmpty());
    apply(setSetup(m_workshop, &Setup::currency, "EUR"));
    QCOMPARE(m_workshop.all<Setup>().size(), std::size_t{1});
}

QTEST_APPLESS_MAIN(SetupEditsTest)
#include "tst_setupedits.moc"
