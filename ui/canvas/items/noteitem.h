// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/items/boarditem.h"
#include "ui/paint/ink.h"

namespace rundblick {

// A sticky note on a board; as high as its text needs.
class NoteItem : public BoardItem {
    Q_OBJECT

public:
    NoteItem(Id<Note> note, const Look& look);

    void show(const QString& text);

    QString name() const override { return m_text.text; }
    QRectF frame() const override { return m_frame; }
    bool isReadableAt(double zoom) const override;
    QColor overviewColor() const override { return m_look.amber; }
    QRectF boundingRect() const override { return m_frame.adjusted(-6, -6, 6, 6); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const Look& m_look;
    TextBlock m_text;
    QRectF m_frame;
};

} // namespace rundblick
