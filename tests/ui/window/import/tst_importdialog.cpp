// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/import/importcase.h"

#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace rundblick;
using namespace std::string_literals;

// The assistant as a person uses it, from a raw export to ratings.
class ImportDialogTest : public ImportCase {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        begin();
        openSample();
    }
    void cleanup() { m_dialog.reset(); }
    void aRawExportBecomesRatings();
    void whatIsRecognisedIsCorrected();
    void whatCannotBeReadIsTold();
    void zeroIsAsked();
    void wordsAreGivenNumbers();
    void whatIsLeftOutIsListed();
    void droppingATableOpensIt();
    void leavingChangesNothing();
};

void ImportDialogTest::aRawExportBecomesRatings()
{
    const Workshop before = workshop();
    QFile raw(survey("qualtrics"));
    QVERIFY(raw.open(QIODevice::ReadOnly));
    openDialog(written("qualtrics.csv",
        raw.readAll()
            .replace("Website", "Rental station")
            .replace("Newsletter", "Data sheet")
            .toStdString()));
    QTRY_COMPARE(named<QComboBox>("Rows with heads")->currentText(), QStringLiteral("3"));
    QCOMPARE(named<QComboBox>("Made by")->currentText(), QStringLiteral("Qualtrics"));
    grab("1-file");
    goOn();
    QCOMPARE(meaningOf(8), QStringLiteral("Respondent"));
    QCOMPARE(meaningOf(12), QStringLiteral("Rental station"));
    auto* wave = named<QLineEdit>("Wave");
    click(wave);
    QTest::keyClicks(wave, QStringLiteral("2026"));
    grab("2-columns");
    goOn();
    QTRY_VERIFY(m_dialog->findChild<QTableView*>(QStringLiteral("values"))->isEnabled());
    grab("3-scale");
    goOn();
    QTRY_VERIFY(button("Import") && button("Import")->isEnabled());
    grab("4-check");
    QVERIFY(workshop() == before);
    goOn();
    grab("5-report");
    const Rater* rater = findByName<Rater>(workshop(), "R_1aBcDeFgHiJkLmN (2026)");
    QVERIFY(rater && rater->wave == findByName<Wave>(workshop(), "2026")->id);
    QVERIFY(named<QPlainTextEdit>("What was imported")
                ->toPlainText()
                .contains(QStringLiteral("Ratings taken: 3")));
    m_window->document()->session().undo();
    QVERIFY(workshop() == before);
    m_window->document()->session().redo();
    QVERIFY(findByName<Wave>(workshop(), "2026"));
}

void ImportDialogTest::whatIsRecognisedIsCorrected()
{
    openDialog(written("t.csv", "Name;Wert\nZ\xFCrich;1,5\nBasel;2,5\n"));
    QTRY_COMPARE(named<QComboBox>("Encoding")->currentText(), QStringLiteral("Windows-1252"));
    QCOMPARE(named<QComboBox>("Separated by")->currentText(), QStringLiteral("Semicolon"));
    QCOMPARE(named<QComboBox>("Decimal mark")->currentIndex(), 1);
    auto* preview = named<QTableView>("The first rows of the file");
    QCOMPARE(preview->model()->columnCount(), 2);
    auto* separator = named<QComboBox>("Separated by");
    separator->setFocus();
    QTest::keyClick(separator, Qt::Key_Home); // the comma
    QTRY_COMPARE(preview->model()->index(0, 0).data().toString(), QStringLiteral("Name;Wert"));
    auto* heads = named<QComboBox>("Rows with heads");
    heads->setFocus();
    QTest::keyClick(heads, Qt::Key_Home);
    QTRY_COMPARE(heads->currentText(), QStringLiteral("None"));
    QTRY_COMPARE(
        preview->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Column 1"));
}

void ImportDialogTest::whatCannotBeReadIsTold()
{
    openDialog(written("t.csv", "a,b\n1,\"2\n"));
    auto* next = m_dialog->findChild<QPushButton*>(QStringLiteral("primary"));
    auto* problem = m_dialog->findChild<QLabel*>(QStringLiteral("error"));
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(QStringLiteral("never closed")));
    QVERIFY(!next->isEnabled());
}

// Nobody but a person can know; until then there is no way on.
void ImportDialogTest::zeroIsAsked()
{
    openDialog(written("t.csv", "Rater,Rental station\n1,0\n2,5\n3,1\n4,0\n"));
    goOn();
    goOn();
    QTRY_VERIFY(m_dialog->findChild<QTableView*>(QStringLiteral("values"))->isEnabled());
    grab("3-zero");
    auto* next = m_dialog->findChild<QPushButton*>(QStringLiteral("primary"));
    QVERIFY(!next->isEnabled());
    QRadioButton* no = nullptr;
    for (QRadioButton* answer : m_dialog->findChildren<QRadioButton*>())
        if (answer->text().startsWith(QStringLiteral("&No")))
            no = answer;
    QVERIFY(no && no->isVisible() && !no->isChecked());
    QTest::mouseClick(no, Qt::LeftButton, {}, QPoint(8, no->height() / 2));
    QVERIFY(next->isEnabled());
    goOn();
    QTRY_VERIFY(button("Import") && button("Import")->isEnabled());
    QCOMPARE(named<QLabel>("ratings")->text(), QStringLiteral("2"));
}

void ImportDialogTest::wordsAreGivenNumbers()
{
    openDialog(written("t.csv", "Rater,Rental station\n1,good\n2,very good\n3,4\n4,hm\n"));
    goOn();
    dragTo(chip(ColumnRole::Answer), 1);
    goOn();
    auto* values = m_dialog->findChild<QTableView*>(QStringLiteral("values"));
    QTRY_VERIFY(values->isEnabled());
    QCOMPARE(values->model()->rowCount(), 4);
    int row = 0;
    while (values->model()->index(row, 0).data().toString() != QStringLiteral("hm"))
        ++row;
    const QModelIndex cell = values->model()->index(row, 2);
    QVERIFY(cell.data().toString().startsWith(QStringLiteral("left out")));
    values->setFocus();
    values->setCurrentIndex(cell);
    QTest::keyClick(values->viewport(), Qt::Key_F2);
    auto* editor = values->findChild<QLineEdit*>();
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("3"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(values->model()->index(row, 2).data().toString(), QStringLiteral("3"));
    goOn();
    QTRY_VERIFY(button("Import") && button("Import")->isEnabled());
    QCOMPARE(named<QLabel>("ratings")->text(), QStringLiteral("4"));
}

void ImportDialogTest::whatIsLeftOutIsListed()
{
    openDialog(written(
        "t.csv", "Rater,Rental station\na,1\nb,99\na,1\nc,3\nd,4\ne,2\nf,5\ng,2\nh,3\ni,1\n"));
    goOn();
    goOn();
    auto* high = named<QDoubleSpinBox>("Highest");
    QTRY_VERIFY(high->isEnabled());
    high->setFocus();
    high->selectAll();
    QTest::keyClicks(high, QStringLiteral("5"));
    QTest::keyClick(high, Qt::Key_Tab);
    goOn();
    QTRY_VERIFY(button("Import") && button("Import")->isEnabled());
    grab("4-problems");
    auto* problems = m_dialog->findChild<QTableView*>(QStringLiteral("problems"));
    QCOMPARE(problems->model()->rowCount(), 2);
    QCOMPARE(problems->model()->index(0, 0).data().toInt(), 3);
    QCOMPARE(problems->model()->index(0, 1).data().toString(), QStringLiteral("Rental station"));
    QVERIFY(problems->model()->index(0, 2).data().toString().startsWith(QStringLiteral("99 is")));
    QCOMPARE(named<QLabel>("with something left out")->text(), QStringLiteral("1"));
    QCOMPARE(named<QLabel>("there before")->text(), QStringLiteral("1"));
    auto* filter = named<QLineEdit>("Find in the list");
    click(filter);
    QTest::keyClicks(filter, QStringLiteral("earlier row"));
    QCOMPARE(problems->model()->rowCount(), 1);
    QCOMPARE(problems->model()->index(0, 0).data().toInt(), 4);
    goOn();
    const QString report = named<QPlainTextEdit>("What was imported")->toPlainText();
    QVERIFY(report.contains(QStringLiteral("Row 3, “Rental station”: 99 is not on the scale")));
    grab("5-problems");
}

void ImportDialogTest::droppingATableOpensIt()
{
    const QString path = written("t.csv", "Rater,Rental station\n1,3\n");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
    bool isSeen = false;
    QTimer look;
    connect(&look, &QTimer::timeout, this, [&] {
        if (auto* dialog = qobject_cast<ImportDialog*>(QApplication::activeModalWidget())) {
            isSeen = true;
            QTest::keyClick(dialog, Qt::Key_Escape);
        }
    });
    look.start(10);
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QApplication::sendEvent(m_window.get(), &drop);
    QTRY_VERIFY(isSeen);
}

void ImportDialogTest::leavingChangesNothing()
{
    const Workshop before = workshop();
    std::string text = "Rater,Rental station\n";
    for (int i = 0; i < 200'000; ++i)
        text += std::to_string(i) + ",3\n";
    openDialog(written("t.csv", text));
    goOn();
    goOn(); // counts, and is told to stop
    auto* stop = button("Stop");
    QVERIFY(stop->isVisible());
    click(stop);
    QVERIFY(!stop->isVisible());
    QVERIFY(columns()->isVisible()); // where it was before
    goOn();
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(workshop() == before);
    QVERIFY(!m_dialog->hasImported());
}

QTEST_MAIN(ImportDialogTest)
#include "tst_importdialog.moc"
