// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/comparison/comparison.h"

#include <QTreeWidget>

namespace rundblick {

struct Look;
class NumberStyle;

// What differs between two states of a workshop: a branch for each kind of record with the counts,
// below it the records, and what their fields say in both.
class DifferenceTree : public QTreeWidget {
    Q_OBJECT

public:
    // What the two states are called above their columns.
    explicit DifferenceTree(const Look& look, QWidget* parent = nullptr);

    void setStates(const QString& before, const QString& after);
    void showDifferences(const std::vector<Difference>& differences, const NumberStyle& style);

private:
    const Look& m_look;
};

// "Touchpoint: 1 new, 2 changed · Rating: 4 changed · 3 more kinds", short enough for a sentence.
QString summaryOf(const std::vector<Difference>& differences);

} // namespace rundblick
