// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/boardactions.h"

#include "core/exchange/clipboard.h"
#include "ui/canvas/board/boardscene.h"
#include "ui/canvas/board/boardview.h"
#include "ui/canvas/exchange/boardmime.h"
#include "ui/canvas/tools/boardwriter.h"
#include "ui/support/privacy/exacttext.h"
#include "ui/support/strings.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

namespace rundblick {
namespace {

constexpr NoteShift beside{24.0, 24.0}; // of pasted notes from where they were copied

} // namespace

BoardActions::BoardActions(BoardWriter& writer)
    : QObject(&writer)
    , m_writer(writer)
{
    createEditing();
    createClipboard();
    createArranging();
    createZooming();
}

QAction* BoardActions::add(
    const ActionName& name, const QKeySequence& keys, std::function<void()> act)
{
    auto* action = new QAction(&m_writer.view());
    setName(*action, name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, std::move(act));
    m_writer.view().addAction(action);
    return action;
}

void BoardActions::createEditing()
{
    m_editing = {add([] { return tr("&Edit in place"); }, Qt::Key_F2,
                     [this] {
                         if (const auto& current = m_writer.scene().current())
                             m_writer.edit(*current);
                     }),
        add([] { return tr("Add &beside"); }, Qt::Key_Insert,
            [this] { m_writer.addBeside(Beside::Sibling); }),
        add([] { return tr("&Take off the board"); }, Qt::Key_Delete,
            [this] { m_writer.removeChosen(); })};
    m_editing.back()->setShortcuts({Qt::Key_Delete, Qt::Key_Backspace});
    add([] { return tr("Select &all"); }, QKeySequence::SelectAll, [this] { selectAll(); });
}

void BoardActions::createClipboard()
{
    m_clipboard = {add([] { return tr("Cu&t"); }, QKeySequence::Cut, [this] { cut(); }),
        add([] { return tr("&Copy"); }, QKeySequence::Copy, [this] { copy(); }),
        add([] { return tr("&Paste"); }, QKeySequence::Paste, [this] { paste(); }),
        add([] { return tr("&Duplicate"); }, Qt::CTRL | Qt::Key_D, [this] { duplicate(); })};
}

void BoardActions::createArranging()
{
    const std::tuple<ActionName, Qt::Key, Alignment> alignments[]
        = {{[] { return tr("Align &left"); }, Qt::Key_L, Alignment::Left},
            {[] { return tr("Align &centres"); }, Qt::Key_C, Alignment::Centre},
            {[] { return tr("Align &right"); }, Qt::Key_R, Alignment::Right},
            {[] { return tr("Align &tops"); }, Qt::Key_T, Alignment::Top},
            {[] { return tr("Align &middles"); }, Qt::Key_M, Alignment::Middle},
            {[] { return tr("Align &bottoms"); }, Qt::Key_B, Alignment::Bottom}};
    for (const auto& [name, key, alignment] : alignments)
        m_arranging.push_back(add(name, Qt::ALT | Qt::SHIFT | key, [this, alignment = alignment] {
            arrange([&](const auto& frames) { return aligned(frames, alignment); });
        }));
    const std::tuple<ActionName, Qt::Key, Qt::Orientation> directions[]
        = {{[] { return tr("Distribute &across"); }, Qt::Key_H, Qt::Horizontal},
            {[] { return tr("Distribute &down"); }, Qt::Key_V, Qt::Vertical}};
    for (const auto& [name, key, direction] : directions)
        m_arranging.push_back(add(name, Qt::ALT | Qt::SHIFT | key, [this, direction = direction] {
            arrange([&](const auto& frames) { return distributed(frames, direction); });
        }));
}

void BoardActions::createZooming()
{
    add([] { return tr("Zoom to all"); }, Qt::Key_0, [this] { m_writer.view().fit(); });
    add([] { return tr("Zoom to the selection"); }, Qt::SHIFT | Qt::Key_F2,
        [this] { m_writer.view().fitChosen(); });
}

void BoardActions::selectAll()
{
    std::set<BoardKey> keys;
    for (const BoardItem* item : m_writer.scene().listed())
        if (!std::holds_alternative<Id<Placement>>(item->key()))
            keys.insert(item->key());
    if (keys.empty())
        return;
    const auto current = m_writer.scene().current();
    m_writer.scene().choose(keys, current ? current : std::optional(*keys.begin()));
}

bool BoardActions::canArrange(std::size_t least) const
{
    const auto count = std::ranges::count_if(m_writer.scene().chosen(),
        [this](const BoardKey& key) { return m_writer.rules().movesFreely(key); });
    return static_cast<std::size_t>(count) >= least;
}

template <typename Steps>
void BoardActions::arrange(const Steps& steps)
{
    std::vector<BoardMove> moves;
    std::vector<QRectF> frames;
    for (const BoardItem* item : m_writer.scene().chosenItems()) {
        if (!m_writer.rules().movesFreely(item->key()))
            continue;
        moves.push_back({item->key(), {}});
        frames.push_back(item->sceneFrame());
    }
    const std::vector<QPointF> by = steps(frames);
    for (std::size_t i = 0; i < moves.size(); ++i)
        moves[i].by = by[i];
    m_writer.perform(m_writer.rules().moved(moves));
}

void BoardActions::copy()
{
    if (auto mime = chosenAsMime(m_writer.scene(), m_writer.rules().workshop()))
        QGuiApplication::clipboard()->setMimeData(mime.release());
}

void BoardActions::cut()
{
    if (m_writer.scene().chosen().empty())
        return;
    copy();
    m_writer.removeWholly();
}

void BoardActions::paste()
{
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    const QString ours = toQt(touchpointsMime);
    if (mime->hasFormat(ours))
        pasteJson(mime->data(ours).toStdString(), false);
    else if (mime->hasText())
        m_writer.perform(m_writer.rules().pasted(exactText(*mime), m_writer.scene().current()));
}

void BoardActions::duplicate()
{
    const std::string json = chosenAsJson(m_writer.scene(), m_writer.rules().workshop());
    if (!json.empty())
        pasteJson(json, true);
}

void BoardActions::pasteJson(const std::string& json, bool isDuplicate)
{
    m_writer.performOrSay(fromClipboard(m_writer.rules().workshop(), json, beside,
        isDuplicate ? EditKind::DuplicateTouchpoints : EditKind::PasteTouchpoints));
}

void BoardActions::fillMenu(QMenu& menu)
{
    const bool hasAny = !m_writer.scene().chosen().empty();
    if (hasAny) {
        menu.addSeparator();
        for (QAction* action : m_editing)
            menu.addAction(action);
    }
    menu.addSeparator();
    for (QAction* action : m_clipboard)
        if (hasAny || action->shortcut() == QKeySequence(QKeySequence::Paste))
            menu.addAction(action);
    if (!canArrange(2))
        return;
    QMenu* arranging = menu.addMenu(tr("A&rrange"));
    for (QAction* action : m_arranging)
        arranging->addAction(action);
}

} // namespace rundblick
