// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportpages.h"

namespace rundblick {

// Whether the smallest text of a report is read from where its paper is looked at. Letters of 6
// points are read from 40 cm: so is every size from as many times that distance.

double readingDistance(double points); // cm
double usualDistance(Paper paper); // cm, from where paper of this size is looked at

struct SmallText {
    double points = 0.0;
    std::size_t page = 0;
    ReportSection section = ReportSection::Cover;
};

// Page by page, in any order.
class Legibility {
public:
    explicit Legibility(Paper paper)
        : m_paper(paper)
    {
    }

    void add(std::size_t page, ReportSection section, const std::vector<LabelBox>& labels);

    Paper paper() const { return m_paper; }
    const std::optional<SmallText>& smallest() const { return m_smallest; } // none: no text yet
    bool isTooSmall() const;
    // The smallest paper on which the same layout would be read from where it is looked at; none:
    // on no larger one.
    std::optional<Paper> enoughPaper() const;

private:
    Paper m_paper;
    std::optional<SmallText> m_smallest;
};

// "Smallest text: 6 pt at A3, section “Wheel”: readable from 40 cm."
QString legibilityText(const Legibility& legibility, const NumberStyle& style);
// What to do about it; empty where all is well.
QString legibilityAdvice(const Legibility& legibility, const NumberStyle& style);

} // namespace rundblick
