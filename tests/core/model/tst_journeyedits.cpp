// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks.h"
#include "core/model/edits/journeyedits.h"
#include "tests/support/workshopbuilder.h"

#include <QTest>

using namespace rundblick;

// What is said on the journey page: each edit is accepted, does what it says and is undone exactly.
class JourneyEditsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aLaneIsSaidChangedAndTakenBack();
    void segmentsHaveTextsOfTheirOwn();
    void emotionsAreLimitedAndTakenBack();
    void whoLeadsDoesNotHelp();
    void responsiblesAreChangedAsOneEdit();
    void theMarkOfEnhancedValueMoves();
    void stepsFollowTheOneBefore();
    void manyStepsBetweenTwoFindRoom();
    void stepsMoveWithinTheirMoment();
    void aRemovedStepLeavesItsIdeas();
    void ideasOfAStepKnowTheirPlacement();
    void quotesNeedAText();
    void viewsAreSavedUnderTheirName();
    void editsOfNothingAreEmpty();

private:
    void apply(const Edit& edit)
    {
        const Workshop before = m_workshop;
        QVERIFY(check(m_workshop, edit));
        m_workshop.apply(edit);
        Workshop undone = m_workshop;
        undone.apply(inverse(edit));
        QVERIFY(undone == before);
    }
    QByteArrayList steps() const
    {
        QByteArrayList texts;
        for (const Step* step : stepsOf(m_workshop, m_moment))
            texts << QByteArray::fromStdString(step->text);
        return texts;
    }
    Id<Step> step(std::size_t place) const { return stepsOf(m_workshop, m_moment)[place]->id; }

    Workshop m_workshop;
    Id<Phase> m_buy;
    Id<Phase> m_use;
    Id<Segment> m_families;
    Id<Touchpoint> m_shop;
    Id<Placement> m_moment;
};

void JourneyEditsTest::init()
{
    WorkshopBuilder builder;
    m_buy = builder.phase("Buy");
    m_use = builder.phase("Use");
    Segment segment;
    segment.name = "Families";
    m_families = builder.add(segment);
    m_shop = builder.touchpoint("Shop");
    m_moment = builder.placement(m_shop, m_buy);
    m_workshop = builder.workshop();
}

void JourneyEditsTest::aLaneIsSaidChangedAndTakenBack()
{
    const LaneAt at{m_buy, {}, Lane::Needs};
    apply(setLaneText(m_workshop, at, "  A fair price \n"));
    QCOMPARE(laneTextAt(m_workshop, at)->text, std::string("A fair price"));
    const Id<LaneText> id = laneTextAt(m_workshop, at)->id;
    apply(setLaneText(m_workshop, at, "A fair price, at once"));
    QCOMPARE(laneTextAt(m_workshop, at)->id, id);
    QVERIFY(setLaneText(m_workshop, at, "A fair price, at once").isEmpty());
    apply(setLaneText(m_workshop, at, "   "));
    QVERIFY(!laneTextAt(m_workshop, at));
}

void JourneyEditsTest::segmentsHaveTextsOfTheirOwn()
{
    apply(setLaneText(m_workshop, {m_buy, {}, Lane::Pains}, "Hidden costs"));
    apply(setLaneText(m_workshop, {m_buy, m_families, Lane::Pains}, "No room for two children"));
    apply(setLaneText(m_workshop, {m_use, {}, Lane::Pains}, "Rain"));
    QCOMPARE(m_workshop.all<LaneText>().size(), std::size_t{3});
    QCOMPARE(laneTextAt(m_workshop, {m_buy, {}, Lane::Pains})->text, std::string("Hidden costs"));
    apply(removeRecords<Segment>(m_workshop, {m_families}));
    QCOMPARE(m_workshop.all<LaneText>().size(), std::size_t{2});
}

void JourneyEditsTest::emotionsAreLimitedAndTakenBack()
{
    const EmotionAt team{m_use, m_families, Voice::Employee, Horizon::ToBe};
    apply(setEmotion(m_workshop, team, 3.5));
    QCOMPARE(emotionAt(m_workshop, team)->value, 2.0);
    QVERIFY(!emotionAt(m_workshop, {m_use, m_families, Voice::Customer, Horizon::ToBe}));
    apply(setEmotion(m_workshop, team, -0.5));
    QCOMPARE(emotionAt(m_workshop, team)->value, -0.5);
    apply(setEmotion(m_workshop, team, {}));
    QVERIFY(m_workshop.all<Emotion>().empty());
}

void JourneyEditsTest::whoLeadsDoesNotHelp()
{
    apply(setResponsibles(m_workshop, m_buy, {{" Sales ", "", "Sales"}, {"Sales", "Finance"}}));
    const Responsibles expected{{"Sales"}, {"Finance"}};
    QVERIFY(responsiblesOf(m_workshop, m_buy) == expected);
    QVERIFY(responsiblesOf(m_workshop, m_use) == Responsibles{});
}

void JourneyEditsTest::responsiblesAreChangedAsOneEdit()
{
    apply(setResponsibles(m_workshop, m_buy, {{"Sales"}, {"Finance", "Legal"}}));
    const Edit edit = setResponsibles(m_workshop, m_buy, {{"Finance"}, {"Sales"}});
    QCOMPARE(edit.changes.size(), std::size_t{3}); // two parts change, one role goes
    apply(edit);
    QVERIFY(responsiblesOf(m_workshop, m_buy) == (Responsibles{{"Finance"}, {"Sales"}}));
    QVERIFY(setResponsibles(m_workshop, m_buy, {{"Finance"}, {"Sales"}}).isEmpty());
}

void JourneyEditsTest::theMarkOfEnhancedValueMoves()
{
    apply(setEnhancedFrom(m_workshop, m_buy));
    QVERIFY(m_workshop.setup().enhancedFrom == m_buy);
    apply(setEnhancedFrom(m_workshop, m_use));
    QVERIFY(setEnhancedFrom(m_workshop, m_use).isEmpty());
    apply(setEnhancedFrom(m_workshop, {}));
    QVERIFY(!m_workshop.setup().enhancedFrom);
}

void JourneyEditsTest::stepsFollowTheOneBefore()
{
    apply(addSteps(m_workshop, m_moment, {"Enter", "  ", "Pay"}));
    QCOMPARE(steps(), (QByteArrayList{"Enter", "Pay"}));
    apply(addSteps(m_workshop, m_moment, {" Look around "}, step(0)));
    apply(addSteps(m_workshop, m_moment, {"Leave"}));
    QCOMPARE(steps(), (QByteArrayList{"Enter", "Look around", "Pay", "Leave"}));
}

void JourneyEditsTest::manyStepsBetweenTwoFindRoom()
{
    apply(addSteps(m_workshop, m_moment, {"First", "Last"}));
    QByteArrayList expected{"First", "Last"};
    // A double has 53 bits: halving the room runs out of it, and all are numbered anew.
    for (int i = 0; i < 80; ++i) {
        const std::string text = "Step " + std::to_string(i);
        apply(addSteps(m_workshop, m_moment, {text}, step(0)));
        expected.insert(1, QByteArray::fromStdString(text));
    }
    QCOMPARE(steps(), expected);
}

void JourneyEditsTest::stepsMoveWithinTheirMoment()
{
    const Id<Placement> other = [&] {
        Placement placement;
        placement.id = Id<Placement>::random();
        placement.touchpoint = m_shop;
        placement.phase = m_use;
        apply(addRecord(placement));
        return placement.id;
    }();
    apply(addSteps(m_workshop, m_moment, {"A", "B", "C"}));
    apply(addSteps(m_workshop, other, {"Elsewhere"}));
    apply(moveStep(m_workshop, step(2), step(0)));
    QCOMPARE(steps(), (QByteArrayList{"C", "A", "B"}));
    apply(moveStep(m_workshop, step(0), {}));
    QCOMPARE(steps(), (QByteArrayList{"A", "B", "C"}));
    QVERIFY(moveStep(m_workshop, step(1), step(2)).isEmpty()); // it stands there
    const Id<Step> stranger = stepsOf(m_workshop, other).front()->id;
    apply(moveStep(m_workshop, step(0), stranger)); // of another moment: to the end
    QCOMPARE(steps(), (QByteArrayList{"B", "C", "A"}));
}

void JourneyEditsTest::aRemovedStepLeavesItsIdeas()
{
    apply(addSteps(m_workshop, m_moment, {"Wait"}));
    apply(addIdea(m_workshop, {m_shop, {}, step(0)}, "Coffee"));
    apply(removeStep(m_workshop, step(0)));
    QCOMPARE(m_workshop.all<Idea>().size(), std::size_t{1});
    const Idea& left = m_workshop.all<Idea>().begin()->second;
    QVERIFY(!left.step);
    QVERIFY(left.placement == m_moment);
}

void JourneyEditsTest::ideasOfAStepKnowTheirPlacement()
{
    apply(addSteps(m_workshop, m_moment, {"Wait"}));
    const Edit edit = addIdea(m_workshop, {m_shop, {}, step(0)}, " Coffee ");
    apply(edit);
    const Idea& idea = m_workshop.all<Idea>().begin()->second;
    QCOMPARE(idea.text, std::string("Coffee"));
    QVERIFY(idea.placement == m_moment);
    QVERIFY(idea.step == step(0));
}

void JourneyEditsTest::quotesNeedAText()
{
    Quote quote;
    quote.placement = m_moment;
    quote.text = " \n";
    QVERIFY(addQuote(m_workshop, quote).isEmpty());
    quote.text = " Nobody called back. ";
    quote.date = "2026-06-11";
    apply(addQuote(m_workshop, quote));
    QCOMPARE(m_workshop.all<Quote>().begin()->second.text, std::string("Nobody called back."));
}

void JourneyEditsTest::viewsAreSavedUnderTheirName()
{
    SavedView view;
    view.name = " By impact ";
    view.sorting = Sorting::Impact;
    apply(saveView(m_workshop, view));
    const SavedView first = m_workshop.all<SavedView>().begin()->second;
    QCOMPARE(first.name, std::string("By impact"));
    view.grouping = Grouping::None;
    apply(saveView(m_workshop, view)); // the same name: the same view
    QCOMPARE(m_workshop.all<SavedView>().size(), std::size_t{1});
    QVERIFY(m_workshop.find(first.id)->grouping == Grouping::None);
    QCOMPARE(m_workshop.find(first.id)->order, first.order);
    view.name = "Other";
    apply(saveView(m_workshop, view));
    apply(renameView(m_workshop, first.id, "Impact"));
    QCOMPARE(m_workshop.find(first.id)->name, std::string("Impact"));
    QVERIFY(!check(m_workshop, renameView(m_workshop, first.id, "Other"))); // taken
    apply(removeView(m_workshop, first.id));
    QCOMPARE(m_workshop.all<SavedView>().size(), std::size_t{1});
}

void JourneyEditsTest::editsOfNothingAreEmpty()
{
    QVERIFY(setLaneText(m_workshop, {m_buy, {}, Lane::Activity}, " ").isEmpty());
    QVERIFY(setEmotion(m_workshop, {m_buy, {}, Voice::Customer, Horizon::AsIs}, {}).isEmpty());
    QVERIFY(setResponsibles(m_workshop, m_buy, {}).isEmpty());
    QVERIFY(setEnhancedFrom(m_workshop, {}).isEmpty());
    QVERIFY(addSteps(m_workshop, m_moment, {}).isEmpty());
    QVERIFY(addSteps(m_workshop, m_moment, {"", " "}).isEmpty());
    QVERIFY(moveStep(m_workshop, Id<Step>{7}, {}).isEmpty());
    QVERIFY(removeStep(m_workshop, Id<Step>{7}).isEmpty());
    QVERIFY(addIdea(m_workshop, IdeaAt{m_shop, {}, {}}, "\t").isEmpty());
    QVERIFY(saveView(m_workshop, {}).isEmpty());
    QVERIFY(removeView(m_workshop, Id<SavedView>{7}).isEmpty());
}

QTEST_APPLESS_MAIN(JourneyEditsTest)
#include "tst_journeyedits.moc"
