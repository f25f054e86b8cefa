// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/setupdriver.h"

#include <QHeaderView>

using namespace rundblick;

// What each card of the set-up page has of its own, driven by mouse and keys.
class SetupCardsTest : public SetupDriver {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init() { open(smallWorkshop()); } // 3 phases and brands, 16 raters, 6 touchpoints
    void cleanup() { close(); }
    void personaNeedsASegment();
    void stalePersonaIsMarkedInWords();
    void linesAreTypedIntoAPersona();
    void pictureIsScaledDownAndRemovedWithoutATrace();
    void unreadablePictureIsRefused();
    void criterionAsksForSomethingElse();
    void raterGetsASegment();
    void narrowColumnsAreWhole();
    void workshopFieldsAreOneEditEach();
    void wrongDateIsSaid();
    void indexLeadsToACard();
    void phasesFromATemplateAreOneEdit();
    void usedPhasesAreAskedFor();
};

void SetupCardsTest::personaNeedsASegment()
{
    SetupTable& personas = list(QStringLiteral("Personas"));
    const int name = column(personas, QStringLiteral("Persona"));
    typeInto(personas, 0, name, QStringLiteral("Nadja"));
    QVERIFY(workshop().all<Persona>().empty()); // the hint says why
    typeInto(list(QStringLiteral("Segments")), 0, 1, QStringLiteral("Commuters"));
    typeInto(list(QStringLiteral("Segments")), 1, 1, QStringLiteral("Families"));
    typeInto(personas, 0, name, QStringLiteral("Nadja"));
    typeInto(personas, 1, name, QStringLiteral("Marta"));
    QCOMPARE(cell(personas, 0, QStringLiteral("Segment")), QStringLiteral("Commuters"));
    QCOMPARE(cell(personas, 1, QStringLiteral("Segment")), QStringLiteral("Families"));
    click(personas, 0, column(personas, QStringLiteral("Segment")));
    auto* choice = personas.viewport()->findChild<QComboBox*>();
    QVERIFY(choice);
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(cell(personas, 0, QStringLiteral("Segment")), QStringLiteral("Families"));
}

void SetupCardsTest::stalePersonaIsMarkedInWords()
{
    personaNeedsASegment();
    SetupTable& personas = list(QStringLiteral("Personas"));
    const int best = column(personas, QStringLiteral("Best before"));
    const auto mark = [&](int row) {
        return personas.model()->index(row, best).data(SetupModel::markRole).toString();
    };
    typeInto(personas, 0, best, QStringLiteral("31.12.2020"));
    QCOMPARE(findByName<Persona>(workshop(), "Nadja")->bestBefore, std::string("2020-12-31"));
    QCOMPARE(mark(0), QStringLiteral("▲ out of date"));
    typeInto(personas, 1, best, QStringLiteral("2199-01-31"));
    QCOMPARE(findByName<Persona>(workshop(), "Marta")->bestBefore, std::string("2199-01-31"));
    QCOMPARE(mark(1), QString());
}

void SetupCardsTest::linesAreTypedIntoAPersona()
{
    personaNeedsASegment();
    SetupTable& personas = list(QStringLiteral("Personas"));
    click(personas, 0, column(personas, QStringLiteral("Needs")));
    auto* editor = personas.viewport()->findChild<QPlainTextEdit*>();
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("A bike"));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(editor, QStringLiteral("Always ready"));
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    QCOMPARE(findByName<Persona>(workshop(), "Nadja")->needs, std::string("A bike\nAlways ready"));
}

// 2000 × 1000 becomes 512 × 256; without transparency a JPEG.
void SetupCardsTest::pictureIsScaledDownAndRemovedWithoutATrace()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("logo.png"));
    QImage image(2000, 1000, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QVERIFY(image.save(path));
    const Workshop before = workshop();
    SetupCard& brands = card(QStringLiteral("Own brand and competitors"));
    brands.takePicture(1, path);
    QCOMPARE(workshop().all<Picture>().size(), std::size_t{1});
    const Picture& picture = workshop().all<Picture>().begin()->second;
    QCOMPARE(picture.mediaType, std::string("image/jpeg"));
    QImage stored;
    QVERIFY(stored.loadFromData(picture.content.data(), static_cast<int>(picture.content.size())));
    QCOMPARE(stored.size(), QSize(512, 256));

    QImage glass(40, 40, QImage::Format_ARGB32);
    glass.fill(Qt::transparent);
    QVERIFY(glass.save(path));
    brands.takePicture(1, path);
    QCOMPARE(workshop().all<Picture>().size(), std::size_t{1}); // the one before is gone
    QCOMPARE(workshop().all<Picture>().begin()->second.mediaType, std::string("image/png"));
    brands.table().setCurrentIndex(brands.table().model()->index(1, 1));
    QTest::keyClick(&brands.table(), Qt::Key_Delete);
    QVERIFY(workshop() == before);
}

void SetupCardsTest::unreadablePictureIsRefused()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("notes.png")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a picture");
    file.close();
    const Workshop before = workshop();
    card(QStringLiteral("Own brand and competitors")).takePicture(0, file.fileName());
    QVERIFY(workshop() == before);
}

void SetupCardsTest::criterionAsksForSomethingElse()
{
    SetupTable& criteria = list(QStringLiteral("Criteria"));
    const int last = criteria.model()->rowCount() - 1;
    typeInto(criteria, last, 1, QStringLiteral("Overall"));
    const int role = column(criteria, QStringLiteral("Asks for"));
    click(criteria, last, role);
    auto* choice = criteria.viewport()->findChild<QComboBox*>();
    QVERIFY(choice);
    QTest::keyClick(choice, Qt::Key_End);
    QVERIFY(findByName<Criterion>(workshop(), "Overall")->role == CriterionRole::Overall);
    typeInto(criteria, last, column(criteria, QStringLiteral("To")), QStringLiteral("7"));
    QCOMPARE(findByName<Criterion>(workshop(), "Overall")->high, 7.0);
    QSignalSpy said(&criteria.rows(), &SetupModel::refused);
    typeInto(criteria, 0, column(criteria, QStringLiteral("To")), QStringLiteral("2"));
    QCOMPARE(said.count(), 1); // ratings of 3 and more have no place there
}

void SetupCardsTest::raterGetsASegment()
{
    typeInto(list(QStringLiteral("Segments")), 0, 1, QStringLiteral("Commuters"));
    SetupTable& raters = list(QStringLiteral("Raters"));
    QCOMPARE(raters.model()->rowCount(), 17);
    click(raters, 0, column(raters, QStringLiteral("Segment")));
    auto* choice = raters.viewport()->findChild<QComboBox*>();
    QVERIFY(choice);
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(cell(raters, 0, QStringLiteral("Segment")), QStringLiteral("Commuters"));
    QString told;
    answer(QStringLiteral("&Remove"), &told);
    raters.setCurrentIndex(raters.model()->index(0, 0));
    QTest::keyClick(&raters, Qt::Key_Delete);
    QVERIFY2(told.contains(QStringLiteral("individual rating")), qPrintable(told));
    QCOMPARE(workshop().all<Rater>().size(), std::size_t{15});
}

// Where the width does not suffice for all columns as they are wished they take what they need.
void SetupCardsTest::narrowColumnsAreWhole()
{
    SetupTable& table = card(QStringLiteral("Raters")).table();
    QVERIFY(table.horizontalHeader()->length() <= table.viewport()->width());
    const int wished = table.columnWidth(column(table, QStringLiteral("Voice")));
    m_page->resize(700, 800);
    QTRY_VERIFY(table.columnWidth(column(table, QStringLiteral("Voice"))) < wished);
    QTRY_VERIFY2(table.horizontalHeader()->length() <= table.viewport()->width(),
        qPrintable(QStringLiteral("%1 of %2")
                       .arg(table.horizontalHeader()->length())
                       .arg(table.viewport()->width())));
    const QFontMetrics letters(table.font());
    for (int i = 0; i < table.model()->columnCount(); ++i)
        for (int row = 0; row < table.model()->rowCount() - 1; ++row)
            QVERIFY(letters.horizontalAdvance(table.model()->index(row, i).data().toString())
                < table.columnWidth(i));
}

void SetupCardsTest::workshopFieldsAreOneEditEach()
{
    const Workshop before = workshop();
    QLineEdit* client = field(QStringLiteral("Client"));
    client->setFocus();
    client->selectAll();
    QTest::keyClicks(client, QStringLiteral("Veloria AG"));
    QTest::keyClick(client, Qt::Key_Return);
    QCOMPARE(workshop().setup().client, std::string("Veloria AG"));
    session().undo();
    QVERIFY(workshop() == before);
    QCOMPARE(client->text(), toQt(before.setup().client));
    QLineEdit* date = field(QStringLiteral("Date of the workshop"));
    date->setFocus();
    date->selectAll();
    QTest::keyClicks(date, QStringLiteral("17.9.2026"));
    QTest::keyClick(date, Qt::Key_Return);
    QCOMPARE(workshop().setup().date, std::string("2026-09-17"));
}

void SetupCardsTest::wrongDateIsSaid()
{
    const Workshop before = workshop();
    QLineEdit* date = field(QStringLiteral("Date of the workshop"));
    const QString shown = date->text();
    date->setFocus();
    date->selectAll();
    QTest::keyClicks(date, QStringLiteral("soon"));
    QTest::keyClick(date, Qt::Key_Return);
    QVERIFY(workshop() == before);
    QCOMPARE(date->text(), shown);
}

void SetupCardsTest::indexLeadsToACard()
{
    auto* index = page().findChild<SetupIndex*>();
    auto* bar = page().findChild<QScrollArea*>()->verticalScrollBar();
    const auto entries = index->findChildren<QPushButton*>();
    QCOMPARE(entries.size(), 8);
    QCOMPARE(bar->value(), 0);
    QTest::mouseClick(entries[5], Qt::LeftButton);
    QVERIFY(bar->value() > 0);
    QVERIFY(list(QStringLiteral("Criteria")).hasFocus());
    QVERIFY(entries[7]->text().contains(QStringLiteral("16")));
}

void SetupCardsTest::phasesFromATemplateAreOneEdit()
{
    open({});
    QTest::mouseClick(page().findChild<QPushButton*>(QStringLiteral("usePhases")), Qt::LeftButton);
    auto* dialog = page().findChild<PhaseSetDialog*>();
    QVERIFY(dialog);
    auto* sets = dialog->findChild<QListWidget*>();
    sets->setFocus();
    QTest::keyClick(sets, Qt::Key_Down);
    QTest::keyClick(sets, Qt::Key_Down); // Attract, sell, wow
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("primary")), Qt::LeftButton);
    QCOMPARE(workshop().all<Phase>().size(), std::size_t{3});
    QCOMPARE(workshop().all<LaneText>().size(), std::size_t{12});
    session().undo();
    QVERIFY(workshop() == Workshop());
}

void SetupCardsTest::usedPhasesAreAskedFor()
{
    QTest::mouseClick(page().findChild<QPushButton*>(QStringLiteral("usePhases")), Qt::LeftButton);
    auto* dialog = page().findChild<PhaseSetDialog*>();
    auto* sets = dialog->findChild<QListWidget*>();
    sets->setFocus();
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(sets, Qt::Key_Down);
    const auto choices = dialog->findChildren<QRadioButton*>();
    QCOMPARE(choices.size(), 2);
    QVERIFY(choices[0]->isVisible() && choices[0]->isChecked()); // keep
    const QString used = toQt(ordered<Phase>(workshop())[0]->name);
    const auto labels = dialog->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(
        labels, [&](const QLabel* label) { return label->text().contains(used); }));
    auto* use = dialog->findChild<QPushButton*>(QStringLiteral("primary"));
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(workshop().all<Phase>().size(), std::size_t{6});
    QVERIFY(!workshop().all<Placement>().empty());
}

QTEST_MAIN(SetupCardsTest)
#include "tst_setupcards.moc"
