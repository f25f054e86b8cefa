// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/lookstyle.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>
#include <array>

namespace rundblick {
namespace {

constexpr int checkMark = 15;
constexpr int touchCheckMark = 22;

// How a mark is drawn in its place: a frame on whole pixels, as wide as hairlines at the scale. A
// curve lies between pixels and is a little wider.
struct Frame {
    Frame(const QRect& rect, int size, bool isRound)
        : pen(std::max(1, size / checkMark) * (isRound ? 1.4 : 1.0))
    {
        const int side = std::min({rect.width(), rect.height(), size});
        place = QRect(0, 0, side, side);
        place.moveCenter(rect.center());
        const double half = pen / 2.0;
        box = QRectF(place).adjusted(half, half, -half, -half);
    }
    QRect place;
    QRectF box; // the middle of the frame
    double pen;
};

QColor frameOf(const Look& look, QStyle::State state)
{
    if (!(state & QStyle::State_Enabled))
        return look.grey;
    const bool isActive = state
        & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On
            | QStyle::State_NoChange);
    return isActive ? look.blue : edgeOf(look);
}

void drawBox(QPainter& painter, const Look& look, const QStyleOption& option, const Frame& frame)
{
    const QRectF& box = frame.box;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isSet = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const double side = box.width();
    const auto at = [&](double x, double y) { return box.topLeft() + QPointF(x * side, y * side); };
    painter.setPen(QPen(frameOf(look, option.state), frame.pen));
    painter.setBrush(!isSet ? look.card : isEnabled ? look.blue : look.grey);
    painter.drawRoundedRect(box, side / 5.0, side / 5.0);
    painter.setPen(QPen(look.onBlue, side / 8.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (option.state & QStyle::State_NoChange)
        painter.drawLine(at(0.27, 0.5), at(0.73, 0.5));
    else if (isSet)
        painter.drawPolyline(QPolygonF{at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.31)});
}

void drawRound(QPainter& painter, const Look& look, const QStyleOption& option, const Frame& frame)
{
    const QRectF& ring = frame.box;
    painter.setPen(QPen(frameOf(look, option.state), frame.pen));
    painter.setBrush(look.card);
    painter.drawEllipse(ring);
    if (!(option.state & QStyle::State_On))
        return;
    const double inset = ring.width() / 4.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.state & QStyle::State_Enabled ? look.blue : look.grey);
    painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset));
}

} // namespace

// From that of lines towards that of text, as far as it has to be.
QColor edgeOf(const Look& look)
{
    constexpr double least = 3.0;
    constexpr int steps = 20;
    for (int step = 0; step < steps; ++step) {
        const QColor edge = look.between(look.line, look.text, double(step) / steps);
        const bool isSeen
            = std::ranges::all_of(std::array{look.ground, look.card, look.track, look.blueSoft},
                [&](const QColor& below) { return contrast(edge, below) >= least; });
        if (isSeen)
            return edge;
    }
    return look.text;
}

LookStyle::LookStyle(const Look& look)
    : m_look(look)
    , m_checkMark(look.length(look.isTouch ? touchCheckMark : checkMark))
{
}

int LookStyle::pixelMetric(
    PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const bool isMark = metric == PM_IndicatorWidth || metric == PM_IndicatorHeight;
    return isMark && qobject_cast<const QAbstractItemView*>(widget)
        ? m_checkMark
        : PlainTextStyle::pixelMetric(metric, option, widget);
}

void LookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
    QPainter* painter, const QWidget* widget) const
{
    const bool isRound = element == PE_IndicatorRadioButton;
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!isRound && !isBox)
        return PlainTextStyle::drawPrimitive(element, option, painter, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Frame frame(option->rect, m_checkMark, isRound);
    painter->setClipRect(frame.place, Qt::IntersectClip);
    (isRound ? drawRound : drawBox)(*painter, m_look, *option, frame);
    painter->restore();
}

} // namespace rundblick
