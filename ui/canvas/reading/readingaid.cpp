// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/reading/readingaid.h"

#include "ui/canvas/board/boardscene.h"
#include "ui/canvas/board/boardview.h"

#include <QLabel>
#include <QMouseEvent>
#include <QTimer>

#include <algorithm>

namespace rundblick {

ReadingAid::ReadingAid(BoardView& view)
    : QObject(&view)
    , m_view(view)
    , m_current(new NameLens(view))
    , m_pointed(new NameLens(view))
    , m_hint(new QLabel(tr("Point at a name to read it large. Ctrl and the mouse wheel zoom in, "
                           "and so does +."),
          &view))
{
    const Look& look = view.look();
    m_hint->setObjectName(QStringLiteral("readingHint"));
    m_hint->setFont(look.font(TextStyle::Small));
    m_hint->setWordWrap(true);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->setFixedWidth(look.length(132.0));
    m_hint->hide();
    view.viewport()->setMouseTracking(true);
    view.viewport()->installEventFilter(this);
    connect(&view, &BoardView::looked, this, &ReadingAid::follow);
    connect(&view.board(), &BoardScene::reshaped, this, &ReadingAid::follow);
    connect(&view.board(), &BoardScene::chosenChanged, this, &ReadingAid::follow);
}

void ReadingAid::follow()
{
    m_current->show(m_view.board().current());
    m_pointed->follow();
    const double zoom = m_view.zoom() / m_view.look().scale;
    m_hint->setVisible(std::ranges::any_of(m_view.board().listed(), [zoom](const BoardItem* item) {
        return std::holds_alternative<Id<Touchpoint>>(item->key()) && !item->isReadableAt(zoom);
    }));
    placeHint();
}

void ReadingAid::placeHint()
{
    if (m_hint->isHidden())
        return;
    m_hint->adjustSize();
    constexpr int parts = 4; // of the view; it must not cover more than one of them
    if (m_hint->height() * parts > m_view.viewport()->height())
        m_hint->hide();
    m_hint->move(0, m_view.viewport()->height() - m_hint->height());
    const auto* tools
        = m_view.findChild<QWidget*>(QStringLiteral("card"), Qt::FindDirectChildrenOnly);
    if (tools && tools->geometry().intersects(m_hint->geometry()))
        m_hint->hide();
}

void ReadingAid::point(std::optional<QPointF> position)
{
    const BoardItem* item = nullptr;
    if (position) {
        const QPointF place = m_view.pointerAt(*position).place;
        for (const BoardItem* found : m_view.board().itemsIn({place, QSizeF(1e-3, 1e-3)}))
            if (!std::holds_alternative<Id<Link>>(found->key()))
                item = item ? item : found;
    }
    m_pointed->show(item ? std::optional(item->key()) : std::nullopt);
}

bool ReadingAid::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseMove: {
        const auto& mouse = *static_cast<const QMouseEvent*>(event);
        point(mouse.buttons() ? std::nullopt : std::optional(mouse.position()));
        break;
    }
    case QEvent::MouseButtonPress: // what is dragged is not covered
        m_current->hide();
        [[fallthrough]];
    case QEvent::Leave:
    case QEvent::Wheel:
        point({});
        break;
    case QEvent::MouseButtonRelease:
        QTimer::singleShot(0, this, &ReadingAid::follow);
        break;
    default:
        break;
    }
    return false;
}

} // namespace rundblick
