// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/board.h"

#include <QPushButton>

namespace rundblick {

// The chip of a saved view; the one without a view is not changed by anybody.
class ViewChip : public QPushButton {
    Q_OBJECT

public:
    ViewChip(const QString& name, std::optional<Id<SavedView>> view, QWidget* parent);

    std::optional<Id<SavedView>> view() const { return m_view; }

signals:
    void renameAsked();
    void removeAsked();
    void menuAsked(QPoint position); // on the screen

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    std::optional<Id<SavedView>> m_view;
};

} // namespace rundblick
