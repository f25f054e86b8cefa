// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/linkedits.h"
#include "ui/canvas/tools/boardrules.h"

namespace rundblick {

class BoardScene;

// What gestures mean on the flow: nodes stay where a person puts them, names are edited in place,
// new touchpoints, copies and what is dropped stand where they were asked for.
class FlowRules : public BoardRules {
public:
    FlowRules(const Session& session, const BoardScene& scene);

    Edit moved(const std::vector<BoardMove>& moves) const override;
    Edit copied(const std::vector<BoardMove>& moves) const override;
    Edit added(const QString& name, QPointF place) const override;
    bool movesFreely(const BoardKey& key) const override;
    bool takesDropsAt(QPointF) const override { return true; }
    Result<Edit> dropped(const QMimeData& mime, QPointF place) const override;
    std::optional<QPointF> placeBeside(const BoardKey& key, Beside beside) const override;

private:
    Edit standing(Edit edit, QPointF place) const;

    const BoardScene& m_scene;
};

// The node of the flow that a key stands for; none for links and notes.
std::optional<LinkNode> linkNodeOf(const BoardKey& key);
BoardKey boardKeyOf(const LinkNode& end);

} // namespace rundblick
