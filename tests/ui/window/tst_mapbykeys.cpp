// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/mapwalk.h"
#include "ui/window/search/quicksearch.h"

#include <QListWidget>

using namespace rundblick;

// The sample's map is built from an empty workshop with the keyboard alone. Every key goes to the
// widget that has the focus.
class MapByKeysTest : public MapWalk {
    Q_OBJECT

private slots:
    void initTestCase() { begin(QStringLiteral("mapbykeys")); }
    void phases();
    void touchpoints();
    void otherPlaces();
    void links();
    void cleanupTestCase() { finish(); }

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void pressTimes(int times, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        for (int i = 0; i < times; ++i)
            press(key, modifiers);
    }
    void type(const QString& text);
    void tabTo(const QWidget& widget);
    void tabBackTo(const QWidget& widget);
    void find(const QString& name); // Ctrl+F: it is selected
    MapCell currentCell() const;
    void stepTo(const PlannedPlace& place); // Ctrl and arrows
    void fill(const PlannedPlace& place);
    void fillChannel(const PlannedTouchpoint& touchpoint);
    void choose(QComboBox& box, int index);
    QString neighbourIn(const PlannedPlace& place) const;
};

void MapByKeysTest::type(const QString& text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(),
            Qt::Key(letter.toUpper().unicode()), letter, Qt::NoModifier);
}

void MapByKeysTest::tabTo(const QWidget& widget)
{
    for (int i = 0; QApplication::focusWidget() != &widget && i < 60; ++i)
        press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), &widget);
}

void MapByKeysTest::tabBackTo(const QWidget& widget)
{
    for (int i = 0; QApplication::focusWidget() != &widget && i < 60; ++i)
        press(Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), &widget);
}

void MapByKeysTest::phases()
{
    press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), PageKind::Setup);
    auto& table = the<SetupTable>();
    QCOMPARE(table.accessibleName(), QStringLiteral("Phases"));
    tabTo(table);
    press(Qt::Key_Down);
    while (table.currentIndex().column() != 1)
        press(table.currentIndex().column() > 1 ? Qt::Key_Left : Qt::Key_Right);
    for (const QString& phase : m_plan.phases) {
        type(phase);
        press(Qt::Key_Return);
        settle();
        QCOMPARE(QApplication::focusWidget(), &table);
    }
    const QRect next = table.visualRect(table.currentIndex()); // where one more would be typed
    QTRY_VERIFY(table.viewport()->visibleRegion().contains(next));
    QCOMPARE(workshop().all<Phase>().size(), std::size_t(m_plan.phases.size()));
    progress("phases");
}

void MapByKeysTest::find(const QString& name)
{
    press(Qt::Key_F, Qt::ControlModifier);
    auto& search = the<QuickSearch>();
    type(name);
    auto* list = search.findChild<QListWidget*>();
    while (list->currentItem() && list->currentItem()->text() != name
        && list->currentRow() + 1 < list->count())
        press(Qt::Key_Down);
    QVERIFY(list->currentItem());
    QCOMPARE(list->currentItem()->text(), name);
    press(Qt::Key_Return);
}

MapCell MapByKeysTest::currentCell() const
{
    const MapEntry* entry = board().current() ? board().entryOf(*board().current()) : nullptr;
    if (!entry)
        qFatal("no touchpoint is current");
    return {entry->phase, entry->role};
}

void MapByKeysTest::stepTo(const PlannedPlace& place)
{
    const int count = int(m_plan.phases.size());
    const int ahead = (int(place.phase) - int(currentCell().sector) + count) % count;
    if (ahead <= count / 2)
        pressTimes(ahead, Qt::Key_Right, Qt::ControlModifier);
    else
        pressTimes(count - ahead, Qt::Key_Left, Qt::ControlModifier);
    const int out = int(place.role) - int(currentCell().role);
    pressTimes(std::abs(out), out > 0 ? Qt::Key_Down : Qt::Key_Up, Qt::ControlModifier);
    QVERIFY((currentCell() == MapCell{place.phase, place.role}));
}

// Importance and moment of truth on the board, usage in the panel beside it.
void MapByKeysTest::fill(const PlannedPlace& place)
{
    QVERIFY(view().hasFocus());
    press(Qt::Key(Qt::Key_0 + place.importance));
    if (place.isMoment)
        press(Qt::Key_M);
    press(Qt::Key_F6);
    tabTo(usage());
    type(QString::number(place.usage));
    press(Qt::Key_Return);
}

void MapByKeysTest::choose(QComboBox& box, int index)
{
    tabBackTo(box);
    for (int i = 0; box.currentIndex() < index && i < index; ++i)
        press(Qt::Key_Down);
    QCOMPARE(box.currentIndex(), index);
}

void MapByKeysTest::fillChannel(const PlannedTouchpoint& touchpoint)
{
    auto& owner = field<QComboBox>(QStringLiteral("Department"));
    tabBackTo(owner);
    press(Qt::Key_A, Qt::ControlModifier);
    type(touchpoint.owner);
    choose(field<QComboBox>(QStringLiteral("Digital, physical or personal")), int(touchpoint.form));
    choose(field<QComboBox>(QStringLiteral("Paid, owned or earned")), int(touchpoint.ownership));
}

void MapByKeysTest::touchpoints()
{
    press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(view().hasFocus());
    for (std::size_t i = 0; i < m_plan.touchpoints.size(); ++i) {
        const PlannedTouchpoint& touchpoint = m_plan.touchpoints[i];
        press(Qt::Key_Insert);
        type(touchpoint.name);
        press(Qt::Key_Return);
        press(Qt::Key_Escape); // not one more beside it
        QCOMPARE(workshop().all<Touchpoint>().size(), i + 1);
        stepTo(touchpoint.places.front());
        fill(touchpoint.places.front());
        fillChannel(touchpoint);
        press(Qt::Key_F6);
        if (QTest::currentTestFailed())
            return;
    }
    progress("touchpoints");
}

// A touchpoint that stands only in this cell, or at least only in this phase.
QString MapByKeysTest::neighbourIn(const PlannedPlace& place) const
{
    QString neighbour;
    for (const PlannedTouchpoint& touchpoint : m_plan.touchpoints)
        if (touchpoint.places.size() == 1 && touchpoint.places.front().phase == place.phase)
            if (neighbour.isEmpty() || touchpoint.places.front().role == place.role)
                neighbour = touchpoint.name;
    return neighbour;
}

void MapByKeysTest::otherPlaces()
{
    for (const PlannedTouchpoint& touchpoint : m_plan.touchpoints)
        for (std::size_t place = 1; place < touchpoint.places.size(); ++place) {
            find(neighbourIn(touchpoint.places[place]));
            press(Qt::Key_Insert);
            type(touchpoint.name);
            press(Qt::Key_Return);
            press(Qt::Key_Escape);
            stepTo(touchpoint.places[place]);
            fill(touchpoint.places[place]);
            press(Qt::Key_F6);
            if (QTest::currentTestFailed())
                return;
        }
    progress("other places");
}

void MapByKeysTest::links()
{
    press(Qt::Key_L);
    for (const PlannedLink& link : m_plan.links) {
        find(m_plan.touchpoints[link.from].name);
        press(Qt::Key_Return);
        find(m_plan.touchpoints[link.to].name);
        press(Qt::Key_Return);
        type(QString::number(link.weight)); // the first digit opens the line to type in
        press(Qt::Key_Return);
        if (QTest::currentTestFailed())
            return;
    }
    progress("links");
}

QTEST_MAIN(MapByKeysTest)
#include "tst_mapbykeys.moc"
