// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/ratings/ratingtable.h"

#include "ui/panels/ratings/ratingdelegate.h"
#include "ui/panels/ratings/ratingtext.h"
#include "ui/session/selection.h"
#include "ui/support/privacy/exacttext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace rundblick {
namespace {

bool isEnter(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

// The one character of a key that may begin a rating.
std::optional<QChar> typedKey(const QKeyEvent& event)
{
    const bool isPlain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (isPlain && event.text().size() == 1 && ScaleTyping::isTyped(event.text().front()))
        return event.text().front();
    return {};
}

} // namespace

void RatingTable::setAsksRange(bool asksRange)
{
    forgetTyped();
    m_asksRange = asksRange;
    showTyped();
}

void RatingTable::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (state() == EditingState) // an editor passes its Enter on
        return QTableView::keyPressEvent(event);
    if (event->matches(QKeySequence::Copy)) {
        if (!selectedIndexes().isEmpty())
            QGuiApplication::clipboard()->setText(m_model->copied(selectedIndexes()));
    } else if (event->matches(QKeySequence::Paste)) {
        forgetTyped();
        m_model->paste(exactTextOnClipboard(), currentIndex());
    } else if (const std::optional<QChar> typed = typedKey(*event)) {
        type(*typed);
    } else if (key == Qt::Key_Backspace && m_typing) {
        m_typing->chop();
        showTyped();
    } else if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        clearSelected();
    } else if (key == Qt::Key_Escape && !m_typedText.isEmpty()) {
        forgetTyped();
    } else if ((isEnter(*event) || key == Qt::Key_F2) && m_typedText.isEmpty()) {
        edit(currentIndex());
    } else if (isEnter(*event)) {
        commitTyped();
    } else if (key == Qt::Key_Space) {
        skip();
    } else {
        if (!m_typedText.isEmpty())
            commitTyped();
        QTableView::keyPressEvent(event);
    }
}

void RatingTable::type(QChar key)
{
    const Criterion* criterion = m_model->criterionAt(currentIndex());
    if (!criterion)
        return;
    if (!m_typing)
        m_typing.emplace(*criterion);
    const ScaleTyping::Step step = m_typing->type(key);
    switch (step.outcome) {
    case ScaleTyping::Outcome::Pending:
        return showTyped();
    case ScaleTyping::Outcome::Done:
        return take(step.value);
    case ScaleTyping::Outcome::DoneBefore:
        take(step.value);
        return type(key);
    case ScaleTyping::Outcome::Clear:
        return enterNothing();
    case ScaleTyping::Outcome::Refused:
        break;
    }
    refuseTyped(m_typing->text());
}

void RatingTable::refuseTyped(QString text)
{
    const Criterion& criterion = *m_model->criterionAt(currentIndex());
    forgetTyped();
    emit m_model->refused(
        tr("“%1” is not on the scale of “%2”: %3.")
            .arg(text, toQt(criterion.name), scaleText(criterion, m_model->style())));
}

void RatingTable::enter(double value)
{
    if (m_model->criterionAt(currentIndex())) {
        m_typing.reset();
        take(value);
    }
}

void RatingTable::enterNothing()
{
    forgetTyped();
    if (m_model->criterionAt(currentIndex()))
        rate(currentIndex(), {});
}

void RatingTable::skip()
{
    m_typedText.isEmpty() ? moveOn(currentIndex()) : commitTyped();
}

void RatingTable::take(double value)
{
    m_parts.push_back(value);
    m_typing.reset();
    const std::size_t asked = m_asksRange && m_model->source().isGroup() ? 3 : 1;
    m_parts.size() < asked ? showTyped() : commitTyped();
}

void RatingTable::commitTyped()
{
    if (m_typing && !m_typing->isEmpty()) {
        const std::optional<double> value = m_typing->value();
        if (!value)
            return refuseTyped(m_typing->text());
        m_parts.push_back(*value);
    }
    if (m_parts.empty())
        return forgetTyped();
    const auto part = [this](std::size_t i) {
        return i < m_parts.size() ? std::optional(m_parts[i]) : std::nullopt;
    };
    const QModelIndex index = currentIndex();
    GroupEstimate estimate{m_parts.front(), part(1), part(2)};
    const auto before = m_model->stateAt(index).estimate;
    if (!m_asksRange && m_model->source().isGroup() && before) {
        estimate.low = before->low; // stay as long as they make sense
        estimate.high = before->high;
    }
    const Criterion& criterion = *m_model->criterionAt(index);
    if (!isOnScale(criterion, estimate, m_model->source().isGroup())) {
        if (m_asksRange) {
            forgetTyped();
            emit m_model->refused(tr("Low must not be above the value, nor the value above high."));
            return;
        }
        estimate.low.reset();
        estimate.high.reset();
    }
    rate(index, estimate);
}

// Shown first, stored then: nobody waits for a disk to see a key.
void RatingTable::rate(const QModelIndex& index, const std::optional<GroupEstimate>& estimate)
{
    forgetTyped();
    if (!m_model->source().isMean()) {
        m_model->preview(index, estimate);
        moveOn(index);
        viewport()->repaint();
    }
    if (!m_model->rate(index, estimate))
        setCurrentIndex(index);
}

void RatingTable::forgetTyped()
{
    m_typing.reset();
    m_parts.clear();
    showTyped();
}

void RatingTable::showTyped()
{
    QStringList texts;
    for (const double part : m_parts)
        texts += ratingText(part, m_model->style());
    const QString begun = m_typing ? m_typing->text() : QString();
    if (m_parts.empty())
        m_typedText = begun;
    else
        m_typedText = m_parts.size() == 1
            ? QStringLiteral("%1 (%2").arg(texts[0], begun)
            : QStringLiteral("%1 (%2–%3").arg(texts[0], texts[1], begun);
    m_typedText.replace(u'.', m_model->style().locale().decimalPoint());
    viewport()->update();
    emit currentCellChanged();
}

void RatingTable::clearSelected()
{
    forgetTyped();
    m_model->clear(selectedIndexes());
}

QModelIndex RatingTable::next(const QModelIndex& from, int step) const
{
    const int rows = m_model->rowCount();
    const int columns = static_cast<int>(m_model->grid().columns.size());
    const bool isDown = m_way == Way::Down;
    const int column = std::max(0, from.column() - RatingModel::firstCell);
    int place = isDown ? column * rows + from.row() : from.row() * columns + column;
    for (place += step; place >= 0 && place < rows * columns; place += step) {
        const QModelIndex at = isDown
            ? m_model->index(place % rows, RatingModel::firstCell + place / rows)
            : m_model->index(place / columns, RatingModel::firstCell + place % columns);
        if (m_model->cellAt(at))
            return at;
    }
    return {};
}

void RatingTable::moveOn(const QModelIndex& from)
{
    const QModelIndex target = next(from);
    if (target.isValid())
        setCurrentIndex(target);
    else
        emit endReached();
}

void RatingTable::goToFirst()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        for (int column = RatingModel::firstCell; column < m_model->perceptionColumn(); ++column)
            if (const QModelIndex at = m_model->index(row, column); m_model->cellAt(at)) {
                scrollToTop();
                return setCurrentIndex(at);
            }
}

void RatingTable::goToMissing(const std::function<bool(const QModelIndex&)>& isWanted)
{
    QModelIndex first;
    for (int row = 0; row < m_model->rowCount(); ++row)
        for (int column = RatingModel::firstCell; column < m_model->perceptionColumn(); ++column) {
            const QModelIndex at = m_model->index(row, column);
            if (!m_model->cellAt(at) || !isWanted(at) || m_model->stateAt(at).estimate)
                continue;
            if (currentIndex() < at)
                return setCurrentIndex(at);
            if (!first.isValid())
                first = at;
        }
    if (first.isValid())
        setCurrentIndex(first);
}

QModelIndex RatingTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex from = currentIndex();
    if (action == MoveNext || action == MovePrevious) {
        const QModelIndex target = next(from, action == MoveNext ? 1 : -1);
        return target.isValid() ? target : from;
    }
    const QModelIndex target = QTableView::moveCursor(action, modifiers);
    const bool isUpright = action == MoveUp || action == MoveDown;
    if (!isUpright && action != MoveLeft && action != MoveRight)
        return target;
    const int step = action == MoveUp || action == MoveLeft ? -1 : 1;
    QModelIndex at = from;
    do {
        at = isUpright ? at.siblingAtRow(at.row() + step) : at.siblingAtColumn(at.column() + step);
    } while (at.isValid() && !m_model->cellAt(at));
    return at.isValid() ? at : from;
}

void RatingTable::mousePressEvent(QMouseEvent* event)
{
    if (!m_typedText.isEmpty())
        commitTyped();
    QTableView::mousePressEvent(event);
}

void RatingTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    m_typing.reset();
    m_parts.clear();
    m_typedText.clear();
    emit currentCellChanged();
    if (current.isValid() && hasFocus() && !m_model->rowAt(current.row()).isHead())
        m_selection.select(m_model->rowAt(current.row()).touchpoint, m_selection.phase());
}

void RatingTable::followSelection()
{
    const auto touchpoint = m_selection.touchpoint();
    const bool isThere = currentIndex().isValid() && touchpoint
        && m_model->rowAt(currentIndex().row()).touchpoint == *touchpoint;
    const int row = touchpoint && !isThere ? m_model->rowOf(*touchpoint) : -1;
    if (row < 0)
        return;
    QModelIndex at = m_model->index(row, std::max(currentIndex().column(), RatingModel::firstCell));
    if (!m_model->cellAt(at))
        at = next(m_model->index(row, RatingModel::firstCell));
    if (at.isValid())
        setCurrentIndex(at);
}

} // namespace rundblick
