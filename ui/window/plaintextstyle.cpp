// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/plaintextstyle.h"

#include <QLabel>

namespace rundblick {

PlainTextStyle::PlainTextStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

// Every widget comes here before it is shown or asked for its size; a tool tip is a label, too.
void PlainTextStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* label = qobject_cast<QLabel*>(widget); label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
}

} // namespace rundblick
