// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks.h"
#include "core/model/edits/libraryedits.h"
#include "core/model/edits/touchpointedits.h"
#include "tests/support/workshopbuilder.h"

#include <QTest>

using namespace rundblick;

class LibraryEditsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aNewOneHasItsChannelAndPlace();
    void namesAreTrimmedAndTakenOnce();
    void theShortListFillsUpToItsLimit();
    void placingUnparks();
    void placingAgainChangesTheRing();
    void parkingTakesOffTheMap();
    void whatIsRatedByBrandStaysOnTheShortList();
    void takenOffStaysInTheLibrary();
    void everyEditIsUndoneExactly();

private:
    WorkshopBuilder m_builder;
    Id<Phase> m_search;
    Id<Phase> m_service;
    Id<Touchpoint> m_app;
    Id<Touchpoint> m_radio;
};

namespace {

Workshop after(Workshop workshop, const Edit& edit)
{
    workshop.apply(edit);
    return workshop;
}

std::vector<std::string> namesOf(const std::vector<const Touchpoint*>& touchpoints)
{
    std::vector<std::string> names;
    for (const Touchpoint* touchpoint : touchpoints)
        names.push_back(touchpoint->name);
    return names;
}

} // namespace

void LibraryEditsTest::init()
{
    m_builder = {};
    m_search = m_builder.phase("Suchen");
    m_service = m_builder.phase("Service");
    m_app = m_builder.touchpoint("App");
    m_radio = m_builder.touchpoint("Radio");
    m_builder.placement(m_app, m_search);
    m_builder.placement(m_app, m_service);
}

void LibraryEditsTest::aNewOneHasItsChannelAndPlace()
{
    const Edit edit = addNewTouchpoints(m_builder.workshop(),
        {{"Hotline", Ownership::Owned, Form::Personal, false}}, Spot{m_service, Role::Decisive});
    QCOMPARE(edit.kind, EditKind::AddTouchpoints);
    QVERIFY(check(m_builder.workshop(), edit));
    const Workshop workshop = after(m_builder.workshop(), edit);
    const Touchpoint* hotline = findByName<Touchpoint>(workshop, "Hotline");
    QVERIFY(hotline);
    QCOMPARE(hotline->ownership, Ownership::Owned);
    QCOMPARE(hotline->form, Form::Personal);
    QVERIFY(hotline->rated);
    QCOMPARE(ordered<Touchpoint>(workshop).back(), hotline);
    const Placement* placement = placementAt(workshop, hotline->id, m_service);
    QVERIFY(placement);
    QCOMPARE(placement->role, Role::Decisive);
}

void LibraryEditsTest::namesAreTrimmedAndTakenOnce()
{
    const Edit edit
        = addNewTouchpoints(m_builder.workshop(), {{" Messe "}, {"Messe"}, {"App"}, {"  "}});
    QCOMPARE(edit.changes.size(), 1U);
    QCOMPARE(std::get<Change<Touchpoint>>(edit.changes[0]).after->name, std::string("Messe"));
}

void LibraryEditsTest::theShortListFillsUpToItsLimit()
{
    std::vector<NewTouchpoint> many;
    for (std::size_t i = 0; i < mostRated; ++i) // two are there
        many.push_back({"T" + std::to_string(i)});
    const Workshop workshop
        = after(m_builder.workshop(), addNewTouchpoints(m_builder.workshop(), many));
    QCOMPARE(ratedTouchpoints(workshop).size(), mostRated);
    QCOMPARE(workshop.all<Touchpoint>().size(), mostRated + 2);
}

void LibraryEditsTest::placingUnparks()
{
    const Workshop parked
        = after(m_builder.workshop(), parkTouchpoints(m_builder.workshop(), {m_radio}));
    QVERIFY(namesOf(parkedTouchpoints(parked)) == std::vector<std::string>{"Radio"});
    QVERIFY(!parked.find(m_radio)->rated);
    const Edit edit = placeTouchpoints(parked, {m_radio, m_radio}, {m_service, Role::Peripheral});
    QVERIFY(check(parked, edit));
    const Workshop placed = after(parked, edit);
    QVERIFY(!placed.find(m_radio)->parked);
    QVERIFY(placed.find(m_radio)->rated);
    QCOMPARE(placementAt(placed, m_radio, m_service)->role, Role::Peripheral);
    QVERIFY(parkedTouchpoints(placed).empty());
}

void LibraryEditsTest::placingAgainChangesTheRing()
{
    const Edit edit = placeTouchpoints(m_builder.workshop(), {m_app}, {m_search, Role::Decisive});
    QCOMPARE(edit.changes.size(), 1U);
    const Workshop placed = after(m_builder.workshop(), edit);
    QCOMPARE(placementAt(placed, m_app, m_search)->role, Role::Decisive);
    QVERIFY(placeTouchpoints(placed, {m_app}, {m_search, Role::Decisive}).isEmpty());
}

void LibraryEditsTest::parkingTakesOffTheMap()
{
    const Edit edit = parkTouchpoints(m_builder.workshop(), {m_app});
    QVERIFY(check(m_builder.workshop(), edit));
    const Workshop parked = after(m_builder.workshop(), edit);
    QVERIFY(parked.all<Placement>().empty());
    QVERIFY(parked.find(m_app)->parked);
    QVERIFY(namesOf(notOnMap(parked)) == std::vector<std::string>{"Radio"});
    const Workshop back = after(parked, unparkTouchpoints(parked, {m_app}));
    QVERIFY((namesOf(notOnMap(back)) == std::vector<std::string>{"App", "Radio"}));
    QVERIFY(back.find(m_app)->rated);
}

// check() refuses a touchpoint with ratings by brand that is off the short list.
void LibraryEditsTest::whatIsRatedByBrandStaysOnTheShortList()
{
    const Id<Brand> own = m_builder.brand("Veloria", true);
    const Id<Criterion> trust = m_builder.criterion("Vertrauen");
    m_builder.rater("Anna");
    m_builder.ratings({m_app, own, trust}, {4.0});
    const Edit edit = parkTouchpoints(m_builder.workshop(), {m_app});
    QVERIFY(check(m_builder.workshop(), edit));
    QVERIFY(after(m_builder.workshop(), edit).find(m_app)->rated);
}

void LibraryEditsTest::takenOffStaysInTheLibrary()
{
    const Edit edit = takeOffMap(m_builder.workshop(), {m_app});
    QCOMPARE(edit.kind, EditKind::RemovePlacement);
    const Workshop workshop = after(m_builder.workshop(), edit);
    QVERIFY((namesOf(notOnMap(workshop)) == std::vector<std::string>{"App", "Radio"}));
    QVERIFY(workshop.find(m_app)->rated);
}

void LibraryEditsTest::everyEditIsUndoneExactly()
{
    const Workshop before = m_builder.workshop();
    const Workshop parked = after(before, parkTouchpoints(before, {m_app, m_radio}));
    const auto undone = [](const Workshop& start, const Edit& edit) {
        return !edit.isEmpty() && after(after(start, edit), inverse(edit)) == start;
    };
    QVERIFY(undone(before, parkTouchpoints(before, {m_app, m_radio})));
    QVERIFY(undone(before, takeOffMap(before, {m_app})));
    QVERIFY(undone(before, placeTouchpoints(before, {m_radio}, {m_search, Role::Decisive})));
    QVERIFY(undone(before, addNewTouchpoints(before, {{"Messe"}}, Spot{m_search, {}})));
    QVERIFY(undone(parked, unparkTouchpoints(parked, {m_app})));
    QVERIFY(undone(parked, placeTouchpoints(parked, {m_radio}, {m_search, Role::Decisive})));
}

QTEST_APPLESS_MAIN(LibraryEditsTest)
#include "tst_libraryedits.moc"
