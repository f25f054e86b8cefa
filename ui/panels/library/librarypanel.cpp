// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/library/librarypanel.h"

#include "core/exchange/clipboard.h"
#include "core/model/edits/touchpointedits.h"
#include "ui/paint/look.h"
#include "ui/panels/library/librarylist.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"
#include "ui/support/actionname.h"
#include "ui/support/privacy/exacttext.h"
#include "ui/support/strings.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>

namespace rundblick {
namespace {

std::vector<Id<Touchpoint>> touchpointsOf(const std::vector<LibraryRow>& rows)
{
    std::vector<Id<Touchpoint>> ids;
    for (const LibraryRow& row : rows)
        if (row.touchpoint)
            ids.push_back(*row.touchpoint);
    return ids;
}

std::vector<NewTouchpoint> freshOf(const std::vector<LibraryRow>& rows, bool isParked = false)
{
    std::vector<NewTouchpoint> fresh;
    for (const LibraryRow& row : rows)
        if (!row.touchpoint && !row.isHead) {
            fresh.push_back(row.fresh);
            fresh.back().parked = isParked;
        }
    return fresh;
}

// Both as one, of the kind of the first that does something.
Edit together(Edit first, Edit second)
{
    if (first.isEmpty())
        return second;
    std::ranges::move(second.changes, std::back_inserter(first.changes));
    return first;
}

std::optional<Id<Touchpoint>> firstMade(const Edit& edit)
{
    std::optional<Id<Touchpoint>> made;
    eachChange<Touchpoint>(edit, [&](const Change<Touchpoint>& change) {
        if (!made && !change.before)
            made = change.id();
    });
    return made;
}

std::string bytesOf(const QMimeData& mime)
{
    return mime.data(toQt(touchpointsMime)).toStdString();
}

} // namespace

LibraryPanel::LibraryPanel(const Surroundings& surroundings, QWidget* parent)
    : Card(tr("Touchpoint library"), surroundings.look, parent)
    , m_session(surroundings.session)
    , m_selection(surroundings.selection)
    , m_model(new LibraryModel(surroundings, this))
    , m_list(new LibraryList(*m_model, surroundings.look, this))
    , m_search(new QLineEdit(this))
{
    setMinimumWidth(surroundings.look.length(220));
    m_search->setPlaceholderText(tr("Type to find or create…"));
    m_search->setAccessibleName(tr("Find or create a touchpoint"));
    m_search->setToolTip(tr("Enter makes the touchpoint, Ctrl+Enter also places it in the current "
                            "phase, Down goes to the list."));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(surroundings.look.target());
    m_search->installEventFilter(this);
    setFocusProxy(m_search);
    add(m_search);
    add(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, m_model, &LibraryModel::search);
    connect(m_list, &LibraryList::placed, this, &LibraryPanel::place);
    connect(m_list, &LibraryList::dropped, this, &LibraryPanel::drop);
    createActions();
}

void LibraryPanel::createActions()
{
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto add = [this](const ActionName& name, const QKeySequence& shortcut, auto act) {
        auto* action = new QAction(m_list);
        setName(*action, name);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        m_list->addAction(action);
    };
    add([] { return tr("&Park"); }, QKeySequence(Qt::CTRL | Qt::Key_P), &LibraryPanel::park);
    add([] { return tr("&Copy touchpoints"); }, QKeySequence(QKeySequence::Copy),
        &LibraryPanel::copy);
    add([] { return tr("Paste &touchpoints or lines"); }, QKeySequence(QKeySequence::Paste),
        &LibraryPanel::paste);
    add([] { return tr("&Remove from the workshop"); }, QKeySequence(QKeySequence::Delete),
        &LibraryPanel::remove);
}

bool LibraryPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const auto& press = static_cast<const QKeyEvent&>(*event);
    switch (press.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        createTyped(press.modifiers().testFlag(Qt::ControlModifier));
        return true;
    case Qt::Key_Down:
        m_list->setFocus(Qt::TabFocusReason);
        for (int i = 0; !m_list->currentIndex().isValid() && i < m_model->rowCount(); ++i)
            if (const QModelIndex index = m_model->index(i); !m_model->row(index).isHead)
                m_list->setCurrentIndex(index);
        return true;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            return false;
        m_search->clear();
        return true;
    default:
        return false;
    }
}

// What is typed: selected where it exists, made where it does not.
void LibraryPanel::createTyped(bool isPlaced)
{
    if (m_search->text().simplified().isEmpty())
        return;
    const LibraryRow row = m_model->named(m_search->text());
    const auto phase = m_model->phase();
    const auto spot
        = isPlaced && phase ? std::optional(Spot{*phase, Role::Supporting}) : std::nullopt;
    Edit edit;
    if (!row.touchpoint)
        edit = addNewTouchpoints(m_session.workshop(), {row.fresh}, spot);
    else if (spot)
        edit = placeTouchpoints(m_session.workshop(), {*row.touchpoint}, *spot);
    if (!m_session.perform(edit))
        return;
    m_search->clear();
    const auto shown = row.touchpoint ? row.touchpoint : firstMade(edit);
    m_selection.select(shown, m_selection.phase());
    if (shown)
        m_list->choose(*shown);
}

void LibraryPanel::place()
{
    const std::vector<LibraryRow> rows = m_list->chosen();
    const auto phase = m_model->phase();
    if (rows.empty() || !phase)
        return;
    const Spot spot{*phase, Role::Supporting};
    const Workshop& workshop = m_session.workshop();
    const Edit edit = together(addNewTouchpoints(workshop, freshOf(rows), spot),
        placeTouchpoints(workshop, touchpointsOf(rows), spot));
    if (!m_session.perform(edit))
        return;
    const auto shown = rows.front().touchpoint ? rows.front().touchpoint : firstMade(edit);
    m_selection.select(shown, phase);
}

void LibraryPanel::park()
{
    const std::vector<LibraryRow> rows = m_list->chosen();
    if (rows.empty())
        return;
    const Workshop& workshop = m_session.workshop();
    const bool isParked = rows.front().section == LibrarySection::Parked;
    m_session.perform(isParked ? unparkTouchpoints(workshop, touchpointsOf(rows))
                               : together(parkTouchpoints(workshop, touchpointsOf(rows)),
                                   addNewTouchpoints(workshop, freshOf(rows, true))));
}

void LibraryPanel::remove()
{
    m_session.perform(removeTouchpoints(m_session.workshop(), touchpointsOf(m_list->chosen())));
}

void LibraryPanel::copy()
{
    QMimeData* mime = m_model->mimeData(m_list->selectionModel()->selectedIndexes());
    if (mime)
        QGuiApplication::clipboard()->setMimeData(mime);
}

void LibraryPanel::paste()
{
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    if (mime->hasFormat(toQt(touchpointsMime)))
        perform(fromClipboard(m_session.workshop(), bytesOf(*mime)));
    else if (mime->hasText())
        perform(touchpointsFromText(m_session.workshop(), toStd(exactText(*mime))));
}

void LibraryPanel::drop(const QMimeData& mime, LibrarySection section)
{
    if (!mime.hasFormat(toQt(touchpointsMime))) {
        perform(touchpointsFromText(m_session.workshop(), toStd(exactText(mime))));
        return;
    }
    const std::string json = bytesOf(mime);
    const auto known = knownTouchpoints(m_session.workshop(), json);
    if (!known.empty()) {
        put(known, section);
        return;
    }
    Result<Edit> made = fromClipboard(m_session.workshop(), json);
    if (made && section == LibrarySection::Parked)
        for (AnyChange& change : made->changes)
            if (auto* touchpoint = std::get_if<Change<Touchpoint>>(&change)) {
                touchpoint->after->parked = true;
                touchpoint->after->rated = false;
            }
    perform(made);
}

void LibraryPanel::put(const std::vector<Id<Touchpoint>>& touchpoints, LibrarySection section)
{
    const Workshop& workshop = m_session.workshop();
    m_session.perform(section == LibrarySection::Parked
            ? parkTouchpoints(workshop, touchpoints)
            : together(
                takeOffMap(workshop, touchpoints), unparkTouchpoints(workshop, touchpoints)));
}

bool LibraryPanel::takeBack(const std::vector<Id<Touchpoint>>& touchpoints, QPoint globalPosition)
{
    if (!rect().contains(mapFromGlobal(globalPosition)))
        return false;
    const QPoint place = m_list->viewport()->mapFromGlobal(globalPosition);
    const QModelIndex index = m_list->indexAt(place);
    const bool isBelow = !index.isValid() && place.y() > 0;
    put(touchpoints,
        index.isValid() ? m_model->row(index).section
            : isBelow   ? LibrarySection::Parked
                        : LibrarySection::Missing);
    return true;
}

void LibraryPanel::perform(const Result<Edit>& edit)
{
    if (edit)
        m_session.perform(*edit);
    else
        emit m_session.failed(edit.error());
}

} // namespace rundblick
