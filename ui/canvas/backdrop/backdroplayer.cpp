// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/backdrop/backdroplayer.h"

#include "ui/session/session.h"

#include <QGraphicsScene>

#include <ranges>

namespace rundblick {
namespace {

QImage decoded(const Picture* picture)
{
    if (!picture)
        return {};
    const auto& bytes = picture->content;
    return QImage::fromData(bytes.data(), static_cast<int>(bytes.size()));
}

} // namespace

BackdropLayer::BackdropLayer(
    QGraphicsScene& scene, const Session& session, const Look& look, Board board)
    : QObject(&scene)
    , m_scene(scene)
    , m_session(session)
    , m_look(look)
    , m_board(board)
{
    for (const auto& [id, backdrop] : session.workshop().all<Backdrop>())
        if (backdrop.board == board)
            show(backdrop);
    connect(&session, &Session::changed, this, &BackdropLayer::follow);
}

const Workshop& BackdropLayer::workshop() const
{
    return m_session.workshop();
}

void BackdropLayer::show(const Backdrop& backdrop)
{
    BackdropItem*& item = m_items[backdrop.id];
    if (!item) {
        item = new BackdropItem(m_look, decoded(workshop().find(backdrop.picture)));
        m_scene.addItem(item);
    }
    item->show(
        {backdrop.x, backdrop.y, backdrop.width, backdrop.width * item->ratio()}, backdrop.opacity);
}

void BackdropLayer::restore(Id<Backdrop> backdrop)
{
    if (const Backdrop* record = workshop().find(backdrop))
        show(*record);
}

void BackdropLayer::follow(const Edit& edit)
{
    if (!touches<Backdrop>(edit))
        return;
    eachChange<Backdrop>(edit, [&](const Change<Backdrop>& change) {
        if (change.after && change.after->board == m_board)
            show(*change.after);
        else if (const auto gone = m_items.extract(change.id()))
            delete gone.mapped();
    });
    emit followed();
}

BackdropItem* BackdropLayer::item(std::optional<Id<Backdrop>> backdrop) const
{
    const auto found = backdrop ? m_items.find(*backdrop) : m_items.end();
    return found == m_items.end() ? nullptr : found->second;
}

std::optional<Id<Backdrop>> BackdropLayer::backdropAt(QPointF place, double reach) const
{
    for (const auto& [id, item] : std::views::reverse(m_items))
        if (item->gripAt(place, reach) != BackdropGrip::None)
            return id;
    return {};
}

std::optional<Id<Backdrop>> BackdropLayer::uppermost() const
{
    return m_items.empty() ? std::nullopt : std::optional(m_items.rbegin()->first);
}

} // namespace rundblick
