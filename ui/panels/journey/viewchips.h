// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workshop.h"
#include "ui/session/surroundings.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;

namespace rundblick {

class ViewChip;

// The saved views of the journey matrix as chips, with one for all that there is; saved, renamed
// and removed here, by menu or by F2 and Delete.
class ViewChips : public QWidget {
    Q_OBJECT

public:
    explicit ViewChips(const Surroundings& surroundings, QWidget* parent = nullptr);

    void showView(const SavedView& view); // checks the chip that shows the same

signals:
    void chosen(const rundblick::SavedView& view);

private:
    void rebuild();
    ViewChip* addChip(const QString& name, std::optional<Id<SavedView>> id);
    void fillMenu(QPoint position, Id<SavedView> id);
    void askName(std::optional<Id<SavedView>> renamed); // none: of a new view
    void keepName();
    void remove(Id<SavedView> id);

    Session& m_session;
    const Look& m_look;
    SavedView m_view;
    std::vector<ViewChip*> m_chips;
    QLineEdit* m_name;
    QPushButton* m_save;
    std::optional<Id<SavedView>> m_renamed;
};

} // namespace rundblick
