// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/mapwalk.h"
#include "ui/canvas/board/nameeditor.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QPushButton>
#include <QStyleOptionSlider>
#include <QToolButton>

using namespace rundblick;

// The sample's map is built from an empty workshop with the mouse alone. Names are typed into what
// the mouse has opened; no other key is pressed.
class MapByMouseTest : public MapWalk {
    Q_OBJECT

private slots:
    void initTestCase() { begin(QStringLiteral("mapbymouse")); }
    void phases();
    void touchpoints();
    void otherPlaces();
    void links();
    void cleanupTestCase() { finish(); }

private:
    void click(QWidget& widget, QPoint at) { QTest::mouseClick(&widget, Qt::LeftButton, {}, at); }
    void click(QWidget& widget) { click(widget, widget.rect().center()); }
    void clickPage(PageKind page);
    void clickGround(); // beside the map: what is typed is taken, nothing is selected
    bool isSeen(QPoint at) const
    {
        return view().viewport()->rect().contains(at) && !view().viewport()->childAt(at);
    }
    QPoint placeOf(const BoardKey& key) const; // where nothing lies over it
    QPoint freePlace(std::size_t phase, Role role) const; // in the cell, beside chips and lines
    void typeName(QWidget& editor, const QString& name);
    void add(const QString& name, const PlannedPlace& place);
    void fill(const PlannedPlace& place);
    void fillChannel(const PlannedTouchpoint& touchpoint);
    void pick(QComboBox& box, int index);
    void slide(QSlider& slider, int value);
    void dragLink(std::size_t from, std::size_t to);
};

void MapByMouseTest::clickPage(PageKind page)
{
    for (auto* button : m_window->findChildren<QAbstractButton*>())
        if (button->isVisible() && button->text() == nameOf(page))
            click(*button);
    QCOMPARE(m_window->currentPage(), page);
}

void MapByMouseTest::clickGround()
{
    const QPoint corner(view().viewport()->width() - 6, 6);
    QVERIFY(!view().viewport()->childAt(corner));
    QVERIFY(!board().itemAt(view().mapToScene(corner)));
    click(*view().viewport(), corner);
}

QPoint MapByMouseTest::placeOf(const BoardKey& key) const
{
    const BoardItem* item = board().item(key);
    if (!item)
        qFatal("it is not on the board");
    const QRectF frame = item->sceneFrame();
    for (const double across : {0.5, 0.2, 0.8, 0.35, 0.65, 0.05, 0.95})
        for (const double down : {0.5, 0.25, 0.75}) {
            const QPointF place(
                frame.left() + across * frame.width(), frame.top() + down * frame.height());
            const QPoint at = view().mapFromScene(place);
            if (board().itemAt(view().mapToScene(at)) == item && isSeen(at))
                return at;
        }
    qFatal("something lies over it");
}

QPoint MapByMouseTest::freePlace(std::size_t phase, Role role) const
{
    settle();
    const double radius = 0.98 * board().layout().outerRadius;
    for (double y = -radius; y < radius; y += 7.0)
        for (double x = -radius; x < radius; x += 7.0) {
            const QPoint at = view().mapFromScene(QPointF(x, y));
            const QPointF place = view().mapToScene(at);
            const auto cell = board().cellAt(place);
            const bool isWithin = std::hypot(place.x(), place.y()) < radius; // not on the rim
            if (isWithin && cell && *cell == MapCell{phase, role} && !board().itemAt(place)
                && isSeen(at))
                return at;
        }
    qFatal("the cell is full");
}

void MapByMouseTest::typeName(QWidget& editor, const QString& name)
{
    for (const QChar letter : name)
        QTest::sendKeyEvent(
            QTest::Click, &editor, Qt::Key(letter.toUpper().unicode()), letter, Qt::NoModifier);
}

void MapByMouseTest::phases()
{
    clickPage(PageKind::Setup);
    auto& table = the<SetupTable>();
    QCOMPARE(table.accessibleName(), QStringLiteral("Phases"));
    for (int row = 0; row < m_plan.phases.size(); ++row) {
        click(*table.viewport(), table.visualRect(table.model()->index(row, 1)).center());
        auto* editor = table.viewport()->findChild<QLineEdit*>();
        QVERIFY(editor && editor->hasFocus());
        typeName(*editor, m_plan.phases[row]);
        click(*table.horizontalHeader()->viewport());
        QTRY_VERIFY(!table.viewport()->findChild<QLineEdit*>());
    }
    QCOMPARE(workshop().all<Phase>().size(), std::size_t(m_plan.phases.size()));
    progress("phases");
}

void MapByMouseTest::add(const QString& name, const PlannedPlace& place)
{
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, freePlace(place.phase, place.role));
    auto* editor = view().editor();
    QVERIFY(editor && editor->hasFocus());
    typeName(*editor, name);
    clickGround();
}

void MapByMouseTest::pick(QComboBox& box, int index)
{
    QTest::mousePress(&box, Qt::LeftButton, {}, QPoint(box.width() - 8, box.height() / 2));
    QAbstractItemView& list = *box.view();
    QVERIFY(list.isVisible());
    const QPoint entry = list.visualRect(list.model()->index(index, 0)).center();
    QTest::mouseMove(list.viewport(), entry);
    QTest::mouseRelease(list.viewport(), Qt::LeftButton, {}, entry);
    QVERIFY(!list.isVisible());
    m_window->activateWindow(); // as a window manager does when a popup has gone
    QCOMPARE(box.currentIndex(), index);
}

// Until the number beside it is right, as a person would.
void MapByMouseTest::slide(QSlider& slider, int value)
{
    QStyleOptionSlider option;
    option.initFrom(&slider);
    option.minimum = slider.minimum();
    option.maximum = slider.maximum();
    option.sliderPosition = option.sliderValue = slider.value();
    const QRect handle = slider.style()->subControlRect(
        QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, &slider);
    int x = handle.center().x();
    const int y = handle.center().y();
    QTest::mousePress(&slider, Qt::LeftButton, {}, QPoint(x, y));
    const double perStep
        = double(slider.width() - handle.width()) / (slider.maximum() - slider.minimum());
    for (int tries = 0; slider.sliderPosition() != value && tries < 20; ++tries) {
        const double way = (value - slider.sliderPosition()) * perStep;
        x += std::abs(way) < 1.0 ? (way < 0.0 ? -1 : 1) : int(way);
        QTest::mouseMove(&slider, QPoint(x, y));
    }
    QCOMPARE(slider.sliderPosition(), value);
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, QPoint(x, y));
}

void MapByMouseTest::fill(const PlannedPlace& place)
{
    NumberBox& box = importance();
    while (int(box.value()) < place.importance)
        click(box, QPoint(box.width() - 6, box.height() / 4));
    while (int(box.value()) > place.importance)
        click(box, QPoint(box.width() - 6, 3 * box.height() / 4));
    slide(*the<PlacementForm>().findChild<QSlider*>(), place.usage);
    auto* moment = the<PlacementForm>().findChild<QCheckBox*>();
    if (place.isMoment)
        click(*moment, QPoint(8, moment->height() / 2));
}

void MapByMouseTest::fillChannel(const PlannedTouchpoint& touchpoint)
{
    pick(field<QComboBox>(QStringLiteral("Paid, owned or earned")), int(touchpoint.ownership));
    pick(field<QComboBox>(QStringLiteral("Digital, physical or personal")), int(touchpoint.form));
    QLineEdit& owner = *field<QComboBox>(QStringLiteral("Department")).lineEdit();
    click(owner);
    typeName(owner, touchpoint.owner);
}

void MapByMouseTest::touchpoints()
{
    clickPage(PageKind::Map);
    for (auto* chip : m_window->findChildren<QPushButton*>())
        if (chip->isVisible() && chip->text() == QLatin1String("Selected touchpoint"))
            click(*chip);
    for (std::size_t i = 0; i < m_plan.touchpoints.size(); ++i) {
        const PlannedTouchpoint& touchpoint = m_plan.touchpoints[i];
        add(touchpoint.name, touchpoint.places.front());
        QCOMPARE(workshop().all<Touchpoint>().size(), i + 1);
        settle();
        click(*view().viewport(), placeOf(idOf(i)));
        fill(touchpoint.places.front());
        fillChannel(touchpoint);
        if (QTest::currentTestFailed())
            return;
    }
    clickGround();
    progress("touchpoints");
}

void MapByMouseTest::otherPlaces()
{
    for (std::size_t i = 0; i < m_plan.touchpoints.size(); ++i) {
        const PlannedTouchpoint& touchpoint = m_plan.touchpoints[i];
        for (std::size_t place = 1; place < touchpoint.places.size(); ++place) {
            add(touchpoint.name, touchpoint.places[place]);
            settle();
            click(*view().viewport(), placeOf(idOf(i)));
            click(*view().viewport(), placeOf(keyOf(i, touchpoint.places[place].phase)));
            fill(touchpoint.places[place]);
            clickGround();
            if (QTest::currentTestFailed())
                return;
        }
    }
    progress("other places");
}

void MapByMouseTest::dragLink(std::size_t from, std::size_t to)
{
    const QPoint start = placeOf(idOf(from));
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, start);
    const QPoint end = placeOf(idOf(to));
    QTest::mouseMove(view().viewport(), end);
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, end);
}

void MapByMouseTest::links()
{
    for (auto* tool : view().findChildren<QToolButton*>())
        if (tool->defaultAction()->shortcut() == QKeySequence(Qt::Key_L))
            click(*tool);
    for (const PlannedLink& link : m_plan.links) {
        if (shown<WeightEditor>())
            clickGround();
        settle();
        dragLink(link.from, link.to);
        dragLink(link.from, link.to); // again: its weight
        slide(*the<WeightEditor>().findChild<QSlider*>(), link.weight);
        if (QTest::currentTestFailed())
            return;
    }
    clickGround();
    progress("links");
}

QTEST_MAIN(MapByMouseTest)
#include "tst_mapbymouse.moc"
