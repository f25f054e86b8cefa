// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/boardwriter.h"

#include "ui/canvas/board/boardscene.h"
#include "ui/canvas/board/boardview.h"
#include "ui/canvas/items/linkitem.h"
#include "ui/canvas/writing/weighteditor.h"
#include "ui/session/session.h"

#include <QKeyEvent>

#include <limits>

namespace rundblick {
namespace {

// The touchpoints, links and notes that an edit creates: what a person made and wants to go on
// with.
std::set<BoardKey> createdBy(const Edit& edit)
{
    std::set<BoardKey> keys;
    const auto collect = [&](const auto& change) {
        if (!change.before)
            keys.insert(change.after->id);
    };
    eachChange<Touchpoint>(edit, collect);
    eachChange<Link>(edit, collect);
    eachChange<Note>(edit, collect);
    eachChange<Placement>(edit, [&](const Change<Placement>& change) {
        if (!change.before)
            keys.insert(change.after->touchpoint);
    });
    return keys;
}

// The one placement that an edit adds to a touchpoint that was there.
std::optional<BoardKey> placementAddedBy(const Edit& edit)
{
    const auto* change = edit.changes.size() == 1
        ? std::get_if<Change<Placement>>(&edit.changes.front())
        : nullptr;
    return change && !change->before ? std::optional(BoardKey(change->id())) : std::nullopt;
}

QRectF around(QPointF place)
{
    return {place - QPointF(70.0, 13.0), QSizeF(140.0, 26.0)};
}

} // namespace

BoardWriter::BoardWriter(Session& session, BoardView& view, const BoardRules& rules)
    : QObject(&view)
    , m_session(session)
    , m_view(view)
    , m_rules(rules)
{
}

BoardScene& BoardWriter::scene() const
{
    return m_view.board();
}

bool BoardWriter::perform(const Edit& edit)
{
    if (edit.isEmpty() || !m_session.perform(edit))
        return false;
    const std::set<BoardKey> created = createdBy(edit);
    if (!created.empty())
        scene().choose(created, *created.begin());
    // Where it shows beside its touchpoint, it is what the person goes on with.
    if (const auto placement = placementAddedBy(edit); placement && scene().item(*placement))
        scene().choose(*placement);
    return true;
}

bool BoardWriter::performOrSay(const Result<Edit>& edit)
{
    if (edit)
        return perform(*edit);
    emit m_session.failed(edit.error());
    return false;
}

void BoardWriter::edit(const BoardKey& key)
{
    if (const auto* link = std::get_if<Id<Link>>(&key)) {
        weigh(*link, {});
        return;
    }
    const BoardItem* item = scene().item(key);
    const QString text = m_rules.textOf(key);
    if (!item || text.isNull())
        return;
    m_view.reveal(*item);
    NameEditor& editor = m_view.edit(item->sceneFrame(), text);
    connect(&editor, &NameEditor::taken, this,
        [this, key](const QString& typed) { perform(m_rules.written(key, typed)); });
}

void BoardWriter::weigh(Id<Link> link, const QString& typed)
{
    const auto* line = scene().itemOf<LinkItem>(link);
    if (!line)
        return;
    if (m_weight)
        m_view.setFocus(); // takes what was typed there
    m_weight = new WeightEditor(m_session, link, m_view.look(), m_view.viewport());
    connect(m_weight, &WeightEditor::finished, this, [this] {
        if (m_weight && m_weight->isAncestorOf(m_view.window()->focusWidget()))
            m_view.setFocus();
    });
    const QPoint middle = m_view.mapFromScene(line->middle());
    const QSize size = m_weight->sizeHint();
    const QRect room = m_view.viewport()->rect();
    m_weight->move(
        std::clamp(middle.x() - size.width() / 2, 0, std::max(0, room.width() - size.width())),
        std::clamp(middle.y() + 14, 0, std::max(0, room.height() - size.height())));
    m_weight->begin(typed);
}

WeightEditor* BoardWriter::weightEditor() const
{
    return m_weight;
}

bool BoardWriter::typeWeight(const QKeyEvent& event)
{
    const auto& current = scene().current();
    const auto* link = current ? std::get_if<Id<Link>>(&*current) : nullptr;
    const bool isDigit = event.text().size() == 1 && event.text().front().isDigit();
    if (!link || !isDigit)
        return false;
    weigh(*link, event.text());
    return true;
}

void BoardWriter::link(const BoardKey& from, const BoardKey& to)
{
    if (const auto there = m_rules.linkBetween(from, to)) {
        scene().choose(*there);
        weigh(*there, {});
    } else {
        perform(m_rules.linked(from, to));
    }
}

void BoardWriter::addAt(QPointF place)
{
    NameEditor& editor = m_view.edit(around(place), {});
    editor.setPlaceholderText(tr("Name of the touchpoint"));
    connect(&editor, &NameEditor::taken, this,
        [this, place](const QString& name, NameEditor::Ending ending) {
            const Beside beside
                = ending == NameEditor::Ending::Tab ? Beside::Next : Beside::Sibling;
            take(place, name, ending != NameEditor::Ending::Left, beside);
        });
}

void BoardWriter::take(QPointF place, const QString& name, bool goesOn, Beside beside)
{
    if (name.isEmpty() || !perform(m_rules.added(name, place)) || !goesOn)
        return;
    addBeside(beside);
}

void BoardWriter::addBeside(Beside beside)
{
    const auto& current = scene().current();
    const auto place = current ? m_rules.placeBeside(*current, beside) : std::nullopt;
    if (const auto where = place ? place : m_rules.firstPlace())
        addAt(*where);
}

void BoardWriter::addNoteAt(QPointF place)
{
    NameEditor& editor = m_view.edit(around(place), {});
    editor.setPlaceholderText(tr("Note"));
    connect(&editor, &NameEditor::taken, this,
        [this, place](const QString& text) { perform(m_rules.noted(text, place)); });
}

void BoardWriter::removeChosen()
{
    remove(m_rules.removed(scene().chosen()));
}

void BoardWriter::removeWholly()
{
    remove(m_rules.removedWholly(scene().chosen()));
}

void BoardWriter::remove(const Edit& edit)
{
    const BoardItem* current = scene().current() ? scene().item(*scene().current()) : nullptr;
    const QPointF from = current ? current->sceneFrame().center() : QPointF();
    if (!perform(edit))
        return;
    const BoardItem* nearest = nullptr;
    double least = std::numeric_limits<double>::infinity();
    for (const BoardItem* item : scene().listed()) {
        const double distance = QLineF(from, item->sceneFrame().center()).length();
        if (!std::holds_alternative<Id<Link>>(item->key()) && distance < least) {
            least = distance;
            nearest = item;
        }
    }
    if (nearest && scene().chosen().empty())
        scene().choose(nearest->key());
}

} // namespace rundblick
