// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/flow/flowview.h"

#include "core/model/edits/linkedits.h"
#include "ui/canvas/board/boardnotes.h"
#include "ui/canvas/board/selectionlink.h"
#include "ui/canvas/flow/flownodeitem.h"
#include "ui/canvas/items/linkitem.h"
#include "ui/canvas/tools/boarddrops.h"
#include "ui/session/computation.h"
#include "ui/session/session.h"

#include <QMenu>

#include <algorithm>

namespace rundblick {
namespace {

bool changesFlow(const Edit& edit)
{
    return touches<Link>(edit) || touches<NodePlace>(edit) || touches<Touchpoint>(edit)
        || touches<PathSet>(edit) || touches<Method>(edit);
}

} // namespace

FlowView::FlowView(FlowScene& scene, const Surroundings& surroundings, QWidget* parent)
    : BoardView(scene, surroundings.look, parent)
    , m_session(surroundings.session)
    , m_computation(surroundings.computation)
    , m_look(surroundings.look)
    , m_flow(scene)
    , m_rules(surroundings.session, scene)
    , m_writer(surroundings.session, *this, m_rules)
    , m_actions(m_writer)
    , m_select(m_writer, scene)
    , m_linking(m_writer)
{
    setAccessibleName(tr("Flow of the journey"));
    setTool(&m_select);
    new BoardDrops(m_writer);
    connect(this, &BoardView::menuRequested, this, &FlowView::askMenu);
    auto* link = new SelectionLink(scene, surroundings.selection);
    connect(&m_session, &Session::changed, this, &FlowView::follow);
    connect(&m_computation, &Computation::finished, this, [this] {
        if (isVisible())
            refresh();
    });
    showNotes(scene, m_session.workshop(), Board::Flow);
    refresh();
    link->follow();
}

FlowView::~FlowView()
{
    setTool(nullptr); // the tools go first
}

void FlowView::follow(const Edit& edit)
{
    followNotes(m_flow, edit, Board::Flow);
    if (changesFlow(edit))
        refresh();
}

void FlowView::refresh()
{
    m_flow.showFigure(
        flowFigure(m_session.workshop(), m_computation.analysis().get()), m_session.workshop());
    emit figureShown();
}

void FlowView::showBeginning()
{
    constexpr double readable = 0.62;
    fit();
    if (zoom() >= readable)
        return;
    const QSizeF room = QSizeF(viewport()->size()) / 0.75;
    const BoardItem* start = m_flow.item(LinkEnd::Start);
    const double middle = start ? start->sceneFrame().center().y() : 0.0;
    zoomTo(
        {m_flow.contentRect().left(), middle - room.height() / 2.0, room.width(), room.height()});
}

void FlowView::showEvent(QShowEvent* event)
{
    BoardView::showEvent(event);
    if (m_isUntouched)
        showBeginning();
}

void FlowView::resizeEvent(QResizeEvent* event)
{
    BoardView::resizeEvent(event);
    if (m_isUntouched)
        showBeginning();
}

void FlowView::wheelEvent(QWheelEvent* event)
{
    m_isUntouched = false;
    BoardView::wheelEvent(event);
}

void FlowView::mousePressEvent(QMouseEvent* event)
{
    m_isUntouched = false;
    BoardView::mousePressEvent(event);
}

void FlowView::keyPressEvent(QKeyEvent* event)
{
    m_isUntouched = false;
    BoardView::keyPressEvent(event);
}

void FlowView::askMenu(QPoint global, QPointF place)
{
    const BoardItem* item = m_flow.itemAt(place);
    if (!item)
        m_flow.choose({}, {});
    else if (!m_flow.chosen().contains(item->key()))
        m_flow.choose(item->key());
    QMenu menu(this);
    m_actions.fillMenu(menu);
    menu.exec(global);
}

void FlowView::setLinking(bool on)
{
    setTool(on ? static_cast<BoardTool*>(&m_linking) : &m_select);
}

bool FlowView::isLinking() const
{
    return tool() == &m_linking;
}

void FlowView::arrange()
{
    m_flow.forgetLayout();
    const Edit edit = arrangeNodes(m_session.workshop());
    if (edit.isEmpty())
        refresh();
    else
        m_session.perform(edit);
    fit();
}

void FlowView::showWhere(const std::vector<std::size_t>& nodes)
{
    std::set<BoardKey> keys;
    QRectF area;
    for (const std::size_t node : nodes) {
        const BoardKey key = boardKeyOf(m_flow.figure().nodes[node].end);
        if (const BoardItem* item = m_flow.item(key)) {
            keys.insert(key);
            area |= item->sceneFrame();
        }
    }
    if (keys.size() == 1) {
        m_flow.choose(*keys.begin());
        reveal(*m_flow.item(*keys.begin()));
    } else if (!seen().contains(area)) {
        zoomTo(area.adjusted(-40.0, -40.0, 40.0, 40.0));
    }
}

std::optional<QuantityAt> FlowView::numberOf(const BoardItem* item) const
{
    if (const auto* link = item ? std::get_if<Id<Link>>(&item->key()) : nullptr)
        return QuantityAt{.quantity = Quantity::LinkWeight, .link = *link};
    const auto* touchpoint = item ? std::get_if<Id<Touchpoint>>(&item->key()) : nullptr;
    const auto node = touchpoint ? m_flow.figure().find(LinkNode::of(*touchpoint)) : std::nullopt;
    if (!node || !m_flow.figure().nodes[*node].reach)
        return std::nullopt;
    return QuantityAt{Quantity::Reach, *touchpoint, {}, {}, {}, 0};
}

std::optional<QuantityAt> FlowView::numberAt(QPoint position) const
{
    const QPointF place = pointerAt(position).place;
    const BoardItem* item = m_flow.itemAt(place);
    const auto* node = qobject_cast<const FlowNodeItem*>(item);
    const auto number = numberOf(item);
    if (!node || !number || !node->isOnBadge(place))
        return number;
    return QuantityAt{.quantity = Quantity::LossShare, .touchpoint = number->touchpoint};
}

std::optional<QuantityAt> FlowView::currentNumber() const
{
    return m_flow.current() ? numberOf(m_flow.item(*m_flow.current())) : std::nullopt;
}

} // namespace rundblick
