// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/derivation/numberlabel.h"

#include "ui/support/numbersource.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

namespace rundblick {

NumberLabel::NumberLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText); // names come from files
}

void NumberLabel::setNumber(const std::optional<QuantityAt>& number)
{
    m_asks = number.has_value();
    setProperty(numberProperty, number ? QVariant::fromValue(*number) : QVariant());
    setCursor(m_asks ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setFocusPolicy(m_asks ? Qt::StrongFocus : Qt::NoFocus);
    setToolTip(m_asks ? tr("Where does this number come from?") : QString());
    QFont underlined = font();
    underlined.setUnderline(m_asks);
    setFont(underlined);
}

void NumberLabel::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_asks && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        ask();
    else
        QLabel::mouseReleaseEvent(event);
}

void NumberLabel::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space;
    if (m_asks && isEnter)
        ask();
    else
        QLabel::keyPressEvent(event);
}

void NumberLabel::paintEvent(QPaintEvent* event)
{
    QLabel::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    QStyleOptionFocusRect focus;
    focus.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
}

// As "What's this?" asks; who explains numbers hears it.
void NumberLabel::ask()
{
    const QPoint middle = rect().center();
    QHelpEvent question(QEvent::WhatsThis, middle, mapToGlobal(middle));
    QCoreApplication::sendEvent(this, &question);
}

} // namespace rundblick
