// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setupedits/pictureedits.h"
#include "ui/panels/card.h"
#include "ui/panels/lists/setuptable.h"
#include "ui/session/surroundings.h"

class QLabel;

namespace rundblick {

// A card of the set-up page around one list: what to do while it is empty, the question before a
// removal takes something along, and the dialogs for pictures and colours.
class SetupCard : public Card {
    Q_OBJECT

public:
    // What to do while the list is empty, in a sentence or two.
    SetupCard(const QString& heading, const QString& emptyHint, std::unique_ptr<SetupList> list,
        const Surroundings& surroundings, QWidget* parent = nullptr);

    SetupTable& table() { return *m_table; }
    int count() const; // records in the list

    // Sets the picture of a record, or takes it away; see setupedits/pictureedits.h.
    using SetPicture
        = std::function<Edit(const Workshop&, std::int64_t id, std::optional<NewPicture> picture)>;
    void setPictures(SetPicture set) { m_setPicture = std::move(set); }
    void takePicture(int row, const QString& path); // as chosen in the dialog

signals:
    void countChanged();

private:
    void showState();
    void askRemoval(int row);
    void askPicture(int row);
    void askColour(int row);
    void removePicture(int row);

    Session& m_session;
    const QString m_emptyHint;
    QLabel* m_hint;
    SetupTable* m_table;
    SetPicture m_setPicture;
};

} // namespace rundblick
