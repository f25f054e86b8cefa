// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/accessible/boardaccessible.h"

#include "ui/canvas/board/boardscene.h"
#include "ui/canvas/board/boardview.h"

#include <QAccessibleWidget>

#include <algorithm>

namespace rundblick {
namespace {

BoardScene* boardOf(const BoardItem& item)
{
    return qobject_cast<BoardScene*>(item.scene());
}

BoardView* viewOf(const BoardItem& item)
{
    if (!item.scene())
        return nullptr;
    for (QGraphicsView* view : item.scene()->views())
        if (auto* board = qobject_cast<BoardView*>(view))
            return board;
    return nullptr;
}

class AccessibleItem : public QAccessibleObject, public QAccessibleActionInterface {
public:
    explicit AccessibleItem(BoardItem& item)
        : QAccessibleObject(&item)
    {
    }

    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(viewOf(item()));
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text text) const override
    {
        if (text == QAccessible::Name)
            return item().name();
        return text == QAccessible::Description ? item().description() : QString();
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        const BoardView* view = viewOf(item());
        const BoardScene* board = boardOf(item());
        state.invisible = !view || !item().isVisible();
        if (state.invisible)
            return state;
        const bool isCurrent = board->current() == item().key();
        state.focusable = true;
        state.selectable = true;
        state.multiSelectable = true;
        state.focused = isCurrent && view->hasFocus();
        state.selected = board->chosen().contains(item().key());
        state.offscreen = !view->seen().intersects(item().sceneFrame());
        return state;
    }

    QRect rect() const override
    {
        const BoardView* view = viewOf(item());
        if (!view)
            return {};
        const QRect place = view->mapFromScene(item().sceneFrame()).boundingRect();
        return {view->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& action) override
    {
        BoardView* view = viewOf(item());
        if (!view || (action != setFocusAction() && action != pressAction()))
            return;
        view->setFocus();
        boardOf(item())->choose(item().key());
        view->reveal(item());
    }

private:
    BoardItem& item() const { return *static_cast<BoardItem*>(object()); }
};

class AccessibleBoard : public QAccessibleWidget {
public:
    explicit AccessibleBoard(BoardView& view)
        : QAccessibleWidget(&view, QAccessible::List)
    {
    }

    int childCount() const override { return static_cast<int>(items().size()); }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        return QAccessible::queryAccessibleInterface(items()[static_cast<std::size_t>(index)]);
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto found = std::ranges::find(items(), child->object());
        return found == items().end() ? -1 : static_cast<int>(found - items().begin());
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint position = view().viewport()->mapFromGlobal(QPoint(x, y));
        BoardItem* item = view().board().itemAt(view().mapToScene(position));
        return item ? QAccessible::queryAccessibleInterface(item) : nullptr;
    }
    QAccessibleInterface* focusChild() const override
    {
        const auto& current = view().board().current();
        if (!view().hasFocus() || !current)
            return QAccessibleWidget::focusChild();
        return QAccessible::queryAccessibleInterface(view().board().item(*current));
    }

private:
    BoardView& view() const { return *static_cast<BoardView*>(object()); }
    const std::vector<BoardItem*>& items() const { return view().board().listed(); }
};

QAccessibleInterface* create(const QString&, QObject* object)
{
    if (auto* view = qobject_cast<BoardView*>(object))
        return new AccessibleBoard(*view);
    if (auto* item = qobject_cast<BoardItem*>(object))
        return new AccessibleItem(*item);
    return nullptr;
}

} // namespace

void installBoardAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(create);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace rundblick
