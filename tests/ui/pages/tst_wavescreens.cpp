// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workshopbuilder.h"
#include "tests/ui/pages/setupdriver.h"
#include "ui/pages/matrixpage.h"
#include "ui/panels/matrix/wavescard.h"
#include "ui/panels/matrix/waveschart.h"
#include "ui/panels/matrix/wavesmodel.h"
#include "ui/panels/matrix/wavespanel.h"
#include "ui/panels/matrix/wavestable.h"
#include "ui/support/numbersource.h"
#include "ui/window/stylesheet.h"

#include <QHeaderView>
#include <QScrollBar>

using namespace rundblick;
using namespace Qt::StringLiterals;

namespace {

// Two waves of five customers. The own brand goes from 50 to 85 at Web, see tst_waves; the other
// brand stays.
Workshop twoWaves()
{
    WorkshopBuilder builder;
    const Id<Brand> own = builder.brand("Own", true);
    const Id<Brand> other = builder.brand("Other");
    const Id<Touchpoint> web = builder.touchpoint("Web");
    builder.touchpoint("Fair");
    const Id<Criterion> quality = builder.criterion("Quality");
    const Id<Wave> waves[]
        = {builder.add(Wave{{}, "2025", 1.0, {}}), builder.add(Wave{{}, "2026", 2.0, {}})};
    for (int i = 0; i < 10; ++i)
        builder.change(builder.rater("R" + std::to_string(i)),
            [&](Rater& rater) { rater.wave = waves[i / 5]; });
    builder.ratings({web, own, quality}, {2, 3, 3, 4, 3, 4, 4, 5, 4, 5});
    builder.ratings({web, other, quality}, {3, 3, 3, 3, 3, 3, 3, 3, 3, 3});
    return builder.workshop();
}

// The own brand: Web +35, Shop −25 by two raters each, Call 0, Fair in 2025 alone.
Workshop fourTouchpoints()
{
    WorkshopBuilder builder;
    const Id<Brand> own = builder.brand("Own", true);
    std::vector<Id<Touchpoint>> touchpoints;
    for (const char* name : {"Web", "Fair", "Shop", "Call"})
        touchpoints.push_back(builder.touchpoint(name));
    const Id<Criterion> quality = builder.criterion("Quality");
    const Id<Wave> waves[]
        = {builder.add(Wave{{}, "2025", 1.0, {}}), builder.add(Wave{{}, "2026", 2.0, {}})};
    for (int i = 0; i < 10; ++i)
        builder.change(builder.rater("R" + std::to_string(i)),
            [&](Rater& rater) { rater.wave = waves[i / 5]; });
    builder.ratings({touchpoints[0], own, quality}, {2, 3, 3, 4, 3, 4, 4, 5, 4, 5});
    builder.ratings({touchpoints[1], own, quality}, {3, 3, 3, 3, 3});
    builder.ratings({touchpoints[2], own, quality}, {3, 4, {}, {}, {}, 2, 3});
    builder.ratings({touchpoints[3], own, quality}, {3, 3, 3, 3, 3, 3, 3, 3, 3, 3});
    return builder.workshop();
}

QPushButton* buttonOf(const QWidget& page, const QString& words)
{
    for (QPushButton* button : page.findChildren<QPushButton*>())
        if (button->text().remove(u'&') == words)
            return button;
    return nullptr;
}

} // namespace

// The waves on the page Matrix.
class WavesOnMatrix : public PageDriver<MatrixPage> {
public:
    void open(Workshop workshop) { show(std::move(workshop), {1200, 760}); }
    void dress() { m_page->setStyleSheet(styleSheet(m_look)); }
    QPushButton* waves() const { return buttonOf(*m_page, u"Waves"_s); }
    WavesPanel& panel() const { return m_page->waves(); }
    WavesChart& chart() const { return m_page->changes().chart(); }
    Selection& selection() const { return *m_selection; }
    QStringList changed() const // as the chart has it, the largest first
    {
        QStringList names;
        for (const WavesRow& row : chart().figure().rows)
            names << toQt(row.name);
        return names;
    }
    QStringList row(int number) const
    {
        QStringList cells;
        for (int column = 0; column < panel().rows().columnCount(); ++column)
            cells << panel().rows().index(number, column).data().toString();
        return cells;
    }
    Session& session() const { return *m_session; }
    void end() { close(); }
};

// What a person does with waves: names them, says who belongs to which, looks at what changed.
class WaveScreensTest : public SetupDriver {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void cleanup()
    {
        m_matrix.end();
        close();
    }
    void wavesAreNamedInSetUp();
    void ratersAreGivenTheirWave();
    void removedWaveLeavesItsRaters();
    void matrixOffersWavesWhereThereAreTwo();
    void matrixShowsWhatChanged();
    void matrixFollowsRatings();
    void headsStandOverTheirColumns();
    void rowsAreSortedByTheirHeads();
    void everyNumberSaysWhichItIs();
    void theChartFollowsTheBrand();
    void theChartScrollsAndSelects();

private:
    WavesOnMatrix m_matrix;
};

void WaveScreensTest::wavesAreNamedInSetUp()
{
    open({});
    SetupTable& waves = list(u"Waves"_s);
    typeInto(waves, 0, 1, u"2025"_s);
    typeInto(waves, 1, 1, u"2026"_s);
    typeInto(waves, 0, column(waves, u"Date"_s), u"2025-11-03"_s);
    const auto all = ordered<Wave>(workshop());
    QCOMPARE(all.size(), std::size_t{2});
    QCOMPARE(all.front()->name, std::string("2025"));
    QCOMPARE(all.front()->date, std::string("2025-11-03"));
    QCOMPARE(session().history().toUndo()->kind, EditKind::ChangeWave);
    undoAll();
}

void WaveScreensTest::ratersAreGivenTheirWave()
{
    open(twoWaves());
    SetupTable& raters = list(u"Raters"_s);
    QCOMPARE(cell(raters, 0, u"Wave"_s), u"2025"_s);
    click(raters, 0, column(raters, u"Wave"_s));
    auto* choice = raters.viewport()->findChild<QComboBox*>();
    QVERIFY(choice);
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(cell(raters, 0, u"Wave"_s), u"2026"_s);
    SetupTable& waves = list(u"Waves"_s);
    QCOMPARE(cell(waves, 0, u"Raters"_s), u"4"_s);
    QCOMPARE(cell(waves, 1, u"Raters"_s), u"6"_s);
    undoAll();
}

void WaveScreensTest::removedWaveLeavesItsRaters()
{
    open(twoWaves());
    const Id<Wave> first = ordered<Wave>(workshop()).front()->id;
    QVERIFY(session().perform(removeRecords<Wave>(workshop(), {first}, EditKind::RemoveWave)));
    QCOMPARE(cell(list(u"Raters"_s), 0, u"Wave"_s), u"No wave"_s);
    QCOMPARE(workshop().all<Rater>().size(), std::size_t{10});
    undoAll();
}

void WaveScreensTest::matrixOffersWavesWhereThereAreTwo()
{
    m_matrix.open({});
    QVERIFY(!m_matrix.waves()->isVisible());
    QVERIFY(m_matrix.session().perform(addWaves(m_matrix.session().workshop(), {"2025", "2026"})));
    QVERIFY(m_matrix.waves()->isVisible());
    m_matrix.session().undo();
    QVERIFY(!m_matrix.waves()->isVisible());
}

void WaveScreensTest::matrixShowsWhatChanged()
{
    m_matrix.open(twoWaves());
    QVERIFY(!m_matrix.panel().isVisible());
    QTest::mouseClick(m_matrix.waves(), Qt::LeftButton);
    QVERIFY(m_matrix.panel().isVisible());
    QTRY_COMPARE(m_matrix.panel().rows().rowCount(), 2);
    QCOMPARE(m_matrix.row(0), (QStringList{u"Web"_s, u"50"_s, u"85"_s, u"▲ +35.0"_s}));
    QCOMPARE(m_matrix.row(1), (QStringList{u"Fair"_s, u"–"_s, u"–"_s, u"–"_s}));
    // Two changes are tested, the other brand's with p = 1: Benjamini and Hochberg double the p.
    const QModelIndex change = m_matrix.panel().rows().index(0, 3);
    QCOMPARE(change.data(Qt::ToolTipRole).toString(),
        u"From 2025 to 2026: better · standard error 10.0, 95 % interval +11.7 to +58.3 · "
        u"p = 0.009, adjusted 0.018"_s);
    const auto labels = m_matrix.panel().findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->text() == u"In the last wave better: Web · worse: nowhere";
    }));
    auto* brand = m_matrix.panel().findChild<QComboBox*>();
    brand->setFocus();
    QTest::keyClick(brand, Qt::Key_Down);
    QCOMPARE(m_matrix.row(0), (QStringList{u"Web"_s, u"50"_s, u"50"_s, u"= ±0.0"_s}));
}

void WaveScreensTest::matrixFollowsRatings()
{
    m_matrix.open(twoWaves());
    QTest::mouseClick(m_matrix.waves(), Qt::LeftButton);
    QTRY_COMPARE(m_matrix.panel().rows().rowCount(), 2);
    const Workshop& workshop = m_matrix.session().workshop();
    std::vector<Id<Rater>> second;
    for (const auto& [id, rater] : workshop.all<Rater>())
        if (rater.wave == ordered<Wave>(workshop).back()->id)
            second.push_back(id);
    for (const Id<Rater> rater : second)
        QVERIFY(m_matrix.session().perform(
            editRecord(workshop, rater, EditKind::ChangeRater, [](Rater& one) { one.wave = {}; })));
    QTRY_COMPARE(m_matrix.row(0), (QStringList{u"Web"_s, u"50"_s, u"–"_s, u"–"_s}));
}

// The letters of a head end, or begin, where those of the cell below do.
void WaveScreensTest::headsStandOverTheirColumns()
{
    m_matrix.open(twoWaves());
    m_matrix.dress();
    QTest::mouseClick(m_matrix.waves(), Qt::LeftButton);
    QTRY_COMPARE(m_matrix.panel().rows().rowCount(), 2);
    WavesTable& table = m_matrix.panel().table();
    QHeaderView* head = table.horizontalHeader();
    const QImage heads = head->grab().toImage();
    const QImage cells = table.viewport()->grab().toImage();
    const auto isInk = [](const QImage& image, int x, const QRect& room) {
        for (int y = room.top(); y <= room.bottom(); ++y)
            if (qGray(image.pixel(x, y)) < 160)
                return true;
        return false;
    };
    const auto lettersOf = [&](const QImage& image, const QRect& room) {
        int first = room.right();
        int last = room.left();
        for (int x = room.left(); x <= room.right(); ++x)
            if (isInk(image, x, room)) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
        return std::pair(first, last);
    };
    for (int column = 0; column < 4; ++column) {
        const QRect cell = table.visualRect(table.model()->index(0, column)).adjusted(2, 3, -2, -3);
        const QRect above(cell.left(), 2, cell.width(), head->height() - 5);
        const auto [headFirst, headLast] = lettersOf(heads, above);
        const auto [cellFirst, cellLast] = lettersOf(cells, cell);
        QVERIFY(headFirst < headLast && cellFirst < cellLast);
        const int apart = column == 0 ? headFirst - cellFirst : headLast - cellLast;
        QVERIFY2(std::abs(apart) <= 2, qPrintable(QStringLiteral("%1: %2").arg(column).arg(apart)));
    }
}

void WaveScreensTest::rowsAreSortedByTheirHeads()
{
    m_matrix.open(fourTouchpoints());
    QTest::mouseClick(m_matrix.waves(), Qt::LeftButton);
    QTRY_COMPARE(m_matrix.panel().rows().rowCount(), 4);
    QHeaderView* head = m_matrix.panel().table().horizontalHeader();
    const auto click = [&](int column) {
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
            {head->sectionViewportPosition(column) + head->sectionSize(column) / 2, 8});
    };
    const auto names = [&] {
        QStringList all;
        for (int row = 0; row < 4; ++row)
            all << m_matrix.row(row).front();
        return all;
    };
    QCOMPARE(names(), (QStringList{u"Web"_s, u"Fair"_s, u"Shop"_s, u"Call"_s}));
    click(0);
    QCOMPARE(names(), (QStringList{u"Call"_s, u"Fair"_s, u"Shop"_s, u"Web"_s}));
    click(3); // changes: those that are not known last, either way
    QCOMPARE(names(), (QStringList{u"Shop"_s, u"Call"_s, u"Web"_s, u"Fair"_s}));
    click(3);
    QCOMPARE(names(), (QStringList{u"Web"_s, u"Call"_s, u"Shop"_s, u"Fair"_s}));
    QCOMPARE(m_matrix.panel().rows().index(2, 3).data(numberRole).value<QuantityAt>().touchpoint,
        m_matrix.panel().rows().touchpointAt(2));
}

void WaveScreensTest::everyNumberSaysWhichItIs()
{
    m_matrix.open(twoWaves());
    QTest::mouseClick(m_matrix.waves(), Qt::LeftButton);
    QTRY_COMPARE(m_matrix.panel().rows().rowCount(), 2);
    const auto number = [&](int row, int column) {
        return m_matrix.panel().rows().index(row, column).data(numberRole);
    };
    const WavesFigure& figure = m_matrix.chart().figure();
    const Id<Touchpoint> web = figure.rows.front().touchpoint;
    QVERIFY(!number(0, 0).isValid()); // a name
    for (int column = 1; column < 4; ++column) {
        const QuantityAt expected{
            .quantity = column == 3 ? Quantity::WaveChange : Quantity::WaveValue,
            .touchpoint = web,
            .brand = figure.brand,
            .index = column == 1 ? 0U : 1U};
        QVERIFY(number(0, column).value<QuantityAt>() == expected);
        QVERIFY(!number(1, column).isValid()); // nobody was asked
    }
}

void WaveScreensTest::theChartFollowsTheBrand()
{
    m_matrix.open(twoWaves());
    QVERIFY(!m_matrix.chart().isVisible());
    QTest::mouseClick(m_matrix.waves(), Qt::LeftButton);
    QVERIFY(m_matrix.chart().isVisible());
    QTRY_COMPARE(m_matrix.changed(), QStringList{u"Web"_s});
    QVERIFY(std::ranges::any_of(m_matrix.chart().parentWidget()->findChildren<QLabel*>(),
        [](const QLabel* label) { return label->text() == u"What changed from 2025 to 2026"; }));
    QCOMPARE(m_matrix.chart().accessibleDescription(), u"Web +35.0, better"_s);
    auto* brand = m_matrix.panel().findChild<QComboBox*>();
    brand->setFocus();
    QTest::keyClick(brand, Qt::Key_Down);
    QCOMPARE(m_matrix.chart().accessibleDescription(), u"Web ±0.0, unchanged"_s);
    QTest::mouseClick(m_matrix.waves(), Qt::LeftButton);
    QVERIFY(!m_matrix.chart().isVisible());
}

void WaveScreensTest::theChartScrollsAndSelects()
{
    m_matrix.open(fourTouchpoints());
    QTest::mouseClick(m_matrix.waves(), Qt::LeftButton);
    QTRY_COMPARE(m_matrix.changed(), (QStringList{u"Web"_s, u"Shop"_s, u"Call"_s, u"Fair"_s}));
    WavesChart& chart = m_matrix.chart();
    QWidget* rows = chart.widget();
    const int height = rows->height() / 4;
    QTest::mouseClick(rows, Qt::LeftButton, {}, {20, height + height / 2});
    QCOMPARE(m_matrix.selection().touchpoint(), chart.figure().rows[1].touchpoint);
    const auto asked = chart.numberAt({20, height + height / 2});
    QVERIFY(asked && asked->quantity == Quantity::WaveChange);
    QCOMPARE(asked->touchpoint, chart.figure().rows[1].touchpoint);
    QVERIFY(!chart.numberAt({20, 3 * height + height / 2})); // of one wave only
    QVERIFY(!chart.numberAt({20, 5 * height}));
    chart.setFixedHeight(chart.height() - chart.viewport()->height() + 2 * height);
    QTRY_VERIFY(chart.verticalScrollBar()->maximum() > 0);
    chart.verticalScrollBar()->setValue(height);
    QCOMPARE(
        chart.numberAt({20, height + height / 2})->touchpoint, chart.figure().rows[2].touchpoint);
}

QTEST_MAIN(WaveScreensTest)
#include "tst_wavescreens.moc"
