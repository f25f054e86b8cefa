// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/pictures/sheeticon.h"

#include <QPainter>

namespace rundblick {

QIcon sheetIcon(QImage small, const QColor& border, double pixelRatio)
{
    QPainter painter(&small);
    painter.setPen(border);
    painter.drawRect(small.rect().adjusted(0, 0, -1, -1));
    painter.end();
    QPixmap picture = QPixmap::fromImage(small);
    picture.setDevicePixelRatio(pixelRatio);
    QIcon icon(picture);
    icon.addPixmap(picture, QIcon::Selected);
    return icon;
}

} // namespace rundblick
