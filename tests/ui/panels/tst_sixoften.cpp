// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/guessedits.h"
#include "tests/support/workshopbuilder.h"
#include "ui/paint/look.h"
#include "ui/panels/sixoften/guesslist.h"
#include "ui/panels/sixoften/sixoftendialog.h"
#include "ui/panels/sixoften/sixoftenview.h"
#include "ui/session/computation.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"
#include "ui/support/strings.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace rundblick;

// "Six of ten" as the room plays it: names are typed, touchpoints taken by keys and mouse, and the
// result is counted by hand.
class SixOfTenTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void guessesAreTakenByKeys();
    void anEleventhDoesNotFit();
    void theListIsPutInOrder();
    void theRoomsHitsAreCounted();
    void undoTakesTheLastGuessBack();

private:
    const Workshop& workshop() const { return m_session->workshop(); }
    QLineEdit* search() const
    {
        return m_dialog->findChild<QListWidget*>()->parentWidget()->findChild<QLineEdit*>();
    }
    QListWidget* ten() const { return m_dialog->findChild<GuessList*>(); }
    void name(const char* participant);
    void guess(int number);
    QStringList guessed(const char* participant) const;
    QString headline();

    Look m_look = screenLook(Theme::Light);
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Computation> m_computation;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<SixOfTenDialog> m_dialog;
};

void SixOfTenTest::initTestCase()
{
    loadFonts();
    QLocale::setDefault(QLocale(QStringLiteral("en")));
}

// T01 … T12 in one phase, used by 96 %, 92 %, … 52 %: the customers' ten are the first ten.
void SixOfTenTest::init()
{
    WorkshopBuilder builder;
    const Id<Phase> phase = builder.phase("Search");
    for (int i = 1; i <= 12; ++i) {
        const QString called = QStringLiteral("T%1").arg(i, 2, 10, QLatin1Char('0'));
        builder.placement(builder.touchpoint(toStd(called)), phase, 1.0 - 0.04 * i);
    }
    m_dialog.reset();
    m_selection.reset();
    m_computation.reset();
    m_session = std::make_unique<Session>(
        builder.workshop(), [](const Edit&, HistoryStep) { return ok(); });
    m_computation = std::make_unique<Computation>(*m_session);
    m_selection = std::make_unique<Selection>(*m_session);
    m_dialog = std::make_unique<SixOfTenDialog>(
        Surroundings{*m_session, *m_computation, *m_selection, m_look}, nullptr);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QVERIFY(!ten()->isEnabled()); // whose ten?
}

void SixOfTenTest::name(const char* participant)
{
    auto* who = m_dialog->findChild<QComboBox*>();
    who->setFocus();
    who->lineEdit()->selectAll();
    QTest::keyClicks(who->lineEdit(), QString::fromLatin1(participant));
    QVERIFY(ten()->isEnabled());
}

void SixOfTenTest::guess(int number)
{
    search()->setFocus();
    search()->selectAll();
    QTest::keyClicks(search(), QStringLiteral("t%1").arg(number, 2, 10, QLatin1Char('0')));
    QTest::keyClick(search(), Qt::Key_Return);
}

QStringList SixOfTenTest::guessed(const char* participant) const
{
    QStringList names;
    for (const Id<Touchpoint> id : guessesOf(workshop(), participant))
        names << toQt(workshop().find(id)->name);
    return names;
}

// Of the result, turned to with the button.
QString SixOfTenTest::headline()
{
    QPushButton* turn = nullptr;
    for (QPushButton* one : m_dialog->findChildren<QPushButton*>())
        if (one->text() == QLatin1String("Show the &result"))
            turn = one;
    QTest::mouseClick(turn, Qt::LeftButton);
    const auto* view = m_dialog->findChild<SixOfTenView*>();
    const QString shown = view->isVisible() ? view->accessibleName() : QString();
    QTest::mouseClick(turn, Qt::LeftButton); // back
    return shown;
}

void SixOfTenTest::guessesAreTakenByKeys()
{
    name("Anna");
    guess(3);
    guess(1);
    guess(3); // is there already
    QCOMPARE(guessed("Anna"), (QStringList{QStringLiteral("T03"), QStringLiteral("T01")}));
    QCOMPARE(ten()->count(), 2);
    QVERIFY(ten()->item(0)->text().endsWith(QStringLiteral("T03")));
    name("Ben");
    QCOMPARE(ten()->count(), 0);
    guess(12);
    QCOMPARE(guessed("Ben"), QStringList{QStringLiteral("T12")});
    QCOMPARE(m_dialog->findChild<QComboBox*>()->count(), 2);
}

void SixOfTenTest::anEleventhDoesNotFit()
{
    name("Anna");
    for (int number = 1; number <= 11; ++number)
        guess(number);
    QCOMPARE(ten()->count(), 10);
    QVERIFY(!guessed("Anna").contains(QStringLiteral("T11")));
}

void SixOfTenTest::theListIsPutInOrder()
{
    name("Anna");
    for (int number = 1; number <= 3; ++number)
        guess(number);
    ten()->setFocus();
    ten()->setCurrentRow(2);
    QTest::keyClick(ten(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(guessed("Anna").join(u' '), QStringLiteral("T01 T03 T02"));
    ten()->setCurrentRow(0);
    QTest::keyClick(ten(), Qt::Key_Delete);
    QCOMPARE(guessed("Anna").join(u' '), QStringLiteral("T03 T02"));
    m_session->undo();
    QCOMPARE(guessed("Anna").join(u' '), QStringLiteral("T01 T03 T02"));
    QCOMPARE(ten()->count(), 3);
}

// Anna: T01 … T08, T11, T12: 8 of the customers' ten. Ben: T12 alone, none. On average 4.
void SixOfTenTest::theRoomsHitsAreCounted()
{
    m_computation->start();
    QTRY_VERIFY(m_computation->analysis());
    QCOMPARE(headline(), QStringLiteral("Nobody has guessed yet."));
    name("Anna");
    for (const int number : {1, 2, 3, 4, 5, 6, 7, 8, 11, 12})
        guess(number);
    QCOMPARE(headline(), QStringLiteral("The room hits 8.0 of 10 on average"));
    name("Ben");
    guess(12);
    QCOMPARE(headline(), QStringLiteral("The room hits 4.0 of 10 on average"));
    guess(10); // now one of two
    QCOMPARE(headline(), QStringLiteral("The room hits 4.5 of 10 on average"));
}

void SixOfTenTest::undoTakesTheLastGuessBack()
{
    const Workshop before = workshop();
    name("Anna");
    guess(1);
    guess(2);
    m_session->undo();
    QCOMPARE(guessed("Anna"), QStringList{QStringLiteral("T01")});
    QCOMPARE(ten()->count(), 1);
    m_session->undo();
    QVERIFY(workshop() == before);
    QCOMPARE(ten()->count(), 0);
    m_session->redo();
    QCOMPARE(ten()->count(), 1);
}

QTEST_MAIN(SixOfTenTest)
#include "tst_sixoften.moc"
