// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include "ui/panels/fit/sidepanels.h"

#include <QAction>

namespace rundblick {
namespace {

bool takesKeys(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus);
}

// Where somebody was in it last, or else its first field; null where it has none.
QWidget* fieldOf(QWidget& panel)
{
    if (QWidget* last = panel.focusWidget(); last && takesKeys(*last))
        return last;
    for (QWidget* at = panel.nextInFocusChain(); at != &panel; at = at->nextInFocusChain())
        if (panel.isAncestorOf(at) && takesKeys(*at))
            return at;
    return nullptr;
}

} // namespace

void Page::addPanelKey(
    const ActionName& name, const QKeySequence& key, SidePanels& side, QWidget& panel)
{
    auto* action = new QAction(this);
    setName(*action, name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, [this, &side, &panel] {
        if (panel.isAncestorOf(window()->focusWidget())) {
            setFocus(); // to the board
            side.close();
            return;
        }
        side.bring(panel);
        if (QWidget* field = fieldOf(panel))
            field->setFocus(Qt::TabFocusReason); // which selects what is in it
    });
}

} // namespace rundblick
