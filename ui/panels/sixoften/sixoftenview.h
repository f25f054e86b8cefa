// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/impact/sixoften.h"
#include "ui/support/numbersource.h"

#include <QWidget>

namespace rundblick {

class Ink;
struct Look;
class NumberStyle;

// The result of "six of ten", read from the back row: how many the room hits on average, the
// customers' ten, and each participant's hits.
class SixOfTenView : public QWidget, public NumberSource {
    Q_OBJECT

public:
    SixOfTenView(const Look& look, const NumberStyle& style, QWidget* parent = nullptr);

    void setResult(SixOfTen result);
    QString headline() const; // "The room hits 4.3 of 10 on average."
    QString sourceLine() const; // what the customers' list rests on
    std::optional<QuantityAt> numberAt(QPoint position) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double px(int pixels) const; // at the scale of the look
    void paintCustomers(Ink& ink, const QRectF& room);
    void paintParticipants(Ink& ink, const QRectF& room);
    std::size_t placeByName(const GuessResult& participant) const;

    const Look& m_look;
    const NumberStyle& m_style;
    SixOfTen m_result;
    std::vector<std::pair<QRectF, QuantityAt>> m_places; // as painted last
};

} // namespace rundblick
