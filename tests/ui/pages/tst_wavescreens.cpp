// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workshopbuilder.h"
#include "tests/ui/pages/setupdriver.h"
#include "ui/pages/matrixpage.h"
#include "ui/panels/matrix/wavesmodel.h"
#include "ui/panels/matrix/wavespanel.h"

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
    QPushButton* waves() const { return buttonOf(*m_page, u"Waves"_s); }
    WavesPanel& panel() const { return m_page->waves(); }
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

QTEST_MAIN(WaveScreensTest)
#include "tst_wavescreens.moc"
