// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/explain/quantity.h"
#include "core/report/wheelfigure.h"

#include <QRectF>
#include <QString>

#include <utility>
#include <vector>

namespace rundblick {

class Ink;

// Where a number of the summary lies.
struct SummaryNumber {
    QRectF rect;
    QuantityAt number;
};
class NumberStyle;

// A letter in the band of the wheel that stands for a title too long for its sector.
using SectorKey = std::pair<QString, QString>;

// What is told beside the wheel: share of experience, coverage by phase, counts and waste; and the
// sectors that carry a letter. Without a card around it.
class WheelSummary {
public:
    WheelSummary(
        const WheelFigure& figure, const NumberStyle& numbers, std::vector<SectorKey> letters = {})
        : m_figure(figure)
        , m_numbers(numbers)
        , m_letters(std::move(letters))
    {
    }

    double height(Ink& ink, double width) const; // measures only
    // Goes on in a next column of this width where the rect ends. Says where its numbers lie.
    std::vector<SummaryNumber> paint(Ink& ink, const QRectF& rect, double width) const;

private:
    const WheelFigure& m_figure;
    const NumberStyle& m_numbers;
    std::vector<SectorKey> m_letters;
};

} // namespace rundblick
