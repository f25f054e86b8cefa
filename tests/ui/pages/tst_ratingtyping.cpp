// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/ratingsdriver.h"
#include "ui/panels/ratings/tapstrip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>

using namespace rundblick;

// Ratings typed, tapped and pasted, as a person does: one key, one rating, one edit.
class RatingTypingTest : public RatingsDriver {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init() { open(); }
    void cleanup() { close(); }
    void oneKeyRatesAndMovesDown();
    void acrossMovesToTheNextBrand();
    void theLastCellOfAColumnLeadsToTheNextBrand();
    void offTheScaleIsSaidAndNothingChanges();
    void clearingKeys_data();
    void clearingKeys();
    void oneUndoPerKey();
    void nextCellIsInView();
    void groupValueWithLowAndHigh();
    void crossedRangeIsRefused();
    void enterOpensTheCellForText();
    void tapRatesAndMovesOn();
    void pastesABlockAsOneEdit();
    void badBlocksAreNotHalfPasted_data();
    void badBlocksAreNotHalfPasted();
    void copiesAsTabsAndLines();
};

void RatingTypingTest::oneKeyRatesAndMovesDown()
{
    press(QStringLiteral("4"));
    QCOMPARE(valueAt(1, 0), std::optional(4.0));
    QCOMPARE(m_session->workshop().all<GroupValue>().size(), std::size_t{1});
    QVERIFY(table().currentIndex().row() > 1);
    QCOMPARE(table().currentIndex().column(), RatingModel::firstCell);
    press(QStringLiteral("5"));
    QCOMPARE(m_session->workshop().all<GroupValue>().size(), std::size_t{2});
}

void RatingTypingTest::acrossMovesToTheNextBrand()
{
    QTest::mouseClick(button(QStringLiteral("→ Across")), Qt::LeftButton);
    press(QStringLiteral("123"));
    for (int brand = 0; brand < 3; ++brand)
        QCOMPARE(valueAt(1, brand), std::optional(brand + 1.0));
    QVERIFY(table().currentIndex().row() > 1);
}

void RatingTypingTest::theLastCellOfAColumnLeadsToTheNextBrand()
{
    press(QStringLiteral("555555")); // all six touchpoints
    QCOMPARE(table().currentIndex(), cell(1, 1));
    QCOMPARE(m_session->workshop().all<GroupValue>().size(), std::size_t{6});
}

void RatingTypingTest::offTheScaleIsSaidAndNothingChanges()
{
    const Workshop before = m_session->workshop();
    press(QStringLiteral("7"));
    QCOMPARE(problem(), QStringLiteral("“7” is not on the scale of “Kriterium 1”: 1 to 5."));
    QVERIFY(m_session->workshop() == before);
    QCOMPARE(table().currentIndex(), cell(1, 0)); // the focus waits
    press(QStringLiteral("4"));
    QVERIFY(problem().isEmpty());
}

void RatingTypingTest::clearingKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::addRow("0") << int(Qt::Key_0);
    QTest::addRow("Delete") << int(Qt::Key_Delete);
    QTest::addRow("Backspace") << int(Qt::Key_Backspace);
}

void RatingTypingTest::clearingKeys()
{
    QFETCH(int, key);
    press(QStringLiteral("4"));
    goTo(1, 0);
    QTest::keyClick(&table(), Qt::Key(key));
    QVERIFY(!valueAt(1, 0));
    QVERIFY(m_session->workshop().all<GroupValue>().empty());
    m_session->undo();
    QCOMPARE(valueAt(1, 0), std::optional(4.0));
}

void RatingTypingTest::oneUndoPerKey()
{
    const Workshop before = m_session->workshop();
    press(QStringLiteral("43"));
    m_session->undo();
    QCOMPARE(m_session->workshop().all<GroupValue>().size(), std::size_t{1});
    QCOMPARE(valueAt(1, 0), std::optional(4.0));
    m_session->undo();
    QVERIFY(m_session->workshop() == before);
}

void RatingTypingTest::nextCellIsInView()
{
    m_page->resize(1200, 430); // a few rows only
    QTest::qWait(0);
    for (int i = 0; i < 6; ++i) {
        press(QStringLiteral("3"));
        const QRect shown = table().visualRect(table().currentIndex());
        QVERIFY(table().viewport()->rect().contains(shown));
    }
}

void RatingTypingTest::groupValueWithLowAndHigh()
{
    QTest::mouseClick(button(QStringLiteral("With &low and high")), Qt::LeftButton);
    press(QStringLiteral("43"));
    QVERIFY(m_session->workshop().all<GroupValue>().empty()); // high is still asked
    press(QStringLiteral("5"));
    const GroupValue& value = m_session->workshop().all<GroupValue>().begin()->second;
    QCOMPARE(value.value, 4.0);
    QCOMPARE(value.low, std::optional(3.0));
    QCOMPARE(value.high, std::optional(5.0));
    QVERIFY(table().currentIndex().row() > 1);
    press(QStringLiteral("2"));
    QTest::keyClick(&table(), Qt::Key_Return); // the value alone
    QCOMPARE(m_session->workshop().all<GroupValue>().size(), std::size_t{2});
}

void RatingTypingTest::crossedRangeIsRefused()
{
    QTest::mouseClick(button(QStringLiteral("With &low and high")), Qt::LeftButton);
    press(QStringLiteral("345")); // low above the value
    QVERIFY(m_session->workshop().all<GroupValue>().empty());
    QVERIFY(problem().startsWith(QStringLiteral("Low must not be above the value")));
}

void RatingTypingTest::enterOpensTheCellForText()
{
    QTest::keyClick(&table(), Qt::Key_Return);
    auto* editor = table().viewport()->findChild<QLineEdit*>();
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("3 (2-4)"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_session->workshop().all<GroupValue>().size(), std::size_t{1});
    const GroupValue& value = m_session->workshop().all<GroupValue>().begin()->second;
    QCOMPARE(value.low, std::optional(2.0));
    QCOMPARE(cell(1, 0).data().toString(), QStringLiteral("3 (2–4)"));
}

void RatingTypingTest::tapRatesAndMovesOn()
{
    auto* strip = m_page->findChild<TapStrip*>();
    QPushButton* two = nullptr;
    for (QPushButton* one : strip->findChildren<QPushButton*>())
        if (one->text() == QStringLiteral("2"))
            two = one;
    QVERIFY(two);
    QVERIFY(two->height() >= 44 && two->width() >= 44); // a target for a finger
    QTest::mouseClick(two, Qt::LeftButton);
    QCOMPARE(valueAt(1, 0), std::optional(2.0));
    QVERIFY(table().currentIndex().row() > 1);
    QVERIFY(table().hasFocus());
}

void RatingTypingTest::pastesABlockAsOneEdit()
{
    // Two rows in the first phase, the third behind the head of the second.
    QGuiApplication::clipboard()->setText(QStringLiteral("1\t2\r\n3\t\r\n4 (3–5)\t5\r\n"));
    const Workshop before = m_session->workshop();
    QTest::keySequence(&table(), QKeySequence::Paste);
    QVERIFY2(problem().isEmpty(), qPrintable(problem()));
    QCOMPARE(m_session->workshop().all<GroupValue>().size(), std::size_t{5}); // one is empty
    QCOMPARE(valueAt(1, 1), std::optional(2.0));
    QCOMPARE(m_session->history().toUndo()->kind, EditKind::PasteRatings);
    m_session->undo();
    QVERIFY(m_session->workshop() == before);
}

void RatingTypingTest::badBlocksAreNotHalfPasted_data()
{
    QTest::addColumn<QString>("block");
    QTest::addColumn<QString>("sentence");
    QTest::addRow("off the scale")
        << "1\t2\n3\t6"
        << "Nothing was pasted: 6 in row 2 of the block, column “Wettbewerber 1”, is not on the "
           "scale of “Kriterium 1”, 1 to 5 in steps of 1.";
    QTest::addRow("no number")
        << "1\tfive"
        << "Nothing was pasted: “five” in row 1 of the block, column “Wettbewerber 1”, is not a "
           "number. Correct it in the spreadsheet and paste again.";
    QTest::addRow("too wide") << "1\t1\t1\t1"
                              << "Nothing was pasted: the block has 4 columns, from this cell on "
                                 "there are 3. Start further to the left.";
    QTest::addRow("too long")
        << "1\n1\n1\n1\n1\n1\n1"
        << "Nothing was pasted: the block has 7 rows, from this cell on there "
           "are 6. Start further up or paste less.";
}

void RatingTypingTest::badBlocksAreNotHalfPasted()
{
    QFETCH(QString, block);
    QFETCH(QString, sentence);
    const Workshop before = m_session->workshop();
    QGuiApplication::clipboard()->setText(block);
    QTest::keySequence(&table(), QKeySequence::Paste);
    QCOMPARE(problem(), sentence);
    QVERIFY(m_session->workshop() == before);
}

void RatingTypingTest::copiesAsTabsAndLines()
{
    QTest::mouseClick(button(QStringLiteral("→ Across")), Qt::LeftButton);
    press(QStringLiteral("12"));
    const QPoint first = table().visualRect(cell(1, 0)).center();
    const QPoint last = table().visualRect(cell(2, 1)).center();
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, first);
    QTest::mouseClick(table().viewport(), Qt::LeftButton, Qt::ShiftModifier, last);
    QTest::keySequence(&table(), QKeySequence::Copy);
    const bool isHead = ratings().rowAt(2).isHead();
    QCOMPARE(QGuiApplication::clipboard()->text(),
        isHead ? QStringLiteral("1\t2") : QStringLiteral("1\t2\n\t"));
}

QTEST_MAIN(RatingTypingTest)
#include "tst_ratingtyping.moc"
