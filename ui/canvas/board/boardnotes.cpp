// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/board/boardnotes.h"

#include "ui/canvas/board/boardscene.h"
#include "ui/canvas/items/noteitem.h"
#include "ui/support/strings.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

constexpr double behindTheRest = 1e6; // rank: notes are walked through last

void show(BoardScene& scene, const Note& note)
{
    auto* item = scene.itemOf<NoteItem>(note.id);
    if (!item) {
        item = scene.insert(std::make_unique<NoteItem>(note.id, scene.look()));
        item->setRank(behindTheRest);
        item->setDescription(QCoreApplication::translate("rundblick::NoteItem", "Note"));
    }
    if (item->name() != toQt(note.text))
        item->show(toQt(note.text));
    if (item->home() != QPointF(note.x, note.y))
        scene.place(*item, {note.x, note.y});
}

} // namespace

void showNotes(BoardScene& scene, const Workshop& workshop, Board board)
{
    for (const auto& [id, note] : workshop.all<Note>())
        if (note.board == board)
            show(scene, note);
}

void followNotes(BoardScene& scene, const Edit& edit, Board board)
{
    eachChange<Note>(edit, [&](const Change<Note>& change) {
        if (change.after && change.after->board == board)
            show(scene, *change.after);
        else
            scene.erase(change.id());
    });
}

} // namespace rundblick
