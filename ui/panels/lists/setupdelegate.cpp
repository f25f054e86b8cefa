// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/lists/setupdelegate.h"

#include "ui/paint/look.h"
#include "ui/panels/fit/lengths.h"
#include "ui/support/privacy/exacttext.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>

#include <algorithm>

namespace rundblick {
namespace {

constexpr int rowHeight = 40;
constexpr int pictureSize = 44;
constexpr int padding = 8;
constexpr int mostThumbnails = 200;

} // namespace

SetupDelegate::SetupDelegate(SetupModel& model, const Look& look, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_look(look)
    , m_thumbnails(mostThumbnails)
{
}

QWidget* SetupDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const CellKind kind = m_model.kindAt(index.column());
    if (kind == CellKind::Choice)
        return createChoice(parent, index);
    if (kind == CellKind::LongText && !m_model.isNewRow(index.row())) {
        auto* editor = new QPlainTextEdit(parent);
        editor->setTabChangesFocus(true);
        return editor;
    }
    auto* editor = new QLineEdit(parent);
    editor->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    if (m_model.isNewRow(index.row()))
        editor->setPlaceholderText(index.data().toString());
    return editor;
}

QWidget* SetupDelegate::createChoice(QWidget* parent, const QModelIndex& index) const
{
    auto* box = new QComboBox(parent);
    box->addItems(m_model.choicesAt(index));
    auto* delegate = const_cast<SetupDelegate*>(this);
    connect(box, &QComboBox::activated, delegate, [delegate, box] {
        emit delegate->commitData(box);
        emit delegate->closeEditor(box);
    });
    return box;
}

void SetupDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto* box = qobject_cast<QComboBox*>(editor))
        box->setCurrentIndex(value.toInt());
    else if (auto* text = qobject_cast<QPlainTextEdit*>(editor))
        text->setPlainText(value.toString());
    else if (auto* line = qobject_cast<QLineEdit*>(editor); line && !line->isModified())
        line->setText(value.toString());
}

void SetupDelegate::setModelData(
    QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* box = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, box->currentIndex(), Qt::EditRole);
        return;
    }
    if (const auto* text = qobject_cast<QPlainTextEdit*>(editor)) {
        model->setData(index, text->toPlainText(), Qt::EditRole);
        return;
    }
    auto* line = qobject_cast<QLineEdit*>(editor);
    if (!line || !line->isModified())
        return; // merely visited
    const QString typed = line->text();
    line->setModified(false);
    model->setData(index, typed, Qt::EditRole);
}

void SetupDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QRect rect = option.rect;
    if (m_model.kindAt(index.column()) == CellKind::LongText)
        rect.setHeight(std::max(rect.height(), 3 * m_look.length(rowHeight)));
    const int below = editor->parentWidget()->height();
    if (rect.bottom() > below && rect.height() < below)
        rect.moveBottom(below);
    editor->setGeometry(rect);
}

void SetupDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem drawn = option;
    if (m_model.kindAt(index.column()) == CellKind::Picture && !m_model.isNewRow(index.row())) {
        drawn.text.clear();
        QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &drawn, painter, drawn.widget);
        paintPicture(*painter, option.rect, index.data(SetupModel::pictureRole).value<Bytes>());
        return;
    }
    const QString mark = index.data(SetupModel::markRole).toString();
    if (mark.isEmpty()) {
        QStyledItemDelegate::paint(painter, drawn, index);
        return;
    }
    // the mark takes the lower half, beside the value and never instead of it
    drawn.rect.setHeight(option.rect.height() / 2 + 4);
    QStyledItemDelegate::paint(painter, drawn, index);
    painter->save();
    painter->setFont(m_look.font(TextStyle::SmallStrong));
    painter->setPen(m_look.isDark ? m_look.amber : m_look.between(m_look.amber, m_look.text, 0.45));
    painter->drawText(option.rect.adjusted(4, option.rect.height() / 2 - 2, -4, -2),
        Qt::AlignLeft | Qt::AlignVCenter, mark);
    painter->restore();
}

// Decoded once.
const QPixmap& SetupDelegate::thumbnail(const Bytes& picture) const
{
    if (const Thumbnail* known = m_thumbnails.object(picture.data()))
        return known->pixmap;
    QPixmap pixmap;
    pixmap.loadFromData(picture.data(), static_cast<uint>(picture.size()));
    pixmap = pixmap.scaled(
        2 * pictureSize, 2 * pictureSize, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    pixmap.setDevicePixelRatio(2.0);
    m_thumbnails.insert(picture.data(), new Thumbnail{picture, std::move(pixmap)});
    return m_thumbnails.object(picture.data())->pixmap;
}

void SetupDelegate::paintPicture(QPainter& painter, const QRect& rect, const Bytes& picture) const
{
    painter.save();
    const int side = m_look.length(pictureSize - 8);
    const QRect place(rect.center() - QPoint(side / 2, side / 2), QSize(side, side));
    if (picture.isEmpty()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_look.grey, 1.0, Qt::DashLine));
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 6.0, 6.0);
        painter.setPen(m_look.muted);
        painter.drawText(place, Qt::AlignCenter, QStringLiteral("+"));
    } else {
        const QPixmap& pixmap = thumbnail(picture);
        const QSizeF size
            = QSizeF(pixmap.deviceIndependentSize()).scaled(place.size(), Qt::KeepAspectRatio);
        QRectF target(QPointF(), size);
        target.moveCenter(QRectF(place).center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(target, pixmap, QRectF(pixmap.rect()));
    }
    painter.restore();
}

// A row is as high as a finger is wide, or as its longest text needs.
QSize SetupDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const CellKind kind = m_model.kindAt(index.column());
    int height = tappedHeight(m_look, kind == CellKind::Picture ? pictureSize : rowHeight);
    if (kind == CellKind::LongText && !m_model.isNewRow(index.row())) {
        const QFontMetrics metrics(m_look.font(TextStyle::Body));
        const QRect room(
            0, 0, std::max(option.rect.width(), 80) - 2 * m_look.length(padding), 10'000);
        height = std::max(height,
            metrics.boundingRect(room, Qt::TextWordWrap, index.data().toString()).height()
                + 2 * m_look.length(padding));
    }
    if (!index.data(SetupModel::markRole).toString().isEmpty())
        height = std::max(height, m_look.length(rowHeight + padding));
    return {m_model.widthAt(index.column()), height};
}

bool SetupDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(object);
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(object, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Paste) && pasteLines(*editor))
        return true;
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isLines = qobject_cast<QPlainTextEdit*>(editor);
    if (isEnter && isLines && !(key->modifiers() & Qt::ShiftModifier)) { // Shift: a line break
        emit commitData(editor);
        emit closeEditor(editor, SubmitModelCache);
        return true;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

// A column of names pasted into the empty row makes several records.
bool SetupDelegate::pasteLines(QWidget& editor)
{
    const auto* line = qobject_cast<QLineEdit*>(&editor);
    const QString text = exactTextOnClipboard();
    if (!line || line->placeholderText().isEmpty() || !text.trimmed().contains(u'\n'))
        return false;
    emit closeEditor(&editor, RevertModelCache);
    m_model.add(text);
    return true;
}

} // namespace rundblick
