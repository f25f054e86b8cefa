// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks.h"
#include "core/model/edits/budgetedits.h"
#include "core/model/edits/methodedits.h"
#include "tests/support/workshops.h"

#include <QTest>

using namespace rundblick;

class MethodEditsTest : public QObject {
    Q_OBJECT

private slots:
    void oneFieldIsSetAndTheOthersStay();
    void theSameValueIsNoEdit();
    void changedFieldsNamesWhatDiffers();
    void resetTakesOneFieldBack();
    void resetOfTheBenchmarkForgetsItsBrand();
    void resetOfAllLeavesNothingChanged();
    void outOfRangeIsRefused();
    void aPhaseGetsItsOwnTargetAndLosesIt();
};

namespace {

Workshop after(Workshop workshop, const Edit& edit)
{
    workshop.apply(edit);
    return workshop;
}

} // namespace

void MethodEditsTest::oneFieldIsSetAndTheOthersStay()
{
    const Workshop before = smallWorkshop();
    const Edit edit = setMethod(before, &Method::coverageTarget, 0.7);
    QCOMPARE(edit.kind, EditKind::ChangeMethod);
    Method expected = before.method();
    expected.coverageTarget = 0.7;
    QVERIFY(check(before, edit));
    QVERIFY(after(before, edit).method() == expected);
    QVERIFY(after(after(before, edit), inverse(edit)).method() == before.method());
}

void MethodEditsTest::theSameValueIsNoEdit()
{
    const Workshop workshop = smallWorkshop();
    QVERIFY(setMethod(workshop, &Method::seed, workshop.method().seed).isEmpty());
}

void MethodEditsTest::changedFieldsNamesWhatDiffers()
{
    Method method;
    QVERIFY(changedFields(method).empty());
    method.shrinkage = true;
    method.benchmark = Benchmark::Mean;
    const std::vector<std::string_view> expected{"benchmark", "shrinkage"}; // their order
    QVERIFY(changedFields(method) == expected);
}

void MethodEditsTest::resetTakesOneFieldBack()
{
    Workshop workshop = smallWorkshop();
    workshop.apply(setMethod(workshop, &Method::draws, 500));
    workshop.apply(setMethod(workshop, &Method::seed, 7));
    workshop.apply(resetMethod(workshop, "draws"));
    QCOMPARE(workshop.method().draws, Method{}.draws);
    QCOMPARE(workshop.method().seed, 7);
    QVERIFY(resetMethod(workshop, "no such field").isEmpty());
}

void MethodEditsTest::resetOfTheBenchmarkForgetsItsBrand()
{
    Workshop workshop = smallWorkshop();
    const Brand* competitor = ordered<Brand>(workshop).back();
    workshop.apply(setBenchmark(workshop, Benchmark::Brand, competitor->id));
    workshop.apply(resetMethod(workshop, "benchmark"));
    QVERIFY(workshop.method().benchmark == Benchmark::Best);
    QVERIFY(!workshop.method().benchmarkBrand);
}

void MethodEditsTest::resetOfAllLeavesNothingChanged()
{
    Workshop workshop = smallWorkshop();
    workshop.apply(setMethod(workshop, &Method::chainOrder, ChainOrder::Auto));
    workshop.apply(setMethod(workshop, &Method::crosshair, 0.02));
    workshop.apply(resetMethod(workshop));
    QVERIFY(changedFields(workshop.method()).empty());
}

void MethodEditsTest::outOfRangeIsRefused()
{
    const Workshop workshop = smallWorkshop();
    const Status refused = check(workshop, setMethod(workshop, &Method::coverageTarget, 1.2));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Code::ValueOutOfRange);
}

void MethodEditsTest::aPhaseGetsItsOwnTargetAndLosesIt()
{
    Workshop workshop = smallWorkshop();
    const Id<Phase> phase = ordered<Phase>(workshop).front()->id;
    workshop.apply(setCoverageTarget(workshop, phase, 0.95));
    QCOMPARE(workshop.find(phase)->coverageTarget, std::optional(0.95));
    const Edit back = setCoverageTarget(workshop, phase, {});
    QCOMPARE(back.kind, EditKind::ChangeMethod);
    QVERIFY(!after(workshop, back).find(phase)->coverageTarget);
    QVERIFY(setCoverageTarget(workshop, Id<Phase>{}, 0.5).isEmpty());
}

QTEST_APPLESS_MAIN(MethodEditsTest)
#include "tst_methodedits.moc"
