// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/flow/flowpart.h"
#include "ui/canvas/board/boardview.h"
#include "ui/canvas/flow/flowrules.h"
#include "ui/canvas/flow/flowscene.h"
#include "ui/canvas/flow/flowtool.h"
#include "ui/canvas/tools/boardactions.h"
#include "ui/canvas/tools/boardwriter.h"
#include "ui/canvas/tools/writetools.h"
#include "ui/session/surroundings.h"
#include "ui/support/numbersource.h"

namespace rundblick {

// Flow as a board: it follows session, computation and selection, and puts scene, tools and rules
// together.
class FlowView : public BoardView, public NumberSource {
    Q_OBJECT

public:
    FlowView(FlowScene& scene, const Surroundings& surroundings, QWidget* parent = nullptr);
    ~FlowView() override;

    FlowScene& scene() const { return m_flow; }
    BoardWriter& writer() { return m_writer; }

    void setLinking(bool on); // every drag draws a link
    bool isLinking() const;
    void arrange(); // gives all nodes back to the layout
    void showWhere(const std::vector<std::size_t>& nodes); // of the figure: selects and reveals

    std::optional<QuantityAt> numberAt(QPoint position) const override;
    std::optional<QuantityAt> currentNumber() const override;

    // From which share of the journeys links are shown. At first so that they can be told apart.
    double leastShare() const { return m_least.value_or(0.0); }
    void setLeastShare(double least);
    const FlowPart& part() const { return m_part; } // that is shown

    void refresh(); // from the workshop and the newest analysis

signals:
    void figureShown();

protected:
    QRectF opening()
        const override; // where all were too small to read the beginning, or what is selected

private:
    void follow(const Edit& edit);
    void askMenu(QPoint global, QPointF place);
    void keepTouched(const Edit& edit);
    void keepSelected();
    void showPart();
    std::optional<QuantityAt> numberOf(const BoardItem* item) const;

    Session& m_session;
    const Computation& m_computation;
    FlowScene& m_flow;
    FlowRules m_rules;
    BoardWriter m_writer;
    BoardActions m_actions;
    FlowTool m_select;
    LinkTool m_linking;
    const Selection& m_selection;
    FlowFigure m_whole;
    FlowPart m_part; // of it
    std::optional<double> m_least; // none: nothing is linked yet
    FlowKeep m_keep; // touched by a person since the page was made
};

} // namespace rundblick
