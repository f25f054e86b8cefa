// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/tools/boardrules.h"

#include <QObject>
#include <QPointer>

namespace rundblick {

class BoardScene;
class BoardView;
class NameEditor;
class WeightEditor;

// The one hand that writes for a board: it opens the line to type in where something is added or
// renamed, performs the Edits of the rules and selects what they made. Tools and actions ask it.
class BoardWriter : public QObject {
    Q_OBJECT

public:
    BoardWriter(Session& session, BoardView& view, const BoardRules& rules);

    const BoardRules& rules() const { return m_rules; }
    BoardScene& scene() const;
    BoardView& view() const { return m_view; }

    bool perform(const Edit& edit); // and selects what it created; false: empty or refused
    bool performOrSay(const Result<Edit>& edit); // or says why there is none
    void edit(const BoardKey& key); // in place: a name, a text, the weight of a link
    bool typeWeight(const QKeyEvent& event); // a digit on a link begins its weight
    WeightEditor* weightEditor() const; // null: none is open
    // A new link, or the weight of the one that is there already.
    void link(const BoardKey& from, const BoardKey& to);
    // A new touchpoint, its name typed at the place. Enter goes on with one beside it, Tab with one
    // in the next phase, until nothing is typed.
    void addAt(QPointF place);
    void addBeside(Beside beside); // the current item
    void addNoteAt(QPointF place);
    void removeChosen(); // and goes to the nearest that is left
    void removeWholly(); // likewise, touchpoints with all that is known of them

signals:
    // Items were dragged out of the view and let go there, by a finger; they are back where they
    // were. What a mouse drags goes as drag and drop.
    void droppedOutside(const std::vector<rundblick::BoardKey>& keys, QPoint global);


private:
    void weigh(Id<Link> link, const QString& typed);
    void remove(const Edit& edit);
    void take(QPointF place, const QString& name, bool goesOn, Beside beside);

    Session& m_session;
    BoardView& m_view;
    const BoardRules& m_rules;
    QPointer<WeightEditor> m_weight;
};

} // namespace rundblick
