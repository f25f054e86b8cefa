// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/board/boardscene.h"

#include "ui/canvas/board/spatial.h"
#include "ui/canvas/items/linkitem.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

Look unscaled(Look look)
{
    for (int& size : look.sizes)
        size = qRound(size / look.scale);
    look.leastSize = qRound(look.leastSize / look.scale);
    look.scale = 1.0;
    return look;
}

} // namespace

BoardScene::BoardScene(const Look& look, QObject* parent)
    : QGraphicsScene(parent)
    , m_look(unscaled(look))
    , m_labels(new LinkLabels(m_look))
{
    addItem(m_labels);
    setBackgroundBrush(look.ground);
}

BoardScene::~BoardScene() = default;

BoardItem* BoardScene::item(const BoardKey& key) const
{
    const auto found = m_items.find(key);
    return found == m_items.end() ? nullptr : found->second;
}

void BoardScene::add(BoardItem* item)
{
    erase(item->key());
    addItem(item);
    m_items.emplace(item->key(), item);
    m_isOrdered = false;
    tellReshaped();
}

void BoardScene::erase(const BoardKey& key)
{
    const auto found = m_items.find(key);
    if (found == m_items.end())
        return;
    std::erase(m_lifted, found->second);
    delete found->second;
    m_items.erase(found);
    m_isOrdered = false;
    m_marked.erase(key);
    const bool wasChosen = m_chosen.erase(key) > 0;
    if (m_current == key)
        m_current.reset();
    if (wasChosen)
        emit chosenChanged();
    tellReshaped();
}

void BoardScene::keepOnly(const std::set<BoardKey>& keep)
{
    std::vector<BoardKey> gone;
    for (const auto& [key, item] : m_items)
        if (!keep.contains(key) && !std::holds_alternative<Id<Note>>(key))
            gone.push_back(key);
    for (const BoardKey& key : gone)
        erase(key);
}

const std::vector<BoardItem*>& BoardScene::listed() const
{
    if (!m_isOrdered) {
        m_listed.clear();
        for (const auto& [key, item] : m_items)
            m_listed.push_back(item);
        std::ranges::stable_sort(m_listed, {}, &BoardItem::rank);
        m_isOrdered = true;
    }
    return m_listed;
}

std::vector<BoardItem*> BoardScene::chosenItems() const
{
    std::vector<BoardItem*> items;
    for (const BoardKey& key : m_chosen)
        if (BoardItem* chosen = item(key))
            items.push_back(chosen);
    return items;
}

void BoardScene::choose(std::set<BoardKey> keys, std::optional<BoardKey> current)
{
    const auto before = std::pair(m_chosen, m_current);
    showChosen(std::move(keys), current);
    if (before != std::pair(m_chosen, m_current))
        emit chosenByPerson();
}

void BoardScene::showChosen(std::set<BoardKey> keys, std::optional<BoardKey> current)
{
    std::erase_if(keys, [this](const BoardKey& key) { return !item(key); });
    if (current && !item(*current))
        current.reset();
    if (keys == m_chosen && current == m_current)
        return;
    const bool moved = current != m_current;
    m_chosen = std::move(keys);
    m_current = current;
    showMarks();
    if (moved)
        tellFocus();
    emit chosenChanged();
}

void BoardScene::showMarks()
{
    for (const BoardKey& key : m_marked)
        if (BoardItem* before = item(key))
            before->setMark(ItemMark::None);
    m_marked = m_chosen;
    for (const BoardKey& key : m_chosen)
        item(key)->setMark(ItemMark::Selected);
    if (BoardItem* now = m_current ? item(*m_current) : nullptr) {
        now->setMark(m_hasKeyboard ? ItemMark::Current : ItemMark::Selected);
        m_marked.insert(*m_current);
    }
}

void BoardScene::setHasKeyboard(bool has)
{
    m_hasKeyboard = has;
    showMarks();
    tellFocus();
}

void BoardScene::tellFocus() const
{
    if (!m_hasKeyboard || !m_current || !QAccessible::isActive())
        return;
    QAccessibleEvent event(item(*m_current), QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

BoardItem* BoardScene::itemAt(QPointF place, double slack) const
{
    BoardItem* line = nullptr;
    for (QGraphicsItem* found : items(place)) { // topmost first
        auto* board = qobject_cast<BoardItem*>(found->toGraphicsObject());
        if (board && !std::holds_alternative<Id<Link>>(board->key()))
            return board;
        line = line ? line : board;
    }
    if (const auto link = m_labels->linkAt(place); link && item(*link))
        line = item(*link);
    if (slack <= 0.0)
        return line;
    const auto distance = [place](const BoardItem* item) {
        const QRectF frame = item->sceneFrame();
        return std::hypot(std::max({frame.left() - place.x(), place.x() - frame.right(), 0.0}),
            std::max({frame.top() - place.y(), place.y() - frame.bottom(), 0.0}));
    };
    std::vector<BoardItem*> near
        = itemsIn({place.x() - slack, place.y() - slack, 2.0 * slack, 2.0 * slack});
    std::erase_if(near, [&](const BoardItem* item) {
        return std::holds_alternative<Id<Link>>(item->key()) || distance(item) > slack;
    });
    const auto nearest = std::ranges::min_element(near, {}, distance);
    return nearest == near.end() ? line : *nearest;
}

std::vector<BoardItem*> BoardScene::itemsIn(const QRectF& area) const
{
    std::vector<BoardItem*> found;
    for (QGraphicsItem* one : items(area, Qt::IntersectsItemBoundingRect))
        if (auto* board = qobject_cast<BoardItem*>(one->toGraphicsObject()))
            if (board->sceneFrame().intersects(area))
                found.push_back(board);
    return found;
}

BoardItem* BoardScene::neighbour(Direction direction) const
{
    BoardItem* from = m_current ? item(*m_current) : nullptr;
    std::vector<BoardItem*> others;
    std::vector<QRectF> frames;
    for (BoardItem* other : listed()) {
        if (other == from || std::holds_alternative<Id<Link>>(other->key()))
            continue;
        others.push_back(other);
        frames.push_back(other->sceneFrame());
    }
    if (others.empty())
        return nullptr;
    if (!from)
        return others.front();
    const auto next = neighbourIn(direction, from->sceneFrame(), frames);
    return next ? others[*next] : nullptr;
}

QRectF BoardScene::contentRect() const
{
    return m_contentRect.isNull() ? itemsBoundingRect() : m_contentRect;
}

void BoardScene::setContentRect(const QRectF& rect)
{
    if (m_contentRect == rect)
        return;
    m_contentRect = rect;
    tellReshaped();
}

void BoardScene::place(BoardItem& item, QPointF home)
{
    item.setHome(home);
    tellReshaped();
}

void BoardScene::lift(const std::vector<BoardItem*>& items, QPointF by)
{
    m_lifted = items;
    for (BoardItem* one : items)
        one->lift(by);
    followLifted(items);
}

void BoardScene::settle()
{
    const std::vector<BoardItem*> lifted = std::exchange(m_lifted, {});
    for (BoardItem* one : lifted)
        one->settle();
    followLifted(lifted);
}

void BoardScene::followLifted(const std::vector<BoardItem*>&) { }

// What is selected has the first choice, then what is meant, then the strongest.
void BoardScene::placeLabels()
{
    std::vector<const LinkItem*> lines;
    std::vector<QRectF> obstacles;
    for (const auto& [key, item] : m_items)
        if (const auto* line = qobject_cast<const LinkItem*>(item); !line)
            obstacles.push_back(item->sceneFrame());
        else if (!line->line().label.isEmpty())
            lines.push_back(line);
    std::ranges::stable_sort(lines, std::ranges::greater(), [](const LinkItem* line) {
        const bool isChosen = line->mark() != ItemMark::None;
        return std::tuple(isChosen, line->line().isMeant, line->line().width);
    });
    std::vector<LinkLabel> labels;
    for (const LinkItem* line : lines)
        labels.push_back(line->label());
    m_labels->show(std::move(labels), std::move(obstacles));
}

void BoardScene::showGuides(const std::vector<QLineF>& guides)
{
    const auto refresh = [this] {
        for (const QLineF& guide : m_guides)
            update(QRectF(guide.p1(), guide.p2()).normalized().adjusted(-3, -3, 3, 3));
    };
    refresh();
    m_guides = guides;
    refresh();
}

void BoardScene::showBand(const QRectF& band)
{
    update((m_band | band).adjusted(-3, -3, 3, 3));
    m_band = band;
}

void BoardScene::showThread(const QLineF& thread)
{
    const auto room = [](const QLineF& line) {
        return QRectF(line.p1(), line.p2()).normalized().adjusted(-6, -6, 6, 6);
    };
    update(room(m_thread));
    m_thread = thread;
    update(room(m_thread));
}

void BoardScene::drawForeground(QPainter* painter, const QRectF&)
{
    const auto pen = [&](const QColor& color, double width, Qt::PenStyle style) {
        QPen line(color, width, style);
        line.setCosmetic(true);
        painter->setPen(line);
    };
    painter->setBrush(Qt::NoBrush);
    pen(m_look.vermilion, 1.0, Qt::SolidLine);
    for (const QLineF& guide : m_guides)
        painter->drawLine(guide);
    if (!m_thread.isNull()) {
        pen(m_look.blue, 2.0, Qt::DashLine);
        painter->drawLine(m_thread);
    }
    if (m_band.isEmpty())
        return;
    pen(m_look.blue, 1.0, Qt::DashLine);
    painter->drawRect(m_band);
}

void BoardScene::tellReshaped()
{
    if (std::exchange(m_willTell, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_willTell = false;
            emit reshaped();
        },
        Qt::QueuedConnection);
}

} // namespace rundblick
