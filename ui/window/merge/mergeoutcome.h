// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/comparison/comparison.h"
#include "ui/support/strings.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace rundblick {

class DifferenceTree;
struct Look;

// All that a merge makes of the workshop: how much of which kind, and unfolded, record by record,
// what is here and what will be.
class MergeOutcome : public QWidget {
    Q_OBJECT

public:
    MergeOutcome(const Look& look, NumberStyle style, QWidget* parent);

    void showDifferences(const std::vector<Difference>& differences); // none: nothing is to be seen
    bool isUnfolded() const;

signals:
    void turned(); // folded or unfolded

private:
    void turn();

    const NumberStyle m_style;
    std::vector<Difference> m_differences;
    QToolButton* m_fold;
    QLabel* m_counts;
    DifferenceTree* m_tree;
};

} // namespace rundblick
