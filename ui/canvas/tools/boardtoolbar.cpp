// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/boardtoolbar.h"

#include "ui/canvas/board/boardscene.h"
#include "ui/canvas/board/boardview.h"
#include "ui/canvas/tools/boardwriter.h"
#include "ui/canvas/tools/selecttool.h"
#include "ui/canvas/tools/writetools.h"
#include "ui/paint/toolicons.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QGridLayout>
#include <QToolButton>

namespace rundblick {

BoardToolbar::BoardToolbar(BoardWriter& writer)
    : QFrame(&writer.view())
    , m_writer(writer)
    , m_tools(new QActionGroup(this))
    , m_layout(new QGridLayout(this))
{
    setObjectName(QStringLiteral("card"));
    m_layout->setContentsMargins(4, 4, 4, 4);
    m_layout->setSpacing(2);
    auto* select = new SelectTool(writer);
    addTool(
        ToolIcon::Select, [] { return tr("Select and move"); }, Qt::Key_V, select);
    addTool(
        ToolIcon::Place, [] { return tr("Add touchpoints"); }, Qt::Key_P, new PlaceTool(writer));
    addTool(
        ToolIcon::Link, [] { return tr("Link touchpoints"); }, Qt::Key_L, new LinkTool(writer));
    addTool(
        ToolIcon::Note, [] { return tr("Add notes"); }, Qt::Key_N, new NoteTool(writer));
    addTool(
        ToolIcon::Pan, [] { return tr("Move the board"); }, Qt::Key_H, nullptr);
    addZoom(
        ToolIcon::Larger, [] { return tr("Larger"); }, Qt::Key_Plus, 1.25);
    addZoom(
        ToolIcon::Smaller, [] { return tr("Smaller"); }, Qt::Key_Minus, 1.0 / 1.25);
    addZoom(
        ToolIcon::Fit, [] { return tr("All"); }, Qt::Key_Asterisk, 0.0);
    m_tools->actions().first()->setChecked(true);
    writer.view().setTool(select);
    writer.view().installEventFilter(this);
    moveToBorder();
}

QToolButton* BoardToolbar::addButton(QAction* action)
{
    const Look& look = m_writer.view().look();
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    const int side = std::max(look.target(), look.length(36.0));
    button->setFixedSize(side, side);
    button->setIconSize(QSize(look.length(20.0), look.length(20.0)));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void BoardToolbar::addTool(ToolIcon icon, const ActionName& name, Qt::Key key, BoardTool* tool)
{
    BoardView& view = m_writer.view();
    auto* action = new QAction(toolIcon(icon, m_writer.view().look()), name(), m_tools);
    setName(*action, name);
    action->setCheckable(true);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(QStringLiteral("%1 (%2)").arg(name(), QKeySequence(key).toString()));
    view.addAction(action);
    connect(action, &QAction::toggled, &view, [&view, tool](bool isOn) {
        if (isOn && tool)
            view.setTool(tool);
        if (!tool)
            view.setHandDrag(isOn);
    });
    m_buttons.append(addButton(action));
    m_zooms = m_buttons.size();
}

void BoardToolbar::addTool(ToolIcon icon, QAction* action)
{
    action->setIcon(toolIcon(icon, m_writer.view().look()));
    action->setToolTip(
        QStringLiteral("%1 (%2)").arg(nameOf(*action), action->shortcut().toString()));
    m_buttons.insert(m_zooms++, addButton(action));
    // It is none of the group: turned off it goes back to the tool before.
    moveToBorder();
}

void BoardToolbar::addZoom(ToolIcon icon, const ActionName& name, Qt::Key key, double factor)
{
    BoardView& view = m_writer.view();
    auto* action = new QAction(toolIcon(icon, m_writer.view().look()), name(), this);
    setName(*action, name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(QStringLiteral("%1 (%2)").arg(name(), QKeySequence(key).toString()));
    view.addAction(action);
    connect(action, &QAction::triggered, &view,
        [&view, factor] { factor > 0.0 ? view.zoomBy(factor) : view.fit(); });
    m_buttons.append(addButton(action));
}

bool BoardToolbar::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        moveToBorder();
    return false;
}

// In a second column where the view is too low for one.
void BoardToolbar::fillColumns()
{
    const int side = m_buttons.first()->height() + m_layout->spacing();
    const int most = std::max((m_writer.view().height() - side / 2) / side, 4);
    for (int at = 0; at < m_buttons.size(); ++at)
        m_layout->addWidget(m_buttons[at], at % most, at / most);
}

void BoardToolbar::moveToBorder()
{
    fillColumns();
    adjustSize();
    m_writer.view().setLeftBorder(width() + 8.0);
    move(0, std::max((m_writer.view().height() - height()) / 2, 0));
}

} // namespace rundblick
