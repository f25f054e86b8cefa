// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/derivation/numberexplainer.h"

#include "ui/panels/derivation/derivationview.h"
#include "ui/support/numbersource.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QContextMenuEvent>
#include <QGraphicsView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QWhatsThis>

namespace rundblick {
namespace {

std::optional<QuantityAt> numberIn(const QVariant& number)
{
    return number.isValid() ? std::optional(number.value<QuantityAt>()) : std::nullopt;
}

// What the widget itself has at a place of the screen.
std::optional<QuantityAt> ownNumberAt(const QWidget& widget, QPoint global)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(&widget);
    const QWidget& ground = area && area->viewport() ? *area->viewport() : widget;
    const QPoint place = ground.mapFromGlobal(global);
    if (!ground.rect().contains(place))
        return {};
    if (const auto* items = qobject_cast<const QAbstractItemView*>(&widget))
        return numberIn(items->indexAt(place).data(numberRole));
    if (const auto* source = dynamic_cast<const NumberSource*>(&widget))
        return source->numberAt(place);
    return numberIn(widget.property(numberProperty));
}

std::optional<QuantityAt> currentNumber(const QWidget& focused)
{
    for (const QWidget* at = &focused; at; at = at->isWindow() ? nullptr : at->parentWidget()) {
        std::optional<QuantityAt> number;
        if (const auto* items = qobject_cast<const QAbstractItemView*>(at))
            number = numberIn(items->currentIndex().data(numberRole));
        else if (const auto* source = dynamic_cast<const NumberSource*>(at))
            number = source->currentNumber();
        else
            number = numberIn(at->property(numberProperty));
        if (number)
            return number;
    }
    return {};
}

bool isQuestion(QEvent::Type type)
{
    constexpr QEvent::Type questions[] = {QEvent::KeyPress, QEvent::MouseButtonPress,
        QEvent::ContextMenu, QEvent::QueryWhatsThis, QEvent::WhatsThis};
    return std::ranges::find(questions, type) != std::end(questions);
}

} // namespace

NumberExplainer::NumberExplainer(const Surroundings& surroundings, QWidget* pages)
    : QObject(pages)
    , m_surroundings(surroundings)
    , m_pages(pages)
{
    qApp->installEventFilter(this);
}

std::optional<QuantityAt> NumberExplainer::numberUnder(const QWidget& widget, QPoint global)
{
    for (const QWidget* at = &widget; at; at = at->isWindow() ? nullptr : at->parentWidget())
        if (const auto number = ownNumberAt(*at, global))
            return number;
    return {};
}

bool NumberExplainer::explain(const QuantityAt& at)
{
    if (!m_view)
        m_view = new DerivationView(m_surroundings, m_pages);
    if (!m_view->explain(at))
        return false;
    m_view->QWidget::show();
    m_view->raise();
    m_view->activateWindow();
    return true;
}

void NumberExplainer::explainCurrent()
{
    const QWidget* focused = QApplication::focusWidget();
    const bool isOurs = focused && isHeardIn(*focused);
    const auto number = isOurs ? currentNumber(*focused) : std::nullopt;
    if (!number || !explain(*number))
        QWhatsThis::enterWhatsThisMode();
}

// Also in the dialogs of the pages, but not in the view itself: what it shows leads deeper there.
bool NumberExplainer::isHeardIn(const QWidget& widget) const
{
    const QWidget* at = &widget;
    while (at && at != m_pages && at != m_view)
        at = at->parentWidget();
    return at == m_pages && &widget != m_pages;
}

bool NumberExplainer::eventFilter(QObject* watched, QEvent* event)
{
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || !isQuestion(event->type()) || !isHeardIn(*widget))
        return false;
    switch (event->type()) {
    case QEvent::KeyPress:
        return askWithKey(*widget, static_cast<const QKeyEvent&>(*event));
    case QEvent::MouseButtonPress:
        return askWithMouse(*widget, static_cast<const QMouseEvent&>(*event));
    case QEvent::ContextMenu:
        return askWithMenu(*widget, static_cast<const QContextMenuEvent&>(*event).globalPos());
    case QEvent::QueryWhatsThis:
        if (!numberUnder(*widget, static_cast<const QHelpEvent&>(*event).globalPos()))
            return false;
        event->accept();
        return true;
    case QEvent::WhatsThis: {
        const auto number
            = numberUnder(*widget, static_cast<const QHelpEvent&>(*event).globalPos());
        QWhatsThis::leaveWhatsThisMode();
        return number && explain(*number);
    }
    default:
        return false;
    }
}

bool NumberExplainer::askWithMouse(QWidget& widget, const QMouseEvent& press)
{
    if (press.button() != Qt::LeftButton || !press.modifiers().testFlag(Qt::AltModifier))
        return false;
    const auto number = numberUnder(widget, press.globalPosition().toPoint());
    return number && explain(*number);
}

// In a dialog, where the shortcut of the window is not heard.
bool NumberExplainer::askWithKey(const QWidget& widget, const QKeyEvent& press)
{
    const bool isAsked = press.key() == Qt::Key_F1 && press.modifiers() == Qt::ShiftModifier;
    if (!isAsked || widget.window() == m_pages->window())
        return false;
    explainCurrent();
    return true;
}

// A canvas has a menu of its own, with this question in it.
bool NumberExplainer::askWithMenu(QWidget& widget, QPoint position)
{
    if (qobject_cast<QGraphicsView*>(&widget) || qobject_cast<QGraphicsView*>(widget.parent()))
        return false;
    const auto number = numberUnder(widget, position);
    if (!number)
        return false;
    QMenu menu(&widget);
    const QAction* ask = menu.addAction(tr("Where does this number come from?"));
    if (menu.exec(position) == ask)
        explain(*number);
    return true;
}

} // namespace rundblick
