// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks.h"
#include "core/model/setupedits/audienceedits.h"
#include "core/model/setupedits/pictureedits.h"
#include "core/model/setupedits/template.h"
#include "tests/support/workshops.h"

#include <QTest>

using namespace rundblick;

// What a template keeps of a workshop, and that nothing of the client stays in it.
class TemplateTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void keepsTheStructure();
    void keepsNothingThatWasRatedOrSpent();
    void keepsNothingOfTheClient();
    void brandsAndSegmentsStayWhereAsked();
    void emptyWorkshopGivesAnEmptyTemplate();

private:
    template <typename Record>
    static std::size_t count(const Workshop& workshop)
    {
        return workshop.all<Record>().size();
    }
    void apply(const Edit& edit)
    {
        QVERIFY(check(m_workshop, edit));
        m_workshop.apply(edit);
    }

    Workshop m_workshop;
};

// Every string of the client says so.
void TemplateTest::initTestCase()
{
    m_workshop = smallWorkshop();
    const Brand rival = *ordered<Brand>(m_workshop).back();
    QVERIFY(!rival.own);
    apply(setLogo(m_workshop, rival.id, NewPicture{"image/png", Bytes({1, 2, 3})}));
    apply(addSegments(m_workshop, {"client segment"}));
    const Id<Segment> segment = findByName<Segment>(m_workshop, "client segment")->id;
    apply(addPersonas(m_workshop, {"client persona"}, segment));
    const Id<Persona> persona = findByName<Persona>(m_workshop, "client persona")->id;
    apply(setPortrait(m_workshop, persona, NewPicture{"image/png", Bytes({4, 5})}));
    const Id<Phase> phase = ordered<Phase>(m_workshop).front()->id;
    const Id<Touchpoint> touchpoint = ordered<Touchpoint>(m_workshop).front()->id;
    apply(addRecord(LaneText{Id<LaneText>::random(), phase, {}, Lane::Needs, "kept"}));
    apply(addRecord(LaneText{Id<LaneText>::random(), phase, segment, Lane::Needs, "client need"}));
    Placement special;
    special.id = Id<Placement>::random();
    special.touchpoint = touchpoint;
    special.phase = phase;
    special.segment = segment;
    special.activity = "client activity";
    apply(addRecord(special));
    apply(
        addRecord(Quote{Id<Quote>::random(), special.id, Voice::Customer, "client quote", "", ""}));
    Note note;
    note.id = Id<Note>::random();
    note.text = "client note";
    apply(addRecord(note));
    Setup setup = m_workshop.setup();
    setup.title = "client title";
    setup.client = "client";
    setup.date = "2026-09-17";
    setup.currency = "EUR";
    setup.enhancedFrom = phase;
    apply(changeRecord(m_workshop, setup));
    Method method = m_workshop.method();
    method.benchmark = Benchmark::Brand;
    method.benchmarkBrand = rival.id;
    method.segment = segment;
    method.relevantDifference = 7.0;
    apply(changeRecord(m_workshop, method));
}

void TemplateTest::keepsTheStructure()
{
    const Workshop made = templateOf(m_workshop, {.scenario = "Base"});
    QVERIFY(check(made));
    QCOMPARE(made.all<Phase>(), m_workshop.all<Phase>());
    QCOMPARE(made.all<Criterion>(), m_workshop.all<Criterion>());
    QCOMPARE(count<Touchpoint>(made), count<Touchpoint>(m_workshop));
    QCOMPARE(count<Placement>(made), count<Placement>(m_workshop) - 1); // the segment's
    for (const auto& [id, placement] : made.all<Placement>()) {
        const Placement& before = *m_workshop.find(id);
        QVERIFY(placement.role == before.role && placement.usage == before.usage);
        QVERIFY(placement.importance == Placement().importance && !placement.experience);
    }
    QCOMPARE(count<LaneText>(made), std::size_t{1});
    QCOMPARE(made.setup().currency, std::string("EUR"));
    QVERIFY(made.setup().enhancedFrom == m_workshop.setup().enhancedFrom);
    QCOMPARE(made.find(made.setup().scenario)->name, std::string("Base"));
    QCOMPARE(made.method().relevantDifference, 7.0);
    QCOMPARE(count<Touchpoint>(templateOf(m_workshop, {.touchpoints = false, .scenario = ""})),
        std::size_t{0});
}

void TemplateTest::keepsNothingThatWasRatedOrSpent()
{
    const Workshop made
        = templateOf(m_workshop, {.brands = true, .segments = true, .scenario = ""});
    QVERIFY(check(made));
    QCOMPARE(count<Rater>(made) + count<Column>(made) + count<GroupValue>(made), std::size_t{0});
    QCOMPARE(count<PathSet>(made) + count<Link>(made) + count<Judgement>(made), std::size_t{0});
    QCOMPARE(count<Quote>(made) + count<Idea>(made) + count<Action>(made), std::size_t{0});
    QCOMPARE(count<Scenario>(made) + count<Curve>(made) + count<Guess>(made), std::size_t{0});
    for (const auto& [id, touchpoint] : made.all<Touchpoint>())
        QVERIFY(touchpoint.spend == 0.0 && !touchpoint.saturation && touchpoint.note.empty());
}

void TemplateTest::keepsNothingOfTheClient()
{
    const Workshop made = templateOf(m_workshop, {.scenario = "Base"});
    QCOMPARE(count<Brand>(made) + count<Segment>(made) + count<Persona>(made), std::size_t{0});
    QCOMPARE(count<Picture>(made), std::size_t{0});
    QVERIFY(made.method().benchmark == Benchmark::Best && !made.method().benchmarkBrand);
    QVERIFY(!made.method().segment && made.setup().date.empty());
    AllRecords::each([&]<typename Record>() {
        for (const auto& [id, record] : made.all<Record>())
            eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
                if constexpr (std::is_same_v<T, std::string>)
                    QVERIFY2((record.*field.member).find("client") == std::string::npos,
                        (record.*field.member).c_str());
            });
    });
}

void TemplateTest::brandsAndSegmentsStayWhereAsked()
{
    const Workshop brands = templateOf(m_workshop, {.brands = true, .scenario = ""});
    QVERIFY(check(brands));
    QCOMPARE(brands.all<Brand>(), m_workshop.all<Brand>());
    QCOMPARE(count<Picture>(brands), std::size_t{1});
    QVERIFY(brands.method().benchmarkBrand == m_workshop.method().benchmarkBrand);
    const Workshop segments = templateOf(m_workshop, {.segments = true, .scenario = ""});
    QVERIFY(check(segments));
    QCOMPARE(segments.all<Persona>(), m_workshop.all<Persona>());
    QCOMPARE(count<LaneText>(segments), std::size_t{2});
    QCOMPARE(count<Placement>(segments), count<Placement>(m_workshop));
    QVERIFY(segments.method().segment == m_workshop.method().segment);
}

void TemplateTest::emptyWorkshopGivesAnEmptyTemplate()
{
    const Workshop made = templateOf({}, {.scenario = ""});
    QVERIFY(check(made));
    QCOMPARE(count<Phase>(made) + count<Touchpoint>(made), std::size_t{0});
    QCOMPARE(count<Setup>(made), std::size_t{1});
}

QTEST_APPLESS_MAIN(TemplateTest)
#include "tst_template.moc"
