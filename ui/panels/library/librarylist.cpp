// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/library/librarylist.h"

#include "ui/paint/look.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace rundblick {
namespace {

// Heads as captions, touchpoints as chips with a dot and a grip.
class RowPainter : public QStyledItemDelegate {
public:
    RowPainter(const LibraryModel& model, const Look& look, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
        , m_look(look)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const bool isHead = m_model.row(index).isHead;
        return {
            m_look.length(120), isHead ? m_look.length(38) : m_look.target() + m_look.length(6)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const LibraryRow& row = m_model.row(index);
        if (row.isHead)
            paintHead(*painter, option.rect, row.text);
        else
            paintChip(*painter, option, row);
        painter->restore();
    }

    void updateEditorGeometry(
        QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        editor->setGeometry(chipOf(option.rect).toRect());
    }

private:
    QRectF chipOf(const QRect& row) const
    {
        const double gap = m_look.length(3);
        return QRectF(row).adjusted(0.5, gap, -0.5 - m_look.length(2), -gap);
    }

    void paintHead(QPainter& painter, const QRect& rect, const QString& text) const
    {
        QFont font = m_look.font(TextStyle::Caption);
        painter.setFont(font);
        painter.setPen(m_look.muted);
        const QRect room = rect.adjusted(0, 0, 0, -m_look.length(5));
        painter.drawText(room, Qt::AlignLeft | Qt::AlignBottom,
            QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
    }

    void paintChip(
        QPainter& painter, const QStyleOptionViewItem& option, const LibraryRow& row) const
    {
        const QRectF chip = chipOf(option.rect);
        const bool isChosen = option.state & QStyle::State_Selected;
        const bool isCurrent
            = option.state & QStyle::State_HasFocus && option.widget && option.widget->hasFocus();
        painter.setPen(
            QPen(isChosen || isCurrent ? m_look.blue : m_look.line, isCurrent ? 2.0 : 1.0));
        painter.setBrush(isChosen ? m_look.blueSoft : m_look.card);
        painter.drawRoundedRect(chip, m_look.length(6), m_look.length(6));
        paintDot(painter, chip, row);
        paintGrip(painter, chip);
        painter.setFont(m_look.font(TextStyle::Body));
        painter.setPen(m_look.text);
        const QRectF room = chip.adjusted(m_look.length(30), 0, -m_look.length(28), 0);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
            painter.fontMetrics().elidedText(row.text, Qt::ElideRight, int(room.width())));
    }

    // Full: it is in the workshop. Hollow: it would be made. A plus: made with the typed name.
    void paintDot(QPainter& painter, const QRectF& chip, const LibraryRow& row) const
    {
        const QPointF centre(chip.left() + m_look.length(16), chip.center().y());
        const double radius = m_look.length(4);
        if (row.section == LibrarySection::Create) {
            painter.setPen(QPen(m_look.asText(m_look.blue), m_look.length(2)));
            painter.drawLine(centre - QPointF(radius, 0), centre + QPointF(radius, 0));
            painter.drawLine(centre - QPointF(0, radius), centre + QPointF(0, radius));
            return;
        }
        const bool isOnMap = row.section == LibrarySection::OnMap;
        painter.setPen(QPen(isOnMap ? m_look.blue : m_look.grey, m_look.length(1.5)));
        painter.setBrush(
            !row.touchpoint ? QBrush(Qt::NoBrush) : QBrush(isOnMap ? m_look.blue : m_look.grey));
        painter.drawEllipse(centre, radius, radius);
    }

    void paintGrip(QPainter& painter, const QRectF& chip) const
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.muted);
        const double step = m_look.length(4);
        const QPointF first(chip.right() - m_look.length(18), chip.center().y() - step);
        for (int row = 0; row < 3; ++row)
            for (int column = 0; column < 2; ++column)
                painter.drawEllipse(first + QPointF(column * step, row * step), 1.2, 1.2);
    }

    const LibraryModel& m_model;
    const Look& m_look;
};

} // namespace

LibraryList::LibraryList(LibraryModel& model, const Look& look, QWidget* parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new RowPainter(model, look, this));
    setAccessibleName(tr("Touchpoint library"));
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setStyleSheet(QStringLiteral("QListView { background: transparent; border: none; }"));
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& current) {
            if (!current.isValid())
                return; // the rows are about to change
            m_current = m_model.row(current).touchpoint;
            m_currentText = m_model.row(current).text;
        });
    connect(&model, &LibraryModel::modelReset, this, &LibraryList::keepChosen);
}

std::vector<LibraryRow> LibraryList::chosen() const
{
    QModelIndexList indexes = selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    std::vector<LibraryRow> rows;
    for (const QModelIndex& index : std::as_const(indexes))
        rows.push_back(m_model.row(index));
    return rows;
}

void LibraryList::choose(Id<Touchpoint> touchpoint)
{
    for (int i = 0; i < m_model.rowCount(); ++i)
        if (const QModelIndex index = m_model.index(i);
            m_model.row(index).touchpoint == touchpoint) {
            setCurrentIndex(index);
            return;
        }
}

// The current row by its touchpoint or text; where it went, the one that took its place.
void LibraryList::keepChosen()
{
    if (m_current) {
        choose(*m_current);
    } else if (!m_currentText.isEmpty()) {
        for (int i = 0; i < m_model.rowCount(); ++i)
            if (const QModelIndex index = m_model.index(i);
                m_model.row(index).text == m_currentText)
                setCurrentIndex(index);
    }
}

void LibraryList::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || state() == EditingState) {
        QListView::keyPressEvent(event);
        return;
    }
    emit placed();
    event->accept();
}

void LibraryList::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (indexAt(event->pos()).isValid())
        emit placed();
}

void LibraryList::dragEnterEvent(QDragEnterEvent* event)
{
    dragMoveEvent(event);
}

void LibraryList::dragMoveEvent(QDragMoveEvent* event)
{
    const QStringList types = m_model.mimeTypes();
    const bool isOurs = std::ranges::any_of(
        types, [&](const QString& type) { return event->mimeData()->hasFormat(type); });
    event->setAccepted(isOurs);
    if (isOurs)
        event->setDropAction(Qt::CopyAction);
}

void LibraryList::dropEvent(QDropEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isBelow = !index.isValid(); // of the last row: the parking lot
    emit dropped(*event->mimeData(), isBelow ? LibrarySection::Parked : m_model.row(index).section);
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

} // namespace rundblick
