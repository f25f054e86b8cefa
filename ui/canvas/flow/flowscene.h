// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/flowlayout.h"
#include "core/report/flow/flowfigure.h"
#include "ui/canvas/board/boardscene.h"
#include "ui/paint/flow/flowstrokes.h"
#include "ui/support/strings.h"

namespace rundblick {

class FlowBackdrop;
class FlowEmphasis;

// How a link was drawn last: what has not changed is not drawn again.
struct ShownLink {
    std::size_t layout = 0;
    double width = 0.0;
    QColor color;
    QString label;
    bool isMeant = false; // marked, or touches what is chosen
    bool operator==(const ShownLink&) const = default;
};

// The flow as items: nodes where the layout or a person puts them, links between them. It is given
// figures and never changes the workshop.
class FlowScene : public BoardScene {
    Q_OBJECT

public:
    FlowScene(const Look& look, NumberStyle style, QObject* parent = nullptr);

    // Nodes keep their order in the layout from figure to figure; places by hand are the
    // workshop's.
    void showFigure(FlowFigure figure, const Workshop& workshop);
    const FlowFigure& figure() const { return m_figure; }
    const FlowPlan& plan() const { return m_plan; }

    // Which findings are marked, and the one that is looked at (index; none: none).
    void setMarked(const std::set<FlowFindingKind>& kinds);
    void setLookedAt(std::optional<std::size_t> finding);
    void setShowsObserved(bool shows, const Workshop& workshop);
    void forgetLayout(); // the next one begins anew

    // The chosen node or the source of the chosen link; none where neither.
    std::optional<LinkNode> chosenSource() const;

protected:
    void followLifted(const std::vector<BoardItem*>& items) override;

private:
    void layOut();
    void takeInput(const Workshop& workshop);
    bool isSameGraph(
        const std::vector<FlowVertex>& vertices, const std::vector<FlowArrow>& arrows) const;
    void rememberSlots();
    void keepItems();
    void showNodes();
    void showNode(std::size_t index, const FlowEmphasis& emphasis);
    void showLinks();
    void showLink(std::size_t index, const FlowEmphasis& emphasis);
    void showBackdrop();
    ShownLink lookOf(const FlowLink& link, const FlowEmphasis& emphasis) const;
    QString nameOf(std::size_t node) const;
    QString descriptionOf(std::size_t node) const;
    const BoardItem* itemAtNode(std::size_t node) const;

    NumberStyle m_style;
    FlowBackdrop* m_backdrop;
    FlowFigure m_figure;
    FlowStrokes m_strokes{m_figure};
    std::vector<FlowVertex> m_vertices; // as the figure's nodes
    std::vector<FlowArrow> m_arrows; // drawn links that are no stubs, then observed ones
    std::vector<std::size_t> m_arrowOf; // of each drawn link; noArrow: a stub
    std::vector<std::size_t> m_observedOf; // of each observed transition; noArrow: not shown
    FlowPlan m_plan;
    std::map<LinkNode, FlowSlot> m_slots; // of the layout of the graph before
    std::map<LinkNode, FlowSlot> m_seats; // of the layout that is shown
    std::map<Id<Link>, ShownLink> m_shown;
    std::set<FlowFindingKind> m_marked;
    std::optional<std::size_t> m_lookedAt;
    bool m_showsObserved = true;
    std::size_t m_layouts = 0; // so far
};

} // namespace rundblick
