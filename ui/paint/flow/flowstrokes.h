// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/flow/flowemphasis.h"
#include "ui/paint/look.h"

namespace rundblick {

class NumberStyle;

// How strong, how dark and with which label the links of a flow are drawn, on the screen and on
// paper. Borrows the figure.
class FlowStrokes {
public:
    explicit FlowStrokes(const FlowFigure& figure);

    bool isLoss(const FlowLink& link) const;
    // A loss among many: a short arrow at its node.
    bool isStub(const FlowLink& link) const { return m_hasStubs && isLoss(link); }
    // Where it was drawn, too, the drawn link stands for it; losses would hide all else.
    bool isObservedAlone(const FlowLink& link) const;

    double widthOf(const FlowLink& link) const; // pixels
    double observedWidth(const FlowLink& link) const;
    // Of the others the stronger are the darker.
    QColor colorOf(const FlowLink& link, const FlowEmphasis& emphasis, const Look& look) const;
    QColor observedColor(
        const FlowLink& link, const FlowEmphasis& emphasis, const Look& look) const;
    bool isMarked(const FlowLink& link, const FlowEmphasis& emphasis) const; // a finding
    bool bearsLabel(const FlowLink& link) const; // even where it is not meant

private:
    const FlowFigure* m_figure;
    double m_mostVolume = 0.0;
    double m_mostObserved = 0.0;
    bool m_hasStubs = false;
};

// "12 %" or a count.
QString weightText(const FlowLink& link, const NumberStyle& style);

// What is marked or meant is blue, a trap amber.
QColor meantColor(const FlowLink& link, const FlowEmphasis& emphasis, const Look& look);

} // namespace rundblick
