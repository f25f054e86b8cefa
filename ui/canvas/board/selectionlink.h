// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/items/boarditem.h"

#include <set>

namespace rundblick {

class BoardScene;
class Selection;

// Keeps what is selected on a board and the Selection that all pages share alike: touchpoints go
// both ways, notes and links stay the board's affair.
class SelectionLink : public QObject {
    Q_OBJECT

public:
    SelectionLink(BoardScene& scene, Selection& selection);

    void follow(); // shows on the board what is selected elsewhere

protected:
    // What an item means for other pages, and the item that stands for it here.
    struct Spot {
        std::optional<Id<Touchpoint>> touchpoint;
        std::optional<Id<Phase>> phase;
        bool operator==(const Spot&) const = default;
    };
    virtual Spot spotOf(const BoardKey& key) const;
    virtual BoardKey keyOf(Id<Touchpoint> touchpoint, std::optional<Id<Phase>> phase) const;

private:
    void tell();
    std::set<Id<Touchpoint>> touchpointsOnBoard() const;
    Spot currentSpot() const;

    BoardScene& m_scene;
    Selection& m_selection;
};

} // namespace rundblick
