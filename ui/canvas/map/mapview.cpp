// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/map/mapview.h"

#include "ui/paint/words/words.h"
#include "ui/session/session.h"
#include "ui/support/strings.h"

#include <QHelpEvent>
#include <QToolTip>

namespace rundblick {
MapView::MapView(const Surroundings& surroundings, MapScene& scene, QWidget* parent)
    : BoardView(scene, surroundings.look, parent)
    , m_surroundings(surroundings)
    , m_map(scene)
{
    setAccessibleName(tr("360° touchpoint map"));
}

std::optional<QuantityAt> MapView::numberAt(QPoint position) const
{
    const BoardItem* item = board().itemAt(mapToScene(position));
    const auto* link = item ? std::get_if<Id<Link>>(&item->key()) : nullptr;
    if (link)
        return QuantityAt{.quantity = Quantity::LinkWeight, .link = *link};
    const MapEntry* entry = item ? m_map.entryOf(item->key()) : nullptr;
    if (!entry)
        return {};
    return QuantityAt{Quantity::CoverVerdict, entry->touchpoint, {}, {}, {}, 0};
}

std::optional<QuantityAt> MapView::currentNumber() const
{
    const MapEntry* entry = board().current() ? m_map.entryOf(*board().current()) : nullptr;
    if (!entry)
        return {};
    return QuantityAt{Quantity::CoverVerdict, entry->touchpoint, {}, {}, {}, 0};
}

bool MapView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return BoardView::viewportEvent(event);
    const auto& help = *static_cast<QHelpEvent*>(event);
    const BoardItem* item = board().itemAt(mapToScene(help.pos()));
    QToolTip::showText(help.globalPos(), item ? explanation(item->key()) : QString(), viewport());
    return true;
}

QString MapView::explanation(const BoardKey& key) const
{
    if (const MapEntry* entry = m_map.entryOf(key))
        return touchpointExplanation(entry->touchpoint);
    const BoardItem* item = board().item(key);
    return std::holds_alternative<Id<Link>>(key)
        ? QStringLiteral("%1\n%2").arg(item->name(), item->description())
        : QString();
}

QString MapView::touchpointExplanation(Id<Touchpoint> touchpoint) const
{
    const NumberStyle style(m_surroundings.session.workshop().setup());
    QStringList lines;
    for (const MapEntry* entry : m_map.entriesOf(touchpoint)) {
        if (lines.isEmpty())
            lines << toQt(entry->name);
        const QString phase = toQt(m_map.figure().phases[entry->phase].name);
        lines << tr("%1 in “%2”: importance %3 of 5, used by %4")
                     .arg(nameOf(entry->role), phase, style.number(entry->importance),
                         style.percent(entry->usage));
        if (entry->momentOfTruth)
            lines << tr("Moment of truth");
    }
    const MapEntry* main = m_map.entryOf(touchpoint);
    if (main && main->cover)
        lines << tr("Verdict: %1").arg(titleOf(*main->cover));
    return lines.join(u'\n');
}

} // namespace rundblick
