// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/touchpointedits.h"
#include "tests/support/workshopbuilder.h"
#include "tests/ui/pagedriver.h"
#include "ui/canvas/map/mapview.h"
#include "ui/pages/mappage.h"
#include "ui/support/strings.h"

#include <QDropEvent>
#include <QMimeData>

namespace rundblick {

// A Map page on the screen, with a small workshop and hands to work on it with real events.
class MapDriver : public PageDriver<MapPage> {
protected:
    void open();
    MapView& view() const { return m_page->view(); }
    MapScene& board() const { return m_page->board(); }
    QPoint at(QPointF place) const { return view().mapFromScene(place); }
    QPoint at(const BoardKey& key) const { return at(board().item(key)->sceneFrame().center()); }
    QPointF cellPlace(std::size_t phase, Role role) const
    {
        return board().freePlaceIn({phase, role});
    }
    const Placement* placementOf(Id<Touchpoint> touchpoint, Id<Phase> phase) const;
    void drag(QPoint from, QPoint to);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view(), key, modifiers);
    }
    void type(const QString& text, Qt::Key end);
    bool drop(QMimeData& mime, QPoint position);
    std::size_t edits() const { return m_edits; }

    Id<Phase> m_search, m_buy, m_use;
    Id<Touchpoint> m_site, m_shop, m_hotline;
};

// Website in Search (and less in Use), Shop in Buy, Hotline not yet on the map.
inline void MapDriver::open()
{
    WorkshopBuilder builder;
    m_search = builder.phase("Search");
    m_buy = builder.phase("Buy");
    m_use = builder.phase("Use");
    m_site = builder.touchpoint("Website");
    m_shop = builder.touchpoint("Shop");
    m_hotline = builder.touchpoint("Hotline");
    builder.placement(m_site, m_search, 0.9);
    builder.placement(m_site, m_use, 0.2);
    builder.placement(m_shop, m_buy, 0.8);
    Link link;
    link.from = m_site;
    link.to = m_shop;
    link.weight = 0.5;
    builder.add(link);
    show(builder.workshop(), {1280, 800});
    m_page->activateWindow();
    view().setFocus();
    QTRY_VERIFY(view().hasFocus());
    QTRY_VERIFY(view().seen().contains(board().contentRect()));
}

inline const Placement* MapDriver::placementOf(Id<Touchpoint> touchpoint, Id<Phase> phase) const
{
    return placementAt(workshop(), touchpoint, phase);
}

inline void MapDriver::drag(QPoint from, QPoint to)
{
    QWidget* viewport = view().viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 6; ++step)
        QTest::mouseMove(viewport, from + (to - from) * step / 6);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
}

inline void MapDriver::type(const QString& text, Qt::Key end)
{
    QVERIFY(view().editor());
    QTest::keyClicks(view().editor(), text);
    QTest::keyClick(view().editor(), end);
}

inline bool MapDriver::drop(QMimeData& mime, QPoint position)
{
    QWidget* viewport = view().viewport();
    QDragEnterEvent enter(position, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(viewport, &enter);
    QDragMoveEvent move(position, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(viewport, &move);
    if (!enter.isAccepted() || !move.isAccepted()) {
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(viewport, &leave);
        return false;
    }
    QDropEvent dropped(position, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(viewport, &dropped);
    return dropped.isAccepted();
}

} // namespace rundblick
