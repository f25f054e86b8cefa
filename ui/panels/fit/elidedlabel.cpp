// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/fit/elidedlabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace rundblick {

ElidedLabel::ElidedLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText); // names come from files
}

QSize ElidedLabel::minimumSizeHint() const
{
    constexpr int letters = 9;
    const QMargins margins = contentsMargins();
    const int least = fontMetrics().averageCharWidth() * letters + margins.left() + margins.right();
    return {std::min(least, sizeHint().width()), QLabel::minimumSizeHint().height()};
}

QString ElidedLabel::shown() const
{
    return fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && shown() != text()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()), palette(),
        isEnabled(), shown(), foregroundRole());
}

} // namespace rundblick
