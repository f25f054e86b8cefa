// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edit.h"
#include "core/store/workshopfile.h"
#include "resources/templates.h"
#include "tests/support/workshopbuilder.h"
#include "tests/support/workshops.h"
#include "tests/ui/paint/labelchecks.h"
#include "tests/ui/report/paperjobs.h"
#include "ui/support/savefile.h"
#include "ui/support/strings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rundblick;

// The 360° map on paper: what the map of the screen holds is there, too, and nothing covers
// another.
class MapPaperTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theKeyOfTheSampleIsBesideItsMap_data();
    void theKeyOfTheSampleIsBesideItsMap();
    void aTouchpointOfTwoPhasesStandsInBoth();
    void aNoteLiesInItsDirection_data();
    void aNoteLiesInItsDirection();
    void notesCoverNothing_data();
    void notesCoverNothing();
    void aNoteOfAnotherBoardIsNotThere();

private:
    std::vector<PaperPage> pagesOf(const Workshop& workshop, Paper paper) const;

    Workshop m_sample;
};

namespace {

Workshop withNotes(Workshop workshop, const std::vector<Note>& notes)
{
    std::int64_t id = 990'000;
    for (Note note : notes) {
        note.id = Id<Note>{++id};
        workshop.apply({EditKind::AddRecord, {Change<Note>{{}, note}}});
    }
    return workshop;
}

// Four phases of one weight, a touchpoint in each, the first in the second phase, too.
Workshop fourPhases()
{
    WorkshopBuilder builder;
    builder.brand("Own", true);
    std::vector<Id<Phase>> phases;
    for (const char* name : {"North-east", "South-east", "South-west", "North-west"})
        phases.push_back(builder.phase(name));
    std::vector<Id<Touchpoint>> touchpoints;
    for (const char* name : {"Shop", "Website", "Hotline", "App"})
        touchpoints.push_back(builder.touchpoint(name));
    for (std::size_t i = 0; i < phases.size(); ++i)
        builder.placement(touchpoints[i], phases[i], 0.9);
    builder.placement(touchpoints[0], phases[1], 0.2);
    return builder.workshop();
}

std::vector<QRectF> boxesOf(const PaperPage& page, const char* text)
{
    std::vector<QRectF> boxes;
    for (const LabelBox& label : page.labels)
        if (label.text == QString::fromUtf8(text))
            boxes.push_back(label.box.boundingRect());
    return boxes;
}

QPointF centreOf(const PaperPage& page)
{
    const std::vector<QRectF> customer = boxesOf(page, "Customer");
    return customer.empty() ? QPointF() : customer.front().center();
}

} // namespace

void MapPaperTest::initTestCase()
{
    loadFonts();
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sample.rundblick"));
    QVERIFY(saveFile(path, templateFile(Template::Sample, Language::German)));
    const Result<Workshop> sample = readWorkshop(toStd(path));
    QVERIFY(sample);
    m_sample = *sample;
}

std::vector<PaperPage> MapPaperTest::pagesOf(const Workshop& workshop, Paper paper) const
{
    std::vector<PaperPage> pages;
    pdfOf(buildReport(workshop, analysedFor(workshop), {.sections = {ReportSection::Map}}),
        {paper, QStringLiteral("en")}, &pages);
    return pages;
}

void MapPaperTest::theKeyOfTheSampleIsBesideItsMap_data()
{
    QTest::addColumn<int>("paper");
    for (const Paper paper : {Paper::A4, Paper::A3, Paper::A1})
        QTest::addRow("%s", textOf(paper).data()) << static_cast<int>(paper);
}

// A hundred touchpoints with numbers or names: one page.
void MapPaperTest::theKeyOfTheSampleIsBesideItsMap()
{
    QFETCH(int, paper);
    const std::vector<PaperPage> pages = pagesOf(m_sample, static_cast<Paper>(paper));
    QCOMPARE(pages.size(), std::size_t{1});
    const QStringList faults = faultsOf(pages.front().labels, pages.front().size, 6.0);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.mid(0, 20).join(u'\n')));
    QVERIFY(!boxesOf(pages.front(), "Werkstatt").empty());
}

void MapPaperTest::aTouchpointOfTwoPhasesStandsInBoth()
{
    const std::vector<PaperPage> pages = pagesOf(fourPhases(), Paper::A4);
    QCOMPARE(pages.size(), std::size_t{1});
    const QPointF centre = centreOf(pages.front());
    const std::vector<QRectF> shops = boxesOf(pages.front(), "Shop");
    QCOMPARE(shops.size(), std::size_t{2});
    QCOMPARE(boxesOf(pages.front(), "Website").size(), std::size_t{1});
    // Phases go clockwise from above: the first is above right, the second below right.
    for (const QRectF& shop : shops)
        QVERIFY(shop.center().x() > centre.x());
    QVERIFY((shops[0].center().y() - centre.y()) * (shops[1].center().y() - centre.y()) < 0.0);
}

void MapPaperTest::aNoteLiesInItsDirection_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    QTest::newRow("right above") << 200.0 << -200.0;
    QTest::newRow("left below") << -200.0 << 200.0;
    QTest::newRow("left, beside the map") << -2000.0 << 0.0;
}

void MapPaperTest::aNoteLiesInItsDirection()
{
    QFETCH(double, x);
    QFETCH(double, y);
    Note note;
    note.x = x;
    note.y = y;
    note.text = "Who calls back?";
    const std::vector<PaperPage> pages = pagesOf(withNotes(fourPhases(), {note}), Paper::A4);
    QCOMPARE(pages.size(), std::size_t{1});
    const std::vector<QRectF> found = boxesOf(pages.front(), "Who calls back?");
    QCOMPARE(found.size(), std::size_t{1});
    const QPointF at = found.front().center() - centreOf(pages.front());
    QVERIFY2(at.x() * x > 0.0, qPrintable(QString::number(at.x())));
    QVERIFY2(y == 0.0 || at.y() * y > 0.0, qPrintable(QString::number(at.y())));
}

void MapPaperTest::notesCoverNothing_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("paper");
    const auto row = [](int count, Paper paper) {
        QTest::addRow("%d, %s", count, textOf(paper).data()) << count << static_cast<int>(paper);
    };
    row(3, Paper::A4);
    row(40, Paper::A2);
    row(120, Paper::A4);
}

// Also where there are more than the map has room for: then they are in the key.
void MapPaperTest::notesCoverNothing()
{
    QFETCH(int, count);
    QFETCH(int, paper);
    std::vector<Note> notes;
    for (int i = 0; i < count; ++i) {
        Note note;
        note.x = 120.0 * (i % 9) - 480.0;
        note.y = 90.0 * (i % 11) - 450.0;
        note.text = "Why does the workshop answer after five days only, and who calls? No. "
            + std::to_string(i);
        notes.push_back(note);
    }
    const std::vector<PaperPage> pages
        = pagesOf(withNotes(m_sample, notes), static_cast<Paper>(paper));
    QStringList texts;
    for (const PaperPage& page : pages) {
        const QStringList faults = faultsOf(page.labels, page.size, 6.0);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.mid(0, 20).join(u'\n')));
        for (const LabelBox& label : page.labels)
            texts += label.text;
    }
    for (const Note& note : notes)
        QCOMPARE(texts.count(toQt(note.text)), 1);
}

void MapPaperTest::aNoteOfAnotherBoardIsNotThere()
{
    Note note;
    note.board = Board::Flow;
    note.text = "On the flow";
    const std::vector<PaperPage> pages = pagesOf(withNotes(fourPhases(), {note}), Paper::A4);
    QVERIFY(boxesOf(pages.front(), "On the flow").empty());
}

QTEST_MAIN(MapPaperTest)
#include "tst_mappaper.moc"
