// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/journey/dotpictures.h"
#include "ui/paint/journey/emotionpaint.h"
#include "ui/paint/journey/journeypaint.h"

#include <QGraphicsItem>

namespace rundblick {

struct Look;

// The left end of a line of the journey matrix: the head of a group, or the name of a row.
class LineItem : public QGraphicsItem {
public:
    explicit LineItem(const Look& look);

    void showHead(const QRectF& rect, const QRectF& label, const GroupHead& head);
    void showRow(const QRectF& rect, const QRectF& label, const JourneyRow& row);
    void setState(RowState state);

    QRectF boundingRect() const override { return m_rect; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void place(const QRectF& rect, const QRectF& label, bool isOther);

    const Look& m_look;
    QRectF m_rect; // from (0, 0); the item's position is that of the line
    QRectF m_label;
    GroupHead m_head;
    std::optional<JourneyRow> m_row; // without its dots
    RowState m_state = RowState::Plain;
};

// A placement in the matrix.
class DotItem : public QGraphicsItem {
public:
    DotItem(const Look& look, DotPictures& pictures);

    void show(const JourneyDot& dot, QPointF centre, double radius);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const Look& m_look;
    DotPictures& m_pictures; // shared by all dots of the scene
    JourneyDot m_dot;
    double m_radius = 0.0;
    double m_reach = 0.0;
};

// A lane above the matrix. Its texts are broken into lines once, not at every painting.
class LaneItem : public QGraphicsItem {
public:
    LaneItem(const Look& look, const JourneyFigure& figure, const JourneyGeometry& geometry);

    void show(const JourneyLane& lane); // what figure and geometry say of it now

    QRectF boundingRect() const override { return m_lane.rect; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const Look& m_look;
    const JourneyFigure& m_figure;
    const JourneyGeometry& m_geometry;
    JourneyLane m_lane;
    std::vector<LaneTexts> m_texts;
};

// Where the keyboard is: a frame around a cell, or a ring around a point of a curve.
class CursorItem : public QGraphicsItem {
public:
    explicit CursorItem(const Look& look);

    void show(const QRectF& rect, bool isRing);

    QRectF boundingRect() const override { return m_rect.adjusted(-2.0, -2.0, 2.0, 2.0); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const Look& m_look;
    QRectF m_rect;
    bool m_isRing = false;
};

} // namespace rundblick
