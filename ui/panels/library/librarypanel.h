// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/libraryedits.h"
#include "ui/panels/card.h"
#include "ui/session/surroundings.h"

class QLineEdit;
class QMimeData;

namespace rundblick {

class LibraryList;
class LibraryModel;
enum class LibrarySection;

// The touchpoint library: find or create one by typing, what is not yet on the map, what the
// catalogue suggests for the current phase, and the parking lot. Touchpoints are dragged onto the
// map from here and back.
class LibraryPanel : public Card {
    Q_OBJECT

public:
    explicit LibraryPanel(const Surroundings& surroundings, QWidget* parent = nullptr);

    // What a board drops here at a place of the screen: over the parking lot it is parked,
    // elsewhere taken off the map. False where the place is not in the panel.
    bool takeBack(const std::vector<Id<Touchpoint>>& touchpoints, QPoint globalPosition);


protected:
    bool eventFilter(QObject* watched, QEvent* event) override; // of the search field

private:
    void createActions();
    void createTyped(bool isPlaced);
    void place();
    void park();
    void remove();
    void paste();
    void copy();
    void drop(const QMimeData& mime, LibrarySection section);
    void put(const std::vector<Id<Touchpoint>>& touchpoints, LibrarySection section);
    void perform(const Result<Edit>& edit);

    Session& m_session;
    Selection& m_selection;
    LibraryModel* m_model;
    LibraryList* m_list;
    QLineEdit* m_search;
};

} // namespace rundblick
