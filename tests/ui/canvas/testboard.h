// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/touchpointedits.h"
#include "ui/canvas/board/boardnotes.h"
#include "ui/canvas/board/boardscene.h"
#include "ui/canvas/board/boardview.h"
#include "ui/canvas/items/carditem.h"
#include "ui/canvas/items/linkitem.h"
#include "ui/canvas/items/noteitem.h"
#include "ui/canvas/tools/boardwriter.h"
#include "ui/canvas/tools/selecttool.h"
#include "ui/session/session.h"
#include "ui/support/strings.h"

namespace rundblick {

// The plainest board there can be, for tests and benchmarks: touchpoints stand in rows of `columns`
// in their order, links are lines between them, notes lie where they lie.
class PlainScene : public BoardScene {
public:
    PlainScene(const Session& session, const Look& look, int columns = 10)
        : BoardScene(look)
        , m_session(session)
        , m_columns(columns)
    {
        connect(&session, &Session::changed, this, [this](const Edit& edit) {
            followNotes(*this, edit, Board::Map);
            if (touches<Touchpoint>(edit) || touches<Link>(edit))
                show();
        });
        show();
        showNotes(*this, session.workshop(), Board::Map);
    }

private:
    void show()
    {
        std::set<BoardKey> keep;
        int at = 0;
        for (const Touchpoint* touchpoint : ordered<Touchpoint>(m_session.workshop())) {
            showCard(*touchpoint, at++);
            keep.insert(touchpoint->id);
        }
        for (const auto& [id, link] : m_session.workshop().all<Link>()) {
            if (link.from && link.to)
                showLink(link);
            keep.insert(id);
        }
        keepOnly(keep);
    }

    void showCard(const Touchpoint& touchpoint, int at)
    {
        auto* card = itemOf<CardItem>(touchpoint.id);
        if (!card)
            card = insert(std::make_unique<CardItem>(touchpoint.id, look()));
        BoardCard shown;
        shown.text = toQt(touchpoint.name);
        shown.cover = at % 3 == 0 ? Cover::Blue : at % 3 == 1 ? Cover::Reserve : Cover::Grey;
        card->show(shown, {112.0, look().isTouch ? 44.0 : 24.0});
        card->setRank(at);
        card->setDescription(QStringLiteral("place %1").arg(at + 1));
        place(*card, {180.0 * (at % m_columns), 70.0 * (at / m_columns)});
    }

    void showLink(const Link& link)
    {
        auto* line = itemOf<LinkItem>(link.id);
        if (!line)
            line = insert(std::make_unique<LinkItem>(link.id, look()));
        const BoardItem* from = item(*link.from);
        const BoardItem* to = item(*link.to);
        QPainterPath path(from->home());
        const QPointF way = to->home() - from->home();
        path.quadTo(from->home() + way / 2.0 + QPointF(-way.y(), way.x()) / 8.0, to->home());
        line->show({path, 1.0 + 4.0 * link.weight, false, {}, {}},
            from->name() + QStringLiteral(" → ") + to->name());
    }

    const Session& m_session;
    int m_columns;
};

// Its rules: touchpoints can be added and removed, and stay in their rows.
class PlainRules : public BoardRules {
public:
    explicit PlainRules(const Session& session)
        : BoardRules(session, Board::Map)
    {
    }

    Edit added(const QString& name, QPointF) const override
    {
        return addTouchpoints(workshop(), {toStd(name)});
    }
    std::optional<QPointF> placeBeside(const BoardKey&, Beside beside) const override
    {
        return beside == Beside::Sibling ? QPointF(60, 120) : QPointF(160, 120);
    }
};

} // namespace rundblick
