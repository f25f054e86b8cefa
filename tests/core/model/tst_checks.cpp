// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks.h"
#include "core/model/edits/ratingedits.h"
#include "core/model/edits/touchpointedits.h"
#include "core/model/setupedits/audienceedits.h"
#include "core/model/setupedits/criterionedits.h"
#include "core/model/setupedits/phaseedits.h"
#include "tests/support/workshopbuilder.h"
#include "tests/support/workshops.h"

#include <QTest>

#include <limits>

using namespace rundblick;

namespace {

// Two touchpoints, two phases, two brands (the first is the own one), a criterion 1..5 and one
// rating column; what the cases change.
struct Room {
    WorkshopBuilder builder;
    Id<Touchpoint> poster = builder.touchpoint("Poster");
    Id<Touchpoint> shop = builder.touchpoint("Shop");
    Id<Phase> need = builder.phase("Need");
    Id<Phase> purchase = builder.phase("Purchase");
    Id<Brand> own = builder.brand("Own", true);
    Id<Brand> other = builder.brand("Other");
    Id<Criterion> trust = builder.criterion("Trust");
    Id<Rater> anna = builder.rater("Anna");
    Id<Rater> beat = builder.rater("Beat");
    Id<Placement> placement = builder.placement(poster, need);
    Id<Column> column = builder.ratings({poster, own, trust}, {1.0, 5.0});
    Id<GroupValue> groupValue = builder.groupValue({poster, other, trust}, 3.0, 2.0, 4.0);
    Id<Curve> curve = builder.add(Curve{.id = {}, .touchpoint = poster});
    Id<Link> link = builder.add(Link{.id = {}, .from = poster, .to = shop});

    const Workshop& workshop() const { return builder.workshop(); }

    template <typename Record, typename Change>
    Edit changed(Id<Record> id, Change&& change) const
    {
        Record record = *workshop().find(id);
        change(record);
        return changeRecord(workshop(), std::move(record));
    }

    // A second record like the one with this id.
    template <typename Record, typename Change>
    Edit doubled(Id<Record> id, Change&& change) const
    {
        Record record = *workshop().find(id);
        record.id = {1'000'000};
        change(record);
        return addRecord(std::move(record));
    }
};

constexpr auto asItIs = [](auto&) {};

using MakeEdit = Edit (*)(const Room&);

} // namespace

Q_DECLARE_METATYPE(MakeEdit)

class ChecksTest : public QObject {
    Q_OBJECT

private slots:
    void acceptsAndRefuses_data();
    void acceptsAndRefuses();
    void refusesTheSameFromAFile();
    void refusesOutdatedEdits();
    void refusesRemovalsThatLeaveReferences();
    void refusesTooMany();
    void refusesRecordsBeyondTheLimitOfTheirKind();
    void acceptsTheGeneratedWorkshops();
};

void ChecksTest::acceptsAndRefuses_data()
{
    QTest::addColumn<MakeEdit>("make");
    QTest::addColumn<QString>("code"); // empty: accepted
    const auto row = [](const char* name, MakeEdit make, const char* code) {
        QTest::newRow(name) << make << QString::fromLatin1(code);
    };
    row(
        "rename", [](const Room& r) { return renameTouchpoint(r.workshop(), r.shop, "B"); }, "");
    row(
        "empty name", [](const Room& r) { return renameTouchpoint(r.workshop(), r.shop, ""); },
        "name-empty");
    row(
        "taken name",
        [](const Room& r) { return renameTouchpoint(r.workshop(), r.shop, "Poster"); },
        "name-taken");
    row(
        "swapped names",
        [](const Room& r) {
            Edit edit = renameTouchpoint(r.workshop(), r.shop, "Poster");
            edit.changes.push_back(
                renameTouchpoint(r.workshop(), r.poster, "Shop").changes.front());
            return edit;
        },
        "");
    row(
        "long name",
        [](const Room& r) {
            return renameTouchpoint(r.workshop(), r.shop, std::string(longestName + 1, 'x'));
        },
        "name-too-long");
    row(
        "latin-1 name",
        [](const Room& r) { return renameTouchpoint(r.workshop(), r.shop, "\xe4"); },
        "text-not-utf8");
    row(
        "long note",
        [](const Room& r) {
            return r.changed(r.shop, [](auto& t) { t.note.assign(longestText + 1, 'x'); });
        },
        "value-out-of-range");
    row(
        "usage over one",
        [](const Room& r) { return r.changed(r.placement, [](auto& p) { p.usage = 1.5; }); },
        "value-out-of-range");
    row(
        "not a number",
        [](const Room& r) {
            return r.changed(
                r.shop, [](auto& t) { t.spend = std::numeric_limits<double>::quiet_NaN(); });
        },
        "value-out-of-range");
    row(
        "infinite optional",
        [](const Room& r) {
            return r.changed(
                r.shop, [](auto& t) { t.maximum = std::numeric_limits<double>::infinity(); });
        },
        "value-out-of-range");
    row(
        "unknown phase",
        [](const Room& r) { return r.changed(r.placement, [](auto& p) { p.phase = {77}; }); },
        "reference-missing");
    row(
        "second own brand",
        [](const Room& r) { return r.changed(r.other, [](auto& b) { b.own = true; }); },
        "only-one");
    row(
        "own brand handed over",
        [](const Room& r) {
            Edit edit = r.changed(r.other, [](auto& b) { b.own = true; });
            edit.changes.push_back(
                r.changed(r.own, [](auto& b) { b.own = false; }).changes.front());
            return edit;
        },
        "");
    row(
        "second placement", [](const Room& r) { return r.doubled(r.placement, asItIs); },
        "only-one");
    row(
        "placement elsewhere",
        [](const Room& r) {
            return r.doubled(r.placement, [&r](auto& p) { p.phase = r.purchase; });
        },
        "");
    row(
        "second column", [](const Room& r) { return r.doubled(r.column, asItIs); }, "only-one");
    row(
        "second group value", [](const Room& r) { return r.doubled(r.groupValue, asItIs); },
        "only-one");
    row(
        "second curve", [](const Room& r) { return r.doubled(r.curve, asItIs); }, "only-one");
    row(
        "slot of another",
        [](const Room& r) {
            return r.changed(r.beat, [&r](auto& b) { b.slot = r.workshop().find(r.anna)->slot; });
        },
        "only-one");
    row(
        "second setup",
        [](const Room&) {
            Setup second;
            second.id = {2};
            return addRecord(second);
        },
        "only-one");
    row(
        "link from nowhere",
        [](const Room& r) { return r.changed(r.link, [](auto& l) { l.from.reset(); }); },
        "reference-missing");
    row(
        "link from start",
        [](const Room& r) {
            return r.changed(r.link, [](auto& l) {
                l.fromEnd = LinkEnd::Start;
                l.from.reset();
            });
        },
        "");
    row(
        "link from start with a touchpoint",
        [](const Room& r) {
            return r.changed(r.link, [](auto& l) { l.fromEnd = LinkEnd::Start; });
        },
        "inconsistent");
    row(
        "code off the scale",
        [](const Room& r) { // 1..5 has the codes 0..4
            return r.changed(r.column, [](auto& c) {
                c.codes = packCodes(std::vector{5U, notRated}, 1);
            });
        },
        "value-out-of-range");
    row(
        "last code of the scale",
        [](const Room& r) {
            return r.changed(r.column, [](auto& c) {
                c.codes = packCodes(std::vector{4U, notRated}, 1);
            });
        },
        "");
    row(
        "wide code off the scale",
        [](const Room& r) {
            return r.changed(r.column, [](auto& c) {
                c.width = 2;
                c.codes = packCodes(std::vector{notRated, 300U}, 2);
            });
        },
        "value-out-of-range");
    row(
        "half a code",
        [](const Room& r) {
            return r.changed(r.column, [](auto& c) { c.width = 2, c.codes = Bytes({0, 0, 0}); });
        },
        "inconsistent");
    row(
        "scale cut below a rating",
        [](const Room& r) { return r.changed(r.trust, [](auto& c) { c.high = 4.0; }); },
        "value-out-of-range");
    row(
        "scale with half a step",
        [](const Room& r) { return r.changed(r.trust, [](auto& c) { c.high = 5.5; }); },
        "value-out-of-range");
    row(
        "group value off the scale",
        [](const Room& r) { return r.changed(r.groupValue, [](auto& g) { g.high = 6.0; }); },
        "value-out-of-range");
    row(
        "group value outside its range",
        [](const Room& r) { return r.changed(r.groupValue, [](auto& g) { g.low = 3.5; }); },
        "value-out-of-range");
    row(
        "mark taken from a rated touchpoint",
        [](const Room& r) { return r.changed(r.poster, [](auto& t) { t.rated = false; }); },
        "not-marked-for-rating");
    row(
        "mark taken from an unrated touchpoint",
        [](const Room& r) { return r.changed(r.shop, [](auto& t) { t.rated = false; }); }, "");
}

void ChecksTest::acceptsAndRefuses()
{
    QFETCH(MakeEdit, make);
    QFETCH(QString, code);
    const Room room;
    QVERIFY(check(room.workshop()));
    const Status status = check(room.workshop(), make(room));
    const std::string_view said = status ? std::string_view() : codeText(status.error().code);
    QCOMPARE(QString::fromLatin1(said.data(), static_cast<int>(said.size())), code);
}

// The same rules hold for a whole workshop: one row for each kind of rule.
void ChecksTest::refusesTheSameFromAFile()
{
    const auto codeAfter = [](MakeEdit make) {
        const Room room;
        Workshop workshop = room.workshop();
        workshop.apply(make(room));
        const Status status = check(workshop);
        return status ? Code::Cancelled : status.error().code;
    };
    QCOMPARE(codeAfter([](const Room& r) { return r.doubled(r.curve, asItIs); }), Code::OnlyOne);
    QCOMPARE(codeAfter([](const Room& r) {
        return r.changed(r.poster, [](auto& t) { t.rated = false; });
    }),
        Code::NotMarkedForRating);
    QCOMPARE(codeAfter([](const Room& r) {
        return r.changed(r.placement, [](auto& p) { p.phase = {77}; });
    }),
        Code::ReferenceMissing);
    QCOMPARE(codeAfter([](const Room& r) { return r.changed(r.shop, asItIs); }), Code::Cancelled);
}

void ChecksTest::refusesOutdatedEdits()
{
    const Room room;
    const Edit slow = renameTouchpoint(room.workshop(), room.shop, "Branch");
    Workshop meanwhile = room.workshop();
    meanwhile.apply(setOwner(meanwhile, room.shop, "Sales"));
    QCOMPARE(check(meanwhile, slow).error().code, Code::EditOutdated);
    meanwhile.apply(removeTouchpoints(meanwhile, {room.shop}));
    QCOMPARE(check(meanwhile, slow).error().code, Code::EditOutdated);
    QCOMPARE(check(room.workshop(), inverse(slow)).error().code, Code::EditOutdated);
}

void ChecksTest::refusesRemovalsThatLeaveReferences()
{
    const Room room;
    const Touchpoint& poster = *room.workshop().find(room.poster);
    const Edit bare{EditKind::RemoveTouchpoints, {Change<Touchpoint>{poster, {}}}};
    QCOMPARE(check(room.workshop(), bare).error().code, Code::ReferenceMissing);
    QVERIFY(check(room.workshop(), removeTouchpoints(room.workshop(), {room.poster})));
}

void ChecksTest::refusesTooMany()
{
    const auto workshopOf = [](std::size_t touchpoints) {
        std::vector<std::string> names;
        for (std::size_t i = 0; i < touchpoints; ++i)
            names.push_back("T" + std::to_string(i));
        Workshop workshop;
        workshop.apply(addTouchpoints(workshop, names));
        return workshop;
    };
    const Workshop full = workshopOf(mostTouchpoints);
    QVERIFY(check(full));
    QCOMPARE(check(full, addTouchpoints(full, {"Extra"})).error().code, Code::TooManyTouchpoints);
    const Workshop manyRated = workshopOf(mostRated + 1); // the last one is not marked
    QVERIFY(check(manyRated));
    Touchpoint last = *findByName<Touchpoint>(manyRated, "T100");
    QVERIFY(!last.rated);
    last.rated = true;
    QCOMPARE(check(manyRated, changeRecord(manyRated, last)).error().code, Code::TooManyRated);
}

void ChecksTest::refusesRecordsBeyondTheLimitOfTheirKind()
{
    WorkshopBuilder full;
    for (int i = 0; i < 12; ++i)
        full.phase("P" + std::to_string(i));
    for (int i = 0; i < 25; ++i) // the own brand and 24 competitors
        full.brand("B" + std::to_string(i), i == 0);
    for (int i = 0; i < 20; ++i)
        full.criterion("C" + std::to_string(i));
    QVERIFY(check(full.workshop()));
    const auto refusal = [&](const Edit& edit) { return check(full.workshop(), edit).error(); };
    for (const Edit& edit : {addPhases(full.workshop(), {"More"}),
             addBrands(full.workshop(), {"More"}), addCriteria(full.workshop(), {"More"})})
        QCOMPARE(refusal(edit).code, Code::TooManyRecords);
    const Error phases = refusal(addPhases(full.workshop(), {"M", "N"}));
    QCOMPARE(std::get<std::int64_t>(*phases.find("count")), std::int64_t{14});
    QCOMPARE(std::get<std::int64_t>(*phases.find("limit")), std::int64_t{12});
    const Id<Phase> first = full.workshop().all<Phase>().begin()->first;
    QVERIFY(check(full.workshop(),
        editRecord(full.workshop(), first, EditKind::ChangePhase,
            [](Phase& phase) { phase.weight = 2.0; }))); // a full workshop can be changed
}

void ChecksTest::acceptsTheGeneratedWorkshops()
{
    QVERIFY(check(smallWorkshop()));
    QVERIFY(check(stressWorkshop()));
}

QTEST_APPLESS_MAIN(ChecksTest)
#include "tst_checks.moc"
