// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/selecttool.h"

#include "ui/canvas/board/boardscene.h"
#include "ui/canvas/board/boardview.h"
#include "ui/canvas/exchange/boardmime.h"
#include "ui/canvas/tools/boardwriter.h"
#include "ui/canvas/tools/snapping.h"

#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QPointer>
#include <QStyleOptionGraphicsItem>

#include <algorithm>

namespace rundblick {
namespace {

constexpr double snapPixels = 6.0;

bool isLine(const BoardItem& item)
{
    return std::holds_alternative<Id<Link>>(item.key());
}

QRectF framesOf(const std::vector<BoardItem*>& items)
{
    QRectF all;
    for (const BoardItem* item : items)
        all |= item->frame().translated(item->home());
    return all;
}

// What is dragged, as it is drawn on the board.
QPixmap pictureOf(const std::vector<BoardItem*>& items, double scale)
{
    constexpr QSizeF most(360.0, 240.0);
    const QRectF all = framesOf(items).adjusted(-4.0, -4.0, 4.0, 4.0);
    QPixmap picture((all.size() * scale).boundedTo(most).toSize().expandedTo({1, 1}));
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(0.8);
    painter.scale(scale, scale);
    QStyleOptionGraphicsItem option;
    for (BoardItem* item : items) {
        painter.save();
        painter.translate(item->home() - all.topLeft());
        option.exposedRect = item->boundingRect();
        item->paint(&painter, &option, nullptr);
        painter.restore();
    }
    return picture;
}

} // namespace

SelectTool::SelectTool(BoardWriter& writer)
    : BoardTool(&writer)
    , m_writer(writer)
    , m_scene(writer.scene())
{
}

void SelectTool::press(const BoardPointer& pointer)
{
    cancel();
    m_pressed = pointer.place;
    m_addsUp = pointer.modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
    const BoardItem* item = m_scene.itemAt(pointer.place, pointer.slack);
    m_pressedOn = item ? std::optional(item->key()) : std::nullopt;
    m_state = State::Pressed;
    if (item && !m_addsUp && !m_scene.chosen().contains(item->key()))
        m_scene.choose(item->key());
}

void SelectTool::drag(const BoardPointer& pointer)
{
    if (m_state == State::Idle)
        return;
    const double moved = QLineF(m_pressed, pointer.place).length() * pointer.scale;
    if (m_state == State::Pressed && moved >= QApplication::startDragDistance())
        beginDrag();
    if (m_state == State::Moving && !carryAway(pointer))
        dragItems(pointer);
    if (m_state != State::Banding)
        return;
    const QRectF band = QRectF(m_pressed, pointer.place).normalized();
    m_scene.showBand(band);
    std::set<BoardKey> keys = m_before;
    for (const BoardItem* item : m_scene.itemsIn(band))
        if (!isLine(*item) || band.contains(item->sceneFrame()))
            keys.insert(item->key());
    m_scene.choose(keys, keys.empty() ? std::nullopt : std::optional(*keys.begin()));
}

void SelectTool::beginDrag()
{
    if (!m_pressedOn) {
        m_before = m_addsUp ? m_scene.chosen() : std::set<BoardKey>();
        m_state = State::Banding;
        return;
    }
    if (!m_scene.chosen().contains(*m_pressedOn))
        m_scene.choose(*m_pressedOn);
    m_state = State::Moving;
    m_moving = m_scene.chosenItems();
    std::erase_if(m_moving, [](const BoardItem* item) { return isLine(*item); });
    m_others.clear();
    for (const BoardItem* item : m_scene.itemsIn(m_writer.view().seen()))
        if (!isLine(*item) && !m_scene.chosen().contains(item->key()))
            m_others.push_back(item->sceneFrame());
}

void SelectTool::dragItems(const BoardPointer& pointer)
{
    m_by = pointer.place - m_pressed;
    showCopying(pointer.modifiers.testFlag(Qt::ControlModifier));
    const bool isFree = std::ranges::all_of(m_moving,
        [this](const BoardItem* item) { return m_writer.rules().movesFreely(item->key()); });
    if (isFree && !pointer.modifiers.testFlag(Qt::AltModifier)) {
        const QRectF there = framesOf(m_moving).translated(m_by);
        const Snap snap = snapped(there, m_others, snapPixels / pointer.scale);
        m_by += snap.by;
        m_scene.showGuides(snap.guides);
    }
    m_scene.lift(m_moving, m_by);
}

void SelectTool::release(const BoardPointer& pointer)
{
    const State state = std::exchange(m_state, State::Idle);
    m_scene.showBand({});
    if (state == State::Moving)
        dropItems(pointer);
    if (state == State::Pressed)
        finishClick();
}

void SelectTool::finishClick()
{
    std::set<BoardKey> keys = m_scene.chosen();
    if (!m_pressedOn) {
        if (!m_addsUp)
            m_scene.choose({}, {});
    } else if (!m_addsUp) {
        m_scene.choose(*m_pressedOn);
    } else if (keys.erase(*m_pressedOn) > 0) {
        m_scene.choose(keys, keys.empty() ? std::nullopt : std::optional(*keys.begin()));
    } else {
        keys.insert(*m_pressedOn);
        m_scene.choose(keys, m_pressedOn);
    }
}

// Beyond the board what is dragged goes as drag and drop; when it comes back, BoardDrops hands it
// on as drag() and release().
bool SelectTool::carryAway(const BoardPointer& pointer)
{
    QWidget* viewport = m_writer.view().viewport();
    if (!pointer.canLeave || viewport->rect().contains(m_writer.view().mapFromScene(pointer.place)))
        return false;
    auto mime = chosenAsMime(m_scene, m_writer.rules().workshop());
    if (!mime)
        return false;
    m_scene.showGuides({});
    m_scene.settle();
    auto* drag = new QDrag(viewport); // deletes itself
    drag->setMimeData(mime.release());
    drag->setPixmap(pictureOf(m_moving, pointer.scale));
    const QPointer<SelectTool> here(this);
    drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::CopyAction); // nothing is taken away here
    if (here)
        cancel();
    return true;
}

Qt::CursorShape SelectTool::cursor() const
{
    return m_isCopying ? Qt::DragCopyCursor : Qt::ArrowCursor;
}

void SelectTool::showCopying(bool on)
{
    if (std::exchange(m_isCopying, on) != on)
        m_writer.view().showCursor();
}

void SelectTool::dropItems(const BoardPointer& pointer)
{
    std::vector<BoardMove> moves;
    std::vector<BoardKey> keys;
    for (const BoardItem* item : std::exchange(m_moving, {})) {
        moves.push_back({item->key(), m_by});
        keys.push_back(item->key());
    }
    m_scene.showGuides({});
    m_scene.settle();
    const QWidget& viewport = *m_writer.view().viewport();
    const QPoint position = m_writer.view().mapFromScene(pointer.place);
    showCopying(false);
    if (viewport.visibleRegion().contains(position)) // a panel may lie over it
        m_writer.perform(pointer.modifiers.testFlag(Qt::ControlModifier)
                ? m_writer.rules().copied(moves)
                : m_writer.rules().moved(moves));
    else
        emit m_writer.droppedOutside(keys, viewport.mapToGlobal(position));
}

void SelectTool::doubleClick(const BoardPointer& pointer)
{
    cancel();
    if (const BoardItem* item = m_scene.itemAt(pointer.place, pointer.slack))
        m_writer.edit(item->key());
    else
        m_writer.addAt(pointer.place);
}

void SelectTool::cancel()
{
    m_state = State::Idle;
    showCopying(false);
    m_moving.clear();
    m_scene.showBand({});
    m_scene.showGuides({});
    m_scene.settle();
}

bool SelectTool::key(const QKeyEvent& event)
{
    if (arrowKey(event))
        return true;
    const bool isPlain = !(event.modifiers() & ~Qt::KeypadModifier);
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_scene.current())
            m_writer.edit(*m_scene.current());
        else
            m_writer.addBeside(Beside::Sibling);
        return true;
    case Qt::Key_Tab:
        if (!isPlain || !m_scene.current())
            return false;
        m_writer.addBeside(Beside::Sibling);
        return true;
    case Qt::Key_Escape:
        if (m_state == State::Idle)
            m_scene.choose({}, {});
        cancel();
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        goToEnd(event.key() == Qt::Key_Home);
        return true;
    default:
        return m_writer.typeWeight(event)
            || m_writer.perform(m_writer.rules().keyed(m_scene.chosen(), event));
    }
}

std::vector<KeyHelp> SelectTool::keys()
{
    return {{arrowKeys(), tr("To the next one in this direction")},
        {arrowKeys(Qt::ShiftModifier), tr("Select the next one, too")},
        {arrowKeys(Qt::ControlModifier), tr("Move what is selected")},
        {{Qt::Key_Home, Qt::Key_End}, tr("To the first or last one")},
        {{Qt::Key_Enter}, tr("Type in place; a new one is taken and the next one begun")},
        {{Qt::Key_Tab}, tr("Add one beside; while its name is typed, go on in the next phase")},
        {{Qt::Key_Escape}, tr("Drop what was begun, else select nothing")}};
}

std::vector<KeyHelp> SelectTool::keysOfView()
{
    return {{{Qt::Key_Plus, Qt::Key_Minus, Qt::Key_0}, tr("Larger, smaller, all of it")},
        {{Qt::Key_Space}, tr("While it is held, the mouse moves the board")}};
}

bool SelectTool::arrowKey(const QKeyEvent& event)
{
    const std::pair<int, Direction> arrows[]
        = {{Qt::Key_Up, Direction::Up}, {Qt::Key_Down, Direction::Down},
            {Qt::Key_Left, Direction::Left}, {Qt::Key_Right, Direction::Right}};
    for (const auto& [key, direction] : arrows) {
        if (event.key() != key)
            continue;
        if (event.modifiers().testFlag(Qt::ControlModifier))
            m_writer.perform(m_writer.rules().stepped(m_scene.chosen(), direction));
        else
            go(direction, event.modifiers().testFlag(Qt::ShiftModifier));
        return true;
    }
    return false;
}

void SelectTool::go(Direction direction, bool takesAlong)
{
    if (BoardItem* next = m_scene.neighbour(direction))
        goTo(*next, takesAlong);
}

void SelectTool::goToEnd(bool first)
{
    std::vector<BoardItem*> items = m_scene.listed();
    std::erase_if(items, [](const BoardItem* item) { return isLine(*item); });
    if (!items.empty())
        goTo(first ? *items.front() : *items.back(), false);
}

void SelectTool::goTo(BoardItem& item, bool takesAlong)
{
    std::set<BoardKey> keys = takesAlong ? m_scene.chosen() : std::set<BoardKey>();
    keys.insert(item.key());
    m_scene.choose(keys, item.key());
    m_writer.view().reveal(item);
}

} // namespace rundblick
