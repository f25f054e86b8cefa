// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/import/importcase.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>

using namespace rundblick;

// What the columns of a table mean, as a person sees and corrects it.
class ImportColumnsTest : public ImportCase {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        begin();
        openSample();
    }
    void cleanup() { m_dialog.reset(); }
    void rawExportsNeedNoCorrection_data();
    void rawExportsNeedNoCorrection();
    void headsAreTinted();
    void meaningsAreDraggedOntoColumns();
    void meaningsAreGivenByKeys();
    void questionsAreCorrected();
    void partsAreDragged();
    void partsAreGivenByKeys();
    void columnsAlikeAreTold();
    void ambiguousDatesAreAsked();
    void datesThatTellAreNotAsked();

private:
    QPushButton* part(const char* text) const
    {
        for (DragChip* one : m_dialog->findChildren<DragChip*>())
            if (one->accessibleName() == QLatin1String(text))
                return one;
        return nullptr;
    }
    QComboBox* place(const char* kind) const
    {
        const QByteArray name = QByteArray("Where the question says it: ") + kind;
        return named<QComboBox>(name.constData());
    }
    QLabel* warning() const { return m_dialog->findChild<QLabel*>(QStringLiteral("warning")); }
};

namespace {

// Nothing of it is in the sample.
constexpr const char* questions = "Rater,How? - Rental - Ada,How? - Rental - Ben,How? - Repair - "
                                  "Ada\nA,3,4,5\nB,2,5,1\n";

} // namespace

void ImportColumnsTest::rawExportsNeedNoCorrection_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<std::size_t>("brands");
    QTest::addColumn<std::size_t>("touchpoints");
    QTest::addColumn<std::size_t>("criteria");
    QTest::addColumn<QString>("ratings"); // all but those without an answer
    const auto row = [](const char* file, const char* own, std::size_t brands,
                         std::size_t touchpoints, const char* ratings) {
        QTest::newRow(file) << QString::fromLatin1(own) << brands << touchpoints << std::size_t{2}
                            << QString::fromLatin1(ratings);
    };
    row("qualtrics-parts.csv", "Own brand", 2, 3, "23");
    row("limesurvey-parts.csv", "Veloria", 2, 3, "23");
    row("surveymonkey-parts.csv", "Veloria", 2, 3, "23");
    row("forms-parts.csv", "Veloria", 2, 3, "23");
    row("r/csv.csv", "Own brand", 1, 2, "14");
    row("r/table.txt", "Own brand", 1, 2, "14");
}

// Dropped on a new workshop, and only Continue is pressed.
void ImportColumnsTest::rawExportsNeedNoCorrection()
{
    QFETCH(QString, own);
    QFETCH(std::size_t, brands);
    QFETCH(std::size_t, touchpoints);
    QFETCH(std::size_t, criteria);
    QFETCH(QString, ratings);
    Session session(Workshop(), [](const Edit&, HistoryStep) { return ok(); });
    m_dialog = std::make_unique<ImportDialog>(session,
        QStringLiteral(TEST_DATA "/surveys/") + QLatin1String(QTest::currentDataTag()),
        m_window->look(), m_window.get());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    goOn();
    QVERIFY(!warning()->isVisible());
    goOn();
    goOn();
    QTRY_VERIFY(button("Import") && button("Import")->isEnabled());
    QCOMPARE(named<QLabel>("ratings")->text(), ratings);
    QCOMPARE(named<QLabel>("with something left out")->text(), QStringLiteral("0"));
    goOn();
    const Workshop& made = session.workshop();
    QCOMPARE(made.all<Brand>().size(), brands);
    QCOMPARE(made.all<Touchpoint>().size(), touchpoints);
    QCOMPARE(made.all<Criterion>().size(), criteria);
    QVERIFY(ownBrand(made) && ownBrand(made)->name == own.toStdString());
    m_dialog.reset(); // before its session
}

// Two rows of heads, and none where a person says that there are none.
void ImportColumnsTest::headsAreTinted()
{
    openDialog(survey("surveymonkey"));
    auto* preview = named<QTableView>("The first rows of the file");
    QTRY_COMPARE(preview->model()->rowCount(), 4);
    const auto groundOf = [&](int row) {
        const QRect cell = preview->visualRect(preview->model()->index(row, 1));
        return preview->viewport()->grab(cell).toImage().pixelColor(cell.width() - 3, 3);
    };
    const Look& look = m_window->look();
    QTRY_COMPARE(groundOf(0), look.blueSoft);
    QCOMPARE(groundOf(1), look.blueSoft);
    QCOMPARE(groundOf(2), look.card);
    auto* heads = named<QComboBox>("Rows with heads");
    heads->setFocus();
    QTest::keyClick(heads, Qt::Key_Up);
    QTRY_COMPARE(groundOf(1), look.card);
    QCOMPARE(groundOf(0), look.blueSoft);
}

void ImportColumnsTest::meaningsAreDraggedOntoColumns()
{
    openDialog(written("t.csv", "who,kind,Rental station\n1,a,3\n2,b,4\n"));
    goOn();
    QCOMPARE(meaningOf(1), QStringLiteral("Left out"));
    dragTo(chip(ColumnRole::Segment), 1);
    QCOMPARE(meaningOf(1), QStringLiteral("Segment"));
    dragTo(chip(ColumnRole::Segment), 0); // there is one
    QCOMPARE(meaningOf(0), QStringLiteral("Segment"));
    QCOMPARE(meaningOf(1), QStringLiteral("Left out"));
    dragTo(chip(ColumnRole::Answer), 1);
    QCOMPARE(meaningOf(1), QStringLiteral("kind"));
}

void ImportColumnsTest::meaningsAreGivenByKeys()
{
    openDialog(written("t.csv", "who,kind,Rental station\n1,a,3\n2,b,4\n"));
    goOn();
    columns()->setFocus();
    columns()->chooseColumn(2);
    QTest::keyClick(columns(), Qt::Key_Left); // of the answers
    QCOMPARE(columns()->currentColumn(), 1);
    auto* meaning = m_dialog->findChild<QComboBox*>(QStringLiteral("meaning"));
    meaning->setFocus();
    QTest::keyClicks(meaning, QStringLiteral("Seg"));
    QTRY_COMPARE(meaningOf(1), QStringLiteral("Segment"));
    click(chip(ColumnRole::Weight));
    QCOMPARE(meaningOf(1), QStringLiteral("Weight"));
}

// By the choice over the column, then one name alone.
void ImportColumnsTest::questionsAreCorrected()
{
    openDialog(written("t.csv", questions));
    goOn();
    QCOMPARE(meaningOf(1), QStringLiteral("Rental · Ada"));
    grab("2-questions");
    place("Touchpoint")->setFocus();
    for (int i = 0; i < 3; ++i) // part 3
        QTest::keyClick(place("Touchpoint"), Qt::Key_Down);
    QTRY_COMPARE(meaningOf(3), QStringLiteral("Ada · Ada"));
    place("Criterion")->setFocus();
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(place("Criterion"), Qt::Key_Down);
    QCOMPARE(place("Criterion")->currentText(), QStringLiteral("part 2: Rental"));
    QTRY_COMPARE(meaningOf(3), QStringLiteral("Ada · Repair"));
    auto* table = named<QTableView>("What the questions rate");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(2, 1));
    QTest::keyClick(table->viewport(), Qt::Key_F2);
    auto* editor = table->findChild<QLineEdit*>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Store"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(meaningOf(3), QStringLiteral("Store · Repair"));
}

// Onto the choice, or the column of the table below it; beside them nothing happens.
void ImportColumnsTest::partsAreDragged()
{
    openDialog(written("t.csv", questions));
    goOn();
    QVERIFY(part("How?") && part("Rental") && part("Ada"));
    drag(part("Ada"), place("Brand")->mapToGlobal(place("Brand")->rect().center()));
    QCOMPARE(meaningOf(1), QStringLiteral("Rental · Ada · Ada"));
    auto* table = named<QTableView>("What the questions rate");
    const QRect cell = table->visualRect(table->model()->index(1, 3));
    drag(part("Rental"), table->viewport()->mapToGlobal(cell.center()));
    QCOMPARE(meaningOf(3), QStringLiteral("Repair · Ada · Repair"));
    QCOMPARE(place("Criterion")->currentText(), QStringLiteral("part 2: Rental"));
    drag(part("Ada"), columns()->mapToGlobal(columns()->rect().center()));
    QCOMPARE(meaningOf(3), QStringLiteral("Repair · Ada · Repair"));
    drag(part("Ada"), place("Criterion")->mapToGlobal(place("Criterion")->rect().center()));
    QCOMPARE(place("Brand")->currentText(), QStringLiteral("as recognised")); // it names one thing
    QCOMPARE(meaningOf(2), QStringLiteral("Rental · Ben"));
    columns()->chooseColumn(3); // its parts are shown then
    QVERIFY(part("Repair"));
}

void ImportColumnsTest::partsAreGivenByKeys()
{
    openDialog(written("t.csv", questions));
    goOn();
    part("Ada")->setFocus();
    QTest::keyClick(part("Ada"), Qt::Key_Space);
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return); // the first: touchpoint
    QTRY_COMPARE(place("Touchpoint")->currentText(), QStringLiteral("part 3: Ada"));
    QCOMPARE(meaningOf(2), QStringLiteral("Ben · Ben"));
}

// Before anything is checked, and once for all that differ alike.
void ImportColumnsTest::columnsAlikeAreTold()
{
    openDialog(written("t.csv", questions));
    goOn();
    QVERIFY(!warning()->isVisible());
    place("Criterion")->setFocus();
    QTest::keyClick(place("Criterion"), Qt::Key_Down); // part 1, which is the same in all
    QTRY_VERIFY(warning()->isVisible());
    QVERIFY2(warning()->text().contains(QStringLiteral("“How? - Rental - Ada” and “How? - Rental - "
                                                       "Ben”")),
        qPrintable(warning()->text()));
    QCOMPARE(warning()->text().count(u'\n'), 0);
    grab("2-alike");
    QTest::keyClick(place("Criterion"), Qt::Key_Up);
    QTRY_VERIFY(!warning()->isVisible());
}

void ImportColumnsTest::ambiguousDatesAreAsked()
{
    openDialog(written("t.csv", "Rater,Date,Rental station\n1,03/04/2026,3\n2,05/06/2026,4\n"));
    goOn();
    auto* dates = named<QComboBox>("How dates are read");
    QVERIFY(dates->isVisible());
    QCOMPARE(dates->currentText(), QStringLiteral("03/04/2026 is 3 April 2026"));
    grab("2-dates");
    dates->setFocus();
    QTest::keyClick(dates, Qt::Key_Down);
    QTRY_COMPARE(dates->currentText(), QStringLiteral("03/04/2026 is 4 March 2026"));
    goOn();
    goOn();
    QTRY_VERIFY(button("Import") && button("Import")->isEnabled());
    goOn();
    const Rater* rater = findByName<Rater>(workshop(), "2");
    QVERIFY(rater);
    QCOMPARE(rater->date, std::string("2026-05-06"));
    m_window->document()->session().undo();
}

void ImportColumnsTest::datesThatTellAreNotAsked()
{
    openDialog(written("t.csv", "Rater,Date,Rental station\n1,03/04/2026,3\n2,05/16/2026,4\n"));
    goOn();
    QVERIFY(!named<QComboBox>("How dates are read")->isVisible());
    dragTo(chip(ColumnRole::Ignored), 1);
    QVERIFY(!named<QComboBox>("How dates are read")->isVisible());
}

QTEST_MAIN(ImportColumnsTest)
#include "tst_importcolumns.moc"
