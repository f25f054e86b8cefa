// SPDX-License-Identifier: GPL-3.0-or-later
// Names and texts of the journey matrix, written where they stand.
#include "core/model/edits/touchpointedits.h"
#include "ui/canvas/journey/boardwalk.h"
#include "ui/canvas/journey/journeytips.h"
#include "ui/canvas/journey/journeyview.h"
#include "ui/canvas/journey/laneedit.h"
#include "ui/canvas/journey/lanetool.h"
#include "ui/paint/look.h"
#include "ui/session/session.h"
#include "ui/support/strings.h"

#include <QLineEdit>

namespace rundblick {
namespace {

// The room of an editor over a cell: not too small to write in, and inside the view.
QRect roomFor(const QRect& cell, const QRect& view, const Look& look)
{
    QRect room = cell.adjusted(-2, -2, 2, 2);
    room.setSize(
        room.size().expandedTo({look.length(200), look.length(68)}).boundedTo(view.size()));
    room.moveRight(std::min(room.right(), view.right()));
    room.moveBottom(std::min(room.bottom(), view.bottom()));
    return room;
}

} // namespace

void JourneyView::rename(Id<Touchpoint> id)
{
    const Touchpoint* touchpoint = m_surroundings.session.workshop().find(id);
    const JourneyLine* line = m_board->lineOf(id);
    if (!touchpoint || !line)
        return;
    m_board->setCurrent(JourneyPlace{id, {}});
    delete m_editor;
    m_editor = new QLineEdit(toQt(touchpoint->name), viewport());
    const QRectF label = m_board->geometry().labelRect(line->rect);
    QRect place = mapFromScene(label).boundingRect().adjusted(12, -4, 40, 4);
    m_editor->setGeometry(place);
    m_editor->selectAll();
    m_editor->show();
    m_editor->setFocus();
    connect(m_editor, &QLineEdit::editingFinished, this, [this, id] {
        QLineEdit* editor = std::exchange(m_editor, nullptr);
        if (!editor)
            return; // Escape was first
        const std::string name = toStd(editor->text().trimmed());
        editor->deleteLater();
        Session& session = m_surroundings.session;
        session.perform(renameTouchpoint(session.workshop(), id, name));
        setFocus();
    });
}

void JourneyView::write(const BoardPlace& place, const QString& typed)
{
    const LaneContext context{
        m_surroundings.session.workshop(), m_board->figure(), m_board->segment()};
    if (m_writer)
        m_writer->clearFocus();
    if (!isWritable(context, place))
        return;
    m_board->setCurrent(place);
    const auto* lane = std::get_if<LanePlace>(&place);
    if (lane && m_board->laneAt(*lane) && m_board->laneAt(*lane)->isCollapsed)
        m_lanes->toggleFold(place);
    m_writer
        = new TextWriter(typed.isEmpty() ? toQt(editableText(context, place)) : typed, viewport());
    if (lane && lane->lane == LaneKind::Roles && !m_board->moment())
        m_writer->setPlaceholderText(tr("Who leads\n(new line) who helps, …"));
    m_writer->setAccessibleName(explanationOf(*m_board, m_surroundings, place));
    QRectF cell = m_board->rectOf(place);
    if (!lane) // heads are frozen
        cell.translate(0.0, std::max(visibleCorner().y(), 0.0));
    m_writer->setGeometry(
        roomFor(mapFromScene(cell).boundingRect(), viewport()->rect(), m_surroundings.look));
    if (typed.isEmpty())
        m_writer->selectAll();
    else
        m_writer->moveCursor(QTextCursor::End);
    m_writer->show();
    m_writer->setFocus();
    connect(m_writer, &TextWriter::ended, this,
        [this, place](TextWriter::Ending ending) { keep(place, ending); });
}

void JourneyView::keep(const BoardPlace& place, TextWriter::Ending ending)
{
    TextWriter* writer = std::exchange(m_writer, nullptr);
    const std::string text = toStd(writer->toPlainText());
    writer->hide();
    writer->deleteLater();
    if (ending != TextWriter::Ending::Left)
        setFocus();
    Session& session = m_surroundings.session;
    if (ending != TextWriter::Ending::Cancelled)
        session.perform(
            textEdit({session.workshop(), m_board->figure(), m_board->segment()}, place, text));
    const int step = ending == TextWriter::Ending::Next ? 1
        : ending == TextWriter::Ending::Previous        ? -1
                                                        : 0;
    if (step == 0)
        return;
    const BoardPlace next = neighbourOf(m_board->figure(), m_board->geometry(), place, {step, 0});
    if (next != place)
        write(next);
}

void JourneyView::addStep(const QString& text)
{
    m_lanes->addStep(toStd(text));
}

} // namespace rundblick
