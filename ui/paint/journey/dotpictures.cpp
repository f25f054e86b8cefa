// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/journey/dotpictures.h"

#include "ui/paint/ink.h"
#include "ui/paint/journey/cellmarks.h"

#include <cmath>

namespace rundblick {

void DotPictures::paint(QPainter& painter, double radius, const JourneyDot& dot)
{
    const double scale = painter.worldTransform().m11();
    const double ratio = painter.device()->devicePixelRatioF();
    if (scale != m_scale || ratio != m_ratio)
        m_pictures.clear();
    m_scale = scale;
    m_ratio = ratio;
    const QPixmap& shown = picture(radius, dot);
    const QSizeF size = shown.deviceIndependentSize();
    const QPointF corner = painter.worldTransform().map(QPointF())
        - QPointF(size.width() / 2.0, size.height() / 2.0);
    painter.save();
    painter.resetTransform(); // whole pixels stay sharp
    painter.drawPixmap(
        QPointF(std::round(corner.x() * ratio) / ratio, std::round(corner.y() * ratio) / ratio),
        shown);
    painter.restore();
}

const QPixmap& DotPictures::picture(double radius, const JourneyDot& dot)
{
    const int voices = dot.customerQuotes > 0 ? 2 : dot.employeeQuotes > 0 ? 1 : 0;
    const double gap = dot.perceptionGap().value_or(0.0);
    const Key key{radius, dot.experience ? static_cast<int>(std::lround(*dot.experience)) : 9,
        dot.evidence == Evidence::Assumption, dot.momentOfTruth, voices, dot.ideas > 0,
        gap >= wideGap        ? 1
            : gap <= -wideGap ? -1
                              : 0};
    QPixmap& picture = m_pictures[key];
    if (!picture.isNull())
        return picture;
    QImage surface(1, 1, QImage::Format_ARGB32_Premultiplied); // measured on something
    QPainter measuring(&surface);
    const double reach = dotReach(Ink(measuring, m_look), radius);
    const auto side = static_cast<int>(std::ceil(2.0 * reach * m_scale * m_ratio));
    picture = QPixmap(side, side);
    picture.setDevicePixelRatio(m_ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.translate(side / m_ratio / 2.0, side / m_ratio / 2.0);
    painter.scale(m_scale, m_scale);
    Ink ink(painter, m_look);
    paintJourneyDot(ink, {}, radius, dot);
    return picture;
}

} // namespace rundblick
