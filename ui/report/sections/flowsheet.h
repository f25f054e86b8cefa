// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/flowlayout.h"
#include "core/report/parts/placedflow.h"
#include "ui/paint/board/linepieces.h"
#include "ui/paint/flow/flowcard.h"
#include "ui/paint/flow/flowstrokes.h"

namespace rundblick {

class NumberStyle;

// A flow laid out for a room on paper.
class FlowSheet {
public:
    struct Wish {
        double least = 0.0; // links that so many of the journeys take, and those of findings
        double scale = 1.0; // at which its letters are read
    };
    FlowSheet(
        const PlacedFlow& flow, Wish wish, const NumberStyle& style, const Ink& ink, QSizeF room);

    bool isRead() const { return m_scale >= m_wish.scale; }
    double scale() const { return m_scale; }
    std::size_t hiddenLinks() const { return m_hiddenLinks; }
    double least() const { return m_wish.least; }
    void paint(Ink& onPaper, const QRectF& room) const;

private:
    void layOut(const std::map<LinkNode, NodePlace>& places, const Ink& ink, QSizeF room);
    FlowCard cardOf(std::size_t node) const;
    void paintObserved(Ink& ink) const;
    void paintLinks(Ink& ink) const;
    void paintLabels(Ink& ink, const std::vector<LinePieces>& lines) const;
    std::vector<QRectF> obstacles() const;
    QPainterPath pathOfLink(std::size_t link) const;

    FlowFigure m_figure;
    FlowStrokes m_strokes;
    FlowEmphasis m_emphasis;
    const NumberStyle& m_style;
    Wish m_wish;
    std::size_t m_hiddenLinks = 0;
    std::vector<std::optional<std::size_t>> m_arrowOf; // of each link; none: a stub
    std::vector<std::optional<std::size_t>> m_observedOf; // likewise; none: not shown
    FlowPlan m_plan;
    double m_scale = 1.0;
    Look m_look; // with letters that are read at the wanted scale
};

} // namespace rundblick
