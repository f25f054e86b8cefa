// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/ink.h"

#include "ui/paint/ruler.h"
#include "ui/paint/textblock.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <cmath>

namespace rundblick {
namespace {

// Letters of Inter above and below the base line, of its size: capitals with accents, descenders.
constexpr double ascent = 0.93;
constexpr double descent = 0.23;

// A font size is a whole number of pixels. Paper draws at a quarter of it, so that sizes come in
// quarters of a point.
double fontScale(const Look& look)
{
    return look.isPaper ? 0.25 : 1.0;
}

// By what text shrinks.
double sizeStep(const Look& look)
{
    return look.isPaper ? 0.5 : 1.0;
}

double blockHeight(qsizetype lines, double size)
{
    return static_cast<double>(lines - 1) * Ink::lineHeight(size) + (ascent + descent) * size;
}

} // namespace

Ink::Ink(QPainter& painter, const Look& look, std::vector<LabelBox>* labels)
    : m_painter(painter)
    , m_look(look)
    , m_labels(labels)
    , m_toPage(painter.worldTransform().inverted())
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
}

QFont Ink::font(TextStyle style, double size) const
{
    QFont font = m_look.font(style);
    font.setPixelSize(static_cast<int>(std::lround(size / fontScale(m_look))));
    return font;
}

Ruler Ink::ruler(TextStyle style, double size) const
{
    return {m_look.weight(style), size};
}

double Ink::width(const QString& text, TextStyle style) const
{
    return width(text, style, m_look.size(style));
}

double Ink::width(const QString& text, TextStyle style, double size) const
{
    return ruler(style, size).width(text);
}

void Ink::measure(TextBlock& block) const
{
    double widest = 0.0;
    for (const QString& line : block.lines)
        widest = std::max(widest, width(line, block.style, block.size));
    block.extent = {widest, blockHeight(block.lines.size(), block.size)};
}

double Ink::commonSize(const QStringList& texts, double width, TextStyle style) const
{
    double widest = 0.0;
    for (const QString& text : texts)
        widest = std::max(widest, this->width(text, style, 1.0));
    double size = m_look.size(style);
    while (size * widest > width && size > m_look.leastSize)
        size -= sizeStep(m_look);
    return size;
}

bool Ink::tryFit(TextBlock& block, QSizeF room, const TextFit& fit, bool mayHyphenate) const
{
    const double most = fit.mostSize > 0.0 ? fit.mostSize : m_look.size(block.style);
    const double least = std::min<double>(m_look.leastSize, most);
    for (double size = most; size >= least; size -= sizeStep(m_look)) {
        const TextLines lines = brokenIntoLines(
            block.text, ruler(block.style, size), room.width(), mayHyphenate && fit.maxLines > 1);
        block.lines = lines.lines;
        block.size = size;
        block.isHyphenated = lines.isHyphenated;
        measure(block);
        if (!lines.isBroken && lines.lines.size() <= fit.maxLines
            && block.extent.width() <= room.width() + 0.01
            && block.extent.height() <= room.height() + 0.01)
            return true;
    }
    return false;
}

void Ink::lastResort(TextBlock& block, QSizeF room, int maxLines) const
{
    block.lines
        = brokenIntoLines(block.text, ruler(block.style, block.size), room.width(), false).lines;
    if (!m_look.isPaper) {
        const auto fitting = static_cast<qsizetype>(
            std::floor((room.height() - blockHeight(1, block.size)) / lineHeight(block.size)) + 1);
        const qsizetype most = std::clamp<qsizetype>(fitting, 1, maxLines);
        const QString rest = block.lines.mid(most - 1).join(u' ');
        block.lines = block.lines.mid(0, most - 1);
        const QString last = QFontMetricsF(font(block.style, block.size))
                                 .elidedText(rest, Qt::ElideRight, 0.995 * room.width());
        block.isElided = last != rest;
        block.lines.append(last);
    }
    measure(block);
    block.isOutside = block.extent.width() > room.width() + 0.01
        || block.extent.height() > room.height() + 0.01;
}

TextBlock Ink::fitted(const QString& text, QSizeF room, const TextFit& fit) const
{
    TextBlock block;
    block.text = text;
    block.style = fit.style;
    if (!tryFit(block, room, fit, false) && !tryFit(block, room, fit, true))
        lastResort(block, room, fit.maxLines);
    return block;
}

TextBlock Ink::wrapped(const QString& text, double width, TextStyle style, double size) const
{
    TextBlock block;
    block.text = text;
    block.style = style;
    block.size = size > 0.0 ? size : m_look.size(style);
    const TextLines lines = brokenIntoLines(text, ruler(style, block.size), width, true);
    block.lines = lines.lines;
    block.isHyphenated = lines.isHyphenated;
    measure(block);
    block.isOutside = block.extent.width() > width + 0.01;
    return block;
}

QPolygonF Ink::onPage(const QRectF& rect) const
{
    const QPolygonF corners(
        {rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()});
    return (m_painter.worldTransform() * m_toPage).map(corners);
}

void Ink::record(const TextBlock& block, const QRectF& extent)
{
    if (!m_labels || block.text.isEmpty())
        return;
    const QTransform toPage = m_painter.worldTransform() * m_toPage;
    m_labels->push_back({onPage(extent), block.text,
        block.size * std::sqrt(std::abs(toPage.determinant())), block.isElided, block.isOutside});
}

void Ink::text(const QRectF& room, const QString& text, const TextFit& fit)
{
    block(room, fitted(text, room.size(), fit), fit);
}

void Ink::drawLine(QPointF at, const QString& line)
{
    if (!m_look.lettersAsPaths) {
        m_painter.drawText(at, line);
        return;
    }
    QPainterPath letters;
    letters.addText(at, m_painter.font(), line);
    m_painter.fillPath(letters, m_painter.pen().color());
}

void Ink::block(const QRectF& room, const TextBlock& block, const TextFit& fit)
{
    const QRectF extent = [&] {
        QRectF rect({}, block.extent);
        rect.moveTopLeft(room.topLeft());
        if (fit.align & Qt::AlignRight)
            rect.moveRight(room.right());
        else if (fit.align & Qt::AlignHCenter)
            rect.moveLeft(room.center().x() - rect.width() / 2.0);
        if (fit.align & Qt::AlignBottom)
            rect.moveBottom(room.bottom());
        else if (fit.align & Qt::AlignVCenter)
            rect.moveTop(room.center().y() - rect.height() / 2.0);
        return rect;
    }();
    const double scale = fontScale(m_look);
    m_painter.setFont(font(block.style, block.size));
    m_painter.setPen(fit.color.isValid() ? fit.color : m_look.text);
    double base = extent.top() + ascent * block.size;
    for (const QString& line : block.lines) {
        const double spare = extent.width() - width(line, block.style, block.size);
        const double indent = fit.align & Qt::AlignRight ? spare
            : fit.align & Qt::AlignHCenter               ? spare / 2.0
                                                         : 0.0;
        if (scale == 1.0) {
            drawLine({extent.left() + indent, base}, line);
        } else {
            m_painter.save();
            m_painter.translate(extent.left() + indent, base);
            m_painter.scale(scale, scale);
            drawLine({}, line);
            m_painter.restore();
        }
        base += lineHeight(block.size);
    }
    record(block, extent);
}

void Ink::rotatedText(
    QPointF anchor, double degrees, QSizeF room, const QString& text, const TextFit& fit)
{
    rotatedBlock(anchor, degrees, room, fitted(text, room, fit), fit);
}

void Ink::rotatedBlock(
    QPointF anchor, double degrees, QSizeF room, const TextBlock& block, const TextFit& fit)
{
    m_painter.save();
    m_painter.translate(anchor);
    m_painter.rotate(degrees);
    this->block(QRectF(QPointF(0.0, -room.height() / 2.0), room), block, fit);
    m_painter.restore();
}

} // namespace rundblick
