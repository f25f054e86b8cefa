// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/setupdriver.h"

using namespace rundblick;

// The lists of the page driven by mouse and keys, as a person does. The workshop writes numbers as
// de_CH does.
class SetupPageTest : public SetupDriver {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init() { open(smallWorkshop()); } // 3 phases and brands, 16 raters, 6 touchpoints
    void cleanup() { close(); }
    void emptyListsSayWhatToDo();
    void typingInTheEmptyRowAddsOneAfterTheOther();
    void pastedColumnMakesSeveralInOneEdit();
    void pasteWhileTypingMakesSeveral();
    void clickEditsInPlace();
    void refusedNumberIsSaidAndNothingChanges();
    void emptiedNumberThatMayBeEmptyIsNone();
    void tickMakesTheOwnBrand();
    void altArrowsMoveAPhase();
    void gripDragsAPhase();
    void removalTellsWhatGoesAlong();
    void removalOfALoneRecordAsksNothing();
    void ownBrandIsNotRemoved();
    void limitIsToldBySession();
};

void SetupPageTest::emptyListsSayWhatToDo()
{
    open({});
    for (const char* name :
        {"Phases", "Own brand and competitors", "Segments", "Personas", "Criteria", "Raters"}) {
        SetupCard& empty = card(QString::fromLatin1(name));
        const auto labels = empty.findChildren<QLabel*>();
        QVERIFY2(std::ranges::any_of(labels,
                     [](const QLabel* label) {
                         return label->isVisible() && label->text().size() > 40;
                     }),
            name);
        QCOMPARE(empty.table().model()->rowCount(), 1);
    }
}

void SetupPageTest::typingInTheEmptyRowAddsOneAfterTheOther()
{
    open({});
    SetupTable& phases = list(QStringLiteral("Phases"));
    typeInto(phases, 0, 1, QStringLiteral("Search"));
    QCOMPARE(phases.model()->rowCount(), 2);
    QCOMPARE(phases.currentIndex().row(), 1); // the next one can be typed at once
    QTest::keyClick(&phases, 'B');
    auto* editor = phases.viewport()->findChild<QLineEdit*>(); // opened by the key
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("uy"));
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    QCOMPARE(phases.model()->rowCount(), 3);
    const auto all = ordered<Phase>(workshop());
    QCOMPARE(all.size(), std::size_t{2});
    QCOMPARE(all.front()->name, std::string("Search"));
    QCOMPARE(all.back()->name, std::string("Buy"));
    session().undo();
    session().undo();
    QVERIFY(workshop() == Workshop());
}

void SetupPageTest::pastedColumnMakesSeveralInOneEdit()
{
    const Workshop before = workshop();
    QApplication::clipboard()->setText(QStringLiteral("Ride\tx\nService\n\nRide\nRecommend\n"));
    SetupTable& phases = list(QStringLiteral("Phases"));
    phases.setFocus();
    phases.setCurrentIndex(phases.model()->index(0, 1));
    QTest::keySequence(&phases, QKeySequence(QKeySequence::Paste));
    QCOMPARE(workshop().all<Phase>().size(), before.all<Phase>().size() + 3);
    QCOMPARE(ordered<Phase>(workshop()).back()->name, std::string("Recommend"));
    session().undo();
    QVERIFY(workshop() == before);
}

void SetupPageTest::pasteWhileTypingMakesSeveral()
{
    open({});
    QApplication::clipboard()->setText(QStringLiteral("Veloria\nCorvus\nLumen"));
    SetupTable& brands = list(QStringLiteral("Own brand and competitors"));
    click(brands, 0, column(brands, QStringLiteral("Brand")));
    auto* editor = brands.viewport()->findChild<QLineEdit*>();
    QVERIFY(editor);
    QTest::keySequence(editor, QKeySequence(QKeySequence::Paste));
    QCOMPARE(workshop().all<Brand>().size(), std::size_t{3});
    QCOMPARE(ownBrand(workshop())->name, std::string("Veloria"));
}

void SetupPageTest::clickEditsInPlace()
{
    SetupTable& phases = list(QStringLiteral("Phases"));
    typeInto(phases, 1, 1, QStringLiteral("Umsehen"));
    QCOMPARE(ordered<Phase>(workshop())[1]->name, std::string("Umsehen"));
    typeInto(phases, 1, column(phases, QStringLiteral("Weight")), QStringLiteral("2.5"));
    QCOMPARE(ordered<Phase>(workshop())[1]->weight, 2.5);
    typeInto(phases, 1, column(phases, QStringLiteral("Coverage")), QStringLiteral("85"));
    QCOMPARE(*ordered<Phase>(workshop())[1]->coverageTarget, 0.85);
    QVERIFY(cell(phases, 1, QStringLiteral("Coverage")).startsWith(QStringLiteral("85")));
}

void SetupPageTest::refusedNumberIsSaidAndNothingChanges()
{
    SetupTable& phases = list(QStringLiteral("Phases"));
    const Workshop before = workshop();
    QSignalSpy said(&phases.rows(), &SetupModel::refused);
    typeInto(phases, 0, column(phases, QStringLiteral("Weight")), QStringLiteral("much"));
    QCOMPARE(said.count(), 1);
    QVERIFY(said.front().front().toString().contains(QStringLiteral("“much”")));
    QVERIFY(workshop() == before);
    typeInto(phases, 0, column(phases, QStringLiteral("Weight")), QStringLiteral("-1"));
    QVERIFY(refusal() && refusal()->code == Code::ValueOutOfRange);
    QVERIFY(workshop() == before);
}

void SetupPageTest::emptiedNumberThatMayBeEmptyIsNone()
{
    SetupTable& brands = list(QStringLiteral("Own brand and competitors"));
    const int share = column(brands, QStringLiteral("Market share"));
    typeInto(brands, 1, share, QStringLiteral("34 %"));
    QCOMPARE(*ordered<Brand>(workshop())[1]->marketShare, 0.34);
    brands.setCurrentIndex(brands.model()->index(1, share));
    QTest::keyClick(&brands, Qt::Key_Delete);
    QVERIFY(!ordered<Brand>(workshop())[1]->marketShare);
    QCOMPARE(workshop().all<Brand>().size(), std::size_t{3});
}

void SetupPageTest::tickMakesTheOwnBrand()
{
    SetupTable& brands = list(QStringLiteral("Own brand and competitors"));
    const int own = column(brands, QStringLiteral("Own"));
    brands.setFocus();
    brands.setCurrentIndex(brands.model()->index(2, own));
    QTest::keyClick(&brands, Qt::Key_Space);
    QCOMPARE(ownBrand(workshop())->id, ordered<Brand>(workshop())[2]->id);
    QTest::keyClick(&brands, Qt::Key_Space); // one must be it
    QVERIFY(ownBrand(workshop()));
    session().undo();
    QCOMPARE(ownBrand(workshop())->id, ordered<Brand>(workshop())[0]->id);
}

void SetupPageTest::altArrowsMoveAPhase()
{
    SetupTable& phases = list(QStringLiteral("Phases"));
    const auto before = ordered<Phase>(workshop());
    const Id<Phase> first = before[0]->id;
    const Id<Phase> second = before[1]->id;
    phases.setFocus();
    phases.setCurrentIndex(phases.model()->index(0, 1));
    QTest::keyClick(&phases, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(ordered<Phase>(workshop())[0]->id, second);
    QCOMPARE(ordered<Phase>(workshop())[1]->id, first);
    QCOMPARE(phases.currentIndex().row(), 1); // it goes along
    QTest::keyClick(&phases, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&phases, Qt::Key_Down, Qt::AltModifier); // already the last
    QCOMPARE(ordered<Phase>(workshop())[2]->id, first);
    QTest::keyClick(&phases, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(ordered<Phase>(workshop())[1]->id, first);
}

void SetupPageTest::gripDragsAPhase()
{
    SetupTable& phases = list(QStringLiteral("Phases"));
    const Workshop before = workshop();
    const Id<Phase> last = ordered<Phase>(before)[2]->id;
    const auto at = [&](int row) { return phases.visualRect(phases.model()->index(row, 0)); };
    QTest::mousePress(phases.viewport(), Qt::LeftButton, {}, at(2).center());
    QTest::mouseMove(phases.viewport(), at(1).center());
    QTest::mouseMove(phases.viewport(), at(0).topLeft() + QPoint(5, 4));
    QVERIFY(workshop() == before); // nothing changes while it is dragged
    QTest::mouseRelease(phases.viewport(), Qt::LeftButton, {}, at(0).topLeft() + QPoint(5, 4));
    QCOMPARE(ordered<Phase>(workshop())[0]->id, last);
    session().undo();
    QVERIFY(workshop() == before);
}

void SetupPageTest::removalTellsWhatGoesAlong()
{
    SetupTable& phases = list(QStringLiteral("Phases"));
    const Workshop before = workshop();
    const int remove = phases.model()->columnCount() - 1;
    QString told;
    answer(QStringLiteral("&Keep"), &told);
    click(phases, 0, remove);
    QVERIFY(workshop() == before);
    std::int64_t placements = 0;
    for (const auto& [id, placement] : before.all<Placement>())
        placements += placement.phase == ordered<Phase>(before)[0]->id ? 1 : 0;
    QVERIFY2(placements > 0 && told.contains(QString::number(placements)), qPrintable(told));
    answer(QStringLiteral("&Remove"));
    click(phases, 0, remove);
    QCOMPARE(workshop().all<Phase>().size(), std::size_t{2});
    session().undo();
    QVERIFY(workshop() == before);
}

void SetupPageTest::removalOfALoneRecordAsksNothing()
{
    SetupTable& phases = list(QStringLiteral("Phases"));
    typeInto(phases, 3, 1, QStringLiteral("Extra"));
    phases.setCurrentIndex(phases.model()->index(3, 1));
    QTest::keyClick(&phases, Qt::Key_Delete);
    QCOMPARE(workshop().all<Phase>().size(), std::size_t{3});
}

void SetupPageTest::ownBrandIsNotRemoved()
{
    SetupTable& brands = list(QStringLiteral("Own brand and competitors"));
    const Workshop before = workshop();
    click(brands, 0, brands.model()->columnCount() - 1);
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(workshop() == before);
}

void SetupPageTest::limitIsToldBySession()
{
    QStringList many;
    for (int i = 0; i < 10; ++i)
        many << QStringLiteral("P%1").arg(i);
    QApplication::clipboard()->setText(many.join(u'\n')); // 3 + 10 > 12
    SetupTable& phases = list(QStringLiteral("Phases"));
    phases.setFocus();
    QTest::keySequence(&phases, QKeySequence(QKeySequence::Paste));
    QVERIFY(refusal() && refusal()->code == Code::TooManyRecords);
    QCOMPARE(workshop().all<Phase>().size(), std::size_t{3});
}

QTEST_MAIN(SetupPageTest)
#include "tst_setuppage.moc"
