// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/exchange/boardmime.h"

#include "core/exchange/clipboard.h"
#include "ui/canvas/board/boardscene.h"
#include "ui/support/privacy/exacttext.h"
#include "ui/support/strings.h"

#include <QMimeData>

namespace rundblick {

std::string chosenAsJson(const BoardScene& scene, const Workshop& workshop)
{
    std::vector<Id<Touchpoint>> touchpoints;
    std::vector<Id<Note>> notes;
    for (const BoardKey& key : scene.chosen()) {
        if (const auto* touchpoint = std::get_if<Id<Touchpoint>>(&key))
            touchpoints.push_back(*touchpoint);
        if (const auto* note = std::get_if<Id<Note>>(&key))
            notes.push_back(*note);
        if (const auto* ghost = std::get_if<Id<Placement>>(&key))
            if (const Placement* placement = workshop.find(*ghost))
                touchpoints.push_back(placement->touchpoint);
    }
    if (touchpoints.empty() && notes.empty())
        return {};
    return toClipboard(workshop, touchpoints, notes);
}

std::unique_ptr<QMimeData> chosenAsMime(const BoardScene& scene, const Workshop& workshop)
{
    const std::string json = chosenAsJson(scene, workshop);
    if (json.empty())
        return nullptr;
    QStringList names;
    for (const BoardItem* item : scene.chosenItems())
        if (!std::holds_alternative<Id<Link>>(item->key()) && !names.contains(item->name()))
            names << item->name();
    auto mime = std::make_unique<QMimeData>();
    mime->setData(toQt(touchpointsMime), QByteArray::fromStdString(json));
    setText(*mime, names.join(u'\n'), workshop);
    return mime;
}

bool holdsTouchpoints(const QMimeData& mime)
{
    return mime.hasFormat(toQt(touchpointsMime)) || (mime.hasText() && !mime.hasUrls());
}

} // namespace rundblick
