// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/clipboard.h"
#include "core/exchange/touchpoints/clipboardjson.h"
#include "core/model/checks.h"
#include "core/model/edits/touchpointedits.h"
#include "core/model/setupedits/namededits.h"
#include "tests/support/workshopbuilder.h"

#include <QTest>

using namespace rundblick;

namespace {

Segment namedSegment(std::string name)
{
    Segment segment;
    segment.name = std::move(name);
    return segment;
}

// A small workshop: two phases, one segment, three touchpoints with all that can come along.
struct Source {
    WorkshopBuilder builder;
    Id<Phase> search = builder.phase("Suchen");
    Id<Phase> service = builder.phase("Service");
    Id<Segment> young = builder.add(namedSegment("Junge"));
    Id<Touchpoint> website = builder.touchpoint("Website");
    Id<Touchpoint> garage = builder.touchpoint("Werkstatt «Süd»\t\"gross\"");
    Id<Touchpoint> other = builder.touchpoint("Radio");
    Id<Placement> atService = builder.placement(garage, service, 0.4);
    Id<Note> note;

    Source()
    {
        builder.placement(website, search, 0.7);
        Placement ofYoung;
        ofYoung.touchpoint = website;
        ofYoung.phase = service;
        ofYoung.segment = young;
        ofYoung.experience = -1.5;
        builder.add(ofYoung);
        Link among;
        among.from = website;
        among.to = garage;
        among.weight = 0.25;
        builder.add(among);
        Link away = among;
        away.id = {};
        away.to = other;
        builder.add(away);
        Link begin;
        begin.fromEnd = LinkEnd::Start;
        begin.to = website;
        builder.add(begin);
        Step step;
        step.placement = atService;
        step.text = "Annahme";
        const Id<Step> stepId = builder.add(step);
        Quote quote;
        quote.placement = atService;
        quote.text = "Nie wieder";
        builder.add(quote);
        Idea idea;
        idea.touchpoint = garage;
        idea.placement = atService;
        idea.step = stepId;
        idea.text = "Status per SMS";
        builder.add(idea);
        Note sticky;
        sticky.x = 10.0;
        sticky.text = "Zeile 1\nZeile 2 \\ \"Ende\"";
        note = builder.add(sticky);
        builder.change(garage, [](Touchpoint& touchpoint) {
            touchpoint.spend = 84'000.5;
            touchpoint.form = Form::Personal;
            touchpoint.ownership = Ownership::Owned;
            touchpoint.saturation = 0.22;
        });
    }
    const Workshop& workshop() const { return builder.workshop(); }
};

template <typename Record>
std::vector<Record> created(const Edit& edit)
{
    std::vector<Record> records;
    eachChange<Record>(
        edit, [&](const Change<Record>& change) { records.push_back(*change.after); });
    return records;
}

Workshop after(Workshop workshop, const Edit& edit)
{
    workshop.apply(edit);
    return workshop;
}

std::set<std::string> names(const Workshop& workshop)
{
    std::set<std::string> all;
    for (const auto& [id, touchpoint] : workshop.all<Touchpoint>())
        all.insert(touchpoint.name);
    return all;
}

} // namespace

class ClipboardTest : public QObject {
    Q_OBJECT

private slots:
    void everythingComesAlong();
    void pastingIsUndoneExactly();
    void namesInTheSameWorkshopGetNumbers();
    void phasesAndSegmentsAreFoundByName();
    void onlyLinksAmongThemAreCopied();
    void theShortListIsNeverOverfilled();
    void aNumberedNameCountsOn();
    void hostileTextIsRefused_data();
    void hostileTextIsRefused();
    void everyCutIsRefused();
    void droppingPlacesWhatIsKnown();
    void droppingMakesWhatIsNew();
    void droppingBringsAllButPlacements();
};

// The copied fields arrive as they were, but for ids, order and the references that follow ids.
void ClipboardTest::everythingComesAlong()
{
    const Source source;
    WorkshopBuilder target;
    target.phase("Service");
    target.phase("Suchen");
    target.add(namedSegment("Junge"));
    const auto edit = fromClipboard(target.workshop(),
        toClipboard(source.workshop(), {source.website, source.garage}, {source.note}),
        {5.0, -3.0});
    QVERIFY(edit);
    const Workshop pasted = after(target.workshop(), *edit);
    QVERIFY(check(pasted));
    const Touchpoint* garage = findByName<Touchpoint>(pasted, "Werkstatt «Süd»\t\"gross\"");
    QVERIFY(garage);
    Touchpoint expected = *source.workshop().find(source.garage);
    expected.id = garage->id;
    expected.order = garage->order;
    QVERIFY(*garage == expected);
    QCOMPARE(created<Placement>(*edit).size(), 3U);
    for (const Placement& placement : created<Placement>(*edit))
        if (placement.segment)
            QCOMPARE(placement.experience, std::optional(-1.5));
    QCOMPARE(created<Step>(*edit).front().text, std::string("Annahme"));
    QCOMPARE(created<Quote>(*edit).front().text, std::string("Nie wieder"));
    const Idea idea = created<Idea>(*edit).front();
    QVERIFY(idea.touchpoint == garage->id);
    QVERIFY(idea.step == created<Step>(*edit).front().id);
    QVERIFY(pasted.find(idea.placement)->touchpoint == garage->id);
    const Note note = created<Note>(*edit).front();
    QCOMPARE(note.text, std::string("Zeile 1\nZeile 2 \\ \"Ende\""));
    QCOMPARE(note.x, 15.0);
    QCOMPARE(note.y, -3.0);
}

void ClipboardTest::pastingIsUndoneExactly()
{
    const Source source;
    const auto edit = fromClipboard(
        source.workshop(), toClipboard(source.workshop(), {source.website, source.garage}));
    QVERIFY(edit);
    const Workshop pasted = after(source.workshop(), *edit);
    QVERIFY(!(pasted == source.workshop()));
    QVERIFY(after(pasted, inverse(*edit)) == source.workshop());
}

void ClipboardTest::namesInTheSameWorkshopGetNumbers()
{
    const Source source;
    const std::string json = toClipboard(source.workshop(), {source.website});
    const Workshop once = after(source.workshop(), *fromClipboard(source.workshop(), json));
    const Workshop twice = after(once, *fromClipboard(once, json));
    QVERIFY(names(twice).contains("Website (2)"));
    QVERIFY(names(twice).contains("Website (3)"));
    QVERIFY(check(twice));
}

void ClipboardTest::phasesAndSegmentsAreFoundByName()
{
    const Source source;
    WorkshopBuilder target;
    const Id<Phase> search = target.phase("Suchen"); // no "Service", no segment
    const auto edit = fromClipboard(
        target.workshop(), toClipboard(source.workshop(), {source.website, source.garage}));
    QVERIFY(edit);
    QCOMPARE(created<Touchpoint>(*edit).size(), 2U);
    QCOMPARE(created<Placement>(*edit).size(), 1U);
    QVERIFY(created<Placement>(*edit).front().phase == search);
    QVERIFY(created<Step>(*edit).empty()); // of a placement that was left out
    QVERIFY(created<Idea>(*edit).empty());
}

void ClipboardTest::onlyLinksAmongThemAreCopied()
{
    const Source source;
    const auto edit = fromClipboard(
        source.workshop(), toClipboard(source.workshop(), {source.website, source.garage}));
    const auto links = created<Link>(*edit);
    QCOMPARE(links.size(), 1U);
    QCOMPARE(links.front().weight, 0.25);
    const Workshop pasted = after(source.workshop(), *edit);
    QCOMPARE(pasted.find(links.front().from)->name, std::string("Website (2)"));
}

void ClipboardTest::theShortListIsNeverOverfilled()
{
    WorkshopBuilder builder;
    std::vector<Id<Touchpoint>> ids;
    for (std::size_t i = 0; i < mostRated - 1; ++i)
        ids.push_back(builder.touchpoint("T" + std::to_string(i)));
    const auto edit
        = fromClipboard(builder.workshop(), toClipboard(builder.workshop(), {ids[0], ids[1]}));
    QVERIFY(edit);
    const auto pasted = created<Touchpoint>(*edit);
    QVERIFY(pasted[0].rated);
    QVERIFY(!pasted[1].rated);
}

void ClipboardTest::aNumberedNameCountsOn()
{
    QCOMPARE(uniqueName("App", {}), std::string("App"));
    QCOMPARE(uniqueName("App", {"App"}), std::string("App (2)"));
    QCOMPARE(uniqueName("App (2)", {"App", "App (2)"}), std::string("App (3)"));
    QCOMPARE(uniqueName("App (beta)", {"App (beta)"}), std::string("App (beta) (2)"));
    const std::string longest(longestName, 'x');
    QVERIFY(uniqueName(longest, {longest}).size() <= longestName);
    const std::string umlauts = [] {
        std::string text;
        while (text.size() < longestName)
            text += "ü";
        return text;
    }();
    QVERIFY(isUtf8(uniqueName(umlauts, {umlauts})));
}

void ClipboardTest::hostileTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const QByteArray& json, Code code) {
        QTest::addRow("%s", name) << json << static_cast<int>(code);
    };
    const QByteArray head = R"({"format": "rundblick touchpoints", "version": 1, )";
    const auto touchpoint = [&](const QByteArray& fields) -> QByteArray {
        return head + R"("touchpoint": [{)" + fields + "}]}";
    };
    row("nothing", "", Code::ClipboardForeign);
    row("plain text", "Website\nApp", Code::ClipboardForeign);
    row("other JSON", R"({"type": "excalidraw/clipboard"})", Code::ClipboardForeign);
    row("an array", "[1, 2]", Code::ClipboardForeign);
    row("not UTF-8", head + "\"x\": \"\xC3\x28\"}", Code::ClipboardForeign);
    row("a hundred thousand brackets", QByteArray(100'000, '['), Code::ClipboardForeign);
    row("nine megabytes", QByteArray(9 * 1024 * 1024, ' '), Code::ClipboardTooBig);
    row("a newer version", R"({"format": "rundblick touchpoints", "version": 2})",
        Code::ClipboardTooNew);
    row("no id", touchpoint(R"("name": "A")"), Code::ClipboardDamaged);
    row("id below zero", touchpoint(R"("id": "-1", "name": "A")"), Code::ClipboardDamaged);
    row("spend as word", touchpoint(R"("id": "1", "name": "A", "spend": "much")"),
        Code::ClipboardDamaged);
    row("spend not finite", touchpoint(R"("id": "1", "name": "A", "spend": 1e999)"),
        Code::ClipboardDamaged);
    row("unknown form", touchpoint(R"("id": "1", "name": "A", "form": "liquid")"),
        Code::ClipboardDamaged);
    row("a voice of no placement",
        head + R"("touchpoint": [{"id": "1", "name": "A"}], "quote": [{"id": "2", "text": "B"}]})",
        Code::ClipboardDamaged);
    row("name as object", touchpoint(R"("id": "1", "name": {"a": 1})"), Code::ClipboardDamaged);
    row("a zero in a name", touchpoint(R"("id": "1", "name": "A\u0000B")"), Code::ClipboardDamaged);
    row("the same id twice",
        head + R"("touchpoint": [{"id": "1", "name": "A"}, {"id": "1", "name": "B"}]})",
        Code::ClipboardDamaged);
    row("a placement of nobody",
        head + R"("phase": [{"id": "5", "name": "Suchen"}], "placement": [{"id": "2", )"
            + R"("touchpoint": "9", "phase": "5"}]})",
        Code::ClipboardDamaged);
    row("spend below zero", touchpoint(R"("id": "1", "name": "A", "spend": -5)"),
        Code::ValueOutOfRange);
    row("no name", touchpoint(R"("id": "1", "name": "")"), Code::NameEmpty);
    row("a name too long", touchpoint(R"("id": "1", "name": ")" + QByteArray(500, 'x') + '"'),
        Code::NameTooLong);
    row("two placements in a phase",
        head
            + R"("phase": [{"id": "5", "name": "Suchen"}], "touchpoint": [{"id": "1", "name": "A"}],)"
            + R"("placement": [{"id": "2", "touchpoint": "1", "phase": "5"}, )"
            + R"({"id": "3", "touchpoint": "1", "phase": "5"}]})",
        Code::OnlyOne);
}

void ClipboardTest::hostileTextIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(int, code);
    const Source source;
    const auto edit = fromClipboard(
        source.workshop(), {json.constData(), static_cast<std::size_t>(json.size())});
    QVERIFY(!edit);
    QCOMPARE(codeText(edit.error().code).data(), codeText(static_cast<Code>(code)).data());
}

// However little of it arrives, it is refused, and the program lives.
void ClipboardTest::everyCutIsRefused()
{
    const Source source;
    const std::string json
        = toClipboard(source.workshop(), {source.website, source.garage}, {source.note});
    const std::size_t end = json.rfind('}');
    for (std::size_t length = 0; length <= end; ++length)
        QVERIFY(!fromClipboard(source.workshop(), std::string_view(json).substr(0, length)));
    QVERIFY(fromClipboard(source.workshop(), json));
}

void ClipboardTest::droppingPlacesWhatIsKnown()
{
    Source source;
    source.builder.change(source.other, [](Touchpoint& touchpoint) { touchpoint.parked = true; });
    const std::string json = toClipboard(source.workshop(), {source.other});
    const auto edit = dropTouchpoints(source.workshop(), json, Spot{source.search, Role::Decisive});
    QVERIFY(edit);
    QCOMPARE(created<Touchpoint>(*edit).size(), 1U); // changed, not made
    const Workshop dropped = after(source.workshop(), *edit);
    QCOMPARE(dropped.all<Touchpoint>().size(), source.workshop().all<Touchpoint>().size());
    QVERIFY(!dropped.find(source.other)->parked);
    const Placement placement = created<Placement>(*edit).front();
    QVERIFY(placement.touchpoint == source.other);
    QVERIFY(placement.phase == source.search);
    QCOMPARE(placement.role, Role::Decisive);
    QVERIFY(knownTouchpoints(source.workshop(), json) == std::vector{source.other});
}

void ClipboardTest::droppingMakesWhatIsNew()
{
    const Source source;
    const std::string json
        = toClipboard(NewTouchpoint{"Pannendienst", Ownership::Owned, Form::Personal, false});
    const auto edit
        = dropTouchpoints(source.workshop(), json, Spot{source.service, Role::Peripheral});
    QVERIFY(edit);
    const Touchpoint made = created<Touchpoint>(*edit).front();
    QCOMPARE(made.name, std::string("Pannendienst"));
    QCOMPARE(made.form, Form::Personal);
    QVERIFY(created<Placement>(*edit).front().touchpoint == made.id);
    // A second one is found by its name.
    const Workshop dropped = after(source.workshop(), *edit);
    const auto again = dropTouchpoints(dropped, json, Spot{source.search, Role::Supporting});
    QVERIFY(again);
    QVERIFY(created<Touchpoint>(*again).empty());
    QVERIFY(created<Placement>(*again).front().touchpoint == made.id);
}

// From one workshop to another: its numbers, ideas and links come along; where it stood does not.
void ClipboardTest::droppingBringsAllButPlacements()
{
    const Source source;
    WorkshopBuilder target;
    const Id<Phase> buy = target.phase("Kaufen");
    const Id<Touchpoint> radio = target.touchpoint("Radio");
    const std::string json
        = toClipboard(source.workshop(), {source.website, source.garage, source.other});
    const auto edit = dropTouchpoints(target.workshop(), json, Spot{buy, Role::Supporting});
    QVERIFY(edit);
    const Workshop dropped = after(target.workshop(), *edit);
    QCOMPARE(dropped.all<Touchpoint>().size(), std::size_t{3}); // the radio was there
    QCOMPARE(dropped.all<Placement>().size(), std::size_t{3});
    QVERIFY(placementAt(dropped, radio, buy));
    const Touchpoint* garage = findByName<Touchpoint>(dropped, "Werkstatt «Süd»\t\"gross\"");
    QVERIFY(garage && garage->spend == 84'000.5 && garage->saturation == 0.22);
    QCOMPARE(garage->form, Form::Personal);
    QCOMPARE(dropped.all<Idea>().size(), std::size_t{1});
    QVERIFY(dropped.all<Idea>().begin()->second.touchpoint == garage->id);
    QCOMPARE(dropped.all<Link>().size(), std::size_t{1}); // those to known ones stay as they are
    QVERIFY(dropped.all<Link>().begin()->second.to == garage->id);
    QVERIFY(after(dropped, inverse(*edit)) == target.workshop());
    QVERIFY(droppedTouchpoints(target.workshop(), json) == std::vector{radio});
}

QTEST_APPLESS_MAIN(ClipboardTest)
#include "tst_clipboard.moc"
