// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include <functional>

namespace rundblick {

class Ink;
struct Look;

// The head row of a table, each section drawn by a function, with a small triangle where the table
// is sorted.
class PaintedHeader : public QHeaderView {
    Q_OBJECT

public:
    using PaintSection = std::function<void(Ink& ink, const QRectF& rect, int section)>;

    PaintedHeader(const Look& look, PaintSection paint, QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    const Look& m_look;
    PaintSection m_paint;
};

} // namespace rundblick
