// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/linkedits.h"
#include "ui/canvas/tools/selecttool.h"

namespace rundblick {

class FlowScene;

// Select and move on the flow, and what is the flow's own: a drag from a node's handle draws a
// link, L draws one to the node that is gone to next, W walks through the links that leave a node,
// Enter or two clicks on a link ask for its weight, Tab goes from node to node.
class FlowTool : public SelectTool {
    Q_OBJECT

public:
    FlowTool(BoardWriter& writer, FlowScene& scene);

    void press(const BoardPointer& pointer) override;
    void drag(const BoardPointer& pointer) override;
    void release(const BoardPointer& pointer) override;
    void cancel() override;
    bool key(const QKeyEvent& event) override;

    bool isLinking() const { return m_from.has_value(); }

private:
    void beginLink(const BoardKey& from);
    void showThread(QPointF end);
    void endLink(const BoardItem* target);
    bool linkKey(const QKeyEvent& event);
    bool walk(const QKeyEvent& event); // through the links of a node
    bool step(int by); // Tab
    void go(const BoardKey& key);
    std::vector<BoardKey> linksOf(const LinkNode& node) const;

    BoardWriter& m_writer;
    FlowScene& m_scene;
    std::optional<BoardKey> m_from; // of a link that is being drawn
    bool m_isDragged = false; // by the mouse
};

} // namespace rundblick
