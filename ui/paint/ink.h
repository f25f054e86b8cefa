// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/look.h"

#include <QPainter>
#include <QPolygonF>
#include <QStringList>

#include <vector>

namespace rundblick {

class Ruler;

// A text that was drawn, for tests: where it lies in the coordinates of the page or widget.
struct LabelBox {
    QPolygonF box; // four corners, also of rotated text
    QString text; // whole, as it was asked for
    double size = 0.0; // of the letters, in the unit of the look
    bool isElided = false; // shortened with an ellipsis: on the screen only
    bool isOutside = false; // stands out of the room it was given
};

// How a text is fitted into its room.
struct TextFit {
    TextStyle style = TextStyle::Body;
    QColor color{}; // invalid: the look's text colour
    Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter;
    int maxLines = 1;
    double mostSize = 0.0; // of the letters; 0: that of the style
};

// A text fitted: what to draw, and how large it is.
struct TextBlock {
    QString text; // whole
    QStringList lines;
    TextStyle style = TextStyle::Body;
    double size = 0.0;
    QSizeF extent; // widest line × all lines
    bool isHyphenated = false;
    bool isElided = false;
    bool isOutside = false;
};

// The one surface that everything is drawn on, screen and paper alike: a painter in its look. Text
// is fitted here and nowhere else: first whole at its size, then smaller down to the look's least
// size, then with divided words; what still does not fit is shortened on the screen and stands out
// on paper, where the layout has to give it room. Shapes are in ui/paint/marks.
class Ink {
public:
    // Lengths are in the painter's unit as it is now: pixels on the screen, points on paper.
    // `labels` receives every text that is drawn; may be null.
    Ink(QPainter& painter, const Look& look, std::vector<LabelBox>* labels = nullptr);

    // The same surface in another look, as for a picture that is scaled as a whole.
    Ink(const Ink& other, const Look& look)
        : m_painter(other.m_painter)
        , m_look(look)
        , m_labels(other.m_labels)
        , m_toPage(other.m_toPage)
    {
    }

    QPainter& painter() { return m_painter; }
    const Look& look() const { return m_look; }

    // Where something lies on the page or widget, in the unit of the labels.
    QPolygonF onPage(const QRectF& rect) const;

    double width(const QString& text, TextStyle style) const;
    double width(const QString& text, TextStyle style, double size) const;
    double lineHeight(TextStyle style) const { return lineHeight(double(m_look.size(style))); }
    static double lineHeight(double size) { return 1.2 * size; }
    // The greatest size at which each of the texts fits on a line of this width, so that the rows
    // of a table look alike; not below the look's least size.
    double commonSize(const QStringList& texts, double width, TextStyle style) const;
    TextBlock fitted(const QString& text, QSizeF room, const TextFit& fit) const;
    // One size, as many lines as it needs within the width; nothing is shrunk or shortened.
    TextBlock wrapped(const QString& text, double width, TextStyle style, double size = 0.0) const;

    void text(const QRectF& room, const QString& text, const TextFit& fit = {});
    void block(const QRectF& room, const TextBlock& block, const TextFit& fit = {});
    // The room is centred on the line that starts at `anchor` in direction `degrees` (0 = right,
    // clockwise).
    void rotatedText(
        QPointF anchor, double degrees, QSizeF room, const QString& text, const TextFit& fit = {});
    void rotatedBlock(QPointF anchor, double degrees, QSizeF room, const TextBlock& block,
        const TextFit& fit = {});

private:
    Ruler ruler(TextStyle style, double size) const;
    QFont font(TextStyle style, double size) const;
    bool tryFit(TextBlock& block, QSizeF room, const TextFit& fit, bool mayHyphenate) const;
    void lastResort(TextBlock& block, QSizeF room, int maxLines) const;
    void measure(TextBlock& block) const;
    void drawLine(QPointF at, const QString& line); // the pen's colour
    void record(const TextBlock& block, const QRectF& extent);

    QPainter& m_painter;
    const Look& m_look;
    std::vector<LabelBox>* m_labels;
    QTransform m_toPage; // from device coordinates to those of the page
};

} // namespace rundblick
