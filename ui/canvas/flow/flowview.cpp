// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/flow/flowview.h"

#include "core/model/edits/linkedits.h"
#include "ui/canvas/board/boardnotes.h"
#include "ui/canvas/board/selectionlink.h"
#include "ui/canvas/flow/flownodeitem.h"
#include "ui/canvas/items/linkitem.h"
#include "ui/canvas/backdrop/backdropwriter.h"
#include "ui/canvas/exchange/boarddrops.h"
#include "ui/session/computation.h"
#include "ui/session/selection.h"
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
    , m_flow(scene)
    , m_rules(surroundings.session, scene)
    , m_writer(surroundings.session, *this, m_rules)
    , m_actions(m_writer)
    , m_select(m_writer, scene)
    , m_linking(m_writer)
    , m_selection(surroundings.selection)
{
    setAccessibleName(tr("Flow of the journey"));
    setTool(&m_select);
    new BoardDrops(m_writer);
    new BackdropWriter(m_writer, m_session, Board::Flow);
    connect(this, &BoardView::menuRequested, this, &FlowView::askMenu);
    // What is selected elsewhere has to be there before it is marked.
    connect(&m_selection, &Selection::changed, this, &FlowView::keepSelected);
    auto* link = new SelectionLink(scene, surroundings.selection);
    connect(&m_session, &Session::changed, this, &FlowView::follow);
    connect(&m_computation, &Computation::finished, this, [this] {
        if (isVisible())
            refresh();
    });
    showNotes(scene, m_session.workshop(), Board::Flow);
    refresh();
    keepSelected();
    link->follow();
}

FlowView::~FlowView()
{
    setTool(nullptr); // the tools go first
}

void FlowView::follow(const Edit& edit)
{
    followNotes(m_flow, edit, Board::Flow);
    keepTouched(edit);
    if (changesFlow(edit))
        refresh();
}

// What a person draws, weighs or puts somewhere stays in sight; the links of an import do not.
void FlowView::keepTouched(const Edit& edit)
{
    constexpr std::size_t handful = 20;
    std::set<Id<Link>> touched;
    eachChange<Link>(edit, [&](const Change<Link>& change) {
        if (change.after)
            touched.insert(change.after->id);
    });
    if (touched.size() <= handful)
        m_keep.links.merge(touched);
    eachChange<NodePlace>(edit, [&](const Change<NodePlace>& change) {
        if (change.after) {
            m_keep.nodes.insert({change.after->end, change.after->touchpoint});
            stay(); // where it was put
        }
    });
}

// What is selected while it is hidden comes into sight, and stays there.
void FlowView::keepSelected()
{
    const std::size_t before = m_keep.nodes.size();
    for (const Id<Touchpoint> touchpoint : m_selection.touchpoints())
        if (const LinkNode node = LinkNode::of(touchpoint);
            m_whole.find(node) && !m_part.figure.find(node))
            m_keep.nodes.insert(node);
    if (m_keep.nodes.size() > before)
        showPart();
}

void FlowView::refresh()
{
    m_whole = flowFigure(m_session.workshop(), m_computation.analysis().get());
    if (!m_least && !(m_whole.links.empty() && m_whole.observed.empty()))
        m_least = legibleShare(m_whole);
    showPart();
}

void FlowView::showPart()
{
    m_part = strongPart(m_whole, leastShare(), m_keep);
    m_flow.showFigure(m_part.figure, m_session.workshop());
    emit figureShown();
}

// Another part is another picture.
void FlowView::setLeastShare(double least)
{
    if (m_least == least)
        return;
    m_least = least;
    m_flow.forgetLayout();
    showPart();
    open();
}

QRectF FlowView::opening() const
{
    constexpr double readable = 0.62; // parts of full size
    constexpr double comfortable = 0.75;
    const QRectF all = m_flow.contentRect();
    const BoardItem* start = m_flow.item(LinkEnd::Start);
    if (!start || fittingZoom(all) >= readable * look().scale)
        return all;
    const QSizeF room = QSizeF(viewport()->size()) / (comfortable * look().scale);
    const double top = start->sceneFrame().center().y() - room.height() / 2.0;
    QRectF shown(all.left(), top, room.width(), room.height());
    const BoardItem* chosen = m_flow.current() ? m_flow.item(*m_flow.current()) : nullptr;
    if (chosen && !shown.contains(chosen->sceneFrame()))
        shown.moveCenter(chosen->sceneFrame().center());
    return shown;
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
