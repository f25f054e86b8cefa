// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/items/boarditem.h"
#include "ui/paint/look.h"

#include <QGraphicsScene>

#include <map>
#include <set>

namespace rundblick {

class LinkLabels;

// The items of a board by what they stand for, which of them are selected, and what is drawn over
// them while somebody drags: guides and the rubber band. It knows no session: the board's own scene
// (map, flow) derives from it, fills it with items as Session::changed says, keeps the shared
// Selection and this one alike, and never changes the workshop.
class BoardScene : public QGraphicsScene {
    Q_OBJECT

public:
    explicit BoardScene(const Look& look, QObject* parent = nullptr);
    ~BoardScene() override;

    // At a scale of 1: the view enlarges the board as a whole, so that places keep their meaning.
    const Look& look() const { return m_look; }

    // The item with this key; null where there is none (or it is of another class).
    BoardItem* item(const BoardKey& key) const;
    template <typename Item>
    Item* itemOf(const BoardKey& key) const
    {
        return qobject_cast<Item*>(item(key));
    }
    template <typename Item>
    Item* insert(std::unique_ptr<Item> item)
    {
        Item* inserted = item.release();
        add(inserted);
        return inserted;
    }
    void erase(const BoardKey& key); // with its item
    // Erases every item whose key is not in `keep`; notes come and go by themselves (boardnotes.h).
    void keepOnly(const std::set<BoardKey>& keep);

    // All items that can be selected, in the order of their ranks.
    const std::vector<BoardItem*>& listed() const;
    void forgetOrder() { m_isOrdered = false; }

    const std::set<BoardKey>& chosen() const { return m_chosen; }
    const std::optional<BoardKey>& current() const { return m_current; }
    std::vector<BoardItem*> chosenItems() const;
    // A person selects these, with the keyboard at `current`. Keys without item are left out.
    void choose(std::set<BoardKey> keys, std::optional<BoardKey> current);
    void choose(const BoardKey& key) { choose({key}, key); }
    // The same for what was selected elsewhere: chosenByPerson() is not emitted.
    void showChosen(std::set<BoardKey> keys, std::optional<BoardKey> current);

    // The topmost at a place, notes and cards before lines; where there is none, the nearest card
    // or note at most `slack` away.
    BoardItem* itemAt(QPointF place, double slack = 0.0) const;
    std::vector<BoardItem*> itemsIn(const QRectF& area) const; // that lie in it or are cut by it
    // To which the arrow keys go from the current one (from nowhere: the first).
    BoardItem* neighbour(Direction direction) const;
    QRectF contentRect() const; // what fit() shows: all items, or what the board says
    void setContentRect(const QRectF& rect);

    void place(BoardItem& item, QPointF home); // where it stands from now on

    // Shows these displaced, until settled; derived scenes let lines follow.
    void lift(const std::vector<BoardItem*>& items, QPointF by);
    void settle();

    void showGuides(const std::vector<QLineF>& guides); // empty: none
    void showBand(const QRectF& band); // empty: none
    virtual void showTarget(std::optional<QPointF>) { } // where something would be dropped
    void showThread(const QLineF& thread); // of a link that is being drawn; null: none

    void setHasKeyboard(bool has); // the view has the focus

    void placeLabels(); // of the links; call it after lines or items have changed
    const LinkLabels& labels() const { return *m_labels; }

signals:
    void chosenByPerson(); // selection or current one, on this board
    void chosenChanged(); // likewise, whoever it was; also when a selected item has gone
    void reshaped(); // items came, went or moved; at most once per turn of the event loop

protected:
    void drawForeground(QPainter* painter, const QRectF& exposed) override;
    virtual void followLifted(const std::vector<BoardItem*>& items); // lines and the like

    void tellReshaped(); // call it after items were moved

private:
    void add(BoardItem* item);
    void showMarks();
    void tellFocus() const;

    const Look m_look;
    LinkLabels* m_labels; // owned by the scene
    std::map<BoardKey, BoardItem*> m_items; // owned by the scene
    mutable std::vector<BoardItem*> m_listed;
    mutable bool m_isOrdered = true;
    std::set<BoardKey> m_chosen;
    std::optional<BoardKey> m_current;
    std::set<BoardKey> m_marked; // whose items show a mark
    std::vector<BoardItem*> m_lifted;
    QRectF m_contentRect;
    std::vector<QLineF> m_guides;
    QRectF m_band;
    QLineF m_thread;
    bool m_hasKeyboard = false;
    bool m_willTell = false;
};

} // namespace rundblick
