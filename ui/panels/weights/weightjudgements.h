// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/weights/weightpages.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace rundblick {

class Chips;
class PairSlider;

// Pairwise judgements on Saaty's scale: a matrix of all pairs, the chosen pair in words, and who
// judges.
class WeightJudgements : public WeightPage {
    Q_OBJECT

public:
    explicit WeightJudgements(const Surroundings& surroundings, QWidget* parent = nullptr);

    void showWeights(const CriteriaWeights* weights) override;

private:
    using Pair = std::pair<Id<Criterion>, Id<Criterion>>; // row, column

    QWidget* createJudges();
    QWidget* createPair();
    QWidget* createPriorities();
    void build(const std::vector<const Criterion*>& criteria);
    void addCell(const Pair& pair, int row, int column);
    void choosePair(const Pair& pair);
    void chooseJudge(const QString& name);
    void judge(int index);
    void judgeAs(double ratio); // 0: not judged
    void preview(double ratio);
    void removeThisJudge();
    void showJudges();
    void showCells();
    void showPair();
    std::size_t placeInMatrix(const Pair& pair) const;

    std::string m_judge; // empty: the group together
    Pair m_pair;
    std::vector<Id<Criterion>> m_built;
    std::map<Pair, QPushButton*> m_cells;
    QComboBox* m_judges;
    QPushButton* m_removeJudge;
    QGridLayout* m_matrix;
    QLabel* m_question;
    QComboBox* m_words;
    PairSlider* m_slider = nullptr;
    Chips* m_priorities = nullptr;
};

} // namespace rundblick
