// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/shortlistedits.h"
#include "core/model/edits/touchpointedits.h"
#include "tests/support/workshopbuilder.h"
#include "ui/paint/look.h"
#include "ui/panels/shortlist/shortlistdialog.h"
#include "ui/panels/shortlist/shortlistmodel.h"
#include "ui/session/computation.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"
#include "ui/support/strings.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace rundblick;

// The short list by mouse and keys: 102 touchpoints, of which 100 can be rated.
class ShortListDialogTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init();
    void pickingTakesTheHundredBest();
    void theLimitIsSaidAndHolds();
    void onesThatAreRatedStay();
    void theMostInfluentialAreKept();

private:
    const Workshop& workshop() const { return m_session->workshop(); }
    bool isMarked(const char* name) { return findByName<Touchpoint>(workshop(), name)->rated; }
    QPushButton* button(const QString& part) const;
    QString said(const char* objectName) const;
    void find(const char* name);
    void tick(const char* name); // by key
    bool counts(std::size_t marked) const;

    Look m_look = screenLook(Theme::Light);
    Id<Phase> m_search;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Computation> m_computation;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<ShortListDialog> m_dialog;
    QTableView* m_table = nullptr;
    int m_edits = 0;
};

// T001 … T102 in one phase, all with importance 3: usage × importance is 0.03 for the first, 0.06
// for the second, and 1.5 for all others. T102 is rated by brand, T003 to T005 by influence.
void ShortListDialogTest::init()
{
    WorkshopBuilder builder;
    m_search = builder.phase("Search");
    const Id<Criterion> quality = builder.criterion("Quality");
    const Id<Criterion> influence = builder.criterion("Influence", CriterionRole::Influence);
    builder.rater("Anna");
    Brand brand;
    brand.name = "Us";
    brand.own = true;
    const Id<Brand> own = builder.add(brand);
    for (int i = 1; i <= 102; ++i) {
        const QString name = QStringLiteral("T%1").arg(i, 3, 10, QLatin1Char('0'));
        const Id<Touchpoint> id = builder.touchpoint(toStd(name));
        builder.change(id, [i](Touchpoint& touchpoint) { touchpoint.rated = i == 102; });
        builder.placement(id, m_search, i == 1 ? 0.01 : i == 2 ? 0.02 : 0.5);
        if (i >= 3 && i <= 5)
            builder.ratings({id, {}, influence}, {static_cast<double>(i - 1)});
        if (i == 102)
            builder.ratings({id, own, quality}, {4.0});
    }
    m_dialog.reset();
    m_selection.reset();
    m_computation.reset();
    m_edits = 0;
    m_session = std::make_unique<Session>(builder.workshop(), [this](const Edit&, HistoryStep) {
        ++m_edits;
        return ok();
    });
    m_computation = std::make_unique<Computation>(*m_session);
    m_selection = std::make_unique<Selection>(*m_session);
    m_dialog = std::make_unique<ShortListDialog>(
        Surroundings{*m_session, *m_computation, *m_selection, m_look}, nullptr);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    m_table = m_dialog->findChild<QTableView*>();
    QCOMPARE(m_table->model()->rowCount(), 102);
}

QPushButton* ShortListDialogTest::button(const QString& part) const
{
    for (QPushButton* one : m_dialog->findChildren<QPushButton*>())
        if (one->text().contains(part))
            return one;
    return nullptr;
}

// What is shown in a label of this name.
QString ShortListDialogTest::said(const char* objectName) const
{
    const auto* label = m_dialog->findChild<QLabel*>(QString::fromLatin1(objectName));
    return label->isVisible() ? label->text() : QString();
}

bool ShortListDialogTest::counts(std::size_t marked) const
{
    const QString wanted = QStringLiteral("%1 of at most 100 on the short list").arg(marked);
    const auto labels = m_dialog->findChildren<QLabel*>();
    return ratedTouchpoints(workshop()).size() == marked
        && std::ranges::any_of(labels, [&](const QLabel* one) { return one->text() == wanted; });
}

void ShortListDialogTest::find(const char* name)
{
    auto* search = m_dialog->findChild<QLineEdit*>();
    search->setFocus();
    search->selectAll();
    QTest::keyClicks(search, QString::fromLatin1(name));
    QCOMPARE(m_table->model()->rowCount(), 1);
}

void ShortListDialogTest::tick(const char* name)
{
    find(name);
    m_table->setFocus();
    m_table->setCurrentIndex(m_table->model()->index(0, ShortListModel::Name));
    QTest::keyClick(m_table, Qt::Key_Space);
}

void ShortListDialogTest::pickingTakesTheHundredBest()
{
    QVERIFY(counts(1));
    const Workshop before = workshop();
    QTest::mouseClick(button(QStringLiteral("Pick the top 100")), Qt::LeftButton);
    QCOMPARE(m_edits, 1);
    QVERIFY(counts(100));
    QVERIFY(!isMarked("T001") && !isMarked("T002")); // the least used
    QVERIFY(isMarked("T003") && isMarked("T101") && isMarked("T102"));
    m_session->undo();
    QVERIFY(workshop() == before);
    QVERIFY(counts(1));
    m_session->redo();
    QVERIFY(counts(100));
}

void ShortListDialogTest::theLimitIsSaidAndHolds()
{
    QTest::mouseClick(button(QStringLiteral("Pick the top 100")), Qt::LeftButton);
    QVERIFY(said("error").isEmpty());
    tick("T001");
    QCOMPARE(m_edits, 1); // nothing happened
    QVERIFY(counts(100));
    QCOMPARE(said("error"),
        QStringLiteral("100 touchpoints are on the short list, as many as can be rated. Take "
                       "another one off first."));
    // By the mouse, too.
    find("T002");
    const QModelIndex cell = m_table->model()->index(0, ShortListModel::Name);
    const QRect box = m_table->visualRect(cell);
    QTest::mouseClick(
        m_table->viewport(), Qt::LeftButton, {}, box.topLeft() + QPoint(12, box.height() / 2));
    QCOMPARE(m_edits, 1);
    tick("T003"); // off
    QVERIFY(counts(99));
    QVERIFY(said("error").isEmpty()); // is not so any more
    tick("T001");
    QVERIFY(isMarked("T001") && !isMarked("T003"));
    QCOMPARE(m_edits, 3);
    while (m_session->history().toUndo())
        m_session->undo();
    QVERIFY(counts(1));
}

void ShortListDialogTest::onesThatAreRatedStay()
{
    tick("T102");
    QCOMPARE(m_edits, 0);
    QVERIFY(isMarked("T102"));
    QVERIFY(said("error").startsWith(QStringLiteral("“T102” has ratings by brand")));
}

void ShortListDialogTest::theMostInfluentialAreKept()
{
    QTest::mouseClick(button(QStringLiteral("Pick the top 100")), Qt::LeftButton);
    QPushButton* keep = button(QStringLiteral("Keep the 30 most influential"));
    QVERIFY(keep->isEnabled());
    QTest::mouseClick(keep, Qt::LeftButton);
    QCOMPARE(m_edits, 2);
    QVERIFY(counts(4)); // three have an influence, one ratings that would be lost
    QVERIFY(isMarked("T003") && isMarked("T004") && isMarked("T005") && isMarked("T102"));
    m_session->undo();
    QVERIFY(counts(100));
}

QTEST_MAIN(ShortListDialogTest)
#include "tst_shortlistdialog.moc"
