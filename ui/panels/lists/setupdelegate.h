// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/lists/setupmodel.h"

#include <QCache>
#include <QPixmap>
#include <QStyledItemDelegate>

namespace rundblick {

// Draws the cells of a set-up table and makes their editors: a line, several lines, or a list of
// choices that opens at once.
class SetupDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    SetupDelegate(SetupModel& model, const Look& look, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(
        QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* editor, QEvent* event) override;

private:
    QWidget* createChoice(QWidget* parent, const QModelIndex& index) const;
    void paintPicture(QPainter& painter, const QRect& rect, const Bytes& picture) const;
    const QPixmap& thumbnail(const Bytes& picture) const;
    bool pasteLines(QWidget& editor);

    SetupModel& m_model;
    const Look& m_look;
    // By where its bytes lie; it keeps them, so that no other picture comes to lie there.
    struct Thumbnail {
        Bytes picture;
        QPixmap pixmap;
    };
    mutable QCache<const std::uint8_t*, Thumbnail> m_thumbnails;
};

} // namespace rundblick
